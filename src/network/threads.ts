import { Worker } from 'node:worker_threads';
import { type TaskArguments, type TaskName, type TaskResult, tasks } from './tasks.ts';

/** Steps that take some 20 ms: what needs more must not hold up the other requests. */
const inline = 2_000_000;

/** Runs a task that takes about so many steps: at once if it is short, else on the thread kept for such. */
export async function compute<Name extends TaskName>(
  name: Name,
  steps: number,
  ...given: TaskArguments<Name>
): Promise<TaskResult<Name>> {
  if (steps > inline) return (await onThread(name, given)) as TaskResult<Name>;
  const task = tasks[name] as unknown as (...given: TaskArguments<Name>) => TaskResult<Name>;
  return task(...given);
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<unknown>>;
}

let thread: Thread | undefined;
let count = 0;

function onThread(name: TaskName, given: readonly unknown[]): Promise<unknown> {
  thread ??= start();
  const { worker, waiting } = thread;
  const answer = Promise.withResolvers<unknown>();
  const number = count++;
  waiting.set(number, answer);
  worker.postMessage({ number, name, given });
  return answer.promise;
}

/** Starts the thread; the next task starts another if it dies. It alone does not keep the program running. */
function start(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const started: Thread = { worker, waiting: new Map() };
  const end = (error: unknown) => {
    if (thread === started) thread = undefined;
    for (const answer of started.waiting.values()) answer.reject(error);
    started.waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', code => end(new Error(`The thread of the network ended with ${code}`)));
  worker.on('message', ({ number, result, error }: { number: number; result?: unknown; error?: unknown }) => {
    const answer = started.waiting.get(number);
    started.waiting.delete(number);
    if (error === undefined) answer?.resolve(result);
    else answer?.reject(error);
  });
  // Last: to listen to a thread is to wait for it.
  worker.unref();
  return started;
}
