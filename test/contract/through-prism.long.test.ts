import { startMockCluster, verifyPacts, type MockCluster } from 'conductor-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPrismInFront, type PrismInFront } from '../support/prism-in-front.ts';
import { committedInteractions, contracts } from './committed-interactions.ts';
import { conformOn, dissent } from './conformance/conforming.ts';

/** What the tests ask a cluster directly, once more with Prism in between: every answer is as the OpenAPI document says. */

let cluster: MockCluster;
let prism: PrismInFront;
beforeEach(async () => {
  cluster = await startMockCluster({ clock: 'manual' });
  prism = await startPrismInFront(cluster.url);
});
afterEach(async () => {
  await prism.close();
  await cluster.close();
});

describe('through Prism', () => {
  it('every check of conformance agrees', async () => {
    const report = await conformOn(cluster, { baseUrl: prism.url });

    expect(dissent(report)).toEqual([]);
    expect(prism.violations).toEqual([]);
    expect(prism.judged).toBeGreaterThan(report.checks.length);
  });

  it('every pact is kept', async () => {
    const { interactions } = await verifyPacts({ pacts: contracts, providerBaseUrl: prism.url });

    expect(interactions).toBe(committedInteractions().length);
    expect(prism.violations).toEqual([]);
    // The calls of the states are judged as well.
    expect(prism.judged).toBeGreaterThan(interactions);
  });
});
