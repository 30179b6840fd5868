import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nearest } from '../../src/domain/names.ts';

describe('fold', () => {
  it.each([
    ['  Côte   d’Ivoire ', 'cote d’ivoire'],
    ['ÉCOLE\tNATIONALE\nD’ADMINISTRATION', 'ecole nationale d’administration'],
    ['İstanbul', 'istanbul'],
    ['℡ ①', 'tel 1'],
    ['منظمة', 'منظمة'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing when done twice, and stays within 200 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect([...folded].length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('nearest', () => {
  it('finds what was meant in spite of case and typing errors', () => {
    expect(nearest('confirmd', ['DOUBTFUL', 'PROBABLE', 'CONFIRMED'])).toBe('CONFIRMED');
    expect(nearest('oraganisation type', ['organisation_type', 'acronym'])).toBe('organisation_type');
  });

  it('suggests nothing where nothing is close', () => {
    expect(nearest('telephone', ['kind', 'from', 'locator'])).toBeUndefined();
  });
});
