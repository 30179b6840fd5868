import type { Outcome, Plan } from './api.ts';

/** CivilSocietyOrganisation, ADDS_TO, identifierScheme → in words. */
export const inWords = (name: string): string => {
  const spaced = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
  return (spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase()).replace('Iom', 'IOM');
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What becomes of a row: as a filter says it, and as the row says it. */
export const outcomes: readonly {
  readonly outcome: Outcome;
  readonly count: Exclude<keyof Plan['counts'], '__typename'>;
  readonly filter: string;
  readonly means: string;
}[] = [
  { outcome: 'ERROR', count: 'errors', filter: 'Problems', means: 'Problem: to be mended' },
  { outcome: 'DUPLICATE', count: 'duplicates', filter: 'Possible duplicates', means: 'May be there already' },
  { outcome: 'CREATE', count: 'creates', filter: 'New', means: 'Comes in as new' },
  { outcome: 'UPDATE', count: 'updates', filter: 'Changed', means: 'Changes what is there' },
  { outcome: 'CONFLICT', count: 'conflicts', filter: 'Conflicts', means: 'Stays as others changed it' },
  { outcome: 'UNCHANGED', count: 'unchanged', filter: 'Unchanged', means: 'There already, the same' },
];

export const meaning = (outcome: Outcome): string => outcomes.find(each => each.outcome === outcome)?.means ?? outcome;

/** "Bring in 12 new, 3 changed": what the button does. */
export function willDo({ creates, duplicates, updates, conflicts }: Plan['counts'], verb = 'Bring in'): string {
  const fresh = creates + duplicates;
  const parts = [
    ...(fresh ? [`${fresh.toLocaleString('en-GB')} new`] : []),
    ...(updates ? [`${updates.toLocaleString('en-GB')} changed`] : []),
  ];
  if (!parts.length && conflicts) return `${verb} what is not in conflict`;
  return parts.length ? `${verb} ${parts.join(', ')}` : verb;
}

/** How alike two are, for who does not think in decimals. */
export const alike = (score: number): string =>
  `${score >= 0.95 ? 'Almost certainly the same' : score >= 0.8 ? 'Very much alike' : score >= 0.6 ? 'Much alike' : 'Somewhat alike'} (${Math.round(score * 100)} of 100)`;

export const dayAndTime = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const pathOf = ({ id, __typename }: { readonly id: string; readonly __typename?: string }): string =>
  `/${__typename === 'Source' ? 'source' : 'entry'}/${encodeURIComponent(id)}`;
