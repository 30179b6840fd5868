import { posix } from 'node:path';
import { fileLimits } from '../../domain/limits.ts';
import type { Archive } from './archive.ts';
import { type NumberFormat, numberFormats, shownNumber } from './numbers.ts';
import { type Allowance, columnName, type Table, unreadable } from './tables.ts';
import { type Handlers, readXml } from './xml.ts';

/** What the cells of a workbook refer to. */
interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly isFrom1904: boolean;
}

/**
 * Reads every sheet of a workbook (.xlsx): dates as EDTF in the precision that they show, numbers as plain digits,
 * formulas by their last value, and a merged cell's value in each cell that it covers. Throws BAD_SHEET.
 */
export async function readXlsx(archive: Archive, allowance: Allowance): Promise<{ tables: Table[]; notes: string[] }> {
  const main = [...(await partsOf(archive, '')).values()].find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  const parts = await partsOf(archive, path);
  const pathOf = (wanted: string) => [...parts.values()].find(({ type }) => type === wanted)?.path;
  const sheets: { name: string; path: string }[] = [];
  let isFrom1904 = false;
  await readXml(archive, path, {
    open(element, attributes) {
      if (element === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([name]) => /:id$/.test(name)) ?? [];
      const part = parts.get(id);
      if (part?.type === 'worksheet') sheets.push({ name: attributes.name ?? '', path: part.path });
    },
  });
  if (!sheets.length) throw unreadable('the workbook holds no sheet', 'save it anew, or send its table as CSV');
  const [strings, styles] = [pathOf('sharedStrings'), pathOf('styles')];
  const workbook: Workbook = {
    strings: strings ? await sharedStrings(archive, strings, allowance) : [],
    formats: styles ? await numberFormats(archive, styles) : [],
    isFrom1904,
  };
  const tables: Table[] = [];
  const notes: string[] = [];
  for (const { name, path } of sheets) {
    allowance.sheet();
    const reading = new SheetReading(name, workbook, allowance);
    await readXml(archive, path, reading);
    tables.push(reading.table());
    notes.push(...reading.notes());
  }
  return { tables, notes };
}

/** The parts that a part of the workbook refers to, by the id that it uses for each. */
async function partsOf(archive: Archive, path: string): Promise<ReadonlyMap<string, { type: string; path: string }>> {
  const { dir, base } = posix.parse(path);
  const parts = new Map<string, { type: string; path: string }>();
  const relations = posix.join(dir, '_rels', `${base}.rels`);
  if (!archive.has(relations)) return parts;
  await readXml(archive, relations, {
    open(element, { Id = '', Type = '', Target = '' }) {
      if (element === 'Relationship')
        parts.set(Id, { type: posix.basename(Type), path: posix.resolve('/', dir, Target).slice(1) });
    },
  });
  return parts;
}

/** Text in `t` elements; not the reading aids of Chinese and Japanese (`rPh`). */
class Text {
  #taken = '';
  #isText = false;
  #isAid = false;

  open(element: string): void {
    if (element === 'rPh') this.#isAid = true;
    else if (element === 't' || element === 'v') this.#isText = true;
  }

  add(text: string): void {
    if (this.#isText && !this.#isAid && this.#taken.length <= fileLimits.cellText) this.#taken += text;
  }

  close(element: string): void {
    if (element === 'rPh') this.#isAid = false;
    else if (element === 't' || element === 'v') this.#isText = false;
  }

  /** What was added since; Excel writes control characters as _x000D_. */
  take(): string {
    const text = this.#taken.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    this.#taken = '';
    return text;
  }
}

async function sharedStrings(archive: Archive, path: string, allowance: Allowance): Promise<string[]> {
  const strings: string[] = [];
  const text = new Text();
  await readXml(archive, path, {
    open: element => text.open(element),
    text: found => text.add(found),
    close(element) {
      text.close(element);
      if (element !== 'si') return;
      allowance.cells(1);
      strings.push(text.take());
    },
  });
  return strings;
}

/** Rows and columns from the first to the last, both included; columns count from 0. */
interface Area {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Reads the XML of one sheet. */
class SheetReading implements Handlers {
  readonly #name: string;
  readonly #workbook: Workbook;
  readonly #allowance: Allowance;
  readonly #rows = new Map<number, string[]>();
  readonly #merged: Area[] = [];
  /** Cells with a formula and no value: how many, and the first. */
  #unreckoned = { count: 0, first: '' };
  readonly #text = new Text();
  #row = 0;
  #cells: string[] = [];
  #cell = { column: -1, type: 'n', style: 0, hasFormula: false, hasValue: false };

