import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { anyone, type Role, reaches, roles, viewerAs } from '../../src/access/viewer.ts';
import { guard } from '../../src/graphql/requires.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver, questions } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
const { schema } = declarations;
const as = (role: Role) => directoryOver(database, viewerAs({ role, via: 'KEY', name: 'Tendai Moyo' }));
const planted = ['+263 77 000 1234', 'press.zimbabwe@example.org'] as const;
const holders = ['iom-zimbabwe', 'ministry-of-foreign-affairs'] as const;
const save =
  'mutation($input: SaveContactPointInput!) { saveContactPoint(input: $input) { entry { id } contactPoint { id channel value } } }';
const contactsOf =
  '{ entry(by: { id: "iom-zimbabwe" }) { name ... on Stakeholder { contacts { id channel value } } } }';
const codes = (errors: readonly { readonly originalError?: unknown }[] = []) =>
  errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code);

beforeAll(async () => {
  await seeded(database);
  for (const [index, value] of planted.entries()) {
    const input = { entry: holders[index], channel: index ? 'email' : 'telephone', value };
    const { data, errors } = await as('EDITOR').ask(save, { input });
    expect(errors).toBeUndefined();
    expect(data.saveContactPoint).toMatchObject({
      entry: { id: holders[index] },
      contactPoint: { channel: index ? 'EMAIL' : 'TELEPHONE', value },
    });
  }
}, 120_000);

describe('contact points', () => {
  const recorded = async () => {
    const { data } = await as('ADMIN').ask('{ audit(first: 100) { totalCount nodes { by action entryIds at } } }');
    return data.audit;
  };

  test('are read by editors, and each look is on record with who looked at what', async () => {
    const before = await recorded();
    const list = `{ a: nodes(ids: ["iom-zimbabwe", "ministry-of-foreign-affairs", "nango"]) {
      id ... on Stakeholder { contacts { channel value } } } }`;
    const { data, errors, statements } = await as('EDITOR').ask(list);
    expect(errors).toBeUndefined();
    expect(data.a).toEqual([
      { id: 'iom-zimbabwe', contacts: [{ channel: 'TELEPHONE', value: planted[0] }] },
      { id: 'ministry-of-foreign-affairs', contacts: [{ channel: 'EMAIL', value: planted[1] }] },
      { id: 'nango', contacts: [] },
    ]);
    expect(statements.filter(name => name === 'contactsOf')).toHaveLength(1);
    const after = await recorded();
    expect(after.totalCount).toBe(before.totalCount + 1);
    expect(after.nodes[0]).toMatchObject({ by: 'editor: Tendai Moyo', action: 'READ_CONTACTS' });
    expect(after.nodes[0].entryIds.toSorted()).toEqual(holders);
  });

  test('are null for others, with FORBIDDEN, no record, and the rest of the answer', async () => {
    const before = await recorded();
    for (const directory of [directoryOver(database, anyone), as('READER'), as('ANALYST')]) {
      const { data, errors } = await directory.ask(contactsOf);
      expect(data.entry).toEqual({ name: 'IOM Zimbabwe', contacts: null });
      expect(codes(errors)).toEqual(['FORBIDDEN']);
    }
    expect(await recorded()).toEqual(before);
  });

  test('are changed and taken out under their id, and not kept twice', async () => {
    const input = { entry: 'nango', channel: ' Email ', value: ' info@nango.example ' };
    const kept = async (given: object = {}) => as('EDITOR').ask(save, { input: { ...input, ...given } });
    const { id } = (await kept()).data.saveContactPoint.contactPoint;
    expect((await kept()).data.saveContactPoint.contactPoint).toEqual({
      ...{ id, channel: 'EMAIL', value: 'info@nango.example' },
    });
    const changed = await kept({ id, value: 'office@nango.example' });
    expect(changed.data.saveContactPoint.contactPoint).toMatchObject({ id, value: 'office@nango.example' });
    expect(codes((await kept({ id, entry: 'iom-zimbabwe' })).errors)).toEqual(['BAD_USER_INPUT']);
    expect(codes((await kept({ entry: 'harare' })).errors)).toEqual(['BAD_USER_INPUT']);
    expect(codes((await kept({ entry: 'nobody' })).errors)).toEqual(['ENTRY_NOT_FOUND']);
    const long = await kept({ value: '7'.repeat(301) });
    expect(codes(long.errors)).toEqual(['BAD_USER_INPUT']);
    expect(String(long.errors)).not.toContain('777');
    const remove = 'mutation($id: ID!) { removeContactPoint(input: { id: $id }) { entry { id } } }';
    const removed = await as('EDITOR').ask(remove, { id });
    expect(removed.data.removeContactPoint.entry.id).toBe('nango');
    expect(codes((await as('EDITOR').ask(remove, { id })).errors)).toEqual(['BAD_USER_INPUT']);
    const { nodes } = await recorded();
    expect(nodes.slice(0, 2)).toMatchObject([
      { action: 'REMOVED_CONTACT', entryIds: ['nango'] },
      { action: 'SAVED_CONTACT', entryIds: ['nango'] },
    ]);
  });

  test('the record comes in pages, the newest first', async () => {
    const page = async (after: string | null) => {
      const query =
        'query($after: String) { audit(first: 2, after: $after) { nodes { id at } pageInfo { hasNextPage endCursor } } }';
      return (await as('ADMIN').ask(query, { after })).data.audit;
    };
    const [first, all] = [await page(null), await recorded()];
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(first.pageInfo.endCursor);
    const times = [...first.nodes, ...second.nodes].map(({ at }: { at: string }) => at);
    expect(times).toEqual(all.nodes.slice(0, 4).map(({ at }: { at: string }) => at));
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).size).toBe(4);
  });
});

