import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver';
import { compose } from '../../src/cypher/compose.ts';
import { parentsOf } from '../../src/cypher/steps.ts';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/dates.ts';
import { orderKeys, ordersByTie } from '../../src/domain/orders.ts';
import { type Order, orderOf, type Page } from '../../src/domain/pages.ts';
import type { Relation, Step, StepArguments } from '../../src/domain/steps.ts';
import type { Vocabulary } from '../../src/domain/vocabulary.ts';
import { condition } from '../../src/graphql/filters.ts';
import type { AnyField, Declarations } from '../../src/graphql/relations.ts';
import { integer } from '../../src/neo4j/query.ts';

/** A statement to be planned, under a name that says where it comes from. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: object;
}

async function run(driver: Driver, text: string, parameters: object) {
  const session = driver.session({ database: 'neo4j' });
  try {
    return await session.run(text, parameters);
  } finally {
    await session.close();
  }
}

/** The operators of a plan without the database's suffix, the last to run first: "NodeIndexSeek". */
const operators = ({ operatorType, children }: Plan | ProfiledPlan): string[] => [
  operatorType.replace(/@.*$/, ''),
  ...children.flatMap(operators),
];

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** The operators with which Neo4j would run a statement. */
export async function explained(driver: Driver, { text, parameters }: Statement): Promise<string[]> {
  const { summary } = await run(driver, `EXPLAIN ${text}`, parameters);
  if (!summary.plan) throw new Error('EXPLAIN gave no plan');
  return operators(summary.plan);
}

/** Runs a statement: its operators, what they cost in db hits, and the one row that it answers. */
export async function profiled(driver: Driver, { text, parameters }: Statement) {
  const { summary, records } = await run(driver, `PROFILE ${text}`, parameters);
  if (!summary.profile) throw new Error('PROFILE gave no plan');
  return { operators: operators(summary.profile), hits: hitsOf(summary.profile), row: records[0]?.toObject() ?? {} };
}

/** What a plan should not hold: a read of all there is, a product of two matches, a wait until all rows are there. */
export const offences = (found: readonly string[]): string[] => [
  ...new Set(found.filter(name => name === 'Eager' || name === 'CartesianProduct' || name.endsWith('Scan'))),
];

const rowsOnly = { rows: true, more: true, total: false, distinct: false };
const countsOnly = { rows: false, more: false, total: true, distinct: true };
const firstPage: Page = { size: 20, backwards: false, after: null, before: null };

/** A step that reads the ids and names of a relation's far ends. */
export function stepOf(relation: Relation, given: Partial<StepArguments> = {}, asked = rowsOnly): Step {
  return {
    relation,
    arguments: {
      page: relation.shape === 'page' ? firstPage : null,
      order: orderOf('NAME'),
      asOf: null,
      kinds: relation.kinds,
      direction: relation.direction,
      confidences: null,
      where: null,
      value: null,
      ...given,
    },
    ...asked,
    node: { columns: ['id', 'name'], below: [] },
    tie: { columns: ['id'], below: [] },
    on: null,
    key: '',
  };
}

/** The statement that a loader sends for a step. */
export function statementOf(step: Step, vocabulary: Vocabulary, ids: readonly string[] = ['a', 'b']): Statement {
  const head = { step, ids: parentsOf(step) === 'none' ? null : ids };
  const { query, parameters } = compose([head], vocabulary, false);
  return { name: query.name, text: query.text, parameters };
}

/** Every relation that the schema declares, once, with a field that crosses it. */
export function relationsOf({ schema, relation }: Declarations): ReadonlyMap<Relation, AnyField> {
  const found = new Map<Relation, AnyField>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const declared = relation(field);
      if (declared && !found.has(declared)) found.set(declared, field);
    }
  return found;
}

