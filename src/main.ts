import { setFlagsFromString } from 'node:v8';
import { startService } from './app.ts';
import { readConfig } from './config.ts';
import { toldOf } from './domain/errors.ts';

// What outlived a slow start would be allocated among the old from then on, and each collection of the young keep all that
// it points to: pauses of 10 ms instead of 1 (docs/adr/nothing-is-born-old.md).
setFlagsFromString('--no-allocation-site-pretenuring');

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
