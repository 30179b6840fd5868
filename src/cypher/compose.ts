import { expectedRows, type Step } from '../domain/steps.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { computedColumns, type Form, formOf, parentsOf } from './steps.ts';
import { type Parameters, parameters } from './where.ts';

/** A step at the head of a statement, with the keys of its parents; null for a root list. */
export interface Head {
  readonly step: Step;
  readonly ids: readonly string[] | null;
}

/** A step's answer: for each parent its key, its rows, how many there are, how many are distinct; null unless asked for. */
export type Answer = readonly (readonly [string | null, readonly Row[] | null, number | null, number | null])[];
/** The columns of the far end, its labels, the columns of the tie, its kind; the last three only where they are needed. */
export type Row = readonly unknown[];

export interface Statement {
  readonly query: Query<Record<string, unknown>, Record<string, Answer>>;
  readonly parameters: Record<string, unknown>;
  /** The steps that it answers: each head, followed by those below it. */
  readonly steps: readonly Planned[];
}

export interface Planned {
  readonly step: Step;
  readonly isHead: boolean;
  /** The name of its answer in the row. */
  readonly answer: string;
}

/** Parents that one look-ahead may reach: beyond it, a statement for each level is cheaper to plan and to stop. */
const reach = 10_000;

/** A statement of the heads alone, or with `deep` of all steps below them within reach. */
export function compose(heads: readonly Head[], vocabulary: Vocabulary, deep: boolean): Statement {
  const into = parameters();
  const parts: string[] = [];
  const steps: Planned[] = [];

  const add = (step: Step, at: string, source: Source, parents: number) => {
    const form = formOf(step, into, vocabulary);
    const rows = parents * expectedRows(step);
    const below = deep && step.rows ? childrenOf(step).filter(child => rows * expectedRows(child.step) <= reach) : [];
    parts.push(stepText(step, form, at, source, new Set(below.map(child => child.carrier)), into));
    steps.push({ step, isHead: heads.some(head => head.step === step), answer: `out${at}` });
    below.forEach((child, index) => {
      add(child.step, `${at}_${index}`, handedOn(child.step, `${child.carrier}s${at}`), rows);
    });
  };
  for (const [index, { step, ids }] of heads.entries())
    add(step, `${index}`, headSource(step, ids, index, into), ids?.length || 1);

  const name = heads.map(({ step }) => step.relation.name).join(' + ');
  const answers = steps.map(({ answer }) => answer).join(', ');
  return {
    query: {
      ...defineQuery(
        steps.length > heads.length ? `${name} and below` : name,
        `${parts.join('\n')}\nRETURN ${answers}`,
      ),
      fields: steps.map(({ step }) => step.relation.name),
    },
    parameters: into.values,
    steps,
  };
}

type Carrier = 'node' | 'tie';
const childrenOf = (step: Step): { step: Step; carrier: Carrier }[] => [
  ...step.node.below.map(child => ({ step: child, carrier: 'node' as const })),
  ...step.tie.below.map(child => ({ step: child, carrier: 'tie' as const })),
];

/** Where a step's parents come from: what its subquery takes in, and the clauses that bind `parent` or `id`. */
interface Source {
  readonly takes: string;
  readonly binds: string;
}

function headSource(step: Step, ids: Head['ids'], index: number, into: Parameters): Source {
  if (!ids) return { takes: '', binds: '' };
  const unwind = `UNWIND ${into.add(`ids${index}`, ids)} AS id`;
  return { takes: '', binds: parentsOf(step) === 'node' ? `${unwind} MATCH (parent:Entry {id: id})` : unwind };
}

/** The distinct far ends, or ties, of the step before. */
function handedOn(step: Step, list: string): Source {
  const guard = step.on?.map(type => `record:${type}`).join(' OR ');
  const guarded = guard ? ` WITH record WHERE ${guard}` : '';
  const distinct =
    parentsOf(step) === 'node'
      ? 'WITH DISTINCT record AS parent'
      : `WITH DISTINCT record.${step.relation.property} AS id WHERE id IS NOT NULL`;
  return { takes: list, binds: `UNWIND ${list} AS records UNWIND records AS record${guarded} ${distinct}` };
}

