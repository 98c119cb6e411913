import { join } from 'node:path';
import { createMockCluster } from 'conductor-mock';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../../src/contract/conformance/check.ts';
import { openContext } from '../../../src/contract/conformance/context.ts';
import { openTarget } from '../../../src/contract/conformance/target.ts';
import { checks } from '../../../src/contract/conformance/themes/index.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();

/** Each process has the cases of one theme, which is made again from the file of the one before. */
describe('the behaviour cases hold on a file', () => {
  const target = { baseUrl: 'http://cluster.example', key: 'mock-key', secret: 'mock-secret' };
  const options = { ...target, isMock: true };
  let store: string | undefined;
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const themes = [...new Set(checks.map((one) => one.case.id.slice(0, 1)))];
  it.each(themes)('those of theme %s', async (theme) => {
    store ??= `file:${join(folder(), 'kept')}`;
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
