import {
  humanised,
  type NamedQuestion,
  type QuestionVariable,
  sentenceParts,
  sourcesIn,
} from '../../domain/questions.ts';
import type { Answer, Standing } from './answer.ts';

type Values = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, string>;

/** A value as people say it: an entry by its name, a choice in words. */
export function told({ namedType, values: choices, unset }: QuestionVariable, value: unknown, names: Names): string {
  if (value === null || value === undefined) return unset;
  const one = (each: unknown) =>
    namedType === 'ID'
      ? (names.get(String(each)) ?? String(each))
      : choices.length
        ? humanised(String(each))
        : String(each);
  return [value].flat().map(one).join(', ');
}

/** The question as a sentence, its blanks filled in. */
export function sentenceOf(question: NamedQuestion, values: Values, names: Names): string {
  const variables = new Map(question.variables.map(variable => [variable.name, variable]));
  return sentenceParts(question.title)
    .map(({ text, blank }) => (blank ? told(variables.get(text) as QuestionVariable, values[text], names) : text))
    .join('');
}

/** What a reader of the answer must know: its rules, denominators, and what was left out or cut. */
export function caveatsOf(_question: NamedQuestion, { data, rows, isCut }: Answer): readonly string[] {
  const caveats: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      if (key !== 'leftOut') return;
      for (const { reason, count } of value as { reason: string; count: number }[])
        caveats.push(`Left out, ${count} times: ${reason}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, below] of Object.entries(value)) visit(below, inner);
    } else if (typeof value === 'string' && (key === 'rule' || key === 'method')) caveats.push(value);
    else if (typeof value === 'string' && key === 'description') caveats.push(`Out of: ${value}`);
    else if (value === true && key === 'isOpen')
      caveats.push('That list is open: its source names these “among others”.');
    else if (value === true && /^(truncated|isCut)$/.test(key))
      caveats.push('The answer is cut: there is more than it shows.');
  };
  for (const [key, value] of Object.entries(data)) visit(value, key);
  if (isCut) caveats.push(`These are the first ${rows.length} rows; there are more.`);
  caveats.push('What is not listed is not known to the directory; it may be so all the same.');
  return [...new Set(caveats)].map(text => (/[.!?]$/.test(text) ? text : `${text}.`));
}

/** How many sources an answer names; null where the question asks for none. */
export const sourceCount = (question: NamedQuestion, { data, rows }: Answer): number | null =>
  question.sources.length ? sourcesIn(data, question, rows) : null;

const isInSentence = ({ title }: NamedQuestion, variable: string) =>
  sentenceParts(title).some(({ text, blank }) => blank && text === variable);

/** The variables that the sentence does not say, as the form has them: Depth: 2, Only what is certain. */
function unsaid(question: NamedQuestion, values: Values, names: Names): string | null {
  const rest = question.variables
    .filter(({ name }) => name !== 'asOf' && !isInSentence(question, name) && values[name] != null)
    .map(variable => {
      const value = values[variable.name];
      return value === 'CONFIRMED' ? variable.label : `${variable.label}: ${told(variable, value, names)}`;
    });
  return rest.length ? `with ${rest.join(', ')}` : null;
}

/** One line that cites what the directory says: what it is, of which data, resting on how many sources, under which licence. */
export const citationLine = (
  { name, dataDate, revision, licence, today }: Standing,
  what: readonly (string | null)[],
  sources: string | null,
): string =>
  `${[
    name,
    ...what,
    `on ${today}`,
    `data of ${dataDate?.slice(0, 10) ?? 'no date: it is empty'}`,
    `revision ${revision}`,
    sources,
    `licence: ${licence.replace(/\.$/, '')}`,
  ]
    .filter(Boolean)
    .join(', ')}.`;

/** “1 source”, “12 sources”. */
export const countedSources = (count: number): string => `${count} ${count === 1 ? 'source' : 'sources'}`;

/** How many sources an answer names, in words. */
export function sourcesTold(question: NamedQuestion, answer: Answer): string {
  const sources = sourceCount(question, answer);
  if (sources === null) return 'sources named at each tie';
  const { length } = answer.rows;
  return `${countedSources(sources)}${answer.isCut ? ` in its first ${length === 1 ? 'row' : `${length} rows`}` : ''}`;
}

/** What an answer is to be cited as, in one line, with all that was asked; `sources` says how many it names. */
export function citationWith(
  question: NamedQuestion,
  values: Values,
  names: Names,
  sources: string,
  standing: Standing,
): string {
  const saysDay = isInSentence(question, 'asOf') || !question.variables.some(({ name }) => name === 'asOf');
  const what = [
    `question “${sentenceOf(question, values, names)}”`,
    unsaid(question, values, names),
    values.asOf || !saysDay ? `as of ${values.asOf ?? 'any day'}` : null,
  ];
  return citationLine(standing, what, sources);
}

/** What an answer is to be cited as. */
export const citationOf = (
  question: NamedQuestion,
  values: Values,
  names: Names,
  answer: Answer,
  standing: Standing,
): string => citationWith(question, values, names, sourcesTold(question, answer), standing);

/** What the sheet About of a workbook says. */
export function aboutOf(
  question: NamedQuestion,
  values: Values,
  names: Names,
  answer: Answer,
  standing: Standing,
  link: string,
): readonly (readonly [string, string])[] {
  const sources = sourceCount(question, answer);
  return [
    ['Question', sentenceOf(question, values, names)],
    ['What it says', question.description],
    ...question.variables.map(variable => [variable.label, told(variable, values[variable.name], names)] as const),
    ['As of', values.asOf ? String(values.asOf) : 'any day'],
    ['Data of', standing.dataDate ?? 'no date'],
    ['Revision', standing.revision],
    ['Rows', String(answer.rows.length)],
    ['Sources', sources === null ? 'named at each tie of the directory' : String(sources)],
    ['Licence', standing.licence],
    ['Link', link],
    ...caveatsOf(question, answer).map(caveat => ['Mind', caveat] as const),
    ['Cite as', citationOf(question, values, names, answer, standing)],
  ];
}
