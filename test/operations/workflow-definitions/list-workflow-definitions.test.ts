import { expect, it } from 'vitest';
import {
  ann,
  bob,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({
  seed: { users: purchaseFixtures.users!, groups: purchaseFixtures.groups! },
});
const { grant } = purchaseCalls(cluster);

const base = '/api/metadata/workflow';
const define = async (as: string, name: string, more: object = {}) => {
  const body = { name, tasks: [signOff(), book], ...more };
  expect((await cluster.call({ method: 'POST', path: base, as, body })).status).toBe(200);
};
const list = async (as: string, query = {}) => {
  const { status, json, text } = await cluster.call({ path: base, as, query });
  expect(status, text).toBe(200);
  return json;
};
const namesFor = async (as: string, query = {}): Promise<readonly string[]> =>
  (await list(as, query)).map(
    ({ name, version }: { name: string; version: number }) => `${name} ${version}`,
  );

it('answers all versions of all definitions, each as it is read alone', async () => {
  expect(await list(root)).toEqual([]);
  await define(ann, 'order', { version: 2 });
  await define(ann, 'refund');
  await define(ann, 'order', { version: 1 });
  const alone = await Promise.all(
    ['order?version=1', 'order?version=2', 'refund'].map(
      async (one) => (await cluster.call({ path: `${base}/${one}`, as: root })).json,
    ),
  );
  expect(await list(root)).toEqual(alone);
});

it('leaves out what the caller may not read', async () => {
  await define(ann, 'order');
  await define(cal, 'refund', { tags: { team: 'sales' } });
  expect(await namesFor(ann)).toEqual(['order 1']);
  expect(await namesFor(cal)).toEqual(['refund 1']);
  expect(await namesFor(bob)).toEqual([]);
  await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'order' });
  expect(await namesFor(bob)).toEqual(['order 1']);
  await grant(bob, ['READ'], { type: 'TAG', id: 'team:sales' });
  expect(await namesFor(bob)).toEqual(['order 1', 'refund 1']);
});

it('lists the definitions of one name', async () => {
  await define(ann, 'order');
  await define(ann, 'order', { version: 2 });
  await define(ann, 'order-2');
  expect(await namesFor(root, { name: 'order' })).toEqual(['order 1', 'order 2']);
  expect(await namesFor(root, { name: 'nothing' })).toEqual([]);
  expect(await namesFor(cal, { name: 'order' })).toEqual([]);
  expect(await namesFor(root, { name: '' })).toHaveLength(3);
});

it('leaves the tasks out where it shall be short', async () => {
  await define(ann, 'order', { description: 'An order' });
  const [whole] = await list(root);
  expect(await list(root, { short: true })).toEqual([{ ...whole, tasks: [] }]);
});

it('shows the tags with the metadata only', async () => {
  await define(ann, 'order', { tags: [{ key: 'team', value: 'sales' }] });
  await define(ann, 'refund');
  expect(await list(root, { metadata: true })).toMatchObject([
    { name: 'order', overwriteTags: true, tags: [{ key: 'team', value: 'sales' }] },
    { name: 'refund', overwriteTags: true, tags: [] },
  ]);
  for (const one of await list(root)) expect(one).not.toHaveProperty('tags');
});

it('lists what carries a tag', async () => {
  await define(ann, 'order', { tags: { team: 'sales', env: 'prod' } });
  await define(ann, 'refund', { tags: { team: 'lending' } });
  await define(ann, 'audit');
  expect(await namesFor(root, { tagKey: 'team' })).toEqual(['order 1', 'refund 1']);
  expect(await namesFor(root, { tagKey: 'team', tagValue: 'sales' })).toEqual(['order 1']);
  expect(await namesFor(root, { tagValue: 'lending' })).toEqual(['refund 1']);
  expect(await namesFor(root, { tagKey: 'team', tagValue: 'prod' })).toEqual([]);
});

it('lists what the caller has the access to that is asked for', async () => {
  await define(ann, 'order');
  await define(ann, 'refund');
  await define(cal, 'audit');
  await grant(cal, ['UPDATE', 'CREATE'], { type: 'WORKFLOW_DEF', id: 'order' });
  await grant(cal, ['EXECUTE', 'DELETE'], { type: 'WORKFLOW_DEF', id: 'refund' });
  expect(await namesFor(cal, { access: 'READ' })).toEqual(['order 1', 'refund 1', 'audit 1']);
  expect(await namesFor(cal, { access: 'UPDATE' })).toEqual(['order 1', 'audit 1']);
  expect(await namesFor(cal, { access: 'CREATE' })).toEqual(['order 1', 'audit 1']);
  expect(await namesFor(cal, { access: 'EXECUTE' })).toEqual(['refund 1', 'audit 1']);
  expect(await namesFor(cal, { access: 'DELETE' })).toEqual(['refund 1', 'audit 1']);
});

it('knows no other access', async () => {
  const call = { path: base, as: root, query: { access: 'OWN' } };
  const { status, json } = await cluster.direct(call);
  expect(status).toBe(400);
  expect(json.message).toBe(
    `Parameter 'access' must be one of READ, CREATE, UPDATE, EXECUTE, DELETE, got "OWN"`,
  );
});
