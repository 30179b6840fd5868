import { presentIds } from '../cypher/entry.ts';
import { coded, namesakes } from '../cypher/matching.ts';
import { DirectoryError } from '../domain/errors.ts';
import { slug } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Ask, Database } from '../neo4j/query.ts';
import { type Activity, readActivity } from './iati/activity.ts';
import { type Known, Organisations } from './iati/organisations.ts';
import { type ActivityLine, type FileSource, sheetsOf, soughtIn } from './iati/workbook.ts';
import { activityElements } from './iati/xml.ts';
import { type ImportedBy, type ImportReport, importSheets, type Reading } from './import.ts';
import { inParts } from './parts.ts';
import { listed, type Problem } from './problems.ts';
import { formatReport } from './report.ts';
import { decisionKey } from './resolve.ts';
import type { Sheet } from './sheets.ts';

/** What a process of 1 GiB holds while it compares them with the graph. */
const MAX_ACTIVITIES = 20_000;

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A file of IATI activities. */
export interface IatiFile {
  /** Its name, which says nothing but what the source is called. */
  readonly name: string;
  /** A stream, or `[bytes]` of a file that is read. */
  readonly chunks: Chunks;
  /** The id of the source that it is, where the directory has it already. */
  readonly sourceId?: string | undefined;
}

