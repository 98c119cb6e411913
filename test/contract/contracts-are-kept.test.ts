import { verifyPacts } from 'conductor-mock';
import { expect, it } from 'vitest';
import { committedInteractions, contracts } from './committed-interactions.ts';

/** The provider's side of contracts/. */

const PATIENCE_MS = 120_000;

it(
  'the cluster keeps every pact of its consumers',
  async () => {
    const committed = committedInteractions();
    const { kept, interactions } = await verifyPacts({ pacts: contracts });

    expect(interactions).toBe(committed.length);
    expect(namesOf(kept)).toEqual(namesOf(committed.map(named)));
  },
  PATIENCE_MS,
);

function named({ consumer, description }: { consumer: string; description: string }) {
  return { consumer, interaction: description };
}

function namesOf(list: readonly { readonly consumer: string; readonly interaction: string }[]) {
  return list.map(({ consumer, interaction }) => `${consumer}: ${interaction}`).toSorted();
}
