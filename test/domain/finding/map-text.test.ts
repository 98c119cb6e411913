import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/domain/finding/map-text.ts';

describe('a map as text', () => {
  it.each<readonly [unknown, string]>([
    [{}, '{}'],
    [{ name: 'John' }, '{name=John}'],
    [{ name: '' }, '{name=}'],
    [{ a: 1, b: true, c: null }, '{a=1, b=true, c=null}'],
    [{ a: { b: { c: {} } } }, '{a={b={c={}}}}'],
    [{ list: [1, 'two', [null], { three: 3 }, []] }, '{list=[1, two, [null], {three=3}, []]}'],
    [{ quoted: 'a, b=c {d}' }, '{quoted=a, b=c {d}}'],
    [{ whole: 12345678901 }, '{whole=12345678901}'],
    [{ negative: -7 }, '{negative=-7}'],
    [{ fraction: 1.5 }, '{fraction=1.5}'],
    [{ small: 0.001 }, '{small=0.001}'],
    [{ smaller: 0.00001 }, '{smaller=1.0E-5}'],
    [{ large: 12345678.5 }, '{large=1.23456785E7}'],
    [{ larger: 1e21 }, '{larger=1.0E21}'],
  ])('%j', (value, expected) => {
    expect(mapText(value)).toBe(expected);
  });
});
