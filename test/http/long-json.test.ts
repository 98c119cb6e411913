import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/domain/refusals.ts';
import { readJson, type JsonRules } from '../../src/http/json-text.ts';
import { readLongJson } from '../../src/http/long-json.ts';

const rules: JsonRules = { mostNesting: 6, takesProto: true };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const atOnce = (bytes: Uint8Array, given = rules) => readJson(bytes, given);
const inSteps = (bytes: Uint8Array, given = rules) => readLongJson(bytes, given, () => undefined);

async function messageOf(text: string | Uint8Array, given = rules): Promise<unknown> {
  const read = await inSteps(typeof text === 'string' ? bytesOf(text) : text, given);
  return isRefusal(read) ? read.message : read.value;
}

/** As people and programs write them: indented or not, with every character escaped or none. */
const texts = fc
  .tuple(
    fc.dictionary(fc.string({ unit: 'binary', maxLength: 5 }), fc.jsonValue({ maxDepth: 5 })),
    fc.constantFrom('', ' ', '\t'),
    fc.boolean(),
  )
  .map(([value, indent, isEscaped]) => {
    const text = JSON.stringify(value, null, indent);
    return isEscaped
      ? text.replaceAll(
          /[^\n\t\u0020-\u007e]/g,
          (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      : text;
  });

describe('a long JSON object that is read in steps', () => {
  it('is the same as when it is read at once', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const bytes = bytesOf(`\ufeff\n${text} `);
        const whole = atOnce(bytes, { ...rules, mostNesting: 100 });
        expect(await inSteps(bytes, { ...rules, mostNesting: 100 })).toStrictEqual(whole);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is refused where it would be at once, whichever byte of it is another', async () => {
    const byte = fc.oneof(
      fc.constantFrom(...bytesOf('{}[],:"\\ 0-te')),
      fc.integer({ min: 0, max: 255 }),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), byte, fc.boolean(), async (text, place, other, isCut) => {
        const bytes = bytesOf(text);
        const at = place % bytes.length;
        const wrong = isCut ? bytes.filter((_, index) => index !== at) : bytes.with(at, other);
        const whole = atOnce(wrong);
        const read = await inSteps(wrong);
        expect(isRefusal(read)).toBe(isRefusal(whole));
        if (isRefusal(whole)) refused += 1;
        else expect(read).toStrictEqual(whole);
      }),
      { seed: 1, numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(150);
  });

  it.each([
    ['', 'JSON parse error: the text is no object'],
    ['[1]', 'JSON parse error: the text is no object'],
    ['{"a":[1,]}', 'JSON parse error: the text is not JSON'],
    ['{"a":1', 'JSON parse error: the text is not JSON'],
    [
      '{"a":[0,{"b":tru}]}',
      'JSON parse error: in a[1]: expected a value, found "tru}" at line 1, column 6 (position 5)',
    ],
    [
      '{"a":[[[[[[]]]]]]}',
      'JSON parse error: in a[0]: objects and arrays are nested more than 6 deep',
    ],
    ['{"a":[[[[[]]]]]}', { a: [[[[[]]]]] }],
    ['{"a":1e999}', 'JSON parse error: in a: a number is too large'],
    ['{"a":1,"a":[2]}', { a: [2] }],
  ])('%s', async (text, read) => {
    expect(await messageOf(text)).toEqual(read);
  });

  it('has a member of the name __proto__ where that is taken, and is refused elsewhere', async () => {
    const text = '{"__proto__":{"a":1}}';
    expect(Object.entries((await messageOf(text)) as object)).toEqual([['__proto__', { a: 1 }]]);
    const refused = 'JSON parse error: the key "__proto__" is not accepted';
    expect(await messageOf(text, { ...rules, takesProto: false })).toBe(refused);
  });

  it('asks for a turn after each part of a list', async () => {
    let turns = 0;
    const turn = () => {
      turns += 1;
      return Promise.resolve();
    };
    await readLongJson(bytesOf(`{"a":[${'1,'.repeat(99)}1],"b":2}`), rules, turn);
    expect(turns).toBe(100);
  });
});
