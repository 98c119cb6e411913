import { describe, expect, it } from 'vitest';
import { AjvSchemaJudge } from '../../src/adapters/ajv-schema-judge.ts';
import { root } from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';

const judge = new AjvSchemaJudge();
const fits = (schema: object, value: unknown) => judge.judge({ ...schema }, value).length === 0;
const problemWith = (schema: object) => judge.problemWith({ ...schema });

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
  ])('%s is answered promptly and rightly for %j', (pattern, text, expected) => {
    expect(problemWith({ pattern })).toBeUndefined();
    expect(fits({ pattern }, text)).toBe(expected);
  });

  it('counts in the names of members too', () => {
    const schema = { patternProperties: { '^(x+)+$': false } };

    expect(fits(schema, { ['x'.repeat(30)]: 1 })).toBe(false);
    expect(fits(schema, { [`${'x'.repeat(30)}!`]: 1 })).toBe(true);
  });

  it.each(['^(?=a)b', '(?!a)b', '(?<=a)b', '(?<!a)b', '(a)\\1'])(
    '%s, which no linear engine knows, is refused with a message that shows it',
    (pattern) => {
      const problem = problemWith({ properties: { field: { type: 'string', pattern } } });

      expect(problem).toContain(`the pattern ${pattern} is not supported`);
      expect(problem).toContain('lookarounds and back-references never are');
    },
  );

  it.each(['(', '[z-a]', '*'])('%s, which is none, is refused', (pattern) => {
    expect(problemWith({ pattern })).toEqual(expect.any(String));
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
  ])('%j judges %j', (format, text, expected) => {
    expect(problemWith({ format })).toBeUndefined();
    expect(fits({ format }, text)).toBe(expected);
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
  ])('%j makes no difference', ($schema) => {
    const schema = { $schema, properties: { a: { type: 'number' } }, required: ['a'] };

    expect(problemWith(schema)).toBeUndefined();
    expect(fits(schema, { a: 1 })).toBe(true);
    expect(fits(schema, { a: 'x' })).toBe(false);
  });
});

describe('$id', () => {
  it('may be that of another form: schemas do not see each other', () => {
    const one = { $id: 'http://acme.com/form', properties: { a: { type: 'number' } } };
    const other = { $id: 'http://acme.com/form', properties: { a: { type: 'string' } } };

    expect([problemWith(one), problemWith(other)]).toEqual([undefined, undefined]);
    expect(fits(one, { a: 1 })).toBe(true);
    expect(fits(other, { a: 1 })).toBe(false);
    expect(problemWith({ $ref: 'http://acme.com/form' })).toContain('http://acme.com/form');
  });

  it('may be that of draft-07 itself, without taking its place', () => {
    const schema = { $id: 'http://json-schema.org/draft-07/schema', type: 'number' };
    judge.problemWith(schema);

    expect(problemWith({ type: 'string' })).toBeUndefined();
    expect(problemWith({ type: 'strin' })).toEqual(expect.any(String));
  });
});

describe('a schema that cannot judge anything', () => {
  it.each<[string, object, RegExp]>([
    ['an unknown type', { type: 'strin' }, /type/],
    ['required that is no list', { required: true }, /required/],
    ['$async', { $async: true }, /\$async/],
    ['$async that is off', { $async: false }, /\$async/],
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
  ])('is refused: %s', (_what, schema, problem) => {
    expect(problemWith(schema)).toMatch(problem);
  });

  it('is not one that describes a tree by referring to itself', () => {
    const schema = {
      properties: { children: { type: 'array', items: { $ref: '#' } }, name: { type: 'string' } },
    };

    expect(problemWith(schema)).toBeUndefined();
    expect(fits(schema, { children: [{ children: [{ name: 'leaf' }] }] })).toBe(true);
    expect(fits(schema, { children: [{ children: [{ name: 1 }] }] })).toBe(false);
  });

  it('is not one that refers twice to the same definition', () => {
    const schema = {
      allOf: [{ $ref: '#/definitions/a' }, { properties: { b: { $ref: '#/definitions/a' } } }],
      definitions: { a: { type: 'object', properties: { a: { $ref: '#/definitions/a' } } } },
    };

    expect(problemWith(schema)).toBeUndefined();
    expect(fits(schema, { a: { a: {} }, b: 1 })).toBe(false);
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
  ])('%j: %s', (items, expected) => {
    expect(fits({ uniqueItems: true }, items)).toBe(expected);
    expect(fits({ uniqueItems: false }, items)).toBe(true);
  });

  it('judges a long list of objects promptly', () => {
    const items = Array.from({ length: 20_000 }, (_, at) => ({ at }));

    expect(fits({ uniqueItems: true }, items)).toBe(true);
    expect(fits({ uniqueItems: true }, [...items, { at: 7 }])).toBe(false);
  });
});

describe('findings', () => {
  it('name every place, with what stands there, and whether something is missing', () => {
    const schema = {
      properties: {
        a: { type: 'object', required: ['b/c'], properties: { 'x~y': { type: 'number' } } },
        list: { items: { enum: ['yes', 'no'] } },
      },
      required: ['first'],
      additionalProperties: false,
    };
    const value = { a: { 'x~y': 'text' }, list: ['yes', 'perhaps'], more: 1 };
    const found = judge.judge(schema, value).map(({ path, missing }) => [path.join(' '), missing]);

    expect(found.sort()).toEqual([
      ['a b/c', true],
      ['a x~y', false],
      ['first', true],
      ['list 1', false],
      ['more', false],
    ]);
    const wrong = judge.judge(schema, value).find(({ path }) => path[0] === 'list');
    expect(wrong?.invalidValue).toBe('perhaps');
  });

  it('are none of the members that every object has', () => {
    expect(fits({ required: ['constructor'] }, {})).toBe(false);
    expect(fits({ properties: { toString: { type: 'string' } } }, {})).toBe(true);
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
    ['a lookahead', { properties: { a: { pattern: '^(?=a)b' } } }],
    ['$async', { $async: true }],
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
