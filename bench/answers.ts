/** What an answer holds, in its order, however its lists are wrapped: each value under its name, those of a row first. */
export function valuesOf(answer: unknown, name = ''): string[] {
  if (Array.isArray(answer)) return answer.flatMap(each => valuesOf(each, name));
  if (typeof answer !== 'object' || answer === null) return [`${name}: ${answer}`];
  const isWrapped = (value: unknown) => typeof value === 'object' && value !== null;
  return Object.entries(answer)
    .sort(([one, left], [other, right]) => Number(isWrapped(left)) - Number(isWrapped(right)) || (one < other ? -1 : 1))
    .flatMap(([key, value]) => valuesOf(value, key));
}

/** Where two answers first differ, in words; null where they say the same. */
export function difference(one: unknown, other: unknown): string | null {
  const [left, right] = [valuesOf(one), valuesOf(other)];
  const at = Array.from({ length: Math.max(left.length, right.length) }).findIndex((_, i) => left[i] !== right[i]);
  return at < 0 ? null : `value ${at + 1} is “${left[at] ?? 'missing'}”, not “${right[at] ?? 'missing'}”`;
}
