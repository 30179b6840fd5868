import type { Vocabulary } from '../../domain/vocabulary.ts';
import { freeId, plainId } from '../new-ids.ts';
import { figureId } from '../records.ts';
import { decisionKey } from '../resolve.ts';
import { organisationTypeCodes, type Sheet, type SheetName } from '../sheets.ts';
import type { Activity, NamedPlace, PublishedBudget, PublishedTransaction } from './activity.ts';
import {
  identifierKey,
  type Known,
  type Organisations,
  type PublishedOrganisation,
  schemeOf,
} from './organisations.ts';

/** What the directory has of all that the file names. */
export interface Holdings {
  readonly organisations: readonly PublishedOrganisation[];
  /** Entries by the keys of their identifiers; only those that one entry alone bears. */
  readonly byKey: ReadonlyMap<string, Known>;
  readonly countries: ReadonlyMap<string, Pick<Known, 'id' | 'isOurs'>>;
  readonly sectors: ReadonlyMap<string, Pick<Known, 'id' | 'isOurs'>>;
  /** Ids that an entry of the directory bears. */
  readonly taken: ReadonlySet<string>;
}

/** The source that everything of the file rests on; without a name, it is one that the directory has. */
export interface FileSource {
  readonly id: string;
  readonly name: string | null;
  readonly publisher: string | null;
}

/** Where a row's activity stands in the file. */
export interface ActivityLine {
  readonly activity: string;
  readonly line: number;
}

type Cells = Readonly<Record<string, string | number | null | undefined>>;

/** The places and sectors that activities name: each code once, with its spellings. */
class Coded {
  readonly #spellings = new Map<string, { text: string; times: number }[]>();
  readonly locators = new Map<string, string>();

  add(code: string, name: string | null, locator: string): void {
    const spellings = this.#spellings.get(code) ?? [];
    this.#spellings.set(code, spellings);
    if (!this.locators.has(code)) this.locators.set(code, locator);
    const known = spellings.find(({ text }) => text === name);
    if (known) known.times++;
    else if (name) spellings.push({ text: name, times: 1 });
  }

