import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  ann,
  bob,
  cal,
  eve,
  openW,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const outsideGroupW = 'aaaaaaaa-0000-1000-a000-0000000000e1';
const outsideUserW = 'aaaaaaaa-0000-1000-a000-0000000000e2';

const finance = { userType: 'CONDUCTOR_GROUP', user: 'finance' };
const customers = { userType: 'EXTERNAL_GROUP', user: 'customers' };
const first = { userType: 'EXTERNAL_USER', user: 'first@ext' };
const second = { userType: 'EXTERNAL_USER', user: 'second@ext' };

const scene = useCluster({
  seed: [
    purchaseScene,
    purchaseWith(outsideGroupW, { assignments: [{ assignee: customers, slaMinutes: 0 }] }),
    purchaseWith(outsideUserW, { assignments: [{ assignee: first, slaMinutes: 0 }] }),
  ],
});
const { update, task, claim, claimed, claimFor, humanTask } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const override = { overrideAssignment: true };

async function openTask(workflowId?: string): Promise<string> {
  return (await task('sign_off_ref', workflowId)).taskId;
}

/** The entry that a claim adds to the action log, and the claimed task around it. */
function claimedTask(
  taskId: string,
  claimant: { userType: string; user: string },
  assignee: object,
) {
  const now = scene.cluster.clock.now();
  const entry = {
    action: 'CLAIM',
    state: 'IN_PROGRESS',
    stateStart: now,
    assignee,
    claimant,
    actedBy: `${claimant.userType}:${claimant.user}`,
  };
  return {
    taskId,
    state: 'IN_PROGRESS',
    assignee,
    claimant,
    input: {
      __humanTaskProcessContext: {
        state: 'IN_PROGRESS',
        lastUpdated: now,
        assigneeIndex: 0,
        humanTaskActionLogs: [{ action: 'ASSIGNMENT', actedBy: 'system' }, entry],
      },
    },
  };
}

behaviourCase('E1', async () => {
  const taskId = await openTask();
  await scene.cluster.clock.advance(1000);
  const answer = await claim(taskId, bob);
  const wanted = claimedTask(taskId, { userType: 'CONDUCTOR_USER', user: bob }, finance);
  expect(answer).toMatchObject({ status: 200, json: wanted });
  expect((await humanTask(taskId)).json).toEqual(answer.json);
  expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS' });
});

behaviourCase('E2', async () => {
  const taskId = await openTask();
  for (const query of [{}, override]) {
    const answer = await unchanged(() => claim(taskId, cal, query));
    expectRefusal(answer, 403, "You don't have permissions to claim human task: sign_off");
  }
});

behaviourCase('E3', async () => {
  const taskId = await openTask();
  for (const query of [{}, { overrideAssignment: false }]) {
    const answer = await unchanged(() => claim(taskId, root, query));
    expectRefusal(answer, 400, `Human task ${taskId} is assigned to a different user or group`);
  }
});

behaviourCase('E4', async () => {
  const taskId = await openTask();
  await scene.cluster.clock.advance(1000);
  const answer = await claim(taskId, root, override);
  const rootUser = { userType: 'CONDUCTOR_USER', user: root };
  expect(answer).toMatchObject({ status: 200, json: claimedTask(taskId, rootUser, rootUser) });
  const definition = (await humanTask(taskId)).json.humanTaskDef;
  expect(definition.assignments[0].assignee).toEqual(finance);
});

behaviourCase('E5', async () => {
  const taskId = await claimed(bob);
  for (const as of [bob, eve, root]) {
    for (const query of [{}, override]) {
      const answer = await unchanged(() => claim(taskId, as, query));
      expectRefusal(answer, 400, `Human task ${taskId} is already claimed`);
    }
  }
});

behaviourCase('E6', async () => {
  const taskId = await openTask(openW);
  const answer = await claim(taskId, cal);
  expect(answer).toMatchObject({
    status: 200,
    json: { state: 'IN_PROGRESS', claimant: { userType: 'CONDUCTOR_USER', user: cal } },
  });
  expect(answer.json).not.toHaveProperty('assignee');
  expect((await humanTask(taskId)).json).toEqual(answer.json);
});

behaviourCase('E7', async () => {
  const answer = await unchanged(() => claim('nowhere', root));
  expectRefusal(answer, 400, 'No such human task found by id: nowhere');
});

behaviourCase('E8', async () => {
  const taskId = await claimed(bob);
  expect((await update(bob, { complete: true }, { decision: 'yes' })).status).toBe(200);
  for (const query of [{}, override]) {
    const answer = await unchanged(() => claim(taskId, root, query));
    expectRefusal(answer, 400, `Human task ${taskId} is already in terminal state: COMPLETED`);
  }
});

behaviourCase('E9', async () => {
  const taskId = await openTask(outsideGroupW);
  await scene.cluster.clock.advance(1000);
  const answer = await claimFor(taskId, second.user, ann);
  expect(answer).toMatchObject({ status: 200, json: claimedTask(taskId, second, customers) });
  expect((await humanTask(taskId)).json).toEqual(answer.json);
});

behaviourCase('E10', async () => {
  const taskId = await openTask(outsideUserW);
  for (const query of [{}, { overrideAssignment: false }]) {
    const answer = await unchanged(() => claimFor(taskId, second.user, ann, query));
    expectRefusal(answer, 400, `Human task ${taskId} is assigned to a different user or group`);
  }
});

behaviourCase('E11', async () => {
  const taskId = await openTask(outsideUserW);
  await scene.cluster.clock.advance(1000);
  const answer = await claimFor(taskId, second.user, ann, override);
  expect(answer).toMatchObject({ status: 200, json: claimedTask(taskId, second, second) });
  expect((await humanTask(taskId)).json).toEqual(answer.json);
});

behaviourCase('E12', async () => {
  const taskId = await openTask(outsideGroupW);
  for (const query of [{}, override]) {
    const answer = await unchanged(() => claimFor(taskId, second.user, cal, query));
    expectRefusal(answer, 403, /^You don't have permissions to .* human task: sign_off$/);
  }
});
