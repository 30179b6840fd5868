import { describe, expect, test } from 'vitest';
import { decisionOn, isTelling, normalForm, spellingDecided } from '../../src/domain/matching.ts';
import { spellingsOf } from '../../src/domain/spelling.ts';
import { compared, figuresOf, judged } from '../support/matching.ts';

const named = (a: string, b: string) => compared({ names: [a] }, { names: [b] });

describe('on the labelled pairs', () => {
  test.each(['tune', 'held-out'] as const)('of the half to %s, hardly any is called the same that is not', half => {
    const { pairs, precision, recall, recallWithPossible } = figuresOf(half);
    expect(pairs).toBeGreaterThan(300);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(recallWithPossible).toBeGreaterThanOrEqual(0.97);
  });

  test('it does not matter which of two is named first', () => {
    const turned = judged.filter(({ a, b, bearers, score, verdict }) => {
      const other = compared(b, a, bearers);
      return other.verdict !== verdict || other.score !== score;
    });
    expect(turned.map(({ a, b }) => [a.names, b.names])).toEqual([]);
  });

  test('each verdict says why', () => {
    expect(judged.filter(({ reasons }) => !reasons.length || reasons.some(reason => !reason.trim()))).toEqual([]);
  });
});

describe('a normal form', () => {
  test('is what spellings of one name share', () => {
    for (const [form, ...names] of [
      [
        'international organization migration',
        'International Organisation for Migration (IOM)',
        'Int’l Organization for Migration',
        'IOM – International Organization for Migration',
      ],
      [
        'ministry health child care',
        'Ministry of Health and Child Care',
        'Minister of Health & Child Care',
        'MINISTRY OF HEALTH, AND CHILD CARE (MoHCC)',
      ],
      ['econet wireless zimbabwe', 'Econet Wireless Zimbabwe (Pvt) Ltd', 'Econet Wireless Zimbabwe Private Limited'],
      ['corporacion electrica nacional', 'Corporación Eléctrica Nacional S.A.'],
      ['non governmental organization', 'NGOs', 'Non-Governmental Organisations'],
    ])
      expect(names.map(normalForm)).toEqual(names.map(() => form));
  });

  test('keeps what tells two bodies apart', () => {
    expect(normalForm('Group A')).not.toBe(normalForm('Group'));
    expect(normalForm('Plan International (Zimbabwe)')).toBe('plan international zimbabwe');
    expect(normalForm('IOM Development Fund')).toBe('iom development fund');
  });

  test('is never empty for a name with a letter', () => {
    for (const name of ['S.A.', 'The', 'Ltd', 'A', '国际移民组织', 'Министерство'])
      expect(normalForm(name)).not.toBe('');
  });
});

test('an acronym beside a name is split off, a place or another word is not', () => {
  const acronyms = (name: string) => spellingsOf(name)[0]?.acronyms;
  expect(acronyms('Swedish International Development Cooperation Agency (Sida)')).toEqual(['SIDA']);
  expect(acronyms('Danish Refugee Council (DRC)')).toEqual(['DRC']);
  expect(acronyms('COOPI - Cooperazione Internazionale')).toEqual(['COOPI']);
  expect(acronyms('Rotary Club (Mutare)')).toEqual([]);
  expect(acronyms('UK - Department for International Development')).toEqual([]);
});

describe('two names', () => {
  test.each([
    [
      'República de El Salvador',
      'REPUBLICA DE EL SALVADOR',
      'SAME',
      'the same name but for case, accents or punctuation',
    ],
    [
      'International Organisation for Migration',
      'International Organization for Migration',
      'SAME',
      'the same name, spelled otherwise: organisation / organization',
    ],
    ['Norwegian Refugee Council', 'Norwegian Refugee Counsil', 'SAME', 'one letter differs: council / counsil'],
    [
      'Organisation internationale pour les migrations',
      'International Organization for Migration',
      'SAME',
      'the same name in another language or form',
    ],
    ['Ministry of Health and Child Care', 'Ministry of Health', 'POSSIBLE', 'child, care stand in one name alone'],
    ['World Vision Zimbabwe', 'World Vision Zambia', 'DIFFERENT', 'Zimbabwe: another body by its name'],
    [
      'International Organization for Migration',
      'International Organization for Migration, Sri Lanka',
      'DIFFERENT',
      'Sri Lanka: another body by its name',
    ],
    ['Region 1 Health Trust', 'Region 2 Health Trust', 'DIFFERENT', 'numbers differ: 1 / 2'],
    [
      'Department of Migration',
      'Department of Immigration',
      'DIFFERENT',
      'migration, immigration stand in one name alone',
    ],
  ])('%s and %s: %s, since %s', (a, b, verdict, reason) => {
    const { verdict: found, reasons } = named(a, b);
    expect([found, reasons[0]]).toEqual([verdict, reason]);
  });

  test('that are short are never the same by themselves', () => {
    expect(named('IOM', 'IOM').verdict).toBe('POSSIBLE');
    expect(named('UNDP', 'UNEP').verdict).toBe('DIFFERENT');
  });

  test('of ministries with remits that are alike are never the same', () => {
    expect(named('Ministry of Sport and Culture', 'Ministry of Sprot and Culture').verdict).toBe('POSSIBLE');
    expect(named('Ministry of Works and Transport', 'Ministry of Transport and Works').verdict).toBe('POSSIBLE');
  });
});

