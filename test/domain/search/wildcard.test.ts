import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWildcard } from '../../../src/domain/search/wildcard.ts';

const few = (...signs: string[]) =>
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 8, size: 'max' });

describe('a wildcard pattern', () => {
  it('fits the texts that its regular expression fits', () => {
    fc.assert(
      fc.property(few('a', 'b', '*'), few('a', 'b', '*'), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 's');

        expect(matchesWildcard(pattern, text)).toBe(expression.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('fits whatever its stars are filled with', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pieces) => {
        const pattern = pieces.map(([fixed]) => `${fixed.replaceAll('*', '')}*`).join('');
        const text = pieces.map(([fixed, any]) => fixed.replaceAll('*', '') + any).join('');

        expect(matchesWildcard(pattern, text)).toBe(true);
      }),
    );
  });

  it('without a star fits itself alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const pattern = one.replaceAll('*', '');

        expect(matchesWildcard(pattern, pattern)).toBe(true);
        expect(matchesWildcard(pattern, other)).toBe(pattern === other);
      }),
    );
  });

  it('comes to an end where trying every place for every star would not', () => {
    expect(matchesWildcard(`${'*a'.repeat(200)}*b`, 'a'.repeat(20_000))).toBe(false);
  });
});