  /** The most frequent first. */
  spellings = (code: string) => (this.#spellings.get(code) ?? []).toSorted((a, b) => b.times - a.times);
}

/** The activities as the sheets of a workbook, so that they come in like any other. Says of each row which activity it is from. */
export function sheetsOf(
  activities: readonly Activity[],
  organisations: Organisations,
  holdings: Holdings,
  source: FileSource,
  vocabulary: Vocabulary,
): { sheets: Sheet[]; origins: ReadonlyMap<string, ActivityLine>; leftOut: readonly string[] } {
  const rows = new Map<SheetName, Cells[]>();
  const origins = new Map<string, ActivityLine>();
  const leftOut: string[] = [];
  const used = new Set([...holdings.taken, ...holdings.organisations.map(({ id }) => id)]);
  const put = (sheet: SheetName, cells: Cells, activity?: ActivityLine) => {
    const list = rows.get(sheet) ?? [];
    rows.set(sheet, list);
    list.push(cells);
    if (activity) origins.set(decisionKey({ sheet, row: list.length + 1 }), activity);
  };
  const spell = (entry: string, spellings: readonly { text: string; language?: string | null; times: number }[]) => {
    for (const { text, language, times } of spellings)
      put('names', { entry, text, kind: 'AS_PUBLISHED', language, source: source.id, times_published: times });
  };
  const idFor = (wanted: string, key: string) => {
    const id = freeId(wanted, key, used, vocabulary);
    used.add(id);
    return id;
  };

  if (source.name) put('sources', { id: source.id, name: source.name, kind: 'DATASET', publisher: source.publisher });

  for (const { id, known, type, organisationType, ref, spellings } of holdings.organisations) {
    const [first] = spellings;
    if (!known || known.isOurs)
      put('stakeholders', {
        ...{ id, type, name: first?.text, source: source.id, quote: first?.text, locator: first?.locator },
        organisation_type: organisationType && organisationTypeCodes[organisationType],
        identifiers: ref && !ref.includes('|') ? `${schemeOf(ref)}:${ref}` : null,
      });
    spell(id, spellings);
  }

  const placeIds = new Map<string, string>();
  const places = new Coded();
  const named = new Map<string, NamedPlace>();
  const sectorIds = new Map<string, string>();
  const sectors = new Coded();
  for (const { identifier, places: found, sectors: about } of activities) {
    for (const place of found) {
      places.add(place.code, place.name, identifier);
      named.set(place.code, place);
    }
    for (const { code, name } of about) sectors.add(code, name, identifier);
  }
  for (const [code, { scheme }] of named) {
    const isCountry = scheme === 'ISO-3166';
    const known = isCountry ? holdings.countries.get(code) : holdings.byKey.get(`UN-M49:${code}`);
    const spellings = places.spellings(code);
    const name = spellings[0]?.text ?? regionName(code);
    const id = known?.id ?? idFor(name, code);
    placeIds.set(code, id);
    if (!known || known.isOurs)
      put('places', {
        ...{ id, name, source: source.id, quote: spellings[0]?.text, locator: places.locators.get(code) },
        level: isCountry ? 'COUNTRY' : 'REGION',
        iso3166: isCountry ? code : null,
        identifiers: isCountry ? null : `UN-M49:${code}`,
      });
    spell(id, spellings);
  }
  for (const [code, locator] of sectors.locators) {
    const known = holdings.sectors.get(code);
    const spellings = sectors.spellings(code);
    const id = known?.id ?? idFor(sectorName(code), code);
    sectorIds.set(code, id);
    if (!known || known.isOurs)
      put('themes', {
        ...{ id, name: spellings[0]?.text ?? sectorName(code), scheme: 'DAC_SECTOR', code },
        ...{ source: source.id, quote: spellings[0]?.text, locator },
      });
    spell(id, spellings);
  }

  const knownProject = (key: string) => {
    const known = holdings.byKey.get(key);
    return known?.type === 'Project' ? known : undefined;
  };
  const projects = new Map(
    activities.map(activity => {
      const { identifier } = activity;
      return [identifier, knownProject(activityKey(activity))?.id ?? idFor(identifier, identifier)];
    }),
  );
  for (const activity of activities) {
    const { identifier, line, reporting, title } = activity;
    const evidence = { source: source.id, locator: identifier };
    const at = { activity: identifier, line };
    const known = knownProject(activityKey(activity));
    const project = projects.get(identifier) ?? '';
    const ownCode = reporting.ref && identifier.startsWith(`${reporting.ref}-`);
    if (!known || known.isOurs)
      put(
        'projects',
        {
          ...{ id: project, name: title ?? identifier, status: activity.status, description: activity.description },
          code: ownCode ? identifier.slice(`${reporting.ref}-`.length) : identifier,
          planned_start: activity.dates.get('1'),
          start: activity.dates.get('2'),
          planned_end: activity.dates.get('3'),
          end: activity.dates.get('4'),
          identifiers: identifier.includes('|') ? null : `${schemeOfReporter(activity)}:${identifier}`,
          ...{ ...evidence, quote: title },
        },
        at,
      );
    const tie = (kind: string, from: string | null, to: string | null | undefined, cells: Cells = {}) => {
      if (from && to) put('ties', { kind, from, to, confidence: 'CONFIRMED', ...evidence, ...cells }, at);
    };
    for (const participant of activity.participants)
      tie(participant.kind, organisations.idOf(participant), project, { quote: participant.name });
    for (const { code, name, percentage } of activity.places)
      tie('WORKS_IN', project, placeIds.get(code), { quote: name, percentage });
    for (const { code, name, percentage } of activity.sectors)
      tie('ADDRESSES', project, sectorIds.get(code), { quote: name, percentage });
    const relative = (ref: string) => {
      const found = projects.get(ref) ?? relatedKeys(activity, ref).flatMap(key => knownProject(key)?.id ?? [])[0];
      if (!found) leftOut.push('related-activity that neither the file nor the directory has');
      return found;
    };
    for (const ref of activity.parents) tie('UNDER', project, relative(ref));
    for (const ref of activity.children) tie('UNDER', relative(ref) ?? null, project);
    const numbered = numbering();
    for (const each of activity.transactions) {
      const [from, to] = [each.from, each.to].map(named => named && organisations.idOf(named));
      const told = each.reference ? [project, each.reference] : [project, each.type, each.date, from, to];
      const id = figureId('TRANSACTION', numbered(told));
      put('transactions', { id, project, from, to, ...transactionCells(each), ...evidence }, at);
    }
    for (const each of activity.budgets) {
      const id = figureId('BUDGET', numbered([project, each.type, each.start, each.end]));
      put('budgets', { id, project, ...budgetCells(each), ...evidence }, at);
    }
  }
  return { sheets: [...rows].map(([name, list]) => sheet(name, list)), origins, leftOut };
}

const schemeOfReporter = ({ reporting }: Activity) => (reporting.ref ? schemeOf(reporting.ref) : 'IATI');
const activityKey = (activity: Activity) => `${schemeOfReporter(activity)}:${activity.identifier}`.toUpperCase();

/** Keys under which the directory may have the activity that another one names. */
const relatedKeys = (activity: Activity, ref: string): string[] => [
  `${schemeOfReporter(activity)}:${ref}`.toUpperCase(),
  identifierKey(ref),
];

const transactionCells = ({ type, date, valueDate, amount, currency, description }: PublishedTransaction): Cells => ({
  ...{ type, date, amount, currency, description },
  value_date: valueDate,
});

const budgetCells = ({ type, status, start, end, amount, currency, note }: PublishedBudget): Cells => ({
  ...{ type, status, start, end, amount, currency },
  quote: note,
});

/** Tells figures apart that an activity states in the same words: the first, the second. */
function numbering(): (told: readonly unknown[]) => unknown[] {
  const times = new Map<string, number>();
  return told => {
    const key = JSON.stringify(told);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return [...told, time];
  };
}

const sectorName = (code: string) => `DAC sector ${code}`;

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** What a country or region is called where the file does not say. */
function regionName(code: string): string {
  const name = regionNames.of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Rows as a table: the columns are all that any row fills. */
function sheet(name: SheetName, list: readonly Cells[]): Sheet {
  const headers = [...new Set(list.flatMap(cells => Object.keys(cells)))];
  const rows = list.map((cells, index) => ({
    row: index + 2,
    cells: headers.map(header => String(cells[header] ?? '')),
  }));
  return { name, headers, rows };
}

/** Every key and code by which the directory is asked for what the activities name. */
export function soughtIn(activities: readonly Activity[], organisations: Organisations) {
  const places = activities.flatMap(activity => activity.places);
  const { names, keys } = organisations.sought;
  const sectors = [...new Set(activities.flatMap(activity => activity.sectors.map(({ code }) => code)))];
  return {
    names,
    keys: [
      ...keys,
      ...new Set(
        activities.flatMap(activity => [
          activityKey(activity),
          ...[...activity.parents, ...activity.children].flatMap(ref => relatedKeys(activity, ref)),
        ]),
      ),
      ...new Set(places.filter(({ scheme }) => scheme === 'UN-M49').map(({ code }) => `UN-M49:${code}`)),
    ],
    countries: [...new Set(places.filter(({ scheme }) => scheme === 'ISO-3166').map(({ code }) => code))],
    sectors,
    /** Ids that new entries would be given. */
    ids: [
      ...new Set(
        [
          ...[...names, ...places.flatMap(({ code, name }) => [name ?? '', regionName(code)])],
          ...[...activities.map(({ identifier }) => identifier), ...sectors.map(sectorName)],
        ].map(plainId),
      ),
    ],
  };
}
