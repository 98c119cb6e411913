import { describe, expect, it } from 'vitest';
import { administrator, formAnswers } from '../support/form-answers.ts';
import { useCluster } from '../support/test-cluster.ts';

const { saveForm, taskWith, refused } = formAnswers(useCluster({ seed: administrator }));

describe('a pattern of ECMA-262', () => {
  it.each<[what: string, pattern: string, found: readonly string[], others: readonly string[]]>([
    ['a negative lookahead', '^(?!\\s*$).+', ['x', ' x '], ['  ', '']],
    ['a positive lookahead', '^(?=.*\\d)(?=.*[a-z]).{4,}$', ['abc1'], ['abcd', 'a1']],
    ['a lookbehind', '(?<=EUR )\\d+$', ['EUR 10'], ['USD 10']],
    ['a negative lookbehind', '(?<!-)\\b\\d+$', ['10'], ['-10']],
    ['a back-reference', '^(\\w)\\1$', ['aa'], ['ab']],
    ['a named back-reference', '^(?<c>\\w)\\k<c>$', ['aa'], ['ab']],
    ['a bound over 1,000', '^.{0,2000}$', ['x', 'x'.repeat(2000)], ['x'.repeat(2001)]],
    ['a least bound over 1,000', '^a{1001,}$', ['a'.repeat(1001)], ['a'.repeat(1000)]],
    ['bounds within bounds', '^(?:a{1,50}b){1,50}$', ['ab'.repeat(50)], ['ab'.repeat(51)]],
    ['a script of Unicode', '^\\p{Script=Greek}+$', ['αβγ'], ['abc']],
    ['a long name of Unicode', '^\\p{Letter}+$', ['Übé'], ['a1']],
    ['a short name of Unicode', '^\\p{Lu}\\P{L}$', ['Ü1'], ['ü1', 'ÜÜ']],
    ['code points', '^.$', ['🙂', 'x'], ['xy', '\r', '\u2028', '']],
    ['spaces of Unicode', '^\\s$', ['\u00a0', '\ufeff', '\t'], ['x']],
    ['no spaces of Unicode', '^\\S+$', ['x'], ['a\u00a0b']],
    ['spaces in a class', '^[\\s,]+$', ['\u2003,'], ['x']],
    ['no spaces in a class', '^[\\S]+$', ['x'], ['\u00a0']],
    ['escapes that need not be', '^\\@\\-\\_$', ['@-_'], ['x']],
    ['a hyphen in a class', '^[\\w\\-\\.]+$', ['a-b.c'], ['a b']],
    ['a code unit', '^\\u00e9\\x41$', ['éA'], ['eA']],
    ['a code point', '^\\u{1F642}$', ['🙂'], ['x']],
    ['a backspace in a class', '^[\\b]$', ['\b'], ['b']],
    ['an end that is no line end', '^a$', ['a'], ['a\n', 'b\na']],
    ['a flag of other engines', '(?i)^abc$', ['ABC'], ['abd']],
    ['nothing', '', ['', 'x'], []],
  ])('with %s', async (_what, pattern, found, others) => {
    const task = await taskWith({ properties: { a: { type: 'string', pattern } } });

    for (const a of found) expect((await task.save({ a })).status, JSON.stringify(a)).toBe(200);
    for (const a of others) {
      await refused(task, () => task.save({ a }), [
        { path: 'a', message: expect.stringContaining(`must match pattern "${pattern}"`) },
      ]);
    }
  });

  it('judges the names of members', async () => {
    const patternProperties = { '^(?!_).+$': { type: 'number' } };
    const task = await taskWith({ patternProperties, additionalProperties: false });

    expect((await task.save({ a: 1 })).status).toBe(200);
    await refused(task, () => task.save({ b: 'x' }), [{ path: 'b', message: 'must be number' }]);
    await refused(task, () => task.save({ _c: 1 }), [
      { path: '_c', message: 'must NOT have additional properties' },
    ]);
  });

  it.each(['(', '[z-a]', '*', '(?<=a', '\\k<no>(?<yes>a)', 'a{2,1}'])(
    'that is none is refused with a message that shows it: %s',
    async (pattern) => {
      const { status, json } = await saveForm({ properties: { a: { pattern } } });

      expect(status).toBe(400);
      expect(json.validationErrors).toEqual([
        {
          path: 'jsonSchema',
          message: expect.stringContaining(`the pattern ${pattern} is not valid`),
        },
      ]);
    },
  );
});

describe('a pattern that takes for ever', () => {
  const catastrophic = ['^(?=a)(a+)+$', '^(a|a)*\\1$', '^(?!b)(.*a){20}$', '((?=a)a|aa)+$'];

  it.each(catastrophic)('is answered 400, and the next calls are not: %s', async (pattern) => {
    const task = await taskWith({ properties: { a: { type: 'string', pattern } } });
    const text = `${'a'.repeat(60)}!`;

    await refused(task, () => task.save({ a: text }), [
      {
        path: '',
        message: 'too costly to judge: a pattern takes longer than 250 ms (--max-judge-ms)',
      },
    ]);
    expect((await task.save({ b: 1 })).status).toBe(200);
  });

  it('is answered at once on an engine of linear time', async () => {
    const task = await taskWith({ properties: { a: { pattern: '^(a+)+$' } } });

    await refused(task, () => task.save({ a: `${'a'.repeat(100_000)}!` }), [{ path: 'a' }]);
    expect((await task.save({ a: 'a'.repeat(100_000) })).status).toBe(200);
  });

  it('keeps nobody from judging meanwhile', async () => {
    const slow = await taskWith({ properties: { a: { pattern: '^(?=a)(a+)+$' } } });
    const other = await taskWith({ properties: { b: { pattern: '^x$' } } }, {}, 'G');
    const answered: string[] = [];
    const first = slow.save({ a: `${'a'.repeat(60)}!` }).then(() => answered.push('slow'));
    const second = other.save({ b: 'x' }).then(() => answered.push('other'));
    await Promise.all([first, second]);

    expect(answered).toEqual(['other', 'slow']);
  });
});
