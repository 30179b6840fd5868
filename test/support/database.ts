import type { Driver } from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { type Database, defineQuery, openDatabase } from '../../src/neo4j/query.ts';

/** The tests' Neo4j with the limits that requests have; closed after the last test of the file. */
export function testDatabase(): { driver: Driver; database: Database } {
  const driver = openDriver(inject('neo4j'));
  const database = openDatabase(driver, {
    database: 'neo4j',
    statementTimeout: limits.statementMilliseconds,
    answerTimeout: limits.answerMilliseconds,
  });
  afterAll(() => database.close());
  return { driver, database };
}

const deleteNodes = defineQuery(
  'deleteNodes',
  'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
);

/** Deletes every node and relationship; constraints and indexes stay. */
export const emptyGraph = (database: Database): Promise<void> => database.command(deleteNodes);
