import { describe, expect, it } from 'vitest';
import { clusterMetrics } from '../../src/control/metrics/cluster-metrics.ts';
import { MOST_ORPHANS } from '../../src/domain/human-tasks/orphans.ts';
import { create } from '../../src/domain/ports.ts';
import { MOST_POLLS } from '../../src/domain/workers/note-poll.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';
import { someHumanTask } from '../support/some-human-task.ts';

const ADMIN = 'admin@conductor.mock';
const ask = { name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' };

async function withMetrics() {
  const notices: string[] = [];
  const cluster = await newCluster(
    { workflowDefinitions: [{ name: 'w', tasks: [ask] }] },
    { onNotice: (one) => notices.push(one) },
  );
  const forgotten = async () => {
    const all = await clusterMetrics(cluster, {
      tenants: 1,
      memory: process.memoryUsage(),
      store: [],
    });
    const metric = all.find(({ name }) => name === 'conductor_mock_forgotten_total');
    return Object.fromEntries(
      metric?.type === 'counter'
        ? metric.values.map(({ labels: { kind }, value }) => [kind, value])
        : [],
    );
  };
  return { act: actOn(cluster.ports), store: cluster.ports.store, notices, forgotten };
}

describe('what only the latest are remembered of', () => {
  it('is counted when Human tasks of removed executions are forgotten, and told once', async () => {
    const { act, store, notices, forgotten } = await withMetrics();
    const orphans = Array.from({ length: MOST_ORPHANS }, (_one, at) =>
      someHumanTask(`t${at}`, { workflowId: `w${at}`, isOrphan: true }),
    );
    await store.commit(orphans.map((task) => create('humanTask', task.taskId, task)));
    for (const workflowId of ['one', 'other']) {
      const given = { path: { nameOrId: 'w' }, query: { workflowId }, body: {} };
      const started = await act(ADMIN, 'startWorkflowByName', given as never);
      const id = 'body' in started ? String(started.body) : '';
      const removed = await act(ADMIN, 'removeWorkflow', { path: { workflowId: id } });
      expect(resultOf(removed)).toBe('ok');
    }

    expect(await forgotten()).toEqual({ removed_human_task: 2, poll: 0 });
    expect(notices).toEqual([
      'more human tasks of removed executions than are remembered: the oldest are forgotten from now on, ' +
        'and counted as conductor_mock_forgotten_total (docs/limits.md)',
    ]);
    expect(await store.read('humanTask', 't1')).toBeUndefined();
    expect(await store.read('humanTask', 't2')).toBeDefined();
  });

  it('is counted when polls are forgotten, and told once', async () => {
    const { act, store, notices, forgotten } = await withMetrics();
    const polls = Array.from({ length: MOST_POLLS }, (_one, at) => `w${at}`);
    await store.commit(
      polls.map((workerId) =>
        create('pollData', `t ${workerId}`, { taskType: 't', workerId, lastPollTime: 0 }),
      ),
    );
    for (const workerid of ['one', 'other', 'one'])
      await act(ADMIN, 'pollTask', { path: { taskType: 't' }, query: { workerid } });

    expect(await forgotten()).toEqual({ removed_human_task: 0, poll: 2 });
    expect(notices.map((notice) => notice.slice(0, 30))).toEqual([
      'more polls than are remembered',
    ]);
  });
});
