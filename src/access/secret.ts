import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryError } from '../domain/errors.ts';

/** The secret of this service: the setting's, else one that is made once in `folder` and that its owner alone can read. */
export async function secretOf(setting: string | null, folder: string): Promise<string> {
  if (setting !== null) return setting;
  const path = join(folder, 'secret');
  const kept = () => readFile(path, 'utf8').catch(() => null);
  return (await kept()) ?? (await madeAt(path, folder)) ?? ((await kept()) as string);
}

/** Null where another program made one in the meantime: a link is there whole, or not at all. */
async function madeAt(path: string, folder: string): Promise<string | null> {
  const secret = randomBytes(32).toString('hex');
  const draft = `${path}-${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, secret, { mode: 0o600, flag: 'wx' });
    await link(draft, path);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    const message = `No secret can be kept in ${folder}; set SECRET to a long random text, the same at every start.`;
    throw new DirectoryError('BAD_CONFIG', message, {}, { cause: error });
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
