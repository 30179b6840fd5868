import {
  type Asked,
  entriesReached,
  networkParts,
  type Parts,
  type Reached,
  sourcesOfTies,
  stakeholdersSelected,
  type TieFilter,
} from '../cypher/network.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Network, NetworkNode, NetworkTie } from '../domain/network.ts';
import type { Condition } from '../domain/steps.ts';
import { atLeast, kindsToPlacesAndThemes, type Vocabulary } from '../domain/vocabulary.ts';
import type { Query } from '../neo4j/query.ts';
import type { Links } from './betweenness.ts';
import { roundsOf } from './layout.ts';
import { compute } from './threads.ts';

/** What the functions here read the graph with. */
export interface Graph {
  readonly vocabulary: Vocabulary;
  readonly ask: <Parameters extends object, Found>(
    query: Query<Parameters, Found>,
    parameters: Parameters,
  ) => Promise<Found[]>;
}

export interface NetworkRequest {
  readonly around: readonly string[];
  readonly where: Condition | null;
  readonly depth: number;
  /** Null for all but those that lead to places and themes. */
  readonly kinds: readonly string[] | null;
  readonly asOf: string | null;
  readonly minConfidence: string | null;
  readonly limit: number;
}

/** Ties that a statement reads; entries that are considered; ties and entries of an answer; levels; ids. */
export const bounds = { read: 200_000, considered: 2_000, ties: 5_000, nodes: 1_000, depth: 3, around: 100 } as const;

/**
 * The entries around some, or the stakeholders that meet a condition and what joins them, with the ties between them: one
 * statement for each level, one for the parts. Throws BAD_USER_INPUT for arguments out of range.
 */
export async function networkOf(request: NetworkRequest, graph: Graph): Promise<Network> {
  const { around, where, depth, limit } = request;
  const refuse = (why: string) => new DirectoryError('BAD_USER_INPUT', `network: ${why}`);
  if (!around.length && !where) throw refuse('give around, where or both; where: {} is all stakeholders.');
  if (around.length > bounds.around) throw refuse(`around takes at most ${bounds.around} ids, not ${around.length}.`);
  if (depth < 1 || depth > bounds.depth) throw refuse(`depth must be 1, 2 or 3, not ${depth}.`);
  if (limit < 1 || limit > bounds.nodes) throw refuse(`limit must be between 1 and 1,000, not ${limit}.`);
  if (request.kinds?.length === 0) throw refuse('kinds is empty; name a kind, or leave it out.');

  const { vocabulary } = graph;
  const backdrop = kindsToPlacesAndThemes(vocabulary);
  const filter: TieFilter = {
    kinds: [...new Set(request.kinds ?? [...vocabulary.tieKinds.keys()].filter(kind => !backdrop.includes(kind)))],
    asOf: request.asOf,
    confidences: atLeast(vocabulary, request.minConfidence),
  };
  const first = async <Row>({ query, parameters }: Asked<Row>) => (await graph.ask(query, parameters))[0] as Row;

  const chosen = new Map<string, number | null>();
  let totalNodes = 0;
  let totalsExact = true;
  /** Takes what one level found; answers whether all of it could be considered. */
  const take = ({ ids, total, read }: Reached, distance: number | null): boolean => {
    for (const id of ids) chosen.set(id, distance);
    totalNodes += total;
    const complete = total === ids.length && read < bounds.read;
    totalsExact &&= complete;
    return complete;
  };
  const further = (near: readonly string[], linksOnly: boolean) => {
    const most = bounds.considered - chosen.size;
    return first(entriesReached(filter, { near, seen: [...chosen.keys()], where, linksOnly }, { ...bounds, most }));
  };
  const ids = [...new Set(around)];
  if (ids.length) {
    take({ ids, total: ids.length, read: 0 }, 0);
    let near: readonly string[] = ids;
    for (let level = 1; level <= depth && near.length; level++) {
      const found = await further(near, false);
      near = take(found, level) ? found.ids : [];
    }
  } else {
    const selected = await first(stakeholdersSelected(filter, where as Condition, bounds.considered));
    if (take(selected, null) && selected.ids.length) take(await further(selected.ids, true), null);
  }

  const considered = [...chosen.keys()];
  const parts = await first(networkParts(filter, considered, bounds.read));
  totalsExact &&= parts.read < bounds.read;
  const kept = new Map(considered.slice(0, limit).map((id, place) => [id, place]));
  const ties = tiesWithin(parts, kept);
  const links = linksOf(kept, ties);
  const communities = await compute('communitiesOf', 400 * (kept.size + ties.length), links);
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const details = new Map(parts.nodes.map(([id, name, labels]) => [id, { name, labels }]));
  const nodes = [...kept].map(([id, place]): NetworkNode => {
    const { name = id, labels = [] } = details.get(id) ?? {};
    return {
      id,
      name,
      type: labels.find(label => vocabulary.entryTypes.includes(label)) ?? 'Entry',
      degree: degrees.get(id) ?? 0,
      community: communities[place] as number,
      distance: chosen.get(id) ?? null,
    };
  });
  const pairs = (kept.size * (kept.size - 1)) / 2;
  const names = ids.map(id => details.get(id)?.name ?? id);
  return {
    rule: ruleOf(request, filter, names, backdrop),
    subject: subjectOf(request, names),
    asOf: request.asOf,
    nodes,
    ties,
    tieIds: ties.map(({ id }) => id),
    totalNodes,
    totalTies: parts.ties.length,
    totalsExact,
    truncated: totalNodes > nodes.length || parts.ties.length > ties.length || !totalsExact,
    density: pairs ? joinedPairs(ties) / pairs : null,
    communities: communities.reduce((most, each) => Math.max(most, each), 0),
  };
}

