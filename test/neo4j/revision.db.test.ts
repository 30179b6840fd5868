import { expect, inject, test } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { defineQuery, openDatabase } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';

const { database } = testDatabase();
const touch = defineQuery<object, never>('touch', 'CREATE (:Touched)');

test('the revision stays while nobody writes, and is another after a write of any client', async () => {
  const first = await database.revision();
  expect(await database.revision()).toBe(first);
  const other = openDatabase(openDriver(inject('neo4j')), {
    ...{ database: 'neo4j', statementTimeout: 8_000, answerTimeout: 9_000 },
  });
  await other.write(tx => tx.run(touch, {}));
  await other.close();
  expect(await database.revision()).not.toBe(first);
});

test('all who ask at once share two questions to the database at most, and none gets one from before it asked', async () => {
  const driver = openDriver(inject('neo4j'));
  let sessions = 0;
  const counted = new Proxy(driver, {
    get: (target, name) => {
      if (name === 'session') sessions += 1;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const shared = openDatabase(counted, { database: 'neo4j', statementTimeout: 8_000, answerTimeout: 9_000 });
  const old = shared.revision();
  await new Promise(setImmediate);
  await database.write(tx => tx.run(touch, {}));
  const asked = Array.from({ length: 100 }, () => shared.revision());
  const now = await database.revision();
  expect(new Set(await Promise.all(asked))).toEqual(new Set([now]));
  await old;
  expect(sessions).toBe(2);
  await shared.close();
});
