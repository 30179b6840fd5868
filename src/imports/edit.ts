import { randomUUID } from 'node:crypto';
import { keptAnswer } from '../cypher/batch.ts';
import { entryNames } from '../cypher/change.ts';
import { DirectoryError } from '../domain/errors.ts';
import { digest } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database, Transaction } from '../neo4j/query.ts';
import { commit } from './commit.ts';
import { evidenceOf, type InputProblem, type Path } from './edit/forms.ts';
import { planRemovals } from './edit/removal.ts';
import { type Change, changeProblems, type EditRequest, isSave, reasonsOf } from './edit/request.ts';
import { refuseStale } from './edit/stale.ts';
import { fits, readForms, readTargets } from './edit/targets.ts';
import { planSheets } from './import.ts';
import type { Match } from './matching/candidates.ts';
import { listed, type RowAddress } from './problems.ts';
import type { Step } from './steps.ts';

export interface ChangeResult {
  readonly key: string | null;
  /** The entry or tie. */
  readonly id: string;
  readonly created: boolean;
  /** What a new entry may double, the likeliest first. */
  readonly matches: readonly Match[];
}

export interface Edited {
  /** Null where all was so already. */
  readonly batchId: string | null;
  /** One for each change, in their order. */
  readonly results: readonly ChangeResult[];
}

interface EditPlan {
  readonly steps: readonly Step[];
  readonly results: readonly ChangeResult[];
}

/**
 * Makes changes as one batch of origin "form". Throws BAD_USER_INPUT with `problems`, each at its path in the request;
 * ENTRY_NOT_FOUND for an id that nobody has; STALE where something changed since it was seen; BLOCKED where a new entry
 * may double another and that is unwanted, or where something rests on what is to go.
 */
export async function edit(database: Database, vocabulary: Vocabulary, request: EditRequest): Promise<Edited> {
  const { by, reason, idempotencyKey, changes } = request;
  const asked = digest(JSON.stringify([reason, changes], withoutItsNumber), 64);
  const key = idempotencyKey === null ? randomUUID() : digest(JSON.stringify([by, idempotencyKey]), 32);
  const id = `batch-${key}`;
  const known = idempotencyKey === null ? null : await earlier(database, id, asked);
  if (known) return known;
  const problems = changeProblems(request);
  if (problems.length) throw badInput(problems);
  const why = await reasonOf(database, request);
  const batch = { id, origin: 'form', by, reason: why, at: new Date().toISOString() };
  const plan = (transaction: Transaction) => planEdit(transaction, vocabulary, changes);
  const answer = ({ results }: EditPlan) => ({ request: asked, answer: JSON.stringify(results) });
  const { batchId, results } = await commit(database, vocabulary, plan, { batch, answer });
  // Another request with this key may have been first: then its answer stands.
  return (batchId && (await earlier(database, id, asked))) || { batchId, results };
}

/** A client may number each try of a request anew. */
const withoutItsNumber = (key: string, value: unknown) => (key === 'clientMutationId' ? undefined : value);

/** What a batch answered when it was made; null where there is none. */
async function earlier(database: Database, id: string, asked: string): Promise<Edited | null> {
  const [kept] = await database.read(keptAnswer, { id });
  if (!kept) return null;
  if (kept.answer === null) throw new DirectoryError('BUSY', 'This request is just being carried out; ask again.');
  if (kept.request === asked) return { batchId: id, results: JSON.parse(kept.answer) };
  const fix = 'give each request a key of its own';
  const problem = { path: ['input', 'idempotencyKey'], value: '', problem: 'another request had this key', fix };
  throw badInput([problem]);
}

function badInput(problems: readonly InputProblem[]): DirectoryError {
  const distinct = [...new Map(problems.map(each => [JSON.stringify([each.path, each.problem]), each])).values()];
  const line = ({ path, problem, fix }: InputProblem) => `${path.join('.')}: ${problem}; ${fix}`;
  return new DirectoryError('BAD_USER_INPUT', listed(distinct, line), { problems: distinct });
}

/** Why, for the log: what was said, else the titles of the sources. */
async function reasonOf(database: Database, request: EditRequest): Promise<string> {
  const reasons = reasonsOf(request);
  if (reasons.length) return reasons.join('; ');
  const sources = [...new Set(request.changes.flatMap(({ input }) => evidenceOf(input).map(({ source }) => source)))];
  const found = await database.read(entryNames, { ids: sources });
  const titles = new Map(found.map(({ id, name }) => [id, name]));
  return `Evidence: ${sources.map(source => titles.get(source) ?? source).join(', ')}`;
}

async function planEdit(
  transaction: Transaction,
  vocabulary: Vocabulary,
  changes: readonly Change[],
): Promise<EditPlan> {
  const problems: InputProblem[] = [];
  const targets = await readTargets(transaction, vocabulary, changes, problems);
  if (problems.length) throw badInput(problems);
  const { forms, written } = await readForms(transaction, vocabulary, changes, targets);
  const plan = await planSheets(transaction, vocabulary, written.sheets, { origin: 'form', policy: 'SETS' });
  const removals = changes.flatMap((change, index) =>
    isSave(change)
      ? []
      : [{ id: targets[index]?.id ?? '', withTies: change.input.retractTies === true, path: change.path }],
  );
  const twice = removals.filter(({ id }) => plan.subjects.has(id));
  // What leans on a new entry that something is wrong with is told with that entry.
  const own = new Set(forms.map(({ id }) => `no entry has the id '${id}'`));
  problems.push(
    ...plan.problems.filter(({ problem }) => !own.has(problem)).map(written.inputProblem),
    ...twice.map(({ id, path }) => {
      const problem = `'${id}' is saved by another change`;
      return { path: [...path, 'id'], value: id, problem, fix: 'take it out, or save it' };
    }),
  );
  if (problems.length) throw badInput(problems);
  const steps = [...plan.steps, ...(await planRemovals(transaction, vocabulary, removals, plan.steps))];

  const creates = new Set(plan.creates);
  const saved = forms.map(({ id, save, input }, index): ChangeResult => {
    const at = written.rows[index];
    const isHere = ({ sheet, row }: RowAddress) => sheet === at?.sheet && row === at.row;
    const subjects = plan.outcomes.find(isHere)?.subjects ?? [];
    const subject = id ?? subjects.find(each => fits(save, each, vocabulary)) ?? '';
    const created = creates.has(subject);
    const matches = created ? (plan.matches.find(isHere)?.candidates ?? []) : [];
    return { key: (input.key as string | null | undefined) ?? null, id: subject, created, matches };
  });
  const rest = saved.values();
  const results = changes.map(
    (change, index): ChangeResult =>
      (isSave(change) && rest.next().value) || { key: null, id: targets[index]?.id ?? '', created: false, matches: [] },
  );
  const editions = changes.flatMap(({ input, path }, index) =>
    input.updatedAt ? [{ id: results[index]?.id ?? '', updatedAt: String(input.updatedAt), path }] : [],
  );
  if (editions.length) await refuseStale(transaction, editions, steps);
  for (const [index, { input, path }] of changes.entries())
    if (input.refuseDuplicates) refuseDoubles(path, results[index]?.matches ?? []);
  return { steps, results };
}

function refuseDoubles(path: Path, candidates: readonly Match[]): void {
  if (!candidates.length) return;
  const named = candidates.map(({ id, name, reasons }) => `${name} (${id}): ${reasons.join(', ')}`).join('\n');
  const message = `The directory may have it already:\n${named}\nSave that one by its id, or this one without refuseDuplicates.`;
  throw new DirectoryError('BLOCKED', message, { path, candidates });
}
