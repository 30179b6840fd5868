/** The columns of the sheet `partnerships`, with what each takes. */
export const columns = [
  { column: 'partner', label: 'Partner', hint: 'Name' },
  { column: 'kind', label: 'Kind', hint: 'NGO, ministry, donor …; only for a new one' },
  { column: 'with', label: 'With', hint: 'Name' },
  { column: 'role', label: 'Role', hint: 'As the source says' },
  { column: 'project', label: 'Project', hint: 'Name' },
  { column: 'district', label: 'Place', hint: 'Name or p-code' },
  { column: 'since', label: 'Since', hint: '2021, 2021-03' },
  { column: 'until', label: 'Until', hint: '2023; open: ..' },
  { column: 'source', label: 'Source', hint: 'Title or address' },
  { column: 'quote', label: 'Quote', hint: 'Its own words' },
] as const;

export type Column = (typeof columns)[number]['column'];
export type Cells = Readonly<Record<Column, string>>;

export const noCells = Object.fromEntries(columns.map(({ column }) => [column, ''])) as Cells;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as a CSV file of the sheet; the first stands in its row 2. */
export function asFile(rows: readonly Cells[], name: string): File {
  const lines = [
    columns.map(({ column }) => column),
    ...rows.map(row => columns.map(({ column }) => row[column].trim())),
  ];
  const text = lines.map(cells => cells.map(quoted).join(',')).join('\r\n');
  return new File([`${text}\r\n`], `${name}.csv`, { type: 'text/csv' });
}

/** The cells that a spreadsheet puts on the clipboard: tabs between them, quoted where they hold a tab or a line's end. */
export function pasted(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, quoted, plain = '', end] = match;
    // A cell that is a quotation has its quotation marks as its own.
    const isPacked = quoted !== undefined && /[\t\n"]/.test(quoted);
    rows
      .at(-1)
      ?.push(isPacked ? quoted.replaceAll('""', '"').trim() : (quoted === undefined ? plain : `"${quoted}"`).trim());
    if (!end) break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row, at) => at < rows.length - 1 || row.some(Boolean));
}

/** A name for what is written here and now: each has its own, so that one does not pass for a newer state of another. */
export const nameNow = (what: string): string =>
  `${what}-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`;
