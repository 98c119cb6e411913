/** D. Reading a human task, the workflow task behind it and its form. */
import { check } from '../check.ts';
import { expectMembers, expectStatus, expectThat } from '../expectations.ts';
import { actionsOf } from '../process-context.ts';
import type { Scene } from '../scene.ts';

export const reading = [
  check(
    'D1',
    async (scene) => {
      const { workflowId, taskId } = await scene.claimedPurchase();
      for (const reader of ['root', 'ann', 'eve', 'bob'] as const) {
        const answer = await scene.humanTask(taskId, reader);
        expectStatus(answer, 200);
        expectMembers(answer, {
          taskId,
          workflowId,
          state: 'IN_PROGRESS',
          'humanTaskDef.displayName': 'Sign off',
          'humanTaskDef.fullTemplate': undefined,
        });
      }
      // Nothing but the claim shows this one to cal.
      const { taskId: claimed } = await scene.claimedPurchase('cal', { assignments: [] });
      expectStatus(await scene.humanTask(claimed, 'cal'), 200);
    },
    ['group members'],
  ),

  check('D2', async (scene) => {
    const { taskId } = await scene.purchase();
    const answer = await scene.humanTask(taskId, 'bob', { withTemplate: true });
    expectStatus(answer, 200);
    expectMembers(answer, {
      'humanTaskDef.fullTemplate.name': await scene.form('SignOff'),
      'humanTaskDef.fullTemplate.version': 1,
      'humanTaskDef.fullTemplate.jsonSchema.required': ['decision'],
    });
  }),

  check('D3', async (scene) => {
    expectStatus(await scene.humanTask(crypto.randomUUID()), 404);
  }),

  check('D4', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    await scene.expectRefused(403, workflowId, () => scene.humanTask(taskId, 'cal'));
  }),

  check('D5', async (scene) => {
    const name = await scene.defineTask(scene.named('tagged'));
    const workflowId = await scene.start([{ ...(await scene.signOff()), name }]);
    const taskId = await scene.openTask(workflowId);
    const key = scene.named('team');
    await scene.tagTask(name, { key, value: 'buying' });
    await grantTag(scene, `${key}:selling`);
    expectStatus(await scene.humanTask(taskId, 'cal'), 403);
    await grantTag(scene, `${key}:buying`);
    const answer = await scene.eventually(async () => {
      const read = await scene.humanTask(taskId, 'cal');
      expectStatus(read, 200);
      return read;
    });
    expectMembers(answer, { taskId, definitionName: name });
  }),

  check('D6', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    await scene.expectHumanTask(taskId, { state: 'ASSIGNED' });
    const answer = await conductorTask(scene, taskId);
    expectStatus(answer, 200);
    expectMembers(answer, {
      taskId,
      taskType: 'HUMAN',
      status: 'IN_PROGRESS',
      referenceTaskName: 'sign_off_ref',
      workflowInstanceId: workflowId,
    });
  }),

  check('D7', async (scene) => {
    expectStatus(await conductorTask(scene, crypto.randomUUID()), 400);
  }),

  check('D8', async (scene) => {
    const { taskId } = await scene.purchase();
    const answer = await formOf(scene, taskId);
    expectStatus(answer, 200);
    expectMembers(answer, {
      name: await scene.form('SignOff'),
      version: 1,
      'jsonSchema.required': ['decision'],
    });
  }),

  check('D9', async (scene) => {
    expectStatus(await formOf(scene, crypto.randomUUID()), 400);
  }),

  check('D10', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const output = { decision: 'yes' };
    expectStatus(await scene.update('bob', { workflowId, complete: true }, output), 200);
    const answer = await scene.humanTask(taskId);
    expectStatus(answer, 200);
    expectMembers(answer, {
      state: 'COMPLETED',
      assignee: await scene.firstAssignee(),
      claimant: await scene.person('bob'),
      output,
    });
    expectThat(actionsOf(answer).at(-1) === 'CLAIM', 'the log to end with CLAIM', answer);
  }),
];

function conductorTask(scene: Scene, taskId: string) {
  return scene.call({ path: `/api/human/tasks/${taskId}/conductorTask`, as: 'root' });
}

function formOf(scene: Scene, taskId: string) {
  return scene.call({ path: `/api/human/template/${taskId}`, as: 'bob' });
}

async function grantTag(scene: Scene, id: string) {
  const subject = { type: 'USER' as const, id: await scene.idOf('cal') };
  await scene.grant({ subject, target: { type: 'TAG', id }, access: ['READ'] });
}
