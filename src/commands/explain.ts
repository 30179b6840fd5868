import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localAdmin } from '../access/viewer.ts';
import { readConfig } from '../config.ts';
import {
  type Execution,
  explain,
  type Failure,
  type Operation,
  readOperation,
  type SentStatement,
} from '../graphql/explain.ts';
import { questionFiles, readQuestions } from '../graphql/questions.ts';
import { buildSchema } from '../graphql/schema.ts';
import { admit } from '../http/admission.ts';
import { formatError } from '../http/errors.ts';
import { limitRule } from '../http/limits.ts';
import { Uploads } from '../imports/uploads.ts';
import type { Operator } from '../neo4j/query.ts';
import { type Command, Misused, read, say, withGraph } from './command.ts';

/** Operators that are told of one statement. */
const hottest = 5;

export const explainCommand: Command = {
  usage: 'explain QUERY | explain --file FILE | explain --question NAME   [--variables JSON] [--text]',
  does: 'Runs a query and tells each statement that it sends: rows, db hits, time, indexes and the operators that cost most; --text with its Cypher.',
  async run(words) {
    const named = words.some(word => /^--(file|question)(=|$)/.test(word));
    const options = ['file', 'question', 'variables'] as const;
    const form = { usage: this.usage, count: named ? 0 : 1, options, flags: ['text'] as const };
    const { given, file, question, variables = '{}', text = false } = read(words, form);
    const source = given[0] ?? (file === undefined ? questionNamed(question ?? '') : await contentOf(file));
    const config = readConfig();
    const declarations = buildSchema();
    const operation = readOperation(declarations.schema, source, objectIn(variables), [limitRule()]);
    if (isRefused(operation)) return tellFailures(operation);
    await admit({ admission: null }, declarations.schema, operation);
    return withGraph(async (database, vocabulary) => {
      const uploads = new Uploads(join(config.dataFolder, 'uploads'), database, vocabulary);
      const questions = readQuestions(declarations.schema);
      const parts = { ...config, database, declarations, questions, uploads };
      const { asAskedFirst, lookingAhead } = await explain(parts, operation, localAdmin);
      const told = [
        tell('Asked for the first time', asAskedFirst, text),
        tell('Asked again, looking ahead', lookingAhead, text),
      ];
      return told.every(isWell => isWell);
    });
  },
};

const isRefused = (read: Operation | readonly Failure[]): read is readonly Failure[] => Array.isArray(read);

function questionNamed(name: string): string {
  const files = questionFiles();
  const text = files.get(name);
  if (text === undefined)
    throw new Misused(`There is no question “${name}”; there is: ${[...files.keys()].join(', ')}.`);
  return text;
}

const contentOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: Error) => {
    throw new Misused(`${file} cannot be read: ${error.message}.`);
  });

function objectIn(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Misused('--variables takes an object of JSON, such as {"id": "iom-zimbabwe"}.');
}

/** Tells errors as the API would; answers that not all went well. */
function tellFailures(failures: readonly Failure[]): false {
  for (const failure of failures) {
    const { message, extensions, locations = [], path } = formatError(failure.toJSON(), failure);
    const at = [
      ...locations.map(({ line, column }) => `line ${line}, column ${column}`),
      ...(path ? [path.join('.')] : []),
    ];
    say(`${extensions?.code}: ${message}${at.length ? ` (${at.join('; ')})` : ''}`);
  }
  return false;
}

const number = (value: number) => value.toLocaleString('en');
const many = (count: number, one: string, several = `${one}s`) => `${number(count)} ${count === 1 ? one : several}`;
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const hitsOf = ({ operators }: SentStatement) => sum(operators.map(({ hits }) => hits));

/** Answers whether nothing failed. */
function tell(heading: string, { statements, failures, milliseconds: time }: Execution, withText: boolean): boolean {
  const rounds = new Set(statements.map(({ level }) => level)).size;
  const totals = [
    many(statements.length, 'statement'),
    many(rounds, 'round trip') + (rounds === statements.length ? '' : ' one after the other'),
    many(sum(statements.map(hitsOf)), 'db hit'),
    milliseconds(time),
  ];
  say(`${heading}: ${totals.join(', ')}.`);
  for (const statement of statements) tellStatement(statement, withText);
  say('');
  return !failures.length || tellFailures(failures);
}

function tellStatement(statement: SentStatement, withText: boolean): void {
  const { name, text, fields, level, rows, operators } = statement;
  const times = `${milliseconds(statement.milliseconds)} (${milliseconds(statement.firstMilliseconds)} at first)`;
  say(`\n  ${level}. ${name}: ${many(rows, 'row')}, ${many(hitsOf(statement), 'db hit')}, ${times}`);
  if (fields.length > 1) say(`     reads ${fields.join(', ')}`);
  const indexes = [...new Set(operators.flatMap(indexOf))];
  if (operators.length) say(`     ${indexes.length ? `by the indexes ${indexes.join(', ')}` : 'by no index'}`);
  const scans = operators.filter(isScan).map(({ name, details }) => `${name} ${details}`);
  if (scans.length) say(`     READS ALL: ${scans.join('; ')}`);
  const hot = operators.filter(({ hits }) => hits).sort((a, b) => b.hits - a.hits);
  for (const { name, details, rows, hits } of hot.slice(0, hottest))
    say(
      `     ${number(hits).padStart(9)} db hits  ${number(rows).padStart(7)} rows  ${name}  ${details.slice(0, 120)}`,
    );
  if (withText) say(text.replace(/^/gm, '     '));
}

/** "RANGE INDEX node:Project(sortName, id) WHERE …" → "Project(sortName, id)". */
const indexOf = ({ name, details }: Operator): string[] => {
  const [, index] = /(?:INDEX|UNIQUE) [^:]*:([^(]+\([^)]*\))/.exec(details) ?? [];
  return name.includes('Index') && index ? [index] : [];
};

/** Whether an operator reads all of a label or type, and by no index. */
const isScan = ({ name }: Operator) => name.endsWith('Scan') && !name.includes('Index');
