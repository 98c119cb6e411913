import { describe, expect, it } from 'vitest';
import { normalised } from './normalised.ts';

const id = '0d6c1f0e-6a5d-4a0c-9d5e-2f3a4b5c6d7e';

describe('a normalised answer', () => {
  it('is the same whatever ids, times and names the run had', () => {
    const answer = (prefix: string, given: string, at: number) => ({
      name: `${prefix}w`,
      message: `task ${given} of ${prefix}w, at 2026-01-02T03:04:05.678Z and 2026-01-02T03:04:05+0100`,
      [`${prefix}key`]: [{ at }],
    });
    const other = '11111111-2222-3333-4444-555555555555';

    expect(normalised(answer('a1z_', id, 1_790_000_000_000), 'a1z_')).toEqual({
      name: '~w',
      message: 'task <id> of ~w, at <time> and <time>',
      '~key': [{ at: '<time>' }],
    });
    expect(normalised(answer('a1z_', id, 1_790_000_000_000), 'a1z_')).toEqual(
      normalised(answer('b22z_', other, 1_800_000_000_000), 'b22z_'),
    );
  });

  it('keeps numbers that are no time of these years', () => {
    const numbers = [0, -1, 1.5, 12_345_678_901, 1_577_836_800_000, 9_999_999_999_999];
    expect(normalised(numbers, 'p_')).toEqual(numbers);
  });

  it('has its members in order, whatever the order that they came in', () => {
    const text = (value: unknown) => JSON.stringify(normalised(value, 'p_'));
    expect(text({ b: 1, a: { d: 1, c: 2 } })).toBe('{"a":{"c":2,"d":1},"b":1}');
    expect(text({ a: { c: 2, d: 1 }, b: 1 })).toBe(text({ b: 1, a: { d: 1, c: 2 } }));
  });

  it('has no members that are null, but the nulls of lists', () => {
    expect(normalised({ a: null, b: undefined, c: [null, undefined, 1] }, 'p_')).toEqual({
      c: [null, null, 1],
    });
  });

  it('tells false, 0 and an empty text from nothing', () => {
    const value = { a: false, b: 0, c: '', d: [], e: {} };
    expect(normalised(value, 'p_')).toEqual(value);
  });

  it('leaves out what only the platform adds', () => {
    expect(normalised({ _createdBy: 'somebody', a: 1 }, 'p_')).toEqual({ a: 1 });
  });
});
