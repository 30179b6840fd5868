import { tiesAbove } from '../cypher/import.ts';
import {
  decisionsAbout,
  figuresHeld,
  redirectedTo,
  restingOn,
  type StoredDecision,
  tiesHeld,
} from '../cypher/merge.ts';
import { DirectoryError } from '../domain/errors.ts';
import { type Facts, factsOf, partFact, partOf, sameFacts, type Value } from '../domain/facts.ts';
import { kindOfTieId, storedIdentity } from '../domain/ids.ts';
import { decisionOn } from '../domain/matching.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { integer, type Transaction } from '../neo4j/query.ts';
import type { Records, TieRecord } from './records.ts';
import { sheetOf } from './sheets.ts';
import { identityOf, readSnapshot } from './snapshot.ts';
import type { Step } from './steps.ts';

/** What the graph holds of two entries that are to become one. */
export interface MergeReading {
  /** Facts of both, and of the entries that rest on the one that goes. */
  readonly entries: ReadonlyMap<string, Facts>;
  /** Ties of the one that goes, those of the other that may be the same, and those that rest on it. */
  readonly ties: ReadonlyMap<string, Facts>;
  readonly figures: ReadonlyMap<string, Facts>;
  /** The type at the other end of each tie that moves, by the tie's id. */
  readonly otherTypes: ReadonlyMap<string, string>;
  /** Ids that were merged into the one that goes. */
  readonly redirects: readonly string[];
  /** Decisions on the one that goes. */
  readonly decisions: readonly StoredDecision[];
  /** Ties of hierarchies above the two. */
  readonly above: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
}

/** Ties, figures and passages that one merge may move. */
const most = 5_000;

/**
 * Reads what a merge of `merge` into `keep` needs: present ids, in one transaction with the writing. Throws
 * ENTRY_NOT_FOUND, and LIMIT_EXCEEDED where more than 5,000 ties, figures or passages would move.
 */
export async function readMerge(
  transaction: Transaction,
  keep: string,
  merge: string,
  vocabulary: Vocabulary,
): Promise<MergeReading> {
  const { run } = transaction;
  const limit = integer(most + 1);
  const held = await run(tiesHeld, { id: merge, most: limit });
  const figures = await run(figuresHeld, { id: merge, most: limit });
  const resting = await run(restingOn, { id: merge, most: limit });
  if (Math.max(held.length, figures.length, resting.length) > most)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `More than ${most.toLocaleString('en')} ties, transactions or passages would move; merge the other way round, if it has fewer.`,
    );
  const tieKinds = [...vocabulary.tieKinds.keys()];
  const known = (id: string): Pick<TieRecord, 'id' | 'identity'>[] => {
    const kind = kindOfTieId(id, tieKinds);
    return kind ? [{ id, identity: { kind, from: '', to: '', role: null, since: null } }] : [];
  };
  const ties = [
    ...held.map(({ id, kind, from, to, role, since }) => ({ id, identity: { kind, from, to, role, since } })),
    ...held.map(({ kind, from, to, role, since }) => {
      const here = (end: string) => (end === merge ? keep : end);
      return { id: null, identity: storedIdentity({ kind, from: here(from), to: here(to), role, since }) };
    }),
    ...resting.flatMap(({ id }) => known(id)),
  ];
  const entries = [keep, merge, ...resting.map(({ id }) => id).filter(id => !known(id).length)];
  const records = {
    entries: new Map(entries.map(id => [id, null])),
    ties,
    figures: new Map(figures.map(({ id }) => [id, null])),
    references: [],
    inFull: [],
    rows: [],
  } as unknown as Records;
  const snapshot = await readSnapshot(transaction, records, vocabulary, { origin: '' });
  const missing = [keep, merge].find(id => !snapshot.entries.has(id));
  if (missing) throw new DirectoryError('ENTRY_NOT_FOUND', `No entry has the id “${missing}”.`);
  return {
    entries: snapshot.entries,
    ties: snapshot.ties,
    figures: snapshot.figures,
    otherTypes: new Map(
      held.map(({ id, otherLabels }) => [id, vocabulary.entryTypes.find(type => otherLabels.includes(type)) ?? '']),
    ),
    redirects: (await run(redirectedTo, { id: merge })).map(({ id }) => id),
    decisions: await run(decisionsAbout, { id: merge }),
    above: await run(tiesAbove, { ids: [keep, merge] }),
  };
}

