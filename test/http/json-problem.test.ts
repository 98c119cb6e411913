import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonProblem } from '../../src/http/json-problem.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a text that is not JSON', () => {
  it.each([
    ['', 'expected a value, found the end of the text at line 1, column 1 (position 0)'],
    ['{"a":', 'expected a value, found the end of the text at line 1, column 6 (position 5)'],
    ['a=1', 'expected a value, found "a=1" at line 1, column 1 (position 0)'],
    ['[1,]', 'expected a value, found "]" at line 1, column 4 (position 3)'],
    ['{"a":1,}', 'expected a name in double quotes, found "}" at line 1, column 8 (position 7)'],
    [
      "{'a':1}",
      `expected a name in double quotes, found "'a':1}" at line 1, column 2 (position 1)`,
    ],
    ['{"a" 1}', 'expected ":", found "1}" at line 1, column 6 (position 5)'],
    ['[1 2]', 'expected "," or "]", found "2]" at line 1, column 4 (position 3)'],
    ['{"a":1 "b"}', 'expected "," or "}", found "\\"b\\"}" at line 1, column 8 (position 7)'],
    ['{} x', 'expected the end of the text, found "x" at line 1, column 4 (position 3)'],
    ['{\n  "a": nul\n}', 'expected a value, found "nul" at line 2, column 8 (position 9)'],
    ['"a', 'expected a value, found "\\"a" at line 1, column 1 (position 0)'],
  ])('%j is told where and what', (text, problem) => {
    expect(jsonProblem(text)).toBe(problem);
  });

  it('has a problem exactly where the parser has one', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      ' ',
      '0',
    );
    const odd = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put);
    fc.assert(
      fc.property(fc.oneof(fc.json(), odd, broken), (text) => {
        expect(jsonProblem(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not gone through when it is longer than a million characters', () => {
    expect(jsonProblem('['.repeat(2 ** 20 + 1))).toBeUndefined();
    expect(jsonProblem(`"${'\\n'.repeat(2 ** 19 - 1)}`)).toContain('expected a value');
  });
});
