import { describe, expect, it } from 'vitest';
import { footingOf, isPublishedBefore, type Origin } from '../../src/domain/evidence.ts';

const day = '2026-06-01';
const source = (given: Partial<Origin> = {}): Origin => ({
  id: 'page',
  publisher: 'IOM',
  published: null,
  retrieved: null,
  ...given,
});
const weaknesses = (...sources: Partial<Origin>[]) =>
  footingOf(
    sources.map((given, index) => source({ id: `page-${index}`, ...given })),
    day,
    false,
  ).weaknesses;

describe('a fact', () => {
  it('with one source, or none, is weak for that', () => {
    expect(weaknesses({ published: '2025' })).toEqual(['SINGLE_SOURCE', 'SINGLE_PUBLISHER']);
    expect(weaknesses()).toEqual(['SINGLE_SOURCE', 'UNDATED']);
  });

  it('is of one publisher only where each source names the same one', () => {
    const dated = { published: '2025' };
    expect(weaknesses(dated, dated)).toEqual(['SINGLE_PUBLISHER']);
    expect(weaknesses(dated, { ...dated, publisher: 'OCHA' })).toEqual([]);
    expect(weaknesses(dated, { ...dated, publisher: null })).toEqual([]);
  });

  it.each([
    ['2021-05-31', null, true],
    ['2021-06-01', null, false],
    ['2021', null, false], // perhaps in December
    ['2020', '2026-01-01', true],
    ['[2012-11..]', null, false], // perhaps yesterday
    [null, '2021-05-31', true],
    [null, '2026-01-01', false],
    [null, null, false],
  ])('published %s and read %s is old five years later: %s', (published, retrieved, isOld) => {
    expect(weaknesses({ published, retrieved }).includes('OLD')).toBe(isOld);
  });

  it('is not old while one of its sources is not', () => {
    expect(weaknesses({ published: '2010' }, { published: '2025' })).not.toContain('OLD');
  });

  it('tells its newest and its oldest date as published; a day without a year is no date', () => {
    const sources = ['2016', 'XXXX-11-29', '2020-02', null].map(published => source({ published }));
    expect(footingOf(sources, day, true)).toMatchObject({ newest: '2020-02', oldest: '2016', isDated: true });
    expect(footingOf([source({ published: 'XXXX-11-29' })], day, true)).toMatchObject({
      newest: null,
      weaknesses: ['SINGLE_SOURCE', 'SINGLE_PUBLISHER', 'UNDATED', 'DOUBTFUL'],
    });
  });

  it('is published before a day only where each source surely is', () => {
    expect(isPublishedBefore([source({ published: '2019' })], '2020-01-01')).toBe(true);
    expect(isPublishedBefore([source({ published: '2020' })], '2020-06-01')).toBe(false);
    expect(isPublishedBefore([source({ published: '2019' }), source()], '2020-01-01')).toBe(false);
    expect(isPublishedBefore([], '2020-01-01')).toBe(false);
  });
});
