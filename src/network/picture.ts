import { DirectoryError } from '../domain/errors.ts';
import type { NetworkNode, NetworkTie } from '../domain/network.ts';
import type { Imprint } from './files.ts';
import { allStrokes, isMutual, lookOf, strokeOf, typesInOrder } from './looks.ts';
import type { Drawn } from './network.ts';
import { element, escaped } from './xml.ts';

export interface PictureOptions {
  readonly title?: string | null | undefined;
  /** Pixels. */
  readonly width: number;
  readonly height?: number | null | undefined;
}

/** Presentation attributes are the light picture; a page that allows no styles keeps it in the dark. */
const colours = { paper: '#ffffff', ink: '#1f2328', quiet: '#57606a' } as const;
const style = `.network-picture{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media (prefers-color-scheme:dark){.network-picture .paper{fill:#15181c}.network-picture .ink{fill:#e8eaed}.network-picture .quiet{fill:#a9b1ba}.network-picture .halo{stroke:#15181c}.network-picture .rim{stroke:#15181c}.network-picture .ring{stroke:#e8eaed}}`;

const margin = 16;
/** Square pixels that a node with its label likes to have, and those below which only the important are labelled. */
const nodeArea = 20_000;
const crampedArea = 7_500;
const arrowsUpTo = 250;

