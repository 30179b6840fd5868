import type {
  Batch as AnyBatch,
  PlannedRow as AnyRow,
  ImportPlan,
  MappedColumn,
  MatchCandidate,
  RowChange,
  RowDecisionInput,
  RowProblem,
} from '../../src/graphql/types.ts';

export type Outcome = AnyRow['outcome'];
export type Change = Pick<RowChange, 'subject' | 'field' | 'before' | 'after' | 'reason'>;
export type Candidate = Pick<MatchCandidate, 'id' | 'name' | 'type' | 'score' | 'reasons' | 'decided'>;
export type Problem = Pick<RowProblem, 'column' | 'value' | 'problem' | 'fix'>;
export type Decision = Pick<RowDecisionInput, 'sheet' | 'row' | 'sameAs'>;

export interface Row extends Pick<AnyRow, 'sheet' | 'row' | 'outcome' | 'name' | 'entry' | 'matched'> {
  readonly candidates: readonly Candidate[];
  readonly changes: readonly Change[];
  readonly conflicts: readonly Change[];
  readonly problems: readonly Problem[];
}

export interface Mapping {
  readonly table: string | null;
  readonly headerRow: number;
  readonly sheet: string;
  readonly columns: readonly Pick<MappedColumn, 'column' | 'header'>[];
  readonly constants: readonly { readonly column: string; readonly value: string }[];
  readonly samples: readonly { readonly header: string; readonly values: readonly string[] }[];
  readonly choices: readonly string[];
}

type PlanKeys = 'id' | 'upload' | 'fileName' | 'format' | 'canApply' | 'needs' | 'notes' | 'counts';
export interface Plan extends Pick<ImportPlan, PlanKeys> {
  readonly mapping: Mapping | null;
}

export type Batch = Pick<
  AnyBatch,
  'id' | 'origin' | 'by' | 'reason' | 'state' | 'size' | 'written' | 'undoneBy' | 'undoes'
> & { readonly at: string };

/** What keeps a batch from being undone. */
export interface Hindrance {
  readonly subjectId: string;
  readonly reason: string;
  readonly batch: string | null;
}

/** What the service refused, in its words. */
export class Refusal extends Error {
  readonly code: string;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(message: string, code = 'UNKNOWN', extensions: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.extensions = extensions;
  }
}

const away = () =>
  new Refusal('The service cannot be reached. What was saved is saved; try again in a moment.', 'AWAY');

interface Told {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

const refusal = ([error]: readonly Told[]) =>
  new Refusal(error?.message ?? 'The service refused this.', error?.extensions?.code, error?.extensions ?? {});

/** Asks the directory. Throws a Refusal. */
export async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw away();
  });
  const { data, errors } = (await response.json().catch(() => {
    throw away();
  })) as { data?: Data; errors?: readonly Told[] };
  if (errors?.length || !data) throw refusal(errors ?? []);
  return data;
}

/** Sends a file, telling how much of it is there, 0 to 1; answers the upload's id. Throws a Refusal. */
export function send(file: File, progress: (part: number) => void): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  // fetch cannot tell how much of a body has been sent.
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file, file.name);
  request.open('POST', '/uploads');
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
  request.onerror = () => reject(away());
  request.onload = () => {
    const answer = request.response as { id?: string; errors?: readonly Told[] } | null;
    if (answer?.id) resolve(answer.id);
    else reject(refusal(answer?.errors ?? []));
  };
  request.send(form);
  return promise;
}

/** Takes back a file that was only a draft. */
export const forget = (upload: string): Promise<unknown> =>
  fetch(`/uploads/${upload}`, { method: 'DELETE' }).catch(() => undefined);

const batchFields = 'id origin at by reason state size written undoneBy undoes';

/** What was said of an upload; what is left out stays as it was said before. */
export interface Said {
  readonly mapping?: Omit<Mapping, 'samples' | 'choices'>;
  readonly decisions?: readonly Decision[];
  readonly onlyGoodRows?: boolean;
}

export const preview = async (upload: string, said: Said): Promise<Plan> =>
  (
    await ask<{ previewImport: Plan }>(
      `mutation Preview($upload: ID!, $mapping: HeaderMappingInput, $decisions: [RowDecisionInput!], $onlyGoodRows: Boolean) {
  previewImport(upload: $upload, mapping: $mapping, decisions: $decisions, onlyGoodRows: $onlyGoodRows) {
    id upload fileName format canApply needs notes
    counts { rows creates updates unchanged conflicts duplicates errors }
    mapping { table headerRow sheet columns { column header } constants { column value } samples { header values } choices }
  }
}`,
      { upload, ...said },
    )
  ).previewImport;

export interface RowPage {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const rowsOf = async (plan: string, outcomes: readonly Outcome[] | null, after: string | null) =>
  (
    await ask<{ importPlan: { rows: RowPage } }>(
      `query Rows($plan: ID!, $outcomes: [RowOutcome!], $after: String) {
  importPlan(id: $plan) {
    rows(outcomes: $outcomes, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        sheet row outcome name entry matched
        candidates { id name type score reasons decided }
        changes { subject field before after reason }
        conflicts { subject field before after reason }
        problems { column value problem fix }
      }
    }
  }
}`,
      { plan, outcomes, after },
    )
  ).importPlan.rows;

export const apply = async (plan: string, reason: string | null) =>
  (
    await ask<{ applyImport: Batch }>(
      `mutation Apply($plan: ID!, $reason: String) { applyImport(plan: $plan, reason: $reason) { ${batchFields} } }`,
      { plan, reason },
    )
  ).applyImport;

export const batchOf = async (id: string) =>
  (await ask<{ batch: Batch | null }>(`query Batch($id: ID!) { batch(id: $id) { ${batchFields} } }`, { id })).batch;

export const undo = async (id: string, reason: string | null) =>
  (
    await ask<{ undoBatch: Batch }>(
      `mutation Undo($id: ID!, $reason: String) { undoBatch(id: $id, reason: $reason) { ${batchFields} } }`,
      { id, reason },
    )
  ).undoBatch;

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const batches = async (after: string | null) =>
  (
    await ask<{ batches: Page<Batch> }>(
      `query Batches($after: String) { batches(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${batchFields} } } }`,
      { after },
    )
  ).batches;

export interface LoggedChange {
  readonly id: string;
  readonly action: 'CREATE' | 'UPDATE' | 'RETRACT';
  readonly subject: string;
  readonly entry: { readonly id: string; readonly __typename: string } | null;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

export const changesQuery = `query Changes($batch: ID!, $after: String) {
  changes(batch: $batch, first: 50, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id action subject entry { id __typename } fields { field before after } }
  }
}`;

export const changesOf = async (batch: string, after: string | null) =>
  (await ask<{ changes: Page<LoggedChange> }>(changesQuery, { batch, after })).changes;

export const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

/** Asks until the service is no longer busy with it; a database that is away is asked three times. */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let away = 0; ; ) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Refusal ? error.code : null;
      if (code === 'DATABASE_UNAVAILABLE') away += 1;
      if ((code !== 'BUSY' && code !== 'DATABASE_UNAVAILABLE') || away === 3) throw error;
      await pause(1_000);
    }
  }
}

/** Types of stakeholders, each with what it means. */
export const stakeholderTypes = async () =>
  (
    await ask<{ type: { possibleTypes: readonly { readonly name: string; readonly description: string | null }[] } }>(
      'query Types { type: __type(name: "Stakeholder") { possibleTypes { name description } } }',
    )
  ).type.possibleTypes;
