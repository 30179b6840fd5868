import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/imports/files/archive.ts';
import { contentsOf } from '../../src/imports/files/contents.ts';
import { recognise } from '../../src/imports/recognise.ts';
import { templateOf } from '../../src/imports/template.ts';
import { declarations } from '../support/directory.ts';

const { vocabulary } = declarations;

describe('the template', async () => {
  const bytes = await templateOf(vocabulary);
  const contents = await contentsOf('template.xlsx', bytes);
  const tables = contents.kind === 'TABLES' ? contents.tables : [];

  test('is a workbook of ours that says nothing yet', () => {
    const { format, sheets, problems } = recognise(tables, { fileName: 'template.xlsx', vocabulary });
    expect(format).toBe('WORKBOOK');
    expect(problems).toEqual([]);
    expect(sheets.flatMap(({ rows }) => rows)).toEqual([]);
  });

  test('explains every column of every sheet', () => {
    const readme = tables.find(({ name }) => name === 'README');
    const rows = readme?.rows.slice(readme.rows.findIndex(({ cells }) => cells[0] === 'sheet') + 1) ?? [];
    const explained = rows.map(({ cells }) => `${cells[0]} ${cells[1]}`);
    const columns = tables.flatMap(({ name, rows: [head] }) =>
      ['README', 'lists'].includes(name) ? [] : (head?.cells ?? []).map(column => `${name} ${column.replace('*', '')}`),
    );
    expect(explained).toEqual(columns);
    expect(rows.every(({ cells }) => cells[3])).toBe(true);
  });

  test('reads its own examples as rows', () => {
    const readme = tables.find(({ name }) => name === 'README');
    const examples = Map.groupBy(readme?.rows ?? [], ({ cells }) => cells[0] ?? '');
    const filled = tables.map(table => {
      const rows = examples.get(table.name);
      if (table.name === 'README' || !rows?.some(({ cells }) => cells[4])) return table;
      return { ...table, rows: [...table.rows, { row: 2, cells: rows.map(({ cells }) => cells[4] ?? '') }] };
    });
    const { sheets, problems } = recognise(filled, { fileName: 'template.xlsx', vocabulary });
    expect(problems).toEqual([]);
    expect(new Set(sheets.flatMap(({ name, rows }) => (rows.length ? name : [])))).toEqual(
      new Set(['sources', 'stakeholders', 'projects', 'ties']),
    );
  });

  test('offers the words of a code column as a drop-down', async () => {
    const archive = await Archive.open(bytes);
    const place = tables.findIndex(({ name }) => name === 'ties') + 1;
    const xml = (await archive.bytes(`xl/worksheets/sheet${place}.xml`)).toString();
    const [, list = ''] = /type="list"[^>]*sqref="J2:J5000"><formula1>lists!\$([A-Z]+)\$2/.exec(xml) ?? [];
    const at = list.charCodeAt(0) - 'A'.charCodeAt(0);
    const words = tables
      .find(({ name }) => name === 'lists')
      ?.rows.map(({ cells }) => cells[at])
      .filter(Boolean);
    expect(words).toEqual(['Confidence', ...(vocabulary.enums.get('Confidence') ?? [])]);
  });
});
