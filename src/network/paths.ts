import { type Link, links, meeting } from '../cypher/path.ts';
import type { Confidence, Path } from '../domain/paths.ts';
import { phrase } from '../domain/phrases.ts';
import type { Condition } from '../domain/steps.ts';
import { type Ask, type Keeping, keptAnswers } from '../neo4j/query.ts';
import { bounds, neighbourhoods, type Span } from './neighbourhood.ts';

const confidences: readonly string[] = ['DOUBTFUL', 'PROBABLE', 'CONFIRMED'];

export interface Paths {
  /** The best first. */
  readonly paths: readonly Path[];
  /** Entries on them that meet the condition; empty where there is none. */
  readonly met: ReadonlySet<string>;
  readonly rule: string;
  readonly truncated: boolean;
}

/** Paths that are looked at, and steps taken to find them. */
const most = { paths: 1_000, steps: 500_000 } as const;

const kept = keptAnswers<Paths>(16);

/** The paths of a span as `findPaths` finds them; kept for as long as nobody writes, so that its pages are read once. */
export const pathsOf = (graph: Keeping, span: Span, through: Condition | null): Promise<Paths> =>
  kept(graph, [span, through], ask => findPaths(span, through, ask));

/**
 * The paths of a span, at least one entry of each but the ends meeting the condition, if there is one. Shorter ones
 * first, then those whose weakest hop is surer, then fewer unsure hops, fewer on a single source, then by name.
 */
export async function findPaths(span: Span, through: Condition | null, ask: Ask): Promise<Paths> {
  const { from, to, kinds, asOf, confidences } = span;
  let met: ReadonlySet<string> = new Set();
  let leftOut: readonly string[] = [];
  let { ways, isWhole }: Ways = { ways: [], isWhole: true };
  // Of those that a condition must hold for few count: to look before all is read would seldom spare the rest.
  const enough = through ? Number.POSITIVE_INFINITY : most.paths;
  for await (const { tied, length, ...rest } of kinds.length ? neighbourhoods(span, enough, ask) : []) {
    const toEnd = distances(tied, to, from);
    if (through) {
      const onTheWay = within(distances(tied, from, to), toEnd, length).filter(id => id !== from && id !== to);
      const { query, parameters } = meeting(through, onTheWay);
      met = new Set((onTheWay.length ? await ask(query, parameters) : []).map(({ id }) => id));
    }
    leftOut = rest.leftOut;
    ({ ways, isWhole } = enumerate(tied, toEnd, from, to, length, through && met));
    // Longer ones would stand behind these.
    if (!isWhole) break;
  }

  const pairs = new Map(ways.flatMap(hopsOf).map(pair => [pair.join(' '), pair]));
  const found = pairs.size ? await ask(links(kinds), { asOf, confidences, pairs: [...pairs.values()] }) : [];
  const linkOf = new Map(found.map(link => [[link.near, link.far].join(' '), link]));
  const ranked = ways
    .map(ids => {
      const crossed = hopsOf(ids).map(pair => linkOf.get(pair.join(' ')) as Link);
      return { ...path(ids, crossed), order: [...ids.map(nameIn(crossed)), ...ids].join('\n') };
    })
    .sort(better);
  return {
    paths: ranked,
    met,
    rule: ruleOf(span, leftOut, isWhole ? null : ways.length),
    truncated: leftOut.length > 0 || !isWhole,
  };
}

/** The entries that can lie on a path: near enough to both ends. */
function within(fromStart: Hops, toEnd: Hops, maxLength: number): string[] {
  return [...fromStart]
    .filter(([id, hops]) => hops + (toEnd.get(id) ?? maxLength + 1) <= maxLength)
    .map(([id]) => id)
    .sort();
}

type Hops = ReadonlyMap<string, number>;
type Ties = ReadonlyMap<string, ReadonlySet<string>>;

interface Ways {
  readonly ways: readonly (readonly string[])[];
  /** Whether there are no more of these lengths. */
  readonly isWhole: boolean;
}

/** Hops from an entry to those that can be reached without crossing the other end. */
function distances(tied: Ties, start: string, end: string): Hops {
  const hops = new Map([[start, 0]]);
  for (const [id, at] of hops)
    if (id !== end) for (const next of tied.get(id) ?? []) if (!hops.has(next)) hops.set(next, at + 1);
  return hops;
}

/**
 * Every way from one end to the other that meets no entry twice, shortest first, then by id. A way is left as soon as
 * what it still needs, the other end and before it one of `required`, is further than the hops that are left.
 */
