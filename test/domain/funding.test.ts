import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divided, type MoneyLine, tally, unknownShares } from '../../src/domain/funding.ts';

const share = (key: string, percentage: number | null, isWithin = false) => ({ key, percentage, isWithin });
const line: MoneyLine = {
  ...{ kind: 'committed', funderId: 'a', recipientId: 'b', isInternal: false, projectId: 'p', year: 2020 },
  ...{ currency: 'USD', amount: 100, transactions: 1, ties: 0 },
};
const everything = { axes: new Set<'SECTOR' | 'COUNTRY' | 'FUNDER'>(['SECTOR']), onlyPlace: false, onlySector: false };

describe('published shares', () => {
  test('leave what is not allotted without a key, and never come to more than the whole', () => {
    expect(divided([share('x', 75)], true, false)).toEqual([
      { key: 'x', part: 0.75 },
      { key: null, part: 0.25 },
    ]);
    expect(divided([share('x', 100), share('y', 100)], true, false)).toEqual([
      { key: 'x', part: 0.5 },
      { key: 'y', part: 0.5 },
    ]);
  });

  test('are the whole where there is one alone, and unknown where there are several without any', () => {
    expect(divided([share('x', null)], true, false)).toEqual([{ key: 'x', part: 1 }]);
    expect(divided([], true, false)).toEqual([{ key: null, part: 1 }]);
    expect(divided([share('x', null), share('y', null)], true, false)).toBeNull();
    expect(divided([share('x', null), share('y', null)], false, false)).toEqual([{ key: null, part: 1 }]);
  });

  test('of what is asked for count alone, and are unknown where it is in part within', () => {
    expect(divided([share('x', 60, true), share('y', 40)], false, true)).toEqual([{ key: null, part: 0.6 }]);
    expect(divided([share('x', 60), share('y', 40)], false, true)).toEqual([]);
    expect(divided([share('x', null, true), share('y', null)], false, true)).toBeNull();
    expect(divided([share('x', 100), share('y', null, true)], false, true)).toBeNull();
  });
});

describe('the rows of funding', () => {
  test('add up to the money that is divided, to the last unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.double({ min: 0.01, max: 60, noNaN: true }), { maxLength: 8 }),
        (amount, percentages) => {
          const sectors = percentages.map((percentage, index) => share(`s${index}`, percentage));
          const { rows } = tally([{ ...line, amount }], () => ({ sectors, places: [] }), everything);
          expect(rows.reduce((sum, { sums }) => sum + (sums.committed ?? 0), 0)).toBe(amount);
        },
      ),
    );
  });

  test('count a transaction once in each row, however many shares make it up', () => {
    const places = [share('zw', 60), share('mz', 40)];
    const { rows } = tally([line], () => ({ sectors: [share('x', 75)], places }), everything);
    expect(rows.map(({ sectorId, sums, transactions }) => [sectorId, sums.committed, transactions])).toEqual([
      ['x', 75, 1],
      [null, 25, 1],
    ]);
  });

  test('keep kinds and currencies apart', () => {
    const lines: MoneyLine[] = [line, { ...line, kind: 'disbursed', amount: 30 }, { ...line, currency: 'EUR' }];
    const { rows } = tally(lines, () => ({ sectors: [], places: [] }), { ...everything, axes: new Set() });
    expect(rows.map(({ currency, sums }) => [currency, sums.committed, sums.disbursed])).toEqual([
      ['EUR', 100, null],
      ['USD', 100, 30],
    ]);
  });

  test('leave out, and count, what countries cannot be told for', () => {
    const places = [share('zw', null), share('mz', null)];
    const byCountry = { ...everything, axes: new Set(['COUNTRY'] as const) };
    const { rows, leftOut } = tally([line, line], () => ({ sectors: [], places }), byCountry);
    expect(rows).toEqual([]);
    expect([...leftOut]).toEqual([[unknownShares.countries, 2]]);
  });
});
