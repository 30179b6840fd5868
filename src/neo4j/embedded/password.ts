import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { DirectoryError } from '../../domain/errors.ts';
import { type Connection, openDriver } from '../driver.ts';
import { replaceFile, textOf } from './files.ts';

const fileOf = (home: string) => join(home, 'password');

/** The password of a data folder: made and kept, for its owner's eyes, before any server is given it. */
export async function passwordOf(home: string): Promise<string> {
  const kept = (await textOf(fileOf(home))).trim();
  if (kept) return kept;
  const made = randomBytes(24).toString('base64url');
  await replaceFile(fileOf(home), `${made}\n`);
  return made;
}

/** Whether the server answers a statement with this password, says that the password is wrong, or does not answer. */
export async function knock(connection: Connection): Promise<'answers' | 'refuses' | 'silent'> {
  const driver = openDriver(connection);
  const answered = driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }).then(() => 'answers' as const);
  try {
    return await Promise.race([answered, setTimeout(5_000, 'silent' as const, { ref: false })]);
  } catch (error) {
    const refused = error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';
    return refused ? 'refuses' : 'silent';
  } finally {
    driver.close().catch(() => undefined);
  }
}

/** Gives a server that still has Neo4j's first password the one of its data folder. */
export async function setFirstPassword(connection: Connection, home: string): Promise<void> {
  const driver = openDriver({ ...connection, password: 'neo4j' });
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password: connection.password },
      { database: 'system' },
    );
  } catch (error) {
    throw new DirectoryError(
      'BAD_CONFIG',
      `The embedded Neo4j refuses the password in ${fileOf(home)}. Put back the file that belongs to ${home}, or remove that folder: what it holds is then gone.`,
      {},
      { cause: error },
    );
  } finally {
    await driver.close();
  }
}
