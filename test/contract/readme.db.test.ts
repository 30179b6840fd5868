import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(() => seeded(database));

const examples = [
  ...readFileSync('README.md', 'utf8').matchAll(/\*\*(.+)\*\*.*\n\n```graphql\n([^`]+)```\n\n```json\n([^`]+)```/g),
].map(([, question, query, answer]) => ({ question: question!, query: query!, answer: answer! }));

describe('the README’s questions are answered by the seed as it says', () => {
  test('it asks at least two', () => expect(examples.length).toBeGreaterThanOrEqual(2));

  test.each(examples)('$question', async ({ query, answer }) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(answer));
  });
});
