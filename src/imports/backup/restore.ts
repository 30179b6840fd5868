import * as cypher from '../../cypher/backup.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { type Database, integer, type Query } from '../../neo4j/query.ts';
import type { Progress } from '../commit.ts';
import { type Backup, readFile } from './file.ts';
import { type NodePart, partsOf, type RelationshipPart, storable, Tally } from './graph.ts';

/** Nodes or relationships that one transaction writes. */
const chunkSize = 2_000;
/** Those that one transaction takes out. */
const dropSize = integer(10_000);

/**
 * Writes what a backup holds into an empty graph, or into one that an earlier restore has left half written, and reads it
 * back. The graph stays marked until it is known to be the same. Throws BAD_USER_INPUT for a file that is not whole and
 * BAD_CONFIG for a graph that holds anything, both before writing; INTERNAL_SERVER_ERROR where the graph came out otherwise.
 */
export async function restore(
  database: Database,
  path: string,
  progress?: (progress: Progress) => void,
): Promise<Backup> {
  const { sum } = await readFile(path);
  await clear(database);
  await database.write(({ run }) => run(cypher.beginRestore, {}));
  const total = sum.nodes + sum.relationships;
  const backup = await written(database, path, written => progress?.({ written, total }));
  const tally = new Tally();
  for await (const part of partsOf(database)) tally.add(part);
  if (tally.sum.digest !== backup.sum.digest)
    throw new DirectoryError(
      'INTERNAL_SERVER_ERROR',
      'What is in the database now is not what the backup holds, and the directory will not start with it. Make sure that nothing else writes there, and restore again.',
    );
  await database.write(({ run }) => run(cypher.endRestore, {}));
  return backup;
}

/** Throws BAD_CONFIG where a restore was begun and has not ended: what the graph holds is then not the directory. */
export async function refuseHalfRestored(database: Database): Promise<void> {
  const [state] = await database.read(cypher.restoreState, {});
  if (state?.restoring)
    throw new DirectoryError(
      'BAD_CONFIG',
      'This database is being restored, or its restore was cut off. Wait for its end, or begin it again: npm run directory -- restore FILE.',
    );
}

/** Takes out what an earlier restore has left; anything else is not ours to take. */
async function clear(database: Database): Promise<void> {
  const [state] = await database.read(cypher.restoreState, {});
  if (state?.anything && !state.restoring)
    throw new DirectoryError(
      'BAD_CONFIG',
      'The database holds something already, and a backup is restored into an empty one alone. Set DATA_DIR to a new folder, or NEO4J_URI and NEO4J_DATABASE to an empty database.',
    );
  const all = async (query: Query<{ most: unknown }, { dropped: number }>) => {
    for (let dropped = 1; dropped > 0; )
      [{ dropped } = { dropped: 0 }] = await database.write(({ run }) => run(query, { most: dropSize }));
  };
  await all(cypher.dropRelationships);
  await all(cypher.dropNodes);
}

async function written(database: Database, path: string, progress: (written: number) => void): Promise<Backup> {
  const refs: number[] = [];
  let nodes: NodePart[] = [];
  let relationships: RelationshipPart[] = [];
  let count = 0;
  const flush = async () => {
    const rows = nodes.map(({ labels, properties }, index) => ({
      place: integer(refs.length + index),
      labels,
      properties: storable(properties),
    }));
    if (rows.length)
      for (const { place, ref } of await database.write(({ run }) => run(cypher.restoreNodes, { rows })))
        refs[place] = ref;
    const ties = relationships.map(({ type, from, to, properties }) => ({
      ...{ type, properties: storable(properties) },
      from: integer(refs[from] as number),
      to: integer(refs[to] as number),
    }));
    if (ties.length) await database.write(({ run }) => run(cypher.restoreRelationships, { rows: ties }));
    count += nodes.length + relationships.length;
    [nodes, relationships] = [[], []];
    progress(count);
  };
  const backup = await readFile(path, async part => {
    if ('labels' in part) nodes.push(part);
    else {
      if (nodes.length) await flush();
      relationships.push(part);
    }
    if (nodes.length + relationships.length >= chunkSize) await flush();
  });
  await flush();
  return backup;
}
