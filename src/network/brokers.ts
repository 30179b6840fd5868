import { stakeholdersMeeting, supportedTwice, type TieFilter, wholeNetwork } from '../cypher/network.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Condition } from '../domain/steps.ts';
import { turns } from '../domain/turns.ts';
import { atLeast, kindsToPlacesAndThemes, type Vocabulary } from '../domain/vocabulary.ts';
import { type Ask, type Keeping, keptAnswers } from '../neo4j/query.ts';
import type { Links } from './betweenness.ts';
import type { Graph } from './network.ts';
import { compute } from './threads.ts';

/** What brokers are found with: they are kept for as long as nobody writes. */
export interface BrokerGraph extends Graph, Keeping {}

export interface BrokerRequest {
  readonly where: Condition | null;
  readonly asOf: string | null;
  readonly minConfidence: string | null;
}

export interface Broker {
  readonly nodeId: string;
  readonly betweenness: number;
  readonly rank: number;
  readonly robustBetweenness: number;
  readonly robustRank: number | null;
  readonly degree: number;
}

export interface Brokers {
  /** The strongest first. */
  readonly rows: readonly Broker[];
  readonly stakeholders: readonly string[];
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly robustTieCount: number;
  readonly method: string;
  readonly limits: string;
}

/** The largest network that is measured, and the steps that one measurement may take: a second or two. */
const most = { stakeholders: 100_000, entries: 200_000, ties: 500_000, steps: 40_000_000 } as const;

/** What no broker is found by: a body and the one that followed it are one after the other, not in contact. */
const succession = 'SUCCEEDED_BY';

/**
 * Stakeholders that stand between others, the strongest first, and how many of those that meet `where` do not. Throws
 * LIMIT_EXCEEDED where the network is too large.
 */
export async function brokersOf(
  request: BrokerRequest,
  graph: BrokerGraph,
): Promise<Brokers & { readonly leftOut: number }> {
  const { asOf, minConfidence } = request;
  const brokers = await kept(graph, [asOf, minConfidence], ask => measure(request, graph.vocabulary, ask));
  if (!request.where) return { ...brokers, leftOut: brokers.stakeholders.length - brokers.rows.length };
  const { query, parameters } = stakeholdersMeeting(request.where, most.stakeholders);
  const [found] = await graph.ask(query, parameters);
  const listed = new Set(found?.ids);
  const rows = brokers.rows.filter(({ nodeId }) => listed.has(nodeId));
  return { ...brokers, rows, leftOut: listed.size - rows.length };
}

const kept = keptAnswers<Brokers>(8);

