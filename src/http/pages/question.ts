import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { today } from '../../domain/dates.ts';
import {
  humanised,
  linksOf,
  type NamedQuestion,
  playgroundLink,
  type QuestionVariable,
  rowTable,
  sentenceParts,
} from '../../domain/questions.ts';
import { viewerOf } from '../access.ts';
import { originOf } from '../origin.ts';
import { answerOf, standingOf } from '../questions/answer.ts';
import { changesSince } from '../questions/changes.ts';
import { entriesOf, type Unclear } from '../questions/entries.ts';
import { caveatsOf, citationOf, sentenceOf } from '../questions/telling.ts';
import { type Parameters, questionLink, readParameters, withDefaults } from '../questions/variables.ts';
import { toCite } from './cite.ts';
import type { PageParts } from './layout.ts';
import { matrix, networkPicture } from './pictures.ts';
import { factsOf, isTold, onPages, tableOf } from './tables.ts';
import { changesForm, useIn } from './use.ts';

/** The named questions by group, each with the sentence that says what it answers. */
export const questionList = (questions: readonly NamedQuestion[]): string =>
  html`<div class="questions">!${[...Map.groupBy(questions, ({ group }) => group)].map(
    ([group, members]) => html`<section><h3>${humanised(group)}</h3><ul>
!${members.map(
      question =>
        html`<li><a href="/q/${question.name}">${plainTitle(question)}</a><br><span class="soft">${question.description}</span></li>`,
    )}</ul></section>`,
  )}</div>`;

/** The title with the names of its blanks: Who are the members of [committee]? */
const plainTitle = (question: NamedQuestion) =>
  sentenceParts(question.title)
    .map(({ text, blank }) => (blank ? `[${labelOf(question, text)}]` : text))
    .join('');

const labelOf = ({ variables }: NamedQuestion, name: string) =>
  (variables.find(variable => variable.name === name)?.label ?? name).toLowerCase();

/** /questions, and /q/NAME: a question as a sentence with fields in it, its answer, and what a reader must know of it. */
export const questionPages: FastifyPluginAsync<PageParts> = async (app, { ask, questions, access, timezone }) => {
  app.get('/questions', (_request, reply) =>
    reply.page({
      title: 'Questions',
      description: 'What the directory answers: each question with its form, its table and its files.',
      body: html`<h1>Questions</h1>!${questionList(questions)}`,
    }),
  );

  for (const question of questions)
    app.get(`/q/${question.name}`, (request, reply) => answerPage(question, request, reply));
  app.get('/q/:name', (request, reply) => {
    const { name } = request.params as { name: string };
    return reply.code(404).page({
      title: 'No such question',
      body: html`<h1>No question is called “${name}”</h1><p>These are the questions that are answered here.</p>!${questionList(questions)}`,
    });
  });

  async function answerPage(question: NamedQuestion, request: FastifyRequest, reply: FastifyReply) {
    const asking = { ask, request, reply };
    const { values: given } = readParameters(question, request.query as Parameters);
    const { values, names, unclear } = await entriesOf(question, withDefaults(question, given), asking);
    const form = formOf(question, values, names, unclear);
    const sentence = sentenceOf(question, values, names);
    if (unclear.length) return reply.code(404).page({ title: sentence, body: html`!${form}!${unclear.map(problem)}` });

    const [answer, standing] = await Promise.all([
      answerOf(question, values, { size: onPages.most, next: null }, asking),
      standingOf(asking),
    ]);
    const viewer = viewerOf(request);
    const isPublic = access.isPublic || viewer.via === 'LOCAL';
    return reply.page({
      title: sentence,
      description: question.description,
      body: html`!${form}
<p class="soft">${question.description}</p>
!${actions(question, values)}
!${useIn({ question, values, names, origin: originOf(request), isPublic })}
!${viewer.questionsOnly ? '' : changesForm(question, values, changesSince(today(timezone)))}
!${factsOf(question, answer, names)}
!${networkPicture(question, values)}
!${matrix(answer.data, rowTable(question))}
!${question.tables.filter(isTold(question)).map(table => tableOf(question, table, answer))}
<section class="caveats"><h2>How to read this</h2>
<ul>!${caveatsOf(question, answer).map(caveat => html`<li>${caveat}</li>`)}</ul>
!${toCite(citationOf(question, values, names, answer, standing))}</section>`,
    });
  }
};

