import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  W,
  ann,
  bob,
  cal,
  eve,
  purchaseCalls,
  purchaseScene,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const scene = useCluster({ seed: purchaseScene });
const { update, task, claimed, defineTasks, grant, humanTask } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const finance = { userType: 'CONDUCTOR_GROUP', user: 'finance' };

const conductorTask = (taskId: string, as = root) =>
  scene.call({ path: `/api/human/tasks/${taskId}/conductorTask`, as });
const formOf = (taskId: string, as = root) =>
  scene.call({ path: `/api/human/template/${taskId}`, as });

behaviourCase('D1', async () => {
  const taskId = await claimed(bob);
  // bob leaves the group: what shows him the task now is his claim alone.
  const body = { name: 'Bob', roles: ['USER'], groups: [] };
  const left = await scene.call({ method: 'PUT', path: `/api/users/${bob}`, as: root, body });
  expect(left).toMatchObject({ status: 200, json: { groups: [] } });
  for (const as of [root, ann, eve, bob]) {
    const answer = await humanTask(taskId, as);
    expect(answer.status, as).toBe(200);
    expect(answer.json).toMatchObject({
      taskId,
      state: 'IN_PROGRESS',
      displayName: 'Sign off',
      definitionName: 'sign_off',
      workflowId: W,
      workflowName: 'purchase',
      taskRefName: 'sign_off_ref',
      createdBy: ann,
      assignee: finance,
      humanTaskDef: { userFormTemplate: { name: 'SignOff', version: 1 } },
      input: { cost: 120, _createdBy: ann },
      output: {},
    });
    expect(answer.json.humanTaskDef).not.toHaveProperty('fullTemplate');
  }
});

behaviourCase('D2', async () => {
  const { taskId } = await task('sign_off_ref');
  const answer = await scene.call({
    path: `/api/human/tasks/${taskId}`,
    as: bob,
    query: { withTemplate: true },
  });
  expect(answer.status).toBe(200);
  const now = scene.cluster.clock.now();
  expect(answer.json.humanTaskDef.fullTemplate).toMatchObject({
    name: 'SignOff',
    version: 1,
    jsonSchema: { required: ['decision'] },
    templateUI: { type: 'VerticalLayout', elements: [] },
    createdBy: expect.stringMatching(/^USER:/),
    updatedBy: expect.stringMatching(/^USER:/),
    createTime: now,
    updateTime: now,
  });
});

behaviourCase('D3', async () => {
  const answer = await unchanged(() => humanTask('nowhere'));
  expectRefusal(answer, 404, 'No such human task found by id: nowhere');
});

behaviourCase('D4', async () => {
  const { taskId } = await task('sign_off_ref');
  const answer = await unchanged(() => humanTask(taskId, cal));
  expectRefusal(answer, 403, "You don't have permissions to read human task: sign_off");
});

behaviourCase('D5', async () => {
  const { taskId } = await task('sign_off_ref');
  await defineTasks({ name: 'sign_off', tags: [{ key: 'team', value: 'buying' }] });
  await grant(cal, ['READ'], { type: 'TAG', id: 'team:selling' });
  expect((await humanTask(taskId, cal)).status).toBe(403);
  await grant(cal, ['READ'], { type: 'TAG', id: 'team:buying' });
  expect(await humanTask(taskId, cal)).toMatchObject({ status: 200, json: { taskId } });
});

behaviourCase('D6', async () => {
  const { taskId } = await task('sign_off_ref');
  expect((await humanTask(taskId)).json.state).toBe('ASSIGNED');
  const answer = await conductorTask(taskId);
  expect(answer).toMatchObject({
    status: 200,
    json: {
      taskId,
      taskType: 'HUMAN',
      status: 'IN_PROGRESS',
      referenceTaskName: 'sign_off_ref',
      workflowInstanceId: W,
      endTime: 0,
    },
  });
});

behaviourCase('D7', async () => {
  const answer = await unchanged(() => conductorTask('nowhere'));
  expectRefusal(answer, 400, 'No such human task found by id: nowhere');
});

behaviourCase('D8', async () => {
  const { taskId } = await task('sign_off_ref');
  const answer = await formOf(taskId, bob);
  expect(answer).toMatchObject({ status: 200, json: { name: 'SignOff', version: 1 } });
  const path = '/api/human/template/SignOff/1';
  expect(answer.json).toEqual((await scene.call({ path, as: bob })).json);
});

behaviourCase('D9', async () => {
  for (const taskId of ['nowhere', 'SignOff']) {
    const answer = await unchanged(() => formOf(taskId));
    expectRefusal(answer, 400, `No such human task found by id: ${taskId}`);
  }
});

behaviourCase('D10', async () => {
  const taskId = await claimed(bob);
  await scene.cluster.clock.advance(1000);
  expect((await update(bob, { complete: true }, { decision: 'yes' })).status).toBe(200);
  const { status, json } = await humanTask(taskId);
  const claimant = { userType: 'CONDUCTOR_USER', user: bob };
  expect(status).toBe(200);
  expect(json).toMatchObject({
    state: 'COMPLETED',
    assignee: finance,
    claimant,
    output: { decision: 'yes' },
    updatedOn: scene.cluster.clock.now(),
  });
  const log: { action: string }[] = json.input.__humanTaskProcessContext.humanTaskActionLogs;
  expect(log.map(({ action }) => action)).toEqual(['ASSIGNMENT', 'CLAIM']);
  expect(log.at(-1)).toMatchObject({
    state: 'IN_PROGRESS',
    stateStart: scene.cluster.clock.now() - 1000,
    assignee: finance,
    claimant,
    actedBy: `CONDUCTOR_USER:${bob}`,
  });
});
