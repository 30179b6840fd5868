import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBatches } from '../../src/cypher/batch.ts';
import { commit, recover } from '../../src/imports/commit.ts';
import type { Step } from '../../src/imports/steps.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { type Database, defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const batch = (id: string) => ({ id, origin: 'test', by: 'Rudo', reason: 'to see', at: '2026-01-01T00:00:00.000Z' });
const source = new Map([
  ['type', 'Source'],
  ['name', 'A page'],
  ['kind', 'WEB_PAGE'],
]);
const steps: Step[] = Array.from({ length: 25 }, (_, index) => ({
  ...{ subject: 'ENTRY', id: `page-${index}`, before: null },
  after: source,
}));
const plan = async () => ({ steps });
const count = async (text: string) =>
  (await database.read(defineQuery<object, { count: number }>('count', `${text} AS count`), {}))[0]?.count;
const left = async () => [
  await count('RETURN toFloat(COUNT { (:Entry) })'),
  await count('RETURN toFloat(COUNT { (:Change) })'),
  await count('RETURN toFloat(COUNT { (:Batch) })'),
];

/** A database that is gone after so many writes, as for a process that is killed: nothing is cleared away either. */
function dyingAfter(writes: number): Database {
  let left = writes;
  const gone = () => Promise.reject(new Error('killed'));
  return {
    ...database,
    read: (query, parameters) => (left >= 0 ? database.read(query, parameters) : gone()),
    write: work => (left-- > 0 ? database.write(work) : gone()),
  };
}
const lapse = () =>
  database.command(defineQuery('lapse', 'MATCH (b:Batch) WHERE b.openUntil IS NOT NULL SET b.openUntil = 0'));

beforeAll(() => migrate(database, vocabulary));
beforeEach(() => emptyGraph(database));

describe('a batch of several parts', () => {
  test('is written whole, with its progress told', async () => {
    const told: number[] = [];
    const progress = ({ written }: { written: number }) => void told.push(written);
    await commit(database, vocabulary, plan, { batch: batch('batch-1'), part: 10, progress });
    expect(told).toEqual([10, 20, 25]);
    expect(await left()).toEqual([25, 25, 1]);
    expect(await database.read(openBatches, {})).toEqual([]);
  });

  test.each([1, 2, 3, 4])('leaves nothing of itself when the process dies after %i writes', async writes => {
    const dying = dyingAfter(writes);
    await expect(commit(dying, vocabulary, plan, { batch: batch('batch-1'), part: 10 })).rejects.toThrow('killed');
    expect((await left())[2]).toBe(1);
    await lapse();
    await recover(database, vocabulary);
    expect(await left()).toEqual([0, 0, 0]);
  });

  test('that was left behind is taken back by the next writer', async () => {
    await commit(dyingAfter(2), vocabulary, plan, { batch: batch('batch-1'), part: 10 }).catch(() => undefined);
    expect(await left()).toEqual([10, 10, 1]);
    await lapse();
    const one = async () => ({ steps: steps.slice(0, 1) });
    await commit(database, vocabulary, one, { batch: batch('batch-2') });
    expect(await left()).toEqual([1, 1, 1]);
  });

  test('keeps others from writing until it is done, and says how far it is', async () => {
    await commit(dyingAfter(2), vocabulary, plan, { batch: batch('batch-1'), part: 10 }).catch(() => undefined);
    const other = commit(database, vocabulary, plan, { batch: batch('batch-2') });
    await expect(other).rejects.toMatchObject({ code: 'BUSY', message: expect.stringContaining('40 % are written') });
  });

  test('takes itself back when something fails on the way', async () => {
    const broken: Step[] = [
      ...steps,
      { subject: 'TIE', id: 'part-of-1', before: null, after: new Map([['kind', 'PART_OF']]) },
    ];
    const failing = commit(database, vocabulary, async () => ({ steps: broken }), {
      batch: batch('batch-1'),
      part: 10,
    });
    await expect(failing).rejects.toThrow('createTies wrote 0 of 1 rows');
    expect(await left()).toEqual([0, 0, 0]);
  });
});
