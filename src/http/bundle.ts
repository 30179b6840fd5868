import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

const home = resolve(import.meta.dirname, '../..');
const builder = join(import.meta.dirname, 'worker.ts');

interface BundleOptions {
  readonly log: { info(message: string): void };
  /** The pages' sources; web/ of the product unless told. */
  readonly web?: string;
}

/**
 * The folder of the browser's pages, built from web/ when that, a dependency or the builder has changed: some seconds,
 * once. Throws an error that says why when it cannot be built.
 */
export async function ensureBundle({ log, web = join(home, 'web') }: BundleOptions): Promise<string> {
  const folder = join(home, 'dist', 'web', await stamp(web));
  if (existsSync(folder)) return folder;
  log.info('Building the playground; later starts reuse it …');
  const draft = `${folder}-${randomUUID()}`;
  try {
    await build(web, draft);
    await rename(draft, folder).catch(error => {
      if (!existsSync(folder)) throw error;
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The playground cannot be built from ${web}: ${reason}`, { cause: error });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  log.info(`Built the playground into ${folder}.`);
  return folder;
}

/** The addresses of a script and its styles. */
export interface Loaded {
  readonly script: string;
  readonly styles: readonly string[];
}

/** The addresses of what the server-rendered pages load; the staff desk besides; and embeds, with the element that makes them. */
export interface Assets extends Loaded {
  readonly staff: Loaded;
  readonly frame: Loaded;
  readonly component: Loaded;
}

/** What a bundle holds for the server-rendered pages. */
export async function assetsOf(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const loaded = (source: string): Loaded => {
    const { file, css = [] } = manifest[source] as { file: string; css?: string[] };
    return { script: `/${file}`, styles: css.map(name => `/${name}`) };
  };
  return {
    ...loaded('site/site.ts'),
    staff: loaded('staff/staff.tsx'),
    frame: loaded('embed/frame.ts'),
    component: loaded('embed/embed.ts'),
  };
}

/** A thread of its own: Vite sets NODE_ENV for its whole process, and its memory is given back. */
async function build(web: string, folder: string) {
  const worker = new Worker(builder, {
    workerData: { web, folder },
    env: { NODE_ENV: 'production' },
    execArgv: [],
  });
  await once(worker, 'exit');
}

/** A hash over everything that the bundle is made of. */
async function stamp(web: string): Promise<string> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  const sources = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [join(home, 'package-lock.json'), builder, ...sources.sort()])
    hash
      .update(`${file.slice(home.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
