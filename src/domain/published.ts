import { fileEndings, type NamedQuestion, publicFacts, type QuestionVariable } from './questions.ts';

/** What links to a question rest on: spreadsheets and dashboards hold it where nobody here sees them. */
export interface Published {
  readonly variables: Readonly<Record<string, PublishedVariable>>;
  /** Types of the rows’ columns, by name. */
  readonly columns: Readonly<Record<string, string>>;
  /** Types of what JSON tells beside the rows, by name. */
  readonly facts: Readonly<Record<string, string>>;
  readonly endings: readonly string[];
}

interface PublishedVariable {
  /** As in GraphQL, without the mark of what is required. */
  readonly type: string;
  readonly required: boolean;
  /** What a link that leaves it out asks for. */
  readonly default: unknown;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
}

/** What is published, by the names of questions. */
export type Contract = Readonly<Record<string, Published>>;

const typesOf = (columns: readonly { readonly name: string; readonly type: string }[]) =>
  Object.fromEntries(columns.map(({ name, type }) => [name, type]));

const variableOf = ({ type, isRequired, default: standard, values }: QuestionVariable): PublishedVariable => ({
  type: type.replace(/!$/, ''),
  required: isRequired,
  default: standard === null ? null : JSON.parse(standard),
  ...(values.length ? { choices: values } : {}),
});

/** What these questions publish, in the order of their names. */
export const contractOf = (questions: readonly NamedQuestion[]): Contract =>
  Object.fromEntries(
    questions
      .map(question => [
        question.name,
        {
          variables: Object.fromEntries(question.variables.map(each => [each.name, variableOf(each)])),
          columns: typesOf(question.columns),
          facts: typesOf(publicFacts(question)),
          endings: fileEndings(question),
        },
      ])
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  );

/** A sentence for everything that was published and that is not so any more; none where all links still answer. */
export function breaches(published: Contract, present: Contract): string[] {
  const found = Object.entries(published).flatMap(([name, before]) => {
    const after = present[name];
    if (!after) return [`The question ${name} is gone.`];
    return [
      ...Object.entries(before.variables).flatMap(([key, was]) => ofVariable(was, after.variables[key], key)),
      ...ofTypes('column', before.columns, after.columns),
      ...ofTypes('fact', before.facts, after.facts),
      ...before.endings.filter(ending => !after.endings.includes(ending)).map(ending => `it has no ${ending} any more`),
    ].map(what => `${name}: ${what}.`);
  });
  return found.map(what => `${what} Published links rest on it: keep it as it was, and give what differs a new name.`);
}

function ofVariable(was: PublishedVariable, is: PublishedVariable | undefined, name: string): string[] {
  if (!is) return [`its variable ${name} is gone`];
  const gone = (was.choices ?? []).filter(choice => !(is.choices ?? []).includes(choice));
  const [before, after] = [was.default, is.default].map(value => JSON.stringify(value));
  return [
    ...(was.type === is.type ? [] : [`its variable ${name} was of the type ${was.type} and is ${is.type}`]),
    ...(is.required && !was.required ? [`its variable ${name} may no longer be empty`] : []),
    ...(before === after ? [] : [`its variable ${name} is ${after} unless given, and was ${before}`]),
    ...(gone.length ? [`its variable ${name} no longer takes ${gone.join(', ')}`] : []),
  ];
}

const ofTypes = (what: string, before: Published['columns'], after: Published['columns']): string[] =>
  Object.entries(before).flatMap(([name, type]) => {
    if (after[name] === undefined) return [`its ${what} ${name} is gone`];
    return after[name] === type ? [] : [`its ${what} ${name} was ${type} and is ${after[name]}`];
  });
