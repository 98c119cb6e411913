import { describe, expect, it } from 'vitest';
import { randomOnes, scenarios } from './areas.ts';
import { explanationsOf, judge, kindOf, readDeviations } from './deviations.ts';
import type { Difference } from './differences.ts';

const differs = (path: string, engine: Difference['engine'], mock: Difference['mock']) => ({
  path,
  engine,
  mock,
});
const status = differs('tasks.a.status', 'FAILED', 'COMPLETED');
const reason = differs('reason', 'the one', 'the other');
const chosen = (path: string) => ({ path, reason: 'chosen: because' });
const textOnly = (path: string) => ({ path, reason: 'text only' });

describe('a difference', () => {
  it('without an entry is not explained', () => {
    expect(judge([status, reason], [chosen('reason')])).toEqual({
      unexplained: [status],
      stale: [],
    });
  });

  it.each(['tasks.a.status', 'tasks.a', 'tasks', '*'])(
    'is explained by an entry for %s',
    (path) => {
      expect(judge([status], [chosen(path)])).toEqual({ unexplained: [], stale: [] });
    },
  );

  it.each(['tasks.a.stat', 'tasks.b', 'task', ''])(
    'is not explained by an entry for "%s"',
    (path) => {
      expect(judge([status], [chosen(path)])).toEqual({
        unexplained: [status],
        stale: [chosen(path)],
      });
    },
  );
});

describe('an entry', () => {
  it('that no longer differs is stale', () => {
    expect(judge([], [chosen('reason')])).toEqual({ unexplained: [], stale: [chosen('reason')] });
    expect(judge([status], [chosen('tasks'), chosen('reason')])).toEqual({
      unexplained: [],
      stale: [chosen('reason')],
    });
  });

  it('that says text only explains nothing but words', () => {
    expect(judge([reason], [textOnly('reason')]).stale).toEqual([]);
    const absent = differs('reason', 'the one', undefined);
    expect(judge([absent], [textOnly('reason')]).stale).toEqual([textOnly('reason')]);
    const number = differs('output', 1, 2);
    expect(judge([reason, number], [textOnly('*')]).stale).toEqual([textOnly('*')]);
  });

  it.each([
    ['documented otherwise: page operators/join', 'documented'],
    ['chosen: it is safer', 'chosen'],
    ['text only', 'text'],
  ])('%s is one of %s', (given, kind) => {
    expect(kindOf(given)).toBe(kind);
  });

  it.each(['', 'because', 'documented', 'Chosen: it is safer'])('"%s" is none', (given) => {
    expect(() => kindOf(given)).toThrow('no known kind');
  });

  it('of several reasons adds to the others of its scenario', () => {
    const of = { 'a: b': ['x'] };
    const found = explanationsOf([
      { reason: 'chosen: p', differs: of },
      { reason: 'text only', differs: { 'a: b': ['y'] } },
    ]);
    expect(found.get('a: b')).toEqual([
      { path: 'x', reason: 'chosen: p' },
      { path: 'y', reason: 'text only' },
    ]);
  });
});

describe('deviations.yaml', () => {
  const deviations = readDeviations();
  const explained = [...explanationsOf(deviations).keys()];

  it('names scenarios that there are', () => {
    const known = new Set([...scenarios, ...randomOnes].map(({ id }) => id));
    expect(explained.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives each entry a reason of a known kind', () => {
    for (const { reason: given } of deviations) expect(() => kindOf(given), given).not.toThrow();
  });
});
