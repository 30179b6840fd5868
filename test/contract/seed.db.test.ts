import { beforeAll, describe, expect, test } from 'vitest';
import { defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(() => seeded(database));

const count = async (text: string): Promise<unknown[]> =>
  (await database.read(defineQuery<object, { found: unknown }>('count', `${text} AS found`), {})).map(
    ({ found }) => found,
  );

async function data(query: string) {
  const answer = await ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('nothing stands without a source', () => {
  test('every entry but a source has evidence of its own', async () => {
    const bare =
      'MATCH (e:Entry) WHERE NOT e:Source AND NOT EXISTS { ()-[s:SUPPORTS]->(e) WHERE s.subjectId = e.id } RETURN e.id';
    expect(await count(bare)).toEqual([]);
  });
  test('every tie has evidence, with a quote', async () => {
    const bare =
      "MATCH (a:Entry)-[t]->(:Entry) WHERE type(t) <> 'SUPPORTS' AND NOT EXISTS { ()-[s:SUPPORTS]->(a) WHERE s.subjectId = t.id AND s.quote <> '' } RETURN t.id";
    expect(await count(bare)).toEqual([]);
  });
  test('every tie joins what its kind allows', async () => {
    const rows = (await count(
      "MATCH (a:Entry)-[t]->(b:Entry) WHERE type(t) <> 'SUPPORTS' RETURN [type(t), labels(a), labels(b)]",
    )) as [string, string[], string[]][];
    expect(rows.length).toBeGreaterThan(300);
    for (const [kind, from, to] of rows)
      expect(
        declarations.vocabulary.tieKinds
          .get(kind)
          ?.some(ends => from.some(type => ends.from.includes(type)) && to.some(type => ends.to.includes(type))),
        `${kind} ${from} ${to}`,
      ).toBe(true);
  });
  test('no telephone number and no e-mail address stands anywhere', async () => {
    const texts = (await count('MATCH (n) UNWIND keys(n) AS key RETURN toString(n[key])')) as string[];
    const quotes = (await count('MATCH ()-[t]->() UNWIND keys(t) AS key RETURN toString(t[key])')) as string[];
    const personal = [...texts, ...quotes].filter(text => /@iom\.int|\+\s?263|\bTel:|704285|33 50 44/.test(text));
    expect(personal).toEqual([]);
  });
});

describe('what the pages say', () => {
  test('fourteen ministries sit on the committee; three departments belong to Home Affairs, one to Finance', async () => {
    const { entry } = await data(`{ entry(by: { id: "inter-ministerial-committee-on-migration" }) { ... on Committee {
      established members(first: 100) { totalCount nodeCount edges { tie { since confidence } node { __typename name parts { nodes { name } } } } } } } }`);
    expect(entry.established).toBe('[2012-11..]');
    expect([entry.members.totalCount, entry.members.nodeCount]).toEqual([14, 14]);
    for (const { tie, node } of entry.members.edges)
      expect([node.__typename, tie.since, tie.confidence]).toEqual(['Ministry', '[2012-11..]', 'CONFIRMED']);
    const parts = (name: string) =>
      entry.members.edges
        .find(({ node }: { node: { name: string } }) => node.name === name)
        .node.parts.nodes.map((node: { name: string }) => node.name);
    expect(parts('Ministry of Home Affairs')).toHaveLength(3);
    expect(parts('Ministry of Home Affairs')).toContain('Zimbabwe Republic Police');
    expect(parts('Ministry of Finance')).toEqual(['Zimbabwe National Statistical Office']);
  });

  test('a split and a merger are successions, and only probable', async () => {
    const { ministries } = await data(
      '{ ministries(first: 100) { nodes { name successors { kind tie { since confidence evidence { source { id } } } stakeholder { identifiers { value } } } } } }',
    );
    const successors = (name: string) =>
      ministries.nodes.find((node: { name: string }) => node.name.includes(name)).successors;
    const housing = successors('Works and National Housing');
    expect(housing.map((each: { kind: string }) => each.kind)).toEqual(['SPLIT', 'SPLIT']);
    expect(
      housing
        .flatMap((each: { stakeholder: { identifiers: { value: string }[] } }) =>
          each.stakeholder.identifiers.map(({ value }) => value),
        )
        .sort(),
    ).toEqual(['ZW-COA-13', 'ZW-COA-24']);
    expect(successors('Women Affairs, Gender')[0].kind).toBe('MERGED');
    for (const node of ministries.nodes)
      for (const { tie } of node.successors) {
        expect([tie.since, tie.confidence]).toEqual([null, 'PROBABLE']);
        expect(new Set(tie.evidence.map(({ source }: { source: { id: string } }) => source.id)).size).toBe(2);
      }
  });

  test('the European Union alone funds PMGZ; that IOM Zimbabwe carries it out is only probable', async () => {
    const { entry } = await data(`{ entry(by: { name: "PMGZ" }) { id ... on Project {
      funders { edges { tie { confidence } node { id __typename } } } implementers { edges { tie { confidence } node { id } } } } } }`);
    expect(entry.funders.edges).toEqual([
      { tie: { confidence: 'CONFIRMED' }, node: { id: 'european-union', __typename: 'Donor' } },
    ]);
    expect(entry.implementers.edges).toEqual([{ tie: { confidence: 'PROBABLE' }, node: { id: 'iom-zimbabwe' } }]);
  });

  test('published head counts are figures of the event, and nobody is invented to fill them', async () => {
    const { entry } = await data(`{ entry(by: { id: "civil-society-migration-management-training" }) { ... on Event {
      start end place { id } attendance { people organisations } participants { nodes { id } } organisers { nodes { id } } } } }`);
    expect(entry).toMatchObject({
      start: '2020-02-06',
      end: '2020-02-07',
      place: { id: 'bulawayo' },
      attendance: { people: 52, organisations: 21 },
    });
    expect(entry.participants.nodes.length).toBeLessThanOrEqual(4);
    expect(entry.organisers.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(['iom-zimbabwe', 'nango']);
  });

  test('a day without a year stays one, and whether it holds on a day is unknown', async () => {
    const { entry } = await data(
      '{ entry(by: { id: "integrated-border-management-training" }) { ... on Event { start end organisers { edges { tie { since activity(on: "2018-06-01") } } } } } }',
    );
    expect([entry.start, entry.end]).toEqual(['XXXX-11-01', 'XXXX-11-02']);
    for (const { tie } of entry.organisers.edges) expect(tie.activity).toBe('UNKNOWN');
  });

  test('the offices of the region stand in the countries that the sentence names', async () => {
    const { iomOffices } = await data(
      '{ iomOffices(where: { levels: [FIELD_OFFICE, COUNTRY_OFFICE] }, first: 50) { nodes { level country { iso3166 } } } }',
    );
    const countries = (level: string) =>
      iomOffices.nodes
        .filter((node: { level: string }) => node.level === level)
        .map(({ country }: { country: { iso3166: string } }) => country.iso3166)
        .sort();
    expect(countries('COUNTRY_OFFICE')).toEqual(['ZW']);
    expect(countries('FIELD_OFFICE')).toEqual(['AO', 'CD', 'MU', 'MZ', 'TZ', 'ZA', 'ZM']);
  });

  test('what the pages contradict each other in is kept, both, as evidence of the field', async () => {
    const { entry } = await data(
      '{ entry(by: { id: "iom" }) { evidence(field: "countries") { quote source { id } } } }',
    );
    const quotes = entry.evidence.map(({ quote }: { quote: string }) => quote).join();
    expect(quotes).toContain('over 100 countries');
    expect(quotes).toContain('171 countries');
  });

  test('all of Zimbabwe’s provinces and districts are there with their p-codes', async () => {
    const { provinces, districts } = await data(
      '{ provinces: places(where: { levels: [PROVINCE] }) { totalCount } districts: places(where: { levels: [DISTRICT] }, first: 100) { totalCount nodes { pcode parent { level pcode } } } }',
    );
    expect([provinces.totalCount, districts.totalCount]).toEqual([10, 91]);
    for (const { pcode, parent } of districts.nodes) {
      expect(parent.level).toBe('PROVINCE');
      expect(pcode.startsWith(parent.pcode)).toBe(true);
    }
  });
});

describe('one entry', () => {
  test('is found by id, by code and by any of its names', async () => {
    const { byCode, byName, byId } = await data(
      '{ byId: entry(by: { id: "iom" }) { id } byCode: entry(by: { identifier: { scheme: "XM-DAC", value: "XM-DAC-47066" } }) { id } byName: entry(by: { name: "INTERNATIONAL organization for Migration" }) { id } }',
    );
    expect([byId.id, byCode.id, byName.id]).toEqual(['iom', 'iom', 'iom']);
  });

  test('that is unknown is an error with the nearest ids; node and nodes answer null', async () => {
    const { errors, data } = await ask(
      '{ entry(by: { id: "ministry-of-home-afairs" }) { id } node(id: "nobody") { id } nodes(ids: ["iom", "nobody", "funds-0"]) { id } }',
    );
    expect(data).toEqual({ entry: null, node: null, nodes: [{ id: 'iom' }, null, null] });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENTRY_NOT_FOUND' });
    const error = errors?.[0]?.originalError as unknown as { extensions: { nearest: { id: string }[] } };
    expect(error.extensions.nearest[0]?.id).toBe('ministry-of-home-affairs');
  });

  test('by a name that nobody has, or by none at all, is an error that says so', async () => {
    const { errors } = await ask(
      '{ a: entry(by: { name: "Caritas" }) { id } b: entry(by: { name: "" }) { id } c: entry(by: { id: "" }) { id } }',
    );
    expect(errors?.map(({ path, message }) => `${path}: ${message}`).sort()).toEqual([
      'a: No entry has the name “Caritas”.',
      'b: No entry has the name “”.',
      'c: No entry has the id “”.',
    ]);
  });

  test('that a filter names and nobody has is an error, not an empty list', async () => {
    const known = await ask(
      '{ iomOffices(where: { country: "angola" }) { totalCount } ministries(where: { country: "angola" }) { totalCount } }',
    );
    expect(known).toMatchObject({ data: { iomOffices: { totalCount: 1 }, ministries: { totalCount: 0 } } });
    expect(known.errors).toBeUndefined();
    const { errors } = await ask('{ iomOffices(where: { not: { not: { country: "zimbabwee" } } }) { nodes { id } } }');
    expect(errors?.[0]?.message).toMatch(/^No entry has the id “zimbabwee”\. Closest by name: /);
    expect(errors?.[0]?.message).toContain('zimbabwe');
  });

  test('that lacks a property has not its value: not is the other half of the list', async () => {
    const { all, government, others, uncoded } = await data(`{ all: stakeholders { totalCount }
      government: stakeholders(where: { organisationTypes: [GOVERNMENT] }) { totalCount }
      others: stakeholders(where: { not: { organisationTypes: [GOVERNMENT] } }) { totalCount nodes { organisationType } }
      uncoded: projects(where: { not: { or: [{ code: "X" }, { not: { code: "X" } }] } }) { totalCount } }`);
    expect(government.totalCount + others.totalCount).toBe(all.totalCount);
    expect(others.nodes.map(({ organisationType }: { organisationType: string | null }) => organisationType)).toContain(
      null,
    );
    expect(uncoded.totalCount).toBe(0);
  });

  test('whose name several carry is refused with the candidates', async () => {
    const { errors } = await ask('{ entry(by: { name: "Harare" }) { id } }');
    const error = errors?.[0]?.originalError as unknown as {
      code: string;
      extensions: { candidates: { id: string; name: string }[] };
    };
    expect(error.code).toBe('AMBIGUOUS');
    expect(error.extensions.candidates.length).toBeGreaterThan(1);
    expect(error.extensions.candidates.map(({ id }) => id)).toContain('harare');
  });

  test('that was merged away still resolves', async () => {
    await database.write(transaction =>
      transaction.run(defineQuery('redirect', "CREATE (:Redirect {id: 'iom-harare', to: 'iom-zimbabwe'})"), {}),
    );
    const { entry, node, nodes } = await data(
      '{ entry(by: { id: "iom-harare" }) { id } node(id: "iom-harare") { id } nodes(ids: ["iom-harare", "iom"]) { id } }',
    );
    expect([entry.id, node.id, nodes.map(({ id }: { id: string }) => id)]).toEqual([
      'iom-zimbabwe',
      'iom-zimbabwe',
      ['iom-zimbabwe', 'iom'],
    ]);
  });

  test('does not tell how to reach anybody, and the rest of the answer stands', async () => {
    const { errors, data } = await ask(
      '{ entry(by: { id: "iom-zimbabwe" }) { name ... on Stakeholder { contacts { value } } } }',
    );
    expect(data.entry).toEqual({ name: 'IOM Zimbabwe', contacts: null });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  });
});
