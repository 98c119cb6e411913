import { startMockCluster } from 'conductor-mock';
import { callApi, type ApiCall } from '../support/api-call.ts';
import { readExecution, type Target } from './target.ts';

const ADMINISTRATOR = 'admin@conductor.mock';

export interface MockTarget extends Target {
  /** Back to a cluster without workflows, at the time of its start. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** A mock of its own, whose clock moves when scenarios let time pass. */
export async function startMockTarget(store = 'memory'): Promise<MockTarget> {
  const cluster = await startMockCluster({
    clock: 'manual',
    seed: { now: '2026-01-01T00:00:00Z' },
    store,
  });
  const token = await cluster.tokenFor(ADMINISTRATOR, { expiresInMs: 365 * 24 * 3_600_000 });
  const call = (given: ApiCall) => callApi(cluster.url, { token, ...given });
  const pass = (seconds: number) => cluster.clock.advance(seconds * 1000);
  return {
    call,
    pass,
    settled: (workflowId) => readExecution(call, workflowId),
    until: async (workflowId, wanted, seconds) => {
      for (let passed = 0; ; passed += 1) {
        const execution = await readExecution(call, workflowId);
        if (wanted(execution) || passed >= seconds) return execution;
        await pass(1);
      }
    },
    eventually: call,
    reset: () => cluster.reset(),
    close: () => cluster.close(),
  };
}
