import neo4j, { type Driver } from 'neo4j-driver';
import { DirectoryError } from '../domain/errors.ts';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A driver for interactive reads: short waits, so that trouble is said quickly. It connects lazily. */
export const openDriver = ({ uri, user, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 3_000,
    connectionLivenessCheckTimeout: 5_000,
    maxTransactionRetryTime: 3_000,
    userAgent: 'stakeholder-directory',
  });

/** Throws BAD_CONFIG, saying what to mend, unless a Neo4j that is new enough answers with this database. */
export async function verify(driver: Driver, { uri, user }: Connection, database: string): Promise<void> {
  const refuse = (why: string, cause?: unknown) => new DirectoryError('BAD_CONFIG', why, {}, { cause });
  let agent: string;
  try {
    // Only a statement, not the handshake, asks for the database; outside a transaction function it is not retried.
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    const { summary } = await session.run('RETURN 1').finally(() => session.close());
    agent = summary.server.agent ?? '';
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : '';
    if (code.includes('Security.Unauthorized'))
      throw refuse(
        `Neo4j at ${uri} refuses the user ${user} with this password; check NEO4J_USER and NEO4J_PASSWORD.`,
        error,
      );
    if (code.includes('DatabaseNotFound'))
      throw refuse(`Neo4j at ${uri} has no database ${database}; check NEO4J_DATABASE.`, error);
    throw refuse(`No Neo4j answers at ${uri}; check NEO4J_URI, and that the server is up.`, error);
  }
  const [major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(agent)?.slice(1).map(Number) ?? [];
  if (major < 5 || (major === 5 && minor < 26)) throw refuse(`Neo4j 5.26 or later is needed; at ${uri} is ${agent}.`);
}
