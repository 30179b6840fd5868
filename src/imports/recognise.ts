import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Table } from './files/tables.ts';
import type { Reading } from './formats/draft.ts';
import { readHxl, tagRowAt } from './formats/hxl.ts';
import { participants, readIatiCsv } from './formats/iati-csv.ts';
import { type HeaderMapping, readList } from './formats/list.ts';
import { isPartnerships, readAllPartnerships } from './formats/partnerships.ts';
import { isOurs, readWorkbook } from './formats/workbook.ts';
import type { Problem } from './problems.ts';
import type { Sheet } from './sheets.ts';

export type { HeaderMapping } from './formats/list.ts';

export const fileFormats = ['WORKBOOK', 'PARTNERSHIPS', 'HXL', 'IATI_CSV', 'LIST'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Tables as sheets of ours. Ids of new entries are empty, and references may be names or SCHEME:VALUE. */
export interface Recognised extends Reading {
  readonly format: FileFormat;
  /** Of a list: how its headers were read, or what must still be chosen. */
  readonly mapping: HeaderMapping | null;
}

export interface RecogniseOptions {
  /** What the user says that the file is; else it is told by its contents. */
  readonly format?: FileFormat | undefined;
  /** How to read a list. */
  readonly mapping?: HeaderMapping | undefined;
  /** What the source that the file is will be called. */
  readonly fileName: string;
  readonly vocabulary: Vocabulary;
}

/** Tells what tables hold and makes sheets of ours out of them. Whatever is wrong is among the problems; it throws nothing. */
export function recognise(
  tables: readonly Table[],
  { format, mapping, fileName, vocabulary }: RecogniseOptions,
): Recognised {
  const told = mapping ? 'LIST' : (format ?? formatOf(tables));
  const read = {
    WORKBOOK: () => readWorkbook(tables, vocabulary),
    PARTNERSHIPS: () => readAllPartnerships(tables),
    HXL: () => readHxl(tables, fileName),
    IATI_CSV: () => readIatiCsv(tables, fileName),
    LIST: () => readList(tables, fileName, vocabulary, mapping),
  }[told]();
  const failures = read.sheets.flatMap(failedFormulas);
  return { format: told, mapping: null, ...read, problems: [...read.problems, ...failures] };
}

function formatOf(tables: readonly Table[]): FileFormat {
  const filled = tables.filter(({ rows }) => rows.length);
  if (filled.some(isOurs)) return 'WORKBOOK';
  if (filled.some(isPartnerships)) return 'PARTNERSHIPS';
  if (filled.some(table => tagRowAt(table) >= 0)) return 'HXL';
  return filled.some(participants) ? 'IATI_CSV' : 'LIST';
}

const failure = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** Cells that hold the error of a formula in place of a value. */
const failedFormulas = ({ name, headers, rows, origin }: Sheet): Problem[] =>
  rows.flatMap(({ row, cells }) =>
    cells.flatMap((value, at) => {
      if (!failure.test(value.trim())) return [];
      const column = headers[at] ?? '';
      const where = { sheet: origin?.sheet ?? name, row, column: origin?.columns[column] ?? column, value };
      return [
        {
          ...where,
          problem: `the cell shows Excel’s error ${value.trim()}`,
          fix: 'mend its formula, or empty the cell',
        },
      ];
    }),
  );
