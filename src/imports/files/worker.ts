import { parentPort, workerData } from 'node:worker_threads';
import { DirectoryError } from '../../domain/errors.ts';
import { contentsOf } from './contents.ts';

const { name, bytes } = workerData as { name: string; bytes: Uint8Array };
try {
  parentPort?.postMessage({ contents: await contentsOf(name, bytes) });
} catch (error) {
  if (!(error instanceof DirectoryError)) throw error;
  parentPort?.postMessage({ refusal: error.message });
}
