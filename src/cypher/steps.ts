import { orderKeys } from '../domain/orders.ts';
import { mayBeTie, type Step } from '../domain/steps.ts';
import { tieIndex } from '../domain/tie-keys.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { keysetPage } from './pages.ts';
import { arrows, held, type Parameters, predicate, selected } from './where.ts';

/** How one relation is read from one parent. */
export interface Form {
  /** Binds `node`, and `tie` if the relation crosses one; a WHERE may follow it. */
  readonly match: string;
  /** Which index the page is read by, where the planner's estimates must not decide. */
  readonly hint?: string;
  /** Conditions that rows and counts share. */
  readonly where: readonly string[];
  /** Conditions of the page alone, then ORDER BY and LIMIT. */
  readonly pageWhere: readonly string[];
  readonly order: string;
  /** Reads the page, in its order and up to its limit, where it is read otherwise than rows are matched and counted. */
  readonly page?: string | undefined;
  readonly hasTie: boolean;
  /** A count other than that of the matches. */
  readonly total?: string;
  /** Whether the match may meet a node several times where it stands in one row. */
  readonly distinct?: boolean;
  /** Whether a row is either a node or a tie. */
  readonly mixed?: boolean;
}

/** How a step's parents are bound: as the node `parent`, as the value `id`, or not at all. */
export const parentsOf = ({ relation: { form } }: Step): 'node' | 'id' | 'none' => parents[form] ?? 'node';
const parents: Readonly<Record<string, 'id' | 'none'>> = {
  reference: 'id',
  evidence: 'id',
  list: 'none',
  byIdentifier: 'none',
  byName: 'none',
};

/** Columns that are no property: their Cypher, the row's node being `row[0]`. */
export const computedColumns: Readonly<Record<string, string>> = {
  sharedBy: 'COUNT { (:Identifier {key: row[0].key})<-[:IDENTIFIED_BY]-() }',
};

/** Labels whose nodes carry no days: `asOf` passes them by. */
const undated = new Set(['Person', 'Place', 'Theme', 'Source']);

/** Most rows that a relation without pages answers for one parent. */
const most = 1_000;

/** One row more than the page holds tells whether there are more. */
const limitOf = ({ arguments: { page }, more, relation: { shape } }: Step): number =>
  shape === 'all' ? most : (page?.size ?? 1) + (more ? 1 : 0);

/** The page's conditions, order and limit; without a page, `order` and the limit. */
function paged(step: Step, into: Parameters, order = ''): Pick<Form, 'pageWhere' | 'order'> {
  const { page, order: asked } = step.arguments;
  const limit = `LIMIT ${into.add('limit', limitOf(step))}`;
  if (!page) return { pageWhere: [], order: `${order} ${limit}` };
  const { where, order: text } = keysetPage(page, asked, orderKeys(step.relation, asked), into);
  return { pageWhere: where, order: `${text} ${limit}` };
}

/** Whether the tie kinds alone make sure of the far end's type. In a count a label costs a look at every far end. */
function impliesFarType({ relation, arguments: { kinds, direction } }: Step, vocabulary: Vocabulary): boolean {
  if (relation.far === 'Entry') return true;
  const ends = kinds.flatMap(kind => vocabulary.tieKinds.get(kind) ?? []);
  const far = ends.flatMap(({ from, to }) => (direction === 'IN' ? from : direction === 'OUT' ? to : [...from, ...to]));
  return far.every(type => relation.farTypes.includes(type));
}

function tied(step: Step, into: Parameters, vocabulary: Vocabulary): Form {
  const { relation } = step;
  const { asOf, confidences, direction, kinds, where: condition } = step.arguments;
  const [left, right] = arrows[direction];
  const types = (kinds.length ? kinds : relation.kinds).join('|');
  const label = impliesFarType(step, vocabulary) ? '' : `:${relation.far}`;
  const where: string[] = [];
  if (!kinds.length) where.push('false');
  if (asOf) where.push(held('tie', into.add('asOf', asOf)));
  if (confidences) where.push(`tie.confidence IN ${into.add('confidences', confidences)}`);
  if (condition) where.push(predicate(condition, into));
  const page = inNameOrder(step, `(node${label})`, where, into);
  return {
    match: `MATCH (parent)${left}[tie:${types}]${right}(node${label})`,
    where,
    hasTie: true,
    ...(page
      ? { page, pageWhere: [], order: '' }
      : paged(step, into, 'ORDER BY tie.sinceEarliest DESC, node.id, tie.id')),
  };
}

