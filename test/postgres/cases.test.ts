import { createMockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/contract/conformance/check.ts';
import { openContext } from '../../src/contract/conformance/context.ts';
import { openTarget } from '../../src/contract/conformance/target.ts';
import { checks } from '../../src/contract/conformance/themes/index.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();

/** Each process has the cases of one theme, and goes on from the rows of the one before. */
describe('the behaviour cases hold on PostgreSQL', () => {
  const target = { baseUrl: 'http://cluster.example', key: 'mock-key', secret: 'mock-secret' };
  const options = { ...target, isMock: true };
  let store = '';
  beforeAll(async () => {
    store = await postgres.database('cases');
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const themes = [...new Set(checks.map((one) => one.case.id.slice(0, 1)))];
  it.each(themes)('those of theme %s', async (theme) => {
    const cluster = await createMockCluster({ clock: 'manual', store });
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
