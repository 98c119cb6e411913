import { describe, expect, it } from 'vitest';
import { accessCalls } from '../support/access-calls.ts';
import { answersIn, kinds, recordedAnswers, recordedOutcomes } from '../support/access-matrix.ts';
import { accessFixtures } from '../support/access-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Every call of the matrix by every kind of caller. */

const cluster = useCluster({ seed: accessFixtures });

describe('who may what', () => {
  it('is recorded for each call', async () => {
    const names = (await accessCalls(cluster)).map(({ name }) => name);
    expect(Object.keys(recordedAnswers).sort()).toEqual([...names].sort());
  });

  it.each(Object.keys(recordedAnswers))('is as recorded: %s', async (call) => {
    const answers = await answersIn(
      kinds.map((kind) => ({ call, kind })),
      cluster,
    );
    const recorded = recordedOutcomes(recordedAnswers[call]!);
    const differing = kinds.flatMap((kind, at) =>
      answers[at] === recorded[at]
        ? []
        : [`${kind}: recorded ${recorded[at]}, answered ${answers[at]}`],
    );
    expect(differing).toEqual([]);
  });
});