interface Spot {
  readonly node: NetworkNode;
  x: number;
  y: number;
  readonly radius: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The network as SVG: entries by colour and shape, ties by colour, width and dash. Throws BAD_USER_INPUT for a size out of range. */
export function picture(network: Drawn, options: PictureOptions, imprint: Imprint): string {
  const { width } = options;
  const height =
    options.height ??
    Math.round(180 + within((nodeArea * network.nodes.length) / width, 0.4 * width, Math.max(width, 900)));
  for (const [name, size] of Object.entries({ width, height }))
    if (size < 240 || size > 2_400)
      throw new DirectoryError('BAD_USER_INPUT', `svg: ${name} must be between 240 and 2,400 pixels, not ${size}.`);

  const title = options.title || network.subject;
  const inner = width - 2 * margin;
  const heading = wrapped(title, inner, 20, 2);
  const subline = wrapped(sublineOf(network), inner, 12, 4);
  const legend = legendOf(network, inner);
  const foot = wrapped(imprint.citation ?? `Made on ${imprint.madeOn}. Licence: ${imprint.licence}`, inner, 10, 5);
  const top = margin + heading.length * 22 + subline.length * 16 + 8;
  const footTop = height - margin - foot.length * 13;
  const legendTop = footTop - legend.height - 6;
  const area: Box = { x: margin, y: top, width: inner, height: Math.max(80, legendTop - top - 8) };

  const spots = spread(network, area);
  const byId = new Map(spots.map(spot => [spot.node.id, spot]));
  const labels = labelled(spots, area);
  const text = (row: string, x: number, y: number, size: number, tone: 'ink' | 'quiet', more: object = {}) =>
    element('text', { x, y, 'font-size': size, fill: colours[tone], class: tone, ...more }, escaped(row));

  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'network-picture',
      role: 'img',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'system-ui, sans-serif',
    },
    '\n',
    [
      element('title', {}, escaped(title)),
      element('desc', {}, escaped([sublineOf(network), network.rule, imprint.citation ?? ''].join(' ').trim())),
      element('style', {}, style),
      element('defs', {}, ...allStrokes.map(({ key, colour }) => arrowHead(key, colour))),
      element('rect', { width, height, fill: colours.paper, class: 'paper' }),
      ...heading.map((row, index) => text(row, margin, margin + 14 + index * 22, 18, 'ink', { 'font-weight': 600 })),
      ...subline.map((row, index) => text(row, margin, margin + heading.length * 22 + 12 + index * 16, 12, 'quiet')),
      element('g', { fill: 'none' }, ...tiesDrawn(network.ties, byId)),
      element('g', {}, ...spots.map(nodeDrawn)),
      element(
        'g',
        { 'font-size': labelSize, 'text-anchor': 'middle', fill: colours.ink, class: 'ink' },
        ...labels.map(labelDrawn),
      ),
      element('g', { transform: `translate(${margin} ${legendTop})`, 'font-size': 11 }, ...legend.items),
      ...foot.map((row, index) => text(row, margin, footTop + 10 + index * 13, 10, 'quiet')),
    ].join('\n'),
    '\n',
  )}\n`;
}

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

function sublineOf({ asOf, nodes, ties, totalNodes, totalTies, totalsExact, truncated, sources }: Drawn): string {
  const rested = new Set([...sources.values()].flat()).size;
  const of = (shown: number, total: number, one: string, many?: string) =>
    truncated
      ? `${shown.toLocaleString('en')} of ${totalsExact ? '' : 'at least '}${plural(total, one, many)}`
      : plural(shown, one, many);
  return [
    asOf ? `Ties that hold, or may hold, on ${asOf}` : 'Ties of any date',
    of(nodes.length, totalNodes, 'entry', 'entries'),
    of(ties.length, totalTies, 'tie'),
    `resting on ${plural(rested, 'source')}`,
  ].join(' · ');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Reckons the width of text; no font is at hand to measure it. */
const widthOf = (text: string, size: number) => text.length * size * 0.56;

/** Text in rows that fit a width; what remains after the last row is cut. */
function wrapped(text: string, width: number, size: number, most: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/)) {
    const row = rows.at(-1);
    if (row !== undefined && widthOf(`${row} ${word}`, size) <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  const fit = Math.max(4, Math.floor(width / (size * 0.56)));
  const kept = rows.slice(0, most).map(row => (row.length > fit ? `${row.slice(0, fit - 1)}…` : row));
  if (rows.length > most) kept[most - 1] = `${kept[most - 1]?.slice(0, fit - 1).replace(/[ ,…]+$/, '')}…`;
  return kept;
}

/** Nodes in the area: stretched to fill it, then pushed apart until they no longer cover each other. */
function spread({ nodes, places }: Drawn, area: Box): Spot[] {
  const unit = Math.max(0.45, Math.min(1, Math.sqrt((area.width * area.height) / (nodes.length + 1)) / 90));
  const pad = 34 * unit;
  const side = Math.max(pad, Math.min(70, area.width * 0.08) * unit);
  const right = Math.max(...places.map(([x]) => x), 0.01);
  const low = Math.max(...places.map(([, y]) => y), 0.01);
  const spots = nodes.map((node, index): Spot => {
    const [x, y] = places[index] ?? [0.5, 0.5];
    return {
      node,
      x: area.x + side + (x / right) * (area.width - 2 * side),
      y: area.y + pad * 0.7 + (y / low) * (area.height - 1.6 * pad),
      radius: unit * Math.min(20, 6 + 2.2 * Math.sqrt(node.degree)),
    };
  });
  const [only] = spots;
  if (spots.length === 1 && only) Object.assign(only, { x: area.x + area.width / 2, y: area.y + area.height / 2 });
  const gap = 26 * unit ** 2;
  for (let round = Math.min(120, 3e6 / (nodes.length ** 2 + 1)); round > 0; round--)
    for (const [index, a] of spots.entries())
      for (let next = index + 1; next < spots.length; next++) {
        const b = spots[next] as Spot;
        // Labels are wide: neighbours beside each other need more room than those above each other.
        const dx = (b.x - a.x || 0.01) / 1.5;
        const dy = b.y - a.y;
        const apart = Math.hypot(dx, dy);
        const lacking = a.radius + b.radius + gap - apart;
        if (lacking <= 0) continue;
        const push = (0.25 * lacking) / apart;
        for (const [spot, way] of [
          [a, -1],
          [b, 1],
        ] as const) {
          spot.x = within(
            spot.x + way * push * dx * 1.5,
            area.x + spot.radius + pad / 2,
            area.x + area.width - spot.radius - pad / 2,
          );
          spot.y = within(spot.y + way * push * dy, area.y + spot.radius, area.y + area.height - spot.radius - 12);
        }
      }
  return spots;
}

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

const labelSize = 11;
const lineHeight = 12;

interface Label extends Box {
  readonly spot: Spot;
  readonly rows: readonly string[];
}

/** Labels where they cover each other and the nodes least, those of the nearest and best tied first. */
function labelled(spots: readonly Spot[], area: Box): Label[] {
  const room = (area.width * area.height) / spots.length;
  const isAiry = room > crampedArea;
  const rowsMost = room > 2 * nodeArea ? 4 : isAiry ? 3 : 2;
  const taken: Box[] = spots.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const labels: Label[] = [];
  const byWeight = [...spots].sort(
    (a, b) => Number(b.node.distance === 0) - Number(a.node.distance === 0) || b.node.degree - a.node.degree,
  );
  const most = isAiry ? spots.length : Math.round(Math.max(20, Math.min(60, (area.width * area.height) / 12_000)));
  for (const spot of byWeight.slice(0, most)) {
    const rows = wrapped(spot.node.name, 122, labelSize, rowsMost);
    const width = Math.max(...rows.map(row => widthOf(row, labelSize))) * (spot.node.distance === 0 ? 1.1 : 1);
    const height = rows.length * lineHeight;
    const places = aroundOf(spot, width, height)
      .filter(
        box =>
          box.x >= area.x - margin / 2 &&
          box.x + width <= area.x + area.width + margin / 2 &&
          box.y >= area.y - 4 &&
          box.y + height <= area.y + area.height + 4,
      )
      .map((box, index) => ({ box, cost: index * 2 + taken.reduce((sum, other) => sum + overlap(box, other), 0) }))
      .sort((a, b) => a.cost - b.cost);
    const [best] = places;
    const bearable = spot.node.distance === 0 ? 0.8 : isAiry ? 0.3 : 0.06;
    if (!best || best.cost > bearable * width * height + 16) continue;
    labels.push({ ...best.box, spot, rows });
    taken.push(best.box);
  }
  return labels;
}

/** Where a label may stand, the best first: below, above, right, left, then askew. */
function aroundOf({ node, x, y, radius }: Spot, width: number, height: number): Box[] {
  const gap = reachOf(radius) + (node.distance === 0 ? 7 : 2);
  const across = [x - width / 2, x + gap, x - gap - width, x - gap * 0.5, x - width + gap * 0.5] as const;
  const along = [y + gap, y - gap - height, y - height / 2] as const;
  const at = (column: 0 | 1 | 2 | 3 | 4, row: 0 | 1 | 2): Box => ({ x: across[column], y: along[row], width, height });
  return [at(0, 0), at(0, 1), at(1, 2), at(2, 2), at(3, 0), at(4, 0), at(3, 1), at(4, 1)];
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const labelDrawn = ({ x, y, width, rows, spot }: Label): string =>
  element(
    'text',
    {
      stroke: colours.paper,
      'stroke-width': 3,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
      class: 'halo',
      'font-weight': spot.node.distance === 0 ? 600 : null,
    },
    ...rows.map((row, index) =>
      element('tspan', { x: round(x + width / 2), y: round(y + lineHeight * (index + 0.8)) }, escaped(row)),
    ),
  );

/** Corners reach further than a circle of the same area. */
const reachOf = (radius: number) => radius * 1.2;

function shape(
  type: string,
  x: number,
  y: number,
  radius: number,
  more: Record<string, string | number | null> = {},
  ...content: string[]
): string {
  const { corners, colour } = lookOf(type);
  const drawn = { fill: colour, stroke: colours.paper, 'stroke-width': 1.5, class: 'rim', ...more };
  if (!corners.length) return element('circle', { cx: round(x), cy: round(y), r: round(radius), ...drawn }, ...content);
  const reach = reachOf(radius);
  const points = corners.map(([dx, dy]) => `${round(x + dx * reach)},${round(y + dy * reach)}`).join(' ');
  return element('polygon', { points, ...drawn }, ...content);
}

const nodeDrawn = ({ node, x, y, radius }: Spot): string => {
  const { name, type, degree, distance } = node;
  const ring =
    distance === 0
      ? element('circle', {
          cx: round(x),
          cy: round(y),
          r: round(reachOf(radius) + 4),
          fill: 'none',
          stroke: colours.ink,
          'stroke-width': 1.5,
          class: 'ring',
        })
      : '';
  return (
    ring +
    shape(
      type,
      x,
      y,
      radius,
      {},
      element('title', {}, escaped(`${name} (${lookOf(type).label}, ${plural(degree, 'tie')})`)),
    )
  );
};

const arrowHead = (key: string, colour: string): string =>
  element(
    'marker',
    {
      id: `network-${key}`,
      viewBox: '0 0 8 8',
      refX: 8,
      refY: 4,
      markerWidth: 7,
      markerHeight: 7,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    element('path', { d: 'M0 0.8L8 4L0 7.2z', fill: colour }),
  );

/** Each tie as a line between the rims of its ends; several between the same two as a bundle of arcs. */
function tiesDrawn(ties: readonly NetworkTie[], spots: ReadonlyMap<string, Spot>): string[] {
  const bundles = Map.groupBy(ties, ({ from, to }) => [from, to].sort().join(' '));
  const name = (id: string) => spots.get(id)?.node.name ?? id;
  return [...bundles.values()].flatMap(bundle =>
    bundle.map((tie, index) => {
      const bend = (index - (bundle.length - 1) / 2) * 11 * (tie.from < tie.to ? 1 : -1);
      const { key, colour, width, dash } = strokeOf(tie.kind);
      const isDoubtful = tie.confidence === 'DOUBTFUL';
      const words = `${name(tie.from)} – ${tie.kind.toLowerCase().replaceAll('_', ' ')}${tie.role ? ` (${tie.role})` : ''} – ${name(tie.to)}: ${tie.confidence.toLowerCase()}${tie.since || tie.until ? `, ${tie.since ?? '?'} to ${tie.until ?? '?'}` : ''}`;
      return element(
        'path',
        {
          d: arc(spots.get(tie.from) as Spot, spots.get(tie.to) as Spot, bend),
          stroke: colour,
          'stroke-width': isDoubtful ? 2 : width,
          'stroke-opacity': ties.length > arrowsUpTo ? 0.45 : 0.75,
          'stroke-dasharray': isDoubtful ? doubtful : dash,
          'stroke-linecap': isDoubtful ? 'round' : null,
          'marker-end': isMutual(tie.kind) || ties.length > arrowsUpTo ? null : `url(#network-${key})`,
        },
        element('title', {}, escaped(words)),
      );
    }),
  );
}

