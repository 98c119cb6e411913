import { describe, expect, it } from 'vitest';
import { findingsIn, fits, problemWith } from '../../support/schema-judge.ts';
import { root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

describe('a pattern', () => {
  it.each([
    ['^(a+)+$', 'a'.repeat(30), true],
    ['^(a+)+$', `${'a'.repeat(30)}!`, false],
    ['^(a|aa)+$', `${'a'.repeat(60)}!`, false],
    ['^(.*?,){11}P$', `${'1,'.repeat(40)}Q`, false],
    ['^\\d{3}-\\d{4}$', '555-1234', true],
    ['^\\d{3}-\\d{4}$', '555-123', false],
    ['b', 'abc', true],
    ['^[\\w.+-]+@[\\w-]+\\.[\\w.]+$', 'ann@acme.com', true],
    ['^\\p{Lu}', 'Über', true],
    ['^(?<year>\\d{4})$', '2026', true],
    ['^a/b$', 'a/b', true],
    ['^.$', '🙂', true],
  ])('%s is answered promptly and rightly for %j', async (pattern, text, expected) => {
    expect(await problemWith({ pattern })).toBeUndefined();
    expect(await fits({ pattern }, text)).toBe(expected);
  });

  it('counts in the names of members too', async () => {
    const schema = { patternProperties: { '^(x+)+$': false } };

    expect(await fits(schema, { ['x'.repeat(30)]: 1 })).toBe(false);
    expect(await fits(schema, { [`${'x'.repeat(30)}!`]: 1 })).toBe(true);
  });

  it.each(['(', '[z-a]', '*'])('%s, which is none, is refused', async (pattern) => {
    expect(await problemWith({ pattern })).toEqual(expect.any(String));
  });
});

describe('a format', () => {
  it.each([
    ['email', 'ann@acme.com', true],
    ['email', 'ann', false],
    ['date', '2026-02-30', false],
    ['date-time', '2026-01-05T09:00:00Z', true],
    ['uuid', 'no', false],
    ['phone', 'whatever', true],
    ['constructor', 'whatever', true],
    ['', 'whatever', true],
  ])('%j judges %j', async (format, text, expected) => {
    expect(await problemWith({ format })).toBeUndefined();
    expect(await fits({ format }, text)).toBe(expected);
  });
});

describe('$schema', () => {
  it.each([
    'http://json-schema.org/draft-07/schema',
    'http://json-schema.org/draft-07/schema#',
    'https://json-schema.org/draft-07/schema#',
    'http://json-schema.org/draft-06/schema#',
    'https://json-schema.org/draft/2020-12/schema',
    'nothing in particular',
    '',
  ])('%j makes no difference', async ($schema) => {
    const schema = { $schema, properties: { a: { type: 'number' } }, required: ['a'] };

    expect(await problemWith(schema)).toBeUndefined();
    expect(await fits(schema, { a: 1 })).toBe(true);
    expect(await fits(schema, { a: 'x' })).toBe(false);
  });
});

describe('$id', () => {
  it('may be that of another form: schemas do not see each other', async () => {
    const one = { $id: 'http://acme.com/form', properties: { a: { type: 'number' } } };
    const other = { $id: 'http://acme.com/form', properties: { a: { type: 'string' } } };

    expect([await problemWith(one), await problemWith(other)]).toEqual([undefined, undefined]);
    expect(await fits(one, { a: 1 })).toBe(true);
    expect(await fits(other, { a: 1 })).toBe(false);
    expect(await problemWith({ $ref: 'http://acme.com/form' })).toContain('http://acme.com/form');
  });

  it('may be that of draft-07 itself, without taking its place', async () => {
    const schema = { $id: 'http://json-schema.org/draft-07/schema', type: 'number' };
    await problemWith(schema);

    expect(await problemWith({ type: 'string' })).toBeUndefined();
    expect(await problemWith({ type: 'strin' })).toEqual(expect.any(String));
  });
});

describe('a schema that cannot judge anything', () => {
  it.each<[string, object, RegExp]>([
    ['an unknown type', { type: 'strin' }, /type/],
    ['required that is no list', { required: true }, /required/],
    ['a reference that leads nowhere', { $ref: '#/definitions/none' }, /#\/definitions\/none/],
    ['a reference to elsewhere', { $ref: 'https://acme.com/schema.json' }, /acme\.com/],
    ['a reference to itself', { $ref: '#' }, /circle/],
    [
      'references in a circle',
      {
        $ref: '#/definitions/a',
        definitions: {
          a: { $ref: '#/definitions/b' },
          b: { allOf: [{ $ref: '#/definitions/a' }] },
        },
      },
      /circle/,
    ],
    [
      'a circle that only some answers enter',
      {
        properties: { field: { $ref: '#/definitions/a~1b' } },
        definitions: { 'a/b': { if: { $ref: '#/definitions/a~1b' } } },
      },
      /circle/,
    ],
    ['a circle by way of a list', { items: [{ anyOf: [{ $ref: '#/items/0' }] }] }, /circle/],
  ])('is refused: %s', async (_what, schema, problem) => {
    expect(await problemWith(schema)).toMatch(problem);
  });

  it('is not one that describes a tree by referring to itself', async () => {
    const schema = {
      properties: { children: { type: 'array', items: { $ref: '#' } }, name: { type: 'string' } },
    };

    expect(await problemWith(schema)).toBeUndefined();
    expect(await fits(schema, { children: [{ children: [{ name: 'leaf' }] }] })).toBe(true);
    expect(await fits(schema, { children: [{ children: [{ name: 1 }] }] })).toBe(false);
  });

  it('is not one that refers twice to the same definition', async () => {
    const schema = {
      allOf: [{ $ref: '#/definitions/a' }, { properties: { b: { $ref: '#/definitions/a' } } }],
      definitions: { a: { type: 'object', properties: { a: { $ref: '#/definitions/a' } } } },
    };

    expect(await problemWith(schema)).toBeUndefined();
    expect(await fits(schema, { a: { a: {} }, b: 1 })).toBe(false);
  });
});

describe('uniqueItems', () => {
  it.each<[unknown[], boolean]>([
    [[], true],
    [[1, 2], true],
    [[1, 1], false],
    [[1, '1'], true],
    [[null, 'null', 0, false, ''], true],
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      false,
    ],
    [[{ a: 1 }, { a: 2 }], true],
    [
      [
        [1, 2],
        [2, 1],
      ],
      true,
    ],
    [[{ a: { c: 1, d: 2 } }, { a: { d: 2, c: 1 } }], false],
    [[0, -0], false],
  ])('%j: %s', async (items, expected) => {
    expect(await fits({ uniqueItems: true }, items)).toBe(expected);
    expect(await fits({ uniqueItems: false }, items)).toBe(true);
  });

  it('judges a long list of objects promptly', async () => {
    const items = Array.from({ length: 20_000 }, (_, at) => ({ at }));

    expect(await fits({ uniqueItems: true }, items)).toBe(true);
    expect(await fits({ uniqueItems: true }, [...items, { at: 7 }])).toBe(false);
  });
});

describe('a value that is nested as deep as requests can carry', () => {
  const node = { $ref: '#/definitions/node' };
  const nested = (levels: number, last: unknown): unknown =>
    levels === 0 ? last : { child: nested(levels - 1, last) };

  it.each<[string, object]>([
    ['members', { properties: { child: node } }],
    ['alternatives', { anyOf: [{ properties: { child: node } }] }],
    ['conditions', { if: { required: ['child'] }, then: { properties: { child: node } } }],
    ['double negations', { not: { not: { additionalProperties: node } } }],
  ])('is judged to its end: by %s', async (_how, definition) => {
    const schema = { ...node, definitions: { node: { type: 'object', ...definition } } };

    expect(await fits(schema, nested(999, {}))).toBe(true);
    expect(await fits(schema, nested(999, 1))).toBe(false);
  });
});

describe('findings', () => {
  it('name every place, with what stands there', async () => {
    const schema = {
      properties: {
        a: { type: 'object', required: ['b/c'], properties: { 'x~y': { type: 'number' } } },
        list: { items: { enum: ['yes', 'no'] } },
      },
      required: ['first'],
      additionalProperties: false,
    };
    const value = { a: { 'x~y': 'text' }, list: ['yes', 'perhaps'], more: 1 };

    expect(await findingsIn(schema, value)).toEqual([
      { path: ['first'], message: "must have required property 'first'" },
      { path: ['more'], message: 'must NOT have additional properties', invalidValue: value },
      { path: ['a', 'b/c'], message: "must have required property 'b/c'" },
      { path: ['a', 'x~y'], message: 'must be number', invalidValue: 'text' },
      {
        path: ['list', 1],
        message: 'must be equal to one of the allowed values: yes, no',
        invalidValue: 'perhaps',
      },
    ]);
  });

  it('are none of the members that every object has', async () => {
    expect(await fits({ required: ['constructor'] }, {})).toBe(false);
    expect(await fits({ properties: { toString: { type: 'string' } } }, {})).toBe(true);
  });
});

describe('saving a form', () => {
  const test = useCluster({ seed: { users: [{ id: root, roles: ['ADMIN'] }] } });
  const save = (jsonSchema: object) =>
    test.call({
      method: 'POST',
      path: '/api/human/template',
      as: root,
      body: { name: 'F', jsonSchema, templateUI: {} },
    });

  it.each<[string, object]>([
    ['a circular reference', { $ref: '#' }],
    ['a pattern that is none', { properties: { a: { pattern: '(' } } }],
    ['a bound that is a text', { properties: { a: { maximum: '5' } } }],
    ['an unknown type', { type: 'strin' }],
  ])('whose schema has %s is answered 400 and saves nothing', async (_what, schema) => {
    const answer = await save(schema);

    expect(answer.status).toBe(400);
    expect(answer.json.validationErrors).toEqual([
      { path: 'jsonSchema', message: expect.any(String) },
    ]);
    expect((await test.call({ path: '/api/human/template/F/1', as: root })).status).toBe(404);
  });

  it('keeps the schema as it came, $schema and unknown keywords included', async () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema',
      'x-mine': [1],
      properties: { a: { format: 'phone' } },
    };

    expect((await save(schema)).json.jsonSchema).toEqual(schema);
    const read = await test.call({ path: '/api/human/template/F/1', as: root });
    expect(read.json.jsonSchema).toEqual(schema);
  });
});
