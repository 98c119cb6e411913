import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const jsonSchema = { properties: { price: { type: 'number' } }, required: ['price'] };
const templateUI = { type: 'VerticalLayout', elements: [] };
const offer = { name: 'Offer', jsonSchema, templateUI };

const saveForm = (body: object, as: string, query = {}) => ({
  method: 'POST',
  path: '/api/human/template',
  as,
  query,
  body,
});
const save = async (body: object, query = {}, as = ann) => {
  const answer = await cluster.call(saveForm(body, as, query));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};
const form = (version: number, name = 'Offer') =>
  cluster.call({ path: `/api/human/template/${encodeURIComponent(name)}/${version}`, as: cal });

it('stores a form of a new name as version 1', async () => {
  const now = cluster.cluster.clock.now();
  const saved = await save(offer);
  expect(saved).toEqual({
    createTime: now,
    updateTime: now,
    createdBy: `USER:${ann}`,
    updatedBy: `USER:${ann}`,
    name: 'Offer',
    version: 1,
    jsonSchema,
    templateUI,
  });
  expect((await form(1)).json).toEqual(saved);
});

it('takes the caller for the author and the clock for the time, whatever the body says', async () => {
  const saved = await save({
    ...offer,
    createdBy: 'USER:somebody',
    updatedBy: 'USER:somebody',
    createTime: 1,
    updateTime: 1,
    ownerApp: 'x',
  });
  expect(saved).toMatchObject({
    createdBy: `USER:${ann}`,
    updatedBy: `USER:${ann}`,
    createTime: cluster.cluster.clock.now(),
  });
});

it('takes names with spaces and slashes', async () => {
  await save({ ...offer, name: 'Offer / net' });
  expect((await form(1, 'Offer / net')).json).toMatchObject({ name: 'Offer / net' });
});

describe('saving a form again', () => {
  it('overwrites the newest version, which keeps its maker and time of making', async () => {
    const first = await save(offer);
    await cluster.cluster.clock.advance(1000);
    const again = await save({ ...offer, jsonSchema: {} }, {}, root);
    expect(again).toEqual({
      ...first,
      jsonSchema: {},
      updatedBy: `USER:${root}`,
      updateTime: Number(first.createTime) + 1000,
    });
    expect((await form(1)).json).toEqual(again);
    expect((await form(2)).status).toBe(404);
  });

  it('adds a version with newVersion, and leaves the earlier one', async () => {
    const first = await save(offer);
    await cluster.cluster.clock.advance(1000);
    const second = await save({ ...offer, jsonSchema: {} }, { newVersion: true });
    expect(second).toMatchObject({ version: 2, createTime: Number(first.createTime) + 1000 });
    expect(second.updateTime).toBe(second.createTime);
    expect((await form(1)).json).toEqual(first);
  });

  it('writes the version that the body names, gaps and all, whatever newVersion says', async () => {
    await save({ ...offer, version: 5 });
    const named = await save({ ...offer, version: 3, jsonSchema: {} }, { newVersion: true });
    expect(named).toMatchObject({ version: 3, jsonSchema: {} });
    expect(await save(offer, { newVersion: true })).toMatchObject({ version: 6 });
    expect((await form(4)).status).toBe(404);
  });

  it('takes version 0 and null for none', async () => {
    await save({ ...offer, version: 2 });
    expect(await save({ ...offer, version: 0 })).toMatchObject({ version: 2 });
    expect(await save({ ...offer, version: null })).toMatchObject({ version: 2 });
    expect(await save({ ...offer, version: 0 }, { newVersion: true })).toMatchObject({
      version: 3,
    });
  });
});

it.each([
  ['a draft-07 $schema without its #', { $schema: 'http://json-schema.org/draft-07/schema' }],
  ['an unknown format and an unknown keyword', { properties: { a: { format: 'x', ui: 1 } } }],
])('stores a schema with %s', async (_what, schema) => {
  expect(await save({ ...offer, jsonSchema: schema })).toMatchObject({ jsonSchema: schema });
});

describe('who may', () => {
  it.each([ann, bob, root])('create: %s', async (as) => {
    expect(await save(offer, {}, as)).toMatchObject({ createdBy: `USER:${as}` });
  });

  it('change a form: whoever was granted UPDATE on it', async () => {
    await save(offer);
    expect((await cluster.call(saveForm(offer, bob))).status).toBe(403);
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'GROUP', id: 'finance' },
        target: { type: 'USER_FORM_TEMPLATE', id: 'Offer' },
        access: ['UPDATE'],
      },
    });
    expect(await save(offer, {}, bob)).toMatchObject({ updatedBy: `USER:${bob}` });
  });

  it('not create: an application that only works on tasks', async () => {
    const { status, json } = await cluster.call(saveForm(offer, portal));
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to create user form template: Offer");
  });
});

provokes('saveForm', 'NotPermitted', {
  when: 'the form is somebody else’s',
  call: () => saveForm({ ...offer, name: 'SignOff' }, cal),
  says: { message: "You don't have permissions to update user form template: SignOff" },
});

provokes('saveForm', 'InvalidForm', {
  when: 'no answer could be judged by its schema',
  call: () => saveForm({ ...offer, jsonSchema: { type: 'strin' } }, ann),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [{ path: 'jsonSchema', message: expect.any(String) }],
  },
});

it.each([
  ['the name', { jsonSchema, templateUI }, 'name'],
  ['the schema', { name: 'Offer', templateUI }, 'jsonSchema'],
  ['the layout', { name: 'Offer', jsonSchema }, 'templateUI'],
  ['a schema that is an object', { ...offer, jsonSchema: 'none' }, 'jsonSchema'],
  ['a name that is not empty', { ...offer, name: '' }, 'name'],
  ['a version that is not negative', { ...offer, version: -1 }, 'version'],
])('names what is missing: %s', async (_what, body, path) => {
  const { status, json } = await cluster.call(saveForm(body, ann));
  expect(status).toBe(400);
  expect(json.validationErrors).toEqual([expect.objectContaining({ path })]);
  expect((await form(1)).status).toBe(404);
});
