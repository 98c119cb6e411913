import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import { ann, purchaseScene, root } from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const scene = useCluster({ seed: purchaseScene });
const unchanged = unchangedIn(scene);

const form = {
  jsonSchema: { properties: { reason: { type: 'string' } } },
  templateUI: { type: 'HorizontalLayout', elements: [] },
};

const saveForm = (body: object, query = {}, as = ann) =>
  scene.call({ method: 'POST', path: '/api/human/template', as, query, body });

const readForm = async (name: string, version: number) =>
  (await scene.call({ path: `/api/human/template/${name}/${version}`, as: ann })).json;

const listForms = (query = {}) => scene.call({ path: '/api/human/template', as: ann, query });

const versionsOf = async (name: string) =>
  (await listForms({ name })).json.map(({ version }: { version: number }) => version);

const deleteForm = (path: string) =>
  scene.call({ method: 'DELETE', path: `/api/human/template/${path}`, as: root });

const tags = (method: 'GET' | 'PUT' | 'DELETE', body?: readonly object[]) =>
  scene.call({ method, path: '/api/human/template/SignOff/tags', as: root, body });

behaviourCase('G1', async () => {
  await scene.cluster.clock.advance(1000);
  const answer = await saveForm({ name: 'Fresh', ...form });
  const now = scene.cluster.clock.now();
  const stored = {
    name: 'Fresh',
    version: 1,
    ...form,
    createdBy: `USER:${ann}`,
    updatedBy: `USER:${ann}`,
    createTime: now,
    updateTime: now,
  };
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual(stored);
  expect(await readForm('Fresh', 1)).toEqual(stored);
});

behaviourCase('G2', async () => {
  const before = await readForm('SignOff', 1);
  await scene.cluster.clock.advance(1000);
  const answer = await saveForm({ name: 'SignOff', ...form }, { newVersion: true }, root);
  const now = scene.cluster.clock.now();
  expect(answer).toMatchObject({
    status: 200,
    json: { version: 2, ...form, createTime: now, updateTime: now },
  });
  expect(await readForm('SignOff', 1)).toEqual(before);
});

behaviourCase('G3', async () => {
  await scene.cluster.clock.advance(1000);
  const second = await saveForm({ name: 'SignOff', ...form }, { newVersion: true }, root);
  const first = await readForm('SignOff', 1);
  for (const query of [{ newVersion: false }, {}]) {
    await scene.cluster.clock.advance(1000);
    const changed = { templateUI: {}, jsonSchema: { properties: {} } };
    const answer = await saveForm({ name: 'SignOff', ...changed }, query, root);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      ...second.json,
      ...changed,
      updateTime: scene.cluster.clock.now(),
    });
    expect(await readForm('SignOff', 2)).toEqual(answer.json);
  }
  expect(await readForm('SignOff', 1)).toEqual(first);
});

behaviourCase('G4', async () => {
  for (const query of [{}, { newVersion: true }]) {
    const answer = await saveForm({ name: 'SignOff', version: 5, ...form }, query, root);
    expect(answer).toMatchObject({ status: 200, json: { name: 'SignOff', version: 5, ...form } });
  }
  expect(await readForm('SignOff', 5)).toMatchObject(form);
  expect(await readForm('SignOff', 1)).not.toMatchObject(form);
});

behaviourCase('G5', async () => {
  const body = [
    { name: 'Zeta', ...form },
    { name: 'Alpha', ...form },
  ];
  const answer = await scene.call({
    method: 'POST',
    path: '/api/human/template/bulk',
    as: ann,
    body,
  });
  expect(answer).toMatchObject({
    status: 200,
    json: body.map((one) => ({ ...one, version: 1, createdBy: `USER:${ann}` })),
  });
  expect(answer.json).toHaveLength(2);
  for (const stored of answer.json) expect(await readForm(stored.name, 1)).toEqual(stored);
});

behaviourCase('G6', async () => {
  const answer = await unchanged(() => listForms({ name: 'Nothing' }));
  expectRefusal(answer, 404, 'No such user form template found by name: Nothing');
});

behaviourCase('G7', async () => {
  await saveForm({ name: 'SignOff', ...form }, { newVersion: true }, root);
  for (const version of [1, 2]) {
    const answer = await listForms({ name: 'SignOff', version });
    expect(answer.status).toBe(200);
    expect(answer.json).toHaveLength(1);
    expect(answer.json[0]).toMatchObject(await readForm('SignOff', version));
  }
  expect(await versionsOf('SignOff')).toEqual([2, 1]);
});

behaviourCase('G8', async () => {
  for (const path of ['Nothing', 'Nothing/1'])
    expectRefusal(
      await unchanged(() => deleteForm(path)),
      500,
      /^No such user form template found by name: Nothing/,
    );
  const answer = await unchanged(() => deleteForm('SignOff/2'));
  expectRefusal(answer, 500, /^No such user form template found by name: SignOff/);
  expect(await versionsOf('SignOff')).toEqual([1]);
});

behaviourCase('G9', async () => {
  await tags('PUT', [
    { key: 'team', value: 'buying' },
    { key: 'area', value: 'north' },
  ]);
  const answer = await tags('PUT', [{ key: 'team', value: 'selling' }]);
  expect(answer).toMatchObject({ status: 200, text: '' });
  expect((await tags('GET')).json).toEqual([
    { key: 'area', value: 'north' },
    { key: 'team', value: 'selling' },
  ]);
});

behaviourCase('G10', async () => {
  const [team, area] = [
    { key: 'team', value: 'buying' },
    { key: 'area', value: 'north' },
  ];
  await tags('PUT', [team, area]);
  const answer = await tags('DELETE', [team]);
  expect(answer).toMatchObject({ status: 200, text: '' });
  expect((await tags('GET')).json).toEqual([area]);
});
