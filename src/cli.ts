import { openGraph, seed } from './app.ts';
import { readConfig } from './config.ts';
import { DirectoryError, toldOf } from './domain/errors.ts';
import { buildSchema } from './graphql/schema.ts';
import { formatReport } from './imports/report.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const commands: Readonly<Record<string, () => Promise<void>>> = {
  /** Brings in what seed/ holds, beside a running service or without one. */
  async seed() {
    const { vocabulary } = buildSchema();
    const graph = await openGraph(readConfig(), vocabulary, say);
    try {
      say(formatReport(await seed(graph.database, vocabulary)));
    } finally {
      await graph.close();
    }
  },
};

const [name = ''] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command)
    throw new DirectoryError(
      'BAD_CONFIG',
      `There is no command “${name}”; there is: ${Object.keys(commands).join(', ')}.`,
    );
  await command();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${toldOf(error)}\n`);
  process.exit(1);
}
