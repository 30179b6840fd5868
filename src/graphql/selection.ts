import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getDirectiveValues,
  getNamedType,
  isObjectType,
} from 'graphql';
// The executor's own field collection, so that look-ahead sees exactly what will be executed: fragments on interfaces,
// @skip and @include, merged selections. A deep import, kept to this file and covered by its test.
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { DirectoryError } from '../domain/errors.ts';
import { orderKeys, ordersByTie } from '../domain/orders.ts';
import { orderOf, pageOf } from '../domain/pages.ts';
import type { Condition, Relation, Step, StepArguments } from '../domain/steps.ts';
import { atLeast } from '../domain/vocabulary.ts';
import { condition } from './filters.ts';
import type { AnyField, Declarations } from './relations.ts';

type FieldNodes = readonly FieldNode[];

/** A part while its selections are being gathered. */
interface Gathering {
  readonly columns: Set<string>;
  /** Steps below by key, with the types of the record under which each was selected. */
  readonly below: Map<string, { step: Step; on: Set<string> }>;
}

/** Turns what one operation selects below a field into the steps that read it. Made afresh for each operation. */
export function selections(declarations: Declarations) {
  const { schema, vocabulary, relation: relationOf, reads, types, kindOfRole } = declarations;
  const steps = new Map<string, Step>();
  const keys = new Map<string, number>();
  const numbers = new Map<FieldNode, number>();

  const fieldAt = (info: GraphQLResolveInfo) => info.parentType.getFields()[info.fieldName] as AnyField;
  const argumentsAt = (info: GraphQLResolveInfo) =>
    getArgumentValues(fieldAt(info), info.fieldNodes[0] as FieldNode, info.variableValues);

  return {
    /** The step that reads a field, with what is selected below it. */
    step: (info: GraphQLResolveInfo): Step => stepOf(fieldAt(info), info.fieldNodes, info),

    /** The day of a computed field: its own `asOf`, else the operation's; null for no filter by time. */
    day(info: GraphQLResolveInfo): string | null {
      const { asOf } = argumentsAt(info);
      return (asOf === undefined ? operationDay(info) : asOf) as string | null;
    },

    /** The condition of a computed field's filter argument; null where none is given. */
    condition: (info: GraphQLResolveInfo, argument: string): Condition | null =>
      condition(fieldAt(info), argumentsAt(info), declarations, argument),
  };

  /** The step of a field. Types that inherit a field share it, else each level would be planned for each type anew. */
  function stepOf(field: AnyField, nodes: FieldNodes, info: GraphQLResolveInfo): Step {
    const identity = [relationOf(field)?.name, ...nodes.map(node => numbered(numbers, node))].join(' ');
    const step = steps.get(identity) ?? plan(field, nodes, info);
    steps.set(identity, step);
    return step;
  }

  function plan(field: AnyField, nodes: FieldNodes, info: GraphQLResolveInfo): Step {
    const relation = relationOf(field) as Relation;
    const node: Gathering = { columns: new Set(['id']), below: new Map() };
    const tie: Gathering = { columns: new Set(['id']), below: new Map() };
    const asked = { rows: false, more: false, total: false, distinct: false };
    // Cursors are made of the keys of the order, which nothing else reads.
    let hasCursor = false;
    const named: GraphQLNamedType = getNamedType(field.type);
    const subfields = (type: GraphQLObjectType, of: FieldNodes) => [
      ...collectSubfields(schema, info.fragments, info.variableValues, type, of).values(),
    ];

    /** Columns and steps that the selections on a record need, by each type that the record may be. */
    const record = (type: GraphQLNamedType, of: FieldNodes, into: Gathering) => {
      for (const name of types(type)) {
        const concrete = schema.getType(name) as GraphQLObjectType;
        const target = name === 'Tie' ? tie : into;
        for (const found of subfields(concrete, of)) {
          const below = concrete.getFields()[found[0]?.name.value ?? ''] as AnyField | undefined;
          if (!below) continue; // __typename
          const relationBelow = relationOf(below);
          if (!relationBelow) for (const property of reads(below)) target.columns.add(property);
          else if (relationBelow.form === 'reference') target.columns.add(relationBelow.property);
          if (!relationBelow) continue;
          const step = stepOf(below, found, info);
          const same = target.below.get(step.key);
          if (same) same.on.add(name);
          else target.below.set(step.key, { step, on: new Set([name]) });
        }
      }
    };

    /** A row that holds a tie and its far end: an edge, or an item such as Succession. */
    const edge = (type: GraphQLObjectType, of: FieldNodes) => {
      for (const found of subfields(type, of)) {
        const below = type.getFields()[found[0]?.name.value ?? ''] as AnyField | undefined;
        if (!below) continue;
        const far = getNamedType(below.type);
        if (far.name === 'Tie') record(far, found, tie);
        else if (types(far).some(name => relation.farTypes.includes(name))) record(far, found, node);
        else if (below.name === 'cursor') hasCursor = true;
        else for (const property of reads(below)) tie.columns.add(property);
      }
    };

    if (relation.shape === 'page') {
      const connection = named as GraphQLObjectType;
      for (const found of subfields(connection, nodes)) {
        const below = connection.getFields()[found[0]?.name.value ?? ''] as AnyField | undefined;
        switch (below?.name) {
          case 'totalCount':
            asked.total = true;
            break;
          case 'nodeCount':
            asked.distinct = true;
            break;
          case 'pageInfo':
            asked.rows = asked.more = true;
            hasCursor ||= subfields(getNamedType(below.type) as GraphQLObjectType, found).some(([field]) =>
              field?.name.value.endsWith('Cursor'),
            );
            break;
          case 'nodes':
            asked.rows = true;
            record(getNamedType(below.type), found, node);
            break;
          case 'edges':
            asked.rows = true;
            edge(getNamedType(below.type) as GraphQLObjectType, found);
            break;
        }
      }
    } else {
      asked.rows = true;
      if (isObjectType(named) && named.name !== 'Tie' && named.name !== relation.far) edge(named, nodes);
      else record(named, nodes, node);
    }

    const given = argumentsOf(field, nodes, relation, info);
    if (hasCursor)
      for (const key of orderKeys(relation, given.order))
        (key.startsWith('tie.') ? tie : node).columns.add(key.replace(/^.*\./, ''));
    const step = {
      relation,
      arguments: given,
      ...asked,
      node: partOf(node, relation.farTypes),
      tie: partOf(tie, ['Tie']),
      on: null,
    };
    const key = JSON.stringify([relation.name, given, asked, keyOf(step.node), keyOf(step.tie)]);
    return { ...step, key: String(numbered(keys, key)) };
  }

  function partOf({ columns, below }: Gathering, types: readonly string[]): Step['node'] {
    return {
      columns: [...columns].sort(),
      below: [...below.values()].map(({ step, on }) => ({
        ...step,
        on: types.every(type => on.has(type)) ? null : [...on].sort(),
      })),
    };
  }

  function keyOf({ columns, below }: Step['node']): unknown {
    return [columns, below.map(({ key, on }) => [key, on])];
  }

  /** A field's arguments as the composer takes them; throws what is wrong with them before the database is asked. */
  function argumentsOf(
    field: AnyField,
    nodes: FieldNodes,
    relation: Relation,
    info: GraphQLResolveInfo,
  ): StepArguments {
    const given = getArgumentValues(field, nodes[0] as FieldNode, info.variableValues);
    const order = orderOf((given.orderBy as string | null | undefined) ?? 'NAME');
    if (ordersByTie(order) && relation.form !== 'tied')
      throw new DirectoryError(
        'BAD_PAGE',
        `${relation.name}: ${order.by} orders by the tie, and a root list crosses none.`,
      );
    const day = operationDay(info);
    const takesDay = field.args.some(({ name }) => name === 'asOf');
    const asOf = takesDay ? ((given.asOf === undefined ? day : given.asOf) as string | null) : null;
    const roles = given.roles as readonly string[] | null | undefined;
    const kinds = (given.kinds ?? roles?.map(kindOfRole)) as readonly string[] | null | undefined;
    return {
      page: relation.shape === 'page' ? pageOf(given, order, orderKeys(relation, order).length, relation.name) : null,
      order,
      asOf,
      readOn: takesDay ? asOf : day,
      kinds: kinds ? relation.kinds.filter(kind => kinds.includes(kind)) : relation.kinds,
      direction: (given.direction as StepArguments['direction'] | null | undefined) ?? relation.direction,
      confidences: atLeast(vocabulary, given.minConfidence as string | null | undefined),
      where: condition(field, given, declarations),
      value: (given.field as string | null | undefined) ?? null,
    };
  }

  /** The day of the operation's `@asOf`. */
  function operationDay({ operation, variableValues }: GraphQLResolveInfo): string | null {
    const definition = schema.getDirective('asOf');
    const values =
      definition &&
      getDirectiveValues(definition, operation as { directives?: readonly DirectiveNode[] }, variableValues);
    return (values?.date as string | null | undefined) ?? null;
  }
}

/** A number for each thing, the same one each time: keys of keys would else grow with every level. */
function numbered<T>(numbers: Map<T, number>, thing: T): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}
