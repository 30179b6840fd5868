import { type DecisionRow, type DescribedRow, decisionsOn, described, lookAlikes } from '../../cypher/matching.ts';
import { bars, type Comparison, compareEntries, type Described, spellingDecided } from '../../domain/matching.ts';
import { fold } from '../../domain/names.ts';
import { searchText } from '../../domain/search.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { type Ask, type Database, integer } from '../../neo4j/query.ts';
import { inParts } from '../parts.ts';

export interface Sought extends Described {
  /** Matches wanted; ten unless told. */
  readonly limit?: number | undefined;
  /** Types that it may be of; those that go with its own type where absent, all where null. */
  readonly types?: readonly string[] | null | undefined;
}

/** An entry that may be what was sought. */
export interface Match extends Comparison {
  readonly id: string;
  readonly name: string;
  /** Its label, such as Ministry. */
  readonly type: string;
  /** What staff decided on this spelling and this entry. */
  readonly decided: DecisionRow['decision'] | null;
}

/** How many are sought by one statement, entries that each way of finding proposes, and names that Lucene looks at. */
const together = 20;
const most = 20;
const reach = 100;
/** Below this, two have next to nothing in common. */
const leastScore = 0.3;

/**
 * For each that is sought, the entries that it may be, the surest first; an entry that staff said it is not stands last,
 * as decided. Of each way of finding, 20 entries are compared. Three statements for every twenty that are sought.
 */
export async function matchEntries(ask: Ask, vocabulary: Vocabulary, sought: readonly Sought[]): Promise<Match[][]> {
  const matches: Match[][] = [];
  for (const part of inParts(sought, together)) matches.push(...(await matchTogether(ask, vocabulary, part)));
  return matches;
}

/** `matchEntries` over a database, for who may ask of all that it holds. */
export const matcher =
  (database: Database, vocabulary: Vocabulary) =>
  (sought: readonly Sought[]): Promise<Match[][]> =>
    matchEntries((query, parameters) => database.read(query, parameters), vocabulary, sought);

async function matchTogether(ask: Ask, vocabulary: Vocabulary, sought: readonly Sought[]): Promise<Match[][]> {
  const spellings = sought.map(({ names }) => [...new Set(names.map(spellingDecided))]);
  const rows = sought.map((each, at) => ({
    at: integer(at),
    folded: [...new Set([...each.names, ...each.acronyms].map(fold))].filter(Boolean),
    keys: each.identifiers,
    words: luceneQuery(each),
    decided: spellings[at] as string[],
    types: each.types === undefined ? typesLike(each.type, vocabulary) : each.types,
  }));
  const found = await ask(lookAlikes, {
    rows,
    most: integer(most),
    reach: integer(reach),
  });
  const [entries, decisions] = await Promise.all([
    describedEntries(ask, vocabulary, [...new Set(found.map(({ id }) => id))]),
    ask(decisionsOn, { subjects: [...new Set(spellings.flat())] }),
  ]);
  const proposed = Map.groupBy(found, ({ at }) => Number(at));
  return sought.map((each, at) => {
    const decided = new Map(decisions.filter(({ a }) => spellings[at]?.includes(a)).map(row => [row.b, row]));
    return (proposed.get(at) ?? [])
      .flatMap(({ id }) => entries.get(id) ?? [])
      .map(entry => judged(each, entry, decided.get(entry.id)))
      .filter(({ score, decided }) => score >= leastScore || decided)
      .toSorted(surestFirst)
      .slice(0, each.limit ?? 10);
  });
}

function judged(sought: Sought, entry: DescribedEntry, decision: DecisionRow | undefined): Match {
  const bearers = new Map([...entry.bearers].map(([key, count]) => [key, count - 1]));
  const { id, name, type } = entry;
  const compared = compareEntries(sought, entry, { bearers });
  return { id, name, type: type ?? '', ...withDecision(compared, decision), decided: decision?.decision ?? null };
}

/** A comparison as staff decided it: what they said weighs more than any name. */
export function withDecision(
  { score, verdict, reasons }: Comparison,
  decision: Pick<DecisionRow, 'decision' | 'reason'> | undefined,
): Comparison {
  if (!decision) return { score, verdict, reasons };
  const why = decision.reason ? `: ${decision.reason}` : '';
  const told = (says: string) => [`staff decided ${says}${why}`, ...reasons];
  switch (decision.decision) {
    case 'SAME':
      return { score: 1, verdict: 'SAME', reasons: told('that it is the same') };
    case 'DIFFERENT':
      return { score, verdict: 'DIFFERENT', reasons: told('that they are two') };
    default: {
      const doubtful = Math.min(score, bars.same - 0.01);
      return {
        score: doubtful,
        verdict: verdict === 'SAME' ? 'POSSIBLE' : verdict,
        reasons: told('that it is unsure'),
      };
    }
  }
}

const rank = ({ verdict, decided }: Match) =>
  decided === 'DIFFERENT' ? 3 : ['SAME', 'POSSIBLE', 'DIFFERENT'].indexOf(verdict);

const surestFirst = (a: Match, b: Match): number => rank(a) - rank(b) || b.score - a.score || (a.id < b.id ? -1 : 1);

/** An entry as it is compared. */
export interface DescribedEntry extends Described {
  readonly id: string;
  readonly name: string;
  /** How many entries carry each of its identifiers, itself counted. */
  readonly bearers: ReadonlyMap<string, number>;
}

const entriesTogether = 500;

/** Entries as they are compared, by id; 500 by one statement. */
export async function describedEntries(
  ask: Ask,
  vocabulary: Vocabulary,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DescribedEntry>> {
  const rows: DescribedRow[] = [];
  for (const part of inParts(ids, entriesTogether)) rows.push(...(await ask(described, { ids: part })));
  return new Map(
    rows.map(({ id, name, labels, names, identifiers, countries }) => {
      const of = (isShort: boolean) =>
        names.filter(({ kind }) => isShort === (kind === 'ACRONYM' || kind === 'SHORT')).map(({ text }) => text);
      return [
        id,
        {
          id,
          name,
          names: [...new Set([name, ...of(false)])],
          acronyms: of(true),
          identifiers: identifiers.map(({ key }) => key),
          bearers: new Map(identifiers.map(({ key, bearers }) => [key, Number(bearers)])),
          type: vocabulary.entryTypes.find(type => labels.includes(type)) ?? null,
          countries: countries.filter(code => code !== null),
        },
      ];
    }),
  );
}

/** The types of what may be the same as one of this type: any stakeholder for a stakeholder, else its own alone. */
function typesLike(type: string | null, { stakeholderTypes }: Vocabulary): readonly string[] | null {
  if (type === null) return null;
  return stakeholderTypes.includes(type) ? stakeholderTypes : [type];
}

/** Each word as it is and with letters that differ. Letters and digits alone are taken, so none of Lucene's operators can come of it. */
function luceneQuery({ names, acronyms }: Described): string {
  const words = [...new Set([...names, ...acronyms].flatMap(name => searchText(name).words))].slice(0, 20);
  const terms = words.map(word => [...word.normalize('NFC')].slice(0, 40).join(''));
  return (
    terms.map(term => (term.length > 4 ? `${term}^4 ${term}~${term.length > 8 ? 2 : 1}` : `${term}^4`)).join(' ') ||
    '""'
  );
}