describe('no side door tells a contact point', () => {
  const told = (text: string) =>
    planted.filter(value => text.includes(value) || text.includes(value.replaceAll(' ', '')));

  test('not search, names, filters, history, records of the past or errors', async () => {
    const documents = [
      '{ search(text: "263 77 000") { totalCount edges { matched why node { name description } } } }',
      '{ search(text: "press.zimbabwe") { totalCount edges { matched why node { name description } } } }',
      '{ stakeholders(where: { name: { contains: "example.org" } }) { totalCount nodes { name } } }',
      '{ entry(by: { name: "press.zimbabwe" }) { id } }',
      '{ entry(by: { identifier: { scheme: "TELEPHONE", value: "+263 77" } }) { id } }',
      '{ nodes(ids: ["iom-zimbabwe"]) { ... on Entry { history { nodes { fields { field before after } } } asRecorded(at: "2999-01-01T00:00:00Z") { fields { field value } names { text } identifiers { value } } } } }',
      '{ changes(first: 100) { nodes { subject fields { field before after } batch { reason } } } }',
      contactsOf,
    ];
    for (const role of ['READER', 'ANALYST'] as const)
      for (const document of documents) {
        const { data, errors } = await as(role).ask(document);
        expect(told(JSON.stringify({ data, errors })), document).toEqual([]);
      }
    // Those that see the values themselves find none in the logs either.
    const { data } = await as('ADMIN').ask(`{ audit(first: 100) { nodes { action } } ${documents[6]!.slice(1)}`);
    expect(data.audit.nodes.length).toBeGreaterThan(1);
    expect(told(JSON.stringify(data))).toEqual([]);
    const found = await as('EDITOR').ask(documents[0]!);
    expect(found.data.search.totalCount).toBe(0);
  });

  test('not the pages, the questions or their files', { timeout: 120_000 }, async () => {
    const { origin, close } = await serveSite(database);
    try {
      const paths = [
        ...['/', '/entry/iom-zimbabwe', '/?search=press.zimbabwe', '/entry/iom-zimbabwe/network.svg'],
        ...questions.flatMap(({ name }) => [`/q/${name}`, `/q/${name}.csv`, `/q/${name}.json`]),
      ];
      for (const path of paths) {
        const response = await fetch(origin + path);
        expect(response.status, path).toBe(200);
        expect(told(await response.text()), path).toEqual([]);
      }
    } finally {
      await close();
    }
  });

  test('who recorded something is told to staff by name, to others by role', async () => {
    const sign = defineQuery<object, { id: string }>(
      'sign',
      `MATCH (:Entry {id: 'iom-zimbabwe'})-[tie]-(:Entry) WITH tie LIMIT 1 SET tie.recordedBy = 'editor: Tendai Moyo'
       WITH tie MATCH (batch:Batch {id: tie.batchId}) SET batch.by = 'editor: Tendai Moyo' RETURN tie.id AS id`,
    );
    const [row] = await database.write(({ run }) => run(sign, {}));
    const query = `{ node(id: "${row?.id}") { ... on Tie { recordedBy batch { by } } } changes(first: 1) { nodes { by batch { by } } } }`;
    for (const [role, by] of [
      ['READER', 'editor'],
      ['ANALYST', 'editor'],
      ['EDITOR', 'editor: Tendai Moyo'],
    ] as const) {
      const { data } = await as(role).ask(query);
      expect(data).toEqual({
        node: { recordedBy: by, batch: { by } },
        changes: { nodes: [{ by, batch: { by } }] },
      });
    }
  });
});

/** The role that the SDL asks for at a place, if it asks for one. */
const roleAt = ({ astNode }: Pick<GraphQLField<unknown, unknown>, 'astNode'>): Role | undefined => {
  const given = astNode?.directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  return given?.kind === Kind.ENUM ? (given.value as Role) : undefined;
};

