import { describe, expect, it } from 'vitest';
import { administrator, formAnswers } from '../support/form-answers.ts';
import { root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: administrator });
const { saveForm, taskWith, refused } = formAnswers(cluster);

const text = { type: 'string' };
const choices = [
  { const: 'A1', title: 'Car' },
  { const: 'B2', title: 'Home' },
];

describe('a keyword that takes its value from the input', () => {
  it.each<[string, object, object, unknown, unknown]>([
    ['oneOf', { oneOf: '${list}' }, { list: choices }, 'A1', 'C3'],
    ['anyOf', { anyOf: '${list}' }, { list: choices }, 'B2', 'C3'],
    ['allOf', { allOf: '${list}' }, { list: [{ minLength: 2 }] }, 'ab', 'a'],
    ['enum', { enum: '${list}' }, { list: ['x', 'y'] }, 'x', 'z'],
    ['const', { const: '${one}' }, { one: { a: [1] } }, { a: [1] }, { a: [2] }],
    ['not', { not: '${one}' }, { one: { const: 1 } }, 2, 1],
    ['maximum', { maximum: '${most}' }, { most: 10 }, 10, 11],
    ['minimum', { minimum: '${least}' }, { least: 10 }, 10, 9],
    ['exclusiveMaximum', { exclusiveMaximum: '${most}' }, { most: 10 }, 9, 10],
    ['exclusiveMinimum', { exclusiveMinimum: '${least}' }, { least: 10 }, 11, 10],
    ['multipleOf', { multipleOf: '${step}' }, { step: 0.05 }, 1.15, 1.16],
    ['maxLength', { maxLength: '${most}' }, { most: 2 }, 'ab', 'abc'],
    ['minLength', { minLength: '${least}' }, { least: 2 }, 'ab', 'a'],
    ['pattern', { pattern: '${shape}' }, { shape: '^a+$' }, 'aa', 'b'],
    ['pattern in part', { pattern: '^${prefix}-\\d+$' }, { prefix: 'PO' }, 'PO-1', 'XX-1'],
    ['format', { format: '${kind}' }, { kind: 'email' }, 'a@acme.com', 'a'],
    ['type', { type: '${kind}' }, { kind: 'number' }, 1, 'x'],
    ['a list of types', { type: ['null', '${kind}'] }, { kind: 'number' }, 1, 'x'],
    ['maxItems', { maxItems: '${most}' }, { most: 1 }, [1], [1, 2]],
    ['minItems', { minItems: '${least}' }, { least: 1 }, [1], []],
    ['uniqueItems', { uniqueItems: '${unique}' }, { unique: true }, [1], [1, 1]],
    ['items', { items: '${schema}' }, { schema: text }, ['x'], [1]],
    ['contains', { contains: '${schema}' }, { schema: text }, [1, 'x'], [1]],
    ['required', { required: '${names}' }, { names: ['a'] }, { a: 1 }, {}],
    ['one required name', { required: ['${name}'] }, { name: 'a' }, { a: 1 }, {}],
    ['properties', { properties: '${fields}' }, { fields: { a: text } }, { a: 'x' }, { a: 1 }],
    ['the schema of a member', { properties: { a: '${s}' } }, { s: text }, { a: 'x' }, { a: 1 }],
    ['additionalProperties', { additionalProperties: '${more}' }, { more: false }, {}, { a: 1 }],
    ['propertyNames', { propertyNames: '${s}' }, { s: { maxLength: 1 } }, { a: 1 }, { ab: 1 }],
    ['dependencies', { dependencies: '${d}' }, { d: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
    ['if', { if: '${s}', then: { maximum: 1 } }, { s: { type: 'number' } }, 1, 2],
    [
      'a path of members',
      { maximum: '${limits.price.most}' },
      { limits: { price: { most: 1 } } },
      1,
      2,
    ],
    ['a path with an index', { const: '${list[1].const}' }, { list: choices }, 'B2', 'A1'],
    ['one of a choice', { oneOf: [{ const: '${one}' }, { const: 'B' }] }, { one: 'A' }, 'A', 'C'],
    ['one value of a list', { enum: ['a', '${one}'] }, { one: 'b' }, 'b', 'c'],
    ['a text around values', { const: '${a}-${b}' }, { a: 'x', b: 1 }, 'x-1', 'x-2'],
  ])('judges by it: %s', async (_what, schema, input, right, wrong) => {
    const task = await taskWith({ properties: { field: schema } }, input);

    await refused(task, () => task.complete({ field: wrong }));
    expect((await task.complete({ field: right })).status).toBe(200);
  });

  it.each<[string, object, object]>([
    ['the input has none', { oneOf: '${nothing}' }, {}],
    ['it is null', { oneOf: '${list}' }, { list: null }],
    ['it is nothing that the keyword takes', { oneOf: '${list}' }, { list: 'A1' }],
    ['it is a list of what is no schema', { oneOf: '${list}' }, { list: ['A1', 'B2'] }],
    ['the list is empty', { oneOf: '${list}' }, { list: [] }],
    ['a bound is a text', { maximum: '${most}' }, { most: 'ten' }],
    ['a pattern is none', { pattern: '${shape}' }, { shape: '(' }],
    ['a type is none', { type: '${kind}' }, { kind: 'strin' }],
    ['a reference leads nowhere', { $ref: '${where}' }, { where: '#/definitions/none' }],
    ['a whole schema is missing', { not: '${schema}' }, {}],
    ['it stands within not', { not: { const: '${one}' } }, {}],
    ['it stands within if', { if: { const: '${one}' }, then: true, else: false }, { one: null }],
    ['it stands in one of a choice', { oneOf: [{ const: '${one}' }, { type: 'string' }] }, {}],
    ['a part of a text is missing', { const: '${a}-${b}' }, { a: 'x' }],
    ['one of the values is missing', { enum: ['a', '${one}'] }, {}],
    ['one of the types is missing', { type: ['null', '${kind}'] }, {}],
  ])('judges nothing where %s', async (_what, schema, input) => {
    const task = await taskWith({ properties: { field: schema, sure: { type: 'number' } } }, input);

    await refused(task, () => task.complete({ field: 'x', sure: 'y' }), [
      { path: 'sure', message: 'must be number', invalidValue: 'y' },
    ]);
    expect((await task.complete({ field: 'x' })).status).toBe(200);
  });

  it('forbids no member while the names of the members are missing', async () => {
    const schema = { properties: '${fields}', additionalProperties: false };

    expect((await (await taskWith(schema)).complete({ any: 1 })).status).toBe(200);
    const given = await taskWith(schema, { fields: { a: text } });
    await refused(given, () => given.complete({ any: 1 }), [
      { path: 'any', message: 'must NOT have additional properties' },
    ]);
  });

  it('takes the value that the task has, not that of another task', async () => {
    const task = await taskWith({ properties: { a: { enum: '${list}' } } }, { list: [1] });
    const { openTask } = formAnswers(cluster);
    const other = await openTask('F', { list: [2] });

    await refused(task, () => task.complete({ a: 2 }), [{ path: 'a' }]);
    await refused(other, () => other.complete({ a: 1 }), [{ path: 'a' }]);
    expect((await task.complete({ a: 1 })).status).toBe(200);
    expect((await other.complete({ a: 2 })).status).toBe(200);
  });
});

describe('a text that is no expression', () => {
  it.each<[string, object]>([
    ['a bound', { maximum: 'x' }],
    ['a choice', { oneOf: 'options' }],
    ['an unknown type', { type: '$kind' }],
    ['a name of an expression that is none', { maximum: '${}' }],
  ])('is refused where it cannot judge: %s', async (_what, schema) => {
    const { status, json } = await saveForm({ properties: { a: schema } });

    expect(status).toBe(400);
    expect(json.validationErrors).toEqual([{ path: 'jsonSchema', message: expect.any(String) }]);
    expect((await cluster.call({ path: '/api/human/template/F/1', as: root })).status).toBe(404);
  });

  it('is judged as it is: an escaped one in a pattern', async () => {
    const task = await taskWith({ properties: { a: { pattern: '^\\${name}$' } } }, { name: 'x' });
    await refused(task, () => task.complete({ a: 'x' }), [{ path: 'a' }]);
    expect((await task.complete({ a: '${name}' })).status).toBe(200);
  });
});

it('takes forms with expressions in bulk and in seeds', async () => {
  const form = { name: 'F', jsonSchema: { properties: { a: { oneOf: '${list}' } } } };
  const bulk = [{ ...form, templateUI: {} }];
  const path = '/api/human/template/bulk';
  expect((await cluster.call({ method: 'POST', path, as: root, body: bulk })).status).toBe(200);
  await cluster.cluster.seed({ forms: [{ ...form, name: 'G' }] });

  const read = await cluster.call({ path: '/api/human/template/G/1', as: root });
  expect(read.json.jsonSchema).toEqual(form.jsonSchema);
});
