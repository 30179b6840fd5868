import neo4j from 'neo4j-driver';
import { DirectoryError } from '../domain/errors.ts';

/** What the driver throws, as a DirectoryError where callers can do something about it; anything else stays as it is. */
export function translated(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  if (code.includes('LockAcquisitionTimeout') || code.includes('DeadlockDetected'))
    return new DirectoryError(
      'BUSY',
      'Somebody else is writing just now; try again in some seconds.',
      {},
      { cause: error },
    );
  if (
    code.includes('TransactionTimedOut') ||
    code.includes('TransactionTerminated') ||
    code.includes('LockClientStopped')
  )
    return new DirectoryError(
      'STATEMENT_TIMEOUT',
      'The database needed too long for this; ask for less at once.',
      {},
      { cause: error },
    );
  if (isAway(code))
    return new DirectoryError(
      'DATABASE_UNAVAILABLE',
      'The directory cannot be read just now; try again in a moment.',
      {},
      { cause: error },
    );
  return error;
}

const away = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
];

/** Pool exhaustion while the database is down says "Connection acquisition timed out" under the code N/A. */
const isAway = (code: string) =>
  away.includes(code) || code === 'N/A' || code.startsWith('Neo.DatabaseError.Database.');