/** Every shape of step that a field makes: what is asked for, orders, pages, days, directions, kinds, filters. */
export function stepsOf(field: AnyField, relation: Relation, declarations: Declarations): Step[] {
  const directions = field.args.some(({ name }) => name === 'direction')
    ? (['IN', 'OUT', 'BOTH'] as const)
    : [relation.direction];
  const days = [null, '2020-02-06'];
  const narrowed: Partial<StepArguments>[] = [
    ...filtersOf(field).map(given => ({ where: condition(field, given, declarations) })),
    ...(relation.kinds.length > 1 ? [{ kinds: relation.kinds.slice(0, 1) }, { kinds: [] }] : []),
    ...(field.args.some(({ name }) => name === 'minConfidence') ? [{ confidences: ['CONFIRMED'] }] : []),
    ...(field.args.some(({ name }) => name === 'field') ? [{ value: 'established' }] : []),
  ];
  if (relation.shape !== 'page')
    return [...days.map(asOf => stepOf(relation, { asOf })), ...narrowed.map(given => stepOf(relation, given))];
  return directions.flatMap(direction => [
    ...ordersOf(field, relation).flatMap(order =>
      pagesOf(relation, order).flatMap(page =>
        days.map(asOf => stepOf(relation, { direction, order, page, asOf })),
      ),
    ),
    ...[{}, { asOf: days[1]! }, ...narrowed].flatMap(given => [
      stepOf(relation, { direction, ...given }, countsOnly),
      stepOf(relation, { direction, ...given }, { ...rowsOnly, ...countsOnly, rows: true }),
    ]),
  ]);
}

/** The orders that a field takes. */
export function ordersOf({ args }: AnyField, { form }: Relation): Order[] {
  const orderBy = args.find(({ name }) => name === 'orderBy');
  const values = orderBy ? (getNamedType(orderBy.type) as GraphQLEnumType).getValues() : [{ name: 'NAME' }];
  return values.map(({ name }) => orderOf(name)).filter(order => form === 'tied' || !ordersByTie(order));
}

/** The first page, the one after a cursor, the last page, the one before a cursor. */
export function pagesOf(relation: Relation, order: Order): Page[] {
  const cursor = orderKeys(relation, order).map(() => 'm');
  const lastPage = { ...firstPage, backwards: true };
  return [firstPage, { ...firstPage, after: cursor }, lastPage, { ...lastPage, before: cursor }];
}

/** Each condition that a field's filter knows, alone. */
function filtersOf({ args }: AnyField): Record<string, object>[] {
  const where = args.find(({ name }) => name === 'where' || name === 'with');
  if (!where) return [];
  const inputs = Object.values((getNamedType(where.type) as GraphQLInputObjectType).getFields());
  return inputs
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .flatMap(({ name, type }) => samplesOf(type).map(value => ({ [where.name]: { [name]: value } })));
}

function samplesOf(type: GraphQLInputType): unknown[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.keys(named.getFields()).map(how => ({ [how]: 'care' }));
  const value = isEnumType(named) ? named.getValues()[0]!.name : 'x';
  return [isListType(getNullableType(type)) ? [value, value] : value];
}

/** Makes entries of a type, in order of name: `ministry-000001` is the first. Some seconds for a hundred thousand. */
export async function writeEntries(driver: Driver, vocabulary: Vocabulary, type: string, count: number): Promise<void> {
  const labels = ['Entry', type, ...(vocabulary.stakeholderTypes.includes(type) ? ['Stakeholder'] : [])].join(':');
  await run(
    driver,
    `UNWIND range(1, $count) AS number
     CALL (number) {
       WITH $prefix + right('00000' + number, 6) AS id, toString(date('2000-01-01') + duration({days: number})) AS day
       CREATE (:${labels} {id: id, name: id, sortName: id, sinceEarliest: day, sinceLatest: day, untilEarliest: $open, untilLatest: day})
     } IN TRANSACTIONS OF 10000 ROWS`,
    { count: integer(count), prefix: `${type.toLowerCase()}-`, open: FIRST_DAY },
  );
}

/** Ties of a kind from entries of one type, numbered, to those of another. */
export async function writeTies(driver: Driver, kind: string, from: string, to: string, count: number): Promise<void> {
}
