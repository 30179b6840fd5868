import { html } from 'ghtml';
import { dateInWords, spanInWords } from '../../domain/date-words.ts';
import { pathOf } from './layout.ts';
import type { Entry } from './ties.ts';
import { inWords } from './words.ts';

/** What is asked of an entry for its facts, by what it is. */
export const factFields = `
... on Stakeholder { acronym organisationType established closed partOf { __typename id name } }
... on IomOffice { officeLevel: level country { __typename id name } }
... on Ministry { government { __typename id name } }
... on Project { code status actualStart: start actualEnd: end plannedStart plannedEnd parent { __typename id name } }
... on Event { eventKind: kind start end place { __typename id name } attendance { people organisations note } }
... on Agreement { agreementKind: kind signed renewed expires }
... on Policy { policyKind: kind adopted }
... on Place { placeLevel: level pcode iso3166 latitude longitude parent { __typename id name } }
... on Theme { scheme themeCode: code parent { __typename id name } }
... on Source { sourceKind: kind publisher published retrieved licence }`;

type Text = string | null;

/** The fields of all types; each entry has those of its own. */
export interface Facts {
  readonly acronym?: Text;
  readonly organisationType?: Text;
  readonly established?: Text;
  readonly closed?: Text;
  readonly partOf?: Entry | null;
  readonly officeLevel?: string;
  readonly country?: Entry | null;
  readonly government?: Entry | null;
  readonly code?: Text;
  readonly status?: Text;
  readonly actualStart?: Text;
  readonly actualEnd?: Text;
  readonly plannedStart?: Text;
  readonly plannedEnd?: Text;
  readonly eventKind?: string;
  readonly start?: Text;
  readonly end?: Text;
  readonly place?: Entry | null;
  readonly attendance?: {
    readonly people: number | null;
    readonly organisations: number | null;
    readonly note: Text;
  } | null;
  readonly agreementKind?: string;
  readonly signed?: Text;
  readonly renewed?: Text;
  readonly expires?: Text;
  readonly policyKind?: string;
  readonly adopted?: Text;
  readonly placeLevel?: string;
  readonly pcode?: Text;
  readonly iso3166?: Text;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly parent?: Entry | null;
  readonly scheme?: string;
  readonly themeCode?: Text;
  readonly sourceKind?: string;
  readonly publisher?: Text;
  readonly published?: Text;
  readonly retrieved?: Text;
  readonly licence?: Text;
}

const date = (edtf: Text | undefined) => edtf && html`${dateInWords(edtf)}`;
const code = (value: Text | undefined) => value && html`${inWords(value)}`;
const text = (value: Text | undefined) => value && html`${value}`;
const link = (entry: Entry | null | undefined) => entry && html`<a href="${pathOf(entry)}">${entry.name}</a>`;
const degrees = (value: number, [positive, negative]: readonly [string, string]) =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;

/** The facts of an entry as a list of terms; those that are not known are left out. */
export function factList(facts: Facts & { readonly url: string | null; readonly updatedAt: string }): string {
  const { start, end, actualStart, actualEnd, plannedStart, plannedEnd, attendance, latitude, longitude, url } = facts;
  const attended = [
    attendance?.people != null && `${attendance.people} people`,
    attendance?.organisations != null && `${attendance.organisations} organisations`,
  ].filter(Boolean);
  const terms: readonly (readonly [term: string, value: string | null | undefined | false])[] = [
    ['Acronym', text(facts.acronym)],
    ['Sort of body', code(facts.organisationType)],
    ['Level', code(facts.officeLevel ?? facts.placeLevel)],
    ['Sort', code(facts.eventKind ?? facts.agreementKind ?? facts.policyKind ?? facts.sourceKind)],
    ['Classification', code(facts.scheme)],
    ['Code', text(facts.code ?? facts.themeCode)],
    ['Status', code(facts.status)],
    ['Part of', link(facts.partOf ?? facts.parent)],
    ['Country', link(facts.country ?? facts.government)],
    ['Established', date(facts.established)],
    ['Closed', date(facts.closed)],
    ['When', start && html`${spanInWords(start, end ?? null)}`],
    ['Began', actualStart !== plannedStart && date(actualStart)],
    ['Ended', actualEnd !== plannedEnd && date(actualEnd)],
    ['Planned', (plannedStart || plannedEnd) && html`${spanInWords(plannedStart ?? null, plannedEnd ?? null)}`],
    ['Where', link(facts.place)],
    ['Attendance', attended.length > 0 && html`${attended.join(' from ')}`],
    ['Who attended', text(attendance?.note)],
    ['Signed', date(facts.signed)],
    ['Renewed', date(facts.renewed)],
    ['Expires', date(facts.expires)],
    ['Adopted', date(facts.adopted)],
    ['P-code', text(facts.pcode)],
    ['ISO 3166', text(facts.iso3166)],
    [
      'Coordinates',
      latitude != null &&
        longitude != null &&
        html`${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`,
    ],
    ['Publisher', text(facts.publisher)],
    ['Published', date(facts.published)],
    ['Retrieved', date(facts.retrieved)],
    ['Licence', text(facts.licence)],
    ['Web page', url && (isWebAddress(url) ? html`<a href="${url}" rel="nofollow">${url}</a>` : html`${url}`)],
    ['Record changed', date(facts.updatedAt.slice(0, 10))],
  ];
  return html`<dl class="facts">!${terms.map(([term, value]) => (value ? html`<div><dt>${term}</dt><dd>!${value}</dd></div>` : ''))}</dl>`;
}

/** Others than http and https may be scripts. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
