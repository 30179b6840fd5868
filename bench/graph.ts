import { span } from '../src/domain/dates.ts';
import { computedProperties } from '../src/domain/entries.ts';
import { evenRandom } from '../src/domain/random.ts';
import { setTieKeys } from '../src/domain/tie-keys.ts';
import type { Vocabulary } from '../src/domain/vocabulary.ts';
import { type Database, defineQuery } from '../src/neo4j/query.ts';

/** Entries of the seed that made-up ones are tied to, so that the questions' defaults meet the crowd. */
const anchors = {
  donor: 'european-union',
  office: 'iom-zimbabwe',
  committee: 'inter-ministerial-committee-on-migration',
  network: 'nango',
  government: 'government-of-zimbabwe',
  training: 'civil-society-migration-management-training',
} as const;

const first =
  'African Border Care Diaspora Green Health Hope Labour Legal Mercy Migrant Peace Relief Rural Skills Unity'.split(
    ' ',
  );
const second =
  'Action Alliance Aid Association Centre Council Forum Foundation Group Initiative Network Partners Trust Union'.split(
    ' ',
  );
const topics =
  'Assistance Protection Returns Reintegration Counselling Training Shelter Water Livelihoods Registration'.split(' ');

type Row = Record<string, unknown>;

/** How the crowd is made up, in shares of its entries; the rest are projects. */
const shares = {
  CivilSocietyOrganisation: 0.34,
  Organisation: 0.06,
  GovernmentAgency: 0.02,
  Donor: 0.01,
  Event: 0.1,
  Person: 0.03,
  Agreement: 0.01,
} as const;

const batch = 5_000;

/**
 * Writes `size` made-up entries with about four ties each beside the seed, every tie with one source: donors by a power
 * law, and the European Union dense with a fifth of `size` fundings. The same `size` gives the same graph.
 */
