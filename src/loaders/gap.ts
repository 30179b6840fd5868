import { gapOf, listings } from '../cypher/gap.ts';
import { idsNamed, inWords, judged } from '../domain/conditions.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { ComputedPage } from '../domain/pages.ts';
import type { Condition } from '../domain/steps.ts';
import type { Surroundings } from './relations.ts';

/** Most that a denominator holds. */
const most = 5_000;

/** One of the group, and whom or what it is covered by. */
export interface Covering {
  readonly nodeId: string;
  readonly through: 'SELF' | 'PART' | 'SUCCESSOR';
  readonly byId: string;
  readonly tieIds: readonly string[];
}

export interface Missing {
  readonly nodeId: string;
}

export type CoveringPage = ComputedPage<Covering>;
export type MissingPage = ComputedPage<Missing>;

/** A group, divided; by name. The three parts add up to the denominator. */
export interface GapRecord {
  readonly rule: string;
  readonly denominator: {
    readonly description: string;
    readonly count: number;
    readonly isOpen: boolean;
    readonly note: string | null;
  };
  readonly covered: readonly Covering[];
  readonly uncertain: readonly Covering[];
  readonly missing: readonly Missing[];
}

/** Divides those of `of` by whether they meet `lacking`, on a day if one is given. Throws LIMIT_EXCEEDED for too many. */
export async function gap(
  of: Condition,
  lacking: Condition,
  day: string | null,
  { ask }: Pick<Surroundings, 'ask'>,
): Promise<GapRecord> {
  const { query, parameters } = gapOf(of, lacking, day, most + 1);
  const named = [of, lacking].map(idsNamed).flatMap(({ one, lists }) => [...one, ...lists]);
  const [rows, lists] = await Promise.all([ask(query, parameters), ask(listings, { ids: [...new Set(named)] })]);
  if (rows.length > most)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `gap: more than ${most.toLocaleString('en')} stakeholders meet \`of\`, and that is the most; narrow it down.`,
    );
  const found = rows.flatMap(({ id, by, through, ties, surely }) =>
    by !== null && through !== null ? [{ surely, nodeId: id, through, byId: by, tieIds: ties ?? [] }] : [],
  );
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const words = (condition: Condition) => inWords(judged(condition, day, false), names);
  const dates = day === null ? '' : `, or on one whose dates do not say whether it holds on ${day}`;
  return {
    rule: `Covered is who itself, by a part of it, or by a body that its remit went to or a part of that, ${words(lacking)}. Uncertain is who does so only by what rests on a doubtful tie${dates}. Missing is who does not, as far as the directory knows.`,
    denominator: {
      description: `${rows.length} ${rows.length === 1 ? 'stakeholder, which' : 'stakeholders, each of which'} ${words(of)}`,
      count: rows.length,
      ...openness(of, rows, lists),
    },
    covered: found.filter(({ surely }) => surely),
    uncertain: found.filter(({ surely }) => !surely),
    missing: rows.filter(({ by }) => by === null).map(({ id }) => ({ nodeId: id })),
  };
}

type Listing = (typeof listings)['types'] extends ((parameters: never) => infer Row) | undefined ? Row : never;

/** Whether a source says that the group has more than are known, and what there is to say of that. */
function openness(of: Condition, rows: readonly { belongs: boolean }[], lists: readonly Listing[]) {
  const conditions = of.is === 'and' ? of.of : [of];
  const byWay = (way: string) => {
    const ids = conditions.flatMap(each => (each.is === 'walk' && each.way === way ? [each.id] : []));
    return lists.filter(({ id }) => ids.includes(id));
  };
  const bodies = byWay('memberOf');
  const open = [
    ...bodies.filter(({ listed }) => listed === 'OPEN').map(told('a source says that there are more members')),
    ...byWay('attended')
      .filter(({ organisations }) => (organisations ?? 0) > rows.length)
      .map(({ name, organisations }) => `${name}: ${organisations} organisations are published, not all by name.`),
  ];
  const complete = bodies.filter(({ listed }) => listed === 'COMPLETE').map(told('a source says that these are all'));
  const isListed = conditions.some(each => each.is === 'property' && each.property === 'id');
  const notes = [...open, ...complete];
  if (!notes.length && !isListed) notes.push('No source says whether these are all.');
  const doubtful = rows.filter(({ belongs }) => !belongs).length;
  if (doubtful) notes.push(`Of ${doubtful} it is not certain that they belong here.`);
  return { isOpen: open.length > 0, note: notes.join(' ') || null };
}

const told =
  (what: string) =>
  ({ name, quote }: Listing) =>
    `${name}: ${what}${quote ? ` (“${quote}”)` : ''}.`;