/** What a file of activities held. */
export interface IatiTotals {
  readonly activities: number;
  /** Counts by the kind of tie, by the type of transaction, by the type of budget. */
  readonly participations: ReadonlyMap<string, number>;
  readonly transactions: ReadonlyMap<string, number>;
  readonly budgets: ReadonlyMap<string, number>;
  readonly organisations: { readonly known: number; readonly made: number };
  /** What the file holds and the directory does not take, by what it is. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** A file of activities as sheets, to be planned and brought in as any others. */
export interface IatiSheets {
  readonly sheets: readonly Sheet[];
  readonly reading: Reading;
  /** The activity that a row is of, and its line in the file, by `decisionKey`; places and bodies are of none. */
  readonly origins: ReadonlyMap<string, ActivityLine>;
  readonly totals: IatiTotals;
}

export interface IatiReport extends ImportReport, IatiTotals {}

/**
 * Brings in the activities of an IATI file of version 2.0x: projects, who has a part in them, programmes, places, sectors,
 * transactions and budgets, as one batch or not at all. What is read twice changes nothing; a figure that an activity no
 * longer states is taken back. Throws BAD_SHEET, with lines of the file.
 */
export async function importIati(
  database: Database,
  vocabulary: Vocabulary,
  file: IatiFile,
  by: Pick<ImportedBy, 'by' | 'reason' | 'progress' | 'part'>,
): Promise<IatiReport> {
  const { sheets, reading, origins, totals } = await readIatiSheets(database.read, vocabulary, file);
  const report = await importSheets(database, vocabulary, sheets, { ...by, ...reading }).catch((error: unknown) => {
    const problems = error instanceof DirectoryError && (error.extensions.problems as Problem[] | undefined);
    throw problems ? badFile(problems.map(problem => inFile(problem, origins))) : error;
  });
  return { ...report, ...totals };
}

/**
 * Reads a file of activities and finds what the directory has of all that it names; writes nothing. Throws BAD_SHEET, each
 * problem with its line, for a file that cannot be read.
 */
export async function readIatiSheets(ask: Ask, vocabulary: Vocabulary, file: IatiFile): Promise<IatiSheets> {
  const activities = await readIati(file.chunks);
  const reporters = new Map(activities.map(({ reporting }) => [reporting.ref ?? reporting.name, reporting]));
  const [reporter, ...others] = reporters.values();
  const only = others.length ? undefined : reporter;
  const origin = only ? `iati:${only.ref ?? slug(only.name)}` : 'iati';
  const source: FileSource = file.sourceId
    ? { id: file.sourceId, name: null, publisher: null }
    : {
        id: `iati-${slug(file.name.replace(/\.xml$/i, ''))}`,
        name: `IATI activities${only ? ` of ${only.name}` : ''}: ${file.name}`,
        publisher: only?.name ?? null,
      };
  const organisations = new Organisations(activities);
  const holdings = await holdingsOf(ask, vocabulary, activities, organisations, origin);
  const { sheets, origins, leftOut } = sheetsOf(activities, organisations, holdings, source, vocabulary);
  const known = holdings.organisations.filter(each => each.known).length;
  const totals = {
    activities: activities.length,
    participations: counted(activities.flatMap(({ participants }) => participants.map(({ kind }) => kind))),
    transactions: counted(activities.flatMap(({ transactions }) => transactions.map(({ type }) => type))),
    budgets: counted(activities.flatMap(({ budgets }) => budgets.map(({ type }) => type))),
    organisations: { known, made: holdings.organisations.length - known },
    leftOut: counted([...activities.flatMap(each => each.leftOut), ...leftOut]),
  };
  return { sheets, reading: { origin, policy: 'RENEWS', figuresInFull: true }, origins, totals };
}

/** Every activity of a file, in order. Throws BAD_SHEET, each problem with its line. */
export async function readIati(chunks: Chunks): Promise<Activity[]> {
  const activities = new Map<string, Activity>();
  const problems: Problem[] = [];
  for await (const element of activityElements(chunks)) {
    const activity = readActivity(element, problems);
    const twin = activities.get(activity.identifier);
    const place = { sheet: activity.identifier, row: activity.line, column: 'iati-identifier', value: '' };
    if (twin)
      problems.push({
        ...place,
        problem: `the activity stands already on line ${twin.line}`,
        fix: 'keep one of the two',
      });
    if (activities.size >= MAX_ACTIVITIES) {
      const problem = `the file has more than ${MAX_ACTIVITIES} activities`;
      problems.push({ ...place, problem, fix: 'divide it into several files' });
      break;
    }
    activities.set(activity.identifier, activity);
  }
  if (!activities.size && !problems.length)
    throw new DirectoryError('BAD_SHEET', 'The file holds no iati-activity; name another.');
  if (problems.length) throw badFile(problems);
  return [...activities.values()];
}

async function holdingsOf(
  ask: Ask,
  vocabulary: Vocabulary,
  activities: readonly Activity[],
  organisations: Organisations,
  origin: string,
) {
  const { names, keys, ids, countries, sectors } = soughtIn(activities, organisations);
  const known = new Map<string, Known>();
  const asked = [
    ...inParts(names).map(part => ({ names: part, keys: [] as string[] })),
    ...inParts(keys).map(part => ({ names: [] as string[], keys: part })),
  ];
  for (const some of asked)
    for (const { labels, ...found } of await ask(namesakes, { ...some, origin }))
      known.set(found.id, { ...found, type: vocabulary.entryTypes.find(type => labels.includes(type)) ?? '' });
  const codes = await ask(coded, { countries, sectors, origin });
  const byCode = (isCountry: boolean) =>
    new Map(codes.filter(each => each.isCountry === isCountry).map(each => [each.code, each]));
  const bearers = Map.groupBy(
    [...known.values()].flatMap(entry => entry.identifiers.map(key => ({ key, entry }))),
    ({ key }) => key,
  );
  const taken = new Set<string>();
  for (const part of inParts(ids))
    for (const { id, present } of await ask(presentIds, { ids: part })) if (present !== null) taken.add(id);
  const stakeholders = [...known.values()].filter(({ type }) => vocabulary.stakeholderTypes.includes(type));
  return {
    organisations: organisations.settle(stakeholders, taken, vocabulary),
    byKey: new Map(
      [...bearers].flatMap(([key, [only, ...others]]) => (only && !others.length ? [[key, only.entry]] : [])),
    ),
    countries: byCode(true),
    sectors: byCode(false),
    taken,
  };
}

/** A problem of a sheet's row as one of the activity that made the row. */
export function inFile(problem: Problem, origins: IatiSheets['origins']): Problem {
  const found = origins.get(decisionKey(problem));
  return found ? { ...problem, sheet: found.activity, row: found.line } : problem;
}

function badFile(problems: readonly Problem[]): DirectoryError {
  const line = ({ sheet, row, column, problem, fix }: Problem) =>
    `line ${row}, ${sheet}, ${column}: ${problem}; ${fix}`;
  return new DirectoryError('BAD_SHEET', listed(problems, line), { problems });
}

const counted = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(values, value => value)].map(([value, all]) => [value, all.length] as const).toSorted());

/** The report for people: what the file held, then what became of its rows. */
export const formatIatiReport = (report: IatiReport): string => `${formatIatiTotals(report)}\n${formatReport(report)}`;

/** What a file held, for people. */
export function formatIatiTotals(totals: IatiTotals): string {
  const { activities, participations, transactions, budgets, organisations, leftOut } = totals;
  const told = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
  return [
    `${activities} activities.`,
    `Parts in them: ${told(participations)}.`,
    `Transactions: ${told(transactions)}. Budgets: ${told(budgets)}.`,
    `Organisations: ${organisations.known} that the directory has, ${organisations.made} new.`,
    `Not taken from the file: ${told(leftOut)}.`,
  ].join('\n');
}
