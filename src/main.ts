import { startService } from './app.ts';
import { readConfig } from './config.ts';
import { DirectoryError } from './domain/errors.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** An expected failure is one message; anything else is ours to mend and shows where it came from. */
function fail(error: unknown): never {
  const text = error instanceof DirectoryError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const stop = Promise.withResolvers<void>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.resolve());

try {
  const service = await startService(readConfig(), say);
  await Promise.race([stop.promise, service.failed]).finally(() => service.close());
  process.exit(0);
} catch (error) {
  fail(error);
}
