import { describe, expect, it } from 'vitest';
import { formCalls, offer } from '../../support/form-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { list, versionsOf } = formCalls(cluster);
const { grant } = purchaseCalls(cluster);

const bid = { ...offer, name: 'Bid' };

const saveForms = (body: readonly object[], as = ann, query = {}) => ({
  method: 'POST',
  path: '/api/human/template/bulk',
  as,
  query,
  body,
});
const save = async (body: readonly object[], query = {}, as = ann) => {
  const answer = await cluster.call(saveForms(body, as, query));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

it('stores new forms as version 1 and answers them in the order of the list', async () => {
  const now = cluster.cluster.clock.now();
  const saved = await save([offer, bid]);
  const stored = {
    createTime: now,
    updateTime: now,
    createdBy: `USER:${ann}`,
    updatedBy: `USER:${ann}`,
    version: 1,
  };
  expect(saved).toEqual([
    { ...offer, ...stored },
    { ...bid, ...stored },
  ]);
  expect(await list({ name: 'Offer' })).toEqual([saved[0]]);
  expect(await list({ name: 'Bid' })).toEqual([saved[1]]);
});

it('stores nothing for an empty list', async () => {
  const before = await list();
  expect(await save([])).toEqual([]);
  expect(await list()).toEqual(before);
});

it('overwrites the newest version of each form unless told otherwise', async () => {
  const [first] = await save([offer]);
  await cluster.cluster.clock.advance(1000);
  const [again, fresh] = await save([{ ...offer, jsonSchema: {} }, bid]);
  expect(again).toEqual({ ...first, jsonSchema: {}, updateTime: Number(first.createTime) + 1000 });
  expect(fresh).toMatchObject({ name: 'Bid', version: 1 });
  expect(await list({ name: 'Offer' })).toEqual([again]);
});

describe('two forms of one name', () => {
  it('are consecutive versions with newVersion', async () => {
    await save([offer]);
    const saved = await save([{ ...offer, jsonSchema: {} }, bid, offer], { newVersion: true });
    expect(saved).toMatchObject([
      { name: 'Offer', version: 2, jsonSchema: {} },
      { name: 'Bid', version: 1 },
      { name: 'Offer', version: 3, jsonSchema: offer.jsonSchema },
    ]);
    expect(await list({ name: 'Offer' })).toMatchObject([saved[2], saved[0], { version: 1 }]);
  });

  it('are one version without it: the later one', async () => {
    await save([offer, { ...offer, jsonSchema: {} }]);
    expect(await list({ name: 'Offer' })).toMatchObject([{ version: 1, jsonSchema: {} }]);
  });

  it('are the versions that they name', async () => {
    const saved = await save([{ ...offer, version: 4 }, { ...offer, version: 2 }, offer], {
      newVersion: true,
    });
    expect(saved).toMatchObject([{ version: 4 }, { version: 2 }, { version: 5 }]);
    expect(await versionsOf('Offer')).toEqual([5, 4, 2]);
  });
});

describe('who may', () => {
  it('overwrite a form: whoever was granted UPDATE on it', async () => {
    expect((await cluster.call(saveForms([{ ...offer, name: 'SignOff' }], bob))).status).toBe(403);
    await grant(bob, ['UPDATE'], { type: 'USER_FORM_TEMPLATE', id: 'SignOff' });
    expect(await save([{ ...offer, name: 'SignOff' }], {}, bob)).toMatchObject([
      { name: 'SignOff', updatedBy: `USER:${bob}` },
    ]);
  });

  it('not create: an application that only works on tasks', async () => {
    const { status, json } = await cluster.call(saveForms([offer], portal));
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to create user form template: Offer");
  });
});

provokes('saveForms', 'NotPermitted', {
  when: 'one of the forms is somebody else’s, so that none is stored',
  call: () => saveForms([offer, { ...offer, name: 'SignOff' }], cal),
  says: { message: "You don't have permissions to update user form template: SignOff" },
});

provokes('saveForms', 'InvalidForm', {
  when: 'no answer could be judged by the schema of one of the forms',
  call: () => saveForms([offer, { ...bid, jsonSchema: { type: 'strin' } }]),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [{ path: '[1].jsonSchema', message: expect.any(String) }],
  },
});

it('stores none of the list when a later one is refused', async () => {
  const { status, json } = await cluster.call(saveForms([offer, bid, { ...bid, version: -1 }]));
  expect(status).toBe(400);
  expect(json.validationErrors).toEqual([expect.objectContaining({ path: '[2].version' })]);
  expect(await versionsOf('Offer')).toEqual([]);
  expect(await versionsOf('Bid')).toEqual([]);
});
