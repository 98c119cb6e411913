import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../src/domain/failure.ts';
import { several, single, type Fields } from '../../../src/domain/search/fields.ts';
import {
  fitsQuery,
  mentions,
  parseQuery,
  requiredTexts,
  type Query,
} from '../../../src/domain/search/query.ts';

interface Item {
  readonly name: string | undefined;
  readonly tags: readonly string[];
  readonly age: number | undefined;
  readonly note: string;
}

const fields: Fields<Item> = {
  name: single('text', ({ name }) => name),
  tags: several('text', ({ tags }) => tags),
  age: single('number', ({ age }) => age),
  note: several('fullText', ({ note }) => [note]),
};

/** A query before it is written down. */
type Meant =
  | { readonly join: 'AND' | 'OR'; readonly parts: readonly Meant[] }
  | { readonly field: string; readonly operator: string; readonly values: readonly Value[] };
interface Value {
  readonly text: string;
  readonly quote: '' | '"' | "'";
}

/** What is a matter of taste in writing. */
interface Taste {
  readonly gap: string;
  readonly word: (word: string) => string;
  /** Parentheses where none are needed. */
  readonly alwaysParentheses: boolean;
}

const bare = /^[^\s"'=<>(),!][^\s"=<>(),!]*( [^\s"'=<>(),!][^\s"=<>(),!]*)*$/;
const joins = /(^| )(and|or)( |$)/i;

