import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { evenRandom } from '../../src/domain/random.ts';
import { importSheets } from '../../src/imports/import.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery, openDatabase } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { killed, restarted, sheetsOf, state } from '../support/kills.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const neo4j = inject('neo4j');
const who = { by: 'Rudo', reason: 'to see' };
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1e6);
const random = evenRandom(seed);
const sheets = sheetsOf(60);
const part = 9;

beforeAll(() => migrate(database, vocabulary));
beforeEach(() => emptyGraph(database));
afterAll(() => emptyGraph(database));

describe(`a process that is killed while it writes (KILL_SEED=${seed})`, () => {
  test('leaves nothing of an import, or all of it', { timeout: 300_000 }, async () => {
    await importSheets(database, vocabulary, sheetsOf(5), { origin: 'other', ...who });
    const before = await state(database);
    for (let round = 0; round < 8; round++) {
      const end = await killed({ neo4j, part, sheets }, random() * 2_500);
      expect(await restarted(database, vocabulary)).toEqual({ tiesWithoutEvidence: 0 });
      const after = await state(database);
      if (end === 'done') expect(after).not.toBe(before);
      if (after === before) continue;
      const again = await importSheets(database, vocabulary, sheets, { origin: 'writer', ...who });
      expect(again.counts).toMatchObject({ unchanged: again.rows });
      expect(again.batchId).toBeNull();
      break;
    }
  });

  test('leaves an undo undone, or done', { timeout: 300_000 }, async () => {
    const { batchId } = await importSheets(database, vocabulary, sheets, { origin: 'writer', ...who });
    const before = await state(database);
    for (let round = 0; round < 7; round++) {
      await killed({ neo4j, part, undo: batchId ?? '' }, random() * 2_500);
      expect(await restarted(database, vocabulary)).toEqual({ tiesWithoutEvidence: 0 });
      const after = await state(database);
      if (after === before) continue;
      expect(JSON.parse(after)).toEqual([{ batches: 2, changes: 360, open: 0 }, []]);
      break;
    }
  });
});

/** A way to Neo4j that is cut after these commits, counted from 1, have gone through and before their answers come back. */
async function cutOnCommit(which: readonly number[]) {
  const { hostname, port } = new URL(neo4j.uri);
  const sockets = new Set<Socket>();
  let commits = 0;
  let cuts = 0;
  const server = createServer(client => {
    const upstream = connect(Number(port), hostname);
    let isCommitted = false;
    client.on('data', chunk => {
      // Bolt's COMMIT: a chunk of two bytes, a structure without fields of the tag 12.
      if (chunk.includes(Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]))) isCommitted = which.includes(++commits);
      upstream.write(chunk);
    });
    upstream.on('data', chunk => {
      if (!isCommitted) return void client.write(chunk);
      cuts++;
      client.destroy();
      upstream.destroy();
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => other.destroy());
    }
  });
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { uri, cuts: () => cuts, close };
}

describe('a connection that is cut on a commit', () => {
  test.each([
    ['small batch', 1_000, [1]],
    ['batch of many parts', 50, [1, 4, 8]],
  ])('writes a %s once, and reports it right', { timeout: 120_000 }, async (_, part, which) => {
    const way = await cutOnCommit(which);
    const through = openDatabase(openDriver({ ...neo4j, uri: way.uri }), {
      ...{ database: 'neo4j', statementTimeout: 8_000, answerTimeout: 9_000 },
    });
    try {
      const report = await importSheets(through, vocabulary, sheets, { origin: 'writer', ...who, part });
      expect(way.cuts()).toBe(which.length);
      expect(report.steps).toHaveLength(180);
      expect(JSON.parse(await state(database))[0]).toEqual({ batches: 1, changes: 180, open: 0 });
      const again = await importSheets(database, vocabulary, sheets, { origin: 'writer', ...who });
      expect(again.counts).toMatchObject({ unchanged: report.rows });
      await undoBatch(database, vocabulary, report.batchId ?? '', who);
      expect(JSON.parse(await state(database))[1]).toEqual([]);
    } finally {
      await through.close();
      way.close();
    }
  });
});

test('who writes while another one does waits, and is then told to try again', { timeout: 60_000 }, async () => {
  const release = Promise.withResolvers<void>();
  const holding = Promise.withResolvers<void>();
  const lock = defineQuery<object, never>('hold', "MERGE (lock:Lock {id: 'writing'}) SET lock.held = true");
  const other = database.write(async ({ run }) => {
    await run(lock, {});
    holding.resolve();
    await release.promise;
  });
  await holding.promise;
  const late = importSheets(database, vocabulary, sheets, { origin: 'writer', ...who });
  await expect(late).rejects.toMatchObject({ code: 'BUSY', message: expect.stringContaining('try again') });
  release.resolve();
  await other;
});
