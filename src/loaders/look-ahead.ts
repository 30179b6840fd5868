/**
 * Remembers shapes of operations. Planning an unseen statement of many steps costs the database more than it saves, so
 * a shape looks ahead from the second time that it is seen; single steps are few and warm.
 */
export interface LookAhead {
  /** Whether the shape was seen before; it has been from now on. */
  knows(shape: string): boolean;
}

/** For documents that ask little of much, each once: a statement of all their steps takes longer to plan than they do. */
export const byLevel: LookAhead = { knows: () => false };

/** Keeps the shapes that were seen last. */
export function lookAhead(capacity = 2_000): LookAhead {
  const seen = new Set<string>();
  return {
    knows(shape) {
      const known = seen.delete(shape);
      seen.add(shape);
      if (seen.size > capacity) seen.delete(seen.values().next().value as string);
      return known;
    },
  };
}
