import type { Pact } from '@pact-foundation/pact';
import { vi } from 'vitest';

/**
 * Waits until Pact's mock server has noted the request that it answered: it does so a moment after the answer, and a test
 * that ends first fails with "request was expected but not received".
 */
export async function noted(pact: Pact, port: number): Promise<void> {
  const { pact: servers } = pact as unknown as {
    readonly pact: { mockServerMismatches(port: number): readonly { readonly type: string }[] };
  };
  await vi.waitFor(
    () => {
      const missing = servers
        .mockServerMismatches(port)
        .filter(({ type }) => type === 'missing-request');
      if (missing.length > 0) throw new Error('not noted yet');
    },
    { timeout: 2000, interval: 1 },
  );
}