/** The ties whose ends are both kept, those of the first entries first where there are too many; by id. */
function tiesWithin(parts: Parts, kept: ReadonlyMap<string, number>): NetworkTie[] {
  const last = ({ from, to }: NetworkTie) => Math.max(kept.get(from) as number, kept.get(to) as number);
  const byId = (a: NetworkTie, b: NetworkTie) => (a.id < b.id ? -1 : 1);
  return parts.ties
    .filter(([, , from, to]) => kept.has(from) && kept.has(to))
    .map(([id, kind, from, to, confidence, role = null, since = null, until = null]) => {
      return { id, kind, from, to, confidence, role, since, until };
    })
    .sort((a, b) => last(a) - last(b) || byId(a, b))
    .slice(0, bounds.ties)
    .sort(byId);
}

const joinedPairs = (ties: readonly NetworkTie[]): number =>
  new Set(ties.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to].sort().join(' '))).size;

/** Places are those in `kept`. */
const linksOf = (kept: ReadonlyMap<string, number>, ties: readonly NetworkTie[]): Links => ({
  order: kept.size,
  from: Uint32Array.from(ties, ({ from }) => kept.get(from) as number),
  to: Uint32Array.from(ties, ({ to }) => kept.get(to) as number),
});

/** Where each entry stands, and what each tie rests on: what pictures and files need beside the network. */
export interface Drawn extends Network {
  /** By entry's place: x and y from 0 to 1, y downwards. */
  readonly places: readonly (readonly [number, number])[];
  /** By tie's id: "publisher: title" of each source. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

/** Lays the network out and reads the sources of its ties: one statement. */
export async function drawn(network: Network, graph: Graph): Promise<Drawn> {
  const { nodes, ties, tieIds } = network;
  const links = linksOf(new Map(nodes.map(({ id }, place) => [id, place])), ties);
  const communities = Uint32Array.from(nodes, ({ community }) => community);
  const steps = roundsOf(nodes.length) * nodes.length * Math.min(nodes.length, 400);
  const [layout, rows] = await Promise.all([
    compute('layoutOf', steps, links, communities),
    tieIds.length ? graph.ask(sourcesOfTies, { ids: tieIds }) : [],
  ]);
  return {
    ...network,
    places: unitSquare(nodes.map((_, place) => [layout[2 * place] as number, layout[2 * place + 1] as number])),
    sources: new Map(rows.map(({ id, sources }) => [id, sources])),
  };
}

/** Points scaled into a square of side 1, keeping their proportions. */
function unitSquare(points: readonly (readonly [number, number])[]): [number, number][] {
  const lows = [0, 1].map(axis => Math.min(...points.map(point => point[axis] as number)));
  const highs = [0, 1].map(axis => Math.max(...points.map(point => point[axis] as number)));
  const [left = 0, top = 0] = lows;
  const side = Math.max((highs[0] ?? 0) - left, (highs[1] ?? 0) - top) || 1;
  return points.map(([x, y]) => [(x - left) / side, (y - top) / side]);
}

const several = (names: readonly string[], most = 3): string =>
  names.length > most
    ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
    : new Intl.ListFormat('en-GB').format(names);

const subjectOf = ({ around, depth, where }: NetworkRequest, names: readonly string[]): string =>
  around.length
    ? `Network around ${several(names)}${depth > 1 ? `, to depth ${depth}` : ''}${where ? ', filtered' : ''}`
    : 'Network of stakeholders';

function ruleOf(
  { around, depth, where, kinds, minConfidence, asOf, limit }: NetworkRequest,
  filter: TieFilter,
  names: readonly string[],
  backdrop: readonly string[],
): string {
  const extent = around.length
    ? [
        `Every entry within ${depth === 1 ? 'one tie' : `${depth} ties`} of ${several(names, 10)}, whichever way ties point, and the ties between them.`,
        where
          ? 'Of the stakeholders only those that meet `where`, beside what `around` names; nor does a way lead through others.'
          : '',
      ]
    : [
        'Every stakeholder that meets `where`, every other entry that is tied to two or more of them, and the ties between all of these.',
      ];
  return [
    ...extent,
    kinds
      ? `Only ties of the kinds ${filter.kinds.join(', ')}.`
      : `Ties to places and themes (${backdrop.join(', ')}) are left out, as they join nearly everybody; \`kinds\` brings them in.`,
    asOf ? `Only ties that hold, or may hold, on ${asOf}.` : 'Ties count whatever their dates.',
    minConfidence ? `Only ties that are at least ${minConfidence}.` : '',
    `At most ${limit.toLocaleString('en')} entries: ${around.length ? 'the nearest stay, among equally near ones' : 'stakeholders stay before what joins them, among equals'} those with most ties of these kinds in the directory, whatever their dates, then by id.`,
  ]
    .filter(Boolean)
    .join(' ');
}
