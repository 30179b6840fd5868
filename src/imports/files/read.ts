import { Worker } from 'node:worker_threads';
import { DirectoryError } from '../../domain/errors.ts';
import { fileLimits } from '../../domain/limits.ts';
import { type FileContents, unreadable } from './tables.ts';

export type { FileContents, Table } from './tables.ts';

/** A file as it was sent. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Answer = { readonly contents: FileContents } | { readonly refusal: string };

/**
 * Reads a file on a thread of its own, which ends with it: a file that takes too much memory or time takes nothing else
 * down. Throws BAD_SHEET for whatever cannot be read, with what to do about it.
 */
export async function readFile(
  { name, bytes }: GivenFile,
  {
    seconds = secondsFor(bytes),
    memory = fileLimits.memory,
  }: { readonly seconds?: number; readonly memory?: number } = {},
): Promise<FileContents> {
  if (bytes.byteLength > fileLimits.bytes)
    throw unreadable(`${name} is larger than ${fileLimits.bytes / 2 ** 20} MiB`, 'divide it into several files');
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { name, bytes },
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: memory / 8 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const late = () => reject(unreadable(`${name} takes longer than ${seconds} seconds to read`, 'divide it'));
  const timer = setTimeout(late, seconds * 1000);
  worker.once('message', resolve);
  worker.once('messageerror', reject);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The thread ended without an answer')));
  try {
    const answer = await promise;
    if ('refusal' in answer) throw new DirectoryError('BAD_SHEET', answer.refusal);
    return answer.contents;
  } catch (error) {
    if (error instanceof DirectoryError) throw error;
    const tooMuch = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw tooMuch
      ? unreadable(`${name} takes more memory to read than a file may`, 'divide it into several files', error)
      : unreadable(`${name} cannot be read`, 'save it anew, or send its tables as CSV', error);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const secondsFor = ({ byteLength }: Uint8Array) =>
  fileLimits.seconds + Math.ceil(byteLength / 2 ** 20) * fileLimits.secondsPerMebibyte;