const conditions = (all: readonly string[]) => (all.length ? ` WHERE ${all.join(' AND ')}` : '');

/** One subquery: binds the parents, reads each one's page, answers all of it in one row. */
function stepText(
  step: Step,
  form: Form,
  at: string,
  source: Source,
  handsOn: ReadonlySet<Carrier>,
  into: Parameters,
): string {
  const [scope, key] = { node: ['parent', 'parent.id'], id: ['id', 'id'], none: ['', 'null'] }[parentsOf(step)];
  const isRoot = parentsOf(step) === 'none';
  const counting = `${form.match}${conditions(form.where)}`;
  const total = !step.total ? 'null' : isRoot ? 'total' : (form.total ?? `COUNT { ${counting} }`);
  const distinct = step.distinct ? `COUNT { ${counting} RETURN DISTINCT node }` : 'null';
  // A count of its own lets a root list be answered from the count store.
  const counted = form.distinct ? 'DISTINCT node' : '*';
  const rootTotal = step.total && isRoot ? ` CALL () { ${counting} RETURN count(${counted}) AS total }` : '';

  if (!step.rows)
    return `CALL (${source.takes}) { ${source.binds}${rootTotal} RETURN collect([${key}, null, ${total}, ${distinct}]) AS out${at} }`;

  const bound = form.hasTie ? 'node, tie' : 'node';
  const rows = `${form.match}${form.hint ?? ''}${conditions([...form.where, ...form.pageWhere])}`;
  const ordered = `WITH ${form.distinct ? 'DISTINCT ' : ''}${bound} ${form.order}`;
  const page = `CALL (${scope}) { ${form.page ?? `${rows} ${ordered}`} RETURN collect([${bound}]) AS rows }`;
  const answer = `collect([${key}, [row IN rows | [${cells(step, form, at, into).join(', ')}]], ${total}, ${distinct}]) AS out${at}`;
  const only = (index: number) => (form.mixed ? ` WHERE row[${index}] IS NOT NULL` : '');
  const onward = [
    ...(handsOn.has('node') ? [`collect([row IN rows${only(0)} | row[0]]) AS nodes${at}`] : []),
    ...(handsOn.has('tie') ? [`collect([row IN rows${only(1)} | row[1]]) AS ties${at}`] : []),
  ];
  return `CALL (${source.takes}) { ${source.binds}${rootTotal} ${page} RETURN ${[answer, ...onward].join(', ')} }`;
}

/** What a row answers. Columns are a parameter, so that the text does not depend on the properties selected. */
function cells(step: Step, form: Form, at: string, into: Parameters): string[] {
  const [properties, computed] = splitColumns(step);
  const values = `[column IN ${into.add(`columns${at}`, properties)} | row[0][column]]`;
  const answer = [[values, ...computed.map(column => `[${computedColumns[column]}]`)].join(' + ')];
  if (hasLabels(step))
    answer.push(form.mixed ? 'CASE WHEN row[0] IS NULL THEN null ELSE labels(row[0]) END' : 'labels(row[0])');
  if (form.hasTie)
    answer.push(`[column IN ${into.add(`tieColumns${at}`, step.tie.columns)} | row[1][column]]`, 'type(row[1])');
  return answer;
}

/** Columns that are properties, and those that are computed; a row's first cell holds them in this order. */
export const splitColumns = ({ node: { columns } }: Step): [string[], string[]] => [
  columns.filter(column => !(column in computedColumns)),
  columns.filter(column => column in computedColumns),
];

/** Whether the far end's type must be read from its labels. */
export const hasLabels = ({ relation }: Step): boolean => relation.farTypes.length > 1;
