import { isDay } from '../../domain/dates.ts';
import { isCurrency, rounded } from '../../domain/money.ts';
import type { Problem } from '../problems.ts';
import type { Element } from './xml.ts';

/** An organisation as an activity names it; ids and types are often missing, shared or wrong. */
export interface NamedOrganisation {
  readonly name: string;
  /** The identifier as published; null for one that stands for "none". */
  readonly ref: string | null;
  /** IATI's code of its type. */
  readonly type: string | null;
  readonly language: string | null;
}

export interface Activity {
  readonly identifier: string;
  readonly line: number;
  readonly reporting: NamedOrganisation;
  readonly title: string | null;
  readonly description: string | null;
  readonly status: string | null;
  /** Days by the code of their type. */
  readonly dates: ReadonlyMap<string, string>;
  /** Every naming of an organisation, as often as it stands there. */
  readonly published: readonly NamedOrganisation[];
  readonly participants: readonly (NamedOrganisation & { readonly kind: string })[];
  readonly places: readonly NamedPlace[];
  readonly sectors: readonly NamedSector[];
  readonly transactions: readonly PublishedTransaction[];
  readonly budgets: readonly PublishedBudget[];
  /** Identifiers of the activities that it belongs to, and of those that belong to it. */
  readonly parents: readonly string[];
  readonly children: readonly string[];
  /** What is in the file and is not brought in, by reason. */
  readonly leftOut: readonly string[];
}

export interface NamedPlace {
  readonly scheme: 'ISO-3166' | 'UN-M49';
  readonly code: string;
  readonly name: string | null;
  readonly percentage: string | null;
}

export interface NamedSector {
  readonly code: string;
  readonly name: string | null;
  readonly percentage: string | null;
}

/** A sum in its currency; where none is named, or the sum had to be rounded, `note` keeps it as published. */
interface Sum {
  readonly amount: string | null;
  readonly currency: string | null;
  readonly valueDate: string | null;
  readonly note: string | null;
}

export interface PublishedTransaction extends Sum {
  readonly reference: string | null;
  readonly type: string;
  readonly date: string | null;
  readonly from: NamedOrganisation | null;
  readonly to: NamedOrganisation | null;
  readonly description: string | null;
}

