import { holdersOf } from '../../cypher/batch.ts';
import { entryNames } from '../../cypher/change.ts';
import { idsIn, subjectOf } from '../../domain/changes.ts';
import { DirectoryError } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { integer, type Transaction } from '../../neo4j/query.ts';
import { listed, shownProblems } from '../problems.ts';
import { readStates } from '../snapshot.ts';
import { type Step, subjectOfId } from '../steps.ts';

/** Rows of one sort that are read of what rests on an entry. */
const mostHolders = 5_000;

/** An entry or tie to take out. */
export interface Removal {
  readonly id: string;
  /** Of an entry: whether its ties go with it. */
  readonly withTies: boolean;
}

type States = ReadonlyMap<string, Facts | null>;
interface Holder {
  readonly entryId: string;
  readonly id: string;
}

/**
 * The steps that take out entries and ties, with ids that were merged into them; `saved` is what else the request does.
 * Throws BLOCKED, naming what rests on an entry: ties, unless they are to go too, sums of money, and what a source
 * supports. Throws LIMIT_EXCEEDED where more than 5,000 ties would go.
 */
export async function planRemovals(
  transaction: Transaction,
  vocabulary: Vocabulary,
  removals: readonly Removal[],
  saved: readonly Step[],
): Promise<Step[]> {
  if (!removals.length) return [];
  const { run } = transaction;
  const wanted = new Map(removals.map(removal => [removal.id, removal]));
  const holders = await run(holdersOf, { ids: [...wanted.keys()], batch: '', limit: integer(mostHolders) });
  const states = await readStates(transaction, [...wanted.keys(), ...holders.map(({ id }) => id)], vocabulary);
  const steps = new Map<string, Step>();
  const takeOut = (id: string) =>
    steps.set(id, { subject: subjectOfId(id, vocabulary), id, before: states.get(id) ?? null, after: null });
  for (const id of wanted.keys()) takeOut(id);
  for (const { entryId, id } of holders) {
    const facts = states.get(id);
    const isItsTie = subjectOfId(id, vocabulary) === 'TIE' && [facts?.get('from'), facts?.get('to')].includes(entryId);
    if (id.startsWith('redirect-') || (isItsTie && wanted.get(entryId)?.withTies)) takeOut(id);
  }
  const after = new Map(saved.map(step => [step.id, step.after]));
  const stays = ({ entryId, id }: Holder) =>
    !steps.has(id) && idsIn(after.get(id) ?? states.get(id) ?? new Map()).includes(entryId);
  const added = saved.flatMap(({ id }) => [...wanted.keys()].map(entryId => ({ entryId, id })));
  const left = [...holders, ...added].filter(stays);
  if (left.length) throw await blocked(run, left, new Map<string, Facts | null>([...states, ...after]));
  if (holders.length >= mostHolders)
    throw new DirectoryError('LIMIT_EXCEEDED', `${mostHolders} ties or more would go: too many for one edit.`);
  return [...steps.values()];
}

async function blocked(run: Transaction['run'], left: readonly Holder[], states: States): Promise<DirectoryError> {
  const distinct = [...new Map(left.map(holder => [holder.id, holder])).values()];
  const shown = distinct.slice(0, shownProblems);
  const ids = shown.flatMap(({ entryId, id }) => [entryId, ...idsIn(states.get(id) ?? new Map())]);
  const names = new Map((await run(entryNames, { ids })).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const told = ({ entryId, id }: Holder) => ({
    ...{ id, entryId },
    name: subjectOf(states.get(id) ?? new Map(), nameOf, id),
  });
  const what = [...new Set(shown.map(({ entryId }) => `“${nameOf(entryId)}”`))].join(', ');
  const rests = listed(distinct, holder => `${told(holder).name} (${holder.id})`);
  const mend = 'Its own ties go with it where `retractTies` is true; change or take out the rest first.';
  return new DirectoryError('BLOCKED', `This rests on ${what}:\n${rests}\n${mend}`, { by: shown.map(told) });
}
