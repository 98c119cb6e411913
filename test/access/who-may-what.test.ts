import { describe, expect, it } from 'vitest';
import { declaredCells } from '../../scripts/pages/access.ts';
import { operations } from '../../src/operations/index.ts';
import { accessCalls, type AccessCall } from '../support/access-calls.ts';
import {
  answersIn,
  kinds,
  recordedAnswers,
  recordedOutcomes,
  type Cell,
} from '../support/access-matrix.ts';
import { accessFixtures } from '../support/access-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/**
 * A selection of the matrix, which who-may-what.long.test.ts exercises as a whole: each row of the grid meets each kind
 * of caller, by turns in one of the calls that ask it; and each call gives each of its answers to somebody.
 */

const cluster = useCluster({ seed: accessFixtures });

function rowsAsked({ operationId }: AccessCall): string {
  const { admission } = operations[operationId];
  return [admission.by, ...declaredCells(admission)].join(' ');
}

function selected(calls: readonly AccessCall[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  const add = (call: string, kind: Cell['kind']) => cells.set(`${call} ${kind}`, { call, kind });
  const byRows = new Map<string, AccessCall[]>();
  for (const call of calls) {
    byRows.set(rowsAsked(call), [...(byRows.get(rowsAsked(call)) ?? []), call]);
  }
  for (const asking of byRows.values()) {
    kinds.forEach((kind, at) => add(asking[at % asking.length]!.name, kind));
  }
  for (const { name } of calls) {
    const outcomes = recordedOutcomes(recordedAnswers[name]!);
    for (const outcome of new Set(outcomes)) add(name, kinds[outcomes.lastIndexOf(outcome)]!);
  }
  return [...cells.values()];
}

describe('who may what', () => {
  it(
    'is as recorded, for each pair of a row and a kind of caller',
    { timeout: 60_000 },
    async () => {
      const cells = selected(await accessCalls(cluster));
      const answers = await answersIn(cells, cluster);
      const differing = cells.flatMap(({ call, kind }, at) => {
        const recorded = recordedOutcomes(recordedAnswers[call]!)[kinds.indexOf(kind)];
        return answers[at] === recorded
          ? []
          : [`${call} by ${kind}: recorded ${recorded}, answered ${answers[at]}`];
      });

      expect(differing).toEqual([]);
      expect(cells.length).toBeGreaterThan(kinds.length * 30);
    },
  );
});
