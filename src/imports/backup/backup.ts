import { rename, rm } from 'node:fs/promises';
import { openBatches } from '../../cypher/batch.ts';
import { writingsSoFar } from '../../cypher/import.ts';
import { DirectoryError } from '../../domain/errors.ts';
import type { Database } from '../../neo4j/query.ts';
import { refuseWhileOpen } from '../commit.ts';
import { type Backup, readFile, writeFile } from './file.ts';
import { partsOf } from './graph.ts';

/** Times that a graph is read where somebody writes meanwhile. */
const attempts = 3;

/**
 * Writes all that the graph holds into a file of that path, in place of one that is there. The file appears when it is
 * whole and was read again. Throws BUSY where others write all the time, or while a large batch is being written.
 */
export async function backUp(database: Database, path: string, product: string): Promise<Backup> {
  const draft = `${path}.part`;
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      refuseWhileOpen(await database.read(openBatches, {}));
      await rm(draft, { force: true });
      const backup = await drafted(database, draft, product);
      if (!backup) continue;
      await readFile(draft);
      await rename(draft, path);
      return backup;
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new DirectoryError(
    'BUSY',
    `Others wrote while the graph was read, ${attempts} times; try again when less is going on.`,
  );
}

/**
 * Null where content was written meanwhile: what was read is then of no one moment. Counts of use and keys, which are
 * written all the time and stand each for itself, do not matter.
 */
async function drafted(database: Database, path: string, product: string): Promise<Backup | null> {
  const [before] = await database.read(writingsSoFar, {});
  const about = { product, madeAt: new Date().toISOString(), revision: await database.revision() };
  const backup = await writeFile(path, partsOf(database), about).catch((error: unknown) => {
    if (error instanceof DirectoryError && error.code === 'BUSY') return null;
    throw error;
  });
  const [after] = await database.read(writingsSoFar, {});
  return after?.writings === before?.writings ? backup : null;
}
