import { evidenceOf, type Given, type InputProblem, type Path, type SaveName, sheetOfSave } from './forms.ts';

/** One change of a request: what to do, what was given for it, and where in the request that stands. */
export interface Change {
  readonly does: SaveName | 'retractTie' | 'removeEntry';
  readonly input: Given;
  readonly path: Path;
}
export type Save = Change & { readonly does: SaveName };

/** Changes that somebody wants made together, or not at all. */
export interface EditRequest {
  readonly by: string;
  /** Why, for all of them; null where each has its own. */
  readonly reason: string | null;
  /** The caller's own key: what was asked with it before is answered as it was then. */
  readonly idempotencyKey: string | null;
  readonly changes: readonly Change[];
}

export const mostChanges = 200;
const longestReason = 1_000;

export const isSave = (change: Change): change is Save => Object.hasOwn(sheetOfSave, change.does);

/** The reasons that a request gives, each once. */
export const reasonsOf = ({ reason, changes }: EditRequest): string[] => [
  ...new Set([reason, ...changes.map(({ input }) => input.reason)].flatMap(each => textOf(each) || [])),
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What is wrong with a request by itself, before anything is read. */
export function changeProblems(request: EditRequest): InputProblem[] {
  const { reason, changes } = request;
  const problems: InputProblem[] = [];
  const refuse = (path: Path, value: unknown, problem: string, fix: string) =>
    problems.push({ path, value: String(value ?? ''), problem, fix });
  if (changes.length > mostChanges)
    refuse(['input', 'changes'], changes.length, `there are ${changes.length} changes`, `send at most ${mostChanges}`);
  if (!changes.length) refuse(['input', 'changes'], 0, 'there is no change', 'give one');
  for (const text of reasonsOf(request))
    if (text.length > longestReason)
      refuse(['input', 'reason'], text, `the reason has ${text.length} characters`, `keep it within ${longestReason}`);
  const keys = new Set<string>();
  for (const { input, path } of changes) {
    const at = (...place: Path) => [...path, ...place];
    const evidence = evidenceOf(input);
    if (!textOf(reason) && !textOf(input.reason) && !evidence.some(({ source }) => source.trim()))
      refuse(at('reason'), input.reason, 'nothing says why', 'give a reason, or evidence');
    const key = textOf(input.key);
    if (keys.has(key)) refuse(at('key'), key, `'${key}' is the key of another change`, 'give each a key of its own');
    if (key) keys.add(key);
    if (path.length > 1 && textOf(input.idempotencyKey))
      refuse(at('idempotencyKey'), input.idempotencyKey, 'a change has no key of its own', 'give it with the request');
    for (const [index, { scheme, value }] of (
      (input.identifiers ?? []) as { scheme: string; value: string }[]
    ).entries())
      if (!/^[\w.-]+$/.test(scheme) || value.includes('|'))
        refuse(
          at('identifiers', index),
          `${scheme}:${value}`,
          `'${scheme}:${value}' is not a code of a register`,
          'write the scheme in letters, digits, points and hyphens, and one code without |',
        );
  }
  for (const { path, input } of changes.filter(({ does }) => does === 'tie'))
    for (const [index, { field }] of evidenceOf(input).entries())
      if (field)
        refuse(
          [...path, 'evidence', index, 'field'],
          field,
          'evidence of a tie is of all of it',
          'leave the field out',
        );
  return problems;
}
