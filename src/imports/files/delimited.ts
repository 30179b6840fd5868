import { type CastingFunction, CsvError, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Allowance, type Table, type TableRow, unreadable } from './tables.ts';
import { decoded } from './text.ts';

const delimiters = [',', ';', '\t', '|'];

/** Characters and records by which the delimiter is told. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 50;

// Like Excel, a quote within a cell that does not begin with one is a letter like others.
const options: Options<string[]> = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
};

/**
 * Reads comma-, semicolon- or tab-separated text in UTF-8, UTF-16 or Windows-1252, with any line ends.
 * Throws BAD_SHEET, with the row where a quote that is never closed stands.
 */
export function readDelimited(
  name: string,
  bytes: Uint8Array,
  allowance: Allowance,
): { table: Table; notes: string[] } {
  const { text, notes } = decoded(name, bytes);
  const [line = '', told] = text.match(/^sep=([,;\t|])\r?\n/i) ?? [];
  const body = text.slice(line.length);
  const delimiter = told ?? delimiterOf(body);
  allowance.sheet();
  const rows: TableRow[] = [];
  const check: CastingFunction = (cell, { index, records }) => {
    allowance.cell(name, records + 1, index, cell.length);
    return cell;
  };
  const take = (cells: string[], { records }: { records: number }) => {
    if (!cells.some(cell => cell.trim())) return null;
    allowance.row(cells.length);
    rows.push({ row: records, cells });
    return null;
  };
  try {
    parse(body, { ...options, delimiter, cast: check, on_record: take });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = `sheet ${name}, row ${Number(error.records ?? 0) + 1}`;
    throw error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? unreadable(
          `${place}: a quote (") opens a cell and is never closed; the file may be cut off`,
          'close it, or save or fetch the file anew',
        )
      : unreadable(`${place}: this is not CSV (${error.message})`, 'save the table as “CSV UTF-8”', error);
  }
  return { table: { name, rows }, notes };
}

/** The character that cuts most of the first rows into the same number of cells, and into most. */
function delimiterOf(text: string): string {
  const fit = (delimiter: string) => {
    const widths = Map.groupBy(firstRecords(text.slice(0, SAMPLE), delimiter), ({ length }) => length);
    return Math.max(0, ...[...widths].map(([width, alike]) => (width - 1) * alike.length));
  };
  const [best = ','] = delimiters
    .map(delimiter => ({ delimiter, fit: fit(delimiter) }))
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ delimiter }) => delimiter);
  return best;
}

/** The records that a sample begins with; where it ends in the middle of one does not matter. */
function firstRecords(sample: string, delimiter: string): string[][] {
  const records: string[][] = [];
  const collect = (record: string[]) => {
    records.push(record);
    return null;
  };
  try {
    parse(sample, { ...options, delimiter, to: SAMPLE_ROWS, on_record: collect });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return records;
}