/** The question as a sentence whose blanks are fields; variables that it does not name follow below. */
function formOf(
  question: NamedQuestion,
  values: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
  unclear: readonly Unclear[],
): string {
  const parts = sentenceParts(question.title);
  const variables = new Map(question.variables.map(variable => [variable.name, variable]));
  const inSentence = new Set(parts.filter(({ blank }) => blank).map(({ text }) => text));
  const field = (variable: QuestionVariable) =>
    fieldOf(
      variable,
      values[variable.name],
      names,
      unclear.find(each => each.variable === variable.name),
      inSentence.has(variable.name),
    );
  /** Several choices are ticked below the sentence, which says those that are. */
  const isTicked = ({ isList, values: choices }: QuestionVariable) => isList && choices.length > 0;
  const others = question.variables.filter(variable => !inSentence.has(variable.name) || isTicked(variable));
  const inBlank = (variable: QuestionVariable) =>
    isTicked(variable)
      ? html`<em>${[values[variable.name] ?? []].flat().map(String).map(humanised).join(', ').toLowerCase() || 'nothing'}</em>`
      : field(variable);
  return html`<h1 class="visually-hidden">${sentenceOf(question, values, names)}</h1>
<form class="question" action="/q/${question.name}">
<p class="sentence">!${parts.map(({ text, blank }) =>
    blank ? inBlank(variables.get(text) as QuestionVariable) : html`${text}`,
  )}</p>
<p class="options">!${others.map(variable => html`<span class="option">!${field(variable)}</span>`)}
<button type="submit" class="primary">Answer</button></p>
</form>`;
}

/** A field for one variable, with its label. */
function fieldOf(
  variable: QuestionVariable,
  value: unknown,
  names: ReadonlyMap<string, string>,
  unclear: Unclear | undefined,
  inSentence: boolean,
): string {
  const { name, label, description, namedType, values, entryKinds, isList, isRequired } = variable;
  const given = [value ?? []].flat().map(String);
  const id = `field-${name}`;
  const hint = description ? html` title="${description}"` : '';
  const labelled = (control: string) =>
    html`<label for="${id}"!${inSentence ? ' class="visually-hidden"' : ''}>${label}</label>!${control}`;
  if (unclear?.candidates.length)
    return labelled(
      html`<select id="${id}" name="${name}" aria-describedby="${id}-problem">
!${unclear.candidates.map(candidate => html`<option value="${candidate.id}">${candidate.name}</option>`)}</select>`,
    );
  if (namedType === 'Confidence')
    return html`<input type="checkbox" id="${id}" name="${name}" value="CONFIRMED"!${value === 'CONFIRMED' ? ' checked' : ''}!${hint}>
<label for="${id}">${label}</label>`;
  const choices = namedType === 'Boolean' ? ['true', 'false'] : values;
  if (choices.length) {
    const option = (each: string, text: string) =>
      html`<option value="${each}"!${given.includes(each) ? ' selected' : ''}>${text}</option>`;
    const said = (each: string) => (namedType === 'Boolean' ? (each === 'true' ? 'yes' : 'no') : humanised(each));
    if (isList)
      return html`<fieldset!${hint}><legend>${label}</legend>!${choices.map(
        each =>
          html`<label><input type="checkbox" name="${name}" value="${each}"!${given.includes(each) ? ' checked' : ''}> ${said(each)}</label> `,
      )}</fieldset>`;
    return labelled(
      html`<select id="${id}" name="${name}"!${hint}>!${isRequired ? '' : option('', 'any')}!${choices.map(each => option(each, said(each)))}</select>`,
    );
  }
  const shown = given.map(each => (namedType === 'ID' ? (names.get(each) ?? each) : each))[0] ?? '';
  const kind = namedType === 'Date' ? 'date' : /^(Int|Float)$/.test(namedType) ? 'number' : 'text';
  const step = namedType === 'Float' ? ' step="any"' : '';
  const lookup =
    namedType === 'ID' ? html` data-lookup="entry" data-kinds="${entryKinds.join(' ')}" autocomplete="off"` : '';
  return labelled(
    html`<input type="${kind}" id="${id}" name="${name}" value="${shown}"!${step}!${lookup}!${hint}!${isRequired ? ' required' : ''}>`,
  );
}

const problem = ({ variable, message, candidates }: Unclear) =>
  html`<p class="problem" id="field-${variable}-problem">${message}!${candidates.length ? ' Choose above, then answer again.' : ''}</p>`;

/** Where the same answer is to be had for other tools. */
function actions(question: NamedQuestion, values: Readonly<Record<string, unknown>>): string {
  const link = (ending: string, options: Record<string, string> = { _dl: 'on' }) =>
    questionLink(question, ending, values, options);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  const files: (readonly [string, string])[] = [
    [link('.xlsx'), 'Excel'],
    [link('.csv', { _dl: 'on', _cite: 'on' }), 'CSV'],
    [link('.json', {}), 'JSON'],
    ...(linksOf(question).svg
      ? ([
          [link('.svg'), 'Picture'],
          [link('.graphml'), 'GraphML'],
          [link('.gexf'), 'GEXF'],
          [link('.kumu.json'), 'Kumu'],
        ] as const)
      : []),
    [questionLink(question, '', values), 'Link to this answer'],
    [playgroundLink(question.name, given), 'See the query'],
  ];
  return html`<p class="actions">!${files.map(([href, text]) => html`<a class="button" href="${href}">${text}</a> `)}</p>`;
}
