import { FIRST_DAY, LAST_DAY } from '../domain/dates.ts';
import type { Condition, TieCondition, Walk, When } from '../domain/steps.ts';
import { integer } from '../neo4j/query.ts';
import { walks } from './walks.ts';

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

/** The Cypher of a condition on the variable `node`: its shape alone is text, its values are parameters. */
export function predicate(condition: Condition, into: Parameters, node = 'node'): string {
  switch (condition.is) {
    case 'property': {
      const { property, values } = condition;
      const equals = values.length === 1 ? `= ${into.add('value', values[0])}` : `IN ${into.add('values', values)}`;
      // The index of ids is that of the label Entry, which every entry carries.
      return property === 'id' ? `(${node}:Entry AND ${node}.id ${equals})` : `${node}.${property} ${equals}`;
    }
    case 'types':
      return condition.types.length ? `(${condition.types.map(type => `${node}:${type}`).join(' OR ')})` : 'false';
    case 'name':
      return `EXISTS { (${node})-[:HAS_NAME]->(name:Name) WHERE ${spelling('name', condition, into)} }`;
    case 'walk':
      return `(${waysOf(condition, into, node)
        .map(way => `EXISTS { ${way} }`)
        .join(' OR ')})`;
    case 'tie':
      return `EXISTS { ${tieOf(condition, into, node)} }`;
    case 'evidence':
      return evidence(condition, into, node);
    case 'exists':
      return entryHolds(node, condition.when, into) || 'true';
    case 'and':
    case 'or': {
      const parts = condition.of.map(part => predicate(part, into, node));
      if (!parts.length) return condition.is === 'and' ? 'true' : 'false';
      return `(${parts.join(condition.is === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      // An entry without the property has not the value either; Cypher alone would call that unknown and drop the row.
      return `NOT coalesce(${predicate(condition.of, into, node)}, false)`;
  }
}

/** All of a label that meet a condition, as `node`. */
export interface Selected {
  readonly match: string;
  readonly where: readonly string[];
  /** At what the match begins instead of the label: a name may lead to a node several times. */
  readonly begins: 'name' | 'entry' | null;
}

/**
 * Begins at a condition which few meet: at the names, which have indexes of their own, or at the entry that it names.
 * Without one all of the label are looked at, so ids, which have an index too, are left to the planner.
 */
export function selected(condition: Condition | null, label: string, into: Parameters): Selected {
  const conditions = condition?.is === 'and' ? condition.of : condition ? [condition] : [];
  const others = (but?: Condition) => conditions.filter(each => each !== but).map(each => predicate(each, into));
  if (!conditions.some(isOfIds)) {
    const name = conditions.find(each => each.is === 'name');
    if (name)
      return {
        match: `MATCH (matched:Name)<-[:HAS_NAME]-(node:${label})`,
        where: [spelling('matched', name, into), ...others(name)],
        begins: 'name',
      };
    for (const each of conditions) {
      const match = fromNamed(each, into);
      if (match) return { match, where: [`node:${label}`, ...others(each)], begins: 'entry' };
    }
  }
  return { match: `MATCH (node:${label})`, where: others(), begins: null };
}

const isOfIds = (condition: Condition | null) => condition?.is === 'property' && condition.property === 'id';

/** Binds `node` to all that meet a condition, each once, from the entries it names; null if it names none. */
function fromNamed(condition: Condition, into: Parameters): string | null {
  const ways =
    condition.is === 'walk'
      ? waysOf(condition, into, 'node')
      : condition.is === 'tie' && isOfIds(condition.with)
        ? [tieOf(condition, into, 'node')]
        : [];
  return ways.length ? `CALL () { ${ways.map(way => `${way} RETURN node`).join(' UNION ')} } WITH DISTINCT node` : null;
}

function waysOf({ way, id, when }: Walk, into: Parameters, node: string): string[] {
  const target = `${node}Target`;
  const sought = into.add('id', id);
  const ways = walks[way];
  if (!ways) throw new Error(`No walk is called ${way}`);
  return ways.map(patterns => {
    const matches = [patterns].flat().map((pattern, index) => {
      const path = `${node}Path${index}`;
      const held = pathHolds(path, when, into);
      const walked = pattern.replace('(node)', `(${node})`).replace('(target', `(${target}`);
      return held ? `MATCH ${path} = ${walked}${joining(walked)}${held}` : `MATCH ${walked}`;
    });
    const text = matches.join(' ');
    return `MATCH (${target}:Entry {id: ${sought}}) ${text}${joining(matches.at(-1) ?? '')}${node} <> ${target}`;
  });
}

/** What joins a condition to clauses that may end in others. */
export const joining = (text: string) => (text.includes(' WHERE ') ? ' AND ' : ' WHERE ');

/** That an entry or tie holds, or may hold, on the day of a parameter. */
export const held = (name: string, day: string) => `${name}.sinceEarliest <= ${day} AND ${name}.untilLatest >= ${day}`;

/** Nearly all stand in the same country: that is no place to share. */
export const isNear = (place: string) => `NOT coalesce(${place}.level, '') IN ['COUNTRY', 'REGION']`;

export const arrows = { IN: ['<-', '-'], OUT: ['-', '->'], BOTH: ['-', '-'] } as const;

function tieOf(
  { kinds, direction, with: far, confidences, when }: TieCondition,
  into: Parameters,
  node: string,
): string {
  const [path, tie, other] = [`${node}Path`, `${node}Tie`, `${node}Far`];
  const [left, right] = arrows[direction];
  const held = pathHolds(path, when, into);
  const where = [
    ...(kinds.length ? [] : [`NOT ${tie}:SUPPORTS`]),
    ...(confidences ? [`${tie}.confidence IN ${into.add('confidences', confidences)}`] : []),
    ...(far ? [predicate(far, into, other)] : []),
    ...(held ? [held] : []),
  ];
  const kind = kinds.length ? `:${kinds.join('|')}` : '';
  const match = `MATCH ${held ? `${path} = ` : ''}(${node})${left}[${tie}${kind}]${right}(${other}:Entry)`;
  return where.length ? `${match} WHERE ${where.join(' AND ')}` : match;
}

/**
 * That a path holds: every tie and every entry on it, within the days and as surely as is asked. What has happened
 * stays so: an event counts from its day on with the ties at it, a succession from its own. Empty for whenever, perhaps.
 */
export function pathHolds(path: string, when: When, into: Parameters): string {
  const { from, to, surely } = when;
  const [tie, entry] = [`${path}Tie`, `${path}Entry`];
  const entries = entryHolds(entry, when, into);
  const parts = surely ? [`${tie}.confidence <> 'DOUBTFUL'`] : [];
  if (from !== null || to !== null) {
    const [first, last] = bounds(when, into);
    const atEvent = `(startNode(${tie}):Event OR endNode(${tie}):Event)`;
    const happened = `(${atEvent} OR type(${tie}) = 'SUCCEEDED_BY')`;
    // Where places and themes lie, and that an event is one of its project, needs no dates of its own.
    const needsNone = `(${atEvent} OR startNode(${tie}):Place OR startNode(${tie}):Theme)`;
    parts.push(
      surely
        ? `(${needsNone} OR (${tie}.sinceLatest <= ${last} AND (${tie}.untilEarliest >= ${first} OR ${happened})))`
        : `${tie}.sinceEarliest <= ${last} AND (${tie}.untilLatest >= ${first} OR ${happened})`,
    );
  }
  return [
    ...(parts.length ? [`all(${tie} IN relationships(${path}) WHERE ${parts.join(' AND ')})`] : []),
    ...(entries ? [`all(${entry} IN nodes(${path}) WHERE ${entries})`] : []),
  ].join(' AND ');
}

/** That an entry exists. Surely so, projects and events alone must: few bodies are known by their days. */
function entryHolds(entry: string, when: When, into: Parameters): string {
  if (when.from === null && when.to === null) return '';
  const [first, last] = bounds(when, into);
  return when.surely
    ? `(NOT (${entry}:Project OR ${entry}:Event) OR (${entry}.sinceLatest <= ${last} AND (${entry}:Event OR ${entry}.untilEarliest >= ${first})))`
    : `(${entry}.sinceEarliest IS NULL OR (${entry}.sinceEarliest <= ${last} AND (${entry}:Event OR ${entry}.untilLatest >= ${first})))`;
}

const bounds = ({ from, to }: When, into: Parameters) =>
  [into.add('from', from ?? FIRST_DAY), into.add('to', to ?? LAST_DAY)] as const;

function evidence(
  { fewerThan, publishedBefore }: Extract<Condition, { is: 'evidence' }>,
  into: Parameters,
  node: string,
): string {
  const parts: string[] = [];
  if (fewerThan !== null)
    parts.push(
      `COUNT { MATCH (source:Source)-[:SUPPORTS]->(${node}) RETURN DISTINCT source } < ${into.add('fewerThan', fewerThan)}`,
    );
  if (publishedBefore !== null) {
    const day = into.add('before', publishedBefore);
    // As text, 2019 and 2020-01~ come before 2020-02-06, and what is not known comes behind; 2020 may be either.
    const old = `coalesce(source.published < ${day} AND NOT ${day} STARTS WITH source.published, false)`;
    const supports = `(source:Source)-[:SUPPORTS]->(${node})`;
    parts.push(`EXISTS { ${supports} } AND NOT EXISTS { ${supports} WHERE NOT ${old} }`);
  }
  return parts.length ? `(${parts.join(' AND ')})` : 'true';
}
