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
import { LAST_DAY } from '../../src/domain/dates.ts';
import { orderKeys, ordersByTie } from '../../src/domain/orders.ts';
import { type Order, orderOf, type Page } from '../../src/domain/pages.ts';
import type { Relation, Step, StepArguments } from '../../src/domain/steps.ts';
import { setTieKeys } from '../../src/domain/tie-keys.ts';
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

/** However long it takes: what makes a crowd, and what other programs have left of the machine. */
async function run(driver: Driver, text: string, parameters: object) {
  const session = driver.session({ database: 'neo4j' });
  try {
    return await session.run(text, parameters, { timeout: 0 });
  } finally {
    await session.close();
  }
}

const nameOf = ({ operatorType }: Plan) => operatorType.replace(/(\(Locking\))?@.*$/, '');

/** The operators of a plan, the last to run first, without what the database adds to their names: "NodeIndexSeek". */
export const operators = (plan: Plan): string[] => [nameOf(plan), ...plan.children.flatMap(operators)];

/** How Neo4j would run a statement. */
export async function planOf(driver: Driver, { text, parameters }: Statement): Promise<Plan> {
  const { summary } = await run(driver, `EXPLAIN ${text}`, parameters);
  if (!summary.plan) throw new Error('EXPLAIN gave no plan');
  return summary.plan;
}

/** The operators with which Neo4j would run a statement. */
export const explained = async (driver: Driver, statement: Statement): Promise<string[]> =>
  operators(await planOf(driver, statement));

