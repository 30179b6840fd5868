import { degrees, type Kinds, neighbours, tiedTo, type Walkable } from '../cypher/path.ts';
import type { Ask } from '../neo4j/query.ts';

/** What is to be joined: two entries, by at most so many hops along ties of some kinds. */
export interface Span extends Walkable, Kinds {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** Whether a path may lead through places and themes. */
  readonly overGround: boolean;
}

/** What a search may cost. */
export const bounds = {
  /** An entry with more ties than this is met, and not walked through. */
  hub: 1_000,
  /** Ties that one level may walk, the least tied entries first. */
  level: 20_000,
  /** Ties that may be looked through for those that close the gap between the two sides. */
  joint: 200_000,
} as const;

/** Who is tied to whom, as far as it may lie on a path: a part of the graph around its two ends. */
export interface Neighbourhood {
  /** Up to how many hops it holds every path, but for those through who was left out. */
  readonly length: number;
  readonly tied: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entries with too many ties, beyond which paths may have been missed. */
  readonly leftOut: readonly string[];
}

interface Met {
  readonly id: string;
  readonly ties: number;
}

interface Side {
  readonly found: Set<string>;
  /** Levels that were walked. */
  depth: number;
  /** What the last level found. */
  frontier: readonly Met[];
  /** What was not walked through, and at which level. */
  readonly passedBy: Passed[];
}

interface Passed extends Met {
  readonly level: number;
}

/**
 * Walks from both ends by turns, a statement for each level, until the levels of the two sides and the ties between
 * their outermost entries hold every path of the span. A hub is not walked through: its ties are found from its
 * neighbours, which costs one level more and misses nothing up to four hops as long as the other entries can be walked.
 * Before that it yields what holds all shorter paths wherever at least `enough` ties join the two sides.
 */
export async function* neighbourhoods(span: Span, enough: number, ask: Ask): AsyncGenerator<Neighbourhood> {
  const { from, to, maxLength, asOf, confidences, overGround } = span;
  const walkable: Walkable = { asOf, confidences };
  const tied = new Map<string, Set<string>>();
  const near = (id: string): Set<string> => {
    const known = tied.get(id) ?? new Set();
    if (!known.size) tied.set(id, known);
    return known;
  };
  const tie = (a: string, b: string) => {
    if (a === b) return;
    near(a).add(b);
    near(b).add(a);
  };
  /** Ties those of `met` that can be looked through to those of `others`; answers to how many, and who was left out. */
  const join = async (met: readonly Met[], others: readonly Met[]) => {
    const looked = affordable(met, bounds.joint);
    const ids = [...looked];
    const [row] = await ask(tiedTo(span), { ...walkable, ids, targets: idsOf(others) });
    for (const [at, target] of row?.found ?? []) tie(ids[at] as string, target);
    return { joined: row?.found.length ?? 0, leftOut: met.filter(({ id }) => !looked.has(id)) };
  };

  const degreeOf = new Map((await ask(degrees(span), { ids: [from, to] })).map(({ id, ties }) => [id, ties]));
  const sides = [from, to].map(
    (id): Side => ({ found: new Set([id]), depth: 0, frontier: [{ id, ties: degreeOf.get(id) ?? 0 }], passedBy: [] }),
  ) as [Side, Side];
  // Of two ends that are both hubs, one at least must be walked through.
  const hubEnds = [...degreeOf.values()].every(ties => ties > bounds.hub);
  const isHub = ({ id, ties }: Met) => ties > (hubEnds && degreeOf.has(id) ? bounds.level : bounds.hub);
  const isPassedBy = () => sides.some(({ passedBy }) => passedBy.length);
  const depth = () => sides[0].depth + sides[1].depth;

  /** Walks one level of the less walked side; false where there is nothing but hubs. */
  const widen = async (): Promise<boolean> => {
    const open = sides.filter(({ frontier }) => frontier.some(met => !isHub(met)));
    const side = open.sort((a, b) => a.depth - b.depth || cost(a.frontier) - cost(b.frontier))[0];
    if (!side) return false;
    const walked = affordable(
      side.frontier.filter(met => !isHub(met)),
      bounds.level,
    );
    for (const met of side.frontier) if (!walked.has(met.id)) side.passedBy.push({ ...met, level: side.depth });
    const ids = [...walked];
    const [row] = await ask(neighbours(span), { ...walkable, ids });
    const next: Met[] = [];
    for (const [id, places, ties, isGround] of row?.found ?? []) {
      const isEnd = id === from || id === to;
      if (isGround && !overGround && !isEnd) continue;
      for (const at of places) tie(ids[at] as string, id);
      if (!isEnd && !side.found.has(id)) next.push({ id, ties });
      side.found.add(id);
    }
    side.frontier = next;
    side.depth++;
    return true;
  };

  const isWide = () => depth() >= maxLength - (isPassedBy() ? 0 : 1);
  while (!isWide() && (await widen())) {
    const [fewer, more] = sides.map(unwalked).sort((a, b) => cost(a) - cost(b)) as [Met[], Met[]];
    if (isWide() || cost(fewer) < enough) continue;
    const { joined } = await join(fewer, more);
    if (joined >= enough)
      yield { length: depth() + 1, tied, leftOut: idsOf(sides.flatMap(side => side.passedBy)).sort() };
  }

  const passedBy = sides.flatMap(side => side.passedBy);
  const [fewer, more] = sides.map(side => side.frontier).sort((a, b) => cost(a) - cost(b)) as [readonly Met[], Met[]];
  const everyone = [...fewer, ...more, ...passedBy];
  // A tie that is missing joins the two sides or leads to one passed by; it is seen from either of its ends.
  const [looking] = [[...fewer, ...passedBy], allButGreatest(everyone)].sort((a, b) => cost(a) - cost(b));
  const { leftOut } = await join(looking as Met[], everyone);

  const tooDear = [...passedBy.filter(met => !isHub(met)), ...leftOut];
  const isExhausted = sides.some(side => !side.frontier.length && !side.passedBy.length);
  const inTheWay = isExhausted ? [] : [...tooDear, ...hubsInTheWay(sides, maxLength, isHub)];
  yield { length: maxLength, tied, leftOut: idsOf(inTheWay).sort() };
}

