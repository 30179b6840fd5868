import type { Vocabulary } from '../../domain/vocabulary.ts';
import { readCell, readIdentifiers } from '../cells.ts';
import type { Problem } from '../problems.ts';
import { type Column, type Sheet, type SheetName, shapeOf } from '../sheets.ts';

/** Rows by which a shift is told, and how many of them a column must fill to count. */
const ROWS = 200;
const FEWEST = 3;

const distances = [-1, 1, -2, 2];

/**
 * Whether the cells of a sheet stand beside their headers: in most rows they fit no code list and no type, and moved by a
 * column or two more columns fit and fewer do not. Undefined for a sheet in order, and for one that is wrong otherwise.
 */
export function shiftOf(sheet: Sheet, vocabulary: Vocabulary): Pick<Problem, 'problem' | 'fix'> | undefined {
  const shape = shapeOf(sheet.name as SheetName).columns;
  const typed = sheet.headers.flatMap((header, place) => {
    const column = shape[header];
    return column && tells(column) ? [{ header, place, column }] : [];
  });
  const rows = sheet.rows.slice(0, ROWS);
  /** Whether most cells fit a column, of those so many places beside it; undefined where they are too few to tell. */
  const mostFit = (column: Column, place: number): boolean | undefined => {
    const cells = rows.map(({ cells }) => cells[place]?.trim() ?? '').filter(Boolean);
    return cells.length < FEWEST
      ? undefined
      : cells.filter(cell => fits(column, cell, vocabulary)).length * 2 >= cells.length;
  };
  const at = (distance: number) => {
    const told = typed.map(({ header, column, place }) => ({ header, fits: mostFit(column, place + distance) }));
    return { misfits: told.filter(({ fits }) => fits === false), fitting: told.filter(({ fits }) => fits).length };
  };
  const { misfits, fitting } = at(0);
  const distance = distances.find(distance => {
    const moved = at(distance);
    return moved.fitting > Math.max(fitting, 1) && moved.misfits.length * 2 <= misfits.length;
  });
  if (!misfits.length || distance === undefined) return undefined;
  const columns = `${Math.abs(distance) === 1 ? 'one column' : 'two columns'} to the ${distance > 0 ? 'left' : 'right'}`;
  return {
    problem: `most values of ${misfits.map(({ header }) => header).join(', ')} do not fit, and would with all cells moved ${columns}`,
    fix: 'put the cells under their headers again; nothing of this sheet was read',
  };
}

/** Whether a column's type tells right values from wrong ones. */
const tells = ({ type }: Column) => !['text', 'verbatim', 'reference', 'amount'].includes(type as string);

function fits(column: Column, cell: string, vocabulary: Vocabulary): boolean {
  try {
    if (column.type === 'identifiers') readIdentifiers(cell);
    else readCell(column, cell, vocabulary);
    return true;
  } catch {
    return false;
  }
}
