import { dayOfSerial } from '../../domain/dates.ts';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** What a number's format says it is: the parts of a date that it shows, a share of a hundred, or nothing. */
export type NumberFormat = 'PLAIN' | 'PERCENT' | 'DAY' | 'MONTH' | 'YEAR' | 'DAY_OF_YEAR';

/** Dates among the formats that Excel numbers without writing them into the file; East Asian ones show whole days. */
const builtIn = (id: number): NumberFormat => {
  if (id === 9 || id === 10) return 'PERCENT';
  if (id === 16) return 'DAY_OF_YEAR';
  if (id === 17) return 'MONTH';
  return id === 14 || id === 15 || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'DAY' : 'PLAIN';
};

/** What a format's code shows: "d mmm yyyy" a day, "mmm-yy" a month, "[h]:mm" no date. */
export function formatOf(code: string): NumberFormat {
  const [shown = ''] = code
    .replace(/"[^"]*"?|\[[^\]]*\]?|\\.|[_*]./g, '')
    .toLowerCase()
    .split(';');
  const [year, day, month] = [/[ye]/, /d/, /m/].map(part => part.test(shown)) as [boolean, boolean, boolean];
  if (!/[ymd]/.test(shown) || /general/.test(shown)) return shown.includes('%') ? 'PERCENT' : 'PLAIN';
  if (year) return day ? 'DAY' : month ? 'MONTH' : 'YEAR';
  return day && month ? 'DAY_OF_YEAR' : 'PLAIN';
}

/** The formats of a workbook's styles, by the number that its cells give. */
export async function numberFormats(archive: Archive, path: string): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  await readXml(archive, path, {
    open(element, { numFmtId, formatCode = '' }) {
      if (element === 'cellXfs') isOfCells = true;
      else if (element === 'numFmt') codes.set(Number(numFmtId), formatOf(formatCode));
      else if (element === 'xf' && isOfCells) formats.push(codes.get(Number(numFmtId)) ?? builtIn(Number(numFmtId)));
    },
    close(element) {
      if (element === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

const digits = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });

/** A number as it is stored, in plain digits without the dust of binary fractions: 0.30000000000000004 → "0.3". */
export function plainNumber(stored: string): string {
  if (/^-?\d{1,15}$/.test(stored)) return stored;
  const value = Number(stored);
  return stored.trim() && Number.isFinite(value) ? digits.format(value) : stored;
}

/** What a number shows under a format. A date is EDTF in the precision that is shown: a year that Excel adds is not. */
export function shownNumber(stored: string, format: NumberFormat, isFrom1904: boolean): string {
  if (format === 'PLAIN') return plainNumber(stored);
  if (format === 'PERCENT') return `${plainNumber(String(Number(stored) * 100))}%`;
  const day = dayOfSerial(Number(stored), isFrom1904);
  if (!day) return plainNumber(stored);
  return { DAY: day, MONTH: day.slice(0, 7), YEAR: day.slice(0, 4), DAY_OF_YEAR: `XXXX${day.slice(4)}` }[format];
}
