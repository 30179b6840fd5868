import { expect, test } from 'vitest';
import { breaches, contractOf } from '../../src/domain/published.ts';
import { readQuestions } from '../../src/graphql/questions.ts';
import { buildSchema } from '../../src/graphql/schema.ts';

const { schema } = buildSchema();
const publish = (document: string, name = 'some-question') =>
  contractOf(readQuestions(schema, new Map([[name, document]])));

const document = `query SomeQuestion(
  $partner: ID! = "iom" @input(label: "Partner")
  $levels: [OfficeLevel!] @input(label: "Levels")
  $depth: Int! = 1 @input(label: "Depth")
) @question(title: "Who is near {$partner}?", description: "Those near.", group: CONNECTIONS, rows: "network.nodes") { network(around: [$partner], depth: $depth) {
    inAll: totalNodes
    svg
    nodes { distance entry { id name } }
  }
  iomOffices(where: { levels: $levels }) { totalCount }
}`;
const published = publish(document);

test('what is published is each question’s variables, columns, facts and files, pictures left to their links', () => {
  expect(published).toEqual({
    'some-question': {
      variables: {
        partner: { type: 'ID', required: true, default: 'iom' },
        levels: {
          type: '[OfficeLevel!]',
          required: false,
          default: null,
          choices: expect.arrayContaining(['FIELD_OFFICE']),
        },
        depth: { type: 'Int', required: true, default: 1 },
      },
      columns: { distance: 'NUMBER', id: 'TEXT', name: 'TEXT' },
      facts: { inAll: 'NUMBER', iomOffices_totalCount: 'NUMBER' },
      endings: ['json', 'csv', 'xlsx', 'svg', 'graphml', 'gexf', 'kumu.json'],
    },
  });
});

test.each([
  ['a column', document.replace('id name', 'id name kind: __typename')],
  [
    'a variable',
    document
      .replace('$depth', '$day: Date @input(label: "Day") $depth')
      .replace('{ network', '@asOf(date: $day) { network'),
  ],
  ['a fact', document.replace('svg', 'svg totalTies')],
  ['another title', document.replace('Who is near', 'Who stands near')],
  ['another order', document.replace('distance entry { id name }', 'entry { name id } distance')],
  ['a variable that may be empty', document.replace('$depth: Int! = 1', '$depth: Int = 1')],
])('%s more breaks no link', (_, text) => {
  expect(breaches(published, publish(text))).toEqual([]);
});

test('a further question breaks no link', () => {
  const other = publish(document.replace('SomeQuestion', 'OtherQuestion'), 'other-question');
  expect(breaches(published, { ...published, ...other })).toEqual([]);
});

const renamed = document.replace('SomeQuestion', 'NewQuestion');
test.each([
  ['a question under another name', publish(renamed, 'new-question'), 'The question some-question is gone.'],
  ['a column that is gone', publish(document.replace('id name', 'id')), 'its column name is gone.'],
  ['a column of another name', publish(document.replace('id name', 'id called: name')), 'its column name is gone.'],
  [
    'a column of another type',
    publish(document.replace('distance entry { id', 'entry { distance: id id')),
    'its column distance was NUMBER and is TEXT.',
  ],
  ['a fact that is gone', publish(document.replace('inAll: totalNodes', '')), 'its fact inAll is gone.'],
  ['a fact of another type', publish(document.replace('totalNodes', 'rule')), 'its fact inAll was NUMBER and is TEXT.'],
  ['a variable of another name', publish(document.replaceAll('$levels', '$ranks')), 'its variable levels is gone.'],
  [
    'a variable of another type',
    publish(document.replace('ID! = "iom"', '[ID!]! = ["iom"]').replace('[$partner]', '$partner')),
    'its variable partner was of the type ID and is [ID!].',
  ],
  [
    'a variable that must be given',
    publish(document.replace('$levels: [OfficeLevel!]', '$levels: [OfficeLevel!]! = [SUB_OFFICE]')),
    'its variable levels may no longer be empty.',
  ],
  [
    'another default',
    publish(document.replace('"iom"', '"nango"')),
    'its variable partner is "nango" unless given, and was "iom".',
  ],
])('%s is refused in words, with what to do', (_, present, what) => {
  const sentence = expect.stringMatching(/a new name\.$/);
  const found = breaches(published, present);
  expect(found).toEqual(found.map(() => sentence));
  expect(found.map(each => each.replace(/^some-question: /, ''))).toContainEqual(expect.stringContaining(what));
});

test('a choice or a file that is taken away is a breach, one that is added none', () => {
  const question = published['some-question']!;
  const levels = { ...question.variables.levels!, choices: ['FIELD_OFFICE'] };
  const less = {
    'some-question': { ...question, variables: { ...question.variables, levels }, endings: ['json', 'csv', 'xlsx'] },
  };
  expect(breaches(published, less)).toEqual([
    expect.stringMatching(/^some-question: its variable levels no longer takes HEADQUARTERS.*SUB_OFFICE/),
    ...['svg', 'graphml', 'gexf', 'kumu.json'].map(ending =>
      expect.stringContaining(`some-question: it has no ${ending} any more.`),
    ),
  ]);
  expect(breaches(less, published)).toEqual([]);
});
