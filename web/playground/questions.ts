/** A named question, as the playground needs it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly document: string;
  readonly variables: readonly { readonly name: string; readonly label: string; readonly default: string | null }[];
  readonly rows: string;
}

/** What a tab is opened with. */
export interface Shared {
  readonly query: string;
  readonly variables: string;
}

const document = '{ questions { name title description group document rows variables { name label default } } }';

/** Puts an operation to the directory. */
export async function ask(body: object): Promise<never> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<never>;
}

/** The named questions; none where the directory does not answer, as the editor is of use all the same. */
export const readQuestions = (): Promise<readonly Question[]> =>
  ask({ query: document }).then(
    ({ data }: { data?: { questions: readonly Question[] } }) => data?.questions ?? [],
    () => [],
  );

/** A question with every variable filled in, for people to change. */
export const asTab = ({ document, variables }: Question, given: Record<string, unknown> = {}): Shared => ({
  query: document,
  variables: JSON.stringify(
    Object.fromEntries(variables.map(({ name, default: value }) => [name, given[name] ?? JSON.parse(value ?? 'null')])),
    null,
    2,
  ),
});

/** What the address asks to open: ?question=NAME or ?query=…, with ?variables=… as JSON. */
export function sharedBy(search: string, questions: readonly Question[]): Shared | undefined {
  const parameters = new URLSearchParams(search);
  const variables = parameters.get('variables') ?? '';
  const question = questions.find(({ name }) => name === parameters.get('question'));
  if (question) return asTab(question, parsed(variables));
  const query = parameters.get('query');
  return query ? { query, variables: indented(variables) } : undefined;
}

/** The address that opens the same query with the same variables. */
export const linkTo = ({ query, variables }: Shared): string => {
  const parameters = new URLSearchParams({ query });
  if (Object.keys(parsed(variables)).length) parameters.set('variables', JSON.stringify(parsed(variables)));
  return `${location.origin}/playground?${parameters}`;
};

function parsed(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

const indented = (text: string) => (Object.keys(parsed(text)).length ? JSON.stringify(parsed(text), null, 2) : text);

/** MONEY_AND_DEPENDENCE → Money and dependence. */
export const inWords = (group: string): string => group.charAt(0) + group.slice(1).toLowerCase().replaceAll('_', ' ');

/** The title with labels in its blanks: Who are the members of [committee]? */
export const plainTitle = ({ title, variables }: Question): string =>
  title.replace(/\{\$(\w+)\}/g, (_, blank) => {
    const label = variables.find(({ name }) => name === blank)?.label ?? blank;
    return `[${label.toLowerCase()}]`;
  });
