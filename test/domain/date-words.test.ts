import { describe, expect, it } from 'vitest';
import { dateInWords, spanInWords } from '../../src/domain/date-words.ts';

describe('a date in words', () => {
  it.each([
    ['2016', '2016'],
    ['2012-11', 'November 2012'],
    ['2020-02-06', '6 February 2020'],
    ['XXXX-11-29', '29 November, year not given'],
    ['XXXX-11', 'November, year not given'],
    ['2013~', 'about 2013'],
    ['2013-02?', 'February 2013, uncertain'],
    ['2013%', 'about 2013, uncertain'],
    ['201X', 'the 2010s'],
    ['20XX', '2000–2099'],
    ['2012-XX', '2012, month not given'],
    ['2012-11-XX', 'November 2012, day not given'],
    ['XXXX', 'year not given'],
    ['[2012-11..]', 'November 2012 or later'],
    ['[..2012]', '2012 or earlier'],
    ['[2012..2014]', 'between 2012 and 2014'],
    ['[2014,2012-05]', '2014 or May 2012'],
    ['{2012,2014}', '2012 and 2014'],
    ['2020-02-06/2020-02-07', '6–7 February 2020'],
    ['XXXX-11-01/XXXX-11-02', '1–2 November, year not given'],
    ['2012/2014', '2012 to 2014'],
    ['2012/..', 'from 2012 on'],
    ['../2012', 'until 2012'],
    ['..', 'still going on'],
  ])('%s is “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});

describe('from one date to another', () => {
  it.each([
    ['2020-02-06', '2020-02-07', '6–7 February 2020'],
    ['2020-02-06', '2020-02-06', '6 February 2020'],
    ['2020-01-31', '2020-02-01', '31 January 2020 to 1 February 2020'],
    ['XXXX-11-01', 'XXXX-11-02', '1–2 November, year not given'],
    ['1985', '..', '1985, still going on'],
    ['2011', null, '2011'],
    [null, '2014', 'until 2014'],
    [null, null, ''],
  ])('%s and %s are “%s”', (start, end, words) => {
    expect(spanInWords(start, end)).toBe(words);
  });
});
