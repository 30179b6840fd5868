import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { fold } from '../domain/names.ts';
import type { Condition } from '../domain/steps.ts';
import type { AnyField, Declarations } from './relations.ts';

type Where = Readonly<Record<string, unknown>>;

/** The condition that a field's filter, `where` or `with` unless told, puts on entries; null where there is none. */
export function condition(
  field: AnyField,
  given: Where,
  declarations: Declarations,
  called?: string,
): Condition | null {
  const argument = field.args.find(({ name }) => (called ? name === called : name === 'where' || name === 'with'));
  const where = argument && (given[argument.name] as Where | null | undefined);
  if (!where) return null;
  const type = getNamedType(argument.type) as GraphQLInputObjectType;
  let conditions = 0;
  return all(where, 1);

  function all(where: Where, level: number): Condition {
    if (level > limits.filterLevels) refuse(`nests ${level} levels of and, or and not; at most ${limits.filterLevels}`);
    const parts = Object.entries(where)
      .filter(([, value]) => value !== null && value !== undefined)
      .flatMap(([name, value]) => one(name, value, level));
    return parts.length === 1 ? (parts[0] as Condition) : { is: 'and', of: parts };
  }

  function one(name: string, value: unknown, level: number): Condition[] {
    switch (name) {
      case 'and':
      case 'or':
        return [{ is: name, of: (value as Where[]).map(part => all(part, level + 1)) }];
      case 'not':
        return [{ is: 'not', of: all(value as Where, level + 1) }];
      case 'name':
        return Object.entries(value as Record<string, string | null>).flatMap(([how, text]) =>
          text === null ? [] : counted({ is: 'name', how: how as 'contains', text: fold(text) }),
        );
      case 'kinds':
        if (!propertyOf(name)) return counted({ is: 'types', types: (value as string[]).map(declarations.typeOfKind) });
        break;
      case 'country':
        return counted({ is: 'country', id: value as string });
    }
    const values = Array.isArray(value) ? value : [value];
    if (values.length > limits.ids) refuse(`lists ${values.length} values for ${name}; at most ${limits.ids}`);
    const property = name === 'ids' ? 'id' : propertyOf(name);
    if (!property) throw new Error(`${type.name}.${name} says no property that it filters`);
    return counted({ is: 'property', property, values });
  }

  function propertyOf(name: string): string | undefined {
    const input = type.getFields()[name];
    return input && declarations.filters(input);
  }

  function counted(...parts: Condition[]): Condition[] {
    conditions += parts.length;
    if (conditions > limits.filterConditions) refuse(`has more than ${limits.filterConditions} conditions`);
    return parts;
  }

  function refuse(why: string): never {
    throw new DirectoryError('BAD_FILTER', `${field.name}: the filter ${why}. Ask for less, or in several queries.`);
  }
}
