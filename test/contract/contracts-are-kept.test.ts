import { startMockCluster, verifyPacts, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrismInFront, type PrismInFront } from '../support/prism-in-front.ts';
import { committedInteractions, contracts } from './committed-interactions.ts';

/** The provider's side of contracts/, with Prism in between, which holds every answer against the OpenAPI document. */

const PATIENCE_MS = 120_000;

let cluster: MockCluster;
let prism: PrismInFront;

beforeAll(async () => {
  cluster = await startMockCluster({ clock: 'manual' });
  prism = await startPrismInFront(cluster.url);
});

afterAll(async () => {
  await prism.close();
  await cluster.close();
});

describe('the cluster', () => {
  it(
    'keeps every pact, in answers that the OpenAPI document allows',
    async () => {
      const committed = committedInteractions();
      const { kept, interactions } = await verifyPacts({
        pacts: contracts,
        providerBaseUrl: prism.url,
      });
      expect(interactions).toBe(committed.length);
      expect(namesOf(kept)).toEqual(namesOf(committed.map(named)));
      expect(prism.violations).toEqual([]);
      // The calls of the states are judged as well.
      expect(prism.judged).toBeGreaterThan(committed.length);
    },
    PATIENCE_MS,
  );
});

function named({ consumer, description }: { consumer: string; description: string }) {
  return { consumer, interaction: description };
}

function namesOf(list: readonly { readonly consumer: string; readonly interaction: string }[]) {
  return list.map(({ consumer, interaction }) => `${consumer}: ${interaction}`).toSorted();
}
