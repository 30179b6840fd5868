import { encodeCursor, orderOf } from '../src/domain/pages.ts';
import { defineQuery } from '../src/neo4j/query.ts';

/** One question as each contender asks it: the same rows in the same order, with the same fields. */
export interface BenchQuery {
  readonly name: string;
  /** What it asks for, in words. */
  readonly asks: string;
  readonly ours: Operation;
  readonly peer: Operation;
  /** The peer asked by someone who knows its plans: a filter that every row passes, so that the ordered index is read. */
  readonly peerTuned?: Operation;
  /** Answers one row, which is the answer as it stands. */
  readonly raw: Statement;
  /** Answers one row of lists, and what makes objects of it. */
  readonly rawPositional: Statement & { readonly answer: (row: never) => object };
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A row of the list of projects: so many rows stand before it, and up to it. */
export interface Row {
  readonly position: number;
  readonly sortName: string;
  readonly id: string;
}

/** The last row of the 10,000 first projects, or of their first half where they are fewer than 20,000. */
export const deepRow = defineQuery<object, Row>(
  'deepRow',
  `MATCH (n:Project) WHERE n.sortName IS NOT NULL AND n.id IS NOT NULL
   WITH n ORDER BY n.sortName, n.id WITH collect(n) AS rows
   WITH rows, CASE WHEN size(rows) < 20000 THEN size(rows) / 2 ELSE 10000 END AS position
   WITH position, rows[position - 1] AS row
   RETURN position, row.sortName AS sortName, row.id AS id`,
);

type Pair = readonly [id: string, name: string];
type Pairs = readonly Pair[];
type WithFunders = readonly [...Pair, funders: Pairs];
type WithProjects = readonly [...Pair, projects: readonly WithFunders[]];

const entry = ([id, name]: readonly [string, string, ...unknown[]]) => ({ id, name });
const project = (row: WithFunders) => ({ ...entry(row), funders: row[2].map(entry) });
const organisation = (row: WithProjects) => ({ ...entry(row), projects: row[2].map(project) });

/** A page of a type by name, read from its ordered index. */
const page = (label: string, size: number, where = '') =>
  `MATCH (n:${label}) USING INDEX ${where ? 'SEEK ' : ''}n:${label}(sortName, id)
   WHERE ${where || 'n.sortName IS NOT NULL AND n.id IS NOT NULL'}
   WITH n ORDER BY n.sortName, n.id LIMIT ${size}`;

const fundersOf = (parent: string, size: number, each: string) =>
  `CALL (${parent}) {
     MATCH (${parent})<-[:FUNDS]-(f) WITH f ORDER BY f.sortName, f.id LIMIT ${size} RETURN collect(${each}) AS funders
   }`;

const projectsOf = (each: string, funder: string) =>
  `CALL (n) {
     MATCH (n)-[:IMPLEMENTS]->(p:Project) WITH p ORDER BY p.sortName, p.id LIMIT 5
     ${fundersOf('p', 3, funder)}
     RETURN collect(${each}) AS projects
   }`;

const after = 'n.sortName >= $sortName AND n.id IS NOT NULL AND (n.sortName > $sortName OR n.id > $id)';

/** The first projects that the entry with the id of the parameter funds, by name. */
const funded = {
  'by index': `MATCH ()-[tie:FUNDS]->(p) USING INDEX SEEK tie:FUNDS(fromId, toSort, toId)
    WHERE tie.fromId = $id AND tie.toSort IS NOT NULL AND tie.toId IS NOT NULL
    WITH tie, p ORDER BY tie.fromId, tie.toSort, tie.toId LIMIT 20`,
  expanding: 'MATCH (:Entry {id: $id})-[:FUNDS]->(p:Project) WITH p ORDER BY p.sortName, p.id LIMIT 20',
};

/** The five lists of Q10: what they are called, and of what they are. */
const lists = [
  ['projects', 'Project'],
  ['civilSocietyOrganisations', 'CivilSocietyOrganisation'],
  ['organisations', 'Organisation'],
  ['events', 'Event'],
  ['people', 'Person'],
] as const;

const fiveLists = (each: string) =>
  `${lists.map(([list, label]) => `CALL () { ${page(label, 10)} RETURN collect(${each}) AS ${list} }`).join('\n')}
   RETURN ${lists.map(([list]) => list).join(', ')}`;

const asMap = 'n {.id, .name}';
const asList = '[n.id, n.name]';
const funderMap = 'f {.id, .name}';
const funderList = '[f.id, f.name]';
const byName = 'sort: [{ sortName: ASC }, { id: ASC }]';
const every = 'where: { sortName: { gte: "" }, id: { gte: "" } }';
const none = {};

/** What is measured; `deep` says where the deep page begins. */
export const benchQueries = (deep: Row): readonly BenchQuery[] => {
  const office = { id: 'iom-zimbabwe' };
  const donor = { id: 'european-union' };
  const cursor = { after: encodeCursor(orderOf('NAME'), [deep.sortName, deep.id]) };
  const keys = { sortName: deep.sortName, id: deep.id };
  return [
    {
      name: 'Q1',
      asks: 'an entry by its id',
      ours: { query: 'query ($id: ID!) { entry(by: { id: $id }) { id name } }', variables: office },
      peer: {
        query: 'query ($id: String!) { entry: entries(where: { id: { eq: $id } }) { id name } }',
        variables: office,
      },
      raw: { text: `MATCH (n:Entry {id: $id}) RETURN ${asMap} AS entry`, parameters: office },
      rawPositional: {
        text: `MATCH (n:Entry {id: $id}) RETURN ${asList} AS entry`,
        parameters: office,
        answer: (row: { entry: Pair }) => ({ entry: entry(row.entry) }),
      },
    },
    {
      name: 'Q2',
      asks: '20 civil society organisations by name',
      ours: { query: '{ civilSocietyOrganisations(first: 20) { nodes { id name } } }', variables: none },
      peer: {
        query: `{ civilSocietyOrganisations(limit: 20, ${byName}) { id name } }`,
        variables: none,
      },
      peerTuned: {
        query: `{ civilSocietyOrganisations(${every}, limit: 20, ${byName}) { id name } }`,
        variables: none,
      },
      raw: {
        text: `${page('CivilSocietyOrganisation', 20)} RETURN collect(${asMap}) AS civilSocietyOrganisations`,
        parameters: none,
      },
      rawPositional: {
        text: `${page('CivilSocietyOrganisation', 20)} RETURN collect(${asList}) AS list`,
        parameters: none,
        answer: (row: { list: Pairs }) => ({ civilSocietyOrganisations: row.list.map(entry) }),
      },
    },
    {
      name: 'Q3',
      asks: '20 projects, of each 5 funders',
      ours: {
        query: '{ projects(first: 20) { nodes { id name funders(first: 5) { nodes { id name } } } } }',
        variables: none,
      },
      peer: {
        query: `{ projects(limit: 20, ${byName}) { id name funders(limit: 5, ${byName}) { id name } } }`,
        variables: none,
      },
      peerTuned: {
        query: `{ projects(${every}, limit: 20, ${byName}) { id name funders(limit: 5, ${byName}) { id name } } }`,
        variables: none,
      },
      raw: {
        text: `${page('Project', 20)} ${fundersOf('n', 5, funderMap)}
          RETURN collect(n {.id, .name, funders: funders}) AS projects`,
        parameters: none,
      },
      rawPositional: {
        text: `${page('Project', 20)} ${fundersOf('n', 5, funderList)}
          RETURN collect([n.id, n.name, funders]) AS projects`,
        parameters: none,
        answer: (row: { projects: readonly WithFunders[] }) => ({ projects: row.projects.map(project) }),
      },
    },
    {
      name: 'Q4',
      asks: '20 civil society organisations, of each 5 projects that it implements, of each 3 funders',
      ours: {
        query: `{ civilSocietyOrganisations(first: 20) { nodes { id name
          projects(first: 5, roles: [IMPLEMENTER]) { nodes { id name funders(first: 3) { nodes { id name } } } } } } }`,
        variables: none,
      },
      peer: {
        query: `{ civilSocietyOrganisations(limit: 20, ${byName}) { id name
          projects: implements(limit: 5, ${byName}) { id name funders(limit: 3, ${byName}) { id name } } } }`,
        variables: none,
      },
      peerTuned: {
        query: `{ civilSocietyOrganisations(${every}, limit: 20, ${byName}) { id name
          projects: implements(limit: 5, ${byName}) { id name funders(limit: 3, ${byName}) { id name } } } }`,
        variables: none,
      },
      raw: {
        text: `${page('CivilSocietyOrganisation', 20)} ${projectsOf('p {.id, .name, funders: funders}', funderMap)}
          RETURN collect(n {.id, .name, projects: projects}) AS civilSocietyOrganisations`,
        parameters: none,
      },
      rawPositional: {
        text: `${page('CivilSocietyOrganisation', 20)} ${projectsOf('[p.id, p.name, funders]', funderList)}
          RETURN collect([n.id, n.name, projects]) AS list`,
        parameters: none,
        answer: (row: { list: readonly WithProjects[] }) => ({
          civilSocietyOrganisations: row.list.map(organisation),
        }),
      },
    },
    {
      name: 'Q5',
      asks: 'the first page of the largest list, projects',
      ours: { query: '{ projects(first: 20) { nodes { id name } } }', variables: none },
      peer: { query: `{ projects(limit: 20, ${byName}) { id name } }`, variables: none },
      peerTuned: { query: `{ projects(${every}, limit: 20, ${byName}) { id name } }`, variables: none },
      raw: { text: `${page('Project', 20)} RETURN collect(${asMap}) AS projects`, parameters: none },
      rawPositional: {
        text: `${page('Project', 20)} RETURN collect(${asList}) AS projects`,
        parameters: none,
        answer: (row: { projects: Pairs }) => ({ projects: row.projects.map(entry) }),
      },
    },
    {
      name: 'Q5b',
      asks: 'the same with totalCount',
      ours: { query: '{ projects(first: 20) { totalCount nodes { id name } } }', variables: none },
      peer: {
        query: `{ projects: projectsConnection(first: 20, ${byName}) { totalCount edges { node { id name } } } }`,
        variables: none,
      },
      peerTuned: {
        query: `{ count: projectsConnection { totalCount } projects(${every}, limit: 20, ${byName}) { id name } }`,
        variables: none,
      },
      raw: {
        text: `CALL () { MATCH (n:Project) RETURN count(n) AS total } ${page('Project', 20).replace('WITH n', 'WITH n, total')}
          WITH total, collect(${asMap}) AS nodes RETURN {totalCount: total, nodes: nodes} AS projects`,
        parameters: none,
      },
      rawPositional: {
        text: `CALL () { MATCH (n:Project) RETURN count(n) AS total } ${page('Project', 20).replace('WITH n', 'WITH n, total')}
          RETURN total, collect(${asList}) AS projects`,
        parameters: none,
        answer: (row: { total: number; projects: Pairs }) => ({
          projects: { totalCount: row.total, nodes: row.projects.map(entry) },
        }),
      },
    },
    {
      name: 'Q6',
      asks: `the page of projects behind row ${deep.position.toLocaleString('en')}`,
      ours: {
        query: 'query ($after: String!) { projects(first: 20, after: $after) { nodes { id name } } }',
        variables: cursor,
      },
      peer: {
        query: `query ($offset: Int!) { projects(limit: 20, offset: $offset, ${byName}) { id name } }`,
        variables: { offset: deep.position },
      },
      peerTuned: {
        query: `query ($sortName: String!, $id: String!) { projects(limit: 20, ${byName}, where: {
          sortName: { gte: $sortName }, id: { gte: "" }, OR: [{ sortName: { gt: $sortName } }, { id: { gt: $id } }] })
          { id name } }`,
        variables: keys,
      },
      raw: { text: `${page('Project', 20, after)} RETURN collect(${asMap}) AS projects`, parameters: keys },
      rawPositional: {
        text: `${page('Project', 20, after)} RETURN collect(${asList}) AS projects`,
        parameters: keys,
        answer: (row: { projects: Pairs }) => ({ projects: row.projects.map(entry) }),
      },
    },
    {
      name: 'Q7',
      asks: 'totalCount of projects alone',
      ours: { query: '{ projects { totalCount } }', variables: none },
      peer: { query: '{ projects: projectsConnection { totalCount } }', variables: none },
      raw: {
        text: 'MATCH (n:Project) WITH count(n) AS total RETURN {totalCount: total} AS projects',
        parameters: none,
      },
      rawPositional: {
        text: 'MATCH (n:Project) RETURN count(n) AS total',
        parameters: none,
        answer: (row: { total: number }) => ({ projects: { totalCount: row.total } }),
      },
    },
    ...(['by index', 'expanding'] as const).map(
      (way): BenchQuery => ({
        name: way === 'by index' ? 'Q9' : 'Q9x',
        asks:
          way === 'by index'
            ? '20 fundings of the densest donor, by name'
            : 'the same, where RAW has no index of ties: it goes to all projects and sorts them',
        ours: {
          query: `query ($id: ID!) { entry(by: { id: $id }) { id name
            ... on Donor { projects(first: 20, roles: [FUNDER]) { nodes { id name } } } } }`,
          variables: donor,
        },
        peer: {
          query: `query ($id: String!) { entry: donors(where: { id: { eq: $id } }) { id name
            projects: funds(limit: 20, ${byName}) { id name } } }`,
          variables: donor,
        },
        raw: {
          text: `MATCH (n:Entry {id: $id}) CALL () { ${funded[way]} RETURN collect(p {.id, .name}) AS projects }
            RETURN n {.id, .name, projects: projects} AS entry`,
          parameters: donor,
        },
        rawPositional: {
          text: `MATCH (n:Entry {id: $id}) CALL () { ${funded[way]} RETURN collect([p.id, p.name]) AS projects }
            RETURN [n.id, n.name, projects] AS entry`,
          parameters: donor,
          answer: (row: { entry: readonly [...Pair, Pairs] }) => ({
            entry: { ...entry(row.entry), projects: row.entry[2].map(entry) },
          }),
        },
      }),
    ),
    {
      name: 'Q10',
      asks: 'five aliased lists of 10, of five types',
      ours: {
        query: `{ ${lists.map(([list]) => `${list}: ${list}(first: 10) { nodes { id name } }`).join(' ')} }`,
        variables: none,
      },
      peer: {
        query: `{ ${lists.map(([list]) => `${list}: ${list}(limit: 10, ${byName}) { id name }`).join(' ')} }`,
        variables: none,
      },
      peerTuned: {
        query: `{ ${lists.map(([list]) => `${list}: ${list}(${every}, limit: 10, ${byName}) { id name }`).join(' ')} }`,
        variables: none,
      },
      raw: { text: fiveLists(asMap), parameters: none },
      rawPositional: {
        text: fiveLists(asList),
        parameters: none,
        answer: (row: Record<string, Pairs>) =>
          Object.fromEntries(Object.entries(row).map(([list, rows]) => [list, rows.map(entry)])),
      },
    },
  ];
};