/**
 * The steps that make one entry of two: `keep` gets what `merge` has and it lacks, ties, figures and passages move, a tie
 * that both have is one with the evidence of both, a tie between them goes, and the id that goes leads to the one that
 * stays. Throws BAD_USER_INPUT, saying why the two cannot be one.
 */
export function planMerge(keep: string, merge: string, reading: MergeReading, vocabulary: Vocabulary): Step[] {
  const [stays, goes] = [keep, merge].map(id => reading.entries.get(id)) as [Facts, Facts];
  refuseUnfit(keep, merge, stays, goes, reading, vocabulary);
  const here = (facts: Facts) => renamed(facts, merge, keep);
  const steps: Step[] = [
    step('ENTRY', keep, stays, joined(here(stays), asFurtherName(here(goes)), String(stays.get('type')))),
    ...mergedTies(reading.ties, here),
    ...[...reading.figures].map(([id, facts]) =>
      step(id.startsWith('budget-') ? 'BUDGET' : 'TRANSACTION', id, facts, here(facts)),
    ),
    ...[...reading.entries]
      .filter(([id]) => id !== keep && id !== merge)
      .map(([id, facts]) => step('ENTRY', id, facts, here(facts))),
    step('ENTRY', merge, goes, null),
    ...reading.redirects.map(id => step('REDIRECT', `redirect-${id}`, factsOf({ to: merge }), factsOf({ to: keep }))),
    step('REDIRECT', `redirect-${merge}`, null, factsOf({ to: keep })),
    ...movedDecisions(reading.decisions, merge, keep),
  ];
  return steps.filter(({ before, after }) => !sameFacts(before, after));
}

/** The step by which staff's decision on two is remembered; `before` is what they decided earlier. */
export function planDecision(
  a: string,
  b: string,
  { decision, reason }: Pick<StoredDecision, 'decision' | 'reason'>,
  before: StoredDecision | null,
): Step {
  const { id, ...pair } = decisionOn(a, b);
  return step('DECISION', id, before && decisionFacts(before), factsOf({ ...pair, decision, reason }));
}

const step = (subject: Step['subject'], id: string, before: Facts | null, after: Facts | null): Step => ({
  subject,
  id,
  before,
  after,
});

const decisionFacts = ({ id: _, a, b, decision, reason }: StoredDecision) => factsOf({ a, b, decision, reason });

const references = new Set(['from', 'to', 'projectId', 'fromId', 'toId', 'sourceId']);

/** The facts with one id for the other, in references and as source of names and passages. */
function renamed(facts: Facts, id: string, to: string): Facts {
  const after = new Map<string, Value>();
  for (const [key, value] of facts) {
    const found = partOf(key, value);
    const isSource = found?.part.sourceId === id;
    const [newKey, newValue] = found && isSource ? partFact(found.set, { ...found.part, sourceId: to }) : [key, value];
    if (!after.has(newKey)) after.set(newKey, references.has(key) && value === id ? to : newValue);
  }
  const [start, end] = [after.get('from'), after.get('to')];
  if (after.get('kind') === 'PARTNERS_WITH' && start && end && start > end) after.set('from', end).set('to', start);
  return after;
}

/** Another entry's facts as those of one that has a name already: its official name is a further one. */
function asFurtherName(facts: Facts): Facts {
  return new Map(
    [...facts].map(([key, value]) => {
      const found = partOf(key, value);
      return found?.set === 'names' && found.part.kind === 'OFFICIAL'
        ? partFact('names', { ...found.part, kind: 'ALIAS' })
        : [key, value];
    }),
  );
}

/** What the one says, and what the other says beside it; an office alone has a level. */
function joined(facts: Facts, others: Facts, type?: string): Facts {
  const fitting = [...others].filter(([key]) => !(key === 'level' && type !== 'IomOffice'));
  return new Map([...fitting, ...facts]);
}

