import { describe, expect, it } from 'vitest';
import { formCalls } from '../../support/form-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  formlessW,
  openW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  purchaseWith,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const newestW = 'bbbbbbbb-0000-1000-a000-000000000001';
const newest = purchaseWith(newestW, { userFormTemplate: { name: 'SignOff', version: 0 } });
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [...purchaseFixtures.workflowDefinitions!, ...newest.workflowDefinitions!],
  executions: [...purchaseFixtures.executions!, ...newest.executions!],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, claimed, grant, terminate } = purchaseCalls(cluster);
const { save, list } = formCalls(cluster);

const getForm = (taskId: string, as = bob) => ({ path: `/api/human/template/${taskId}`, as });
const taskIdIn = async (workflowId = W): Promise<string> =>
  (await task('sign_off_ref', workflowId)).taskId;
const formOf = async (workflowId: string, as = bob) => {
  const { status, json, text } = await cluster.call(getForm(await taskIdIn(workflowId), as));
  expect(status, text).toBe(200);
  return json;
};
const changed = { name: 'SignOff', jsonSchema: {}, templateUI: {} };

it('answers the form that the task names', async () => {
  const [form] = await list({ name: 'SignOff' });
  expect(await formOf(W)).toEqual(form);
});

it('answers the version that the task names, as it is now', async () => {
  await save(changed, { newVersion: true }, root);
  expect(await formOf(W)).toMatchObject({ version: 1, jsonSchema: { required: ['decision'] } });
  await save({ ...changed, version: 1 }, {}, root);
  expect(await formOf(W)).toMatchObject({ version: 1, jsonSchema: {} });
});

it('answers the newest version of then where the task names version 0', async () => {
  expect(await formOf(newestW)).toMatchObject({ version: 1 });
  await save(changed, { newVersion: true }, root);
  expect(await formOf(newestW)).toMatchObject({ version: 2, jsonSchema: {} });
});

it('answers it of a task that is over, too', async () => {
  await terminate();
  expect(await formOf(W, ann)).toMatchObject({ name: 'SignOff', version: 1 });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['the owner', ann],
    ['a member of the group it is assigned to', bob],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    expect(await formOf(W, as)).toMatchObject({ name: 'SignOff' });
  });

  it('anybody while nobody is assigned', async () => {
    expect(await formOf(openW, cal)).toMatchObject({ name: 'SignOff' });
  });

  it('whoever claimed it', async () => {
    await claimed(cal, openW);
    expect(await formOf(openW, cal)).toMatchObject({ name: 'SignOff' });
  });

  it.each(['READ', 'UPDATE'])('whoever was granted %s on its definition', async (access) => {
    await grant(cal, [access]);
    expect(await formOf(W, cal)).toMatchObject({ name: 'SignOff' });
  });
});

provokes('getFormOfTask', 'NotPermitted', {
  when: 'the caller has no relation to the task',
  given: () => taskIdIn(),
  call: (taskId) => getForm(taskId, cal),
  says: { message: "You don't have permissions to read human task: sign_off" },
});

provokes('getFormOfTask', 'UnknownTask', {
  when: 'there is none of that id, although a form has it for a name',
  call: () => getForm('SignOff'),
  says: { message: 'No such human task found by id: SignOff' },
});

provokes('getFormOfTask', 'UnknownForm', {
  when: 'the task names none',
  given: () => taskIdIn(formlessW),
  call: (taskId) => getForm(taskId),
  says: (taskId) => ({ message: `Human task ${taskId} has no user form template` }),
});

it('answers a form that was deleted in the same way', async () => {
  await cluster.call({ method: 'DELETE', path: '/api/human/template/SignOff', as: root });
  const { status, json } = await cluster.call(getForm(await taskIdIn()));
  expect(status).toBe(404);
  expect(json.message).toBe(`Human task ${await taskIdIn()} has no user form template`);
});
