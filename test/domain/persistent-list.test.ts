import { describe, expect, it } from 'vitest';
import { PersistentList } from '../../src/domain/persistent-list.ts';

const numbers = (count: number) => Array.from({ length: count }, (_one, at) => at);
const LENGTHS = [0, 1, 31, 32, 33, 1_023, 1_024, 1_025, 2_000, 33_000];

describe('a list that shares what is the same', () => {
  it.each(LENGTHS)(
    'is the list that it was made of, and any of it is found: %i items',
    (length) => {
      const list = PersistentList.of(numbers(length));

      expect(list.all()).toEqual(numbers(length));
      expect(list.length).toBe(length);
      expect(list.last).toBe(length === 0 ? undefined : length - 1);
      expect([list.get(-1), list.get(length)]).toEqual([undefined, undefined]);
    },
  );

  it('is the same whether made at once or by adding', () => {
    let list = PersistentList.of<number>([]);
    for (const one of numbers(1_100)) list = list.add(one);

    expect(list.all()).toEqual(numbers(1_100));
    expect(list.root).toEqual(PersistentList.of(numbers(1_100)).root);
  });

  it.each(LENGTHS.slice(1))(
    'leaves the list before as it is when one is changed: %i items',
    (length) => {
      const before = PersistentList.of(numbers(length));
      const place = length >> 1;
      const after = before.with(place, -1);

      expect(before.get(place)).toBe(place);
      expect(after.all()).toEqual(numbers(length).with(place, -1));
    },
  );

  it.each([
    [0, 40],
    [20, 2],
    [32, 1],
    [1_000, 40],
    [1_024, 1],
    [40, 2_000],
  ])('tells in order what has changed since: %i items, and %i more', (length, more) => {
    const before = PersistentList.of(numbers(length));
    let after = length > 0 ? before.with(length >> 1, -1) : before;
    for (const one of numbers(more)) after = after.add(length + one);

    const added = numbers(more).map((one) => length + one);
    expect(after.changedSince(before)).toEqual([...(length > 0 ? [-1] : []), ...added]);
    expect(before.changedSince(before)).toEqual([]);
  });
});