function mergedTies(ties: ReadonlyMap<string, Facts>, here: (facts: Facts) => Facts): Step[] {
  const after = new Map<string, Facts | null>();
  const byIdentity = new Map<string, string>();
  const moves = (facts: Facts) => identityOf(here(facts)) !== identityOf(facts);
  const stayFirst = [...ties].toSorted(
    ([a, one], [b, other]) => Number(moves(one)) - Number(moves(other)) || (a < b ? -1 : 1),
  );
  for (const [id, facts] of stayFirst) {
    const moved = here(facts);
    const identity = identityOf(moved);
    const twin = byIdentity.get(identity);
    const isBetween = moved.get('from') === moved.get('to');
    after.set(id, twin || isBetween ? null : moved);
    if (twin && !isBetween) after.set(twin, joined(after.get(twin) as Facts, moved));
    else if (!isBetween) byIdentity.set(identity, id);
  }
  return [...ties].map(([id, facts]) => step('TIE', id, facts, after.get(id) ?? null));
}

/** A decision on the id that goes is one on the id that stays, unless that has its own, or it is on the two. */
function movedDecisions(decisions: readonly StoredDecision[], merge: string, keep: string): Step[] {
  return decisions.flatMap(({ id, ...stored }) => {
    const { a, b } = stored;
    const other = a === merge ? b : a;
    const gone = step('DECISION', id, decisionFacts({ id, ...stored }), null);
    if (other === keep) return [gone];
    const { id: newId, ...pair } = decisionOn(other, keep);
    return [gone, step('DECISION', newId, null, decisionFacts({ ...stored, ...pair, id: newId }))];
  });
}

function refuseUnfit(
  keep: string,
  merge: string,
  stays: Facts,
  goes: Facts,
  { ties, otherTypes, decisions, above }: MergeReading,
  vocabulary: Vocabulary,
): void {
  const refuse = (why: string) => new DirectoryError('BAD_USER_INPUT', why);
  if (keep === merge) throw refuse('An entry cannot be merged with itself; name two.');
  const [type, other] = [stays, goes].map(facts => String(facts.get('type'))) as [string, string];
  if (sheetOf(type, vocabulary) !== sheetOf(other, vocabulary))
    throw refuse(`“${keep}” is of type ${type} and “${merge}” of type ${other}: they cannot be one.`);
  const against = decisions.find(({ a, b, decision }) => decision === 'DIFFERENT' && [a, b].includes(keep));
  if (against)
    throw refuse(
      `It was decided that “${keep}” and “${merge}” are two${against.reason ? `: ${against.reason}` : ''}. Decide anew first.`,
    );
  for (const [id, otherType] of type === other ? [] : otherTypes) {
    const facts = ties.get(id);
    const kind = String(facts?.get('kind'));
    const [from, to] = facts?.get('from') === merge ? [type, otherType] : [otherType, type];
    const pairings = vocabulary.tieKinds.get(kind) ?? [];
    const isBetween = [facts?.get('from'), facts?.get('to')].includes(keep);
    if (facts && !isBetween && !pairings.some(ends => ends.from.includes(from) && ends.to.includes(to)))
      throw refuse(`The tie ${id} cannot move: ${kind} does not lead from ${from} to ${to}. Retract it first.`);
  }
  const circle = circleOf(keep, merge, above);
  if (circle)
    throw refuse(
      `${circle} leads from one of the two to the other through a third: as one, it would stand above itself.`,
    );
}

/** The kind of tie by which one of two stands above the other with another between them. */
function circleOf(keep: string, merge: string, above: MergeReading['above']): string | undefined {
  const leads = (kind: string, from: string, to: string): boolean => {
    const seen = new Set<string>();
    const next = above.filter(tie => tie.kind === kind && tie.from === from && tie.to !== to).map(tie => tie.to);
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      next.push(...above.filter(tie => tie.kind === kind && tie.from === id).map(tie => tie.to));
    }
    return false;
  };
  const kinds = [...new Set(above.map(({ kind }) => kind))];
  return kinds.find(kind => leads(kind, keep, merge) || leads(kind, merge, keep));
}
