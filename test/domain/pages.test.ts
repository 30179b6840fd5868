import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCursor, orderOf, pageOf } from '../../src/domain/pages.ts';

const byName = { by: 'NAME', descending: false };

test('an order’s name says by what and which way', () => {
  expect(orderOf('NAME')).toEqual(byName);
  expect(orderOf('SINCE_DESC')).toEqual({ by: 'SINCE', descending: true });
});

test('a cursor gives back the keys it was made of, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 3 }), keys => {
      const after = encodeCursor(byName, keys);
      expect(pageOf({ after }, byName, keys.length, 'Query.places').after).toEqual(keys);
    }),
  );
});

test('twenty rows from the start are what is asked for by nothing', () => {
  expect(pageOf({}, byName, 2, 'Query.places')).toEqual({ size: 20, backwards: false, after: null, before: null });
});

test('what is no cursor of this list is refused, and never breaks', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(() => pageOf({ after: text }, byName, 2, 'Query.places')).toThrow(
        /Query\.places, after: .*take it from a page/,
      );
    }),
  );
});
