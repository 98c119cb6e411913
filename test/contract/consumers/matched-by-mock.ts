import type { Pact, V3MockServer } from '@pact-foundation/pact';
import { vi } from 'vitest';

type Mismatch = { readonly type: string };
interface MockServers {
  mockServerMismatches(port: number): readonly Mismatch[];
}

/** How long the mock server may take to note a request that it has already answered. */
const PATIENCE_MS = 2_000;

/**
 * Waits until Pact's mock server has noted the request that it answered. It does so after the answer, and a test that
 * ends first fails with "request was expected but not received" (docs/decisions/0006-pact-version.md). A request
 * that never came is left to Pact to report.
 */
export async function matchedByMock(pact: Pact, server: V3MockServer): Promise<void> {
  const { pact: mockServers } = pact as unknown as { readonly pact: MockServers };
  const isNoted = () => {
    const mismatches = mockServers.mockServerMismatches(server.port);
    if (mismatches.length > 0 && mismatches.every(({ type }) => type === 'missing-request'))
      throw new Error('not noted yet');
  };
  await vi.waitFor(isNoted, { timeout: PATIENCE_MS, interval: 1 }).catch(() => undefined);
}