export async function writeCrowd(
  database: Database,
  vocabulary: Vocabulary,
  size: number,
  say: (line: string) => void,
) {
  const random = evenRandom(size);
  const upTo = (count: number) => Math.floor(random() * count);
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)]!;
  const days = () => {
    const year = 2005 + upTo(22);
    const month = String(1 + upTo(12)).padStart(2, '0');
    return { start: random() < 0.1 ? String(year) : `${year}-${month}-01`, end: `${year + 1 + upTo(4)}-${month}-28` };
  };
  const [places, themes, ministries] = await Promise.all(
    ["MATCH (n:Place) WHERE n.level IN ['DISTRICT', 'TOWN']", 'MATCH (n:Theme)', 'MATCH (n:Ministry)'].map(match =>
      database
        .read(defineQuery<object, { id: string }>('anchors', `${match} RETURN n.id AS id ORDER BY id`), {})
        .then(rows => rows.map(({ id }) => id)),
    ),
  );

  const ids: Record<string, string[]> = {};
  for (const [type, share] of Object.entries(shares))
    ids[type] = Array.from({ length: Math.round(size * share) }, (_, index) => `crowd-${type.toLowerCase()}-${index}`);
  const made = Object.values(ids).reduce((sum, each) => sum + each.length, 0);
  const sources = Array.from({ length: Math.ceil(size / 500) }, (_, index) => `crowd-source-${index}`);
  ids.Source = sources;
  ids.Project = Array.from({ length: size - made - sources.length }, (_, index) => `crowd-project-${index}`);

  const at = '2026-01-01T00:00:00.000Z';
  let written = 0;
  const save = async (text: string, rows: readonly Row[]) => {
    for (let from = 0; from < rows.length; from += batch)
      await database.write(transaction =>
        transaction.run(defineQuery<{ rows: readonly Row[] }, never>('crowd', `UNWIND $rows AS row ${text}`), {
          rows: rows.slice(from, from + batch),
        }),
      );
    written += rows.length;
  };

  for (const [type, all] of Object.entries(ids)) {
    const labels = ['Entry', type, ...(vocabulary.stakeholderTypes.includes(type) ? ['Stakeholder'] : [])].join(':');
    const rows = all.map((id, index) => {
      const title =
        type === 'Project'
          ? `${one(first)} ${one(topics)} in ${one(first)} communities ${index}`
          : `${one(first)} ${one(first)} ${one(second)} ${index}`;
      const { start, end } = days();
      const dated: Row =
        type === 'Project' || type === 'Event'
          ? { start, end: type === 'Event' ? start : end, status: 'IMPLEMENTATION', kind: 'TRAINING' }
          : type === 'Agreement'
            ? { signed: start, expires: end, kind: 'MOU' }
            : type === 'Source'
              ? { kind: 'DOCUMENT', publisher: one(second), published: start }
              : {};
      const entry: Row = { id, name: title, ...dated };
      return { ...entry, ...computedProperties(type, entry), updatedAt: at, batchId: 'crowd' } as Row;
    });
    await save(
      `CREATE (n:${labels}) SET n = row CREATE (n)-[:HAS_NAME]->(:Name {id: 'name-' + row.id, text: row.name, folded: row.sortName, kind: 'OFFICIAL', timesPublished: 1})`,
      rows,
    );
    await save(
      'MATCH (s:Source {id: row.source}) MATCH (n:Entry {id: row.id}) CREATE (s)-[:SUPPORTS {id: row.key, subjectId: row.id, sourceId: row.source, quote: row.name}]->(n)',
      type === 'Source' ? [] : rows.map(({ id, name }) => ({ id, name, source: one(sources), key: `supports-${id}` })),
    );
  }
  say(`${written.toLocaleString('en')} rows of entries …`);

  const ties = new Map<string, Row[]>();
  let count = 0;
  const tie = (kind: string, fromId: string, toId: string, dates: { start?: string; end?: string } = {}) => {
    const id = `${kind.toLowerCase().replaceAll('_', '-')}-crowd${count++}`;
    const confidence = random() < 0.8 ? 'CONFIRMED' : random() < 0.7 ? 'PROBABLE' : 'DOUBTFUL';
    const known = { since: dates.start ?? null, until: dates.end ?? null, ...span(dates.start, dates.end) };
    const row = { id, fromId, toId, confidence, recordedAt: at, recordedBy: 'bench', batchId: 'crowd', ...known };
    const rows = ties.get(kind);
    if (rows) rows.push(row);
    else ties.set(kind, [row]);
  };
  const {
    CivilSocietyOrganisation: csos,
    Organisation: bodies,
    Donor: donors,
    Event: events,
    Project: projects,
  } = ids as {
    [type in keyof typeof shares | 'Project']: string[];
  };
  const actors = [...csos, ...bodies];
  /** Few have much: the square of an even draw favours the first. */
  const powerful = <T>(of: readonly T[]): T => of[Math.floor(random() ** 3 * of.length)]!;
  for (const [index, project] of projects.entries()) {
    const dates = days();
    tie('FUNDS', index < size / 5 ? anchors.donor : powerful(donors), project, dates);
    if (random() < 0.3) tie('FUNDS', powerful(donors), project, dates);
    for (let more = upTo(3); more >= 0; more--) tie('IMPLEMENTS', one(actors), project, dates);
    if (random() < 0.05) tie('IMPLEMENTS', anchors.office, project, dates);
    if (random() < 0.5) tie('PARTNERS_IN', one(actors), project);
    if (random() < 0.03) tie('PARTNERS_IN', one(ministries!), project, dates);
    tie('WORKS_IN', project, one(places!), dates);
    tie('ADDRESSES', project, one(themes!));
  }
  for (const event of events) {
    tie('UNDER', event, one(projects));
    tie('ORGANISED', one(actors), event);
    for (let more = upTo(4); more >= 0; more--) tie('ATTENDED', one(actors), event);
  }
  for (const person of ids.Person!) tie('HOLDS_POST', person, one(actors), days());
  for (const agreement of ids.Agreement!) {
    tie('PARTY_TO', one(actors), agreement);
    tie('PARTY_TO', anchors.government, agreement);
  }
  for (const actor of csos) {
    tie('LOCATED_IN', actor, one(places!));
    if (random() < 0.2) tie('MEMBER_OF', actor, anchors.network);
    if (random() < 0.3) tie('PARTNERS_WITH', actor, one(bodies));
    if (random() < 0.002) tie('ATTENDED', actor, anchors.training);
  }
  for (const agency of ids.GovernmentAgency!) tie('PART_OF', agency, one(ministries!));
  while (count < size * 4) tie('PARTNERS_IN', one(actors), one(projects));
  for (const [kind, rows] of ties) {
    await save(
      `MATCH (a:Entry {id: row.fromId}) MATCH (b:Entry {id: row.toId}) CREATE (a)-[t:${kind}]->(b) SET t = row ${setTieKeys('t', 'a', 'b')}`,
      rows,
    );
    await save(
      'MATCH (s:Source {id: row.source}) MATCH (n:Entry {id: row.end}) CREATE (s)-[:SUPPORTS {id: row.key, subjectId: row.id, sourceId: row.source, quote: row.id}]->(n)',
      rows.map(({ id, fromId }) => ({ id, end: fromId, source: one(sources), key: `supports-${id}` })),
    );
  }
  say(`${written.toLocaleString('en')} rows in all, ${count.toLocaleString('en')} of them ties.`);
}
