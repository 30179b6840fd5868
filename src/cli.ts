import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { keysCommand } from './access/keys-command.ts';
import { secretOf } from './access/secret.ts';
import { openGraph, seed } from './app.ts';
import { readConfig } from './config.ts';
import { DirectoryError, toldOf } from './domain/errors.ts';
import type { Vocabulary } from './domain/vocabulary.ts';
import { questionFiles } from './graphql/questions.ts';
import { buildSchema } from './graphql/schema.ts';
import { formatIatiReport, importIati } from './imports/iati.ts';
import { formatReport } from './imports/report.ts';
import { formatUncited, uncitedIn } from './imports/uncited.ts';
import type { Database } from './neo4j/query.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Opens the graph beside a running service or without one, says what `work` reports, and closes it. */
async function withGraph(work: (database: Database, vocabulary: Vocabulary) => Promise<string>): Promise<void> {
  const { vocabulary } = buildSchema();
  const graph = await openGraph(readConfig(), vocabulary, say);
  try {
    say(await work(graph.database, vocabulary));
  } finally {
    await graph.close();
  }
}

const usage = (message: string) => new DirectoryError('BAD_CONFIG', message);

/** The one file that the words name, and the source that it is. */
function fileNamed(args: string[]): { path: string; source: string | undefined } {
  const wrong = usage('Name one file: npm run directory -- import FILE.xml [--source ID].');
  try {
    const options = { source: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path && !others.length) return { path, source: values.source };
  } catch {}
  throw wrong;
}

const commands: Readonly<Record<string, (words: string[]) => Promise<void>>> = {
  /** Brings in what seed/ holds. */
  seed: () => withGraph(async (database, vocabulary) => formatReport(await seed(database, vocabulary))),

  /** Lists the sentences of a source's text that nothing in the directory rests on. */
  async uncited([source, path, ...others]) {
    if (!source || !path || others.length)
      throw usage('Name a source by its id, and a file with its text: npm run directory -- uncited SOURCE FILE.txt.');
    await access(path).catch(() => {
      throw usage(`The file ${path} cannot be read.`);
    });
    const text = await readFile(path, 'utf8');
    await withGraph(async database => formatUncited(await uncitedIn(database, source, text)));
  },

  /** Makes, lists and revokes API keys. */
  async keys(words) {
    const command = keysCommand(words, [...questionFiles().keys()]);
    const { secret, dataFolder } = readConfig();
    await withGraph(async database => command(database, await secretOf(secret, dataFolder)));
  },

  /** Brings in a file of IATI activities. */
  async import(words) {
    const { path, source } = fileNamed(words);
    await access(path).catch(() => {
      throw usage(`The file ${path} cannot be read.`);
    });
    await withGraph(async (database, vocabulary) => {
      const file = { name: basename(path), chunks: createReadStream(path), sourceId: source };
      const by = { by: 'import', reason: `IATI activities from the file ${file.name}.` };
      const report = await importIati(database, vocabulary, file, by);
      if (report.conflicts.length) process.exitCode = 1;
      return formatIatiReport(report);
    });
  },
};

const [name = '', ...words] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw usage(`There is no command “${name}”; there is: ${Object.keys(commands).join(', ')}.`);
  await command(words);
  process.exit();
} catch (error) {
  process.stderr.write(`${toldOf(error)}\n`);
  process.exit(1);
}
