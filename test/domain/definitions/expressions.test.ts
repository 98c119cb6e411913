import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../src/domain/failure.ts';
import { expressionsIn, resolveAll } from '../../../src/domain/definitions/expressions.ts';

const lookup = (root: string) =>
  root === 'workflow'
    ? { input: { cost: 120, name: 'Ann', key: 'name', nothing: null, list: [1, { a: true }] } }
    : undefined;
const resolve = (value: unknown) => {
  const resolved = resolveAll({ value }, lookup);
  return isFailure(resolved) ? resolved.reason : resolved['value'];
};

const scalar = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.integer());

describe('an expression', () => {
  it.each<[unknown, unknown]>([
    ['${workflow.input.cost}', 120],
    ['${workflow.input.list}', [1, { a: true }]],
    ['${workflow.input.nothing}', null],
    ['${workflow.input.none}', null],
    ['${unknown.output}', null],
    ['${}', ''],
    ['costs ${workflow.input.cost}!', 'costs 120!'],
    ['${workflow.input.name} ${workflow.input.cost}', 'Ann 120'],
    ['${workflow.input.list} ', '[1, {a=true}] '],
    ['${workflow.input.list[*]} ', '[1,{"a":true}] '],
    ['${workflow.input.list.sum()}!', '1.0!'],
    ['${workflow.secrets.key}', '${workflow.secrets.key}'],
    ['${CPEWF_TASK_ID}', '${CPEWF_TASK_ID}'],
    ['${NETFLIX_ENV}', '${NETFLIX_ENV}'],
    ['${  }', ''],
    ['no ${workflow.input.none}', 'no null'],
    ['${workflow.input.${workflow.input.key}}', 'Ann'],
    ['$${workflow.input.cost}', '${workflow.input.cost}'],
    ['a $${x} ${workflow.input.cost}', 'a ${x} 120'],
    ['${workflow.input.cost', '${workflow.input.cost'],
    ['$ {x} } { $', '$ {x} } { $'],
    [{ '${workflow.input.cost}': ['${workflow.input.cost}'] }, { '${workflow.input.cost}': [120] }],
    [
      [null, true, 5],
      [null, true, 5],
    ],
  ])('%j becomes %j', (given, wanted) => {
    expect(resolve(given)).toEqual(wanted);
  });

  it('that is the whole text takes the value as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(resolveAll({ it: '${ref.output}' }, () => ({ output: value }))).toEqual({
          it: value,
        });
      }),
    );
  });

  it('inside a text takes scalars as they are', () => {
    fc.assert(
      fc.property(scalar, fc.string(), fc.string(), (value, before, after) => {
        fc.pre(!/[${}]/.test(before + after) && before + after !== '');
        const text = String(value);

        expect(
          resolveAll({ it: `${before}\${ref.output}${after}` }, () => ({ output: value })),
        ).toEqual({ it: before + text + after });
      }),
    );
  });

  it('is not looked for in what another one led to', () => {
    const output = '${workflow.input.cost}';

    expect(resolveAll({ it: '${ref.output}' }, () => ({ output }))).toEqual({ it: output });
  });
});

describe('a value without expressions', () => {
  it('stays as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('${'));

        expect(resolve(value)).toEqual(value);
        expect(expressionsIn(value)).toEqual([]);
      }),
    );
  });
});

describe('any text whatever', () => {
  it('resolves to something that JSON can carry, and does so again', () => {
    const part = fc.constantFrom(
      '$',
      '{',
      '}',
      '${',
      '.',
      '[',
      ']',
      "'",
      '"',
      '*',
      '0',
      'workflow',
      'input',
      'cost',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const once = resolve(text);

        expect(JSON.parse(JSON.stringify({ once }))).toEqual({ once });
        expect(resolve(text)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the expressions of a value', () => {
  it('are found wherever they stand, but for literal ones', () => {
    const value = { a: ['x ${one} y', { b: '${two.${three}}' }], c: '$${four}' };

    expect(expressionsIn(value)).toEqual(['one', 'two.${three}']);
  });
});