  constructor(name: string, workbook: Workbook, allowance: Allowance) {
    this.#name = name;
    this.#workbook = workbook;
    this.#allowance = allowance;
  }

  open(element: string, { r, t = 'n', s = '0', ref = '' }: Readonly<Record<string, string>>): void {
    this.#text.open(element);
    if (element === 'row') this.#openRow(r === undefined ? this.#row + 1 : Number(r));
    else if (element === 'c') {
      const column = r === undefined ? this.#cell.column + 1 : columnOf(r);
      if (!(column < fileLimits.columns)) throw this.#damaged(`the cell ${r ?? column + 1}`);
      this.#cell = { column, type: t, style: Number(s), hasFormula: false, hasValue: false };
    } else if (element === 'f') this.#cell.hasFormula = true;
    else if (element === 'v' || element === 'is') this.#cell.hasValue = true;
    else if (element === 'mergeCell') this.#merged.push(this.#areaOf(ref));
  }

  text(text: string): void {
    this.#text.add(text);
  }

  close(element: string): void {
    this.#text.close(element);
    if (element === 'c') this.#closeCell();
    else if (element === 'row' && this.#cells.some(cell => cell.trim())) {
      this.#allowance.row(this.#cells.length);
      this.#rows.set(this.#row, this.#cells);
    }
  }

  table(): Table {
    this.#spreadMerged();
    const rows = [...this.#rows].toSorted(([a], [b]) => a - b);
    return {
      name: this.#name,
      rows: rows.map(([row, cells]) => ({ row, cells: Array.from(cells, cell => cell ?? '') })),
    };
  }

  notes(): string[] {
    const { count, first } = this.#unreckoned;
    if (!count) return [];
    const which = count > 1 ? `${first} and ${count - 1} more hold formulas` : `${first} holds a formula`;
    return [
      `Sheet ${this.#name}: ${which} without a value, and ${count > 1 ? 'count' : 'counts'} as empty. Open the file in Excel, save it and send it again.`,
    ];
  }

  #openRow(row: number): void {
    if (!(Number.isInteger(row) && row >= 1 && row <= fileLimits.lastRow)) throw this.#damaged(`the row ${row}`);
    this.#row = row;
    this.#cells = this.#rows.get(row) ?? [];
    this.#cell.column = -1;
  }

  #closeCell(): void {
    const { column, type, style, hasFormula, hasValue } = this.#cell;
    const stored = this.#text.take();
    if (hasFormula && !hasValue) {
      this.#unreckoned.first ||= `${columnName(column)}${this.#row}`;
      this.#unreckoned.count++;
    }
    const shown = this.#shown(stored, type, this.#workbook.formats[style] ?? 'PLAIN');
    if (!shown) return;
    this.#allowance.cell(this.#name, this.#row, column, shown.length);
    this.#cells[column] = shown;
  }

  #shown(stored: string, type: string, format: NumberFormat): string {
    if (!stored) return '';
    if (type === 's') return this.#workbook.strings[Number(stored)] ?? this.#missing(stored);
    if (type === 'b') return stored.trim() === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return stored.slice(0, '2020-02-28'.length);
    return type === 'n' ? shownNumber(stored, format, this.#workbook.isFrom1904) : stored;
  }

  /** Gives the value of a merged cell to all that it covers, in rows that hold something else too. */
  #spreadMerged(): void {
    for (const { rows, columns } of this.#merged) {
      const [top, bottom] = rows;
      const [left, right] = columns;
      this.#allowance.cells((bottom - top + 1) * (right - left + 1));
      const value = this.#rows.get(top)?.[left];
      if (!value) continue;
      for (let row = top; row <= bottom; row++) {
        const cells = this.#rows.get(row);
        if (cells) for (let column = left; column <= right; column++) cells[column] = value;
      }
    }
  }

  #areaOf(ref: string): Area {
    const [, first = '', top = '', last = first, bottom = top] =
      ref.match(/^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/) ?? [];
    const area: Area = { rows: [Number(top), Number(bottom)], columns: [columnOf(first), columnOf(last)] };
    if (!first || area.columns[1] >= fileLimits.columns) throw this.#damaged(`the merged cell ${ref}`);
    return area;
  }

  #missing(index: string): never {
    throw this.#damaged(`the text ${index}, which a cell of row ${this.#row} names,`);
  }

  #damaged(what: string) {
    return unreadable(`sheet ${this.#name}: ${what} is not there`, 'the file is damaged: save or fetch it anew');
  }
}

/** "AB12" → 27; NaN for what names no column. */
function columnOf(reference: string): number {
  const [letters] = reference.match(/^[A-Z]{1,3}(?=\d|$)/) ?? [];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : Number.NaN;
}