const doubtful = '0.5 5';

function arc(a: Spot, b: Spot, bend: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const [mx, my] = [(a.x + b.x) / 2 + 2 * bend * nx, (a.y + b.y) / 2 + 2 * bend * ny];
  const rim = (spot: Spot, room: number) => {
    const far = Math.hypot(mx - spot.x, my - spot.y) || 1;
    const reach = Math.min(spot.radius * 1.1 + room, far * 0.9);
    return `${round(spot.x + ((mx - spot.x) / far) * reach)} ${round(spot.y + ((my - spot.y) / far) * reach)}`;
  };
  return bend ? `M${rim(a, 0)}Q${round(mx)} ${round(my)} ${rim(b, 1)}` : `M${rim(a, 0)}L${rim(b, 1)}`;
}

/** What the shapes and lines mean, of those that are there, in rows that fit the width. */
function legendOf({ nodes, ties }: Drawn, width: number): { items: string[]; height: number } {
  const types = Map.groupBy(nodes, ({ type }) => type);
  const families = Map.groupBy(ties, ({ kind }) => strokeOf(kind));
  const hasDoubt = ties.some(({ confidence }) => confidence === 'DOUBTFUL');
  const line = (stroke: object) => element('line', { x1: 0, x2: 22, y1: 0, y2: 0, ...stroke });
  const entries = [
    ...typesInOrder
      .filter(type => types.has(type))
      .map(type => ({
        text: `${lookOf(type).label} ${types.get(type)?.length}`,
        mark: shape(type, 6, 0, 5.5),
        room: 17,
      })),
    ...allStrokes
      .filter(stroke => families.has(stroke))
      .map(stroke => ({
        text: `${stroke.label} ${families.get(stroke)?.length}`,
        mark: line({ stroke: stroke.colour, 'stroke-width': stroke.width, 'stroke-dasharray': stroke.dash }),
        room: 28,
      })),
    ...(hasDoubt
      ? [
          {
            text: 'dotted: doubtful',
            mark: line({
              stroke: colours.quiet,
              'stroke-width': 2,
              'stroke-dasharray': doubtful,
              'stroke-linecap': 'round',
            }),
            room: 28,
          },
        ]
      : []),
  ];
  let [x, y] = [0, 10];
  const items = entries.map(({ text, mark, room }) => {
    const long = room + widthOf(text, 11) + 14;
    if (x > 0 && x + long > width) [x, y] = [0, y + 18];
    const item = element(
      'g',
      { transform: `translate(${round(x)} ${y})` },
      mark,
      element('text', { x: room, y: 4, fill: colours.quiet, class: 'quiet' }, escaped(text)),
    );
    x += long;
    return item;
  });
  return { items, height: y + 10 };
}
