import type { CellType, NamedQuestion } from '../../domain/questions.ts';
import { sentenceOf } from './telling.ts';
import { linkParameters, questionLink } from './variables.ts';

type Values = Readonly<Record<string, unknown>>;

/** How one tool gets at an answer. */
export interface Snippet {
  readonly tool: string;
  /** What to do with it, step by step. */
  readonly steps: string;
  /** What to paste, written in the tool's language; null where it can do nothing without a key that it has no place for. */
  readonly code: string | null;
}

export interface SnippetParts {
  readonly question: NamedQuestion;
  readonly values: Values;
  /** The names of the entries in the values, by id. */
  readonly names?: ReadonlyMap<string, string>;
  /** The service as others reach it: https://directory.example. */
  readonly origin: string;
  /** Whether the answer is given without a key. */
  readonly isPublic: boolean;
}

/** `"` doubled, as formulas of spreadsheets write it. */
const formulaText = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** M: what begins an escape is escaped, and lines and tabs are written as such. */
const mText = (text: string) =>
  formulaText(text.replaceAll('#(', '#(#)('))
    .replaceAll('\r', '#(cr)')
    .replaceAll('\n', '#(lf)')
    .replaceAll('\t', '#(tab)');
/** For every POSIX shell: nothing within is read but the quote itself. */
const shellText = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
/** Python and R read a text as JSON writes it. */
const scriptText = (text: string) => JSON.stringify(text);
const htmlText = (text: string) =>
  `"${text.replace(/[&"<>]/g, each => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;' })[each] ?? '&gt;')}"`;

const mTypes: Readonly<Record<CellType, string>> = {
  TEXT: 'type text',
  NUMBER: 'type number',
  BOOLEAN: 'type logical',
  DATE: 'type date',
  DATE_TIME: 'type datetimezone',
};

/** A query of Power Query: in Excel and Power BI, refreshed as well by Power BI's service, which wants the host to be fixed. */
export function powerQuery({ question, values, origin }: SnippetParts): string {
  const parameters = Map.groupBy(linkParameters(question, values), ([name]) => name);
  const fields = [...parameters].map(([name, given]) => {
    const texts = given.map(([, text]) => mText(text));
    return `${name} = ${texts.length > 1 ? `{${texts.join(', ')}}` : texts[0]}`;
  });
  const query = fields.length ? `, Query = [${fields.join(', ')}]` : '';
  const types = question.columns.map(({ name, type }) => `{${mText(name)}, ${mTypes[type]}}`);
  return `let
    Source = Csv.Document(
        Web.Contents(${mText(origin)}, [RelativePath = ${mText(`q/${question.name}.csv`)}${query}]),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Nulls = Table.ReplaceValue(Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows)),
    Typed = Table.TransformColumnTypes(
        Nulls,
        {${types.join(', ')}},
        "en-US"
    )
in
    Typed`;
}

const gridTypes: Readonly<Record<CellType, string>> = {
  TEXT: 'string',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
  DATE: 'timestamp',
  DATE_TIME: 'timestamp',
};

/** What is filled in in a query of Grafana's data source Infinity. */
const grafana = ({ question }: SnippetParts, url: string): string =>
  [
    ['Type', 'JSON'],
    ['Parser', 'JSONata'],
    ['Source', 'URL'],
    ['Format', 'Table'],
    ['Method', 'GET'],
    ['URL', url],
    ['Rows/Root', '$.rows'],
    ['Columns', question.columns.map(({ name, type }) => `${name} as ${gridTypes[type]}`).join(', ')],
  ]
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

/** An answer in a frame of somebody's page. */
export function iframeSnippet(
  question: NamedQuestion,
  values: Values,
  origin: string,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const search = new URLSearchParams(linkParameters(question, values));
  const address = `${origin}/embed/${question.name}${search.size ? `?${search}` : ''}`;
  return `<iframe src=${htmlText(address)} title=${htmlText(sentenceOf(question, values, names))} width="100%" height="480" loading="lazy" style="border:0"></iframe>`;
}

