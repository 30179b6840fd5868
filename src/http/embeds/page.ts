import { html } from 'ghtml';
import { type NamedQuestion, rowsOf, rowTable, sourcesIn, valuesAt } from '../../domain/questions.ts';
import type { Loaded } from '../bundle.ts';
import { matrix } from '../pages/pictures.ts';
import { factsOf, isTold, type Shown, tableOf } from '../pages/tables.ts';
import { counted, dayInWords } from '../pages/words.ts';
import type { Answer, Standing } from '../questions/answer.ts';
import { caveatsOf, sentenceOf } from '../questions/telling.ts';
import { questionLink } from '../questions/variables.ts';
import { chartOf } from './chart.ts';
import type { Theme } from './theme.ts';

/** What stands in a frame. */
export interface EmbedPage {
  readonly title: string;
  /** Safe HTML. */
  readonly body: string;
  /** Whether its script is to fetch the answer with the key of the address. */
  readonly needsKey?: boolean;
}

/** A whole page for a frame: links open outside it. */
export const embedPage = (
  { title, body, needsKey = false }: EmbedPage,
  { script, styles }: Loaded,
  { scheme, css }: Theme,
): string => html`<!doctype html>
<html lang="en"!${scheme ? html` data-theme="${scheme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<base target="_blank">
!${styles.map(href => html`<link rel="stylesheet" href="${href}">`)}
!${css ? `<style>${css}</style>` : ''}
<script type="module" src="${script}"></script>
</head>
<body!${needsKey ? ' data-needs-key' : ''}>
!${body}
</body>
</html>
`;

/** Trouble, told in the frame. */
export const troubleBody = (message: string): string =>
  html`<main><p class="problem" role="alert">${message}</p></main>`;

export interface Answered {
  readonly question: NamedQuestion;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
  readonly answer: Answer;
  readonly standing: Standing;
  readonly shown: Shown;
}

/** The footer's notice that the answer may be older than the graph, before and after that is so. */
export const staleNotice = ['<span class="stale" hidden>', '<span class="stale">'] as const;

/** The question as a sentence, its answer, and in one line what it rests on and where all of it is. */
export function answerPage({ question, values, names, answer, standing, shown }: Answered): EmbedPage {
  const title = sentenceOf(question, values, names);
  const sources = sourcesIn(answer.data, question);
  const facts = [
    `Data of ${standing.dataDate ? dayInWords(standing.dataDate) : 'no date'}`,
    sources ? counted(sources, 'source') : 'sources named at each tie',
    `licence: ${standing.licence.replace(/\.$/, '')}`,
  ];
  const body = html`<main>
<h1>${title}</h1>
!${factsOf(question, answer, names, shown)}
!${shownAs(question, answer, shown)}
<details class="caveats"><summary>How to read this</summary>
<ul>!${caveatsOf(question, answer).map(caveat => html`<li>${caveat}</li>`)}</ul></details>
</main>
<footer><p>!${staleNotice[0]}May be out of date: the directory’s database is away. </span>${facts.join(' · ')} · <a href="${questionLink(question, '', values)}" rel="noopener">${standing.name}: whole answer and files</a></p></footer>`;
  return { title, body };
}

/** A chart where the question declares one, else the network, the matrix, or the tables. */
function shownAs(question: NamedQuestion, answer: Answer, shown: Shown): string {
  const { chart, network } = question;
  const main = rowTable(question);
  if (chart) {
    const rows = chart.table === main ? answer.rows : rowsOf(answer.data, chart.table);
    const isCut = rows.length > shown.most || (chart.table === main && answer.isCut);
    return (
      chartOf(chart, rows, shown) + (isCut ? html`<p class="soft">The first ${shown.most}; there are more.</p>` : '')
    );
  }
  const tables = () => question.tables.filter(isTold(question)).map(table => tableOf(question, table, answer, shown));
  const [svg] = network ? valuesAt(answer.data, [...network, 'svg']) : [];
  if (typeof svg === 'string') return pictureOf(svg, tables().join(''));
  return matrix(answer.data, main, shown.isLinked) || tables().join('');
}

/** As an image of its own document, so that neither its styles nor the page's reach over. */
const pictureOf = (svg: string, tables: string): string =>
  html`<figure class="picture" role="region" aria-label="Picture of the network" tabindex="0"><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="Picture of the network; the tables below say what is in it."></figure>
<details><summary>The network as tables</summary>!${tables}</details>`;
