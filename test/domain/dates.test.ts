import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityOn, FIRST_DAY, isDay, LAST_DAY, parseEdtf, span, today } from '../../src/domain/dates.ts';

describe('parseEdtf', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2012-11', '2012-11-01', '2012-11-30'],
    ['2020-02-06', '2020-02-06', '2020-02-06'],
    ['2013~', '2013-01-01', '2013-12-31'],
    ['2013-02?', '2013-02-01', '2013-02-28'],
    ['2013%', '2013-01-01', '2013-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2012-XX', '2012-01-01', '2012-12-31'],
    ['2012-11-XX', '2012-11-01', '2012-11-30'],
    ['XXXX-11-29', FIRST_DAY, LAST_DAY],
    ['XXXX-11', FIRST_DAY, LAST_DAY],
    ['[2012-11..]', '2012-11-01', LAST_DAY],
    ['[..2012]', FIRST_DAY, '2012-12-31'],
    ['[2012..2014]', '2012-01-01', '2014-12-31'],
    ['[2014,2012-05]', '2012-05-01', '2014-12-31'],
    ['2020-02-06/2020-02-07', '2020-02-06', '2020-02-07'],
    ['2012/..', '2012-01-01', LAST_DAY],
    ['../2012', FIRST_DAY, '2012-12-31'],
    ['2012/', '2012-01-01', LAST_DAY],
    ['XXXX-11-01/XXXX-11-02', FIRST_DAY, LAST_DAY],
  ])('reads %s as the days from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ text, earliest, latest });
  });

  it.each([
    ['31/02/2020'],
    ['2020-02-31'],
    ['2023-02-29'],
    ['2012-13'],
    ['2012-21'],
    ['06.02.2020'],
    ['2014/2012'],
    ['[2014..2012]'],
    ['2020-02-06T10:00:00Z'],
    ['195'],
    ['Y12345'],
    ['-0044'],
    ['..'],
    [''],
    ['soon'],
  ])('refuses %s and says how a date is written', text => {
    expect(() => parseEdtf(text)).toThrowError(
      expect.objectContaining({
        code: 'BAD_DATE',
        message: `'${text}' is not a date; write 2020-02-28, or 2020-02 if only the month is known`,
      }),
    );
  });

  it('keeps a day, its month and its year within each other', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, date => {
        const day = date.toISOString().slice(0, 10);
        const [exact, month, year] = [day, day.slice(0, 7), day.slice(0, 4)].map(parseEdtf);
        expect([exact!.earliest, exact!.latest]).toEqual([day, day]);
        expect(year!.earliest <= month!.earliest && month!.earliest <= day).toBe(true);
        expect(day <= month!.latest && month!.latest <= year!.latest).toBe(true);
      }),
    );
  });

  it('reads a plain date as the grammar does, which alone reads one that is approximate', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (date, length) => {
        const text = date.toISOString().slice(0, length);
        expect(parseEdtf(text)).toEqual({ ...parseEdtf(`${text}~`), text });
      }),
    );
  });

  it('answers any text with ordered days of the calendar, or refuses it as BAD_DATE', () => {
    const edtfLike = fc.stringMatching(/^[0-9X[\]{}.,/~?%-]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(edtfLike, fc.string()), text => {
        try {
          const { earliest, latest } = parseEdtf(text);
          expect(isDay(earliest) && isDay(latest) && earliest <= latest).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_DATE' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('span', () => {
  it('leaves what is not known unbounded on both sides', () => {
    expect(span(null, undefined)).toEqual({
      sinceEarliest: FIRST_DAY,
      sinceLatest: LAST_DAY,
      untilEarliest: FIRST_DAY,
      untilLatest: LAST_DAY,
    });
  });

  it('puts an end that is known to be open after every day', () => {
    expect(span('2012-11', '..')).toEqual({
      sinceEarliest: '2012-11-01',
      sinceLatest: '2012-11-30',
      untilEarliest: LAST_DAY,
      untilLatest: LAST_DAY,
    });
  });
});

describe('activityOn', () => {
  it.each([
    ['2015-06-01', '2012', '2014', 'ENDED'],
    ['2014-06-01', '2012', '2014', 'UNKNOWN'],
    ['2013-06-01', '2012', '2014', 'ACTIVE'],
    ['2012-06-01', '2012', '2014', 'UNKNOWN'],
    ['2011-12-31', '2012', '2014', 'NOT_YET'],
    ['2026-01-01', '2012', null, 'UNKNOWN'],
    ['2026-01-01', '2012', '..', 'ACTIVE'],
    ['2026-01-01', '[2012-11..]', '..', 'UNKNOWN'],
    ['2012-10-31', '[2012-11..]', null, 'NOT_YET'],
    ['2026-01-01', 'XXXX-11-29', 'XXXX-11-29', 'UNKNOWN'],
  ])('on %s, what lasted from %s to %s is %s', (day, since, until, activity) => {
    expect(activityOn(day, span(since, until))).toBe(activity);
  });
});

describe('days', () => {
  it('counts only what stands in the calendar as a day', () => {
    expect(['2020-02-29', '2023-02-29', '2020-2-1', '2020-02', '0000-01-01', '9999-12-31'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('reckons today in the time zone of the directory', () => {
    const lateInLondon = new Date('2026-01-31T22:30:00Z');
    expect(today('Africa/Harare', lateInLondon)).toBe('2026-02-01');
    expect(today('UTC', lateInLondon)).toBe('2026-01-31');
  });
});
