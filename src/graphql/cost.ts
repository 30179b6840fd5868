import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { limits } from '../domain/limits.ts';
import type { AnyField } from './relations.ts';

/** What is asked: one operation of a document with its variables, as they were sent. */
export interface Operation {
  readonly document: DocumentNode;
  /** Unless given, the document's first. */
  readonly operation?: OperationDefinitionNode | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** What a selection set costs: as `once + perRow × rows`, for the lists in it are as long as the page of the field above. */
interface Cost {
  readonly once: number;
  readonly perRow: number;
}
const none: Cost = { once: 0, perRow: 0 };
const sum = (a: Cost, b: Cost): Cost => ({ once: a.once + b.once, perRow: a.perRow + b.perRow });

/** Rows that a list without pages is reckoned to have. */
const shortList = 5;
/** The most that any field takes as the length of its lists. */
const longest = 1_000;
/** Objects that the answer to `__schema` or `__type` is reckoned to have. */
const introspection = 100;

/**
 * What an operation costs, before it runs: each field counts its weight, 1 unless @cost says more, for every object that
 * it may answer; docs/limits.md says how they are counted. Fragments count where they are used, as if written out, but
 * each is reckoned once, so that the time is linear in the document. The document must be valid.
 */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: Operation): number {
  const fragments = new Map(
    document.definitions
      .filter(node => node.kind === Kind.FRAGMENT_DEFINITION)
      .map(node => [node.name.value, node] as const),
  );
  const asked = operation ?? document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  const root = asked && schema.getRootType(asked.operation);
  if (!asked || !root) return 0;
  const values: Record<string, unknown> = {};
  for (const { variable, defaultValue } of asked.variableDefinitions ?? [])
    if (defaultValue) values[variable.name.value] = valueFromASTUntyped(defaultValue);
  Object.assign(values, variables);

  const known = new Map<string, Cost>();
  function ofFragment(name: string): Cost {
    const found = known.get(name);
    if (found) return found;
    known.set(name, none); // Ends a circle, which a rule of graphql refuses.
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = isCompositeType(type) ? ofSet(fragment?.selectionSet, type) : none;
    known.set(name, cost);
    return cost;
  }

  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLCompositeType): Cost =>
    (set?.selections ?? []).map(node => ofNode(node, type)).reduce(sum, none);

  function ofNode(node: SelectionNode, type: GraphQLCompositeType): Cost {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.FIELD) return ofField(node, type);
    const condition = node.typeCondition && schema.getType(node.typeCondition.name.value);
    return ofSet(node.selectionSet, isCompositeType(condition) ? condition : type);
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType): Cost {
    const name = node.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field) return { once: /^__(schema|type)$/.test(name) ? introspection : 0, perRow: 0 };
    const given = (argument: string): unknown => {
      const written = node.arguments?.find(each => each.name.value === argument)?.value;
      const value = written && valueFromASTUntyped(written, values);
      return value === undefined ? field.args.find(each => each.name === argument)?.defaultValue : value;
    };
    const type = getNamedType(field.type);
    const { weight, rows } = declared(field);
    const page = rows ?? pageOf(field, given);
    const below = isCompositeType(type) ? ofSet(node.selectionSet, type) : none;
    const one = (weight ?? (node.selectionSet ? 1 : 0)) + below.once;
    if (!isListType(getNullableType(field.type))) return { once: one + below.perRow * (page ?? shortList), perRow: 0 };
    const each = one + below.perRow * shortList;
    const ids = given('ids');
    const length = Array.isArray(ids) ? Math.min(ids.length, limits.ids) : page;
    return length === undefined ? { once: 0, perRow: each } : { once: each * length, perRow: 0 };
  }

  const { once, perRow } = ofSet(asked.selectionSet, root);
  return once + perRow * shortList;
}

/** The rows of the page that a field asks for, if it takes one. What is out of range is refused when it is read. */
function pageOf(field: AnyField, given: (argument: string) => unknown): number | undefined {
  const slicing = ['first', 'last', 'limit'].filter(name => field.args.some(argument => argument.name === name));
  if (!slicing.length) return undefined;
  const size = slicing.map(given).find(value => typeof value === 'number') ?? limits.defaultPageSize;
  return Math.min(Math.max(size as number, 0), longest);
}

/** What @cost says of a field. */
function declared({ astNode }: AnyField): { readonly weight?: number | undefined; readonly rows?: number | undefined } {
  const cost = astNode?.directives?.find(({ name }) => name.value === 'cost');
  const number = (name: string) => {
    const value = cost?.arguments?.find(argument => argument.name.value === name)?.value;
    return value?.kind === Kind.INT ? Number(value.value) : undefined;
  };
  return { weight: number('weight'), rows: number('rows') };
}
