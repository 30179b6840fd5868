import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs `work` while nobody else on this machine, in this process or another, holds the lock file.
 * The lock is SQLite's on an empty file: the operating system drops it with its holder, so it is never stale.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    if (!taken(lock)) {
      onWait?.();
      while (!taken(lock)) await setTimeout(200);
    }
    return await work();
  } finally {
    lock.close();
  }
}

const SQLITE_BUSY = 5;

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
