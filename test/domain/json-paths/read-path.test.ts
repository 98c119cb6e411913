import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePath } from '../../../src/domain/json-paths/compile.ts';
import { Document } from '../../../src/domain/json-paths/document.ts';
import { readPath } from '../../../src/domain/json-paths/read-path.ts';

const sample = {
  workflow: { input: { cost: 120, list: [1, 2, { name: 'third' }], 'a b': { 'c.d': 'quoted' } } },
  ref: {
    output: { '*': 'star', people: [{ name: 'Ann' }, { name: 'Bob' }, 'nobody'] },
    lists: [[1], [2, 3]],
  },
};
const lookup = (root: string) =>
  Object.hasOwn(sample, root) ? sample[root as 'workflow'] : undefined;
const read = (path: string) => readPath(path, new Document(lookup)).value;

describe('a path', () => {
  it.each<[string, unknown]>([
    ['workflow.input.cost', 120],
    ['workflow.input.list[0]', 1],
    ['workflow.input.list[-1].name', 'third'],
    ['workflow.input.list[ 2 ].name', 'third'],
    ["workflow.input['a b']['c.d']", 'quoted'],
    ['workflow["input"]["a b"]["c.d"]', 'quoted'],
    ['ref.output.people[*].name', ['Ann', 'Bob']],
    ['ref.output.people.*.name', ['Ann', 'Bob']],
    ["ref.output['*']", 'star'],
    ['ref.lists[*][*]', [1, 2, 3]],
    ['ref', sample.ref],
    ['workflow.input.nothing.deeper', null],
    ['workflow.input.cost.deeper', null],
    ['workflow.input.list[9]', null],
    ['workflow.input.cost[0]', null],
    ['nothing.at.all', null],
    ['workflow.constructor', null],
    ['workflow.__proto__', null],
    ['constructor', null],
  ])('%s leads to %j', (path, value) => {
    expect(compilePath(path).ok).toBe(true);
    expect(read(path)).toEqual(value);
  });

  it.each([
    '',
    ' ',
    'ref.output.',
    'ref]..',
    "ref['a]",
    "ref['a'",
    "ref['a' 'b']",
    'ref[]',
    'ref[1',
    'ref[1 2]',
    'ref[a]',
    'ref[:]',
    'ref[*',
    'ref[?(@.a]',
    'ref[?(@.a == )]',
    'ref[?(@.a ~ 1)]',
    'ref[?(1)]',
    'ref[?()]',
    'ref...a',
    'ref.a b',
    ' ref.a + 1',
    'ref.length(',
    '$ref',
  ])('%j is no path, and leads nowhere', (path) => {
    expect(compilePath(path)).toEqual({ ok: false, isUnsupported: false });
    expect(read(path)).toBeNull();
  });

  it.each(['*', '$..a', '$', "['a','b']", 'ref[?(@.a =~ /(a)\\1/)]', 'ref[?(@.a =~ /a(?=b)/)]'])(
    '%s is not built',
    (path) => {
      expect(compilePath(path)).toEqual({ ok: false, isUnsupported: true });
    },
  );

  it('leads to whatever stands under its members and indexes', () => {
    const key = fc.string().filter((text) => !/['\\\\]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.oneof(key, fc.nat(3))), fc.jsonValue(), (steps, value) => {
        const path = steps.map((one) => (typeof one === 'number' ? `[${one}]` : `['${one}']`));
        const holder = steps.reduceRight<unknown>(
          (inner, one) =>
            typeof one === 'number'
              ? [...Array<null>(one).fill(null), inner]
              : Object.fromEntries([[one, inner]]),
          value,
        );

        expect(readPath(`root${path.join('')}`, new Document(() => holder)).value).toBe(
          steps.length === 0 ? holder : valueAt(holder, steps),
        );
      }),
    );
  });
});

function valueAt(holder: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<any>((value, one) => value[one], holder);
}