async function measure(request: BrokerRequest, vocabulary: Vocabulary, ask: Ask): Promise<Brokers> {
  const backdrop = [...kindsToPlacesAndThemes(vocabulary), succession];
  const filter: TieFilter = {
    kinds: [...vocabulary.tieKinds.keys()].filter(kind => !backdrop.includes(kind)),
    asOf: request.asOf,
    confidences: atLeast(vocabulary, request.minConfidence),
  };
  const { query, parameters } = wholeNetwork(filter, most);
  const [entries, supported] = await Promise.all([ask(query, parameters), ask(supportedTwice, {})]);
  const twice = new Set(supported.map(({ id }) => id));
  const stakeholders = entries.filter(({ isStakeholder }) => isStakeholder).map(({ id }) => id);
  const tieCount = entries.reduce((sum, { ties }) => sum + ties.length, 0);
  if (stakeholders.length > most.stakeholders || entries.length > most.entries || tieCount > most.ties)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `brokers measures at most ${most.stakeholders.toLocaleString('en')} stakeholders and ${most.ties.toLocaleString('en')} ties, and the directory holds more; narrow the ties with asOf or minConfidence, or take a part of it with network.`,
    );

  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const turn = turns();
  const all: Ends = { from: [], to: [] };
  const robust: Ends = { from: [], to: [] };
  const neighbours: Set<number>[] = [];
  for (const { id, ties } of entries) {
    await turn();
    for (const [other, tie] of ties) {
      const [from, to] = [numberOf(id), numberOf(other)];
      add(all, from, to);
      if (tie !== null && twice.has(tie)) add(robust, from, to);
      for (const [one, near] of [
        [from, to],
        [to, from],
      ] as const) {
        neighbours[one] ??= new Set();
        neighbours[one].add(near);
      }
    }
  }
  const order = numbers.size;
  const isEnd = new Uint8Array(numbers.size);
  for (const id of stakeholders) if (numbers.has(id)) isEnd[numbers.get(id) as number] = 1;
  const ends = isEnd.reduce((sum, each) => sum + each, 0);

  const cost = numbers.size + 2 * tieCount;
  const pivots = Math.max(50, Math.floor(most.steps / cost));
  const steps = 2 * Math.min(ends, pivots) * cost;
  const [scores, robustScores] = await Promise.all([
    compute('betweenness', steps, linksOf(all, order), isEnd, pivots),
    compute('betweenness', steps, linksOf(robust, order), isEnd, pivots),
  ]);
  const rank = ranks(scores, isEnd);
  const robustRank = ranks(robustScores, isEnd);
  const rows = stakeholders
    .flatMap((nodeId): Broker[] => {
      const number = numbers.get(nodeId);
      if (number === undefined || !rank.has(number)) return [];
      return [
        {
          nodeId,
          betweenness: scores[number] as number,
          rank: rank.get(number) as number,
          robustBetweenness: robustScores[number] as number,
          robustRank: robustRank.get(number) ?? null,
          degree: neighbours[number]?.size ?? 0,
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank || (a.nodeId < b.nodeId ? -1 : 1));
  return {
    rows,
    stakeholders,
    nodeCount: numbers.size,
    tieCount,
    robustTieCount: robust.from.length,
    method: methodOf(request, ends, backdrop),
    limits: `At most ${most.stakeholders.toLocaleString('en')} stakeholders and ${most.ties.toLocaleString('en')} ties. ${
      ends > pivots
        ? `Estimated: ways are counted from ${pivots.toLocaleString('en')} of the ${ends.toLocaleString('en')} stakeholders, spread evenly, and scaled up: the order of the first is telling, small differences are not.`
        : 'Exact: ways are counted from every stakeholder.'
    }`,
  };
}

interface Ends {
  readonly from: number[];
  readonly to: number[];
}

function add({ from, to }: Ends, one: number, other: number): void {
  from.push(one);
  to.push(other);
}

const linksOf = ({ from, to }: Ends, order: number): Links => ({
  order,
  from: Uint32Array.from(from),
  to: Uint32Array.from(to),
});

/** Places of the ends that stand between others; what differs by rounding alone shares one. */
function ranks(scores: Float64Array, isEnd: Uint8Array): ReadonlyMap<number, number> {
  const rounded = scores.map(score => Math.round(score * 1e12));
  const order = [...rounded.keys()]
    .filter(node => isEnd[node] && rounded[node]! > 0)
    .sort((a, b) => rounded[b]! - rounded[a]!);
  const found = new Map<number, number>();
  for (const [index, node] of order.entries()) {
    const before = order[index - 1];
    const equal = before !== undefined && rounded[before] === rounded[node];
    found.set(node, equal ? (found.get(before) as number) : index + 1);
  }
  return found;
}

const methodOf = ({ asOf, minConfidence }: BrokerRequest, ends: number, backdrop: readonly string[]): string =>
  [
    `Betweenness (Brandes), whichever way ties point, each tie one step: of the pairs of ${ends.toLocaleString('en')} stakeholders that have a tie, the share whose shortest ways lead through a third, ways of equal length counted in parts.`,
    'Ways also lead through the people, projects, events, agreements and policies that join stakeholders, but none of these is a beginning, an end or a row.',
    `Ties of the kinds ${backdrop.join(', ')} are left out: they join nearly everybody, or a body to its own past.`,
    asOf ? `Only ties that hold, or may hold, on ${asOf}.` : 'Ties count whatever their dates.',
    minConfidence ? `Only ties that are at least ${minConfidence}.` : '',
    '`robust` is the same without ties that are DOUBTFUL or rest on a single source.',
    'It measures what is recorded: whoever the sources write about most looks central.',
  ]
    .filter(Boolean)
    .join(' ');