const guarded = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap(type =>
    Object.values(type.getFields()).flatMap(field => {
      const role = roleAt(field);
      return role ? [{ type: type.name, field, role, name: `${type.name}.${field.name}` }] : [];
    }),
  );

/** A value that fits a type as far as the schema tells. */
function sample(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (!isInputObjectType(named)) return { Int: '1', Float: '1.5', Boolean: 'true' }[named.name] ?? '"x"';
  const fields = Object.values(named.getFields());
  const needed = named.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return `{ ${needed.map(field => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
}

/** The field with what it needs. */
function asked({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter(isRequiredArgument).map(argument => `${argument.name}: ${sample(argument.type)}`);
  const below = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${name}${needed.length ? `(${needed.join(', ')})` : ''}${below}`;
}

describe('@requires', () => {
  test('stands at what the design names', () => {
    const places = guarded.map(({ name, role }) => `${name} ${role}`);
    for (const type of declarations.vocabulary.stakeholderTypes) expect(places).toContain(`${type}.contacts EDITOR`);
    for (const place of ['Person.contacts EDITOR', 'Query.audit ADMIN', 'Mutation.saveContactPoint EDITOR'])
      expect(places).toContain(place);
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter(field => !roleAt(field)).map(({ name }) => name)).toEqual([]);
  });

  test.each(guarded)('$name is for $role and above', async ({ type, field, role: least }) => {
    const one = defineQuery<object, { id: string }>('one', `MATCH (n:${type}) RETURN n.id AS id LIMIT 1`);
    const root = { Query: '', Mutation: 'mutation ' }[type];
    const [entry] = root === undefined ? await database.read(one, {}) : [];
    if (root === undefined && !entry) throw new Error(`The seed has no ${type} to ask.`);
    const document =
      root === undefined
        ? `{ node(id: "${entry?.id}") { ... on ${type} { ${asked(field)} } } }`
        : `${root}{ ${asked(field)} }`;
    for (const role of roles) {
      const { errors } = await as(role).ask(document);
      expect(codes(errors).includes('FORBIDDEN'), role).toBe(!reaches(role, least));
      // What is asked for by a made-up id is not there.
      if (reaches(role, 'EDITOR') && type !== 'Mutation' && !field.args.some(isRequiredArgument))
        expect(errors?.length ?? 0).toBe(reaches(role, least) ? 0 : 1);
    }
    expect(codes((await directoryOver(database, anyone).ask(document)).errors)).toEqual(['FORBIDDEN']);
  });

  const small = (sdl: string) =>
    makeExecutableSchema({
      typeDefs: `enum Role { READER ANALYST EDITOR ADMIN }
        directive @requires(role: Role!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION ${sdl}`,
      resolvers: { Query: { list: () => 'listed' } },
    });

  test('holds for arguments and for fields of inputs on any level, by variables too', async () => {
    const guardedSchema = small(`input Where { and: [Where!] name: String phone: String @requires(role: EDITOR) }
      type Query { list(where: Where, wheres: [Where!], withDrafts: Boolean @requires(role: ADMIN)): String }`);
    guard(guardedSchema);
    const told = async (role: Role, source: string, variableValues = {}) => {
      const contextValue = { viewer: viewerAs({ role, via: 'KEY', name: 'x' }) };
      const { data, errors } = await graphql({ schema: guardedSchema, source, variableValues, contextValue });
      return errors ? codes(errors).join() : data?.list;
    };
    const inputs = [
      'list(where: { phone: "7" })',
      'list(where: { phone: null })',
      'list(where: { and: [{ name: "a" }, { and: [{ phone: "7" }] }] })',
      'list(wheres: [{ name: "a" }, { phone: "7" }])',
    ];
    for (const role of roles) {
      expect(await told(role, '{ list(where: { and: [{ name: "a" }] }) }')).toBe('listed');
      const least = (asks: Role) => (reaches(role, asks) ? 'listed' : 'FORBIDDEN');
      for (const input of inputs) expect(await told(role, `{ ${input} }`), input).toBe(least('EDITOR'));
      const byVariable = 'query($where: Where) { list(where: $where) }';
      expect(await told(role, byVariable, { where: { and: [{ phone: '7' }] } })).toBe(least('EDITOR'));
      expect(await told(role, '{ list(withDrafts: false) }')).toBe(least('ADMIN'));
    }
  });

  test('is refused at a field that cannot be null: the rest of the answer would fall with it', () => {
    expect(() => guard(small('type Query { list: String! @requires(role: EDITOR) }'))).toThrow(
      /Query\.list .* nullable/,
    );
  });
});
