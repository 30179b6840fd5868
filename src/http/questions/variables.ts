import { isDay } from '../../domain/dates.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { type NamedQuestion, type QuestionVariable, rowTable } from '../../domain/questions.ts';

/** A URL's parameters: one text each, or several where it is repeated. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a link says beside the question's variables. */
export interface LinkOptions {
  /** The most rows. */
  readonly size: number;
  /** The cursor of the row to go on after. */
  readonly next: string | null;
  readonly isDownload: boolean;
  /** Whether each row says how to cite it. */
  readonly isCited: boolean;
  /** The day whose changes are asked for, as it was given. */
  readonly since: string | null;
}

/** The most rows that one link answers. */
export const mostRows = 50_000;

/** What dashboards add to every address on their own. */
const dashboards = new Set(['from', 'to', 'interval', 'interval_ms', 'intervalMs', 'maxDataPoints', 'refId']);

/** Whether a parameter says what is asked; others are the dashboards' own. */
export const isOwn = (name: string): boolean => !dashboards.has(name) && !name.startsWith('__');

const linkNames = ['_asof', '_size', '_next', '_dl', '_cite'];

/**
 * The values that a URL's parameters give to a question's variables, by their types, and the link's own options. One
 * that is left empty is null, or where that may not be, not given. Throws BAD_USER_INPUT for any that does not fit.
 */
export function readParameters(
  question: NamedQuestion,
  parameters: Parameters,
  asks: 'ANSWER' | 'CHANGES' = 'ANSWER',
): { values: Record<string, unknown>; options: LinkOptions } {
  const variables = new Map(question.variables.map(variable => [variable.name, variable]));
  const values: Record<string, unknown> = {};
  const ownNames = asks === 'CHANGES' ? [...linkNames, '_since'] : linkNames;
  for (const [name, given] of Object.entries(parameters)) {
    if (given === undefined || ownNames.includes(name)) continue;
    const variable = variables.get(name);
    if (variable) Object.assign(values, { [name]: parsed(variable, [given].flat()) });
    else if (isOwn(name))
      throw badInput(`The question takes no “${name}”; it takes ${[...variables.keys(), ...ownNames].join(', ')}.`);
  }
  const own = (name: string) => [parameters[name] ?? []].flat().at(-1) || null;
  const day = own('_asof');
  const asOf = variables.get('asOf');
  if (day !== null) {
    if (!asOf) throw badInput('The question is not asked as of a day: it takes no _asof.');
    values.asOf = parsed(asOf, [day]);
  }
  const size = own('_size') === null ? mostRows : Number(own('_size'));
  if (!Number.isInteger(size) || size < 1 || size > mostRows)
    throw badInput(`_size is a whole number from 1 to ${mostRows}, not “${own('_size')}”.`);
  if (asks === 'ANSWER' && own('_next') !== null && !rowTable(question).isPaged)
    throw badInput('The answer comes whole: there is no _next page.');
  const isOn = (name: string) => ['on', 'true', '1'].includes(own(name) ?? '');
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    values: Object.fromEntries(given),
    options: { size, next: own('_next'), isDownload: isOn('_dl'), isCited: isOn('_cite'), since: own('_since') },
  };
}

const badInput = (message: string) => new DirectoryError('BAD_USER_INPUT', message);

function parsed(variable: QuestionVariable, texts: readonly string[]): unknown {
  const given = texts
    .flatMap(text => (variable.isList && variable.namedType !== 'ID' ? text.split(',') : [text]))
    .map(text => text.trim())
    .filter(Boolean);
  if (!given.length) return variable.isRequired ? undefined : null;
  if (!variable.isList && given.length > 1)
    throw badInput(`${variable.name} takes one value, not ${given.length}: ${given.join(', ')}.`);
  return variable.isList ? given.map(text => scalar(variable, text)) : scalar(variable, given.at(-1) as string);
}

function scalar({ name, namedType, values }: QuestionVariable, text: string): unknown {
  const refuse = (expected: string) => badInput(`${name} is ${expected}, not “${text}”.`);
  switch (namedType) {
    case 'Int':
    case 'Float':
      if (!Number.isFinite(Number(text)) || (namedType === 'Int' && !Number.isInteger(Number(text))))
        throw refuse(namedType === 'Int' ? 'a whole number' : 'a number');
      return Number(text);
    case 'Boolean':
      if (!/^(true|false|on|off|1|0)$/.test(text)) throw refuse('true or false');
      return /^(true|on|1)$/.test(text);
    case 'Date':
      if (!isDay(text)) throw refuse('a day such as 2020-02-06');
      return text;
    case 'DateTime':
      if (!/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/i.test(text) || Number.isNaN(Date.parse(text)))
        throw refuse('an instant such as 2020-02-06T00:00:00Z');
      return text;
    default:
      if (values.length && !values.includes(text)) throw refuse(`one of ${values.join(', ')}`);
      return text;
  }
}

/** The variables' values with the defaults of those that are not given. */
export const withDefaults = (question: NamedQuestion, values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    question.variables.map(({ name, default: standard }) => [
      name,
      values[name] !== undefined ? values[name] : standard === null ? null : JSON.parse(standard),
    ]),
  ) as Record<string, unknown>;

/** The parameters that these values are as in a link, those that are as always left out: name and text, lists by repetition. */
export const linkParameters = (
  { variables }: NamedQuestion,
  values: Readonly<Record<string, unknown>>,
): [name: string, text: string][] =>
  variables.flatMap(({ name, default: standard }) => {
    const value = values[name];
    if (value === undefined || JSON.stringify(value) === (standard ?? 'null')) return [];
    return (value === null ? [''] : [value].flat()).map(each => [name, String(each)] as [string, string]);
  });

/** The address of a question's answer with these values, from the root of the service. */
export function questionLink(
  question: NamedQuestion,
  ending: string,
  values: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams([...linkParameters(question, values), ...Object.entries(options)]);
  return `/q/${question.name}${ending}${search.size ? `?${search}` : ''}`;
}
