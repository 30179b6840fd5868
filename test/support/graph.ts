import { span } from '../../src/domain/dates.ts';
import { computedProperties } from '../../src/domain/entries.ts';
import { fold } from '../../src/domain/names.ts';
import { setTieKeys } from '../../src/domain/tie-keys.ts';
import type { Vocabulary } from '../../src/domain/vocabulary.ts';
import { type Database, defineQuery } from '../../src/neo4j/query.ts';

interface EntryFixture {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

interface TieFixture {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly id?: string;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly [property: string]: unknown;
}

export interface GraphFixture {
  readonly entries: readonly EntryFixture[];
  readonly ties?: readonly TieFixture[];
  /** What rests on which source: the subject's id is an entry's or a tie's. */
  readonly evidence?: readonly { source: string; subject: string; field?: string; quote?: string }[];
  /** Further names, by entry. */
  readonly names?: readonly { entry: string; text: string; kind: string; source?: string }[];
  readonly identifiers?: readonly { entry: string; scheme: string; value: string }[];
}

/** Writes a graph straight into the database, in the form of docs/graph.md; ids of ties are given or made up. */
export async function writeGraph(database: Database, vocabulary: Vocabulary, graph: GraphFixture): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  const ties = (graph.ties ?? []).map((tie, index) => ({
    id: `${tie.kind.toLowerCase().replaceAll('_', '-')}-${String(index).padStart(12, '0')}`,
    confidence: 'CONFIRMED',
    recordedAt: at,
    recordedBy: 'test',
    ...span(tie.since, tie.until),
    ...tie,
  }));
  const starts = new Map(ties.map(tie => [tie.id, tie.from]));
  await database.write(async transaction => {
    const run = (text: string, rows: readonly unknown[]) =>
      transaction.run(defineQuery<{ rows: readonly unknown[] }, unknown>('fixture', `UNWIND $rows AS row ${text}`), {
        rows,
      });
    for (const [type, rows] of Map.groupBy(graph.entries, entry => entry.type)) {
      const labels = ['Entry', type, ...(vocabulary.stakeholderTypes.includes(type) ? ['Stakeholder'] : [])].join(':');
      const full = rows.map(({ type: _, ...entry }) => {
        const named = { name: entry.id, ...entry };
        return { ...named, ...computedProperties(type, named), updatedAt: at };
      });
      await run(`CREATE (n:${labels}) SET n = row`, full);
    }
    await run(
      'MATCH (e:Entry {id: row.entry}) CREATE (e)-[:HAS_NAME]->(:Name {id: row.id, text: row.text, folded: row.folded, kind: row.kind, sourceId: row.source, timesPublished: 1})',
      [
        ...graph.entries.map(({ id, name = id }) => ({ entry: id, text: name, kind: 'OFFICIAL' })),
        ...(graph.names ?? []),
      ].map((name, index) => ({ source: null, ...name, id: `name-${index}-${name.entry}`, folded: fold(name.text) })),
    );
    await run(
      'MATCH (e:Entry {id: row.entry}) MERGE (i:Identifier {key: row.key}) ON CREATE SET i.scheme = row.scheme, i.value = row.value CREATE (e)-[:IDENTIFIED_BY]->(i)',
      (graph.identifiers ?? []).map(each => ({ ...each, key: `${each.scheme}:${each.value}`.toUpperCase() })),
    );
    for (const [kind, rows] of Map.groupBy(ties, tie => tie.kind))
      await run(
        `MATCH (a:Entry {id: row.fromId}) MATCH (b:Entry {id: row.toId}) CREATE (a)-[t:${kind}]->(b) SET t = row ${setTieKeys('t', 'a', 'b')}`,
        rows.map(({ kind: _, from, to, ...tie }) => ({ ...tie, fromId: from, toId: to })),
      );
    await run(
      'MATCH (s:Source {id: row.source}) MATCH (e:Entry {id: row.end}) CREATE (s)-[:SUPPORTS {id: row.id, subjectId: row.subject, sourceId: row.source, field: row.field, quote: row.quote}]->(e)',
      (graph.evidence ?? []).map((each, index) => ({
        field: null,
        quote: null,
        ...each,
        id: `supports-${index}`,
        end: starts.get(each.subject) ?? each.subject,
      })),
    );
  });
}
