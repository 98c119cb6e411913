import { createMockCluster } from 'conductor-mock';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/contract/conformance/check.ts';
import { openContext } from '../../src/contract/conformance/context.ts';
import { openTarget } from '../../src/contract/conformance/target.ts';
import { checks } from '../../src/contract/conformance/themes/index.ts';

/** All behaviour cases. Each process has those of one theme, and goes on from what the one before has kept. */
export function casesHoldOn(name: string, store: () => string): void {
  describe(`the behaviour cases hold on ${name}`, () => {
    const target = { baseUrl: 'http://cluster.example', key: 'mock-key', secret: 'mock-secret' };
    const options = { ...target, isMock: true };
    afterAll(() => {
      vi.unstubAllGlobals();
    });

    const themes = [...new Set(checks.map((one) => one.case.id.slice(0, 1)))];
    it.each(themes)('those of theme %s', async (theme) => {
      const cluster = await createMockCluster({ clock: 'manual', store: store() });
      vi.stubGlobal('fetch', cluster.fetch);
      const context = openContext(await openTarget(options), options);
      for (const one of checks.filter(({ case: { id } }) => id.startsWith(theme))) {
        const { outcome, reason } = await runCheck(one, context);
        expect({ id: one.case.id, outcome, reason }).toEqual({
          id: one.case.id,
          outcome: 'agreed',
          reason: undefined,
        });
      }
      expect(await context.close()).toEqual([]);
      await cluster.close();
    });
  });
}
