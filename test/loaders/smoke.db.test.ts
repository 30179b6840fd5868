import { beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { database } = testDatabase();
const { askAhead, askByLevel } = directoryOver(database);
beforeAll(async () => {
  await migrate(database, declarations.vocabulary);
  await emptyGraph(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      { type: 'Committee', id: 'imc', name: 'Committee' },
      { type: 'Ministry', id: 'moha', name: 'Home Affairs', acronym: 'MOHA', established: '1980' },
      { type: 'Ministry', id: 'mofa', name: 'Foreign Affairs' },
      { type: 'GovernmentAgency', id: 'zrp', name: 'Police' },
      { type: 'Place', id: 'zimbabwe', name: 'Zimbabwe', level: 'COUNTRY' },
      { type: 'Place', id: 'harare', name: 'Harare', level: 'TOWN' },
      { type: 'Source', id: 's1', name: 'Page one', kind: 'WEB_PAGE' },
      { type: 'Ministry', id: 'mofait', name: 'Foreign Affairs and Trade' },
    ],
    ties: [
      { kind: 'MEMBER_OF', from: 'moha', to: 'imc', since: '[2012-11..]', id: 'member-of-1' },
      { kind: 'MEMBER_OF', from: 'mofa', to: 'imc', since: '[2012-11..]', id: 'member-of-2' },
      { kind: 'PART_OF', from: 'zrp', to: 'moha', id: 'part-of-1' },
      { kind: 'LOCATED_IN', from: 'moha', to: 'harare' },
      { kind: 'LOCATED_IN', from: 'harare', to: 'zimbabwe' },
      { kind: 'SUCCEEDED_BY', from: 'mofa', to: 'mofait', role: 'RENAMED', id: 'succeeded-by-1' },
    ],
    evidence: [
      { source: 's1', subject: 'member-of-1', quote: 'q1' },
      { source: 's1', subject: 'member-of-2', quote: 'q2' },
      { source: 's1', subject: 'imc', quote: 'q3' },
      { source: 's1', subject: 'part-of-1', quote: 'q4' },
    ],
    names: [{ entry: 'moha', text: 'Min. Home Affairs', kind: 'ALIAS', source: 's1' }],
    identifiers: [{ entry: 'moha', scheme: 'ZW-COA', value: 'ZW-COA-18' }],
  });
});

test('one query', async () => {
  const q = `{
    committees { totalCount nodes { id name evidence { quote source { title } }
      members(first: 5) { totalCount nodeCount pageInfo { hasNextPage endCursor }
        edges { cursor tie { id since activity evidence { quote source { name publisher } } from { id } to { __typename name } }
          node { __typename id name acronym names { text kind source { id } } identifiers { scheme value sharedBy }
            roles { kind count } successors { kind tie { id evidence { quote } } stakeholder { name } }
            parts { edges { tie { evidence { quote } } node { name ... on Ministry { government { name } } } } }
            ... on Ministry { government { name iso3166 } } } } } } }
    ministries(orderBy: NAME_DESC) { nodes { name } }
    source: entry(by: {id: "s1"}) { ... on Source { supports(first: 10) { totalCount nodes { quote subject { __typename ... on Tie { id from { name } } ... on Entry { name } } } } } sources { totalCount } }
    node(id: "member-of-1") { ... on Tie { from { name } evidence { quote } } }
    directory { counts { kind count } ties { kind count } }
  }`;
  for (const f of [askAhead, askAhead, askByLevel, askByLevel]) { const t = performance.now(); const r = await f(q); console.log(performance.now() - t, JSON.stringify(r.errors ?? 0), r.statements); }
});