function enumerate(
  tied: Ties,
  toEnd: Hops,
  from: string,
  to: string,
  maxLength: number,
  required: ReadonlySet<string> | null,
): Ways {
  const toBoth = required ? distancesVia(tied, toEnd, required) : toEnd;
  const sorted = new Map<string, readonly string[]>();
  const neighbours = (id: string) => {
    const known = sorted.get(id) ?? [...(tied.get(id) ?? [])].sort();
    sorted.set(id, known);
    return known;
  };
  const ways: string[][] = [];
  let steps = 0;
  const isDone = () => ways.length >= most.paths || steps >= most.steps;

  const walk = (way: string[], isMet: boolean, left: number): void => {
    for (const next of neighbours(way.at(-1) as string)) {
      if (isDone()) return;
      if (next === to) {
        if (left === 1 && isMet) ways.push([...way, to]);
        continue;
      }
      const meets = isMet || required?.has(next) === true;
      if (((meets ? toEnd : toBoth).get(next) ?? Number.POSITIVE_INFINITY) >= left || way.includes(next)) continue;
      steps++;
      way.push(next);
      walk(way, meets, left - 1);
      way.pop();
    }
  };
  for (let length = 1; length <= maxLength; length++) walk([from], required === null, length);
  return { ways, isWhole: !isDone() };
}

/** Hops to the end by way of one of `required`: level by level from all of them, each entering at its own distance. */
function distancesVia(tied: Ties, toEnd: Hops, required: ReadonlySet<string>) {
  const hops = new Map<string, number>();
  const entering = Map.groupBy(required, id => toEnd.get(id));
  const last = Math.max(...toEnd.values());
  let level: string[] = [];
  for (let at = 0; at <= last || level.length; at++) {
    const reached = [...level, ...(entering.get(at) ?? [])].filter(id => !hops.has(id));
    for (const id of reached) hops.set(id, at);
    level = [...new Set(reached.flatMap(id => [...(tied.get(id) ?? [])]))];
  }
  return hops;
}

/** The pairs that a way crosses, in walking order. */
const hopsOf = (ids: readonly string[]): [string, string][] =>
  ids.slice(1).map((id, index) => [ids[index] as string, id]);

const nameIn = (crossed: readonly Link[]) => (_: string, index: number) =>
  index ? crossed[index - 1]?.farName : crossed[0]?.nearName;

function path(ids: readonly string[], crossed: readonly Link[]): Path {
  const [first] = crossed as [Link];
  const hops = crossed.map(({ near, far, tieId, fromId, alternatives }) => ({
    tieId,
    fromId: near,
    toId: far,
    forward: fromId === near,
    alternatives,
  }));
  const words = crossed.map(({ kind, near, fromId, confidence, farName }, index) => {
    const pronoun = index ? (crossed[index - 1]?.farIsPerson ? ', who' : ', which') : '';
    return `${pronoun} ${phrase(kind, fromId === near, confidence)} ${farName}`;
  });
  return {
    length: hops.length,
    strength: confidences[Math.min(...crossed.map(({ confidence }) => confidences.indexOf(confidence)))] as Confidence,
    unsureHops: crossed.filter(({ confidence, isSure }) => confidence !== 'CONFIRMED' || !isSure).length,
    singleSourceHops: crossed.filter(({ sources }) => sources < 2).length,
    sentence: `${first.nearName}${words.join('')}.`,
    entryIds: ids,
    hops,
  };
}

type Ranked = Path & { readonly order: string };
const better = (a: Ranked, b: Ranked): number =>
  a.length - b.length ||
  confidences.indexOf(b.strength) - confidences.indexOf(a.strength) ||
  a.unsureHops - b.unsureHops ||
  a.singleSourceHops - b.singleSourceHops ||
  (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);

/** What was looked for and how it is ordered, in words. */
function ruleOf({ maxLength, overGround, asOf }: Span, leftOut: readonly string[], most: number | null): string {
  const thousands = (count: number) => count.toLocaleString('en');
  const named = leftOut.slice(0, 5).join(', ') + (leftOut.length > 5 ? ` and ${leftOut.length - 5} others` : '');
  return [
    `A path has at most ${maxLength} hops, each along a tie in either direction, and meets no entry twice.`,
    overGround ? '' : 'It does not lead through places or themes.',
    asOf ? `Its ties hold, or may hold, on ${asOf}.` : '',
    'Shorter paths come first; of those as long, the one whose weakest hop is surer, then with fewer hops that are not sure, then with fewer that rest on one source, then by name.',
    leftOut.length
      ? `Not all was walked through: entries with more than ${thousands(bounds.hub)} ties, and levels with more than ${thousands(bounds.level)}. Paths may be missing through ${named}.`
      : '',
    most === null
      ? ''
      : `There are too many to compare: these are the first ${thousands(most)}, shorter ones before longer ones.`,
  ]
    .filter(Boolean)
    .join(' ');
}