/** Runs a statement: how, what it cost in db hits, and the one row that it answers. */
export async function profiled(driver: Driver, { text, parameters }: Statement) {
  const { summary, records } = await run(driver, `PROFILE ${text}`, parameters);
  if (!summary.profile) throw new Error('PROFILE gave no plan');
  return { plan: summary.profile, hits: hitsOf(summary.profile), row: records[0]?.toObject() ?? {} };
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** What a plan should not hold: a read of all there is, a product of many rows, a wait until all rows are there. */
export function offences(plan: Plan): string[] {
  const offends = (each: Plan): boolean => {
    const name = nameOf(each);
    return name === 'Eager' || name.endsWith('Scan') || (name === 'CartesianProduct' && !isSingle(each));
  };
  const found = (each: Plan): string[] => [...(offends(each) ? [nameOf(each)] : []), ...each.children.flatMap(found)];
  return [...new Set(found(plan))];
}

/** Whether a plan yields at most one row: a sum over all rows, or the one node with an id. */
function isSingle(plan: Plan): boolean {
  switch (nameOf(plan)) {
    case 'Apply':
    case 'CartesianProduct':
    case 'Projection':
      return plan.children.every(isSingle);
    case 'EagerAggregation':
      return Number(plan.arguments.EstimatedRows) === 1;
    case 'NodeUniqueIndexSeek':
      return !/ IN /.test(plan.arguments.Details ?? '');
    case 'Argument':
      return true;
    default:
      return nameOf(plan).endsWith('FromCountStore');
  }
}

const rowsOnly = { rows: true, more: true, total: false, distinct: false };
const firstPage: Page = { size: 20, backwards: false, after: null, before: null };

const asked = ({ form }: Relation, rows: boolean) => ({ rows, more: rows, total: true, distinct: form === 'tied' });

/** A step that reads the ids and names of a relation's far ends. */
export function stepOf(relation: Relation, given: Partial<StepArguments> = {}, asked = rowsOnly): Step {
  return {
    relation,
    arguments: {
      page: relation.shape === 'page' ? firstPage : null,
      order: orderOf('NAME'),
      asOf: null,
      readOn: null,
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

/**
 * The steps that a field makes: each order and direction, counts, filters. Pages and days take turns, so that all of them
 * meet every order in some relation; `turn` says where a relation begins. A condition is `planned` for one list: others
 * with it differ in a label alone.
 */
export function stepsOf(
  field: AnyField,
  relation: Relation,
  declarations: Declarations,
  turn: number,
  planned: Set<string>,
): Step[] {
  const takes = (argument: string) => field.args.some(({ name }) => name === argument);
  const day = '2020-02-06';
  const filters = filtersOf(field).map(given => ({ where: condition(field, given, declarations) }));
  const isNew = ({ where }: Partial<StepArguments>) => {
    const key = JSON.stringify(where);
    return !planned.has(key) && planned.add(key);
  };
  const narrowed: Partial<StepArguments>[] = [
    { asOf: day },
    // Across a tie, the rows that a filter judges are at hand; one filter is enough to see that it stays so.
    ...(relation.form === 'list' ? filters.filter(isNew) : filters.splice(turn % filters.length, 1)),
    ...(takes('kinds') || takes('roles') || relation.far === 'Node'
      ? [{ kinds: relation.kinds.slice(0, 1) }, { kinds: [] }]
      : []),
    ...(takes('minConfidence') ? [{ confidences: ['CONFIRMED'] }] : []),
    ...(takes('field') ? [{ value: 'established' }] : []),
  ];
  if (relation.shape !== 'page') return [{}, ...narrowed].map(given => stepOf(relation, given));
  const directions = takes('direction') ? (['IN', 'OUT', 'BOTH'] as const) : [relation.direction];
  return directions.flatMap(direction => [
    stepOf(relation, { direction }, asked(relation, false)),
    ...ordersOf(field, relation).map((order, index) => {
      const at = turn + index;
      const page = pagesOf(relation, order)[at % 5] ?? firstPage;
      return stepOf(relation, { direction, order, page, asOf: at % 2 ? day : null });
    }),
    ...narrowed.map(given => stepOf(relation, { direction, ...given }, asked(relation, true))),
  ]);
}

/** The orders that a field takes. */
export function ordersOf({ args }: AnyField, { form }: Relation): Order[] {
  const orderBy = args.find(({ name }) => name === 'orderBy');
  const values = orderBy ? (getNamedType(orderBy.type) as GraphQLEnumType).getValues() : [{ name: 'NAME' }];
  return values.map(({ name }) => orderOf(name)).filter(order => form === 'tied' || !ordersByTie(order));
}

/** The first page, the one after a cursor, the last page, the one before a cursor, the one between two. */
export function pagesOf(relation: Relation, order: Order): Page[] {
  const cursor = orderKeys(relation, order).map(() => 'm');
  const lastPage = { ...firstPage, backwards: true };
  const between = { ...firstPage, after: cursor, before: cursor };
  return [firstPage, { ...firstPage, after: cursor }, lastPage, { ...lastPage, before: cursor }, between];
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
  switch (named.name) {
    case 'TieWhere':
      return [
        { kinds: ['FUNDS', 'ATTENDED'], activeOn: '2020-02-06' },
        { kinds: ['IMPLEMENTS'], direction: 'OUT', with: { ids: ['x'] } },
      ];
    case 'SharesProjectWhere':
      return [{ id: 'x' }, { id: 'x', activeOn: '2020-02-06' }];
    case 'EvidenceWhere':
      return [{ fewerThan: 2 }, { publishedBefore: '2020-02-06' }];
  }
  if (isInputObjectType(named)) return Object.keys(named.getFields()).map(how => ({ [how]: 'care' }));
  const value = isEnumType(named) ? named.getValues()[0]!.name : named.name === 'Date' ? '2020-02-06' : 'x';
  return [isListType(getNullableType(type)) ? [value, value] : value];
}

/** The id of a made entry; ids sort by number. */
export const crowdId = (type: string, number: number): string =>
  `${type.toLowerCase()}-${String(number).padStart(6, '0')}`;

const idOf = (type: string, number: string) => `toLower(${type}) + '-' + right('00000' + ${number}, 6)`;

/** Makes entries of a type, numbered from 1; their names are their ids. */
export async function writeEntries(driver: Driver, vocabulary: Vocabulary, type: string, count: number): Promise<void> {
  const labels = ['Entry', type, ...(vocabulary.stakeholderTypes.includes(type) ? ['Stakeholder'] : [])].join(':');
  await run(
    driver,
    `UNWIND range(1, $count) AS number
     CALL (number) {
       WITH ${idOf('$type', 'number')} AS id, toString(date('1990-01-01') + duration({days: number % 10000})) AS day
       CREATE (:${labels} {id: id, name: id, sortName: id,
         sinceEarliest: day, sinceLatest: day, untilEarliest: day, untilLatest: '${LAST_DAY}', code: id, pcode: id})
     } IN TRANSACTIONS OF 10000 ROWS`,
    { count: integer(count), type },
  );
}

/** Numbered entries of a type, from the first to this one. */
interface End {
  readonly type: string;
  readonly count: number;
}

/** Makes so many ties of a kind for each pair of ends, spread over their entries. */
export async function writeTies(driver: Driver, kind: string, pairs: { from: End; to: End }[], count: number) {
  await run(
    driver,
    `UNWIND $pairs AS pair UNWIND range(1, $count) AS number
     MATCH (from:Entry {id: ${idOf('pair.from.type', '(1 + number % toInteger(pair.from.count))')}})
     MATCH (to:Entry {id: ${idOf('pair.to.type', '(1 + number * 7 % toInteger(pair.to.count))')}})
     CREATE (from)-[tie:${kind} {
       id: $prefix + from.id + to.id + number, fromId: from.id, toId: to.id, confidence: 'CONFIRMED',
       sinceEarliest: from.sinceEarliest, sinceLatest: from.sinceLatest,
       untilEarliest: from.untilEarliest, untilLatest: from.untilLatest}]->(to)
     ${setTieKeys('tie', 'from', 'to')}`,
    { pairs, prefix: `${kind.toLowerCase().replaceAll('_', '-')}-`, count: integer(count) },
  );
}

/** A graph in which everything occurs that the schema knows: so many entries of each type and ties of each kind. */
export async function writeCrowd(driver: Driver, vocabulary: Vocabulary, each: number): Promise<void> {
  for (const type of vocabulary.entryTypes) await writeEntries(driver, vocabulary, type, each);
  const end = (type: string) => ({ type, count: each });
  for (const [kind, ends] of vocabulary.tieKinds) {
    const pairs = ends.flatMap(({ from, to }) =>
      from.flatMap(left => to.map(right => ({ from: end(left), to: end(right) }))),
    );
    await writeTies(driver, kind, pairs, Math.ceil(each / pairs.length));
  }
  await run(
    driver,
    `MATCH (entry:Entry)
     CREATE (entry)-[:HAS_NAME]->(:Name {id: 'name-' + entry.id, text: entry.name, folded: entry.sortName, kind: 'OFFICIAL'}),
       (entry)-[:IDENTIFIED_BY]->(:Identifier {scheme: 'X', value: entry.id, key: 'X:' + entry.id}),
       (:Redirect {id: 'old-' + entry.id, to: entry.id}),
       (:Change {id: 'change-' + entry.id, subjectId: entry.id})-[:IN_BATCH]->(:Batch {id: 'batch-' + entry.id, at: datetime()})
     WITH entry, ${idOf("'Source'", '(1 + toInteger(rand() * $each))')} AS sourceId
     MATCH (source:Entry {id: sourceId})
     CREATE (source)-[:SUPPORTS {id: 'supports-' + entry.id, subjectId: entry.id, sourceId: sourceId}]->(entry)`,
    { each: integer(each) },
  );
  await settle(driver);
}

/** Lets the planner know what was written: it judges by samples, which Neo4j takes at its leisure, and keeps its plans. */
export const settle = async (driver: Driver): Promise<void> =>
  void (await run(driver, 'CALL db.prepareForReplanning()', {}));
