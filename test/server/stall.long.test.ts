import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stallInputs } from '../../bench/stall/inputs.ts';
import { stalledServer } from '../../bench/stall/stalled-server.ts';
import { conformOn, dissent } from '../contract/conformance/conforming.ts';

/** One server for all of them: none leaves anything behind. How long others wait meanwhile is measured by the bench. */
describe.each(['manual', 'system'] as const)('on the %s clock', (clock) => {
  let cluster: MockCluster;
  beforeAll(async () => {
    cluster = await startMockCluster({ clock });
  });
  afterAll(() => cluster.close());

  it.each(stallInputs.filter((one) => one.clock === clock))(
    'is done, refused or failed: $name',
    async ({ send, outcome }) => {
      const server = await stalledServer(cluster.url);

      expect(await send(server)).toMatch(outcome);
      expect((await server.steer('POST', '/reset')).status).toBe(200);
      expect((await fetch(`${cluster.url}/health`)).status).toBe(200);
    },
  );

  it('has all cases hold afterwards', async () => {
    const report = await conformOn(cluster);

    expect(dissent(report).filter((one) => clock === 'manual' || !one.includes('skipped'))).toEqual(
      [],
    );
    expect(report.counts.agreed).toBeGreaterThan(100);
  });
});