/** An answer as an element of somebody's page; its attributes are the variables, several values joined by commas. */
export function componentSnippet(question: NamedQuestion, values: Values, origin: string, isPublic = true): string {
  const parameters = Map.groupBy(linkParameters(question, values), ([name]) => name);
  const attributes = [...parameters].map(
    ([name, given]) => ` ${name}=${htmlText(given.map(([, text]) => text).join(','))}`,
  );
  const key = isPublic ? '' : ' key="shd_key_…"';
  return `<script type="module" src=${htmlText(`${origin}/embed.js`)}></script>
<stakeholder-directory question=${htmlText(question.name)}${attributes.join('')}${key}></stakeholder-directory>`;
}

/** How each tool gets at a question's answer with these values. */
export function snippetsOf(parts: SnippetParts): readonly Snippet[] {
  const { question, values, origin, isPublic, names } = parts;
  const url = (ending: string) => origin + questionLink(question, ending, values);
  const csv = url('.csv');
  /** What has no place for a key reads only what is open to all. */
  const open = (code: string) => (isPublic ? code : null);
  const basic = isPublic ? '' : ' Asked how to connect, choose Basic, leave the user empty and give a key as password.';
  const hasName = ['id', 'name'].every(each => question.columns.some(({ name }) => name === each));
  const header = isPublic ? '' : ` -H "Authorization: Bearer $KEY"`;
  return [
    {
      tool: 'Excel',
      steps: `Data, From Web, and this address; then Load. Data, Refresh All asks again.${basic}`,
      code: csv,
    },
    {
      tool: 'Power BI and Power Query',
      steps: `Get data, Blank query, Advanced editor, and this in place of what is there.${basic}`,
      code: powerQuery(parts),
    },
    {
      tool: 'Google Sheets',
      steps: 'In an empty cell. Google asks again about every hour; it must reach this address.',
      code: open(`=IMPORTDATA(${formulaText(csv)})`),
    },
    {
      tool: 'Grafana',
      steps: `A query of the data source Infinity.${isPublic ? '' : ' In the data source choose Bearer token, and give a key.'}${hasName ? ' For a variable of a dashboard, read name as __text and id as __value.' : ''}`,
      code: grafana(parts, url('.json')),
    },
    ...(question.network
      ? [
          {
            tool: 'Kumu',
            steps: 'In a project: Import, Link to a JSON file, and this address; Kumu must reach it.',
            code: open(url('.kumu.json')),
          },
          {
            tool: 'Gephi Lite',
            steps: 'Open this address: the network is there, laid out.',
            code: open(`https://lite.gephi.org/?file=${encodeURIComponent(url('.gexf'))}`),
          },
        ]
      : []),
    {
      tool: 'A web page, as a frame',
      steps: 'Where the answer is to stand. The directory’s staff must allow your site to show it.',
      code: open(iframeSnippet(question, values, origin, names)),
    },
    {
      tool: 'A web page, as an element',
      steps: isPublic
        ? 'Where the answer is to stand, as high as it is. The directory’s staff must allow your site to show it.'
        : 'Where the answer is to stand, with a key that the directory’s staff made for your site: who sees the page can read it.',
      code: componentSnippet(question, values, origin, isPublic),
    },
    {
      tool: 'Command line',
      steps: isPublic ? 'Writes the rows to a file.' : 'Writes the rows to a file; KEY is to hold a key.',
      code: `curl --fail --silent --show-error${header} -o ${question.name}.csv ${shellText(csv)}`,
    },
    {
      tool: 'Python',
      steps: isPublic ? 'With pandas.' : 'With pandas; KEY is to hold a key.',
      code: isPublic
        ? `import pandas\nrows = pandas.read_csv(${scriptText(csv)})`
        : `import os, pandas\nkey = {"Authorization": "Bearer " + os.environ["KEY"]}\nrows = pandas.read_csv(${scriptText(csv)}, storage_options=key)`,
    },
    {
      tool: 'R',
      steps: isPublic ? 'Without any package.' : 'Without any package; KEY is to hold a key.',
      code: isPublic
        ? `rows <- read.csv(${scriptText(csv)})`
        : `key <- c(Authorization = paste("Bearer", Sys.getenv("KEY")))\nrows <- read.csv(url(${scriptText(csv)}, headers = key))`,
    },
  ];
}
