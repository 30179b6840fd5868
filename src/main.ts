import { startService } from './app.ts';
import { readConfig } from './config.ts';
import { toldOf } from './domain/errors.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

const stop = Promise.withResolvers<void>();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    say('Stopping …');
    stop.resolve();
  });

try {
  const service = await startService(readConfig(), say);
  await Promise.race([stop.promise, service.failed]).finally(() => service.close());
  process.exit(0);
} catch (error) {
  process.stderr.write(`${toldOf(error)}\n`);
  process.exit(1);
}
