import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, fitsAsDraft, problemWith } from '../../support/schema-judge.ts';

const text = { type: 'string' };

describe('a draft', () => {
  it.each<[string, object, unknown, unknown]>([
    ['at the root', { properties: { a: text }, required: ['a'] }, {}, { a: 1 }],
    [
      'in a member',
      { properties: { a: { properties: { b: text }, required: ['b'] } } },
      { a: {} },
      { a: { b: 1 } },
    ],
    [
      'in elements',
      { properties: { l: { items: { properties: { b: text }, required: ['b'] } } } },
      { l: [{}] },
      { l: [{ b: 1 }] },
    ],
    [
      'in a list of elements',
      {
        properties: {
          l: { items: [{ required: ['b'] }, text], additionalItems: { required: ['c'] } },
        },
      },
      { l: [{}, 'x', {}] },
      { l: [{}, 1] },
    ],
    [
      'in other members',
      { additionalProperties: { properties: { b: text }, required: ['b'] } },
      { x: {} },
      { x: { b: 1 } },
    ],
    [
      'in members by pattern',
      { patternProperties: { '^x': { properties: { b: text }, required: ['b'] } } },
      { x1: {} },
      { x1: { b: 1 } },
    ],
    ['in allOf', { allOf: [{ required: ['a'] }, { properties: { b: text } }] }, {}, { b: 1 }],
    [
      'in anyOf',
      { anyOf: [{ required: ['a'] }, { required: ['b'] }], properties: { a: text } },
      {},
      { a: 1 },
    ],
    [
      'in oneOf, where alternatives then overlap',
      { oneOf: [{ required: ['a'] }, { required: ['b'] }], properties: { a: text } },
      {},
      { a: 1 },
    ],
    [
      'in oneOf beside anyOf',
      { anyOf: [{ properties: { a: text } }], oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      {},
      { a: 1 },
    ],
    [
      'in oneOf beside allOf',
      { allOf: [{ properties: { a: text } }], oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      {},
      { a: 1 },
    ],
    [
      'in oneOf, of which some must still fit',
      {
        oneOf: [
          { properties: { k: { const: 'x' } }, required: ['k', 'a'] },
          { properties: { k: { const: 'y' } }, required: ['k', 'b'] },
        ],
      },
      { k: 'x' },
      { k: 'z' },
    ],
    ['in not', { not: { required: ['a'] }, properties: { a: text } }, { a: 'x' }, { a: 1 }],
    [
      'deep in not',
      { not: { anyOf: [{ required: ['a'] }] }, properties: { a: text } },
      { a: 'x' },
      { a: 1 },
    ],
    [
      'in then and else',
      {
        if: { properties: { k: { const: 1 } }, required: ['k'] },
        then: { required: ['a'], properties: { a: text } },
        else: { required: ['b'], properties: { b: text } },
      },
      { k: 1 },
      { k: 1, a: 1 },
    ],
    [
      'in definitions',
      { $ref: '#/definitions/d', definitions: { d: { properties: { a: text }, required: ['a'] } } },
      {},
      { a: 1 },
    ],
    [
      'as dependencies on members',
      { dependencies: { a: ['b'] }, properties: { a: text } },
      { a: 'x' },
      { a: 1 },
    ],
    [
      'as dependencies on schemas',
      { dependencies: { a: { required: ['b'], properties: { b: text } } } },
      { a: 1 },
      { a: 1, b: 1 },
    ],
    ['as a least number of members', { minProperties: 2, properties: { a: text } }, {}, { a: 1 }],
    [
      'in contains',
      { properties: { l: { contains: { type: 'object', required: ['b'] } } } },
      { l: [{}] },
      { l: ['x'] },
    ],
    [
      'of a member that is itself named required',
      { properties: { required: text, properties: { type: 'number' } }, required: ['required'] },
      {},
      { required: 1 },
    ],
    [
      'in a member that is itself named required',
      { properties: { required: { properties: { a: text }, required: ['a'] } } },
      { required: {} },
      { required: { a: 1 } },
    ],
  ])(
    'lacks what is required, but what is given is judged: %s',
    async (_where, schema, lacking, wrong) => {
      expect(await problemWith(schema)).toBeUndefined();
      expect(await fitsAsDraft(schema, lacking)).toBe(true);
      expect(await fitsAsDraft(schema, wrong)).toBe(false);
    },
  );

  it.each<[string, object, unknown]>([
    [
      'oneOf without required members',
      { oneOf: [{ properties: { a: text } }, { properties: { a: { minLength: 2 } } }] },
      { a: 'xx' },
    ],
    ['not without required members', { not: { properties: { a: { const: 'x' } } } }, { a: 'x' }],
    [
      'not about a member named required',
      { not: { properties: { required: { const: 'x' } } } },
      { required: 'x' },
    ],
    [
      'a constant that looks like a schema',
      { properties: { a: { const: { required: ['b'] } } } },
      { a: {} },
    ],
    [
      'an enumeration that looks like schemas',
      { properties: { a: { enum: [{ required: ['b'] }] } } },
      { a: {} },
    ],
    [
      'additionalProperties that are forbidden',
      { properties: { a: text }, additionalProperties: false },
      { b: 1 },
    ],
    ['the names of members', { propertyNames: { maxLength: 2 } }, { long: 1 }],
    [
      'the conditions of if',
      { if: { required: ['a'] }, then: { properties: { b: text } } },
      { a: 1, b: 1 },
    ],
  ])('is still wrong by %s', async (_what, schema, wrong) => {
    expect(await fits(schema, wrong)).toBe(false);
    expect(await fitsAsDraft(schema, wrong)).toBe(false);
  });

  it('may be every part of what the schema takes', async () => {
    const names = ['a', 'b', 'c', 'required'];
    const leaf = fc.constantFrom<any>(text, { type: 'number' }, { enum: ['x', 1] });
    const { schema } = fc.letrec<{ schema: any; member: any }>((tie) => ({
      member: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('schema')),
      schema: fc.record(
        {
          type: fc.constant('object'),
          properties: fc.dictionary(fc.constantFrom(...names), tie('member'), { maxKeys: 4 }),
          required: fc.uniqueArray(fc.constantFrom(...names)),
          oneOf: fc.uniqueArray(fc.record({ required: fc.tuple(fc.constantFrom(...names)) }), {
            minLength: 1,
            maxLength: 3,
          }),
          dependencies: fc.dictionary(
            fc.constantFrom(...names),
            fc.tuple(fc.constantFrom(...names)),
            { maxKeys: 2 },
          ),
          minProperties: fc.nat(3),
        },
        { requiredKeys: ['type', 'properties'] },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(schema, fc.infiniteStream(fc.boolean()), async (given, keep) => {
        expect(await fitsAsDraft(given, partOf(given, keep))).toBe(true);
      }),
      { numRuns: 300, seed: 1216 },
    );
  });
});

/** A value in which every member that is there is right, and each is there or not as `keep` says. */
function partOf(schema: any, keep: fc.Stream<boolean>): unknown {
  if (schema.type === 'string') return 'text';
  if (schema.type === 'number') return 1;
  if (schema.enum) return schema.enum[0];
  const kept = Object.entries(schema.properties).filter(() => keep.next().value);
  return Object.fromEntries(kept.map(([name, member]) => [name, partOf(member, keep)]));
}
