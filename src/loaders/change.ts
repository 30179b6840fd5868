import DataLoader from 'dataloader';
import {
  batchesBefore,
  batchesById,
  type ChangeRange,
  changesBetween,
  changesConcerning,
  changesConcerningAny,
  countBatches,
  countChanges,
  countConcerning,
  entryNames,
  lastChanges,
  lastStates,
  type StoredBatch,
  type StoredChange,
} from '../cypher/change.ts';
import {
  concernedBy,
  type FieldChange,
  fieldChanges,
  fieldsOf,
  idsIn,
  sourcesOf,
  subjectOf,
} from '../domain/changes.ts';
import { FIRST_DAY, LAST_DAY } from '../domain/dates.ts';
import { DirectoryError } from '../domain/errors.ts';
import { type Facts, factsOf, partsOf } from '../domain/facts.ts';
import { limits } from '../domain/limits.ts';
import { type Order, type PageArguments, pageOf, pageOfLog } from '../domain/pages.ts';
import { integer } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

export type { StoredBatch } from '../cypher/change.ts';

/** A change for people. */
export interface Change {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly batch: StoredBatch;
  readonly subject: string;
  readonly entryId: string;
  readonly tieId: string | null;
  readonly fields: readonly FieldChange[];
  readonly sourceIds: readonly string[];
}

/** What a tie was recorded as; `from` and `to` with the names of that time. */
interface RecordedTie {
  readonly id: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly [property: string]: unknown;
}

export interface Snapshot {
  readonly at: string;
  readonly recordedAt: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly value: string }[];
  readonly names: readonly object[];
  readonly identifiers: readonly object[];
  readonly ties: readonly RecordedTie[];
  readonly isCut: boolean;
}

export interface ChangeFilter {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly batch?: string | null | undefined;
}

export type ChangeLoaders = ReturnType<typeof changeLoaders>;

const newestFirst: Order = { by: 'CHANGE', descending: true };
/** After every id: ids are ASCII. */
const LAST_ID = '\uffff';
/** Changes that the ties of a snapshot are put together from. */
const mostOfSnapshot = 2_000;

const instant = (text: string) => new Date(text).toISOString();
const read = (image: string | null): Facts => factsOf(image === null ? {} : JSON.parse(image));

