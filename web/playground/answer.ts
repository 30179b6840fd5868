type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows at `path` of an answer, or else its first list of objects, by breadth. */
export function rowsIn(answer: Json, path?: string): readonly Row[] {
  const named = path?.split('.').reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), answer);
  if (Array.isArray(named)) return (named as Json[]).filter(isObject);
  for (const level: Json[] = [answer]; level.length; ) {
    const value = level.shift() as Json;
    if (Array.isArray(value) && value.some(isObject)) return (value as Json[]).filter(isObject);
    if (isObject(value)) level.push(...Object.values(value));
  }
  return [];
}

/** The first text under `key`, wherever in the answer. */
export function textIn(answer: Json, key: string): string | undefined {
  if (Array.isArray(answer)) return (answer as Json[]).map(each => textIn(each, key)).find(text => text !== undefined);
  if (!isObject(answer)) return undefined;
  const own = answer[key];
  return typeof own === 'string' ? own : textIn(Object.values(answer), key);
}

/** Words that only lead on to what a cell holds. */
const onward = new Set(['node', 'nodes', 'edges', 'tie', 'evidence']);

/** A row's cells by the names of their columns; the values of a list stand together. */
function cellsOf(value: Json, path: readonly string[], cells: Map<string, (string | number | boolean)[]>) {
  if (Array.isArray(value)) for (const each of value as Json[]) cellsOf(each, path, cells);
  else if (isObject(value))
    for (const [key, below] of Object.entries(value)) cellsOf(below, onward.has(key) ? path : [...path, key], cells);
  else {
    const name = path.join('_');
    cells.set(name, [...(cells.get(name) ?? []), ...(value === null ? [] : [value as string | number | boolean])]);
  }
  return cells;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Defuses what a spreadsheet would take for a formula; numbers stay numbers. */
const written = (value: string | number | boolean): string =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? quoted(`'${value}`) : quoted(String(value));

/** Rows as CSV, with one header row and the mark by which Excel knows UTF-8. */
export function csvOf(rows: readonly Row[]): string {
  const cells = rows.map(row => cellsOf(row, [], new Map()));
  const names = [...new Set(cells.flatMap(row => [...row.keys()]))];
  const line = (row: (typeof cells)[number]) =>
    names
      .map(name => [...new Set(row.get(name) ?? [])])
      .map(values => (values.length === 1 ? written(values[0] ?? '') : written(values.join('; '))));
  return `\ufeff${[names.map(written), ...cells.map(line)].map(each => `${each.join(',')}\r\n`).join('')}`;
}
