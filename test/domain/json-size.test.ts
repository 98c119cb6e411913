import { describe, expect, it } from 'vitest';
import { bytesBeyond, isLargerThan, sizeOf } from '../../src/domain/json-size.ts';

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

it.each<[unknown, number, boolean]>([
  ['x'.repeat(100), 100, false],
  ['x'.repeat(101), 100, true],
  [{ name: 'x'.repeat(100) }, 100, true],
  [{ ['x'.repeat(100)]: null }, 100, true],
  [Array.from({ length: 101 }, () => 0), 100, true],
  [null, 100, false],
  [{ a: [1, { b: 'c' }], d: undefined }, 100, false],
])('%# is told larger or not', (value, characters, isLarger) => {
  expect(isLargerThan(value, characters)).toBe(isLarger);
});

it('takes what is nested very deep for large', () => {
  expect(isLargerThan(nested(400), 1_000_000)).toBe(false);
  expect(isLargerThan(nested(5_000), 1_000_000)).toBe(true);
});

it('counts what is shared as often as it would be written, and stops in time', () => {
  let value: unknown = 'x';
  for (let count = 0; count < 200; count += 1) value = [value, value];
  expect(isLargerThan(value, 1_000_000)).toBe(true);
});

describe('the bytes of a value as JSON', () => {
  it.each<[string, unknown]>([
    ['a text', 'x'.repeat(2_000)],
    ['escapes', '\u0001"\\'.repeat(500)],
    ['letters of several bytes', 'é€😀'.repeat(300)],
    ['numbers', Array.from({ length: 500 }, (_, index) => -index / 7e200)],
    ['empty keys and containers', Array.from({ length: 500 }, () => ({ '': [{}, null, true] }))],
    ['members that are left out', { a: undefined, b: 'x'.repeat(2_000) }],
  ])('are told where there are more than so many: %s', (_what, value) => {
    const bytes = Buffer.byteLength(JSON.stringify(value));
    expect(sizeOf(value).bytes).toBe(bytes);
    expect(bytesBeyond(value, bytes)).toBeUndefined();
    expect(bytesBeyond(value, bytes - 1)).toBe(bytes);
  });
});

it('looks once at what stands in several places, and counts it as often as it is written', () => {
  let value: unknown = 'x'.repeat(1_000);
  for (let count = 0; count < 200; count += 1) value = [value, value];
  expect(sizeOf(value)).toEqual({ bytes: expect.any(Number) as number, depth: 200 });
  expect(sizeOf(value).bytes).toBeGreaterThan(2 ** 200);
});
