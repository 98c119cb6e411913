import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/contract/conformance/check.ts';
import { openContext } from '../../src/contract/conformance/context.ts';
import { openTarget } from '../../src/contract/conformance/target.ts';
import { checks } from '../../src/contract/conformance/themes/index.ts';

describe('the behaviour cases hold without a port', () => {
  const target = { baseUrl: 'http://cluster.example', key: 'mock-key', secret: 'mock-secret' };
  const options = { ...target, isMock: true };
  let cluster: InProcessCluster;
  let context: ReturnType<typeof openContext>;
  beforeAll(async () => {
    cluster = await createMockCluster({ clock: 'manual' });
    vi.stubGlobal('fetch', cluster.fetch);
    context = openContext(await openTarget(options), options);
  });
  afterAll(async () => {
    const left = await context.close();
    vi.unstubAllGlobals();
    await cluster.close();
    expect(left).toEqual([]);
  });

  it.each(checks.map((one) => [`${one.case.id} ${one.title}`, one] as const))(
    '%s',
    async (_title, one) => {
      const { outcome, reason } = await runCheck(one, context);
      expect({ outcome, reason }).toEqual({ outcome: 'agreed', reason: undefined });
    },
  );
});
