import neo4j, { type Driver } from 'neo4j-driver';

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
