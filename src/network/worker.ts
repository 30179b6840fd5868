import { parentPort } from 'node:worker_threads';
import { type TaskArguments, type TaskName, tasks } from './tasks.ts';

interface Message {
  readonly number: number;
  readonly name: TaskName;
  readonly given: TaskArguments<TaskName>;
}

parentPort?.on('message', ({ number, name, given }: Message) => {
  const task = tasks[name] as (...given: unknown[]) => unknown;
  try {
    parentPort?.postMessage({ number, result: task(...given) });
  } catch (error) {
    parentPort?.postMessage({ number, error });
  }
});
