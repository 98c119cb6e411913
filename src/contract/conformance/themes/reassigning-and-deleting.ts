/** E, last part. Handing a task to others, and deleting it. */
import { assignedTo } from '../assignees.ts';
import { check } from '../check.ts';
import {
  expectEmpty,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
} from '../expectations.ts';
import { processContext } from '../process-context.ts';
import type { Scene } from '../scene.ts';

export const reassigningAndDeleting = [
  check('E23', async (scene) => {
    const { taskId } = await scene.purchase();
    expectSuccess(await scene.skip('root', taskId));
    await scene.expectHumanTask(taskId, { [`${processContext}.assigneeIndex`]: 1 });
    const assignments = await toCal(scene);
    const answer = await scene.reassign('ann', taskId, assignments);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await scene.expectHumanTask(taskId, {
      state: 'ASSIGNED',
      assignee: assignments[0]?.assignee,
      [`${processContext}.assigneeIndex`]: 0,
    });
    expectStatus(await scene.claim('cal', taskId), 200);
  }),

  check('E24', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const assignments = await toCal(scene);
    await scene.unchanged([workflowId], async () => {
      for (const who of ['bob', 'root'] as const)
        expectStatus(await scene.reassign(who, taskId, assignments), 400);
    });
  }),

  check('E25', async (scene) => {
    const assignments = await toCal(scene);
    expectStatus(await scene.reassign('root', crypto.randomUUID(), assignments), 400);
  }),

  check('E26', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    await scene.expectRefused(400, workflowId, () => scene.reassign('root', taskId, []));
  }),

  check('E27', async (scene) => {
    const name = await scene.defineTask(scene.named('deletable'));
    const workflowId = await scene.start([{ ...(await scene.signOff()), name }]);
    const taskId = await scene.openTask(workflowId);
    await scene.expectRefused(403, workflowId, () => scene.deleteTask('cal', taskId));
    await scene.grant({
      subject: { type: 'USER', id: await scene.idOf('cal') },
      target: { type: 'TASK_DEF', id: name },
      access: ['DELETE'],
    });
    const answer = await scene.deleteTask('cal', taskId);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await scene.expectHumanTask(taskId, { state: 'DELETED' });
    await scene.expectWorkflow(workflowId, { status: 'FAILED' });
    expectSuccess(await scene.retry(workflowId));
    await scene.expectWorkflow(workflowId, { status: 'RUNNING' });
  }),

  check('E28', async (scene) => {
    expectStatus(await scene.deleteTask('root', crypto.randomUUID()), 400);
  }),

  check('E29', async (scene) => {
    const one = await scene.purchase();
    const other = await scene.purchase();
    const taskIds = [one.taskId, crypto.randomUUID(), other.taskId];
    await scene.expectRefused(400, [one.workflowId, other.workflowId], () =>
      scene.deleteTasks('root', taskIds),
    );
  }),

  check('E30', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    expectSuccess(await scene.deleteTask('root', taskId));
    await scene.expectWorkflow(workflowId, { status: 'FAILED' });
    const deleted = await scene.humanTask(taskId);
    expectSuccess(await scene.retry(workflowId));
    const again = await scene.openTask(workflowId);
    const after = await scene.humanTask(again);
    expectThat(again !== taskId, 'another id than the deleted task had', after);
    expectMembers(after, {
      state: 'ASSIGNED',
      assignee: await scene.firstAssignee(),
      claimant: undefined,
    });
    const before = await scene.humanTask(taskId);
    expectSame(before.value, deleted.value, 'the deleted task (unchanged)', before);
  }),
];

async function toCal(scene: Scene) {
  return assignedTo(await scene.person('cal')).assignments;
}