/** Seeks that one page may be merged of: Neo4j takes as long to plan each of them as to plan a whole small statement. */
const mostSeeks = 6;

/**
 * A page of ties in the order of the names at their other ends: from the index of its kind and way, or merged of one page
 * of each. It costs some six db hits a row of each, however many ties there are; below a filter, so many for each tie that
 * is passed over, too. Undefined for what has no such index, or too many of them.
 */
function inNameOrder(step: Step, node: string, where: readonly string[], into: Parameters): string | undefined {
  const { page, order, direction, kinds, where: condition } = step.arguments;
  const ways = direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction];
  const isMerged = kinds.length * ways.length > 1;
  const most = condition ? 1 : mostSeeks;
  if (!page || order.by !== 'NAME' || !kinds.length || kinds.length * ways.length > most) return undefined;
  const limit = `LIMIT ${into.add('limit', limitOf(step))}`;
  const seeks = ways.flatMap(way => {
    const [left, right] = arrows[way];
    const [own, sort, far] = tieIndex[way].map(key => `tie.${key}`) as [string, string, string];
    const keyset = keysetPage(page, order, [sort, far, 'tie.id'], into, [own]);
    const conditions = [
      ...[`${own} = parent.id`, `${sort} IS NOT NULL`, `${far} IS NOT NULL`, ...where, ...keyset.where],
      // A tie of an entry with itself goes both ways, and stands in one row.
      ...(direction === 'BOTH' && way === 'IN' ? [`${own} <> ${far}`] : []),
    ].join(' AND ');
    const rows = isMerged ? `RETURN node, tie, ${sort} AS sort, ${far} AS far, tie.id AS tieId` : 'WITH node, tie';
    return kinds.map(kind => {
      const match = `MATCH ()${left}[tie:${kind}]${right}${node} USING INDEX SEEK tie:${kind}(${tieIndex[way].join(', ')})`;
      return `${match} WHERE ${conditions} ${rows} ${keyset.order} ${limit}`;
    });
  });
  if (!isMerged) return seeks[0];
  const merged = keysetPage({ ...page, after: null, before: null }, order, ['sort', 'far', 'tieId'], into);
  return `CALL (parent) { ${seeks.join(' UNION ALL ')} } WITH node, tie, sort, far, tieId ${merged.order} ${limit}`;
}

/** The entry, the tie, or where any Node may be meant either of them, with the id that the parent holds. */
function reference({ relation, arguments: { kinds } }: Step): Form {
  const common = { where: [], pageWhere: [], order: '' };
  if (!mayBeTie(relation)) return { ...common, match: 'MATCH (node:Entry {id: id})', hasTie: false };
  const ties = kinds.map(kind => `MATCH ()-[tie:${kind} {id: id}]->() RETURN null AS node, tie`);
  const entries =
    relation.far === 'Node' || !ties.length ? ['MATCH (node:Entry {id: id}) RETURN node, null AS tie'] : [];
  const either = [...entries, ...ties].join(' UNION ALL ');
  return { ...common, match: `CALL (id) { ${either} } WITH node, tie`, hasTie: true, mixed: true };
}

function list(step: Step, into: Parameters): Form {
  const { far } = step.relation;
  const { asOf, order, where: condition } = step.arguments;
  const where: string[] = [];
  if (asOf && !undated.has(far)) where.push(held('node', into.add('asOf', asOf)));
  const found = selected(condition, far, into);
  where.push(...found.where);
  const page = paged(step, into);
  // The index on (key, id) gives the order only if each of its properties stands in a predicate.
  const keys = orderKeys(step.relation, order);
  const indexed = keys.map(key => `${key} IS NOT NULL`);
  return {
    match: found.match,
    hint: condition ? '' : inOrder(step, keys),
    where,
    pageWhere: [...(found.begins ? [] : indexed), ...page.pageWhere],
    order: page.order,
    hasTie: false,
    distinct: found.begins === 'name',
  };
}

