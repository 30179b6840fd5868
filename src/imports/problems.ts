import { DirectoryError } from '../domain/errors.ts';
import { nearest } from '../domain/names.ts';

/** Where something stands in the workbook; the header is row 1. */
export interface RowAddress {
  readonly sheet: string;
  readonly row: number;
}

/** What keeps a cell from being brought in, and how to mend it. */
export interface Problem extends RowAddress {
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  readonly fix: string;
}

/** Problems that a message lists; all of them are in what it carries. */
export const shownProblems = 20;

/** The first of them, a line each, and how many more there are. */
export function listed<T>(all: readonly T[], line: (one: T) => string): string {
  const lines = all.slice(0, shownProblems).map(line);
  if (all.length > shownProblems) lines.push(`and ${all.length - shownProblems} more`);
  return lines.join('\n');
}

/** A BAD_SHEET that lists the first problems in its message and carries all of them in `extensions.problems`. */
export function badSheet(problems: readonly Problem[]): DirectoryError {
  const line = ({ sheet, row, column, problem, fix }: Problem) =>
    `sheet ${sheet}, row ${row}, column ${column}: ${problem}; ${fix}`;
  return new DirectoryError('BAD_SHEET', listed(problems, line), { problems });
}

/** What an expected failure says, as "what is wrong; how to mend it". Anything else is thrown on. */
export function saidBy(error: unknown): Pick<Problem, 'problem' | 'fix'> {
  if (!(error instanceof DirectoryError)) throw error;
  const [problem = '', fix = ''] = error.message.split(/; (.*)/s);
  return { problem, fix };
}

/** How to mend a word that is none of a list. */
export function suggestion(word: string, words: readonly string[]): string {
  const close = nearest(word, words);
  return close ? `write ${close}` : `the words are ${words.join(', ')}`;
}