function write({ text, quote }: Value): string {
  const mark = quote === '' && (!bare.test(text) || joins.test(text)) ? '"' : quote;
  return mark === '' ? text : mark + text.replaceAll(/["'\\]/g, '\\$&') + mark;
}

function print(meant: Meant, taste: Taste, isInside = false): string {
  const { gap, word, alwaysParentheses } = taste;
  if ('operator' in meant) return printCondition(meant, taste);
  const parts = meant.parts.map((part) => print(part, taste, true));
  const joined = parts.join(` ${gap}${word(meant.join)}${gap} `);
  return isInside || alwaysParentheses ? `(${gap}${joined}${gap})` : joined;
}

function printCondition(
  { field, operator, values }: Extract<Meant, { operator: string }>,
  { gap, word }: Taste,
): string {
  const written = values.map(write);
  if (operator === 'IN')
    return `${field} ${word('IN')}${gap}(${gap}${written.join(`${gap},${gap}`)}${gap})`;
  if (operator === 'BETWEEN')
    return `${field} ${word('BETWEEN')} ${gap}${written.join(` ${word('AND')} `)}`;
  if (operator === 'STARTS_WITH') return `${field} ${word('STARTS_WITH')} ${gap}${written[0]!}`;
  return `${field}${gap}${operator}${gap}${written[0]!}`;
}

/** Whether it fits, said without the parser and its types. */
function fitsPlainly(meant: Meant, item: Item): boolean {
  if ('parts' in meant) {
    const fits = meant.parts.map((part) => fitsPlainly(part, item));
    return meant.join === 'AND' ? fits.every(Boolean) : fits.some(Boolean);
  }
  const { field, operator } = meant;
  const wanted = meant.values.map(({ text }) => text);
  if (operator === '!=') return !fitsPlainly({ ...meant, operator: '=' }, item);
  if (field === 'age') return numberFits(item.age, operator, wanted.map(Number));
  if (field === 'note') return wanted.some((one) => standsIn(one, item.note));
  const texts = field === 'tags' ? item.tags : item.name === undefined ? [] : [item.name];
  if (operator === 'STARTS_WITH') return texts.some((text) => text.startsWith(wanted[0]!));
  return texts.some((text) => wanted.some((one) => expressionOf(one).test(text)));
}

function numberFits(age: number | undefined, operator: string, wanted: readonly number[]): boolean {
  if (age === undefined) return false;
  const [first, second] = wanted as [number, number];
  const answers: Readonly<Record<string, boolean>> = {
    '=': age === first,
    IN: wanted.some((one) => one === age),
    '<': age < first,
    '>': age > first,
    '<=': age <= first,
    '>=': age >= first,
    BETWEEN: first <= age && age <= second,
  };
  return answers[operator]!;
}

function standsIn(wanted: string, note: string): boolean {
  const [one, text] = [wanted.toLowerCase(), note.toLowerCase()];
  if (one.includes(' ')) return text.includes(one);
  return text.split(' ').some((word) => word !== '' && expressionOf(one).test(word));
}

function expressionOf(wanted: string): RegExp {
  const parts = wanted.split('*').map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

const quote = fc.constantFrom<Value['quote']>('', '"', "'");
const values = (text: fc.Arbitrary<string>, count: number) =>
  fc.array(fc.record({ text, quote }), { minLength: count, maxLength: Math.max(count, 3) });

const signs = fc.string({ unit: fc.constantFrom(...'ab* "\'\\=(),<>!-.'.split('')), maxLength: 5 });
const text = fc.oneof(
  fc.constantFrom('a', 'b', 'a*', '*', 'a b', 'AND', 'or so', 'in', '', "o'b", '!', 'x!=', '1,2'),
  signs,
);
const number = fc.constantFrom('0', '1', '2', '-1', '1.5', '12');
const word = fc.constantFrom('red', 'RED', 'r*', 'red car', 'car', 'blue', 'no car');

const condition: fc.Arbitrary<Meant> = fc
  .oneof(
    fc.record({
      field: fc.constantFrom('name', 'tags'),
      operator: fc.constantFrom('=', '!=', 'IN', 'STARTS_WITH'),
      values: values(text, 1),
    }),
    fc.record({
      field: fc.constant('age'),
      operator: fc.constantFrom('=', '!=', 'IN', '<', '>', '<=', '>=', 'BETWEEN'),
      values: values(number, 2),
    }),
    fc.record({
      field: fc.constant('note'),
      operator: fc.constantFrom('=', '!=', 'IN'),
      values: values(word, 1),
    }),
  )
  .map((one) =>
    ['IN', 'BETWEEN'].includes(one.operator) ? one : { ...one, values: one.values.slice(0, 1) },
  )
  .map((one) => (one.operator === 'BETWEEN' ? { ...one, values: one.values.slice(0, 2) } : one));

const { meant } = fc.letrec<{ meant: Meant }>((tie) => ({
  meant: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    condition,
    fc.record({
      join: fc.constantFrom<'AND' | 'OR'>('AND', 'OR'),
      parts: fc.array(tie('meant'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const taste: fc.Arbitrary<Taste> = fc.record({
  gap: fc.constantFrom('', ' ', '  \n'),
  word: fc.constantFrom(
    (one: string) => one,
    (one: string) => one.toLowerCase(),
  ),
  alwaysParentheses: fc.boolean(),
});

const item: fc.Arbitrary<Item> = fc.record({
  name: fc.option(text, { nil: undefined }),
  tags: fc.array(text, { maxLength: 2 }),
  age: fc.option(fc.constantFrom(-1, 0, 1, 1.5, 2, 3, 12), { nil: undefined }),
  note: fc
    .array(fc.constantFrom('red', 'car', 'Blue', 'no'), { maxLength: 4 })
    .map((all) => all.join(' ')),
});

function parsed(query: string): Query<Item> {
  const read = parseQuery(query, fields);
  if (isFailure(read)) throw new Error(`${read.reason} in ${query}`);
  return read;
}

describe('a query', () => {
  it('fits what was meant to fit, however it is written', () => {
    fc.assert(
      fc.property(
        meant,
        taste,
        fc.array(item, { minLength: 1, maxLength: 5 }),
        (one, how, items) => {
          const query = parsed(print(one, how));

          for (const each of items) expect(fitsQuery(query, each)).toBe(fitsPlainly(one, each));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('binds AND tighter than OR', () => {
    fc.assert(
      fc.property(condition, condition, condition, taste, item, (one, other, last, how, each) => {
        const [a, b, c] = [one, other, last].map((part) => print(part, how));
        const query = parsed(`${a!} OR ${b!} AND ${c!}`);

        expect(fitsQuery(query, each)).toBe(
          fitsPlainly(one, each) || (fitsPlainly(other, each) && fitsPlainly(last, each)),
        );
      }),
    );
  });

  it('only fits items with one of the texts that it is said to require', () => {
    fc.assert(
      fc.property(meant, taste, item, (one, how, each) => {
        const query = parsed(print(one, how));
        const required = requiredTexts(query, 'name');
        if (required === undefined || !fitsQuery(query, each)) return;

        expect(required).toContain(each.name);
      }),
      { numRuns: 3000 },
    );
  });

  it('mentions the fields that stand in it', () => {
    fc.assert(
      fc.property(meant, taste, (one, how) => {
        const query = parsed(print(one, how));

        for (const name of Object.keys(fields))
          expect(mentions(query, name)).toBe(fieldsOf(one).includes(name));
      }),
    );
  });

  it('is read with the quotes that word processors make of straight ones', () => {
    expect(parsed('name = \u201ca b\u201d')).toEqual(parsed('name = "a b"'));
  });

  it('is read or refused with a reason, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...[
        'name',
        'age',
        'note',
        'nobody',
        '__proto__',
        '=',
        '!=',
        '<',
        '>=',
        '(',
        ')',
        ',',
        ' ',
        '"',
        "'",
      ],
      ...['\\', '!', 'IN', 'AND', 'OR', 'BETWEEN', 'STARTS_WITH', 'NOT', '1', 'a', '*', ':'],
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join(' ')),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, item, (one, each) => {
        const read = parseQuery(one, fields);
        if (isFailure(read)) expect(read.reason).not.toBe('');
        else expect(typeof fitsQuery(read, each)).toBe('boolean');
      }),
      { numRuns: 5000 },
    );
  });

  it('may be nested 64 deep and is refused beyond that, not lost', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}age = 1${')'.repeat(depth)}`;
    expect(parseQuery(nested(64), fields)).not.toHaveProperty('reason');
    for (const depth of [65, 5000])
      expect(parseQuery(nested(depth), fields)).toMatchObject({
        reason: 'parentheses stand more than 64 deep',
      });
  });
});

function fieldsOf(one: Meant): readonly string[] {
  return 'parts' in one ? one.parts.flatMap(fieldsOf) : [one.field];
}
