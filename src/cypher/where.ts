import type { Condition } from '../domain/steps.ts';
import { integer } from '../neo4j/query.ts';

/** Keeps values apart from text: `name(value)` answers the parameter's placeholder. */
export interface Parameters {
  readonly values: Record<string, unknown>;
  add(name: string, value: unknown): string;
}

export function parameters(): Parameters {
  const values: Record<string, unknown> = {};
  return {
    values,
    add: (name, value) => {
      const unique = name in values ? `${name}_${Object.keys(values).length}` : name;
      values[unique] = typeof value === 'number' ? integer(value) : value;
      return `$${unique}`;
    },
  };
}

const comparison = { contains: 'CONTAINS', startsWith: 'STARTS WITH', equals: '=' } as const;

/** The Cypher of a condition on the spelling of a name. */
export const spelling = (name: string, { how, text }: Extract<Condition, { is: 'name' }>, into: Parameters): string =>
  `${name}.folded ${comparison[how]} ${into.add('text', text)}`;

/** The Cypher of a condition on `node`: its shape alone is text, its values are parameters. */
export function predicate(condition: Condition, into: Parameters): string {
  switch (condition.is) {
    case 'property': {
      const { property, values } = condition;
      const equals = values.length === 1 ? `= ${into.add('value', values[0])}` : `IN ${into.add('values', values)}`;
      // The index of ids is that of the label Entry, which every entry carries.
      return property === 'id' ? `(node:Entry AND node.id ${equals})` : `node.${property} ${equals}`;
    }
    case 'types':
      return condition.types.length ? `(${condition.types.map(type => `node:${type}`).join(' OR ')})` : 'false';
    case 'name':
      return `EXISTS { (node)-[:HAS_NAME]->(name:Name) WHERE ${spelling('name', condition, into)} }`;
    case 'country':
      return `EXISTS { (node)-[:LOCATED_IN*1..6]->(:Place {id: ${into.add('country', condition.id)}, level: 'COUNTRY'}) }`;
    case 'and':
    case 'or': {
      const parts = condition.of.map(part => predicate(part, into));
      if (!parts.length) return condition.is === 'and' ? 'true' : 'false';
      return `(${parts.join(condition.is === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      // An entry without the property has not the value either; Cypher alone would call that unknown and drop the row.
      return `NOT coalesce(${predicate(condition.of, into)}, false)`;
  }
}