export interface PublishedBudget extends Sum {
  readonly type: string;
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** IATI's codes → the directory's words. */
const statuses = ['PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED'];
/** The kinds of tie for roles 1 to 4. */
export const roles = ['FUNDS', 'ACCOUNTABLE_FOR', 'EXTENDS', 'IMPLEMENTS'];
const budgetTypes = ['ORIGINAL', 'REVISED'];
const budgetStatuses = ['INDICATIVE', 'COMMITTED'];
const transactionTypes = [
  ...['INCOMING_FUNDS', 'OUTGOING_COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE', 'INTEREST_PAYMENT', 'LOAN_REPAYMENT'],
  ...['REIMBURSEMENT', 'PURCHASE_OF_EQUITY', 'SALE_OF_EQUITY', 'CREDIT_GUARANTEE', 'INCOMING_COMMITMENT'],
  ...['OUTGOING_PLEDGE', 'INCOMING_PLEDGE'],
];

/** What publishers write where they know no code: words for none, and the DAC's codes of whole groups of bodies. */
const placeholder = /^(n\/?a|none|null|tbc|unknown|0+|\d\d000|46004|xi-bridge-null)$/i;

/** An identifier as it is kept: null for one that stands for "none". */
export const refOf = (published: string): string | null => {
  const ref = squeezed(published);
  return ref && !placeholder.test(ref) ? ref : null;
};

/** Elements that are read, that say nothing of their own, or that are personal; others are counted as left out. */
const read = new Set(
  'iati-identifier reporting-org title description activity-status activity-date participating-org transaction budget'.split(
    ' ',
  ),
);

/** What an element of a file says; adds each problem with its line. */
export function readActivity(element: Element, problems: Problem[]): Activity {
  const all = (name: string) => element.children.filter(child => child.name === name);
  const leftOut: string[] = [];
  const published: NamedOrganisation[] = [];
  const identifier = squeezed(textOf(element, 'iati-identifier') ?? '');
  const note = ({ name, line }: Element, value: string, problem: string, fix: string) =>
    problems.push({ sheet: identifier || 'iati-activity', row: line, column: name, value, problem, fix });
  if (!identifier) note(element, '', 'the activity has no iati-identifier', 'give it one');
  const reportingOrg = all('reporting-org')[0];
  const organisation = (found: Element): NamedOrganisation | undefined => {
    const named = organisationOf(found);
    if (named) published.push(named);
    return named;
  };
  const reporting = reportingOrg && organisation(reportingOrg);
  if (!reporting) note(element, '', 'the activity does not name its reporting-org', 'add it with its narrative');

  const day = (found: Element | undefined, attribute = 'iso-date') => {
    const value = found?.attributes[attribute]?.trim().replace(/(?<=^\d{4}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)$/, '');
    if (!found || !value) return null;
    if (isDay(value)) return value;
    note(found, value, `'${value}' is not a day`, 'write year, month and day: 2020-02-28');
    return null;
  };
  const word = (found: Element | undefined, words: readonly string[], attribute = 'code', otherwise?: string) => {
    const code = found?.attributes[attribute]?.trim() ?? otherwise;
    const meant = words[Number(code) - 1];
    if (found && code && !meant) note(found, code, `'${code}' is not in IATI's list`, `write 1 to ${words.length}`);
    return meant ?? null;
  };
  const money = (found: Element): Sum => {
    const value = found.children.find(({ name }) => name === 'value');
    const told = value?.text.trim() ?? '';
    const currency = (value?.attributes.currency ?? element.attributes['default-currency'] ?? '').trim().toUpperCase();
    const valueDate = day(value, 'value-date');
    if (!/^[+-]?\d+(\.\d*)?$/.test(told)) {
      note(value ?? found, told, `'${told}' is not an amount`, 'write digits, with a point before decimals');
      return { amount: null, currency: null, valueDate, note: null };
    }
    if (!isCurrency(currency)) {
      const why = `Published as ${told} ${currency || 'without a currency'}.`;
      return { amount: null, currency: null, valueDate, note: why };
    }
    const amount = rounded(told.replace(/^\+|\.$/g, ''), currency);
    const isSame = Number(amount) === Number(told);
    return { amount, currency, valueDate, note: isSame ? null : `Published as ${told} ${currency}.` };
  };
  const organisationIn = (found: Element, name: string) => {
    const named = found.children.find(child => child.name === name);
    return named ? (organisation(named) ?? participantBy(named.attributes.ref)) : null;
  };
  const participants = all('participating-org').flatMap(found => {
    const [named, kind] = [organisation(found), word(found, roles, 'role')];
    if (!named) leftOut.push('participating-org without a name');
    return named && kind ? [{ ...named, kind }] : [];
  });
  const participantBy = (ref: string | undefined) => {
    const meant = participants.filter(each => ref && each.ref === ref.trim());
    return new Set(meant.map(({ name }) => name)).size === 1 ? (meant[0] ?? null) : null;
  };
  const transaction = (found: Element): PublishedTransaction[] => {
    const part = (name: string) => found.children.find(child => child.name === name);
    const type = word(part('transaction-type'), transactionTypes);
    if (!type) {
      if (!part('transaction-type')) note(found, '', 'the transaction has no type', 'add transaction-type');
      return [];
    }
    for (const divided of ['sector', 'recipient-country', 'recipient-region'])
      if (part(divided)) leftOut.push(`${divided} of a transaction`);
    const { note: asPublished, ...sum } = money(found);
    // Where IATI lets one side be left out, it is the one that reports.
    const isIncoming = type.startsWith('INCOMING');
    const [payer, payee] = ['provider-org', 'receiver-org'].map(name => organisationIn(found, name));
    const paysItself = part('provider-org') || !/^(OUTGOING|DISBURSEMENT|EXPENDITURE)/.test(type) ? null : reporting;
    const described = part('description');
    const said = [described && narrative(described)?.text, asPublished].filter(Boolean).join(' ');
    return [
      {
        ...sum,
        note: null,
        reference: found.attributes.ref?.trim() || null,
        type,
        date: day(part('transaction-date')),
        from: payer ?? paysItself ?? null,
        to: payee ?? (isIncoming && !part('receiver-org') ? (reporting ?? null) : null),
        description: said || null,
      },
    ];
  };
  const budget = (found: Element): PublishedBudget => {
    const part = (name: string) => found.children.find(child => child.name === name);
    return {
      ...money(found),
      type: word(found, budgetTypes, 'type', '1') ?? 'ORIGINAL',
      status: word(found, budgetStatuses, 'status', '1'),
      start: day(part('period-start')),
      end: day(part('period-end')),
    };
  };

  const dates = new Map<string, string>();
  for (const found of all('activity-date')) {
    const date = day(found);
    if (date && found.attributes.type) dates.set(found.attributes.type.trim(), date);
  }
  const related = (type: string) =>
    all('related-activity').flatMap(({ attributes }) =>
      attributes.type?.trim() === type ? squeezed(attributes.ref ?? '') || [] : [],
    );
  const [parents, children] = [related('1'), related('2')];
  for (let others = all('related-activity').length - parents.length - children.length; others > 0; others--)
    leftOut.push('related-activity other than a parent or child');
  for (const { name } of element.children) if (!read.has(name) && !own.has(name)) leftOut.push(name);
  return {
    ...{ identifier, line: element.line, reporting: reporting ?? nobody, dates, published, participants, leftOut },
    title: textOf(element, 'title'),
    description: textOf(element, 'description'),
    status: word(all('activity-status')[0], statuses),
    places: places(all, leftOut),
    sectors: sectors(all('sector'), leftOut),
    transactions: all('transaction').flatMap(transaction),
    budgets: all('budget').map(budget),
    parents,
    children,
  };
}

/** Elements that functions of their own read in part, and say what they leave out. */
const own = new Set(['recipient-country', 'recipient-region', 'location', 'sector', 'related-activity']);
const nobody: NamedOrganisation = { name: '', ref: null, type: null, language: null };

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first narrative, or an English one if there are several. */
function narrative(element: Element): { text: string; language: string | null } | null {
  const found = element.children.filter(({ name, text }) => name === 'narrative' && text.trim());
  const language = ({ attributes }: Element) => attributes['xml:lang']?.trim().toLowerCase() || null;
  const chosen = found.find(each => language(each) === 'en') ?? found[0];
  return chosen ? { text: squeezed(chosen.text), language: language(chosen) } : null;
}

const textOf = ({ children }: Element, name: string): string | null => {
  const found = children.find(child => child.name === name);
  return (found && (narrative(found)?.text ?? squeezed(found.text))) || null;
};

function organisationOf(element: Element): NamedOrganisation | undefined {
  const named = narrative(element);
  return named
    ? {
        name: named.text,
        ref: refOf(element.attributes.ref ?? ''),
        type: element.attributes.type?.trim() || null,
        language: named.language,
      }
    : undefined;
}

/** Countries by their ISO codes and regions by UN M49; of locations, the countries that no recipient-country names. */
function places(all: (name: string) => Element[], leftOut: string[]): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  const add = (scheme: NamedPlace['scheme'], code: string, name: string | null, percentage: string | null) => {
    const known = found.get(code);
    found.set(code, { scheme, code, name: known?.name ?? name, percentage: known?.percentage ?? percentage });
  };
  for (const each of all('recipient-country')) {
    const code = each.attributes.code?.trim().toUpperCase();
    if (code && /^[A-Z]{2}$/.test(code)) add('ISO-3166', code, narrative(each)?.text ?? null, share(each));
    else leftOut.push('recipient-country without a code');
  }
  for (const each of all('recipient-region')) {
    const code = each.attributes.code?.trim().padStart(3, '0');
    if (code && /^\d{3}$/.test(code) && each.attributes.vocabulary?.trim() === '2')
      add('UN-M49', code, narrative(each)?.text ?? null, share(each));
    else leftOut.push('recipient-region in another vocabulary than UN M49');
  }
  for (const each of all('location')) {
    const part = (name: string) => each.children.filter(child => child.name === name);
    const country = part('location-id').find(({ attributes }) => attributes.vocabulary === 'A4')?.attributes.code;
    if (country && /^[A-Za-z]{2}$/.test(country))
      add(
        'ISO-3166',
        country.toUpperCase(),
        part('name').flatMap(name => narrative(name)?.text ?? [])[0] ?? null,
        null,
      );
    else leftOut.push('location other than a country');
  }
  return [...found.values()];
}

const share = ({ attributes }: Element): string | null => attributes.percentage?.trim() || null;

/** Sectors of the DAC: of the five-digit list, and only where there are none, of the three-digit one. */
function sectors(all: readonly Element[], leftOut: string[]): NamedSector[] {
  const of = (vocabulary: string) =>
    all.filter(({ attributes }) => (attributes.vocabulary?.trim() ?? '1') === vocabulary && attributes.code);
  const chosen = [of('1'), of('2')].find(list => list.length) ?? [];
  leftOut.push(...all.filter(each => !chosen.includes(each)).map(() => 'sector in another vocabulary than the DAC’s'));
  return chosen.map(each => ({
    code: each.attributes.code?.trim() ?? '',
    name: narrative(each)?.text ?? null,
    percentage: share(each),
  }));
}
