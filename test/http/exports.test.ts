import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Column } from '../../src/domain/questions.ts';
import { csvOf } from '../../src/http/exports/csv.ts';
import { flatTable, records } from '../../src/http/exports/table.ts';
import { xlsxOf } from '../../src/http/exports/xlsx.ts';

const column = (name: string, type: Column['type'], ...path: string[]): Column => ({
  name,
  label: name,
  path: path.length ? path : [name],
  type,
  of: 'String',
  idKey: null,
  isShownByName: false,
});
const columns = [
  column('name', 'TEXT'),
  column('latitude', 'NUMBER'),
  column('open', 'BOOLEAN'),
  column('day', 'DATE'),
  column('at', 'DATE_TIME'),
  column('sources', 'TEXT', 'evidence', 'source'),
];
const hostile = [
  '=HYPERLINK("http://evil.example","x")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  'a "quoted", text',
  'two\nlines',
  'Tswana: Bosele 🌍 العربية',
  'null\u0000and bell\u0007',
];
const rows = hostile.map((name, index) => ({
  name,
  latitude: -19.5 - index,
  open: index % 2 === 0,
  day: '2020-02-06',
  at: '2026-11-22T06:40:58.328Z',
  evidence: [{ source: 'A' }, { source: 'B' }, { source: 'A' }, { source: null }],
}));
const table = flatTable(columns, [...rows, { name: null, evidence: [] }]);

test('a cell of a list keeps the places of its texts, and what is missing is null', () => {
  const [first, , last] = [records(table)[0], null, records(table).at(-1)];
  expect(first).toMatchObject({ sources: 'A; B; A; ', latitude: -19.5, open: true, day: '2020-02-06' });
  expect(last).toEqual({ name: null, latitude: null, open: null, day: null, at: null, sources: null });
});

test('CSV defuses what a spreadsheet would calculate, and leaves numbers, quotes, lines and scripts as they are', () => {
  const read = parse(csvOf(table), { columns: true }) as Record<string, string>[];
  expect(read).toHaveLength(rows.length + 1);
  read.slice(0, -1).forEach((row, index) => {
    const dangerous = /^[=+\-@\t\r]/.test(hostile[index]!);
    expect(row.name).toBe(dangerous ? `'${hostile[index]}` : hostile[index]);
    expect(row.latitude).toBe(String(-19.5 - index));
    expect(row).toMatchObject({ open: String(index % 2 === 0), day: '2020-02-06', at: '2026-11-22T06:40:58.328Z' });
  });
  expect(Object.values(read.at(-1)!)).toEqual(Array(6).fill(''));
});

test('CSV has one header row, and the mark of UTF-8 only where it is asked for', () => {
  expect(csvOf(table).split('\r\n')[0]).toBe('name,latitude,open,day,at,sources');
  expect(csvOf(table, { bom: true }).startsWith('\ufeffname,')).toBe(true);
  expect(parse(csvOf(table, { bom: true }), { columns: true, bom: true })).toEqual(
    parse(csvOf(table), { columns: true }),
  );
});

test('an answer without rows is a header', () => {
  expect(csvOf(flatTable(columns, []))).toBe('name,latitude,open,day,at,sources\r\n');
});

test('a workbook has typed cells on its first sheet and says on its second what they are', async () => {
  const file = await xlsxOf(table, [
    ['Question', 'Who?'],
    ['Licence', '=none'],
  ]);
  const [first, second] = (await readXlsxFile(file)) as unknown as { sheet: string; data: unknown[][] }[];
  expect([first!.sheet, second!.sheet]).toEqual(['Rows', 'About']);
  expect(first!.data[0]).toEqual(['name', 'latitude', 'open', 'day', 'at', 'sources']);
  const [name, latitude, open, day, at] = first!.data[1]!;
  expect([name, latitude, open]).toEqual([hostile[0], -19.5, true]);
  expect((day as Date).toISOString()).toBe('2020-02-06T00:00:00.000Z');
  expect((at as Date).toISOString()).toMatch(/^2026-11-22T06:40:58/);
  expect(first!.data[10]![0]).toBe('nulland bell');
  expect(second!.data).toEqual([
    ['Question', 'Who?'],
    ['Licence', '=none'],
  ]);
});

test('a text that is longer than a cell of Excel may be is cut to what it takes', async () => {
  const long = flatTable([column('name', 'TEXT')], [{ name: 'x'.repeat(40_000) }]);
  const [first] = (await readXlsxFile(await xlsxOf(long, []))) as unknown as { data: string[][] }[];
  expect(first!.data[1]![0]).toHaveLength(32_767);
});
