/** Values that nobody expects where they stand. */
import fc from 'fast-check';

const LONG = 'x'.repeat(20_000);
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};
/** An own member, which an object literal cannot have. */
const withPrototype: unknown = JSON.parse(
  '{"__proto__":{"name":"x"},"constructor":{"prototype":1}}',
);

export const oddNumbers = fc.constantFrom(
  ...[0, -0, -1, 1, 1.5, 99, 100, 1e9, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1],
  ...[2 ** 53, 2 ** 63 - 1024, 2 ** 63, -(2 ** 63), 8.64e15, 1e21, 1e308, -1e308, 5e-324],
);

export const oddTexts = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\0', '\ud800', 'a\udc00b', '\u2028', 'İ', '𐐀', 'null', 'undefined', 'NaN'],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '0', '-1', '1e400'],
    ...['${workflow.input.a}', '${', '${}', '${${}}', '${workflow.input.a[?(@.x)]}', '$.a', '#{1}'],
    ...['(a+)+$', '[', '*', '%', "' OR 1=1", 'a = 1 AND (', '../..', '2026-01-01', 'P1D', LONG],
    ...['true', 'Infinity', '9223372036854775807', '9223372036854775808', '2147483648'],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}]) },
  { weight: 3, arbitrary: oddNumbers },
  { weight: 3, arbitrary: oddTexts },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      withPrototype,
      nested(50),
      nested(900),
      nested(1_200),
      Array.from({ length: 3_000 }, () => 0),
      Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`k${at}`, at])),
      { length: 5 },
      { toString: 1, valueOf: 2, toJSON: 3 },
      { then: 1 },
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
