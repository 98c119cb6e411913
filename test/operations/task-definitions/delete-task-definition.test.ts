import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  portal,
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
const { grant, task } = purchaseCalls(cluster);

const deleteDefinition = (name = 'pack', as = ann) => ({
  method: 'DELETE',
  path: `/api/metadata/taskdefs/${encodeURIComponent(name)}`,
  as,
});
const define = async (name = 'pack') => {
  const call = { method: 'POST', path: '/api/metadata/taskdefs', as: ann, body: [{ name }] };
  expect((await cluster.call(call)).status).toBe(200);
};
const remove = async (name?: string, as?: string) => {
  const { status, text } = await cluster.call(deleteDefinition(name, as));
  expect([status, text]).toEqual([200, '']);
};
const statusOf = async (name = 'pack') =>
  (await cluster.call({ path: `/api/metadata/taskdefs/${encodeURIComponent(name)}`, as: root }))
    .status;

it('takes the definition away, and no other', async () => {
  await define('pack / wrap');
  await define();
  await remove('pack / wrap');
  expect(await statusOf('pack / wrap')).toBe(404);
  expect(await statusOf()).toBe(200);
});

it('leaves executions the definition that they were started with', async () => {
  await define('sign_off');
  const start = { method: 'POST', path: '/api/workflow/purchase', as: root };
  const before = (await cluster.call(start)).text;
  await remove('sign_off');
  const after = (await cluster.call(start)).text;
  expect((await task('sign_off_ref', before)).taskDefinition).toMatchObject({ name: 'sign_off' });
  expect((await task('sign_off_ref', after)).taskDefinition).toBeUndefined();
});

it('makes room for a definition of somebody else', async () => {
  await define();
  await remove();
  const body = [{ name: 'pack' }];
  const call = { method: 'POST', path: '/api/metadata/taskdefs', as: cal, body };
  expect((await cluster.call(call)).status).toBe(200);
});

describe('who may', () => {
  it.each([ann, root, 'meta@acme.com'])('%s', async (as) => {
    await define();
    await remove('pack', as);
    expect(await statusOf()).toBe(404);
  });

  it('whoever was granted DELETE, but not READ, UPDATE and EXECUTE', async () => {
    await define();
    const target = { type: 'TASK_DEF', id: 'pack' };
    await grant(cal, ['READ', 'UPDATE', 'EXECUTE'], target);
    expect((await cluster.call(deleteDefinition('pack', cal))).status).toBe(403);
    await grant(cal, ['DELETE'], target);
    await remove('pack', cal);
    expect(await statusOf()).toBe(404);
  });
});

provokes('deleteTaskDefinition', 'NotPermitted', {
  when: 'the caller only works on its tasks',
  given: () => define(),
  call: () => deleteDefinition('pack', portal),
  says: { message: "You don't have permissions to delete task definition: pack" },
});

provokes('deleteTaskDefinition', 'UnknownTaskDefinition', {
  when: 'no definition of the name is registered, although a workflow uses it',
  call: () => deleteDefinition('sign_off', root),
  says: { message: 'No such taskType found by name: sign_off' },
});
