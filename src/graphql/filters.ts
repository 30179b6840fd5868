import { type GraphQLInputField, type GraphQLInputObjectType, getNamedType } from 'graphql';
import { whenever } from '../domain/conditions.ts';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { fold } from '../domain/names.ts';
import type { Condition, Direction, When } from '../domain/steps.ts';
import type { AnyField, Declarations } from './relations.ts';

type Where = Readonly<Record<string, unknown>>;

const on = (day: unknown): When => (day == null ? whenever : { from: day as string, to: day as string, surely: false });

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
  const { vocabulary, typeOfKind, kindOfRole } = declarations;
  let conditions = 0;

  /** Conditions that are more than a property or a walk, by the type of their value. */
  const byType: Readonly<Record<string, (value: never, level: number) => Condition[]>> = {
    TextWhere: (value: Readonly<Record<'contains' | 'startsWith' | 'equals', string | null>>) =>
      Object.entries(value).flatMap(([how, text]) =>
        text === null ? [] : [{ is: 'name', how: how as keyof typeof value, text: fold(text) }],
      ),
    EntryKind: (kinds: readonly string[]) => [{ is: 'types', types: kinds.map(typeOfKind) }],
    ProjectRole: (role: string) => [tie({ kinds: [kindOfRole(role)], direction: 'OUT' })],
    TieWhere: (value: Where, level) => {
      const far = value.with as Where | null | undefined;
      const entryWhere = declarations.schema.getType('EntryWhere') as GraphQLInputObjectType;
      return [tie(value, far ? all(entryWhere, far, level + 1) : null)];
    },
    SharesProjectWhere: ({ id, activeOn }: Where) => [
      { is: 'walk', way: 'sharesProject', says: 'shares a project with', id: id as string, when: on(activeOn) },
    ],
    EvidenceWhere: ({ fewerThan = null, publishedBefore = null }: Where) => [
      { is: 'evidence', fewerThan: fewerThan as number | null, publishedBefore: publishedBefore as string | null },
    ],
  };
  return all(type, where, 1);

  function all(input: GraphQLInputObjectType, where: Where, level: number): Condition {
    if (level > limits.filterLevels)
      refuse(`nests ${level} levels of and, or, not and with; at most ${limits.filterLevels}`);
    const parts = Object.entries(where)
      .filter(([, value]) => value !== null && value !== undefined)
      .flatMap(([name, value]) => one(input, name, value, level));
    return parts.length === 1 ? (parts[0] as Condition) : { is: 'and', of: parts };
  }

  function one(input: GraphQLInputObjectType, name: string, value: unknown, level: number): Condition[] {
    const field = input.getFields()[name] as GraphQLInputField;
    switch (name) {
      case 'and':
      case 'or':
        return [{ is: name, of: (value as Where[]).map(part => all(input, part, level + 1)) }];
      case 'not':
        return [{ is: 'not', of: all(input, value as Where, level + 1) }];
      case 'activeOn':
        return counted({ is: 'exists', when: on(value) });
    }
    const made = byType[getNamedType(field.type).name];
    if (made && !declarations.filters(field)) return counted(...made(value as never, level));
    const walk = declarations.walks(field);
    if (walk) return counted({ is: 'walk', ...walk, id: value as string, when: whenever });
    const values = Array.isArray(value) ? value : [value];
    if (values.length > limits.ids) refuse(`lists ${values.length} values for ${name}; at most ${limits.ids}`);
    const property = name === 'ids' ? 'id' : declarations.filters(field);
    if (!property) throw new Error(`${input.name}.${name} says neither what it filters nor how it walks`);
    return counted({ is: 'property', property, values });
  }

  function tie(value: Where, far: Condition | null = null): Condition {
    const { kinds, direction, minConfidence, activeOn, activeSince } = value;
    const confidences = vocabulary.enums.get('Confidence') ?? [];
    if (activeOn != null && activeSince != null) refuse('gives both activeOn and activeSince for one tie');
    return {
      is: 'tie',
      kinds: (kinds ?? []) as string[],
      direction: (direction ?? 'BOTH') as Direction,
      with: far,
      confidences: minConfidence ? confidences.slice(confidences.indexOf(minConfidence as string)) : null,
      when: activeSince == null ? on(activeOn) : { ...whenever, from: activeSince as string },
    };
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
