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

const SHOWN = 20;

/** A BAD_SHEET that lists the first problems in its message and carries all of them in `extensions.problems`. */
export function badSheet(problems: readonly Problem[]): DirectoryError {
  const lines = problems
    .slice(0, SHOWN)
    .map(({ sheet, row, column, problem, fix }) => `sheet ${sheet}, row ${row}, column ${column}: ${problem}; ${fix}`);
  if (problems.length > SHOWN) lines.push(`and ${problems.length - SHOWN} more`);
  return new DirectoryError('BAD_SHEET', lines.join('\n'), { problems });
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
