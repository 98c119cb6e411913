import { describe, expect, it } from 'vitest';
import { administrator, formAnswers } from '../support/form-answers.ts';
import { root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: administrator });
const { saveForm, taskWith, refused } = formAnswers(cluster);

const draft04 = 'http://json-schema.org/draft-04/schema#';
const draft06 = 'http://json-schema.org/draft-06/schema#';
const draft07 = 'http://json-schema.org/draft-07/schema#';
const v2019 = 'https://json-schema.org/draft/2019-09/schema';
const v2020 = 'https://json-schema.org/draft/2020-12/schema';

const text = { type: 'string' };
const number = { type: 'number' };

describe('a form is judged by the dialect that $schema names', () => {
  it.each<[what: string, $schema: unknown, schema: object, right: object, wrong: object]>([
    [
      'exclusive bounds are booleans in draft-04',
      draft04,
      {
        properties: {
          n: { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
        },
      },
      { n: 1 },
      { n: 0 },
    ],
    [
      'and may be off',
      draft04,
      { properties: { n: { minimum: 0, exclusiveMinimum: false } } },
      { n: 0 },
      { n: -1 },
    ],
    [
      'id identifies in draft-04',
      draft04,
      {
        id: 'http://acme.com/f.json',
        definitions: { a: { id: '#a', type: 'string' } },
        properties: { a: { $ref: '#a' }, b: { $ref: 'f.json#/definitions/a' } },
      },
      { a: 'x', b: 'x' },
      { a: 1 },
    ],
    ['a member may be named id', draft04, { properties: { id: text } }, { id: 'x' }, { id: 1 }],
    [
      'const came later than draft-04',
      draft04,
      { properties: { a: { const: 1, type: 'number' } } },
      { a: 2 },
      { a: 'x' },
    ],
    [
      'without # at its end',
      'http://json-schema.org/draft-04/schema',
      { properties: { n: { maximum: 1, exclusiveMaximum: true } } },
      { n: 0 },
      { n: 1 },
    ],
    [
      'by https',
      'https://json-schema.org/draft-04/schema',
      { properties: { n: { maximum: 1, exclusiveMaximum: true } } },
      { n: 0 },
      { n: 1 },
    ],
    [
      'exclusive bounds are numbers in draft-06',
      draft06,
      { properties: { n: { exclusiveMinimum: 0 } } },
      { n: 1 },
      { n: 0 },
    ],
    [
      'contains, const and propertyNames in draft-06',
      draft06,
      { properties: { l: { contains: { const: 1 } } }, propertyNames: { maxLength: 1 } },
      { l: [1] },
      { l: [2] },
    ],
    [
      'if came later than draft-06',
      draft06,
      { properties: { a: { if: true, then: false, type: 'number' } } },
      { a: 1 },
      { a: 'x' },
    ],
    [
      '$id identifies',
      draft06,
      {
        $id: 'http://acme.com/f.json',
        definitions: { a: { $id: '#a', type: 'string' } },
        properties: { a: { $ref: '#a' } },
      },
      { a: 'x' },
      { a: 1 },
    ],
    [
      'id says nothing in draft-07',
      draft07,
      { id: 'f', properties: { a: text } },
      { a: 'x' },
      { a: 1 },
    ],
    [
      'if, then, else',
      draft07,
      { if: { properties: { a: { const: 1 } } }, then: { properties: { b: text } } },
      { a: 1, b: 'x' },
      { a: 1, b: 1 },
    ],
    [
      'a reference stands alone up to draft-07',
      draft07,
      { definitions: { a: text }, properties: { a: { $ref: '#/definitions/a', maxLength: 1 } } },
      { a: 'xx' },
      { a: 1 },
    ],
    [
      'and no longer from 2019-09',
      v2019,
      { $defs: { a: text }, properties: { a: { $ref: '#/$defs/a', maxLength: 1 } } },
      { a: 'x' },
      { a: 'xx' },
    ],
    [
      'a list of items with others',
      draft07,
      { properties: { l: { items: [number], additionalItems: text } } },
      { l: [1, 'x'] },
      { l: [1, 2] },
    ],
    [
      'no more items than are listed',
      draft04,
      { properties: { l: { items: [number], additionalItems: false } } },
      { l: [1] },
      { l: [1, 2] },
    ],
    ['dependentRequired', v2019, { dependentRequired: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
    [
      'dependentSchemas',
      v2019,
      { dependentSchemas: { a: { properties: { b: text } } } },
      { a: 1, b: 'x' },
      { a: 1, b: 1 },
    ],
    ['dependencies too', v2019, { dependencies: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
    [
      'which say nothing in draft-07',
      draft07,
      { dependentRequired: { a: ['b'] }, properties: { a: number } },
      { a: 1 },
      { a: 'x' },
    ],
    [
      'unevaluatedProperties',
      v2019,
      { allOf: [{ properties: { a: text } }], unevaluatedProperties: false },
      { a: 'x' },
      { a: 'x', b: 1 },
    ],
    [
      'unevaluatedProperties that are texts',
      v2020,
      { anyOf: [{ properties: { a: number } }, true], unevaluatedProperties: text },
      { a: 1, b: 'x' },
      { a: 1, b: 1 },
    ],
    [
      'unevaluatedItems',
      v2020,
      { properties: { l: { prefixItems: [number], unevaluatedItems: false } } },
      { l: [1] },
      { l: [1, 2] },
    ],
    [
      'minContains and maxContains',
      v2019,
      { properties: { l: { contains: number, minContains: 2, maxContains: 3 } } },
      { l: [1, 2] },
      { l: [1] },
    ],
    [
      '$anchor',
      v2019,
      { $defs: { a: { $anchor: 'a', type: 'string' } }, properties: { a: { $ref: '#a' } } },
      { a: 'x' },
      { a: 1 },
    ],
    [
      '$recursiveRef',
      v2019,
      { $recursiveAnchor: true, properties: { child: { $recursiveRef: '#' }, a: text } },
      { child: { a: 'x' } },
      { child: { a: 1 } },
    ],
    [
      'prefixItems',
      v2020,
      { properties: { l: { prefixItems: [number], items: text } } },
      { l: [1, 'x'] },
      { l: [1, 1] },
    ],
    [
      'no items after the prefix',
      v2020,
      { properties: { l: { prefixItems: [number], items: false } } },
      { l: [1] },
      { l: [1, 1] },
    ],
    [
      '$dynamicRef',
      v2020,
      {
        $id: 'https://acme.com/strict',
        $dynamicAnchor: 'node',
        $ref: 'tree',
        unevaluatedProperties: false,
        $defs: {
          tree: {
            $id: 'https://acme.com/tree',
            $dynamicAnchor: 'node',
            properties: { name: text, child: { $dynamicRef: '#node' } },
          },
        },
      },
      { child: { name: 'x' } },
      { child: { nmae: 'x' } },
    ],
    [
      'formats count in all',
      v2020,
      { properties: { a: { format: 'email' } } },
      { a: 'a@acme.com' },
      { a: 'x' },
    ],
    [
      'an unknown one is draft-07',
      'https://acme.com/schema',
      { properties: { n: { exclusiveMinimum: 0 } } },
      { n: 1 },
      { n: 0 },
    ],
    [
      'an older one is draft-07',
      'http://json-schema.org/draft-03/schema#',
      { properties: { a: { const: 1 } } },
      { a: 1 },
      { a: 2 },
    ],
    [
      'the newest one is draft-07',
      'http://json-schema.org/schema#',
      { properties: { a: { const: 1 } } },
      { a: 1 },
      { a: 2 },
    ],
    [
      'none is draft-07',
      undefined,
      { if: true, then: { properties: { a: number } } },
      { a: 1 },
      { a: 'x' },
    ],
    [
      'no text is draft-07',
      7,
      { if: true, then: { properties: { a: number } } },
      { a: 1 },
      { a: 'x' },
    ],
  ])('%s', async (_what, $schema, schema, right, wrong) => {
    const task = await taskWith($schema === undefined ? schema : { $schema, ...schema });

    await refused(task, () => task.complete(wrong));
    expect((await task.complete(right)).status).toBe(200);
  });
});

describe('a form that its dialect does not allow is refused', () => {
  it.each<[what: string, $schema: string, schema: object, where: string]>([
    ['a boolean bound', draft06, { exclusiveMinimum: true }, 'exclusiveMinimum'],
    ['a number for a boolean', draft04, { minimum: 1, exclusiveMinimum: 0 }, 'exclusiveMinimum'],
    ['nothing required', draft04, { required: [] }, 'required'],
    ['a boolean schema', draft04, { not: true }, 'not'],
    ['a list of items', v2020, { items: [text] }, 'items'],
    ['a negative length', draft07, { maxLength: -1 }, 'maxLength'],
    ['no divisor', v2019, { multipleOf: 0 }, 'multipleOf'],
    ['the same name twice', draft07, { required: ['a', 'a'] }, 'required'],
    ['no alternatives', draft07, { anyOf: [] }, 'anyOf'],
    ['a name that is none', v2019, { dependentRequired: { a: [1] } }, 'dependentRequired'],
    ['a type of nobody', draft07, { type: ['string', 'text'] }, 'type'],
  ])('%s', async (_what, $schema, schema, where) => {
    const { status, json } = await saveForm({ $schema, properties: { a: schema } });

    expect(status).toBe(400);
    expect(json.validationErrors).toEqual([
      {
        path: 'jsonSchema',
        message: expect.stringContaining(`schema is invalid: properties.a.${where} must be`),
      },
    ]);
    expect((await cluster.call({ path: '/api/human/template/F/1', as: root })).status).toBe(404);
  });

  it.each([
    ['#/definitions/none'],
    ['#none'],
    ['other.json'],
    ['http://json-schema.org/draft-07/other#'],
  ])('with a reference that leads nowhere: %s', async ($ref) => {
    const { status, json } = await saveForm({ properties: { a: { $ref } } });

    expect(status).toBe(400);
    expect(json.validationErrors[0].message).toBe(`can't resolve reference ${$ref}`);
  });
});

it('a form may refer to JSON Schema itself', async () => {
  const task = await taskWith({ properties: { schema: { $ref: draft07 } } });

  await refused(task, () => task.complete({ schema: { type: 'strin' } }));
  expect((await task.complete({ schema: { type: 'string' } })).status).toBe(200);
});
