import { startMockCluster, type FidelityReport, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../../src/contract/conformance/themes/index.ts';
import { readAllRecords } from '../../support/all-records.ts';
import { callApi } from '../../support/api-call.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { conformOn, dissent } from './conforming.ts';

/** Of every kind that a run makes something of, and of every way to make it. */
const only = ['A26', 'B', 'D', 'E27', 'F', 'G5', 'G10', 'G23'];
const names = (id: string) => [id, id.slice(0, 1)];
const selected = checks.filter((one) => names(one.case.id).some((name) => only.includes(name)));

/** How a run reports. The checks one by one, all of them, are in test/cases/. */
describe('conformance on the mock', () => {
  let cluster: MockCluster;
  let report: FidelityReport;
  let before: readonly unknown[];
  const outcomes: string[] = [];
  let begun: number;

  const readClock = async () => {
    const { json } = await callApi(cluster.url, { path: '/__admin/clock' });
    return new Date(json.now).getTime();
  };

  beforeAll(async () => {
    cluster = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
    before = await readAllRecords(cluster, 'root@acme.com');
    begun = await readClock();
    report = await conformOn(cluster, {
      only,
      onOutcome: (one) => outcomes.push(one.case),
    });
  }, 120_000);
  afterAll(() => cluster.close());

  it('agrees in every check', () => {
    expect(dissent(report)).toEqual([]);
    expect(report.counts).toEqual({ agreed: selected.length, differs: 0, skipped: 0 });
  });

  it('says what was checked and how it is known', () => {
    expect(report.checks.map((one) => ({ id: one.case, ...one }))).toMatchObject(
      selected.map(({ case: { id, title, requirement, evidence, source } }) => ({
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

  it('gives the outcome of each check when it is done', () => {
    expect(outcomes).toEqual(report.checks.map((one) => one.case));
  });

  it('removes all that it made', async () => {
    expect(await readAllRecords(cluster, 'root@acme.com')).toEqual(before);
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
