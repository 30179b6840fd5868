import {
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { walks } from '../../src/cypher/walks.ts';
import { projectTies } from '../../src/domain/vocabulary.ts';
import { condition } from '../../src/graphql/filters.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { completed } from '../../src/graphql/sdl.ts';

const declarations = buildSchema();
const { schema, vocabulary } = declarations;
const types = Object.values(schema.getTypeMap()).filter(
  type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const composite = types.filter(type => isObjectType(type) || isInterfaceType(type));

test('the schema is valid, and every element of it is described', () => {
  expect(validateSchema(schema)).toEqual([]);
  const bare: string[] = schema.description ? [] : ['schema'];
  const note = (name: string, element: { description?: string | null | undefined }) => {
    if (!element.description) bare.push(name);
  };
  for (const type of types) {
    note(type.name, type);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
  }
  for (const directive of schema.getDirectives().filter(each => !isSpecifiedDirective(each))) {
    note(`@${directive.name}`, directive);
    for (const argument of directive.args) note(`@${directive.name}(${argument.name})`, argument);
  }
  expect(bare).toEqual([]);
});

test('clients see no directive that only this service reads', () => {
  const own = schema.getDirectives().filter(each => !isSpecifiedDirective(each));
  expect(own.map(({ name }) => name)).toEqual(['asOf', 'question', 'input']);
  expect(printSchema(schema)).not.toMatch(
    /@(tied|reads|reference|step|lists|ends|means|filters|walks|includes|requires)\b/,
  );
});

test('connections, edges and Node are as Relay’s specifications say', () => {
  const typeOf = (name: string, field: string) => {
    const type = schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? String(type.getFields()[field]?.type) : undefined;
  };
  expect(typeOf('Node', 'id')).toBe('ID!');
  expect(typeOf('Query', 'node')).toBe('Node');
  expect(typeOf('Query', 'nodes')).toBe('[Node]!');
  expect(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map(name => typeOf('PageInfo', name))).toEqual([
    'Boolean!',
    'Boolean!',
    'String',
    'String',
  ]);
  const connections = types.filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(20);
  for (const { name } of connections) {
    const edge = name.replace(/Connection$/, 'Edge');
    expect(typeOf(name, 'pageInfo')).toBe('PageInfo!');
    expect(typeOf(name, 'edges')).toBe(`[${edge}!]!`);
    expect(typeOf(edge, 'cursor')).toBe('String!');
    expect(typeOf(name, 'nodes')).toBe(`[${typeOf(edge, 'node')}]!`);
    if (/TieConnection$/.test(name)) expect(typeOf(edge, 'tie')).toBe('Tie!');
  }
  for (const type of composite)
    for (const field of Object.values(type.getFields()))
      if (getNamedType(field.type).name.endsWith('Connection'))
        expect(field.args.map(({ name }) => name)).toEqual(
          expect.arrayContaining(
            declarations.relation(field) ? ['first', 'after', 'last', 'before'] : ['first', 'after'],
          ),
        );
});

test('each kind of entry is a type, and each type a kind', () => {
  const kinds = vocabulary.enums.get('EntryKind') ?? [];
  expect(kinds.map(declarations.typeOfKind).sort()).toEqual([...vocabulary.entryTypes].sort());
  expect(vocabulary.entryTypes.map(declarations.kindOfType).sort()).toEqual([...kinds].sort());
});

test('each tie kind says its ends, with types that are entries', () => {
  expect(vocabulary.tieKinds.size).toBe(21);
  for (const [kind, ends] of vocabulary.tieKinds) {
    expect(ends.length, kind).toBeGreaterThan(0);
    for (const { from, to } of ends)
      expect(
        [...from, ...to].every(type => vocabulary.entryTypes.includes(type)),
        kind,
      ).toBe(true);
  }
  expect(vocabulary.tieKinds.get('UNDER')?.map(({ from }) => from)).toEqual([
    ['Event'],
    ['Project'],
    ['Agreement'],
    ['Theme'],
  ]);
});

/** Records that come from the graph: types that a relation leads to. */
const records = new Set(
  composite
    .flatMap(type => Object.values(type.getFields()))
    .flatMap(field => declarations.relation(field)?.farTypes ?? [])
    .concat('Tie'),
);

test('a field of a record that is computed or no scalar says what it reads, or how it is read', () => {
  const silent: string[] = [];
  for (const type of composite.filter(({ name }) => records.has(name)))
    for (const field of Object.values(type.getFields())) {
      if (declarations.relation(field)) continue;
      const says = field.astNode?.directives?.some(({ name }) => name.value === 'reads');
      const isComputed = field.resolve !== undefined || !isLeafType(getNamedType(field.type));
      if (isComputed && !says) silent.push(`${type.name}.${field.name}`);
    }
  expect(silent).toEqual([]);
  expect(records.size).toBeGreaterThan(18);
});

test('columns are property names of the SDL, nothing else', () => {
  for (const type of composite.filter(({ name }) => records.has(name)))
    for (const field of Object.values(type.getFields()))
      for (const property of declarations.reads(field)) expect(property).toMatch(/^[a-z][A-Za-z0-9]*$/);
});

test('every condition of every filter compiles to a condition', () => {
  const sample = (input: GraphQLInputObjectType): Record<string, unknown> =>
    Object.fromEntries(
      Object.values(input.getFields()).map(({ name, type }) => {
        const named = getNamedType(type);
        if (['and', 'or'].includes(name)) return [name, [{ ids: ['a'] }]];
        if (name === 'not') return [name, { ids: ['a'] }];
        if (named.name === 'TextWhere') return [name, { contains: 'a' }];
        if (named.name === 'TieWhere')
          return [name, { kinds: ['FUNDS'], with: { ids: ['a'] }, activeOn: '2020-02-06' }];
        if (isInputObjectType(named)) return [name, { id: 'a' }];
        const value = isEnumType(named) ? named.getValues()[0]?.name : 'a';
        return [name, String(type).startsWith('[') ? [value] : value];
      }),
    );
  const filtered = composite
    .flatMap(type => Object.values(type.getFields()))
    .filter(({ args }) =>
      args.some(
        ({ name, type }) =>
          /^(where|with)$/.test(name) && !['FactWhere', 'FundingWhere'].includes(getNamedType(type).name),
      ),
    );
  expect(filtered.length).toBeGreaterThan(50);
  for (const field of filtered) {
    const argument = field.args.find(({ name }) => name === 'where' || name === 'with')!;
    const where = sample(getNamedType(argument.type) as GraphQLInputObjectType);
    const compiled = condition(field, { [argument.name]: where }, declarations);
    expect(compiled).toMatchObject({ is: 'and' });
    expect(compiled && 'of' in compiled && Array.isArray(compiled.of) && compiled.of.length).toBe(
      Object.keys(where).length,
    );
  }
});

test('an inherited field is written once, and the most specific declaration wins', () => {
  const document = completed([
    `interface Node { id: ID! }
     interface Entry implements Node { "General." name: String }
     interface Stakeholder implements Node & Entry { "Special." name: String }
     type Ministry implements Node & Entry & Stakeholder
     type Place implements Node & Entry { children: PlaceConnection }
     input PlaceWhere { ids: [ID!] }
     enum PlaceOrder { NAME }`,
  ]);
  const fields = (name: string) =>
    document.definitions
      .filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .filter(node => node.name.value === name)
      .flatMap(node => node.fields ?? []);
  expect(fields('Ministry').map(field => [field.name.value, field.description?.value])).toEqual([
    ['id', undefined],
    ['name', 'Special.'],
  ]);
  expect(fields('Place')[1]?.description?.value).toBe('General.');
  expect(fields('Ministry')[1]).toBe(fields('Stakeholder')[1]);
});

test('ways of filters name tie kinds, and the parts in a project are those of ProjectRole', () => {
  const roles = (vocabulary.enums.get('ProjectRole') ?? []).map(declarations.kindOfRole);
  expect(roles).toEqual([...projectTies]);
  const kinds =
    Object.values(walks)
      .flat()
      .join()
      .match(/[A-Z]+_[A-Z_]+|(?<=:)[A-Z]{3,}/g) ?? [];
  expect(new Set(kinds).size).toBeGreaterThan(10);
  expect([...new Set(kinds)].filter(kind => !vocabulary.tieKinds.has(kind))).toEqual(['SUPPORTS']);
});
