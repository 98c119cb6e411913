import { expect, it } from 'vitest';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseScene,
  root,
} from '../../support/purchase-scene.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseScene });
const { grant } = purchaseCalls(cluster);

const define = async (as: string, ...body: readonly object[]) => {
  const call = { method: 'POST', path: '/api/metadata/taskdefs', as, body };
  expect((await cluster.call(call)).status).toBe(200);
};
const list = async (as: string) => {
  const { status, json, text } = await cluster.call({ path: '/api/metadata/taskdefs', as });
  expect(status, text).toBe(200);
  return json;
};
const namesFor = async (as: string): Promise<readonly string[]> =>
  (await list(as)).map((one: { name: string }) => one.name);

it('answers all definitions, each as it is read alone', async () => {
  expect(await list(root)).toEqual([]);
  await define(ann, { name: 'pack' }, { name: 'wrap', tags: [{ key: 'team', value: 'sales' }] });
  const alone = await Promise.all(
    ['pack', 'wrap'].map(
      async (name) =>
        (await cluster.call({ path: `/api/metadata/taskdefs/${name}`, as: root })).json,
    ),
  );
  expect(await list(root)).toEqual(alone);
});

it('leaves out what the caller may not read', async () => {
  await define(ann, { name: 'pack' }, { name: 'wrap', tags: [{ key: 'team', value: 'sales' }] });
  await define(cal, { name: 'weigh' });
  expect(await namesFor(ann)).toEqual(['pack', 'wrap']);
  expect(await namesFor(cal)).toEqual(['weigh']);
  expect(await namesFor(portal)).toEqual(['pack', 'wrap', 'weigh']);

  expect(await namesFor(bob)).toEqual([]);
  await grant(bob, ['READ'], { type: 'TASK_DEF', id: 'weigh' });
  expect(await namesFor(bob)).toEqual(['weigh']);
  await grant(bob, ['EXECUTE'], { type: 'TAG', id: 'team:sales' });
  expect(await namesFor(bob)).toEqual(['wrap', 'weigh']);
});
