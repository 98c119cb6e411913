import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSupportedPath, readPath } from '../../../src/domain/definitions/path.ts';

const scene = {
  workflow: { input: { cost: 120, list: [1, 2, { name: 'third' }], 'a b': { 'c.d': 'quoted' } } },
  ref: {
    output: { '*': 'star', people: [{ name: 'Ann' }, { name: 'Bob' }, 'nobody'] },
    lists: [[1], [2, 3]],
  },
};
const read = (path: string) =>
  readPath(path, (root) => (Object.hasOwn(scene, root) ? scene[root as 'workflow'] : undefined));

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
    ['ref', scene.ref],
    ['workflow.input.nothing.deeper', undefined],
    ['workflow.input.cost.deeper', undefined],
    ['workflow.input.list[9]', undefined],
    ['workflow.input.cost[0]', undefined],
    ['nothing.at.all', undefined],
    ['workflow.constructor', undefined],
    ['workflow.__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s leads to %j', (path, value) => {
    expect(isSupportedPath(path)).toBe(true);
    expect(read(path)).toEqual(value);
  });

  it.each([
    'ref..name',
    'ref.output.people[?(@.name)]',
    'ref.output.people[0:1]',
    'ref.output.people[0,1]',
    'ref.output.people.length()',
    'ref.output.',
    'ref[',
    'ref]',
    "ref['a]",
  ])('%s is not built and leads nowhere', (path) => {
    expect(isSupportedPath(path)).toBe(false);
    expect(read(path)).toBeUndefined();
  });

  it('leads to whatever stands under its members and indexes', () => {
    const key = fc.string().filter((text) => !text.includes("'"));
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

        expect(readPath(`root${path.join('')}`, () => holder)).toBe(
          steps.length === 0 ? holder : valueAt(holder, steps),
        );
      }),
    );
  });
});

function valueAt(holder: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<any>((value, one) => value[one], holder);
}
