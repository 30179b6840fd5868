import { graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Database } from '../src/neo4j/query.ts';
import { directoryOver } from '../test/support/directory.ts';
import { profiled } from '../test/support/plans.ts';
import { peerSchema } from './contenders/peer.ts';
import type { Operation, Statement } from './queries.ts';

/** What an answer asks of the database: statements, how many waits one after the other, and db hits by PROFILE. */
export interface Work {
  readonly statements: number;
  readonly roundTrips: number;
  readonly dbHits: number;
}

export const rawWork = async (driver: Driver, statement: Statement): Promise<Work> => ({
  statements: 1,
  roundTrips: 1,
  dbHits: await hitsOf(driver, [statement]),
});

/** Of our service, once it knows an operation's shape. */
export async function ourWork(database: Database, driver: Driver, { query, variables }: Operation): Promise<Work> {
  const { noted, work } = notebook(driver);
  const read: Database['read'] = (statement, parameters, options) =>
    noted({ text: statement.text, parameters: Object.fromEntries(Object.entries(parameters)) }, () =>
      database.read(statement, parameters, options),
    );
  const { errors } = await directoryOver({ ...database, read }).askAhead(query, variables);
  if (errors) throw new AggregateError(errors);
  return work();
}

/** Of the peer, but for the round trips that it takes to begin and end the transaction around each statement. */
export async function peerWork(driver: Driver, { query, variables }: Operation): Promise<Work> {
  const schema = await peerSchema(driver);
  const { noted, work } = notebook(driver);
  const run = (text: string, parameters: Statement['parameters']) =>
    noted({ text: text.replace(/^CYPHER \d+\s/, ''), parameters }, async () => {
      const session = driver.session();
      return session.run(text, parameters).finally(() => session.close());
    });
  const contextValue = { executionContext: { run } };
  const { errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
  if (errors) throw new AggregateError(errors);
  return work();
}

/** Notes what is sent through it; statements that are under way together are one wait. */
function notebook(driver: Driver) {
  const sent: Statement[] = [];
  let [underWay, roundTrips] = [0, 0];
  const noted = async <T>(statement: Statement, run: () => Promise<T>): Promise<T> => {
    // The peer asks once in its life which version it talks to.
    if (statement.text.includes('dbms.components')) return run();
    sent.push(statement);
    if (underWay++ === 0) roundTrips++;
    return run().finally(() => underWay--);
  };
  const work = async (): Promise<Work> => ({
    statements: sent.length,
    roundTrips,
    dbHits: await hitsOf(driver, sent),
  });
  return { noted, work };
}

async function hitsOf(driver: Driver, statements: readonly Statement[]): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of statements) hits += (await profiled(driver, { name: '', text, parameters })).hits;
  return hits;
}
