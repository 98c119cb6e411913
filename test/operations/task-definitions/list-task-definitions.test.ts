import { expect, it } from 'vitest';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { grant } = purchaseCalls(cluster);

const define = async (as: string, ...body: readonly object[]) => {
  const call = { method: 'POST', path: '/api/metadata/taskdefs', as, body };
  expect((await cluster.call(call)).status).toBe(200);
};
const list = async (as: string, query = {}) => {
  const { status, json, text } = await cluster.call({ path: '/api/metadata/taskdefs', as, query });
  expect(status, text).toBe(200);
  return json;
};
const namesFor = async (as: string, query = {}): Promise<readonly string[]> =>
  (await list(as, query)).map((one: { name: string }) => one.name);

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

it('shows the tags with the metadata only', async () => {
  await define(ann, { name: 'pack', tags: { team: 'sales' } }, { name: 'wrap' });
  expect(await list(root, { metadata: true })).toMatchObject([
    { name: 'pack', overwriteTags: true, tags: [{ key: 'team', value: 'sales' }] },
    { name: 'wrap', overwriteTags: true, tags: [] },
  ]);
  for (const one of await list(root)) expect(one).not.toHaveProperty('tags');
});

it('lists what carries a tag', async () => {
  await define(
    ann,
    { name: 'pack', tags: { team: 'sales', env: 'prod' } },
    { name: 'wrap', tags: { team: 'lending' } },
    { name: 'weigh' },
  );
  expect(await namesFor(root, { tagKey: 'team' })).toEqual(['pack', 'wrap']);
  expect(await namesFor(root, { tagKey: 'team', tagValue: 'sales' })).toEqual(['pack']);
  expect(await namesFor(root, { tagValue: 'lending' })).toEqual(['wrap']);
  expect(await namesFor(root, { tagKey: 'team', tagValue: 'prod' })).toEqual([]);
  expect(await namesFor(root, { tagKey: '', tagValue: '' })).toEqual(['pack', 'wrap', 'weigh']);
});

it('lists what the caller has the access to that is asked for', async () => {
  await define(ann, { name: 'pack' }, { name: 'wrap' });
  await define(cal, { name: 'weigh' });
  await grant(cal, ['UPDATE', 'CREATE'], { type: 'TASK_DEF', id: 'pack' });
  await grant(cal, ['EXECUTE', 'DELETE'], { type: 'TASK_DEF', id: 'wrap' });
  expect(await namesFor(cal, { access: 'READ' })).toEqual(['pack', 'wrap', 'weigh']);
  expect(await namesFor(cal, { access: 'UPDATE' })).toEqual(['pack', 'weigh']);
  expect(await namesFor(cal, { access: 'CREATE' })).toEqual(['pack', 'weigh']);
  expect(await namesFor(cal, { access: 'DELETE' })).toEqual(['wrap', 'weigh']);
  expect(await namesFor(cal, { access: 'EXECUTE' })).toEqual(['wrap']);
  expect(await namesFor(portal, { access: 'EXECUTE' })).toEqual(['pack', 'wrap', 'weigh']);
  expect(await namesFor(portal, { access: 'UPDATE' })).toEqual([]);
});

it('knows no other access', async () => {
  const call = { path: '/api/metadata/taskdefs', as: root, query: { access: 'OWN' } };
  const { status, json } = await cluster.direct(call);
  expect(status).toBe(400);
  expect(json.message).toBe(
    `Parameter 'access' must be one of READ, CREATE, UPDATE, EXECUTE, DELETE, got "OWN"`,
  );
});