/**
 * Hubs beyond which a path may have been missed: one so near to its end that the other side did not reach what lies
 * behind it, and two with room for an unseen entry between them.
 */
function hubsInTheWay(sides: readonly [Side, Side], maxLength: number, isHub: (met: Met) => boolean): Met[] {
  const [ofOne, ofOther] = sides.map(({ passedBy, frontier, depth }) =>
    [...passedBy, ...frontier.map(met => ({ ...met, level: depth }))].filter(isHub),
  ) as [Passed[], Passed[]];
  const far = ofOne.flatMap(one =>
    ofOther
      .filter(other => one.id !== other.id && one.level + other.level + 2 <= maxLength)
      .flatMap(other => [one, other]),
  );
  // Where nothing but hubs is left to walk, all is known that lies on this side of them.
  const isDone = sides.every(({ frontier }) => frontier.every(isHub));
  const near = sides.flatMap(({ passedBy, depth }) => passedBy.filter(({ level }) => !isDone && level < depth - 1));
  return [...far, ...near.filter(isHub)];
}

function allButGreatest(met: readonly Met[]): Met[] {
  const [greatest] = met.toSorted((a, b) => b.ties - a.ties);
  return met.filter(({ id }) => id !== greatest?.id);
}

/** Those of a side whose ties were not all read. */
const unwalked = ({ frontier, passedBy }: Side): Met[] => [...frontier, ...passedBy];

const idsOf = (met: readonly Met[]) => [...new Set(met.map(({ id }) => id))];

const cost = (frontier: readonly Met[]) => frontier.reduce((sum, { ties }) => sum + ties, 0);

/** As many as may be walked for so many ties, the least tied first. */
function affordable(met: readonly Met[], most: number): Set<string> {
  let sum = 0;
  return new Set(
    [...met]
      .sort((a, b) => a.ties - b.ties || (a.id < b.id ? -1 : 1))
      .filter(({ ties }) => {
        sum += ties;
        return sum <= most;
      })
      .map(({ id }) => id),
  );
}
