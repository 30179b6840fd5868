import { idsNamed, moved } from '../domain/conditions.ts';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { fold } from '../domain/names.ts';
import type { Condition, Step } from '../domain/steps.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import type { GraphRecord } from '../loaders/relations.ts';
import type { Context } from './context.ts';

/** The records with these ids, in order; an id that was merged away is followed, and null stands for an unknown one. */
async function byIds(
  step: Step,
  ids: readonly string[],
  { relations, entries }: Context,
): Promise<(GraphRecord | null)[]> {
  const found = await relations.byIds(step, ids);
  const missed = ids.filter((_, index) => found[index] === null);
  const redirected = await entries.movedTo(missed);
  if (!redirected.size) return found;
  const targets = await relations.byIds(step, [...redirected.values()]);
  const byId = new Map([...redirected.keys()].map((id, index) => [id, targets[index] ?? null]));
  return ids.map((id, index) => found[index] ?? byId.get(id) ?? null);
}

/** The one entry that a code or name fits. */
async function only(step: Step, form: string, value: string, what: string, context: Context): Promise<GraphRecord> {
  const lookup: Step = {
    ...step,
    relation: { ...step.relation, form, shape: 'all' },
    arguments: { ...step.arguments, value },
    node: { ...step.node, columns: [...new Set([...step.node.columns, 'name'])].sort() },
  };
  const [entry, ...others] = await context.relations.lookUp(lookup);
  if (others.length)
    throw new DirectoryError('AMBIGUOUS', `Several entries have the ${what}; ask for one of them by its id.`, {
      candidates: [entry, ...others].map(each => ({ id: each?.id, name: each?.name })),
    });
  return entry ?? notFound(what, value, context);
}

/**
 * The ids that entries have today: one that was merged away is followed. Throws ENTRY_NOT_FOUND, with the nearest by
 * name, for one that nobody has. For the ID arguments of computed fields.
 */
export async function presentIds<Ids extends readonly string[]>(
  ids: Ids,
  context: Context,
): Promise<{ [At in keyof Ids]: string }> {
  const present = await Promise.all(ids.map(context.entries.present));
  const unknown = ids.find((_, index) => present[index] === null);
  if (unknown !== undefined) await notFound(`id “${unknown}”`, unknown, context);
  return present as { [At in keyof Ids]: string };
}

/** The condition with the ids that entries have today, as `presentIds` finds them; the same one where none has moved. */
export async function presentCondition<Given extends Condition | null>(
  condition: Given,
  context: Context,
): Promise<Given | Condition> {
  const { one, lists } = idsNamed(condition);
  if (!condition || (!one.length && !lists.length)) return condition;
  const [single, listed] = await Promise.all([
    presentIds(one, context),
    // An id in a list that nobody has is one that no entry meets, not a mistake to stop at.
    Promise.all(lists.map(context.entries.present)),
  ]);
  const to = new Map([...one, ...lists].map((id, index) => [id, [...single, ...listed][index] ?? id]));
  return [...to].every(([id, present]) => id === present) ? condition : moved(condition, to);
}

async function notFound(what: string, words: string, { entries }: Context): Promise<never> {
  const nearest = await entries.nearest(words);
  const hint = nearest.length ? ` Closest by name: ${nearest.map(({ id }) => id).join(', ')}.` : '';
  throw new DirectoryError('ENTRY_NOT_FOUND', `No entry has the ${what}.${hint}`, { nearest });
}

export const Query: Pick<QueryResolvers, 'node' | 'nodes' | 'entry'> = {
  node: async (_, { id }, context, info) => {
    const [found] = await byIds(context.selection(info), [id], context);
    return found ?? null;
  },

  nodes: (_, { ids }, context, info) => {
    if (ids.length > limits.ids)
      throw new DirectoryError('BAD_PAGE', `nodes takes at most ${limits.ids} ids, not ${ids.length}.`);
    return byIds(context.selection(info), ids, context);
  },

  entry: async (_, { by }, context, info) => {
    const step = context.selection(info);
    if (by.identifier != null) {
      const { scheme, value } = by.identifier;
      return only(step, 'byIdentifier', `${scheme}:${value}`.toUpperCase(), `identifier ${scheme} ${value}`, context);
    }
    if (by.name != null) return only(step, 'byName', fold(by.name), `name “${by.name}”`, context);
    const id = by.id as string;
    const [found] = await byIds(step, [id], context);
    return found ?? notFound(`id “${id}”`, id, context);
  },
};
