import edtf from 'edtf';
import { DirectoryError } from './errors.ts';

/** Calendar days that stand for "unbounded"; they compare as text with any other day. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** A date as well as it is known, with the first and the last calendar day that it may mean. */
export interface EdtfValue {
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
}

/** The calendar days between which something began, and between which it ended. */
export interface DayBounds {
  readonly sinceEarliest: string;
  readonly sinceLatest: string;
  readonly untilEarliest: string;
  readonly untilLatest: string;
}

export type Activity = 'ACTIVE' | 'ENDED' | 'NOT_YET' | 'UNKNOWN';

/** An end that is known not to have come: EDTF writes the open end of an interval so. */
export const OPEN_END = '..';

const dateShape = /^[\dX]{4}(-[\dX]{2}){0,2}$/;

/**
 * Reads EDTF: "2016", "2012-11", "2020-02-06", "XXXX-11-29", "201X", "2013~", "[2012-11..]", "2020-02-06/2020-02-07".
 * Throws BAD_DATE for anything else, and for days that no calendar has.
 */
export function parseEdtf(text: string): EdtfValue {
  const trimmed = text.trim();
  const plain = plainBounds(trimmed);
  if (plain) return { text: trimmed, ...plain };
  try {
    edtf(trimmed);
    const periods = trimmed
      .replace(/[[\]{}?~%]/g, '')
      .replace(/(\.\.)?\/(\.\.)?/, OPEN_END)
      .split(',')
      .map(period => period.split(OPEN_END).map(date => date.trim()));
    const earliest = periods.map(dates => boundsOf(dates.at(0)).earliest).sort()[0]!;
    const latest = periods
      .map(dates => boundsOf(dates.at(-1)).latest)
      .sort()
      .at(-1)!;
    if (earliest > latest) throw new RangeError(`${earliest} is after ${latest}`);
    return { text: trimmed, earliest, latest };
  } catch (cause) {
    const message = `'${text}' is not a date; write 2020-02-28, or 2020-02 if only the month is known`;
    throw new DirectoryError('BAD_DATE', message, {}, { cause });
  }
}

/** Of a year, a month or a day, which nearly all dates are: the grammar takes a thousand times as long to tell. */
function plainBounds(text: string): { earliest: string; latest: string } | null {
  if (isDay(text)) return { earliest: text, latest: text };
  if (/^\d{4}$/.test(text)) return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  const last = /^\d{4}-\d\d$/.test(text) && ['31', '30', '29', '28'].find(day => isDay(`${text}-${day}`));
  return last ? { earliest: `${text}-01`, latest: `${text}-${last}` } : null;
}

/** A year that is not known leaves a date unbounded, also where its month and day are known. */
function boundsOf(date: string | undefined): { earliest: string; latest: string } {
  if (!date) return { earliest: FIRST_DAY, latest: LAST_DAY };
  const { type, min, max } = edtf(date);
  if (type !== 'Date' || !dateShape.test(date) || (/^\d{4}-\d\d-\d\d$/.test(date) && !isDay(date)))
    throw new RangeError(`${date} is not a calendar date`);
  return date.startsWith('XXXX') ? boundsOf(undefined) : { earliest: dayOf(min), latest: dayOf(max) };
}

const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** The bounds of what began at `since` and ended at `until`, EDTF both; an end of ".." is known to be open. */
export function span(since?: string | null, until?: string | null): DayBounds {
  const start = since ? parseEdtf(since) : boundsOf(undefined);
  const end =
    until === OPEN_END ? { earliest: LAST_DAY, latest: LAST_DAY } : until ? parseEdtf(until) : boundsOf(undefined);
  return {
    sinceEarliest: start.earliest,
    sinceLatest: start.latest,
    untilEarliest: end.earliest,
    untilLatest: end.latest,
  };
}

/** Whether what has these bounds is going on, on a calendar day; UNKNOWN where its dates leave that open. */
export function activityOn(day: string, bounds: DayBounds): Activity {
  if (bounds.untilLatest < day) return 'ENDED';
  if (bounds.sinceEarliest > day) return 'NOT_YET';
  return bounds.sinceLatest <= day && day <= bounds.untilEarliest ? 'ACTIVE' : 'UNKNOWN';
}

/** Whether the text is a day of the calendar, "2020-02-06". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && dayOf(milliseconds) === text;
}

/** The calendar day so many days after another. */
export const addDays = (day: string, days: number): string => dayOf(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);

/** The day that Excel counts so: 1 is 1 January 1900, which it takes for a leap year. Null for what is no day of its calendar. */
export function dayOfSerial(serial: number, isFrom1904 = false): string | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days < 2_958_466) || (days === 60 && !isFrom1904)) return null;
  const before = isFrom1904 ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30';
  return addDays(before, days);
}

/** The calendar day at the moment `now` in an IANA time zone. */
export function today(timezone: string, now = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000);
  const known = days.get(timezone);
  if (known?.minute === minute) return known.day;
  const form = { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = known?.format ?? new Intl.DateTimeFormat('en-CA', form);
  const day = format.format(now);
  days.set(timezone, { minute, day, format });
  return day;
}
/** Every request asks; days begin with a minute in every zone, since 1972. */
const days = new Map<string, { readonly minute: number; readonly day: string; readonly format: Intl.DateTimeFormat }>();

/** The instant, in ISO 8601, at which a day begins in an IANA time zone. */
export function startOfDay(day: string, timezone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = (at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - at;
  // Asked where the day begins, not at midnight UTC: clocks may be set between the two.
  return new Date(midnight - ahead(midnight - ahead(midnight))).toISOString();
}
