import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIati } from '../../src/imports/iati.ts';

const sample = readFileSync('test/fixtures/activities.xml', 'utf8');

/** The text in chunks so small that they cut through tags and letters. */
async function* chunks(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = (text: string) => readIati(chunks(text));
const [head = ''] = sample.split('<iati-activity ');

describe('an IATI file', () => {
  test('is read whole, however it is cut into chunks', async () => {
    const activities = await read(sample);
    expect(activities).toEqual(await readIati(chunks(sample, 1e6)));
    expect(activities.map(({ identifier, line }) => [identifier, line])).toEqual([
      ['XM-DAC-47066-AA.0001', 3],
      ['XM-DAC-47066-AA.0002', 29],
    ]);
    expect(activities[0]).toMatchObject({
      title: 'Border management',
      status: 'IMPLEMENTATION',
      places: [
        { code: 'ZW', percentage: '60' },
        { code: 'MZ', percentage: '40' },
        { code: 'ZM', percentage: null, name: 'Zambia' },
      ],
      sectors: [{ code: '15190', percentage: '75' }],
      budgets: [{ type: 'ORIGINAL', status: 'COMMITTED', amount: '1000.00', currency: 'USD', start: '2020-01-01' }],
    });
  });

  test('names its payers and payees as IATI reads what is left out', async () => {
    const [first, second] = await read(sample);
    const told = first?.transactions.map(({ type, from, to }) => [type, from?.name ?? null, to?.name ?? null]);
    const iom = 'International Organization for Migration (IOM)';
    const sida = 'Swedish International Development Cooperation Agency (Sida)';
    expect(told).toEqual([
      ['INCOMING_COMMITMENT', sida, iom],
      ['INCOMING_COMMITMENT', 'IOM Development Fund', iom],
      ['INCOMING_FUNDS', sida, iom],
      ['EXPENDITURE', iom, null],
      ['EXPENDITURE', iom, null],
      ['LOAN_REPAYMENT', null, null],
    ]);
    expect(first?.transactions[3]).toMatchObject({ amount: '100.00', description: 'Published as 99.995 EUR.' });
    expect(second?.transactions[1]).toMatchObject({
      amount: null,
      currency: null,
      description: 'Published as 70 without a currency.',
    });
  });

  test('leaves nothing of a contact behind, and counts what it does not take', async () => {
    const activities = await read(sample);
    expect(JSON.stringify(activities)).not.toMatch(/Person|example\.org/);
    expect(activities[0]?.leftOut.toSorted()).toEqual([
      'contact-info',
      'location other than a country',
      'sector in another vocabulary than the DAC’s',
    ]);
  });

  test.each([
    ['broken XML', sample.replace('</title>', ''), /^line \d+: this is not well-formed XML/],
    ['a file that ends too early', sample.slice(0, 900), /not well-formed XML/],
    [
      'a DOCTYPE',
      sample.replace('<iati-activities', '<!DOCTYPE a [<!ENTITY b "c">]>\n<iati-activities'),
      /^line 2: .*DOCTYPE/,
    ],
    ['another root', '<rss version="2.0"/>', /^line 1: the file holds <rss>, not <iati-activities>/],
    ['an older version', sample.replace('"2.03"', '"1.05"'), /its version is 1\.05; name a file of IATI version 2\.01/],
    ['no version', sample.replace(' version="2.03"', ''), /its version is not given/],
    [
      'another encoding',
      sample.replace('"UTF-8"', '"ISO-8859-1"'),
      /the encoding is ISO-8859-1; save the file as UTF-8/,
    ],
    ['no activity', `${head}</iati-activities>`, /The file holds no iati-activity/],
    [
      'a day that no calendar has',
      sample.replace('2020-02-01', '2020-02-31'),
      /^line 13, XM-DAC-47066-AA\.0001, activity-date: '2020-02-31' is not a day; write year, month and day/,
    ],
    [
      'a role that IATI has not',
      sample.replace('role="4"', 'role="5"'),
      /participating-org: '5' is not in IATI's list/,
    ],
    ['an amount in words', sample.replace('>600.01<', '>six hundred<'), /value: 'six hundred' is not an amount/],
    ['an activity twice', sample.replace('AA.0002', 'AA.0001'), /the activity stands already on line 3/],
    ['too deep a nest', sample.replace('<title>', '<title>'.repeat(30)), /elements nest more than 20 levels/],
  ])('is refused for %s, with its line', async (_, text, message) => {
    await expect(read(text)).rejects.toThrowError(expect.objectContaining({ code: 'BAD_SHEET' }));
    await expect(read(text)).rejects.toThrowError(message);
  });

  test('is refused where it is not UTF-8', async () => {
    async function* latin1() {
      yield Buffer.from(sample.replace('Posts', 'Postés'), 'latin1');
    }
    await expect(readIati(latin1())).rejects.toThrowError(/the file is not UTF-8 text/);
  });
});
