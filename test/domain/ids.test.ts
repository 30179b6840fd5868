import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEntryId, kindOfTieId, slug, storedIdentity, tieId } from '../../src/domain/ids.ts';

const seat = { kind: 'MEMBER_OF', from: 'ministry-of-health', to: 'committee', role: null, since: '[2012-11..]' };

describe('ids of entries', () => {
  it('are made of names', () => {
    expect(slug(' Ministère de l’Intérieur & des Cultes ')).toBe('ministere-de-l-interieur-des-cultes');
  });

  it('are made of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(isEntryId(slug(text))).toBe(true);
      }),
    );
  });

  it.each(['', 'Home-Affairs', 'home--affairs', '-home', 'home affairs', 'a/b', 'a'.repeat(201)])(
    'are not written %j',
    text => {
      expect(isEntryId(text)).toBe(false);
    },
  );
});

describe('ids of ties', () => {
  it('begin with their kind, and can be told from entries by it', () => {
    const kinds = ['FUNDS', 'MEMBER_OF', 'PARTNERS_IN', 'PARTNERS_WITH'];
    expect(tieId(seat)).toMatch(/^member-of-[0-9a-f]{12}$/);
    expect(kindOfTieId(tieId(seat), kinds)).toBe('MEMBER_OF');
    expect(kindOfTieId('member-ofs', kinds)).toBeUndefined();
    expect(kindOfTieId('funds', kinds)).toBeUndefined();
  });

  it('grow longer without changing their beginning', () => {
    expect(tieId(seat, 20)).toHaveLength(tieId(seat).length + 8);
    expect(tieId(seat, 20).startsWith(tieId(seat))).toBe(true);
  });

  it('differ with every part of the identity', () => {
    const others = [
      { ...seat, kind: 'PART_OF' },
      { ...seat, from: seat.to, to: seat.from },
      { ...seat, role: 'chair' },
      { ...seat, since: null },
    ];
    expect(new Set([seat, ...others].map(identity => tieId(identity))).size).toBe(5);
  });

  it('ignore the direction of a tie that has none', () => {
    const together = { ...seat, kind: 'PARTNERS_WITH' };
    const turned = { ...together, from: together.to, to: together.from };
    expect(tieId(turned)).toBe(tieId(together));
    expect(storedIdentity(together)).toMatchObject({ from: 'committee', to: 'ministry-of-health' });
  });
});
