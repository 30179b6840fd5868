import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A process of this machine. Its start tells it from a later process that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; as the operating system tells it. */
  readonly startedAt: string;
}

/** The process of this number, or undefined when none runs; one that has ended but was not reaped does not run. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const [state, startedAt] = process.platform === 'linux' ? await fromProc(pid) : await fromPs(pid);
  return state && startedAt && !/^[ZX]/.test(state) ? { pid, startedAt } : undefined;
}

export const isRunning = async ({ pid, startedAt }: ProcessIdentity): Promise<boolean> =>
  (await identify(pid))?.startedAt === startedAt;

/** Asks a process to end, waits that many milliseconds for it, and then ends it. */
export async function terminate(target: ProcessIdentity, patience: number): Promise<void> {
  await endWith('SIGTERM', target, patience);
  await endWith('SIGKILL', target, 5_000);
}

async function endWith(signal: NodeJS.Signals, target: ProcessIdentity, patience: number): Promise<void> {
  if (!(await isRunning(target))) return;
  try {
    process.kill(target.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  for (const end = Date.now() + patience; Date.now() < end && (await isRunning(target)); ) await setTimeout(50);
}

/** State and start, fields 3 and 22 of proc(5)'s stat; the name before them may hold blanks and brackets. */
async function fromProc(pid: number): Promise<(string | undefined)[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [fields[0], fields[19]];
}

async function fromPs(pid: number): Promise<(string | undefined)[]> {
  const env = { PATH: '/bin:/usr/bin', TZ: 'UTC', LC_ALL: 'C' };
  const ps = await promisify(execFile)('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { env }).catch(() => null);
  return ps?.stdout.trim().split(/(?<=^\S+)\s+/) ?? [];
}
