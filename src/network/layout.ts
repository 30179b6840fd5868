import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { evenRandom } from '../domain/random.ts';
import type { Links } from './betweenness.ts';

// Both modules are the function itself, though their types promise a default export.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** An undirected graph whose edges weigh as many pairs as they stand for. */
function graphOf({ order, from, to }: Links): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < order; node++) graph.addNode(node);
  for (const [index, a] of from.entries()) {
    const b = to[index]!;
    if (a !== b) graph.updateEdge(a, b, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return graph;
}

/** Each node's community by Louvain's method at resolution 1, numbered from 1 by size, then by its first node. */
export function communitiesOf(links: Links): Uint32Array {
  const { order } = links;
  if (order === 0) return new Uint32Array();
  const found = louvain(graphOf(links), { resolution: 1, rng: evenRandom(1), getEdgeWeight: 'weight' });
  const members = Map.groupBy(
    Array.from({ length: order }, (_, node) => node),
    node => found[node]!,
  );
  const communities = new Uint32Array(order);
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  for (const [index, nodes] of bySize.entries()) for (const node of nodes) communities[node] = index + 1;
  return communities;
}

/** How many rounds the layout takes: fewer for more nodes, as each costs their number squared. */
export const roundsOf = (order: number): number => Math.max(60, Math.min(800, Math.round(60_000 / (order + 1))));

/**
 * Where each node stands, x and y in turns: ForceAtlas2 in its LinLog mode from a circle by community, the same each
 * time. Without unit; nodes that nothing joins stand around the others.
 */
export function layoutOf(links: Links, communities: Uint32Array): Float64Array {
  const { order } = links;
  const graph = graphOf(links);
  const circle = Array.from({ length: order }, (_, node) => node).sort((a, b) => communities[a]! - communities[b]!);
  for (const [index, node] of circle.entries()) {
    const angle = (2 * Math.PI * index) / order;
    graph.mergeNodeAttributes(node, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) });
  }
  const places =
    order > 1
      ? forceAtlas2(graph, {
          iterations: roundsOf(order),
          getEdgeWeight: edge => Math.sqrt(graph.getEdgeAttribute(edge, 'weight')),
          settings: {
            linLogMode: true,
            outboundAttractionDistribution: true,
            strongGravityMode: true,
            gravity: 0.04,
            scalingRatio: 4,
            slowDown: 2 + Math.log(order),
            barnesHutOptimize: order > 400,
          },
        })
      : { 0: { x: 0, y: 0 } };
  return Float64Array.from({ length: 2 * order }, (_, index) => {
    const place = places[index >> 1];
    return (index % 2 ? place?.y : place?.x) ?? 0;
  });
}
