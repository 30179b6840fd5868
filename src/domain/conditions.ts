import type { Condition, When } from './steps.ts';

/** Whenever, and perhaps: what a filter means that names no day. */
export const whenever: When = { from: null, to: null, surely: false };

/** The ids that a condition names: `one` by one, where each must be an entry's, and those it only `lists`. */
export function idsNamed(condition: Condition | null): { one: string[]; lists: string[] } {
  switch (condition?.is) {
    case 'walk':
      return { one: [condition.id], lists: [] };
    case 'property':
      return { one: [], lists: condition.property === 'id' ? condition.values.map(String) : [] };
    case 'tie':
      return idsNamed(condition.with);
    case 'not':
      return idsNamed(condition.of);
    case 'and':
    case 'or': {
      const parts = condition.of.map(idsNamed);
      return { one: parts.flatMap(({ one }) => one), lists: parts.flatMap(({ lists }) => lists) };
    }
    default:
      return { one: [], lists: [] };
  }
}

/** The condition with every part that holds others, or is none of these, rewritten from the leaves up. */
function rewritten(
  condition: Condition,
  leaf: (part: Condition, negated: boolean) => Condition,
  negated = false,
): Condition {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map(part => rewritten(part, leaf, negated)) };
    case 'not':
      return { ...condition, of: rewritten(condition.of, leaf, !negated) };
    case 'tie':
      return leaf({ ...condition, with: condition.with && rewritten(condition.with, leaf, negated) }, negated);
    default:
      return leaf(condition, negated);
  }
}

/** The condition with ids that were merged away replaced by those they went to. */
export const moved = (condition: Condition, to: ReadonlyMap<string, string>): Condition =>
  rewritten(condition, part => {
    if (part.is === 'walk') return { ...part, id: to.get(part.id) ?? part.id };
    if (part.is !== 'property' || part.property !== 'id') return part;
    return { ...part, values: part.values.map(id => to.get(id as string) ?? id) };
  });

/**
 * The condition as it holds on a day, where it names none itself: `surely`, or perhaps. What is perhaps not so is what
 * is not surely so; therefore the two change places below `not`.
 */
export const judged = (condition: Condition, day: string | null, surely: boolean): Condition =>
  rewritten(condition, (part, negated) => {
    if (!('when' in part)) return part;
    const { from, to } = part.when;
    const own = from !== null || to !== null;
    return { ...part, when: { from: own ? from : day, to: own ? to : day, surely: surely !== negated } };
  });

const list = (words: readonly unknown[], last = 'or') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** SMALL_WORDS or smallWords → small words. */
const plain = (word: string) => word.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase();

function day({ from, to }: When): string {
  if (from === null && to === null) return '';
  if (from === to) return ` on ${from}`;
  return to === null ? ` on some day since ${from}` : ` on some day from ${from} to ${to}`;
}

/** The condition as a clause without its subject: "is a member of X and works in Y". Names stand for their ids. */
export function inWords(condition: Condition, names: ReadonlyMap<string, string>): string {
  const called = (id: unknown) => names.get(id as string) ?? id;
  switch (condition.is) {
    case 'property': {
      const what = condition.property === 'id' ? 'is' : `has the ${plain(condition.property)}`;
      return `${what} ${list(condition.values.map(value => (condition.property === 'id' ? called(value) : value)))}`;
    }
    case 'types':
      return `is of the kind ${list(condition.types.map(plain))}`;
    case 'name': {
      const how = { contains: 'contains', startsWith: 'starts with', equals: 'is' }[condition.how];
      return `has a name that ${how} “${condition.text}”`;
    }
    case 'walk':
      return `${condition.says} ${called(condition.id)}${day(condition.when)}`;
    case 'tie': {
      const { kinds, confidences, with: far, when } = condition;
      const sure = confidences ? ` that is ${list(confidences.map(plain))}` : '';
      const other = far ? ` with one that ${inWords(far, names)}` : '';
      return `has a tie${kinds.length ? ` ${list(kinds)}` : ''}${sure}${day(when)}${other}`;
    }
    case 'evidence': {
      const { fewerThan, publishedBefore } = condition;
      const parts = [
        ...(fewerThan === null ? [] : [`rests on fewer than ${fewerThan} sources`]),
        ...(publishedBefore === null ? [] : [`rests only on sources published before ${publishedBefore}`]),
      ];
      return list(parts, 'and') || 'is any';
    }
    case 'exists':
      return `is active${day(condition.when)}`;
    case 'and':
    case 'or':
      return (
        list(
          condition.of.map(part => inWords(part, names)),
          condition.is,
        ) || 'is any'
      );
    case 'not':
      return `is none that ${inWords(condition.of, names)}`;
  }
}
