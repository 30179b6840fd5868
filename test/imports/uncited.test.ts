import { describe, expect, test } from 'vitest';
import { formatUncited, uncited } from '../../src/imports/uncited.ts';

const text = `- Home
Mr. Doe spoke. It was agreed
  - in Harare,
  - in Mutare.
“We’re  glad”, she said – and left. Nobody knows why.
***
Contact: press office`;
const left = (...quotes: string[]) => uncited(text, quotes).map(({ text }) => text);

describe('the sentences that no quote lies in', () => {
  test('are all of them without a quote, each with its line; rules and bullets are none', () => {
    expect(uncited(text, [])).toEqual([
      { line: 1, text: 'Home' },
      { line: 2, text: 'Mr. Doe spoke.' },
      { line: 2, text: 'It was agreed' },
      { line: 3, text: 'in Harare,' },
      { line: 4, text: 'in Mutare.' },
      { line: 5, text: '“We’re  glad”, she said – and left.' },
      { line: 5, text: 'Nobody knows why.' },
      { line: 7, text: 'Contact: press office' },
    ]);
  });

  test('leave out those that a part of was quoted', () => {
    expect(left('Mutare')).not.toContain('in Mutare.');
    expect(left('Mutare')).toHaveLength(7);
  });

  test('leave out each sentence that a longer quote touches', () => {
    expect(left('Mr. Doe spoke. It was agreed - in Harare')).toEqual([
      'Home',
      'in Mutare.',
      '“We’re  glad”, she said – and left.',
      'Nobody knows why.',
      'Contact: press office',
    ]);
  });

  test('are compared without regard to blanks, quotation marks, dashes and case', () => {
    expect(left('"we\'re glad", SHE said - and')).not.toContain('“We’re  glad”, she said – and left.');
  });

  test('stay where a quote says something else, or nothing', () => {
    expect(left('in Gweru', '', '  ')).toHaveLength(8);
  });

  test('are told on a line each', () => {
    expect(formatUncited(uncited('One. Two.', ['One']))).toBe(
      '1: Two.\nSentences that nothing in the directory rests on: 1.',
    );
  });
});
