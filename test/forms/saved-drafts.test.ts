import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administrator, formAnswers } from '../support/form-answers.ts';
import { fits, fitsAsDraft } from '../support/schema-judge.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: administrator });
const { taskWith, refused } = formAnswers(cluster);

const text = { type: 'string' };
const needs = (name: string, schema: object = text) => ({
  type: 'object',
  properties: { [name]: schema },
  required: [name],
});
const definitions = {
  card: needs('number'),
  bank: needs('iban'),
  address: { type: 'object', properties: { city: text, zip: text }, required: ['city', 'zip'] },
  named: { $ref: '#/definitions/card' },
};
const card = { $ref: '#/definitions/card' };
const bank = { $ref: '#/definitions/bank' };

describe('a save asks for nothing that is missing', () => {
  it.each<[where: string, schema: object, lacking: object, wrong: object]>([
    ['a reference', { properties: { pay: card } }, { pay: {} }, { pay: { number: 1 } }],
    [
      'a reference to a reference',
      { properties: { pay: { $ref: '#/definitions/named' } } },
      { pay: {} },
      { pay: { number: 1 } },
    ],
    [
      'oneOf by references',
      { properties: { pay: { oneOf: [card, bank] } } },
      { pay: { iban: 'DE00' } },
      { pay: { iban: 1, number: 1 } },
    ],
    [
      'oneOf by references, nothing given',
      { properties: { pay: { oneOf: [card, bank] } } },
      { pay: {} },
      { pay: 'cash' },
    ],
    [
      'oneOf within oneOf',
      { oneOf: [{ oneOf: [needs('a'), needs('b')] }, needs('c')] },
      {},
      { a: 1, b: 1, c: 1 },
    ],
    [
      'anyOf by references',
      { properties: { pay: { anyOf: [card, bank] } } },
      { pay: {} },
      { pay: { iban: 1, number: 1 } },
    ],
    [
      'allOf by references',
      { properties: { pay: { allOf: [card, bank] } } },
      { pay: {} },
      { pay: { iban: 1 } },
    ],
    ['not', { not: { required: ['a'] }, properties: { a: text } }, { a: 'x' }, { a: 1 }],
    [
      'not by reference',
      { not: card, properties: { number: text } },
      { number: 'x' },
      { number: 1 },
    ],
    ['not within not', { not: { not: needs('a') } }, {}, { a: 1 }],
    [
      'not of alternatives',
      { not: { anyOf: [{ required: ['a', 'b'] }, card] }, properties: { a: text } },
      { a: 'x', b: 1 },
      { a: 1 },
    ],
    [
      'if',
      { if: { required: ['a'] }, then: needs('b'), else: needs('c') },
      { a: 1 },
      { a: 1, b: 1 },
    ],
    [
      'if by reference',
      { if: card, then: needs('b'), else: needs('c') },
      {},
      { number: 'x', b: 1 },
    ],
    [
      'a condition that is not met yet',
      { if: { properties: { kind: { const: 'x' } }, required: ['kind'] }, else: needs('b') },
      {},
      { kind: 'y', b: 1 },
    ],
    [
      'dependencies on names',
      { dependencies: { a: ['b', 'c'] }, properties: { a: text } },
      { a: 'x' },
      { a: 1 },
    ],
    ['dependencies on schemas', { dependencies: { a: card } }, { a: 1 }, { a: 1, number: 1 }],
    [
      'items by reference',
      { properties: { list: { items: card } } },
      { list: [{}, {}] },
      { list: [{ number: 1 }] },
    ],
    [
      'contains',
      { properties: { list: { contains: needs('a') } } },
      { list: [{}] },
      { list: ['x'] },
    ],
    [
      'contains by reference',
      { properties: { list: { contains: card } } },
      { list: [1, {}] },
      { list: [{ number: 1 }] },
    ],
    [
      'not contains',
      { properties: { list: { not: { contains: needs('a') } } } },
      { list: [{ a: 'x' }] },
      { list: 1, list2: 1 },
    ],
    [
      'members by pattern',
      { patternProperties: { '^x': card } },
      { x1: {} },
      { x1: { number: 1 } },
    ],
    ['other members', { additionalProperties: card }, { a: {} }, { a: { number: 1 } }],
    ['the least number of members', { minProperties: 3, properties: { a: text } }, {}, { a: 1 }],
    [
      'not of a least number of members',
      { not: { minProperties: 2 }, properties: { a: text } },
      { a: 'x', b: 'x' },
      { a: 1 },
    ],
  ])('behind %s', async (where, schema, lacking, wrong) => {
    const task = await taskWith({ definitions, ...schema });

    expect((await task.save(lacking)).status, 'a save').toBe(200);
    const other = await taskWith({ definitions, ...schema });
    if (where === 'not contains') return;
    await refused(other, () => other.save(wrong));
  });

  it.each<[where: string, $schema: string, schema: object, lacking: object, wrong: object]>([
    [
      'dependentRequired',
      'https://json-schema.org/draft/2019-09/schema',
      { dependentRequired: { a: ['b'] }, properties: { a: text } },
      { a: 'x' },
      { a: 1 },
    ],
    [
      'dependentSchemas',
      'https://json-schema.org/draft/2019-09/schema',
      { dependentSchemas: { a: needs('b') } },
      { a: 1 },
      { a: 1, b: 1 },
    ],
    [
      'dependentSchemas by reference',
      'https://json-schema.org/draft/2020-12/schema',
      { dependentSchemas: { a: card } },
      { a: 1 },
      { a: 1, number: 1 },
    ],
    [
      'minContains',
      'https://json-schema.org/draft/2020-12/schema',
      { properties: { list: { contains: card, minContains: 2 } } },
      { list: [{}, { number: 'x' }] },
      { list: [{}, 1] },
    ],
    [
      'prefixItems',
      'https://json-schema.org/draft/2020-12/schema',
      { properties: { list: { prefixItems: [card], items: bank } } },
      { list: [{}, {}] },
      { list: [{}, { iban: 1 }] },
    ],
    [
      '$dynamicRef',
      'https://json-schema.org/draft/2020-12/schema',
      {
        $dynamicAnchor: 'node',
        properties: { child: { $dynamicRef: '#node' }, a: text },
        required: ['a'],
      },
      { child: {} },
      { child: { a: 1 } },
    ],
    [
      '$recursiveRef',
      'https://json-schema.org/draft/2019-09/schema',
      {
        $recursiveAnchor: true,
        properties: { child: { $recursiveRef: '#' }, a: text },
        required: ['a'],
      },
      { child: {} },
      { child: { a: 1 } },
    ],
    [
      'unevaluatedProperties beside alternatives',
      'https://json-schema.org/draft/2020-12/schema',
      { oneOf: [needs('a'), needs('b')], unevaluatedProperties: false },
      { a: 'x' },
      { c: 1 },
    ],
    [
      'required members of draft-04',
      'http://json-schema.org/draft-04/schema#',
      { properties: { a: { not: needs('b') }, c: text }, required: ['a'] },
      { a: { b: 'x' } },
      { c: 1 },
    ],
  ])('behind %s', async (_where, $schema, schema, lacking, wrong) => {
    const task = await taskWith({ $schema, definitions, ...schema });

    expect((await task.save(lacking)).status).toBe(200);
    const other = await taskWith({ $schema, definitions, ...schema });
    await refused(other, () => other.save(wrong));
  });
});

