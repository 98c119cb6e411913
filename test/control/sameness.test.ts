import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { ann, bob, loopW, purchaseFixtures, root, W } from '../support/purchase-fixtures.ts';

/** Everything that comes back from a run through the API: status, headers and body of each answer. */
async function story(cluster: MockCluster): Promise<string> {
  const told: string[] = [];
  const call = async (as: string | undefined, method: string, path: string, body?: unknown) => {
    const token = as === undefined ? undefined : await cluster.tokenFor(as);
    const answer = await callApi(cluster.url, { method, path, token, body });
    // The one header that is real time: node's own.
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    told.push(JSON.stringify([method, path, token, answer.status, headers, answer.text]));
    return answer;
  };
  await call(undefined, 'POST', '/api/token', { keyId: 'portal-key', keySecret: 'portal-secret' });
  await call(undefined, 'GET', '/api/token/userInfo');
  const { text: started } = await call(ann, 'POST', '/api/workflow/purchase', { cost: 5 });
  const { taskId } = (await call(root, 'GET', `/api/workflow/${started}`)).json.tasks[0];
  await call(bob, 'POST', `/api/human/tasks/${String(taskId)}/claim`);
  const update = `/api/human/tasks/update/taskRef?workflowId=${started}&taskRefName=sign_off_ref`;
  await call(bob, 'POST', update, { decision: 'perhaps' });
  await call(bob, 'POST', `${update}&complete=true`, { decision: 'yes' });
  await cluster.clock.advance(31 * 60_000);
  await call('app:portal', 'GET', '/api/tasks/poll/book?workerid=w1');
  await call(root, 'PUT', '/api/users/new@acme.com', { name: 'New', roles: ['USER'] });
  await cluster.seed({ users: [{ id: 'late@acme.com' }], executions: [{ name: 'purchase' }] });
  await call(root, 'POST', '/api/human/tasks/search', {});
  for (const id of [W, loopW, started]) await call(root, 'GET', `/api/workflow/${id}`);
  return told.join('\n');
}

describe('two clusters of the same seed on manual clocks', () => {
  const clusters: MockCluster[] = [];
  beforeAll(async () => {
    for (const seed of [
      purchaseFixtures,
      purchaseFixtures,
      { ...purchaseFixtures, users: [...purchaseFixtures.users!, { id: 'more@acme.com' }] },
    ])
      clusters.push(await startMockCluster({ clock: 'manual', seed }));
  });
  afterAll(async () => {
    for (const cluster of clusters) await cluster.close();
  });

  it('give the same answers to the same calls, byte for byte, tokens included', async () => {
    const [one, other] = clusters;

    expect(await story(one!)).toBe(await story(other!));
  });

  it('give them again after a reset', async () => {
    const [one] = clusters;
    await one!.reset();
    const first = await story(one!);
    await one!.reset();

    expect(await story(one!)).toBe(first);
  });

  it('give other ids when their seeds differ', async () => {
    const [one, , different] = clusters;
    const idOf = async (cluster: MockCluster) => {
      await cluster.reset();
      const token = await cluster.tokenFor(ann);
      return (
        await callApi(cluster.url, {
          method: 'POST',
          path: '/api/workflow/purchase',
          token,
          body: {},
        })
      ).text;
    };

    expect(await idOf(different!)).not.toBe(await idOf(one!));
  });

  it('take no token of each other when their seeds differ', async () => {
    const [one, , different] = clusters;
    const token = await one!.tokenFor(ann);

    expect(
      (await callApi(different!.url, { path: '/api/token/userInfo', token })).json,
    ).toMatchObject({ error: 'INVALID_TOKEN' });
  });
});
