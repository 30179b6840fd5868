import { fold } from '../../domain/names.ts';
import type { HeadedTable, Taken } from '../headers.ts';
import type { Problem } from '../problems.ts';
import { type Sheet, type SheetName, shapeOf } from '../sheets.ts';

/** What a format makes of tables. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Cells by our column: of the user's table, or set by us. */
export type DraftCells = Readonly<Record<string, Taken | string | null | undefined>>;

interface Group {
  readonly name: SheetName;
  readonly columns: Readonly<Record<string, string>>;
  readonly onlyNames: boolean;
  readonly rows: { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
}

/** Sheets of ours in the making, out of a table of another shape. Rows whose columns come from other headers are kept apart. */
export class Draft {
  readonly #table: HeadedTable;
  readonly #groups = new Map<string, Group>();
  readonly #once = new Set<string>();

  constructor(table: HeadedTable) {
    this.#table = table;
  }

  put(name: SheetName, row: number, given: DraftCells, onlyNames = false): void {
    const filled = Object.entries(given).flatMap(([column, cell]) => (cell ? [[column, cell] as const] : []));
    const columns = Object.fromEntries(
      filled.flatMap(([column, cell]) => (typeof cell === 'string' ? [] : [[column, cell.header]])),
    );
    const key = JSON.stringify([name, columns, onlyNames]);
    const group = this.#groups.get(key) ?? { name, columns, onlyNames, rows: [] };
    this.#groups.set(key, group);
    const cells = filled.map(([column, cell]) => [column, typeof cell === 'string' ? cell : cell.text]);
    group.rows.push({ row, cells: Object.fromEntries(cells) });
  }

  /** Puts an entry at its first naming. */
  once(name: SheetName, row: number, key: string, cells: DraftCells, onlyNames = false): void {
    const place = `${name} ${fold(key)}`;
    if (this.#once.has(place)) return;
    this.#once.add(place);
    this.put(name, row, cells, onlyNames);
  }

  /** Puts an entry in case that the directory lacks it: naming one that it has changes nothing of it. */
  mention(name: SheetName, row: number, key: string, cells: DraftCells): void {
    this.once(name, row, key, cells, true);
  }

  sheets(): Sheet[] {
    return [...this.#groups.values()].map(({ name, columns, onlyNames, rows }) => {
      const required = Object.entries(shapeOf(name).columns).flatMap(([column, { required }]) =>
        required ? column : [],
      );
      const headers = [...new Set([...required, ...rows.flatMap(({ cells }) => Object.keys(cells))])];
      return {
        ...{ name, headers },
        ...(onlyNames && { onlyNames }),
        headerRow: this.#table.row,
        rows: rows.map(({ row, cells }) => ({ row, cells: headers.map(header => cells[header] ?? '') })),
        origin: { sheet: this.#table.name, columns },
      };
    });
  }
}
