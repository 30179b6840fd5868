import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, isCurrency, minorUnits } from '../../src/domain/money.ts';

describe('money', () => {
  it.each([
    ['1234.5', 'USD', 123_450],
    ['-0.05', 'EUR', -5],
    ['1000', 'JPY', 1000],
    ['1.234', 'KWD', 1234],
    ['7', 'ZWL', 700],
    ['7.01', 'ZWG', 701],
    ['2.5', 'IQD', 2500],
  ])('%s %s is %i minor units', (amount, currency, minor) => {
    expect(minorUnits(amount, currency)).toBe(minor);
  });

  it.each([
    ['1.234,56', 'USD', "'1.234,56' is not an amount; write digits, with a point before decimals: 1234.56"],
    ['USD 5m', 'USD', "'USD 5m' is not an amount; write digits, with a point before decimals: 1234.56"],
    ['1,234', 'USD', "'1,234' is not an amount; write digits, with a point before decimals: 1234.56"],
    ['1e6', 'USD', "'1e6' is not an amount; write digits, with a point before decimals: 1234.56"],
    ['5.001', 'USD', "'5.001' has 3 decimals, USD has 2; round it to 2"],
    ['90071992547409.93', 'USD', "'90071992547409.93' is too great to be kept exactly; check its digits"],
    ['5', 'dollars', "'dollars' is not a currency; write its ISO 4217 code, such as USD"],
    ['5', 'ABC', "'ABC' is not a currency; write its ISO 4217 code, such as USD"],
  ])('refuses %s %s and says why', (amount, currency, message) => {
    expect(() => minorUnits(amount, currency)).toThrowError(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message }),
    );
  });

  it('comes back exactly from its minor units', () => {
    const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF', 'ZWL', 'ZWG', 'MGA');
    fc.assert(
      fc.property(fc.maxSafeInteger(), currencies, (minor, currency) => {
        expect(minorUnits(decimal(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  it('knows withdrawn currencies', () => {
    expect(['USD', 'ZWL', 'ZWG', 'ZWD', 'DEM', 'XXX', 'usd'].map(isCurrency)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
