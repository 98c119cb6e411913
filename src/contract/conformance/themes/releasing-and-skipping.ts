/** E, second part. Giving a claim back, and passing an assignment on. */
import { assignedTo, outOfAssignees } from '../assignees.ts';
import { check } from '../check.ts';
import {
  expectEmpty,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
} from '../expectations.ts';
import { actionsOf, processContext } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import type { Answer } from '../wire.ts';

export const releasingAndSkipping = [
  check('E13', async (scene) => {
    const { taskId } = await scene.claimedPurchase();
    const before = actionsOf(await scene.humanTask(taskId));
    expectDone(await scene.release('bob', taskId));
    const after = await scene.humanTask(taskId);
    expectMembers(after, {
      state: 'ASSIGNED',
      assignee: await scene.firstAssignee(),
      claimant: undefined,
    });
    expectSame(actionsOf(after), [...before, 'RELEASE', 'ASSIGNMENT'], 'the log', after);
  }),

  check('E14', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    await scene.expectRefused(400, workflowId, () => scene.release('root', taskId));
  }),

  check('E15', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    await scene.expectRefused(403, workflowId, () => scene.release('cal', taskId));
  }),

  check('E16', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const output = { decision: 'no', note: 'half done' };
    expectSuccess(await scene.update('bob', { workflowId }, output));
    expectDone(await scene.release('bob', taskId));
    await scene.expectHumanTask(taskId, { state: 'ASSIGNED', output });
    await scene.expectTask(workflowId, 'sign_off_ref', { outputData: output });
  }),

  check('E17', async (scene) => {
    const { taskId } = await scene.purchase();
    expectDone(await scene.skip('root', taskId, { reason: 'nobody there' }));
    await scene.expectHumanTask(taskId, {
      state: 'ASSIGNED',
      assignee: await scene.person('root'),
      [`${processContext}.assigneeIndex`]: 1,
      [`${processContext}.skippedAssigneeIndexes`]: [0],
    });
  }),

  check('E18', async (scene) => {
    const { workflowId, taskId } = await scene.purchase({ assignments: [] });
    await scene.expectRefused(400, workflowId, () => scene.skip('root', taskId));
  }),

  check('E19', async (scene) => {
    const { workflowId, taskId } = await scene.purchase(await lastAssignment(scene));
    expectDone(await scene.skip('root', taskId));
    await scene.expectHumanTask(taskId, {
      state: 'ASSIGNED',
      assignee: undefined,
      [`${processContext}.assignmentsCompleted`]: true,
    });
    await scene.expectWorkflow(workflowId, { status: 'RUNNING' });
    expectStatus(await scene.claim('cal', taskId), 200);
  }),

  check('E20', async (scene) => {
    const last = await lastAssignment(scene);
    const definition = { ...last, assignmentCompletionStrategy: 'TERMINATE' };
    const { workflowId, taskId } = await scene.purchase(definition);
    expectDone(await scene.skip('root', taskId));
    await scene.expectHumanTask(taskId, { state: 'DELETED' });
    await scene.expectWorkflow(workflowId, {
      status: 'FAILED',
      reasonForIncompletion: outOfAssignees,
    });
  }),

  check('E21', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    await scene.unchanged([workflowId], async () => {
      for (const who of ['bob', 'root'] as const) expectStatus(await scene.skip(who, taskId), 400);
    });
  }),

  check('E22', async (scene) => {
    expectStatus(await scene.skip('root', crypto.randomUUID()), 400);
  }),
];

function expectDone(answer: Answer) {
  expectStatus(answer, 200);
  expectEmpty(answer);
}

async function lastAssignment(scene: Scene) {
  return assignedTo(await scene.firstAssignee(), 30);
}
