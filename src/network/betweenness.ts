/** A graph without directions, as typed arrays that travel to a thread cheaply: pair `i` joins `from[i]` and `to[i]`. */
export interface Links {
  readonly order: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Each node's neighbours, once: those of `v` stand in `neighbours` from `starts[v]` to `starts[v + 1]`. */
export function adjacency({ order, from, to }: Links): { starts: Uint32Array; neighbours: Uint32Array } {
  const lists = new Uint32Array(order + 1);
  for (const ends of [from, to]) for (const node of ends) lists[node + 1]! += 1;
  for (let node = 0; node < order; node++) lists[node + 1]! += lists[node]!;
  const free = lists.slice();
  const listed = new Uint32Array(2 * from.length);
  for (let index = 0; index < from.length; index++) {
    listed[free[from[index]!]!++] = to[index]!;
    listed[free[to[index]!]!++] = from[index]!;
  }
  const starts = new Uint32Array(order + 1);
  let count = 0;
  for (let node = 0; node < order; node++) {
    let before = -1;
    for (const neighbour of listed.subarray(lists[node], lists[node + 1]).toSorted()) {
      // The front of the list is free by now: what is kept never stands behind what is read.
      if (neighbour !== before && neighbour !== node) listed[count++] = neighbour;
      before = neighbour;
    }
    starts[node + 1] = count;
  }
  return { starts, neighbours: listed.slice(0, count) };
}

/**
 * Betweenness by Brandes' algorithm: for each node the share of shortest ways between two other `ends` that lead through
 * it, 0 to 1. `isEnd[v]` is 1 where ways begin and end at `v`. With fewer `pivots` than ends, ways are counted from so
 * many of them, spread evenly, and scaled up: an estimate.
 */
export function betweenness(links: Links, isEnd: Uint8Array, pivots = Number.POSITIVE_INFINITY): Float64Array {
  const { order } = links;
  const { starts, neighbours } = adjacency(links);
  const between = new Float64Array(order);
  const ends = [...isEnd.keys()].filter(node => isEnd[node]);
  const origins = pivotsOf(ends, pivots);
  const ways = new Float64Array(order);
  const share = new Float64Array(order);
  const distance = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);

  for (const origin of origins) {
    let reached = 0;
    queue[reached++] = origin;
    distance[origin] = 0;
    ways[origin] = 1;
    for (let at = 0; at < reached; at++) {
      const near = queue[at]!;
      const further = distance[near]! + 1;
      for (let next = starts[near]!; next < starts[near + 1]!; next++) {
        const node = neighbours[next]!;
        if (distance[node]! < 0) {
          distance[node] = further;
          queue[reached++] = node;
        }
        if (distance[node] === further) ways[node]! += ways[near]!;
      }
    }
    // From the farthest back: what leads through a node is shared among those before it, by their number of ways.
    for (let at = reached - 1; at > 0; at--) {
      const node = queue[at]!;
      const passed = (isEnd[node]! + share[node]!) / ways[node]!;
      const nearer = distance[node]! - 1;
      for (let next = starts[node]!; next < starts[node + 1]!; next++) {
        const before = neighbours[next]!;
        if (distance[before] === nearer) share[before]! += ways[before]! * passed;
      }
      between[node]! += share[node]!;
    }
    for (let at = 0; at < reached; at++) {
      const node = queue[at]!;
      distance[node] = -1;
      ways[node] = share[node] = 0;
    }
  }
  const pairs = (ends.length - 1) * (ends.length - 2);
  const scale = pairs > 0 ? ends.length / origins.length / pairs : 0;
  return between.map(sum => sum * scale);
}

const pivotsOf = (ends: readonly number[], most: number): readonly number[] =>
  ends.length <= most
    ? ends
    : Array.from({ length: most }, (_, index) => ends[Math.floor((index * ends.length) / most)]!);
