import { startMockCluster, type FidelityReport, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../../src/contract/conformance/themes/index.ts';
import { callApi } from '../../support/api-call.ts';
import { behaviourCases } from '../../support/behaviour-case.ts';
import { purchaseScene } from '../../support/purchase-scene.ts';
import { conformOn, dissent } from './conforming.ts';

describe('the checks', () => {
  it('are all the cases, each once and in order', () => {
    expect(checks.map((one) => one.case.id)).toEqual(behaviourCases.map(({ id }) => id));
  });
});

/** The one quick run of all checks; through-prism.long.test.ts is another, which looks at the answers too. */
describe('conformance on the mock', () => {
  let cluster: MockCluster;
  let report: FidelityReport;
  let before: readonly unknown[];
  const told: string[] = [];
  let begun: number;

  const readClock = async () => {
    const { json } = await callApi(cluster.url, { path: '/__admin/clock' });
    return new Date(json.now).getTime();
  };

  beforeAll(async () => {
    cluster = await startMockCluster({ clock: 'manual', seed: purchaseScene });
    before = await readAll();
    begun = await readClock();
    report = await conformOn(cluster, { onOutcome: (one) => told.push(one.case) });
  }, 120_000);
  afterAll(() => cluster.close());

  /** All that can be read but the records of human tasks that are over, which a cluster keeps. */
  const readAll = async () => {
    const token = await cluster.tokenFor('root@acme.com');
    const read = async (path: string, body?: unknown) => {
      const method = body === undefined ? 'GET' : 'POST';
      const { status, json } = await callApi(cluster.url, { method, path, body, token });
      expect(status, path).toBe(200);
      return json;
    };
    const open = { searchType: 'ADMIN', states: ['PENDING', 'ASSIGNED', 'IN_PROGRESS'], size: 100 };
    const found = await read('/api/human/tasks/search', open);
    return [
      await read('/api/human/template'),
      await read('/api/metadata/taskdefs?metadata=true'),
      await read('/api/metadata/workflow?metadata=true'),
      await read('/api/tasks/queue/polldata/all'),
      await read('/api/tasks/queue/all'),
      await read(`/api/workflow/search?size=1000&query=${encodeURIComponent('startTime > 0')}`),
      await read('/api/metadata/tags'),
      await read('/api/users'),
      await read('/api/groups'),
      await read('/api/applications'),
      found.results.map(({ taskId }: { taskId: string }) => taskId).sort(),
    ];
  };

  it('agrees in every check', () => {
    expect(dissent(report)).toEqual([]);
    expect(report.counts).toEqual({ agreed: checks.length, differs: 0, skipped: 0 });
  });

  it('says what was asked and how it is known', () => {
    expect(report.checks.map((one) => ({ id: one.case, ...one }))).toMatchObject(
      checks.map(({ case: { id, title, requirement, evidence, source } }) => ({
        id,
        title,
        requirement,
        evidence,
        source,
      })),
    );
  });

  it('describes the target', () => {
    expect(report.target).toEqual({
      baseUrl: cluster.url,
      version: expect.stringMatching(/^\d+\./),
      callers: 'users made for the run, their tokens by steering',
      clock: 'manual',
    });
  });

  it('tells of each check when it is done', () => {
    expect(told).toEqual(report.checks.map((one) => one.case));
  });

  it('removes all that it made', async () => {
    expect(await readAll()).toEqual(before);
    expect(report.leftBehind).toEqual([]);
  });

  it('moves the clock by less than the day that tokens last', async () => {
    const moved = (await readClock()) - begun;
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(24 * 60 * 60_000);
  });

  it('is whole JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
