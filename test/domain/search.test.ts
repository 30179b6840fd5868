import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOf, searchText } from '../../src/domain/search.ts';

const match = (wanted: string, name: string, kind = 'OFFICIAL') => matchOf(searchText(wanted), searchText(name), kind);

describe('a text that is searched for', () => {
  it.each([
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['I.O.M. Zimbabwe', 'iom zimbabwe'],
    ['Non-Governmental  ORGANISATIONS', 'non governmental organisations'],
    ['Department & Immigration', 'department immigration'],
    ['+("~*\\ : ^', ''],
    ['منظمة الهجرة', 'منظمة الهجرة'],
  ])('is read by its words: %j as %j', (text, plain) => {
    expect(searchText(text).plain).toBe(plain);
  });
});

describe('a name', () => {
  it.each([
    ['ministry of FINANCE', 'Ministry of Finance', 'OFFICIAL', 1, 'name'],
    ['p.m.g.z', 'PMGZ', 'ACRONYM', 0.95, 'acronym'],
    ['Ministry of Finance', 'Ministry of Finance', 'PREVIOUS', 1, 'former name'],
    ['women affairs', 'Women Affairs and Gender', 'AS_PUBLISHED', 0.867, 'name as published, begins with it'],
    ['gender women', 'Women Affairs and Gender', 'OFFICIAL', 0.692, 'words in another order'],
    ['women gender', 'Women Affairs and Gender', 'OFFICIAL', 0.692, 'has all the words'],
    ['immig', 'Department of Immigration', 'OFFICIAL', 0.636, 'words begin so'],
    ['imigration', 'Department of Immigration', 'OFFICIAL', 0.539, 'one letter differs'],
    ['helath', 'Ministry of Health', 'OFFICIAL', 0.507, 'two letters differ'],
    ['ministry of unicorns', 'Ministry of Health', 'OFFICIAL', 0.15, '1 of 2 words'],
  ])('is met by %j: %j as %s', (wanted, name, kind, score, why) => {
    expect(match(wanted, name, kind)).toMatchObject({ score, why });
  });

  it('is not met by what is as short as an acronym and differs in a letter', () => {
    expect(match('ion', 'IOM', 'ACRONYM')).toBeNull();
  });

  it('that is too common to make a match never counts as the name itself', () => {
    expect(match('the bureau', 'Bureau', 'WEAK')?.score).toBeLessThan(0.8);
  });

  it('is closer the better it is met: itself, its beginning, its words, its letters, some of its words', () => {
    const name = 'Department of Immigration';
    const scores = [name, 'department of', 'immigration department', 'imigration departmnt', 'immigration bureau'].map(
      wanted => match(wanted, name)?.score ?? 0,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });

  it('is met by itself, whatever it is, and its score stays between 0 and 1', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (wanted, name) => {
        const itself = searchText(wanted).words.length ? { score: 1, isWhole: true } : {};
        expect(match(wanted, wanted) ?? {}).toMatchObject(itself);
        const score = match(wanted, name)?.score ?? 0;
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});
