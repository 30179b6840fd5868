import type { NetworkTie } from '../domain/network.ts';
import { isMutual, lookOf } from './looks.ts';
import type { Drawn } from './network.ts';
import { element, escaped } from './xml.ts';

/** What a picture or file says of itself. */
export interface Imprint {
  readonly licence: string;
  /** The day on which it was made. */
  readonly madeOn: string;
  /** What it is to be cited as, where that is known. */
  readonly citation?: string | null | undefined;
}

type Value = string | number | null;
type Cells = Readonly<Record<string, Value>>;

/** The width of the square in which files place their nodes; y points up in them. */
const side = 1_000;

const about = ({ asOf, rule }: Drawn, { licence, madeOn, citation }: Imprint) => ({
  rule,
  asOf: asOf ?? 'any day',
  madeOn,
  licence,
  ...(citation ? { citation } : {}),
});

/** The same as one text. */
function described(network: Drawn, imprint: Imprint): string {
  const { rule, asOf, licence, citation } = about(network, imprint);
  return `${rule} Day: ${asOf}. ${citation ? `Cite as: ${citation}` : `Licence: ${licence}`}`;
}

/** What files say of an entry, each under the same name. */
const nodeCells = ({ nodes, places }: Drawn): { id: string; cells: Cells }[] =>
  nodes.map(({ id, name, type, degree, community, distance }, index) => ({
    id,
    cells: {
      label: name,
      type: lookOf(type).label,
      degree,
      community,
      distance,
      x: Math.round((places[index]?.[0] ?? 0) * side),
      y: Math.round(-(places[index]?.[1] ?? 0) * side),
      size: sizeOf(degree),
      color: lookOf(type).colour,
    },
  }));

const sizeOf = (degree: number): number => Math.round(10 * (6 + 3 * Math.sqrt(degree))) / 10;

const phrase = ({ kind, role }: NetworkTie): string => {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return role ? `${words}: ${role}` : words;
};

/** What files say of a tie. Several sources are joined by a bar. */
const tieCells = ({ ties, sources }: Drawn): (NetworkTie & { cells: Cells })[] =>
  ties.map(tie => ({
    ...tie,
    cells: {
      label: phrase(tie),
      kind: tie.kind,
      weight: 1,
      role: tie.role,
      since: tie.since,
      until: tie.until,
      confidence: tie.confidence,
      directed: isMutual(tie.kind) ? 'no' : 'yes',
      sources: (sources.get(tie.id) ?? []).join('|') || null,
    },
  }));

/** Cells that hold whole numbers, and those that hold any. */
const whole = new Set(['degree', 'community', 'distance']);
const fractions = new Set(['x', 'y', 'size', 'weight']);

interface Column {
  readonly name: string;
  readonly type: 'int' | 'double' | 'string';
}

/** The names of cells with their types; of no rows, none. */
const columnsOf = (rows: readonly { readonly cells: Cells }[]): Column[] =>
  Object.keys(rows[0]?.cells ?? {}).map(name => ({
    name,
    type: whole.has(name) ? 'int' : fractions.has(name) ? 'double' : 'string',
  }));

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const lines = (parts: readonly string[]) => (parts.length ? ['\n', parts.join('\n'), '\n'] : ['']);

/** GraphML: a key for each attribute, all edges directed. */
export function graphml(network: Drawn, imprint: Imprint): string {
  const nodes = nodeCells(network);
  const ties = tieCells(network);
  const parts = { graph: [{ cells: about(network, imprint) }], node: nodes, edge: ties };
  const keys = Object.entries(parts).flatMap(([part, rows]) =>
    columnsOf(rows).map(({ name, type }) =>
      element('key', {
        id: `${part}-${name}`,
        for: part,
        'attr.name': name,
        'attr.type': type,
      }),
    ),
  );
  const data = (part: string, cells: Cells) =>
    Object.entries(cells).flatMap(([name, value]) =>
      value === null ? [] : element('data', { key: `${part}-${name}` }, escaped(String(value))),
    );
  const content = [
    ...data('graph', about(network, imprint)),
    ...nodes.map(({ id, cells }) => element('node', { id }, ...data('node', cells))),
    ...ties.map(({ id, from, to, cells }) => element('edge', { id, source: from, target: to }, ...data('edge', cells))),
  ];
  const graph = element('graph', { id: 'network', edgedefault: 'directed' }, ...lines(content));
  return `${declaration}${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, ...lines([element('desc', {}, escaped(described(network, imprint))), ...keys, graph]))}\n`;
}

/** What GEXF keeps outside its attributes. */
const ownInGexf = new Set(['label', 'weight', 'x', 'y', 'size', 'color']);

/** GEXF 1.3: attributes declared before the nodes, parallel edges told apart by their kind, positions and colours as viz. */
export function gexf(network: Drawn, imprint: Imprint): string {
  const nodes = nodeCells(network);
  const ties = tieCells(network);
  const columns = { node: attributesOf(nodes), edge: attributesOf(ties) };
  const declared = Object.entries(columns).map(([part, found]) =>
    element(
      'attributes',
      { class: part, mode: 'static' },
      ...lines(
        found.map(({ name, type }) =>
          element('attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type }),
        ),
      ),
    ),
  );
  const values = (part: keyof typeof columns, cells: Cells) => {
    const given = columns[part].filter(({ name }) => cells[name] !== null);
    return given.length
      ? [element('attvalues', {}, ...given.map(({ name }) => element('attvalue', { for: name, value: cells[name] })))]
      : [];
  };
  const drawnNodes = nodes.map(({ id, cells }) =>
    element(
      'node',
      { id, label: cells.label },
      ...values('node', cells),
      element('viz:color', channels(String(cells.color))),
      element('viz:position', { x: cells.x, y: cells.y, z: 0 }),
      element('viz:size', { value: cells.size }),
    ),
  );
  const drawnTies = ties.map(({ id, from, to, kind, cells }) =>
    element(
      'edge',
      { id, source: from, target: to, kind, label: cells.label, weight: cells.weight },
      ...values('edge', cells),
    ),
  );
  return `${declaration}${element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    ...lines([
      element(
        'meta',
        { lastmodifieddate: imprint.madeOn },
        element('creator', {}, 'Stakeholder Directory'),
        element('description', {}, escaped(described(network, imprint))),
      ),
      element(
        'graph',
        { defaultedgetype: 'directed', mode: 'static' },
        ...lines([...declared, element('nodes', {}, ...lines(drawnNodes)), element('edges', {}, ...lines(drawnTies))]),
      ),
    ]),
  )}\n`;
}

const attributesOf = (rows: readonly { readonly cells: Cells }[]): Column[] =>
  columnsOf(rows).filter(({ name }) => !ownInGexf.has(name));

/** "#0072b2" → its parts, 0 to 255. */
const channels = (colour: string) => {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
};

/** Kumu's JSON. Ids are always given: without them Kumu joins what has the same label and type. */
export function kumu(network: Drawn, imprint: Imprint): string {
  return JSON.stringify(
    {
      ...about(network, imprint),
      elements: nodeCells(network).map(({ id, cells: { label, type, degree, community, distance } }) => ({
        id,
        label,
        type,
        tags: [`community ${community}`],
        degree,
        distance,
      })),
      connections: tieCells(network).map(({ id, from, to, kind, cells }) => ({
        id,
        from,
        to,
        type: kind,
        direction: isMutual(kind) ? 'mutual' : 'directed',
        label: cells.label,
        since: cells.since,
        until: cells.until,
        confidence: cells.confidence,
        sources: cells.sources,
      })),
    },
    null,
    1,
  );
}
