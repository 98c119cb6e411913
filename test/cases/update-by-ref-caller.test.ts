import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  ann,
  bob,
  cal,
  eve,
  openW,
  portal,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const outsideW = 'aaaaaaaa-0000-1000-a000-0000000000b1';
const outsiders = {
  assignments: [{ assignee: { userType: 'EXTERNAL_GROUP', user: 'customers' }, slaMinutes: 0 }],
};

const scene = useCluster({ seed: [purchaseScene, purchaseWith(outsideW, outsiders)] });
const { update, task, claimed, claimFor, humanTask } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const decided = { decision: 'yes' };
const claimOfBob = { userType: 'CONDUCTOR_USER', user: bob };
const notPermitted = "You don't have permissions to update human task: sign_off";

async function expectForbidden(as: string, query = {}) {
  for (const complete of [false, true]) {
    const answer = await unchanged(() => update(as, { ...query, complete }, decided));
    expectRefusal(answer, 403, notPermitted);
  }
}

behaviourCase('B1', async () => {
  const taskId = await claimed(bob);
  expect((await update(root, {}, decided)).status).toBe(200);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'IN_PROGRESS',
    output: decided,
    claimant: claimOfBob,
    updatedBy: root,
    createdBy: ann,
  });
});

behaviourCase('B2', async () => {
  const taskId = await claimed(bob);
  expect((await update(ann, { complete: true }, decided)).status).toBe(200);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: decided,
    claimant: claimOfBob,
    updatedBy: ann,
  });
});

behaviourCase('B3', async () => {
  await claimed(bob);
  await expectForbidden(cal);
});

behaviourCase('B4', async () => {
  await claimed(bob);
  await expectForbidden(eve);
});

behaviourCase('B5', async () => {
  await expectForbidden(bob);
  await claimed(bob);
  expect((await update(bob, {}, decided)).status).toBe(200);
});

behaviourCase('B6', async () => {
  const { taskId } = await task('sign_off_ref');
  expect((await update(ann, { complete: false }, decided)).status).toBe(200);
  const saved = (await humanTask(taskId)).json;
  expect(saved).toMatchObject({ state: 'ASSIGNED', output: decided, updatedBy: ann });
  expect(saved).not.toHaveProperty('claimant');
});

behaviourCase('B7', async () => {
  const { taskId } = await task('sign_off_ref');
  expect((await update(root, { complete: true }, decided)).status).toBe(200);
  const completed = (await humanTask(taskId)).json;
  expect(completed).toMatchObject({ state: 'COMPLETED', output: decided, updatedBy: root });
  expect(completed).not.toHaveProperty('claimant');
  const log: { action: string }[] = completed.input.__humanTaskProcessContext.humanTaskActionLogs;
  expect(log.map(({ action }) => action)).toEqual(['ASSIGNMENT']);
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});

behaviourCase('B8', async () => {
  const { taskId } = await task('sign_off_ref', outsideW);
  expect((await claimFor(taskId, 'x@ext', portal)).status).toBe(200);
  const answer = await update(portal, { workflowId: outsideW, complete: true }, decided);
  expect(answer.status).toBe(200);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: decided,
    claimant: { userType: 'EXTERNAL_USER', user: 'x@ext' },
    updatedBy: portal,
  });
});

behaviourCase('B9', async () => {
  await claimed(bob);
  const granted = await scene.call({
    method: 'POST',
    path: '/api/auth/authorization',
    as: root,
    body: {
      subject: { type: 'USER', id: cal },
      target: { type: 'TASK_DEF', id: 'sign_off' },
      access: ['UPDATE'],
    },
  });
  expect(granted.status).toBe(200);
  // The grant is there: it shows the task, which cal could not read before.
  const { taskId } = await task('sign_off_ref');
  expect((await humanTask(taskId, cal)).status).toBe(200);
  await expectForbidden(cal);
});

behaviourCase('B10', async () => {
  await expectForbidden(cal, { workflowId: openW });
  await claimed(cal, openW);
  expect((await update(cal, { workflowId: openW, complete: true }, decided)).status).toBe(200);
});

behaviourCase('B11', async () => {
  const answer = await unchanged(() => update(cal, { workflowId: 'nowhere' }, decided));
  expectRefusal(answer, 404, 'No such workflow found by id: nowhere');
});
