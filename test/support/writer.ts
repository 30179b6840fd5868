import { buildSchema } from '../../src/graphql/schema.ts';
import { importSheets } from '../../src/imports/import.ts';
import type { Sheet } from '../../src/imports/sheets.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { openDatabase } from '../../src/neo4j/query.ts';

/** A process that writes, to be killed: it is told what as JSON on its standard input, and says how far it is. */
export type Order = {
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  readonly part: number;
} & ({ readonly sheets: readonly Sheet[] } | { readonly undo: string });

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const order = JSON.parse(Buffer.concat(chunks).toString()) as Order;
const { vocabulary } = buildSchema();
const limits = { database: 'neo4j', statementTimeout: 8_000, answerTimeout: 9_000 };
const database = openDatabase(openDriver(order.neo4j), limits);
const who = {
  ...{ by: 'writer', reason: 'To be killed.', part: order.part },
  progress: ({ written }: { written: number }) => void process.stdout.write(`${written}\n`),
};
process.stdout.write('begun\n');
if ('undo' in order) await undoBatch(database, vocabulary, order.undo, who);
else await importSheets(database, vocabulary, order.sheets, { origin: 'writer', ...who });
process.stdout.write('done\n');
await database.close();