describe('an identifier', () => {
  const iom = {
    names: ['International Organization for Migration'],
    acronyms: ['IOM'],
    identifiers: ['XM-DAC:XM-DAC-47066'],
  };

  test('that both carry, and nobody else, makes of a likeness the same', () => {
    expect(compared(iom, { names: ['IOM'], identifiers: iom.identifiers }).verdict).toBe('SAME');
  });

  test('that others carry too proves nothing, and the reason says so', () => {
    const { verdict, reasons } = compared(
      iom,
      { names: ['IOM'], identifiers: iom.identifiers },
      { 'XM-DAC:XM-DAC-47066': 3 },
    );
    expect(verdict).toBe('POSSIBLE');
    expect(reasons).toContain('both carry XM-DAC-47066, which 3 others carry too: proves nothing');
  });

  test('does not make of a fund the body whose identifier it is published with', () => {
    expect(compared(iom, { names: ['IOM Development Fund'], identifiers: iom.identifiers }).verdict).not.toBe('SAME');
  });

  test('that stands for no one body is none', () => {
    const none = [
      'IATI:N/A',
      'IATI:22000',
      'IATI:0',
      'XI-BRIDGE:XI-BRIDGE-NULL',
      'CN:CN-GOV',
      'X:',
      'ZW-PVO:UNKNOWN',
      'A:-',
    ];
    expect(none.filter(isTelling)).toEqual([]);
    expect(
      ['XM-DAC:XM-DAC-47066', 'ZW-PVO:ZW-PVO-15/2003', 'IATI:41120', 'ZW-COA:ZW-COA-5'].filter(key => !isTelling(key)),
    ).toEqual([]);
  });

  test('of one register with two values speaks against', () => {
    const trust = (value: string) => ({ names: ['Hope Development Trust'], identifiers: [`ZW-PVO:${value}`] });
    expect(compared(trust('1/90'), trust('1/90')).verdict).toBe('SAME');
    expect(compared(trust('1/90'), trust('2/90'))).toMatchObject({ verdict: 'POSSIBLE' });
  });
});

describe('what else is known', () => {
  test('a person is no ministry, an office of IOM hardly another organisation', () => {
    const typed = (type: string) => ({ names: ['Hope Development Trust'], type });
    expect(compared(typed('Person'), typed('Ministry'))).toMatchObject({ verdict: 'DIFFERENT', score: 0 });
    expect(compared(typed('IomOffice'), typed('Organisation')).verdict).toBe('POSSIBLE');
    expect(compared(typed('Donor'), typed('Organisation')).verdict).toBe('SAME');
    expect(compared(typed('Person'), typed('Person')).reasons[0]).toBe('several people may bear one name');
  });

  test('ministries of two countries are two; where the country of one is not known, a plain remit decides nothing', () => {
    const finance = (...countries: string[]) => ({ names: ['Ministry of Finance'], countries });
    expect(compared(finance('ZW'), finance('ZM')).verdict).toBe('DIFFERENT');
    expect(compared(finance('ZW'), finance('ZW')).verdict).toBe('SAME');
    expect(compared(finance('ZW'), finance()).verdict).toBe('POSSIBLE');
    expect(compared(finance('PT'), { names: ['Portugal - Ministry of Finance'] }).verdict).toBe('SAME');
  });
});

test('a decision is kept under one id whichever of the two is named first; a spelling stands before an entry', () => {
  expect(decisionOn('b', 'a')).toEqual(decisionOn('a', 'b'));
  expect(decisionOn('nango', spellingDecided('N.A.N.G.O. Trust'))).toMatchObject({ a: 'name:nango trust', b: 'nango' });
  expect(decisionOn('aaa', 'name:x').a).toBe('name:x');
});
