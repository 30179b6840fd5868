import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Vocabulary } from '../../src/domain/vocabulary.ts';
import { recover } from '../../src/imports/commit.ts';
import type { Sheet } from '../../src/imports/sheets.ts';
import { type Database, defineQuery } from '../../src/neo4j/query.ts';
import { content } from './content.ts';
import type { Order } from './writer.ts';

/** Sources with some bodies each, tied to the one before: as many steps as three times the number. */
export function sheetsOf(count: number): Sheet[] {
  const each = <Row>(row: (index: number) => Row) => Array.from({ length: count }, (_, index) => row(index));
  const sheet = (name: string, headers: string, rows: string[][]) => ({
    ...{ name, headers: headers.split(',') },
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  });
  return [
    sheet(
      'sources',
      'id,name,kind',
      each(index => [`page-${index}`, `Page ${index}`, 'WEB_PAGE']),
    ),
    sheet(
      'stakeholders',
      'id,type,name,source,quote',
      each(index => [`body-${index}`, 'Organisation', `Body ${index}`, `page-${index}`, `the Body ${index}`]),
    ),
    sheet(
      'ties',
      'kind,from,to,confidence,source,quote',
      each(index => {
        const ends = [`body-${index}`, `body-${(index + 1) % count}`].sort() as [string, string];
        return ['PARTNERS_WITH', ...ends, 'CONFIRMED', `page-${index}`, 'with the next'];
      }),
    ),
  ];
}

const log = defineQuery<object, { batches: number; changes: number; open: number }>(
  'log',
  'RETURN COUNT { (:Batch) } AS batches, COUNT { (:Change) } AS changes, COUNT { (b:Batch) WHERE b.openUntil IS NOT NULL } AS open',
);
const lapse = defineQuery('lapse', 'MATCH (b:Batch) WHERE b.openUntil IS NOT NULL SET b.openUntil = 0');
const bare = defineQuery<object, { count: number }>(
  'bare',
  'MATCH ()-[tie:PARTNERS_WITH]->() WHERE NOT EXISTS { MATCH ()-[s:SUPPORTS]->() WHERE s.subjectId = tie.id } RETURN count(tie) AS count',
);

/** All that a graph holds, and how much its log does. */
export async function state(database: Database): Promise<string> {
  const [counts] = await database.read(log, {});
  return JSON.stringify([counts, await content(database)]);
}

/** Runs a process that writes and kills it, unless it is done, so long after it has begun; says how it ended. */
export async function killed(order: Order, milliseconds: number): Promise<'killed' | 'done'> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  const begun = Promise.withResolvers<void>();
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
    if (said.includes('begun')) begun.resolve();
  });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify(order));
  await Promise.race([begun.promise, ended]);
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
  return said.includes('done') ? 'done' : 'killed';
}

/** What the next start does; the lease need not be waited for. Says what a reader saw before that should not be. */
export async function restarted(database: Database, vocabulary: Vocabulary): Promise<{ tiesWithoutEvidence: number }> {
  const [seen] = await database.read(bare, {});
  await database.command(lapse);
  await recover(database, vocabulary);
  return { tiesWithoutEvidence: seen?.count ?? 0 };
}
