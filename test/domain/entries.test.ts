import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/dates.ts';
import { computedProperties } from '../../src/domain/entries.ts';

describe('computedProperties', () => {
  it('takes the planned dates of a project where no actual ones are known', () => {
    const project = { name: 'Migration Governance', plannedStart: '2018', plannedEnd: '2022', end: '2023-03' };
    expect(computedProperties('Project', project)).toEqual({
      sortName: 'migration governance',
      sinceEarliest: '2018-01-01',
      sinceLatest: '2018-12-31',
      untilEarliest: '2023-03-01',
      untilLatest: '2023-03-31',
    });
  });

  it('ends an event without an end on its start', () => {
    expect(computedProperties('Event', { name: 'Handover', start: '2020-02-06' })).toMatchObject({
      sinceEarliest: '2020-02-06',
      untilLatest: '2020-02-06',
    });
  });

  it('gives a stakeholder of any type its days, unbounded where nothing is known', () => {
    expect(computedProperties('Ministry', { name: 'Health', established: '2013' })).toMatchObject({
      sinceEarliest: '2013-01-01',
      untilEarliest: FIRST_DAY,
      untilLatest: LAST_DAY,
    });
  });

  it('gives no days to what has no dates', () => {
    expect(computedProperties('Place', { name: 'Émakhandeni' })).toEqual({ sortName: 'emakhandeni' });
  });
});
