import { OPEN_END } from './dates.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const wholeDay = /^([\dX]{4}-\d\d)-(\d\d)$/;

/** An EDTF date as people say it: "6 February 2020", "29 November, year not given", "November 2012 or later". */
export function dateInWords(edtf: string): string {
  const text = edtf.trim();
  if (text === OPEN_END) return 'still going on';
  if (text.includes('/')) return interval(text);
  const choices = /^([[{])(.*)[\]}]$/.exec(text);
  if (!choices) return single(text);
  const [, bracket, dates = ''] = choices;
  const listed = dates.split(',').map(period => {
    const [first = '', last] = period.split(OPEN_END);
    if (last === undefined) return single(first);
    if (!first) return `${single(last)} or earlier`;
    return last ? `between ${single(first)} and ${single(last)}` : `${single(first)} or later`;
  });
  return listed.join(bracket === '[' ? ' or ' : ' and ');
}

/** From one EDTF date to another, either of which may be missing: "6–7 February 2020", "until 2014". */
export function spanInWords(start: string | null, end: string | null): string {
  if (!end || start === end) return start ? dateInWords(start) : '';
  if (!start) return end === OPEN_END ? 'still going on' : `until ${dateInWords(end)}`;
  if (end === OPEN_END) return `${dateInWords(start)}, still going on`;
  const [, month, first] = wholeDay.exec(start) ?? [];
  const [, lastMonth, last] = wholeDay.exec(end) ?? [];
  if (month && month === lastMonth) return dateInWords(end).replace(/^\d+/, `${Number(first)}–${Number(last)}`);
  return `${dateInWords(start)} to ${dateInWords(end)}`;
}

function interval(text: string): string {
  const [start = '', end = ''] = text.split('/').map(date => (date === OPEN_END ? '' : date));
  return start && !end ? `from ${dateInWords(start)} on` : spanInWords(start || null, end || null);
}

/** One date; the signs of what is approximate (~) or uncertain (?) count for all of it. */
function single(text: string): string {
  const [year = '', month, day] = text.replace(/[?~%]/g, '').split('-');
  const about = /[~%]/.test(text) ? 'about ' : '';
  const doubt = /[?%]/.test(text) ? ', uncertain' : '';
  return `${about}${plain(year, month, day) ?? text}${doubt}`;
}

function plain(year: string, month: string | undefined, day: string | undefined): string | undefined {
  const named = month && months[Number(month) - 1];
  const known = year === 'XXXX' ? undefined : yearInWords(year);
  if (!month) return known ?? 'year not given';
  if (!named)
    return month === 'XX' && (!day || day === 'XX') ? `${known ?? 'year not given'}, month not given` : undefined;
  const days = day && day !== 'XX' ? `${Number(day)} ` : '';
  return `${days}${named}${known ? ` ${known}` : ', year not given'}${day === 'XX' ? ', day not given' : ''}`;
}

function yearInWords(year: string): string {
  if (!year.includes('X')) return year;
  return /^\d{3}X$/.test(year)
    ? `the ${year.slice(0, 3)}0s`
    : `${year.replaceAll('X', '0')}–${year.replaceAll('X', '9')}`;
}
