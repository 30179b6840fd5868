import { beforeAll, describe, expect, test } from 'vitest';
import { decisionOn, spellingDecided } from '../../../src/domain/matching.ts';
import { type Match, matchEntries, type Sought } from '../../../src/imports/matching/candidates.ts';
import { type Ask, defineQuery } from '../../../src/neo4j/query.ts';
import { testDatabase } from '../../support/database.ts';
import { declarations } from '../../support/directory.ts';
import { writeGraph } from '../../support/graph.ts';
import { seeded } from '../../support/seed.ts';

const { database } = testDatabase();
const asked: string[] = [];
const ask: Ask = (query, parameters) => {
  asked.push(query.name);
  return database.read(query, parameters);
};
const described = (given: Partial<Sought>): Sought => ({
  names: [],
  acronyms: [],
  identifiers: [],
  type: null,
  ...given,
});
const match = async (...sought: Partial<Sought>[]): Promise<Match[][]> => {
  asked.length = 0;
  return matchEntries(ask, declarations.vocabulary, sought.map(described));
};
const named = async (name: string, more: Partial<Sought> = {}) => (await match({ names: [name], ...more }))[0]!;

const decide = (a: string, b: string, decision: string, reason: string) =>
  database.write(transaction =>
    transaction.run(defineQuery<object, never>('decide', 'CREATE (decision:Decision) SET decision = $decision'), {
      decision: { ...decisionOn(a, b), decision, reason },
    }),
  );

beforeAll(async () => {
  await seeded(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: Array.from({ length: 30 }, (_, index) => ({
      type: 'CivilSocietyOrganisation',
      id: `care-group-${index}`,
      name: `Care Group ${index}`,
    })),
    identifiers: Array.from({ length: 30 }, (_, index) => ({
      ...{ entry: `care-group-${index}`, scheme: 'XM-DAC', value: '99999' },
    })),
  });
});

describe('what a row is matched with', () => {
  test('is the entry of that name, however it is spelled', async () => {
    for (const name of [
      'NATIONAL ASSOCIATION OF NON GOVERNMENTAL ORGANISATIONS (NANGO)',
      'National Assoc. of Non-Governmental Organizations',
      'National Association of NGOs',
      'National Asociation of Non-Governmental Organizations',
    ])
      expect((await named(name))[0]).toMatchObject({ id: 'nango', type: 'CivilSocietyOrganisation', verdict: 'SAME' });
  });

  test('is a possible one where only the acronym is known', async () => {
    expect((await named('NANGO'))[0]).toMatchObject({ id: 'nango', verdict: 'POSSIBLE' });
  });

  test('is the ministry of that remit in that country, and never one of a wider remit', async () => {
    const [first, ...others] = await named('Minister of Home Affairs', { type: 'Ministry', countries: ['ZW'] });
    expect(first).toMatchObject({ id: 'ministry-of-home-affairs', verdict: 'SAME' });
    expect((await named('Minister of Home Affairs'))[0]).toMatchObject({ id: first?.id, verdict: 'POSSIBLE' });
    expect((await named('Minister of Home Affairs', { countries: ['ZM'] }))[0]?.verdict).toBe('DIFFERENT');
    expect(others.filter(({ verdict }) => verdict === 'SAME')).toEqual([]);
    expect(others.map(({ id }) => id)).toContain('ministry-of-home-affairs-and-cultural-heritage');
  });

  test('is not IOM where IOM’s fund is meant, under whatever identifier', async () => {
    const identifiers = ['XM-DAC:XM-DAC-47066'];
    const matches = await named('IOM Development Fund', { identifiers });
    expect(matches[0]).toMatchObject({ id: 'iom-development-fund', verdict: 'SAME' });
    expect(matches.find(({ id }) => id === 'iom')?.verdict).not.toBe('SAME');
    expect((await named('Int’l Organisation for Migration', { identifiers }))[0]).toMatchObject({
      id: 'iom',
      verdict: 'SAME',
    });
  });

  test('is nobody where thirty carry the identifier and the name is another', async () => {
    const matches = await named('Rural Women', { identifiers: ['XM-DAC:99999'] });
    expect(matches.filter(({ verdict }) => verdict !== 'DIFFERENT')).toEqual([]);
  });

  test('is no person where an organisation is sought', async () => {
    expect((await named('Lily Sanya', { type: 'Organisation' })).map(({ type }) => type)).not.toContain('Person');
    expect((await named('Lily Sanya', { type: 'Person' }))[0]).toMatchObject({ id: 'lily-sanya' });
  });

  test('takes no Lucene operator from what was typed', async () => {
    for (const name of ['NANGO" OR text:*', '((', 'a AND NOT b~', '  ', '\\'])
      expect(await named(name)).toBeInstanceOf(Array);
  });

  test('is found for many at once in three statements for every twenty', async () => {
    const matches = await match(...Array.from({ length: 40 }, () => ({ names: ['European Union'] })));
    expect(matches).toHaveLength(40);
    expect(matches.every(([first]) => first?.id === 'european-union')).toBe(true);
    expect(asked).toHaveLength(6);
  });
});

describe('what staff decided', () => {
  test('keeps an entry from being proposed again, and shows it as decided', async () => {
    await decide('iom-zimbabwe', spellingDecided('IOM Zimbabwe Staff Association'), 'DIFFERENT', 'a club of its staff');
    const matches = await named('I.O.M. ZIMBABWE STAFF ASSOCIATION');
    expect(matches.at(-1)).toMatchObject({ id: 'iom-zimbabwe', decided: 'DIFFERENT', verdict: 'DIFFERENT' });
    expect(matches.at(-1)?.reasons[0]).toBe('staff decided that they are two: a club of its staff');
  });

  test('makes a spelling with no likeness the same', async () => {
    await decide('nango', spellingDecided('The Umbrella Body'), 'SAME', 'so its director says');
    expect(await named('the umbrella body')).toMatchObject([
      { id: 'nango', decided: 'SAME', verdict: 'SAME', score: 1 },
    ]);
  });
});
