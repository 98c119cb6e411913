/** F, first part. Who a task begins with, and who it moves on to when time is up. */
import { assignedTo, conductorUser, outOfAssignees, type Assignee } from '../assignees.ts';
import { check } from '../check.ts';
import {
  expectMembers,
  expectSame,
  expectStatus,
  expectThat,
  itemsIn,
  type Members,
} from '../expectations.ts';
import { actionLog, actionsOf, processContext } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import type { Seen } from '../wire.ts';

const MINUTE = 60_000;
/** Not longer: whoever else uses the cluster has tokens that last a day. */
const HALF_DAY = 12 * 60 * MINUTE;

export const assignment = [
  check(
    'F1',
    async (scene) => {
      const { taskId } = await scene.purchase();
      const root = await scene.person('root');
      await scene.advance(30 * MINUTE - 1);
      await scene.expectHumanTask(taskId, { assignee: await scene.firstAssignee() });
      await scene.advance(1);
      await scene.expectHumanTask(taskId, {
        state: 'ASSIGNED',
        assignee: root,
        [`${processContext}.assigneeIndex`]: 1,
      });
      expectLast(await scene.humanTask(taskId), { action: 'ASSIGNMENT', actedBy: 'system' });
    },
    ['clock'],
  ),

  check(
    'F2',
    async (scene) => {
      const { workflowId, taskId } = await scene.purchase(await lastAssignment(scene));
      await scene.advance(30 * MINUTE);
      await scene.expectHumanTask(taskId, { state: 'ASSIGNED', assignee: undefined });
      const open = await scene.humanTask(taskId);
      expectLast(open, { action: 'ASSIGNMENTS_COMPLETED', actedBy: 'system' });
      await scene.expectWorkflow(workflowId, { status: 'RUNNING' });
      expectStatus(await scene.claim('cal', taskId), 200);
    },
    ['clock'],
  ),

  check(
    'F3',
    async (scene) => {
      const last = await lastAssignment(scene);
      const definition = { ...last, assignmentCompletionStrategy: 'TERMINATE' };
      const { workflowId, taskId } = await scene.purchase(definition);
      await scene.advance(30 * MINUTE);
      await scene.expectHumanTask(taskId, { state: 'DELETED' });
      await scene.expectTask(workflowId, 'sign_off_ref', { status: 'CANCELED' });
      await scene.expectWorkflow(workflowId, {
        status: 'FAILED',
        reasonForIncompletion: outOfAssignees,
      });
    },
    ['clock'],
  ),

  check(
    'F4',
    async (scene) => {
      const assignee = await scene.firstAssignee();
      const next = { assignee: await scene.person('root'), slaMinutes: 1 };
      const { taskId } = await scene.purchase({ assignments: [{ assignee, slaMinutes: 0 }, next] });
      await expectNothingIn(scene, HALF_DAY, taskId, { state: 'ASSIGNED', assignee });
    },
    ['clock'],
  ),

  check(
    'F5',
    async (scene) => {
      const { taskId } = await scene.purchase();
      await scene.advance(30 * MINUTE - 1);
      expectStatus(await scene.claim('bob', taskId), 200);
      const claimant = await scene.person('bob');
      await expectNothingIn(scene, 30 * MINUTE, taskId, { state: 'IN_PROGRESS', claimant });
    },
    ['clock'],
  ),

  check('F6', async (scene) => {
    const bob = await scene.person('bob');
    const { taskId } = await scene.purchase(autoClaimedBy(bob));
    await scene.expectHumanTask(taskId, { state: 'IN_PROGRESS', assignee: bob, claimant: bob });
  }),

  check('F7', async (scene) => {
    const { id } = await scene.group('finance');
    const finance = { userType: 'CONDUCTOR_GROUP', user: id };
    const { taskId } = await scene.purchase(autoClaimedBy(finance));
    await scene.expectHumanTask(taskId, {
      state: 'ASSIGNED',
      assignee: finance,
      claimant: undefined,
    });
  }),

  check('F8', async (scene) => {
    const { taskId } = await scene.purchase({ assignments: [] });
    await expectOpen(scene, taskId);
  }),

  check('F9', async (scene) => {
    const name = await scene.taskDefinition('sign_off');
    const bare = { name, taskReferenceName: 'bare_ref', type: 'HUMAN' };
    const taskId = await scene.openTask(await scene.start([bare]), 'bare_ref');
    await expectOpen(scene, taskId, { displayName: 'bare_ref' });
  }),

  check('F10', async (scene) => {
    const boss = conductorUser('${workflow.input.boss}');
    const cal = await scene.person('cal');
    const { taskId } = await scene.purchase(assignedTo(boss), { input: { boss: cal.user } });
    await scene.expectHumanTask(taskId, { state: 'ASSIGNED', assignee: cal });
  }),
];

async function lastAssignment(scene: Scene) {
  return assignedTo(await scene.firstAssignee(), 30);
}

function autoClaimedBy(assignee: Assignee) {
  return { autoClaim: true, ...assignedTo(assignee) };
}

function expectLast(task: Seen, entry: Members) {
  expectMembers({ value: itemsIn(task, actionLog).at(-1)?.value, from: task.from }, entry);
}

/** The task holds these and is just the same when that time has passed. */
async function expectNothingIn(scene: Scene, ms: number, taskId: string, members: Members) {
  const before = await scene.humanTask(taskId);
  expectMembers(before, members);
  await scene.advance(ms);
  const after = await scene.humanTask(taskId);
  expectSame(after.value, before.value, 'the task (unchanged)', after);
}

/** It begins open to all. */
async function expectOpen(scene: Scene, taskId: string, members: Members = {}) {
  await scene.expectHumanTask(taskId, {
    state: 'ASSIGNED',
    assignee: undefined,
    [`${processContext}.assigneeIndex`]: undefined,
    ...members,
  });
  const begun = await scene.humanTask(taskId);
  expectThat(
    actionsOf(begun).includes('ASSIGNMENTS_COMPLETED'),
    'ASSIGNMENTS_COMPLETED in the log',
    begun,
  );
}
