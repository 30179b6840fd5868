import { presentIds } from '../cypher/entry.ts';
import { coded, namesakes } from '../cypher/matching.ts';
import { DirectoryError } from '../domain/errors.ts';
import { slug } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database } from '../neo4j/query.ts';
import { type Activity, readActivity } from './iati/activity.ts';
import { type Known, Organisations } from './iati/organisations.ts';
import { type FileSource, sheetsOf, soughtIn } from './iati/workbook.ts';
import { activityElements } from './iati/xml.ts';
import { type ImportReport, importSheets } from './import.ts';
import type { Problem } from './problems.ts';
import { formatReport } from './report.ts';

/** What comes in by one transaction of the database, which has 30 seconds. */
const MAX_ACTIVITIES = 1_500;
const SHOWN = 20;

/** A file of IATI activities. */
export interface IatiFile {
  /** Its name, which says nothing but what the source is called. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The id of the source that it is, where the directory has it already. */
  readonly sourceId?: string | undefined;
}

export interface IatiReport extends ImportReport {
  readonly activities: number;
  /** Counts by the kind of tie, by the type of transaction, by the type of budget. */
  readonly participations: ReadonlyMap<string, number>;
  readonly transactions: ReadonlyMap<string, number>;
  readonly budgets: ReadonlyMap<string, number>;
  readonly organisations: { readonly known: number; readonly made: number };
  /** What the file holds and the directory does not take, by what it is. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Brings in the activities of an IATI file of version 2.0x: projects, who has a part in them, places, sectors,
 * transactions and budgets, all in one transaction or nothing. What is read twice changes nothing; a figure that an
 * activity no longer states is taken back. Throws BAD_SHEET, with lines of the file.
 */
export async function importIati(
  database: Database,
  vocabulary: Vocabulary,
  file: IatiFile,
  by: { readonly by: string; readonly reason: string },
): Promise<IatiReport> {
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
  const holdings = await holdingsOf(database, vocabulary, activities, organisations, origin);
  const { sheets, origins } = sheetsOf(activities, organisations, holdings, source, vocabulary);
  const report = await importSheets(database, vocabulary, sheets, { ...by, origin, figuresInFull: true }).catch(
    (error: unknown) => {
      const problems = error instanceof DirectoryError && (error.extensions.problems as Problem[] | undefined);
      throw problems ? badFile(problems.map(problem => located(problem, origins))) : error;
    },
  );
  const known = holdings.organisations.filter(each => each.known).length;
  return {
    ...report,
    activities: activities.length,
    participations: counted(activities.flatMap(({ participants }) => participants.map(({ kind }) => kind))),
    transactions: counted(activities.flatMap(({ transactions }) => transactions.map(({ type }) => type))),
    budgets: counted(activities.flatMap(({ budgets }) => budgets.map(({ type }) => type))),
    organisations: { known, made: holdings.organisations.length - known },
    leftOut: counted(activities.flatMap(({ leftOut }) => leftOut)),
  };
}

/** Every activity of a file, in order. Throws BAD_SHEET, each problem with its line. */
export async function readIati(chunks: AsyncIterable<Uint8Array>): Promise<Activity[]> {
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
  database: Database,
  vocabulary: Vocabulary,
  activities: readonly Activity[],
  organisations: Organisations,
  origin: string,
) {
  const sought = soughtIn(activities, organisations);
  const known: Known[] = (await database.read(namesakes, { ...sought, origin })).map(({ labels, ...found }) => ({
    ...found,
    type: vocabulary.entryTypes.find(type => labels.includes(type)) ?? '',
  }));
  const codes = await database.read(coded, { ...sought, origin });
  const byCode = (isCountry: boolean) =>
    new Map(codes.filter(each => each.isCountry === isCountry).map(each => [each.code, each]));
  const bearers = Map.groupBy(
    known.flatMap(entry => entry.identifiers.map(key => ({ key, entry }))),
    ({ key }) => key,
  );
  const found = await database.read(presentIds, { ids: sought.ids });
  const taken = new Set(found.filter(({ present }) => present !== null).map(({ id }) => id));
  const stakeholders = known.filter(({ type }) => vocabulary.stakeholderTypes.includes(type));
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
function located(problem: Problem, origins: ReadonlyMap<string, Activity>): Problem {
  const activity = origins.get(`${problem.sheet} ${problem.row}`);
  return activity ? { ...problem, sheet: activity.identifier, row: activity.line } : problem;
}

function badFile(problems: readonly Problem[]): DirectoryError {
  const lines = problems
    .slice(0, SHOWN)
    .map(({ sheet, row, column, problem, fix }) => `line ${row}, ${sheet}, ${column}: ${problem}; ${fix}`);
  if (problems.length > SHOWN) lines.push(`and ${problems.length - SHOWN} more`);
  return new DirectoryError('BAD_SHEET', lines.join('\n'), { problems });
}

const counted = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(values, value => value)].map(([value, all]) => [value, all.length] as const).toSorted());

/** The report for people: what the file held, then what became of its rows. */
export function formatIatiReport(report: IatiReport): string {
  const { activities, participations, transactions, budgets, organisations, leftOut } = report;
  const told = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
  return [
    `${activities} activities.`,
    `Parts in them: ${told(participations)}.`,
    `Transactions: ${told(transactions)}. Budgets: ${told(budgets)}.`,
    `Organisations: ${organisations.known} that the directory has, ${organisations.made} new.`,
    `Not taken from the file: ${told(leftOut)}.`,
    formatReport(report),
  ].join('\n');
}