/** The log of changes. All of one level that ask the same of several entries share their statements. */
export function changeLoaders({ ask }: Surroundings) {
  const byRequest = new Map<string, DataLoader<string, unknown>>();

  /** The loader of one request, such as a page's size and cursor, for the entries of one level. */
  function shared<Value>(
    request: unknown,
    answer: (ids: readonly string[]) => Promise<readonly Value[]>,
    maxBatchSize: number = limits.pageSize,
  ): DataLoader<string, Value> {
    const key = JSON.stringify(request);
    const loader = byRequest.get(key) ?? new DataLoader<string, unknown>(answer, { maxBatchSize });
    byRequest.set(key, loader);
    return loader as DataLoader<string, Value>;
  }

  /** What entries are called, those that are gone by their last names; and which are there. */
  async function namesOf(ids: readonly string[]) {
    const distinct = [...new Set(ids)];
    const rows = distinct.length ? await ask(entryNames, { ids: distinct }) : [];
    const present = new Map(rows.map(({ id, name }) => [id, name]));
    const gone = distinct.filter(id => !present.has(id));
    const states = gone.length ? await ask(lastStates, { ids: gone }) : [];
    const former = new Map(states.map(({ id, before }) => [id, read(before).get('name')]));
    return { present, nameOf: (id: string) => present.get(id) ?? String(former.get(id) ?? id) };
  }

  /** Puts changes into words; one more statement for all the names in them. */
  async function readable(stored: readonly StoredChange[]): Promise<Change[]> {
    const states = stored.map(({ before, after }) => ({ before: read(before), after: read(after) }));
    const { present, nameOf } = await namesOf(
      states.flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]),
    );
    return stored.map(({ id, at, action, batch, subjectId }, index) => {
      const { before, after } = states[index] as { before: Facts; after: Facts };
      const last = after.size ? after : before;
      const from = last.get('from');
      return {
        ...{ id, at, action, batch, by: batch.by },
        subject: subjectOf(last, nameOf, subjectId),
        entryId: concernedBy(last)[0] ?? subjectId,
        tieId: from === undefined ? null : subjectId,
        fields: fieldChanges(before, after, nameOf),
        sourceIds: sourcesOf(last).filter(source => present.has(source)),
      };
    });
  }

  const first = <T>(rows: readonly { count: T }[]) => rows[0]?.count;

  /** A page of changes, the newest first, of all or of some entries; throws BAD_FILTER for a batch that nobody knows. */
  async function page(entries: readonly string[] | null, filter: ChangeFilter, given: PageArguments, field: string) {
    const page = pageOf(given, newestFirst, 2, field);
    const batch = filter.batch == null ? null : await batches.load(filter.batch);
    if (filter.batch != null && !batch)
      throw new DirectoryError('BAD_FILTER', `${field}: no batch has the id “${filter.batch}”; take it from a change.`);
    const [since, until] = [filter.since ? instant(filter.since) : FIRST_DAY, filter.until && instant(filter.until)];
    const whole: ChangeRange = {
      since: batch && batch.at > since ? batch.at : since,
      at: [until || LAST_DAY, batch?.at ?? LAST_DAY].sort()[0] as string,
      id: LAST_ID,
      batch: batch?.id ?? null,
    };
    const [at, id] = (page.after ?? [whole.at, whole.id]) as [string, string];
    const range = { ...whole, at, id };
    const limit = integer(page.size + 1);
    if (entries === null) {
      const total = async () => first(await ask(countChanges, whole)) ?? 0;
      return pageOfLog(await readable(await ask(changesBetween, { ...range, limit })), page, newestFirst, total);
    }
    const total = async () => first(await ask(countConcerning, { ...whole, entries })) ?? 0;
    const [entry, ...others] = entries;
    if (entry === undefined || others.length) {
      const stored = await ask(changesConcerningAny, { ...range, entries, limit });
      return pageOfLog(await readable(stored), page, newestFirst, total);
    }
    const loader = shared(['changes', range, page.size], async level => {
      const stored = await ask(changesConcerning, { ...range, entries: level, limit });
      const changes = await readable(stored);
      return level.map(each => changes.filter((_, index) => stored[index]?.entryId === each));
    });
    return pageOfLog(await loader.load(entry), page, newestFirst, total);
  }

  const batches = new DataLoader<string, StoredBatch | null>(async ids => {
    const found = new Map((await ask(batchesById, { ids })).map(({ batch }) => [batch.id, batch]));
    return ids.map(id => found.get(id) ?? null);
  });

  async function snapshots(ids: readonly string[], at: string): Promise<(Snapshot | null)[]> {
    const range = { since: FIRST_DAY, at, id: LAST_ID, batch: null, limit: integer(mostOfSnapshot) };
    const [own, log] = await Promise.all([
      ask(lastChanges, { ids, at }),
      ask(changesConcerning, { ...range, entries: ids }),
    ]);
    const byEntry = Map.groupBy(log, ({ entryId }) => entryId);
    const tiesOf = (id: string) => {
      const last = new Map<string, string | null>();
      for (const { subjectId, after } of byEntry.get(id) ?? []) if (!last.has(subjectId)) last.set(subjectId, after);
      return [...last]
        .map(([tie, after]) => [tie, read(after)] as const)
        .filter(([, facts]) => [facts.get('from'), facts.get('to')].includes(id));
    };
    const ties = new Map(ids.map(id => [id, tiesOf(id)]));
    const ends = [...ties.values()].flatMap(each => each.flatMap(([, facts]) => [facts.get('from'), facts.get('to')]));
    const named = await ask(lastChanges, { ids: [...new Set(ends.map(String))], at });
    const names = new Map(named.map(({ id, after }) => [id, read(after).get('name')]));
    const end = (facts: Facts, which: string) => {
      const id = String(facts.get(which));
      return { id, name: String(names.get(id) ?? id) };
    };
    const recorded = new Map(own.map(row => [row.id, row]));
    return ids.map(id => {
      const row = recorded.get(id);
      if (!row?.after) return null;
      const facts = read(row.after);
      return {
        ...{ at, id, recordedAt: row.at },
        type: String(facts.get('type')),
        name: String(facts.get('name')),
        fields: fieldsOf(facts),
        names: partsOf(facts, 'names'),
        identifiers: partsOf(facts, 'identifiers'),
        ties: (ties.get(id) ?? [])
          .map(([tie, state]) => ({
            ...Object.fromEntries(state),
            ...{ id: tie, from: end(state, 'from'), to: end(state, 'to') },
          }))
          .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
        isCut: (byEntry.get(id)?.length ?? 0) >= mostOfSnapshot,
      };
    });
  }

  return {
    /** A page of the changes that concern an entry. */
    history: (entry: string, given: PageArguments) => page([entry], {}, given, 'history'),
    /** A page of all changes, or of those to some entries. */
    changes: (entries: readonly string[] | null, filter: ChangeFilter, given: PageArguments) =>
      page(entries, filter, given, 'changes'),
    /** A page of all batches, the newest first. */
    batches: async (given: PageArguments) => {
      const page = pageOf(given, newestFirst, 2, 'batches');
      const [at, id] = (page.after ?? [LAST_DAY, LAST_ID]) as [string, string];
      const rows = await ask(batchesBefore, { at, id, limit: integer(page.size + 1) });
      const total = async () => (await ask(countBatches, {}))[0]?.count ?? 0;
      return pageOfLog(
        rows.map(({ batch }) => batch),
        page,
        newestFirst,
        total,
      );
    },
    /** The batch with this id; null where there is none. */
    batch: (id: string) => batches.load(id),
    /** What was recorded of an entry at an instant; null if nothing was. */
    asRecorded: (entry: string, at: string): Promise<Snapshot | null> => {
      const moment = instant(at);
      return shared(['snapshot', moment], ids => snapshots(ids, moment), 10).load(entry);
    },
  };
}

const sortKey = ({ kind, from, to, id }: RecordedTie) => [kind, from.name, to.name, id].join('\n');
