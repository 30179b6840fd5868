import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
beforeAll(() => seeded(database));

/** Runs `npm run explain -- …` as a process of its own. */
async function explained(...words: string[]) {
  const { uri, user, password } = inject('neo4j');
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const run = promisify(execFile)(process.execPath, ['src/cli.ts', 'explain', ...words], { env });
  return run.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code: code as number, output: `${stdout}${stderr}` }),
  );
}

test('explain tells the statements of a query, by level and looking ahead, with what each costs', async () => {
  const query = 'query Q($first: Int!) { projects(first: $first) { nodes { name funders { nodes { name } } } } }';
  const { code, output } = await explained(query, '--variables', '{"first": 2}', '--text');
  expect(code, output).toBe(0);
  const [byLevel = '', ahead = ''] = output.split('Asked again, looking ahead');
  expect(byLevel).toMatch(/^Asked for the first time: 2 statements, 2 round trips, \d+ db hits, [\d.]+ ms\.$/m);
  expect(byLevel).toMatch(/^ {2}1\. Query\.projects: 2 rows, \d+ db hits, .* at first\)$/m);
  expect(byLevel).toMatch(/^ {2}2\. Project\.funders: \d rows?, \d+ db hits, /m);
  expect(byLevel).toContain('by the indexes Project(sortName, id)');
  expect(ahead).toMatch(/^: 1 statement, 1 round trip, /);
  expect(ahead).toContain('reads Query.projects, Project.funders');
  expect(ahead).toMatch(/^ +\d+ db hits +\d rows {2}NodeIndexScan/m);
  expect(ahead).toContain('MATCH (node:Project) USING INDEX');
});

test('explain says where all of a label is read', async () => {
  const { code, output } = await explained('--question', 'brokers');
  expect(code, output).toBe(0);
  expect(output).toMatch(/wholeNetwork: .*\n +by no index\n +READS ALL: NodeByLabelScan node:Entry/);
});

test.each([
  ['an unknown field', ['{ projcts { nodes { id } } }'], 1, /^GRAPHQL_VALIDATION_FAILED: .*“?projects.*\(line 1, col/],
  ['a syntax error', ['{ projects'], 1, /^GRAPHQL_PARSE_FAILED: /],
  ['a page too large', ['{ projects(first: 500) { nodes { id } } }'], 1, /^BAD_PAGE: .*not 500/m],
  ['a missing variable', ['query ($id: ID!) { node(id: $id) { id } }'], 1, /^BAD_USER_INPUT: .*\$id/],
  [
    'a mutation',
    ['mutation { undoBatch(input: {}) { clientMutationId } }'],
    1,
    /^BAD_REQUEST: A mutation is not explai/,
  ],
  [
    'too much at once',
    ['{ stakeholders(first: 100) { nodes { ties(first: 100) { nodes { ties(first: 100) { nodes { id } } } } } } }'],
    1,
    /^The operation goes beyond a limit: `cost`/,
  ],
  [
    'variables that are no object',
    ['{ projects { totalCount } }', '--variables', '[1]'],
    2,
    /^--variables takes an object/,
  ],
  ['a question that is none', ['--question', 'nope'], 2, /^There is no question “nope”; there is: /],
] as const)('explain refuses %s in the words of the API', async (_, words, code, message) => {
  const refused = await explained(...words);
  expect(refused.output).toMatch(message);
  expect(refused.code).toBe(code);
});
