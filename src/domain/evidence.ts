import { FIRST_DAY, LAST_DAY, parseEdtf } from './dates.ts';

/** What is known of a source's age and origin: `published` is EDTF, `retrieved` a day. */
export interface Origin {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

export type Weakness = 'SINGLE_SOURCE' | 'SINGLE_PUBLISHER' | 'OLD' | 'UNDATED' | 'DOUBTFUL';
export const weaknesses: readonly Weakness[] = ['SINGLE_SOURCE', 'SINGLE_PUBLISHER', 'OLD', 'UNDATED', 'DOUBTFUL'];

/** Years after which a source is old. */
const yearsToOld = 5;

/** What a fact rests on, told of its distinct sources. */
export interface Footing {
  readonly publishers: readonly string[];
  /** EDTF as published; null where no source says. */
  readonly newest: string | null;
  readonly oldest: string | null;
  readonly isDated: boolean;
  readonly weaknesses: readonly Weakness[];
}

/** The footing of a fact on a day; `isDoubtful` where there is reason to doubt it. */
export function footingOf(sources: readonly Origin[], day: string, isDoubtful: boolean): Footing {
  const dated = sources.flatMap(({ published }) => {
    const date = published === null ? null : parseEdtf(published);
    return date && (date.earliest !== FIRST_DAY || date.latest !== LAST_DAY) ? [date] : [];
  });
  const by = (bound: 'earliest' | 'latest') => dated.toSorted((a, b) => (a[bound] < b[bound] ? -1 : 1));
  const limit = `${String(Number(day.slice(0, 4)) - yearsToOld).padStart(4, '0')}${day.slice(4)}`;
  const has: Record<Weakness, boolean> = {
    SINGLE_SOURCE: sources.length < 2,
    SINGLE_PUBLISHER: new Set(sources.map(({ publisher, id }) => publisher ?? `source ${id}`)).size === 1,
    OLD: sources.length > 0 && sources.every(source => lastDayOf(source) < limit),
    UNDATED: dated.length === 0,
    DOUBTFUL: isDoubtful,
  };
  return {
    publishers: [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))].sort(),
    newest: by('latest').at(-1)?.text ?? null,
    oldest: by('earliest')[0]?.text ?? null,
    isDated: dated.length > 0,
    weaknesses: weaknesses.filter(weakness => has[weakness]),
  };
}

/** Whether each source was surely published before a day. */
export const isPublishedBefore = (sources: readonly Origin[], day: string): boolean =>
  sources.length > 0 && sources.every(({ published }) => published !== null && parseEdtf(published).latest < day);

/** The last day on which a source may have been published, else the day on which it was read. */
function lastDayOf({ published, retrieved }: Origin): string {
  const latest = published === null ? LAST_DAY : parseEdtf(published).latest;
  return latest === LAST_DAY ? (retrieved ?? LAST_DAY) : latest;
}

/** The rule in words, for the day that age is reckoned from and the day on which ties must hold. */
export const footingRule = (day: string, asOf: string | null): string =>
  `A fact is the entry itself, each of its fields that has evidence of its own, and each of its ties${asOf ? ` that holds, or may hold, on ${asOf}` : ''}. It rests on the distinct sources of its passages. SINGLE_SOURCE: one source, or none. SINGLE_PUBLISHER: all sources are of one publisher; a source that names none counts as a publisher of its own. UNDATED: no source says when it was published. OLD: each source was surely published, or where that is not known read, more than ${yearsToOld} years before ${day}. DOUBTFUL: a tie of that confidence.`;
