import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

describe('the differences of two results', () => {
  it.each([
    ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['another value', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b']],
    ['a value that one lacks', { a: 1 }, {}, ['a']],
    ['a value that the other lacks', {}, { a: 1 }, ['a']],
    ['another type', { a: 1 }, { a: '1' }, ['a']],
    ['an object and a list', { a: {} }, { a: [] }, ['a']],
    ['a list with another member', { a: [1, 2] }, { a: [1, 3] }, ['a.1']],
    ['a list of another length, as a whole', { a: [1, 2] }, { a: [2] }, ['a']],
    ['nothing recorded', undefined, { a: 1 }, ['']],
  ] as const)('%s', (_what, engine, mock, paths) => {
    expect(differences(engine, mock).map(({ path }) => path)).toEqual(paths);
  });

  it('are those to the nearest of several answers', () => {
    const engine = {
      oneOf: [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
        { a: 2, b: 3 },
      ],
    };
    expect(differences(engine, { a: 1, b: 2 })).toEqual([]);
    expect(differences(engine, { a: 2, b: 4 })).toEqual([{ path: 'b', engine: 3, mock: 4 }]);
  });

  it('say what is on either side', () => {
    expect(differences({ a: { b: 1 } }, { a: { b: [2] } })).toEqual([
      { path: 'a.b', engine: 1, mock: [2] },
    ]);
  });
});

describe('the differences of two lists of tasks', () => {
  const task = (ref: string, status = 'COMPLETED', retry?: number) => ({
    ref,
    status,
    ...(retry !== undefined && { retry }),
  });
  const between = (engine: readonly object[], mock: readonly object[]) =>
    differences({ tasks: engine } as never, { tasks: mock } as never);

  it('name tasks by reference, and not by place', () => {
    const found = between([task('a'), task('b')], [task('x'), task('a'), task('b', 'FAILED')]);
    expect(found.map(({ path }) => path)).toEqual(['tasks.b.status', 'tasks.x']);
  });

  it('tell retries and repetitions of a task apart', () => {
    const engine = [task('a', 'FAILED'), task('a', 'FAILED', 1), task('a', 'COMPLETED', 1)];
    const mock = [task('a', 'FAILED'), task('a', 'FAILED', 1), task('a', 'SCHEDULED', 1)];
    expect(between(engine, mock).map(({ path }) => path)).toEqual(['tasks.a/1#2.status']);
  });

  it('have the order of the tasks that both have', () => {
    expect(between([task('a'), task('b'), task('c')], [task('b'), task('a')])).toEqual([
      { path: 'tasks.c', engine: task('c'), mock: undefined },
      { path: 'tasks order', engine: 'a b', mock: 'b a' },
    ]);
  });

  it('are tasks too where the other has none', () => {
    expect(between([task('a')], []).map(({ path }) => path)).toEqual(['tasks.a']);
  });
});
