import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(() => seeded(database));

async function network(args: string, fields: string) {
  const { data, errors } = await ask(`{ network(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.network;
}
const error = async (query: string) => (await ask(query)).errors?.[0]?.originalError;

interface Place {
  readonly entry: { readonly id: string };
  readonly distance: number | null;
  readonly degree: number;
}

/** Names of a document's elements, each with its attributes; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: false, fileName: 'network' });
  parser.on('opentag', ({ name, attributes }) => void found.push({ name, attributes: attributes as never }));
  parser.on('error', problem => {
    throw problem;
  });
  parser.write(xml).close();
  return found;
}

describe('around NANGO', () => {
  // seed/ties.csv: NANGO organised one event and has a director, who attended it; beside them stand IOM Zimbabwe, two
  // more participants, and the project that the event is under. IOM Zimbabwe implements that project.
  test('depth two holds the event’s other participants and its project, with all ties between them', async () => {
    const fields =
      'totalNodes totalTies totalsExact truncated density nodes { entry { id } distance degree } ties { kind }';
    const found = await network('around: ["nango"], depth: 2', fields);
    expect(found.nodes.map(({ entry, distance, degree }: Place) => [entry.id, distance, degree])).toEqual([
      ['nango', 0, 2],
      ['civil-society-migration-management-training', 1, 6],
      ['leonard-mandishara', 1, 2],
      ['iom-zimbabwe', 2, 2],
      ['promoting-migration-governance-in-zimbabwe', 2, 2],
      ['disability-association-of-zimbabwe', 2, 1],
      ['nyunyutai-mudzigwa', 2, 1],
    ]);
    expect(found.ties.map(({ kind }: { kind: string }) => kind).sort()).toEqual(
      ['ATTENDED', 'ATTENDED', 'ATTENDED', 'HOLDS_POST', 'IMPLEMENTS', 'ORGANISED', 'ORGANISED', 'UNDER'].sort(),
    );
    expect(found).toMatchObject({ totalNodes: 7, totalTies: 8, totalsExact: true, truncated: false, density: 8 / 21 });
  });

  test('the round trips grow with depth, not with what is there', async () => {
    const sent = async (args: string) =>
      (await ask(`{ network(${args}) { nodes { degree } svg graphml gexf kumu } }`)).statements;
    const levels = (count: number) => Array.from({ length: count }, () => 'entriesReached');
    expect(await sent('around: ["nango"]')).toEqual(['knownIds', ...levels(1), 'networkParts', 'sourcesOfTies']);
    expect(await sent('around: ["iom-zimbabwe"], depth: 3')).toEqual([
      'knownIds',
      ...levels(3),
      'networkParts',
      'sourcesOfTies',
    ]);
  });
});

describe('what a network leaves out', () => {
  test('places and themes, unless a kind of tie that leads to them is named', async () => {
    const typesOf = async (args: string) => {
      const { nodes, rule } = await network(args, 'rule nodes { entry { __typename } }');
      return { rule, types: new Set(nodes.map(({ entry }: { entry: { __typename: string } }) => entry.__typename)) };
    };
    const usual = await typesOf('around: ["iom-zimbabwe"], depth: 3');
    expect([...usual.types]).not.toEqual(expect.arrayContaining(['Place']));
    expect([...usual.types]).not.toEqual(expect.arrayContaining(['Theme']));
    expect(usual.rule).toContain('(LOCATED_IN, WORKS_IN, ADDRESSES) are left out');
    const places = await typesOf('around: ["iom-zimbabwe"], kinds: [WORKS_IN]');
    expect([...places.types].sort()).toEqual(['IomOffice', 'Place']);
    expect(places.rule).toContain('Only ties of the kinds WORKS_IN.');
  });

  test('stakeholders that do not meet the filter, and what is joined through them alone', async () => {
    const { nodes } = await network(
      'around: ["nango"], depth: 3, where: {kinds: [CIVIL_SOCIETY_ORGANISATION]}',
      'nodes { entry { id __typename } }',
    );
    const ids = nodes.map(({ entry }: Place) => entry.id);
    expect(ids).toContain('disability-association-of-zimbabwe');
    expect(ids).not.toContain('iom-zimbabwe');
  });

  test('without a centre: the stakeholders that meet the filter, and what joins two of them', async () => {
    // Both IOM Zimbabwe and the Government are tied to the three projects; the European Union funds one of them.
    const { nodes, ties } = await network(
      'where: {ids: ["iom-zimbabwe", "european-union"]}, kinds: [IMPLEMENTS, FUNDS]',
      'nodes { entry { id } distance } ties { kind }',
    );
    expect(nodes.map(({ entry, distance }: Place) => [entry.id, distance])).toEqual([
      ['iom-zimbabwe', null],
      ['european-union', null],
      ['promoting-migration-governance-in-zimbabwe', null],
    ]);
    expect(ties.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['FUNDS', 'IMPLEMENTS']);
  });

  test('ties that cannot hold on the day, and those that are less sure', async () => {
    const count = async (args: string) => (await network(`around: ["iom-zimbabwe"]${args}`, 'totalTies')).totalTies;
    const all = await count('');
    expect(await count(', asOf: "1900-01-01"')).toBeLessThan(all);
    expect(await count(', minConfidence: CONFIRMED')).toBeLessThan(await count(', minConfidence: PROBABLE'));
  });

  test('what is beyond the limit: the nearest stay, those with most ties first, and the totals say so', async () => {
    const full = await network('around: ["iom-zimbabwe"], depth: 2', 'nodes { entry { id } distance } totalTies');
    const cut = await network(
      'around: ["iom-zimbabwe"], depth: 2, limit: 12',
      'truncated totalsExact totalNodes totalTies nodes { entry { id } distance } ties { id from { id } to { id } } svg',
    );
    expect(cut.nodes).toEqual(full.nodes.slice(0, 12));
    expect(cut).toMatchObject({
      truncated: true,
      totalsExact: true,
      totalNodes: full.nodes.length,
      totalTies: full.totalTies,
    });
    const ids = new Set(cut.nodes.map(({ entry }: Place) => entry.id));
    for (const { from, to } of cut.ties) expect([from.id, to.id].every(id => ids.has(id))).toBe(true);
    expect(cut.ties.length).toBeGreaterThan(10);
    expect(cut.svg).toContain(`12 of ${full.nodes.length} entries`);
  });
});

describe('arguments', () => {
  test.each([
    ['limit: 10', /give around, where or both/],
    ['around: ["nango"], depth: 4', /depth must be 1, 2 or 3, not 4/],
    ['around: ["nango"], limit: 1001', /limit must be between 1 and 1,000, not 1001/],
    ['around: ["nango"], kinds: []', /kinds is empty/],
  ])('%s is refused', async (args, message) => {
    const found = await error(`{ network(${args}) { rule } }`);
    expect(found).toMatchObject({ message: expect.stringMatching(message), code: 'BAD_USER_INPUT' });
  });

  test('an id that nobody has is named', async () => {
    expect(await error('{ network(around: ["nangoo"]) { rule } }')).toMatchObject({
      code: 'ENTRY_NOT_FOUND',
    });
  });

  test('a picture of no size is refused, and the rest of the answer would stand', async () => {
    expect(await error('{ network(around: ["nango"]) { rule svg(width: 10) } }')).toMatchObject({
      message: 'svg: width must be between 240 and 2,400 pixels, not 10.',
    });
  });
});

describe('as a picture and as files', () => {
  const args = 'around: ["iom-zimbabwe"], depth: 2';

  test('the same network is drawn the same each time', async () => {
    const [a, b] = [await network(args, 'svg gexf'), await network(args, 'svg gexf')];
    expect(a).toEqual(b);
  });

  test('the picture is well-formed, names itself to who cannot see it, and runs nothing', async () => {
    const { svg, nodes, ties } = await network(args, 'svg(title: "A <b> & \\"c\\"") nodes { degree } ties { id }');
    const elements = elementsOf(svg);
    expect(elements[0]).toMatchObject({ name: 'svg', attributes: { role: 'img' } });
    expect(elements.slice(1, 3).map(({ name }) => name)).toEqual(['title', 'desc']);
    expect(svg).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(elements.filter(({ name }) => ['script', 'image', 'use', 'foreignObject', 'a'].includes(name))).toEqual([]);
    expect(svg).not.toMatch(/\son\w+=|@import|url\((?!#)/);
    const titles = elements.filter(({ name }) => name === 'title');
    expect(titles).toHaveLength(1 + nodes.length + ties.length);
  });

  test('GraphML declares each key, and each edge joins nodes that are there', async () => {
    const { graphml, nodes, ties } = await network(args, 'graphml nodes { degree } ties { id }');
    const elements = elementsOf(graphml);
    const of = (name: string) => elements.filter(each => each.name === name).map(({ attributes }) => attributes);
    const keys = new Set(of('key').map(({ id }) => id));
    expect(of('data').every(({ key }) => keys.has(key))).toBe(true);
    const ids = new Set(of('node').map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(of('edge').map(({ id }) => id)).toEqual(ties.map(({ id }: { id: string }) => id));
    expect(of('edge').every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(of('graph')).toMatchObject([{ edgedefault: 'directed' }]);
  });

  test('GEXF 1.3 declares attributes before the nodes, with weights above 0, positions and colours', async () => {
    const { gexf, nodes, ties } = await network(args, 'gexf nodes { degree } ties { id }');
    const elements = elementsOf(gexf);
    const names = elements.map(({ name }) => name);
    const of = (name: string) => elements.filter(each => each.name === name).map(({ attributes }) => attributes);
    expect(of('gexf')).toMatchObject([{ version: '1.3' }]);
    expect(names.lastIndexOf('attribute')).toBeLessThan(names.indexOf('node'));
    for (const name of ['node', 'viz:position', 'viz:color', 'viz:size']) expect(of(name)).toHaveLength(nodes.length);
    const ids = new Set(of('node').map(({ id }) => id));
    expect(of('edge')).toHaveLength(ties.length);
    expect(
      of('edge').every(({ source, target, weight }) => ids.has(source) && ids.has(target) && Number(weight) > 0),
    ).toBe(true);
    const declared = new Set(of('attribute').map(({ id }) => id));
    expect(of('attvalue').every(each => declared.has(each.for))).toBe(true);
  });

  test('Kumu’s elements and connections have ids, and each tie names its sources', async () => {
    const { kumu, nodes, ties } = await network(args, 'kumu nodes { degree } ties { id evidence { source { id } } }');
    const { elements, connections } = JSON.parse(kumu);
    expect([elements.length, connections.length]).toEqual([nodes.length, ties.length]);
    const ids = new Set(elements.map(({ id }: { id: string }) => id));
    const evidence = new Map<string, { source: { id: string } }[]>(
      ties.map((tie: { id: string; evidence: { source: { id: string } }[] }) => [tie.id, tie.evidence]),
    );
    for (const { id, from, to, sources } of connections) {
      expect([from, to].every(end => ids.has(end))).toBe(true);
      expect(sources.split('|')).toHaveLength(new Set(evidence.get(id)?.map(({ source }) => source.id)).size);
    }
  });
});
