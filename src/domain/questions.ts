/** A question of the field, as questions/*.graphql declare it: plain data, read once at start. */
export interface NamedQuestion {
  /** As in /q/NAME.json: the file's name. */
  readonly name: string;
  /** The name of its operation: the file's name in PascalCase. */
  readonly operation: string;
  /** A sentence with blanks: "Who funds {$project}?" */
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly document: string;
  readonly variables: readonly QuestionVariable[];
  /** Where in the answer the rows are: "entry.members.edges". */
  readonly rows: string;
  readonly columns: readonly Column[];
  /** Every outermost list of the answer, in the order of the document; one of them is `rows`. */
  readonly tables: readonly Table[];
  /** What the answer says outside its lists. */
  readonly facts: readonly Column[];
  /** Paths to everything of type Source. */
  readonly sources: readonly Path[];
  /** Where the answer holds a Network, which is also a picture and files. */
  readonly network: Path | null;
  /** What an embed draws as bars; null where it shows the network, or else the table. */
  readonly chart: Chart | null;
}

/** Bars: one for each measure of a row, named by its labels; rows that differ in `apart` have a scale of their own. */
export interface Chart {
  readonly table: Table;
  readonly labels: readonly Column[];
  readonly measures: readonly Column[];
  readonly apart: readonly Column[];
}

export type Path = readonly string[];
export type CellType = 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'DATE_TIME';

export interface QuestionVariable {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  /** As written, "ID!", and without its wrappings, "ID". */
  readonly type: string;
  readonly namedType: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** JSON; null where there is none. */
  readonly default: string | null;
  readonly entryKinds: readonly string[];
  readonly values: readonly string[];
  /** What no value means, in words: any, any day, today. */
  readonly unset: string;
}

export interface Table {
  /** From the answer's root. */
  readonly path: Path;
  readonly label: string;
  readonly columns: readonly Column[];
  /** Whether it is a page that the variables `first` and `after` turn. */
  readonly isPaged: boolean;
}

export interface Column {
  readonly name: string;
  readonly label: string;
  /** From the row, or for a fact from the answer's root. */
  readonly path: Path;
  readonly type: CellType;
  /** The GraphQL type of the field. */
  readonly of: string;
  /** The key beside the last one that holds the entry's id, where this is an entry's name. */
  readonly idKey: string | null;
  /** An id beside a name: a page shows the name, linked. */
  readonly isShownByName: boolean;
}

/** Every value at the path; lists on the way are walked through, what is null is left out. */
export function valuesAt(value: unknown, path: Path): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(each => valuesAt(each, path));
  const [key, ...rest] = path;
  return key === undefined ? [value] : valuesAt((value as Record<string, unknown>)[key], rest);
}

/** The rows of a table in an answer. */
export const rowsOf = (answer: unknown, { path }: Table): unknown[] => valuesAt(answer, path);

/** Whether each value of a list says something of its neighbours in other columns, as what was before and after does. */
const keepsPlaces = ({ of, idKey }: Column) => of === 'String' && idKey === null;

/**
 * What a cell holds: one value of the column's type, or those of a list joined by semicolons, each once; texts that are
 * no names keep their places, so that columns of one list stand side by side. Null for none.
 */
export function cellOf(row: unknown, column: Column): string | number | boolean | null {
  const { path, type } = column;
  const all = valuesAt(row, path) as (string | number | boolean)[];
  if (type !== 'TEXT') return all[0] ?? null;
  if (!all.length) return null;
  if (!keepsPlaces(column)) return [...new Set(all)].join('; ');
  const holders = valuesAt(row, path.slice(0, -1));
  const values = holders.map(holder => valuesAt(holder, path.slice(-1)).join('; '));
  return new Set(values).size === 1 ? (values[0] ?? null) : values.join('; ');
}

/** How many distinct sources an answer names; `rows` are those of all its pages, where it was read in several. */
export function sourcesIn(answer: unknown, question: NamedQuestion, rows?: readonly unknown[]): number {
  const { path: table } = rowTable(question);
  const isBelow = (path: Path) => rows !== undefined && table.every((key, index) => path[index] === key);
  const found = question.sources.flatMap(path =>
    isBelow(path) ? valuesAt(rows, path.slice(table.length)) : valuesAt(answer, path),
  ) as { id?: string; name?: string; title?: string }[];
  return new Set(found.map(({ id, name, title }) => id ?? name ?? title)).size;
}

/** The list that makes the question's rows. */
export const rowTable = ({ tables, rows }: NamedQuestion): Table =>
  tables.find(({ path }) => path.join('.') === rows) as Table;

/** The title in its parts: text, and the names of the variables in its blanks. */
export const sentenceParts = (title: string): readonly { readonly text: string; readonly blank: boolean }[] =>
  title
    .split(/\{\$(\w+)\}/)
    .map((text, index) => ({ text, blank: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** `withoutEnd`, `IOM_OFFICE`, `published_by` → Without end, Iom office, Published by. */
export function humanised(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\biom\b/gi, 'IOM');
}

const graphFiles = ['svg', 'graphml', 'gexf', 'kumu'] as const;
export type GraphFile = (typeof graphFiles)[number];

/** The files of a question's answer by their endings, without the dot. */
export const fileEndings = ({ network }: NamedQuestion): readonly string[] => [
  ...['json', 'csv', 'xlsx'],
  ...(network ? ['svg', 'graphml', 'gexf', 'kumu.json'] : []),
];

/** What JSON tells beside the rows; pictures and files of a network have links of their own. */
export const publicFacts = ({ facts }: NamedQuestion): readonly Column[] =>
  facts.filter(({ path }) => !graphFiles.some(file => file === path.at(-1)));

/** The address of a question in the playground, with the values of its variables where they are given. */
export const playgroundLink = (name: string, variables: Readonly<Record<string, unknown>> = {}): string => {
  const given = Object.keys(variables).length ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : '';
  return `/playground?question=${name}${given}`;
};

/** Where a question is answered, from the root of the service. */
export function linksOf({ name, network }: NamedQuestion) {
  const link = (ending: string) => `/q/${name}${ending}`;
  const graph = Object.fromEntries(
    graphFiles.map(file => [file, network ? link(file === 'kumu' ? '.kumu.json' : `.${file}`) : null]),
  ) as Record<GraphFile, string | null>;
  return {
    page: link(''),
    json: link('.json'),
    csv: link('.csv'),
    xlsx: link('.xlsx'),
    embed: `/embed/${name}`,
    playground: playgroundLink(name),
    ...graph,
  };
}
