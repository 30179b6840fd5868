import type { Facts } from '../domain/facts.ts';
import { kindOfTieId, tieIdPrefix } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { FigureKind } from './sheets.ts';

/** What a step is about; a redirect leads from an id that was merged away, a decision tells two entries apart or the same. */
export type Subject = 'ENTRY' | 'TIE' | FigureKind | 'REDIRECT' | 'DECISION';

/** What comes out different: its whole state before, null if there was none, and after, null if it is taken back. */
export interface Step<After = Facts | null> {
  readonly subject: Subject;
  readonly id: string;
  readonly before: Facts | null;
  readonly after: After;
}

/** Subjects whose ids begin with their own name, as those of ties begin with their kind; no entry's id may begin so. */
export const namedSubjects = ['TRANSACTION', 'BUDGET', 'REDIRECT', 'DECISION'] as const;

/** What an id in the change log is of. */
export const subjectOfId = (id: string, { tieKinds }: Vocabulary): Subject =>
  namedSubjects.find(subject => id.startsWith(tieIdPrefix(subject))) ??
  (kindOfTieId(id, tieKinds.keys()) ? 'TIE' : 'ENTRY');

/** What is written before what: sources, what rests on them, what joins those; what is taken back goes the other way. */
export function inOrder(steps: readonly Step[]): Step[] {
  const place = ({ subject, before, after }: Step) => {
    const isSource = (after ?? before)?.get('type') === 'Source';
    const rank = subject === 'ENTRY' ? (isSource ? 0 : 1) : subject === 'TIE' ? 2 : 3;
    return after ? rank : 10 - rank;
  };
  return steps.toSorted((a, b) => place(a) - place(b));
}
