import type { Table } from './files/tables.ts';
import { xlsxOf } from './files/to-xlsx.ts';
import { plainHeader } from './headers.ts';
import type { ImportPlan } from './import.ts';
import type { PlannedRow } from './preview.ts';
import { shownChange, shownConflict } from './report.ts';
import { type Decision, type Decisions, decisionKey, type RowMatch } from './resolve.ts';
import type { Sheet } from './sheets.ts';

/** The columns that a plan adds to a user's own tables. */
const added = ['matched to', 'why', 'what will happen'] as const;
const [matchedTo] = added;

const guideSheet = 'how to go on';
const guide = [
  'This is your file with three columns more: which entry of the directory each row is held to be, why, and what will happen.',
  `Correct ${matchedTo} where it is wrong, and send the file again: write the id or the name of the entry of the directory, or new for one that it does not have yet.`,
  'Where it is empty, the directory has nothing like it, or you are asked: then the row comes in as new.',
  'What you write is remembered: another spelling as a further name of the entry, new so that you are not asked again.',
];

/** The tables of a user's file, with what a plan makes of each row, as a workbook (.xlsx). */
export function annotated(tables: readonly Table[], sheets: readonly Sheet[], plan: ImportPlan): Promise<Buffer> {
  const outcomes = new Map(plan.outcomes.map(row => [decisionKey(row), row]));
  const matches = Map.groupBy(plan.matches, decisionKey);
  const { creates, updates, unchanged, conflicts, duplicates, errors } = plan.counts;
  const counts = [
    ...[
      `${plan.rows} ${plan.rows === 1 ? 'row' : 'rows'}: ${creates} new, ${updates} changed, ${unchanged} as they are`,
    ],
    ...[`${conflicts} in conflict, ${duplicates} perhaps there already, ${errors} refused.`],
  ].join(', ');
  const written = withoutColumns(tables).tables.map(table => {
    const headerRow = headerRowOf(table, sheets);
    const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
    const annotation = (row: number): readonly string[] => {
      const key = decisionKey({ sheet: table.name, row });
      const planned = outcomes.get(key);
      const [matched = '', why = ''] = told(mostOpen(matches.get(key) ?? []));
      const what = planned ? whatHappens(planned) : '';
      if (row !== headerRow) return [matched, why, what];
      return planned ? [matchedTo, 'why', `what will happen (${what})`] : added;
    };
    const cellsOf = new Map(table.rows.map(({ row, cells }) => [row, cells]));
    const last = table.rows.at(-1)?.row ?? 0;
    const rows = Array.from({ length: last }, (_, index) => {
      const cells = cellsOf.get(index + 1);
      return cells && headerRow
        ? [...cells, ...Array(width - cells.length).fill(''), ...annotation(index + 1)]
        : (cells ?? []);
    });
    return { name: table.name, rows, headerRow: headerRow || 1 };
  });
  return xlsxOf([{ name: guideSheet, rows: [...guide, counts].map(line => [line]) }, ...written]);
}

/** What a person wrote into the column *matched to*, and the tables without the three columns. */
export function withoutColumns(tables: readonly Table[]): {
  readonly tables: readonly Table[];
  readonly decisions: Decisions;
} {
  const decisions = new Map<string, Decision>();
  const own = tables.filter(({ name }) => plainHeader(name) !== plainHeader(guideSheet));
  const stripped = own.map((table): Table => {
    const header = table.rows.find(({ cells }) => startOf(cells) >= 0);
    if (!header) return table;
    const start = startOf(header.cells);
    const rows = table.rows.map(({ row, cells }) => {
      const said = cells[start]?.trim();
      if (said && row > header.row)
        decisions.set(decisionKey({ sheet: table.name, row }), /^new$/i.test(said) ? 'NEW' : { sameAs: said });
      return { row, cells: cells.toSpliced(start, added.length) };
    });
    return { ...table, rows: rows.filter(({ cells }) => cells.some(cell => cell.trim())) };
  });
  return { tables: stripped, decisions };
}

/** Where the three columns begin in a row of headers; -1 where it has them not. */
const startOf = (cells: readonly string[]): number =>
  cells.findIndex((_, at) => added.every((name, next) => cells[at + next]?.trim().toLowerCase().startsWith(name)));

const headerRowOf = (table: Table, sheets: readonly Sheet[]): number => {
  const sheet = sheets.find(({ name, origin }) => (origin?.sheet ?? name) === table.name);
  return sheet ? (sheet.headerRow ?? 1) : 0;
};

/** Of several entries that a row tells of, the one on which a person is to decide, else the first that was found. */
function mostOpen(matches: readonly RowMatch[]): RowMatch | undefined {
  const order: readonly RowMatch['outcome'][] = ['POSSIBLE', 'DECIDED_SAME', 'DECIDED_NEW', 'SAME', 'NEW'];
  return matches.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))[0];
}

/** The cells *matched to* and *why*. */
function told(match: RowMatch | undefined): readonly string[] {
  if (!match) return [];
  const reasons = match.candidates.find(({ id }) => id === match.id)?.reasons.join(', ') ?? '';
  switch (match.outcome) {
    case 'SAME':
      return [match.id, reasons];
    case 'DECIDED_SAME':
      return [match.id, 'as decided'];
    case 'DECIDED_NEW':
      return ['new', 'as decided'];
    case 'NEW':
      return ['', 'nothing in the directory is like it'];
    case 'POSSIBLE':
      return [
        '',
        `perhaps ${match.candidates.map(({ id, name, reasons }) => `${id} (${name}: ${reasons.join(', ')})`).join('; or ')}`,
      ];
  }
}

function whatHappens({ outcome, updates, conflicts, problems }: PlannedRow): string {
  const conflicting = conflicts.map(shownConflict);
  const changing = updates.map(shownChange);
  switch (outcome) {
    case 'ERROR':
      return `refused: ${problems.map(({ column, problem, fix }) => `${column ? `${column}: ` : ''}${problem}; ${fix}`).join('. ')}`;
    case 'CONFLICT':
      return `stays in part: ${[...conflicting, ...changing].join('. ')}`;
    case 'DUPLICATE':
      return `comes in as new, unless ${matchedTo} names one that the directory has`;
    case 'CREATE':
      return 'comes in as new';
    case 'UPDATE':
      return `changes ${changing.join('. ')}`;
    case 'UNCHANGED':
      return 'nothing: the directory says so already';
  }
}