it('a completion asks for what a save leaves out', async () => {
  const task = await taskWith({ definitions, properties: { pay: { oneOf: [card, bank] } } });
  await task.save({ pay: {} });

  await refused(task, () => task.complete({}), [
    { path: 'pay.number', message: "must have required property 'number'" },
    { path: 'pay.iban', message: "must have required property 'iban'" },
    { path: 'pay', message: 'must match exactly one schema in oneOf', invalidValue: {} },
  ]);
  expect((await task.complete({ pay: { iban: 'DE00' } })).status).toBe(200);
});

it('a completion takes from the input what its alternatives require', async () => {
  const schema = { oneOf: [{ required: ['a'] }, { required: ['b'] }], properties: { a: text } };
  const task = await taskWith(schema, { a: 'x' });
  const without = await taskWith(schema, { a: '', b: null });

  expect((await task.complete({})).status).toBe(200);
  await refused(without, () => without.complete({}), [
    { path: 'a' },
    { path: 'b' },
    { path: '', message: 'must match exactly one schema in oneOf' },
  ]);
});

it('a save takes whatever a completion takes', async () => {
  const names = fc.constantFrom('a', 'b');
  const leaf = fc.constantFrom<object>({ type: 'string' }, { type: 'number' }, { const: 'x' });
  const { schema } = fc.letrec<{ schema: object }>((tie) => {
    const one = tie('schema');
    const some = fc.array(one, { minLength: 1, maxLength: 2 });
    const part = fc.oneof(
      leaf,
      fc.record({ required: fc.uniqueArray(names, { minLength: 1 }) }),
      fc.record({ minProperties: fc.nat(2) }),
      fc.record({ properties: fc.dictionary(names, one, { maxKeys: 2 }) }),
      fc.record({ not: one }),
      fc.record({ if: one, then: one, else: one }),
      fc.record({ oneOf: some }),
      fc.record({ anyOf: some }),
      fc.record({ allOf: some }),
      fc.record({ contains: one }),
      fc.record({ items: one }),
      fc.record({ dependentSchemas: fc.dictionary(names, one, { maxKeys: 2 }) }),
      fc.record({ dependentRequired: fc.dictionary(names, fc.uniqueArray(names)) }),
      fc.record({ anyOf: some, unevaluatedProperties: fc.constant(false) }),
    );
    return { schema: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf, part) };
  });
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom<unknown>('x', 'y', 1, null),
      fc.dictionary(names, tie('value'), { maxKeys: 2 }),
      fc.array(tie('value'), { maxLength: 2 }),
    ),
  }));
  const $schema = 'https://json-schema.org/draft/2020-12/schema';

  await fc.assert(
    fc.asyncProperty(schema, value, async (content, given) => {
      const whole = { $schema, ...content };
      if (await fits(whole, given)) expect(await fitsAsDraft(whole, given)).toBe(true);
    }),
    { numRuns: 3_000, seed: 1164 },
  );
});
