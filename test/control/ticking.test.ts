import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { financeGroup, purchaseFixtures, signOff } from '../support/purchase-fixtures.ts';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-01-05T09:00:00Z');

let cluster: Cluster;
const onError = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ now: START });
  onError.mockReset();
  const { now: _now, ...fixtures } = purchaseFixtures;
  cluster = await newCluster(
    {
      ...fixtures,
      workflowDefinitions: [
        { name: 'slow', tasks: [chain([7, 5, 20])] },
        { name: 'fast', tasks: [chain([3, 3, 3])] },
      ],
      executions: [{ name: 'slow' }, { name: 'fast' }],
    },
    { clock: 'system', onError },
  );
});
afterEach(async () => {
  await cluster.stop();
  vi.useRealTimers();
});

describe("a cluster on the system's clock that nobody calls", () => {
  it('has happen what falls due, in order, each thing at its own time and soon after it', async () => {
    const happened = recorded();
    await vi.advanceTimersByTimeAsync(35 * MINUTE_MS);

    expect(happened.map(({ what }) => what)).toEqual([
      'fast 3',
      'fast 6',
      'slow 7',
      'fast 9',
      'slow 12',
      'slow 32',
    ]);
    for (const { late } of happened) expect(late).toBeLessThanOrEqual(500);
    expect(onError).not.toHaveBeenCalled();
  });

  it('has nothing happen any more once it was stopped', async () => {
    const happened = recorded();
    await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
    await cluster.stop();
    await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);

    expect(happened.map(({ what }) => what)).toEqual(['fast 3']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells when something due could not be done, and does it with the next tick', async () => {
    const happened = recorded();
    const broken = new Error('no room left');
    vi.spyOn(cluster.ports.store, 'commit').mockRejectedValueOnce(broken);
    await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);

    expect(onError.mock.calls).toEqual([[broken]]);
    expect(happened).toEqual([{ what: 'fast 3', late: expect.any(Number) }]);
  });
});

function chain(slas: readonly number[]): object {
  return signOff({
    assignments: slas.map((slaMinutes) => ({ assignee: financeGroup, slaMinutes })),
  });
}

/** Whose task moved on at which minute, and how long after that it was stored (ms). */
function recorded(): readonly { readonly what: string; readonly late: number }[] {
  const happened: { what: string; late: number }[] = [];
  const { store } = cluster.ports;
  const commit = store.commit.bind(store);
  vi.spyOn(store, 'commit').mockImplementation((changes) => {
    for (const { kind, value } of changes) {
      if (kind !== 'humanTask') continue;
      const { workflowName, updatedOn } = value!;
      const what = `${workflowName} ${String((updatedOn - START) / MINUTE_MS)}`;
      happened.push({ what, late: Date.now() - updatedOn });
    }
    return commit(changes);
  });
  return happened;
}
