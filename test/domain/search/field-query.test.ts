import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../src/domain/failure.ts';
import {
  fitsFieldQuery,
  parseFieldQuery,
  type FieldQuery,
} from '../../../src/domain/search/field-query.ts';

/** A query before it is written down, with all that is a matter of taste in writing it. */
interface Written {
  readonly field: Text;
  readonly values: readonly [Text, ...Text[]];
  readonly inList: boolean;
  /** Between this condition and the one before. */
  readonly join: 'AND' | 'OR';
  readonly word: (word: string) => string;
  readonly gap: string;
}
interface Text {
  readonly text: string;
  readonly quoted: boolean;
}

const bare = /^[^\s"=(),]+( [^\s"=(),]+)*$/;
const joins = /(^| )(and|or)( |$)/i;

function write({ text, quoted }: Text): string {
  const needsQuotes = !bare.test(text) || joins.test(text);
  return quoted || needsQuotes ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text;
}

function print(conditions: readonly Written[]): string {
  return conditions.map(printOne).join('');
}

function printOne({ field, values, inList, join, word, gap }: Written, at: number): string {
  const name = field.text.includes(' ') ? { ...field, quoted: true } : field;
  const condition = inList
    ? `${write(name)} ${word('IN')}${gap}(${gap}${values.map(write).join(`${gap},${gap}`)}${gap})`
    : `${write(name)}${gap}=${gap}${write(values[0])}`;
  return at === 0 ? gap + condition : ` ${gap}${word(join)} ${gap}${condition}`;
}

/** What the query means: AND binds tighter than OR. */
function meant(conditions: readonly Written[]): FieldQuery {
  const alternatives: FieldQuery[number][] = [];
  for (const [at, { field, values, inList, join }] of conditions.entries()) {
    const anyOf = (inList ? values : [values[0]]).map(({ text }) => text);
    const condition = { path: field.text, anyOf };
    const last = at > 0 && join === 'AND' ? alternatives.pop() : undefined;
    alternatives.push([...(last ?? []), condition]);
  }
  return alternatives;
}

const key = fc.constantFrom('a', 'b', 'the key', 'größe', '0', '__proto__');
const path = fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join('.'));
const value = fc.oneof(
  fc.constantFrom(
    'yes',
    'no',
    '12',
    'true',
    'y*',
    '*',
    'a b',
    'AND',
    'in',
    'or so',
    '',
    '1,2',
    'x=',
  ),
  fc.string({ unit: fc.constantFrom(...'ab*" \\=(),.-'.split('')) }),
);
const textOf = (text: fc.Arbitrary<string>) => fc.record({ text, quoted: fc.boolean() });
const written: fc.Arbitrary<Written> = fc.record({
  field: textOf(path),
  values: fc
    .tuple(textOf(value), fc.array(textOf(value), { maxLength: 2 }))
    .map(([first, more]): [Text, ...Text[]] => [first, ...more]),
  inList: fc.boolean(),
  join: fc.constantFrom('AND', 'OR'),
  word: fc.constantFrom(
    (one: string) => one,
    (one: string) => one.toLowerCase(),
  ),
  gap: fc.constantFrom('', ' ', '  \n'),
});
const query = fc.array(written, { minLength: 1, maxLength: 5 });

const leaf = fc.constantFrom('yes', 'no', 12, 'a b', true, null, '', 'y', 1.5);
const answer = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf), fc.array(leaf)));

describe('a field query', () => {
  it('means what was meant, however it is written', () => {
    fc.assert(
      fc.property(query, (conditions) => {
        expect(parseFieldQuery(print(conditions))).toEqual(meant(conditions));
      }),
      { numRuns: 2000 },
    );
  });

  it('fits what fits one of its alternatives, text by text', () => {
    fc.assert(
      fc.property(query, answer, (conditions, given) => {
        const parsed = parseFieldQuery(print(conditions)) as FieldQuery;

        expect(fitsFieldQuery(parsed, given)).toBe(fitsPlainly(meant(conditions), given));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read with the quotes that word processors make of straight ones', () => {
    expect(parseFieldQuery('note = \u201cwell done\u201d')).toEqual(
      parseFieldQuery('note = "well done"'),
    );
  });

  it('is read or refused with a reason, whatever is written', () => {
    const pieces = fc.constantFrom('a', '=', ' ', '"', '(', ')', ',', 'IN', 'AND', 'OR', '\\', ':');
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const read = parseFieldQuery(one);
        if (isFailure(read)) expect(read.reason).not.toBe('');
        else expect(read.flat().length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

function fitsPlainly(alternatives: FieldQuery, given: unknown): boolean {
  return alternatives.some((all) =>
    all.every(({ path: names, anyOf }) => {
      let found = given;
      for (const one of names.split('.')) {
        const members = typeof found === 'object' ? Object.entries(found ?? {}) : [];
        found = members.find(([name]) => name === one)?.[1];
      }
      if (found === undefined || found === null) return false;
      const text = typeof found === 'string' ? found : JSON.stringify(found);
      return anyOf.some((wanted) => expressionOf(wanted).test(text));
    }),
  );
}

function expressionOf(wanted: string): RegExp {
  const parts = wanted.split('*').map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
