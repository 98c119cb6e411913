import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { answerOf, racesOn } from '../support/human-race.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { ann, bob, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';

describe('two who complete a task at once', () => {
  it('are answered 200 once and 400 once, over HTTP, and the workflow goes on once', async () => {
    const races = await httpCluster();
    for (let pair = 0; pair < 200; pair += 1) {
      const { workflowId, taskId } = await races.claimedTask();

      const answers = await Promise.all([bob, ann].map((user) => races.complete(user, workflowId)));

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      const winner = answers[0]?.status === 200 ? bob : ann;
      const task = await races.get(`/api/human/tasks/${taskId}`);
      expect(task).toMatchObject({ state: 'COMPLETED', output: answerOf(winner) });
      const { tasks } = await races.get(`/api/workflow/${workflowId}`);
      expect(tasks.map((one: any) => [one.referenceTaskName, one.status])).toEqual([
        ['sign_off_ref', 'COMPLETED'],
        ['book_ref', 'SCHEDULED'],
      ]);
      expect(tasks[0].outputData).toEqual(answerOf(winner));
    }
  });

  it('would both win on a store that does not look at versions', async () => {
    const cluster = await newCluster(purchaseFixtures);
    const races = racesOn(cluster, new YieldingStore(new VersionBlindStore(cluster.ports.store)));
    const ends: string[] = [];
    for (let pair = 0; pair < 50; pair += 1) ends.push((await races.toComplete()).results.join());

    expect(ends).toContain('ok,ok');
  });
});

let running: MockCluster | undefined;
beforeAll(async () => {
  running = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
});
afterAll(() => running?.close());

async function httpCluster() {
  const { url, tokenFor } = running!;
  const tokens: Record<string, string> = {};
  for (const user of [ann, bob]) tokens[user] = await tokenFor(user);
  const post = (user: string, path: string, query: Record<string, string>, body?: unknown) =>
    callApi(url, { method: 'POST', path, query, body, token: tokens[user] });
  const get = async (path: string) => (await callApi(url, { path, token: tokens[ann] })).json;
  return {
    get,
    claimedTask: async () => {
      const { text: workflowId } = await post(ann, '/api/workflow/purchase', {}, {});
      const { taskId } = (await get(`/api/workflow/${workflowId}`)).tasks[0];
      await post(bob, `/api/human/tasks/${String(taskId)}/claim`, {});
      return { workflowId, taskId: String(taskId) };
    },
    complete: (user: string, workflowId: string) =>
      post(
        user,
        '/api/human/tasks/update/taskRef',
        { workflowId, taskRefName: 'sign_off_ref', complete: 'true' },
        answerOf(user),
      ),
  };
}
