import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformOn, dissent } from '../contract/conformance/conforming.ts';
import { mutated, startMutant } from './mutant.ts';
import { mutants } from './mutants.ts';

/** Of a Deviation; whatever else goes wrong in a check is told otherwise. Neither is a cluster that breaks down wrong. */
const DEVIATION = /^expected .+, got (?!500 ).+ of .+/;

/** Every twelfth, for its own check alone. All of them, in all checks, are mutants.long.test.ts. */
const some = mutants.filter((_mutant, at) => at % 12 === 0);

describe('the checks that are to notice a mutant', () => {
  let cluster: MockCluster;
  beforeAll(async () => {
    cluster = await startMockCluster({ clock: 'manual' });
  });
  afterAll(() => cluster.close());

  it('agree on the cluster as it is', async () => {
    const only = some.map((mutant) => mutant.caughtBy);
    const report = await conformOn(cluster, { only });
    expect(dissent(report)).toEqual([]);
    expect(report.counts.agreed).toBe(new Set(only).size);
  }, 60_000);
});

describe('the mutants', () => {
  it('are told apart by their names', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(some.length).toBeGreaterThanOrEqual(3);
  });

  it.each(mutants.filter((mutant) => 'file' in mutant))(
    'change a text that stands there once: $name',
    (mutant) => {
      expect(mutated(mutant)).toContain(mutant.by);
    },
  );
});

describe.each(some)('a cluster that $wrong', (mutant) => {
  it(`differs in ${mutant.caughtBy}`, async () => {
    const cluster = await startMutant(mutant, { clock: 'manual' });
    try {
      const { checks } = await conformOn(cluster, { only: [mutant.caughtBy] });
      expect(checks).toMatchObject([
        { outcome: 'differs', reason: expect.stringMatching(DEVIATION) },
      ]);
    } finally {
      await cluster.close();
    }
  });
});
