import { type DayBounds, span } from './dates.ts';
import { sortName } from './names.ts';

type Properties = Readonly<Record<string, unknown>>;

const date = (properties: Properties, ...names: string[]): string | null => {
  const value = names.map(name => properties[name]).find(Boolean);
  return typeof value === 'string' ? value : null;
};

/** Which published dates begin and end an entry, by type; a stakeholder's are `established` and `closed`. */
const lifetimes: Readonly<Record<string, (properties: Properties) => DayBounds | undefined>> = {
  Project: entry => span(date(entry, 'start', 'plannedStart'), date(entry, 'end', 'plannedEnd')),
  Event: entry => span(date(entry, 'start'), date(entry, 'end', 'start')),
  Agreement: entry => span(date(entry, 'signed'), date(entry, 'expires')),
  Policy: entry => span(date(entry, 'adopted')),
  Person: () => undefined,
  Place: () => undefined,
  Theme: () => undefined,
  Source: () => undefined,
};

const ofStakeholder = (entry: Properties) => span(date(entry, 'established'), date(entry, 'closed'));

/** What is stored beside an entry's own properties: `sortName`, and the four days where its type has dates. */
export const computedProperties = (type: string, properties: Properties): Record<string, string> => ({
  sortName: sortName(String(properties.name)),
  ...(lifetimes[type] ?? ofStakeholder)(properties),
});
