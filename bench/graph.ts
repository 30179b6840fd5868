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

/** Rows of a transaction, and of a line that tells how far it is. */
const batch = 5_000;
const progress = 250_000;

/** Every fact has one source; the label Entry is the one whose ids have an index. */
const supports = `MATCH (source:Entry {id: row.source})
  CREATE (source)-[:SUPPORTS {id: 'supports-' + row.fact.id, subjectId: row.fact.id, sourceId: row.source, quote: coalesce(row.fact.name, row.fact.id)}]->`;

/** The most fundings that the dense donor has. */
const densest = 100_000;

/**
 * Writes `size` made-up entries with about four ties each beside the seed, every tie with one source: donors by a power
 * law, and the European Union dense with a fifth of `size` fundings, at most 100,000. The same `size` gives the same graph;
 * memory does not grow with it.
 */
export async function writeCrowd(
  database: Database,
  vocabulary: Vocabulary,
  size: number,
  say: (line: string) => void,
) {
  const random = evenRandom(size);
  const sourceRandom = evenRandom(size + 1);
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

  const counts: Record<string, number> = {};
  for (const [type, share] of Object.entries(shares)) counts[type] = Math.round(size * share);
  const made = Object.values(counts).reduce((sum, each) => sum + each, 0);
  counts.Source = Math.ceil(size / 500);
  counts.Project = size - made - counts.Source;
  const idOf = (type: string, index: number) => `crowd-${type.toLowerCase()}-${index}`;
  const count = (type: string) => counts[type] as number;
  const drawn = (type: string) => idOf(type, upTo(count(type)));
  const source = () => idOf('Source', Math.floor(sourceRandom() * count('Source')));

  const at = '2026-01-01T00:00:00.000Z';
  let written = 0;
  const expected = size + 4 * size;
  const save = async (text: string, rows: readonly Row[]) => {
    await database.write(transaction =>
      transaction.run(defineQuery<{ rows: readonly Row[] }, never>('crowd', `UNWIND $rows AS row ${text}`), {
        rows: rows.map(fact => ({ fact, source: source() })),
      }),
    );
    const before = written;
    written += rows.length;
    if (Math.floor(before / progress) !== Math.floor(written / progress))
      say(`${written.toLocaleString('en')} of about ${expected.toLocaleString('en')} facts …`);
  };

  for (const type of Object.keys(counts)) {
    const labels = ['Entry', type, ...(vocabulary.stakeholderTypes.includes(type) ? ['Stakeholder'] : [])].join(':');
    const rowAt = (index: number): Row => {
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
      const entry: Row = { id: idOf(type, index), name: title, ...dated };
      return { ...entry, ...computedProperties(type, entry), updatedAt: at, batchId: 'crowd' };
    };
    const cited = type === 'Source' ? '' : `WITH * ${supports}(n)`;
    for (let from = 0; from < count(type); from += batch)
      await save(
        `CREATE (n:${labels}) SET n = row.fact CREATE (n)-[:HAS_NAME]->(:Name {id: 'name-' + n.id, text: n.name, folded: n.sortName, kind: 'OFFICIAL', timesPublished: 1}) ${cited}`,
        Array.from({ length: Math.min(batch, count(type) - from) }, (_, index) => rowAt(from + index)),
      );
  }

  let numbered = 0;
  const waiting = new Map<string, Row[]>();
  const tie = (kind: string, fromId: string, toId: string, dates: { start?: string; end?: string } = {}) => {
    const id = `${kind.toLowerCase().replaceAll('_', '-')}-crowd${numbered++}`;
    const confidence = random() < 0.8 ? 'CONFIRMED' : random() < 0.7 ? 'PROBABLE' : 'DOUBTFUL';
    const known = { since: dates.start ?? null, until: dates.end ?? null, ...span(dates.start, dates.end) };
    const row = { id, fromId, toId, confidence, recordedAt: at, recordedBy: 'bench', batchId: 'crowd', ...known };
    const rows = waiting.get(kind);
    if (rows) rows.push(row);
    else waiting.set(kind, [row]);
  };
  /** Writes the ties of kinds of which so many wait. */
  const write = async (least: number) => {
    for (const [kind, rows] of waiting) {
      if (rows.length < least) continue;
      waiting.delete(kind);
      await save(
        `MATCH (a:Entry {id: row.fact.fromId}) MATCH (b:Entry {id: row.fact.toId})
         CREATE (a)-[tie:${kind}]->(b) SET tie = row.fact ${setTieKeys('tie', 'a', 'b')} WITH * ${supports}(a)`,
        rows,
      );
    }
  };
  const actors = count('CivilSocietyOrganisation') + count('Organisation');
  const actor = () => {
    const index = upTo(actors);
    const csos = count('CivilSocietyOrganisation');
    return index < csos ? idOf('CivilSocietyOrganisation', index) : idOf('Organisation', index - csos);
  };
  /** Few have much: the cube of an even draw favours the first. */
  const powerful = () => idOf('Donor', Math.floor(random() ** 3 * count('Donor')));
  /** Ties each entry of a type. */
  const each = async (type: string, ties: (id: string, index: number) => void) => {
    for (let index = 0; index < count(type); index++) {
      ties(idOf(type, index), index);
      await write(batch);
    }
  };
  await each('Project', (project, index) => {
    const dates = days();
    const taken = new Set<string>();
    /** Nobody funds or implements a project twice: PEER would name them once, where there are two ties. */
    const another = (draw: () => string) => {
      let id = draw();
      while (taken.has(id)) id = draw();
      taken.add(id);
      return id;
    };
    tie('FUNDS', index < Math.min(size / 5, densest) ? anchors.donor : another(powerful), project, dates);
    if (random() < 0.3) tie('FUNDS', another(powerful), project, dates);
    for (let more = upTo(3); more >= 0; more--) tie('IMPLEMENTS', another(actor), project, dates);
    if (random() < 0.05) tie('IMPLEMENTS', anchors.office, project, dates);
    if (random() < 0.5) tie('PARTNERS_IN', actor(), project);
    if (random() < 0.03) tie('PARTNERS_IN', one(ministries!), project, dates);
    tie('WORKS_IN', project, one(places!), dates);
    tie('ADDRESSES', project, one(themes!));
  });
  await each('Event', event => {
    tie('UNDER', event, drawn('Project'));
    tie('ORGANISED', actor(), event);
    for (let more = upTo(4); more >= 0; more--) tie('ATTENDED', actor(), event);
  });
  await each('Person', person => tie('HOLDS_POST', person, actor(), days()));
  await each('Agreement', agreement => {
    tie('PARTY_TO', actor(), agreement);
    tie('PARTY_TO', anchors.government, agreement);
  });
  await each('CivilSocietyOrganisation', cso => {
    tie('LOCATED_IN', cso, one(places!));
    if (random() < 0.2) tie('MEMBER_OF', cso, anchors.network);
    if (random() < 0.3) tie('PARTNERS_WITH', cso, drawn('Organisation'));
    if (random() < 0.002) tie('ATTENDED', cso, anchors.training);
  });
  await each('GovernmentAgency', agency => tie('PART_OF', agency, one(ministries!)));
  while (numbered < size * 4) {
    tie('PARTNERS_IN', actor(), drawn('Project'));
    await write(batch);
  }
  await write(1);
  say(`${written.toLocaleString('en')} facts in all, ${numbered.toLocaleString('en')} of them ties.`);
}
