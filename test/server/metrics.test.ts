import { beforeEach, describe, expect, it } from 'vitest';
import { clusterMetrics } from '../../src/control/metrics/cluster-metrics.ts';
import { bob, purchaseCalls, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { countedSteps } from '../support/counted-steps.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures, journal: 2 });
const { direct } = cluster;
const { task } = purchaseCalls(cluster);

async function scrape() {
  const { status, headers, text } = await direct({ path: '/metrics' });
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return text;
}

/** The value of each series. */
async function metrics(): Promise<ReadonlyMap<string, number>> {
  const lines = (await scrape()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, series, value] = /^([a-z_]+(?:\{(?:[a-z]+="[^"]*",?)+\})?) (\S+)$/.exec(line) ?? [];
      return [series ?? `not understood: ${line}`, Number(value)];
    }),
  );
}

describe('GET /metrics', () => {
  let before: ReadonlyMap<string, number>;
  beforeEach(async () => {
    before = await metrics();
  });
  const grown = async (series: string) =>
    ((await metrics()).get(series) ?? 0) - (before.get(series) ?? 0);

  it('tells what each metric is', async () => {
    const text = await scrape();
    const described = [...text.matchAll(/^# HELP (\S+) \S.*\n# TYPE \1 (\S+)$/gm)];
    expect(described.map(([, name, type]) => `${name} ${type}`)).toEqual([
      'conductor_mock_requests_total counter',
      'conductor_mock_request_duration_seconds histogram',
      'conductor_mock_executions gauge',
      'conductor_mock_human_tasks gauge',
      'conductor_mock_journal_dropped_total counter',
      'conductor_mock_forgotten_total counter',
      'conductor_mock_starts_cut_total counter',
      'conductor_mock_tenants gauge',
      'nodejs_heap_size_used_bytes gauge',
      'nodejs_heap_size_total_bytes gauge',
      'process_resident_memory_bytes gauge',
    ]);
  });

  it('counts calls of the API by operation and status', async () => {
    await direct({ path: '/api/human/tasks/nothing', as: root });
    await direct({ path: '/api/human/tasks/nothing', as: root });
    await direct({ path: '/api/human/tasks/nothing' });
    await direct({ path: '/api/nowhere', as: root });

    const series = (operation: string, status: number) =>
      `conductor_mock_requests_total{operation="${operation}",status="${status}"}`;
    expect(await grown(series('getHumanTask', 404))).toBe(2);
    expect(await grown(series('getHumanTask', 401))).toBe(1);
    expect(await grown(series('none', 404))).toBe(1);
  });

  it('does not count itself, nor steering', async () => {
    await direct({ path: '/__admin/clock' });
    await direct({ path: '/livez' });
    const after = await metrics();
    const requests = (of: ReadonlyMap<string, number>) =>
      [...of].filter(([series]) => series.startsWith('conductor_mock_requests'));
    expect(requests(after)).toEqual(requests(before));
  });

  it('has a histogram of how long they took', async () => {
    for (let call = 0; call < 5; call += 1) await direct({ path: '/api/version', as: root });
    const of = 'operation="getVersion"';
    const name = 'conductor_mock_request_duration_seconds';
    expect(await grown(`${name}_count{${of}}`)).toBe(5);
    expect(await grown(`${name}_sum{${of}}`)).toBeGreaterThan(0);

    const all = await metrics();
    const buckets = [...all].filter(([series]) => series.startsWith(`${name}_bucket{${of},`));
    const counts = buckets.map(([, count]) => count);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(buckets.at(-1)).toEqual([
      `${name}_bucket{${of},le="+Inf"}`,
      all.get(`${name}_count{${of}}`),
    ]);
  });

  it('counts executions and Human tasks as they are now', async () => {
    const open = 'conductor_mock_human_tasks{state="IN_PROGRESS"}';
    const { taskId } = await task('sign_off_ref');
    await cluster.call({ method: 'POST', path: `/api/human/tasks/${taskId}/claim`, as: bob });
    expect(await grown(open)).toBe(1);

    const running = before.get('conductor_mock_executions{status="RUNNING"}');
    expect(running).toBeGreaterThan(0);
    await cluster.cluster.reset();
    expect((await metrics()).get(open)).toBe(before.get(open));
  });

  it('counts what the journal lets go, whether it is cleared or not', async () => {
    for (let call = 0; call < 3; call += 1) await direct({ path: '/api/version', as: root });
    await direct({ method: 'DELETE', path: '/__admin/requests' });
    for (let call = 0; call < 3; call += 1) await direct({ path: '/api/version', as: root });
    expect(await grown('conductor_mock_journal_dropped_total')).toBeGreaterThanOrEqual(2);
  });

  it('tells of the heap and of one cluster', async () => {
    const all = await metrics();
    expect(all.get('conductor_mock_tenants')).toBe(1);
    expect(all.get('nodejs_heap_size_used_bytes')).toBeGreaterThan(1_000_000);
    expect(all.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('costs the same however many tasks there are', async () => {
    const stepsWith = async (count: number) => {
      const human = { name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' };
      const some = await newCluster({
        workflowDefinitions: [{ name: 'w', tasks: [human] }],
        executions: Array.from({ length: count }, () => ({ name: 'w' })),
      });
      const readings = { tenants: 1, memory: process.memoryUsage(), store: [] };
      return countedSteps(() => clusterMetrics(some, readings));
    };
    expect(await stepsWith(200)).toBeLessThanOrEqual((await stepsWith(20)) * 1.1);
  });
});