/** After many writes, until Neo4j has sampled the index anew, its planner may read a list from its start to the cursor. */
function inOrder({ relation: { far }, arguments: { page } }: Step, keys: readonly string[]): string {
  const properties = keys.map(key => key.replace('node.', '')).join(', ');
  return ` USING INDEX ${page?.after || page?.before ? 'SEEK ' : ''}node:${far}(${properties})`;
}

type OwnForm = Pick<Form, 'match' | 'order'> & Partial<Form>;

/** Relations whose rows are no ties: each is written once here, for loaders and look-ahead alike. */
const own: Readonly<Record<string, (step: Step, into: Parameters, vocabulary: Vocabulary) => OwnForm>> = {
  names: (step, into) => ({
    match: 'MATCH (parent)-[:HAS_NAME]->(node:Name)',
    ...paged(step, into, "ORDER BY node.kind <> 'OFFICIAL', node.folded, node.id"),
  }),
  identifiers: (step, into) => ({
    match: 'MATCH (parent)-[:IDENTIFIED_BY]->(node:Identifier)',
    ...paged(step, into, 'ORDER BY node.key'),
  }),
  evidence: (step, into) => ({
    match: 'MATCH ()-[node:SUPPORTS]->()',
    where: [
      'node.subjectId = id',
      ...(step.arguments.value === null ? [] : [`node.field = ${into.add('field', step.arguments.value)}`]),
    ],
    ...paged(step, into, 'ORDER BY node.sourceId, node.id'),
  }),
  sources: (step, into) => ({
    match: 'MATCH (node:Source)-[:SUPPORTS]->(parent)',
    total: 'COUNT { MATCH (node:Source)-[:SUPPORTS]->(parent) RETURN DISTINCT node }',
    distinct: true,
    ...paged(step, into),
  }),
  supports: (step, into) => ({ match: 'MATCH (parent)-[node:SUPPORTS]->()', ...paged(step, into) }),
  transactions: (step, into) => ({ match: 'MATCH (parent)<-[:FOR]-(node:Transaction)', ...paged(step, into) }),
  budgets: (step, into) => ({
    match: 'MATCH (parent)<-[:FOR]-(node:Budget)',
    ...paged(step, into, 'ORDER BY node.earliest, node.id'),
  }),
  country: (step, into) => ({
    match: "MATCH (parent)-[:LOCATED_IN*1..6]->(node:Place {level: 'COUNTRY'})",
    distinct: true,
    ...paged(step, into, 'ORDER BY node.id'),
  }),
  roles: ({ arguments: { asOf } }, into, vocabulary) => {
    const filter = asOf ? ` WHERE ${held('tie', into.add('asOf', asOf))}` : '';
    const kinds = [...vocabulary.tieKinds]
      .filter(([, ends]) => ends.some(({ from }) => from.some(type => vocabulary.stakeholderTypes.includes(type))))
      .map(([kind]) => `{kind: '${kind}', count: COUNT { (parent)-[tie:${kind}]->()${filter} }}`);
    return {
      match: `UNWIND [${kinds.join(', ')}] AS node WITH node`,
      where: ['node.count > 0'],
      order: 'ORDER BY node.count DESC, node.kind',
    };
  },
  byIdentifier: (step, into) => ({
    match: `MATCH (:Identifier {key: ${into.add('key', step.arguments.value)}})<-[:IDENTIFIED_BY]-(node:Entry)`,
    distinct: true,
    ...paged(step, into, 'ORDER BY node.id'),
  }),
  byName: (step, into) => ({
    match: `MATCH (:Name {folded: ${into.add('folded', step.arguments.value)}})<-[:HAS_NAME]-(node:Entry)`,
    distinct: true,
    ...paged(step, into, 'ORDER BY node.id'),
  }),
};

/** How the step's relation is read, its values in `into`. */
export function formOf(step: Step, into: Parameters, vocabulary: Vocabulary): Form {
  switch (step.relation.form) {
    case 'tied':
      return tied(step, into, vocabulary);
    case 'reference':
      return reference(step);
    case 'list':
      return list(step, into);
  }
  const form = own[step.relation.form];
  if (!form) throw new Error(`No step is called ${step.relation.form}`);
  return { where: [], pageWhere: [], hasTie: false, ...form(step, into, vocabulary) };
}
