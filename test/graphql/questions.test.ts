import { expect, test } from 'vitest';
import { rowTable, sourcesIn } from '../../src/domain/questions.ts';
import { readQuestions } from '../../src/graphql/questions.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { readParameters, withDefaults } from '../../src/http/questions/variables.ts';

const { schema } = buildSchema();
const read = (document: string, name = 'some-question') => readQuestions(schema, new Map([[name, document]]))[0]!;

const said = 'title: "Who is in {$place}?", description: "Those who are.", group: PARTNERS';
const variables = `($place: ID! = "zimbabwe" @input(label: "Place", kinds: [PLACE])
  $levels: [OfficeLevel!] @input(label: "Levels") $names: [ID!] @input(label: "Names") $days: Int! = 90 @input(label: "Days")
  $asOf: Date @input(label: "Day") $certain: Boolean! = true @input(label: "Certain") $first: Int $after: String)`;
const document = `query SomeQuestion${variables} @question(${said}, rows: "offices.edges") @asOf(date: $asOf) {
  offices: iomOffices(where: { country: $place, levels: $levels, ids: $names }, first: $first, after: $after) {
    totalCount @include(if: $certain)
    edges { node { id name ...Country names { text source { title } } kind: __typename } }
    pageInfo { hasNextPage endCursor }
  }
  many: iomOffices(first: $days) { nodes { id } }
}
fragment Country on IomOffice { country { country_id: id land: name latitude } updatedAt }`;

test('every question of the directory fits the schema, and says what it asks', () => {
  const questions = readQuestions(schema);
  expect(questions.length).toBeGreaterThan(4);
  for (const { title, description, name, operation } of questions) {
    expect(title, name).toMatch(/^[A-Z].*\?$/);
    expect(description, name).toMatch(/\.$/);
    expect(operation.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase()).toBe(name);
  }
});

test('the columns of a table are the leaves below its rows, called by alias or path, with their types', () => {
  const question = read(document);
  expect(question.columns.map(({ name, type }) => [name, type])).toEqual([
    ['id', 'TEXT'],
    ['name', 'TEXT'],
    ['country_id', 'TEXT'],
    ['land', 'TEXT'],
    ['country_latitude', 'NUMBER'],
    ['updatedAt', 'DATE_TIME'],
    ['names_text', 'TEXT'],
    ['names_source_title', 'TEXT'],
    ['kind', 'TEXT'],
  ]);
  expect(rowTable(question)).toMatchObject({ path: ['offices', 'edges'], isPaged: true });
  expect(question.tables.map(({ label, isPaged }) => [label, isPaged])).toEqual([
    ['Offices', true],
    ['Many', false],
  ]);
  expect(question.facts.map(({ path, label }) => [path.join('.'), label])).toEqual([
    ['offices.totalCount', 'Total count'],
  ]);
  expect(question.sources).toEqual([['offices', 'edges', 'node', 'names', 'source']]);
});

test('sources are counted on all pages of the rows that were read, each once', () => {
  const page = (...ids: string[]) => ids.map(id => ({ node: { names: [{ source: { title: id } }] } }));
  const first = { offices: { edges: page('a', 'b') } };
  expect(sourcesIn(first, read(document))).toBe(2);
  expect(sourcesIn(first, read(document), page('a', 'b', 'c'))).toBe(3);
});

test('a name is linked by the id beside it, which is then not shown', () => {
  const columns = new Map(read(document).columns.map(column => [column.name, column]));
  expect([columns.get('land')!.idKey, columns.get('country_id')!.isShownByName]).toEqual(['country_id', true]);
  expect([columns.get('name')!.idKey, columns.get('names_text')!.idKey]).toEqual(['id', null]);
});

test('variables say what a form needs; those that turn pages are left to the links', () => {
  expect(
    read(document).variables.map(({ name, type, default: value, entryKinds }) => [name, type, value, entryKinds]),
  ).toEqual([
    ['place', 'ID!', '"zimbabwe"', ['PLACE']],
    ['levels', '[OfficeLevel!]', null, []],
    ['names', '[ID!]', null, []],
    ['days', 'Int!', '90', []],
    ['asOf', 'Date', null, []],
    ['certain', 'Boolean!', 'true', []],
  ]);
});

const charted = (chart: string) => document.replace('rows:', `chart: { ${chart} }, rows:`);

