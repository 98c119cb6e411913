import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { grant, workflow } = purchaseCalls(cluster);

const base = '/api/metadata/workflow';
const deleteDefinition = (version = 1, as = ann, name = 'order') => ({
  method: 'DELETE',
  path: `${base}/${encodeURIComponent(name)}/${version}`,
  as,
});
const define = async (version = 1, name = 'order') => {
  const body = { name, version, tasks: [book] };
  expect((await cluster.call({ method: 'POST', path: base, as: ann, body })).status).toBe(200);
};
const remove = async (version?: number, as?: string, name?: string) => {
  const { status, text } = await cluster.call(deleteDefinition(version, as, name));
  expect([status, text]).toEqual([200, '']);
};
const newest = async () => (await cluster.call({ path: `${base}/order`, as: root })).json;

it('takes the version away and leaves the others', async () => {
  await define(1);
  await define(2);
  await define(3);
  await remove(3);
  expect(await newest()).toMatchObject({ version: 2 });
  await remove(1);
  expect(await newest()).toMatchObject({ version: 2 });
  expect((await cluster.call(deleteDefinition(1))).status).toBe(404);
});

it('takes the name away with its last version', async () => {
  await define(1, 'order / 1');
  await remove(1, ann, 'order / 1');
  const { json } = await cluster.call({ path: base, as: ann });
  expect(json.map(({ name }: { name: string }) => name)).not.toContain('order / 1');
});

it('takes tags and rate limit away with the last version only', async () => {
  await define(1);
  await define(2);
  const put = async (path: string, body: unknown) => {
    expect((await cluster.call({ method: 'PUT', path, as: ann, body })).status).toBe(200);
  };
  await put(`${base}/order/tags`, [{ key: 'team', value: 'sales' }]);
  await put(`${base}/order/rate-limit`, { concurrentExecLimit: 1 });
  await remove(2);
  expect((await cluster.call({ path: `${base}/order/tags`, as: ann })).json).toHaveLength(1);
  await remove(1);
  await define(1);
  expect((await cluster.call({ path: `${base}/order/tags`, as: ann })).json).toEqual([]);
  expect((await cluster.call({ path: `${base}/order/rate-limit`, as: ann })).status).toBe(404);
});

it('lets executions go on with the definition that they were started with', async () => {
  await define();
  const { text } = await cluster.call({ method: 'POST', path: '/api/workflow/order', as: ann });
  await remove();
  expect(await workflow(text)).toMatchObject({
    status: 'RUNNING',
    workflowDefinition: { name: 'order', tasks: [book] },
  });
  const polled = await cluster.call({ path: `/api/tasks/poll/${book.name}`, as: root });
  const { workflowInstanceId, taskId } = polled.json;
  const body = { workflowInstanceId, taskId, status: 'COMPLETED' };
  await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
  expect(await workflow(workflowInstanceId)).toMatchObject({ status: 'COMPLETED' });
  const again = await cluster.call({ method: 'POST', path: '/api/workflow/order', as: ann });
  expect(again.status).toBe(404);
});

describe('who may', () => {
  it.each([ann, root, 'meta@acme.com'])('%s', async (as) => {
    await define();
    await remove(1, as);
  });

  it('whoever was granted DELETE on it or on one of its tags, but not UPDATE', async () => {
    await define();
    await define(2);
    const target = { type: 'WORKFLOW_DEF', id: 'order' };
    await grant(cal, ['READ', 'UPDATE', 'EXECUTE'], target);
    expect((await cluster.call(deleteDefinition(1, cal))).status).toBe(403);
    await grant(cal, ['DELETE'], target);
    await remove(1, cal);

    const body = { key: 'team', value: 'sales' };
    await cluster.call({ method: 'POST', path: `${base}/order/tags`, as: ann, body });
    await grant('bob@acme.com', ['DELETE'], { type: 'TAG', id: 'team:sales' });
    await remove(2, 'bob@acme.com');
  });
});

provokes('deleteWorkflowDefinition', 'NotPermitted', {
  when: 'the version is somebody else’s',
  given: () => define(),
  call: () => deleteDefinition(1, cal),
  says: { message: "You don't have permissions to delete workflow definition: order" },
});

provokes('deleteWorkflowDefinition', 'UnknownWorkflowDefinition', {
  when: 'there is no such version of it',
  given: () => define(),
  call: () => deleteDefinition(2),
  says: { message: 'No such workflow found by name: order, version: 2' },
});
