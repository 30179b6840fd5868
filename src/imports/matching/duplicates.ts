import { setImmediate } from 'node:timers/promises';
import {
  type DecisionRow,
  pairsKnown,
  type SpellingRow,
  sharedIdentifiers,
  spellingsAfter,
} from '../../cypher/matching.ts';
import { bars, type Comparison, compareEntries, isTelling } from '../../domain/matching.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { type Ask, type Database, integer, keptAnswers } from '../../neo4j/query.ts';
import { inParts } from '../parts.ts';
import { pairsOf } from './blocks.ts';
import { describedEntries, withDecision } from './candidates.ts';

/** Two entries that may be one. */
export interface Duplicate {
  readonly nodeId: string;
  readonly otherId: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly decision: DecisionRow['decision'] | null;
}

export interface Duplicates {
  readonly rows: readonly Duplicate[];
  readonly rule: string;
}

/** Names read by one statement and in all, pairs that are compared, and pairs that are told. */
const bounds = { page: 25_000, names: 300_000, pairs: 5_000, rows: 1_000, together: 500 } as const;

/** Pairs that are compared between two breaths. */
const breath = 100;

const rule =
  'Compared are entries of one kind (stakeholders of every kind with each other) whose names come to the same but for spelling, order or blanks, that share two of the three rarest words of a name (of one or two words, one), or an identifier that at most four carry; what more than twelve entries share finds nothing. Left out are places, themes and sources, pairs that a tie joins, and pairs that staff decided are two.';

const kept = keptAnswers<Duplicates>(1);

/**
 * Pairs of entries that may be one, the surest first, 1,000 at most; computed once for each revision of the graph. Reads
 * up to 300,000 names and compares up to 5,000 pairs; `rule` says where more was left out. Of a very large graph that can
 * take longer than a request: it goes on without the one who asked, and the next finds it done.
 */
export const duplicates = (database: Database, vocabulary: Vocabulary): Promise<Duplicates> =>
  kept({ database, run: {}, sent: () => undefined }, null, ask => findDuplicates(ask, vocabulary));

async function findDuplicates(ask: Ask, vocabulary: Vocabulary): Promise<Duplicates> {
  const { spellings, isAll } = await readSpellings(ask);
  const borne = spellings
    .map(({ entryId, text, kind, labels }) => ({ entryId, text, kind, group: groupOf(labels, vocabulary) }))
    .filter(({ kind, group }) => kind !== 'WEAK' && !notCompared.has(group));
  const shared = await ask(sharedIdentifiers, { most: integer(bounds.pairs) });
  const byIdentifier = shared.flatMap(({ key, ids }) => (isTelling(key) ? everyPair(ids.toSorted()) : []));
  const byName = await pairsOf(borne, bounds.pairs);
  const all = [...new Map([...byIdentifier, ...byName.pairs].map(pair => [pair.join(' '), pair])).values()];
  const pairs = all.slice(0, bounds.pairs);
  const rows = await comparedPairs(ask, vocabulary, pairs);
  const cut = [
    isAll ? '' : ` Of more than ${bounds.names.toLocaleString('en')} names, the others were not looked at.`,
    all.length > pairs.length || byName.isCut
      ? ` More than ${bounds.pairs.toLocaleString('en')} pairs came up; the others were not compared.`
      : '',
    rows.length > bounds.rows ? ` The ${bounds.rows.toLocaleString('en')} surest are told.` : '',
  ];
  return { rows: rows.slice(0, bounds.rows), rule: rule + cut.join('') };
}

async function readSpellings(ask: Ask): Promise<{ spellings: SpellingRow[]; isAll: boolean }> {
  const spellings: SpellingRow[] = [];
  for (let after = ''; spellings.length < bounds.names; ) {
    const page = await ask(spellingsAfter, { after, most: integer(bounds.page) });
    spellings.push(...page);
    const last = page.at(-1);
    if (!last) return { spellings, isAll: true };
    after = last.nameId;
  }
  return { spellings, isAll: false };
}

/** Their names are alike in many places and codes. */
const notCompared = new Set(['Place', 'Theme', 'Source']);

const groupOf = (labels: readonly string[], { entryTypes }: Vocabulary) =>
  labels.includes('Stakeholder') ? 'Stakeholder' : (entryTypes.find(type => labels.includes(type)) ?? '');

const everyPair = (ids: readonly string[]) =>
  ids.flatMap((a, at) => ids.slice(at + 1).map(b => [a, b] as readonly [string, string]));

async function comparedPairs(ask: Ask, vocabulary: Vocabulary, pairs: readonly (readonly [string, string])[]) {
  const entries = await describedEntries(ask, vocabulary, [...new Set(pairs.flat())]);
  const likely: { readonly a: string; readonly b: string; readonly compared: Comparison }[] = [];
  for (const [index, [a, b]] of pairs.entries()) {
    if (index % breath === 0) await setImmediate();
    const [one, other] = [entries.get(a), entries.get(b)];
    if (!one || !other) continue;
    const bearers = new Map([...one.bearers].map(([key, count]) => [key, Math.max(0, count - 2)]));
    const compared = compareEntries(one, other, { bearers });
    if (compared.score >= bars.possible) likely.push({ a, b, compared });
  }
  const known = new Map<string, { isTied: boolean; decision: DecisionRow['decision'] | null; reason: string | null }>();
  const told = likely.map(({ a, b }) => ({ a, b }));
  for (const pairs of inParts(told, bounds.together))
    for (const row of await ask(pairsKnown, { pairs })) known.set(`${row.a} ${row.b}`, row);
  return likely
    .flatMap(({ a, b, compared }) => {
      const { isTied = false, decision = null, reason = null } = known.get(`${a} ${b}`) ?? {};
      if (isTied || decision === 'DIFFERENT') return [];
      const { score, reasons } = withDecision(compared, decision ? { decision, reason } : undefined);
      return [{ nodeId: a, otherId: b, score, reasons, decision }];
    })
    .toSorted((a, b) => b.score - a.score || (a.nodeId + a.otherId < b.nodeId + b.otherId ? -1 : 1));
}