test.each([
  ['a field that the schema lacks', document.replace('totalCount', 'totalCounts'), /Cannot query field "totalCounts"/],
  ['no @question', document.replace(/@question\([^)]*\)/, ''), /no @question/],
  ['a variable without @input', document.replace('@input(label: "Levels")', ''), /\$levels has no @input/],
  ['a blank that is no variable', document.replace('{$place}?', '{$town}?'), /names \$town/],
  [
    'rows that are no list',
    document.replace('"offices.edges"', '"offices"'),
    /none of its lists: offices.edges, many.nodes/,
  ],
  ['another operation name', document.replace('SomeQuestion', 'Other'), /to be called SomeQuestion/],
  ['a required variable without a default', document.replace('ID! = "zimbabwe"', 'ID!'), /\$place needs a default/],
  [
    'two columns of one name',
    document.replace('names { text', 'land: description names { land: text'),
    /two columns of offices.edges are called land/,
  ],
  ['a mutation', document.replace('query', 'mutation'), /"@question" may not be used on MUTATION/],
  [
    'what only a role may read',
    document.replace(
      'many: iomOffices(first: $days) { nodes { id',
      'many: iomOffices(first: $days) { nodes { id contacts { value }',
    ),
    /selects IomOffice\.contacts, which takes the role EDITOR/,
  ],
  [
    'what is on record',
    document.replace('many:', 'audit { nodes { id } } many:'),
    /Query\.audit, which takes the role ADMIN/,
  ],
  [
    'who is asking',
    document.replace('many:', 'viewer { name } many:'),
    /selects Query\.viewer, which is another for each/,
  ],
  ['pages without pageInfo', document.replace('pageInfo { hasNextPage endCursor }', ''), /selects no pageInfo/],
  ['a chart of no list', charted('list: "offices", labels: ["name"], measures: ["id"]'), /chart is of offices/],
  [
    'a chart of a column that is not there',
    charted('labels: ["names"], measures: ["id"]'),
    /names, which is no column/,
  ],
  [
    'a chart that measures a text',
    charted('labels: ["name"], measures: ["land"]'),
    /land, which is no column of numbers/,
  ],
  ['a chart without a measure', charted('labels: ["name"], measures: []'), /needs labels and measures/],
  ['no GraphQL', 'query {', /Syntax Error/],
])('a file with %s is refused with its name', (_, text, why) => {
  expect(() => read(text)).toThrow(/^questions\/some-question\.graphql: /);
  expect(() => read(text)).toThrow(why);
});

test('the parameters of a link become values of the variables’ types', () => {
  const question = read(document);
  const { values, options } = readParameters(question, {
    place: 'angola',
    levels: 'FIELD_OFFICE,SUB_OFFICE',
    names: ['Ministry of Finance, Economic Development', 'iom'],
    days: '7',
    certain: 'off',
    _asof: '2020-02-06',
    _size: '5',
    _dl: 'on',
    from: 'now-6h',
    maxDataPoints: '100',
    __interval: '1m',
  });
  expect(values).toEqual({
    place: 'angola',
    levels: ['FIELD_OFFICE', 'SUB_OFFICE'],
    names: ['Ministry of Finance, Economic Development', 'iom'],
    days: 7,
    certain: false,
    asOf: '2020-02-06',
  });
  expect(options).toEqual({ size: 5, next: null, isDownload: true, isCited: false, since: null });
});

test('what is left empty is null, or where that may not be, as by default', () => {
  const question = read(document);
  const { values } = readParameters(question, { place: '', days: ' ', asOf: '', levels: '' });
  expect(values).toEqual({ asOf: null, levels: null });
  expect(withDefaults(question, values)).toEqual({
    place: 'zimbabwe',
    levels: null,
    names: null,
    days: 90,
    asOf: null,
    certain: true,
  });
});

test.each([
  [{ town: 'x' }, /takes no “town”; it takes place, levels/],
  [{ days: '1.5' }, /days is a whole number/],
  [{ levels: 'TOP' }, /levels is one of HEADQUARTERS/],
  [{ asOf: '2020-02-30' }, /asOf is a day such as/],
  [{ certain: 'perhaps' }, /certain is true or false/],
  [{ _size: '0' }, /_size is a whole number from 1 to 50000/],
  [{ _size: '50001' }, /_size/],
])('%j is refused with what would fit', (parameters, why) => {
  expect(() => readParameters(read(document), parameters as Record<string, string>)).toThrow(why);
});
