import { expect, test } from 'vitest';
import { phrase, phrases } from '../../src/domain/phrases.ts';
import { declarations } from '../support/directory.ts';

test('every tie kind has its words, in both directions', () => {
  expect(Object.keys(phrases).sort()).toEqual([...declarations.vocabulary.tieKinds.keys()].sort());
});

test('what is not sure is said so', () => {
  expect(phrase('FUNDS', true, 'CONFIRMED')).toBe('funds');
  expect(phrase('FUNDS', false, 'PROBABLE')).toBe('probably is funded by');
  expect(phrase('FUNDS', true, 'DOUBTFUL')).toBe('perhaps funds');
});
