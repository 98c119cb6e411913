import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstInOrder } from '../../../src/domain/search/first-in-order.ts';

it('the first in an order are what sorting all of them puts first', () => {
  const numbers = fc.uniqueArray(fc.integer(), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(50), (items, count) => {
      const order = (one: number, other: number) => one - other;

      expect(firstInOrder(items, count, order)).toEqual(items.toSorted(order).slice(0, count));
    }),
    { numRuns: 1000 },
  );
});
