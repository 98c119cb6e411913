import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { busy, step, Story } from '../../support/random-story.ts';

describe('after a restore', () => {
  let cluster: InProcessCluster;
  let other: InProcessCluster;
  beforeAll(async () => {
    cluster = await createMockCluster({ clock: 'manual', seed: busy });
    other = await createMockCluster({ clock: 'manual', seed: { now: '2030-01-01T00:00:00Z' } });
  });
  afterAll(async () => {
    await cluster.close();
    await other.close();
  });

  it('the same calls are answered with the same bytes, in any cluster', async () => {
    const kinds = new Set<string>();
    const steps = fc.array(step, { minLength: 10, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        await cluster.reset();
        await new Story(cluster).run(before);
        const snapshot = await cluster.snapshot();
        for (const { kind } of snapshot.records) kinds.add(kind);
        const first = new Story(cluster);
        await first.run(after);

        expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
        for (const one of [cluster, other]) {
          await one.restore(snapshot);
          const again = new Story(one);
          await again.run(after);
          expect(again.told).toEqual(first.told);
        }
        expect(await other.snapshot()).toStrictEqual(await cluster.snapshot());
      }),
      { seed: 11, numRuns: 6, endOnFailure: true },
    );
    expect([...kinds].sort()).toEqual(allKinds);
  });
});

/** Of each there was one in some snapshot. */
const allKinds = [
  'accessKey',
  'application',
  'execution',
  'form',
  'grants',
  'group',
  'handouts',
  'humanTask',
  'pollData',
  'startKey',
  'taskDefinition',
  'taskLogs',
  'taskMocks',
  'user',
  'workflowDefinition',
];
