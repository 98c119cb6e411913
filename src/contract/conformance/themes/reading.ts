/** D. Reading a human task, the workflow task behind it and its form. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectLike,
  expectMembers,
  expectSame,
  expectStatus,
  expectThat,
  memberOf,
} from '../expectations.ts';
import { noSuchHumanTask, notPermitted } from '../mock-messages.ts';
import { actionLog, actionsOf } from '../process-context.ts';

export const reading = [
  check(
    'D1',
    'shows the task to everybody who has to do with it',
    async ({ executions, humanTasks, personas, definitions, forms, exactly }) => {
      const { workflowId, taskId } = await executions.claimedPurchase();
      for (const reader of ['root', 'ann', 'eve', 'bob'] as const) {
        const answer = await humanTasks.read(taskId, reader);
        expectStatus(answer, 200);
        expectMembers(answer, {
          taskId,
          workflowId,
          state: 'IN_PROGRESS',
          'humanTaskDef.displayName': 'Sign off',
          'humanTaskDef.fullTemplate': undefined,
        });
        await exactly(async () => {
          const ann = await personas.idOf('ann');
          expectThat(
            String(memberOf(answer, 'workflowName')).startsWith('purchase'),
            'workflowName to name the workflow',
            answer,
          );
          expectLike(answer, {
            displayName: 'Sign off',
            definitionName: await definitions.sharedTask('sign_off'),
            taskRefName: 'sign_off_ref',
            createdBy: ann,
            assignee: await personas.firstAssignee(),
            humanTaskDef: {
              userFormTemplate: { name: await forms.shared('SignOff'), version: 1 },
            },
            input: { cost: 120, _createdBy: ann },
          });
          expectSame(memberOf(answer, 'output'), {}, 'output', answer);
        });
      }
      // Nothing but the claim shows this one to cal.
      const { taskId: claimed } = await executions.claimedPurchase('cal', { assignments: [] });
      expectStatus(await humanTasks.read(claimed, 'cal'), 200);
    },
    ['group members'],
  ),

  check('D2', 'adds the form when withTemplate is true', async (context) => {
    const { executions, humanTasks, forms, exactly } = context;
    const { taskId } = await executions.purchase();
    const answer = await humanTasks.read(taskId, 'bob', { withTemplate: true });
    expectStatus(answer, 200);
    expectMembers(answer, {
      'humanTaskDef.fullTemplate.name': await forms.shared('SignOff'),
      'humanTaskDef.fullTemplate.version': 1,
      'humanTaskDef.fullTemplate.jsonSchema.required': ['decision'],
    });
    await exactly(async () => {
      const form = await signOffForm(context);
      expectSame(memberOf(answer, 'humanTaskDef.fullTemplate'), form.value, 'the form', answer);
      expectLike(form, {
        templateUI: { type: 'VerticalLayout', elements: [] },
        createdBy: /^USER:/,
        updatedBy: /^USER:/,
        updateTime: memberOf(form, 'createTime'),
      });
      expectThat(typeof memberOf(form, 'createTime') === 'number', 'createTime', form);
    });
  }),

  check('D3', 'answers 404 when no task has the given id', async ({ humanTasks, expect }) => {
    const taskId = crypto.randomUUID();
    await expect.refused(404, [], () => humanTasks.read(taskId), {
      message: noSuchHumanTask(taskId),
    });
  }),

  check('D4', 'refuses to show an assigned task to a stranger', async (context) => {
    const { executions, humanTasks, definitions, expect } = context;
    const { workflowId, taskId } = await executions.purchase();
    await expect.refused(403, workflowId, () => humanTasks.read(taskId, 'cal'), {
      message: notPermitted('read', await definitions.sharedTask('sign_off')),
    });
  }),

  check('D5', 'shows the task to a person who may read it through a tag', async (context) => {
    const { definitions, executions, humanTasks, patience, named } = context;
    const name = await definitions.defineTask(named('tagged'));
    const workflowId = await executions.start([{ ...(await definitions.signOff()), name }]);
    const taskId = await executions.openTask(workflowId);
    const key = named('team');
    await definitions.tagTask(name, { key, value: 'buying' });
    await grantTag(context, `${key}:selling`);
    expectStatus(await humanTasks.read(taskId, 'cal'), 403);
    await grantTag(context, `${key}:buying`);
    const answer = await patience.eventually(async () => {
      const read = await humanTasks.read(taskId, 'cal');
      expectStatus(read, 200);
      return read;
    });
    expectMembers(answer, { taskId, definitionName: name });
  }),

  check('D6', 'shows the workflow task behind the human task', async (context) => {
    const { executions, expect, exactly } = context;
    const { workflowId, taskId } = await executions.purchase();
    await expect.humanTask(taskId, { state: 'ASSIGNED' });
    const answer = await conductorTask(context, taskId);
    expectStatus(answer, 200);
    expectMembers(answer, {
      taskId,
      taskType: 'HUMAN',
      status: 'IN_PROGRESS',
      referenceTaskName: 'sign_off_ref',
      workflowInstanceId: workflowId,
    });
    await exactly(() => {
      expectMembers(answer, { endTime: 0 });
    });
  }),

  check('D7', 'answers 400 when there is no workflow task for the id', async (context) => {
    const taskId = crypto.randomUUID();
    await context.expect.refused(400, [], () => conductorTask(context, taskId), {
      message: noSuchHumanTask(taskId),
    });
  }),

  check('D8', 'gives the form of a task', async (context) => {
    const { executions, forms, exactly } = context;
    const { taskId } = await executions.purchase();
    const answer = await formOf(context, taskId);
    expectStatus(answer, 200);
    expectMembers(answer, {
      name: await forms.shared('SignOff'),
      version: 1,
      'jsonSchema.required': ['decision'],
    });
    await exactly(async () => {
      expectSame(answer.value, (await signOffForm(context)).value, 'the form', answer);
    });
  }),

  check('D9', 'answers 400 when the form of an unknown task is read', async (context) => {
    const { forms, expect, exactly } = context;
    const unknown = (taskId: string) =>
      expect.refused(400, [], () => formOf(context, taskId), { message: noSuchHumanTask(taskId) });
    await unknown(crypto.randomUUID());
    // Nor is it taken for the name of a form.
    await exactly(async () => unknown(await forms.shared('SignOff')));
  }),

  check('D10', 'keeps assignee and claimant on a completed task', async (context) => {
    const { executions, humanTasks, personas, clock, exactly } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    const output = { decision: 'yes' };
    await clock.tick();
    expectStatus(await humanTasks.update('bob', { workflowId, complete: true }, output), 200);
    const answer = await humanTasks.read(taskId);
    const assignee = await personas.firstAssignee();
    const claimant = await personas.userOf('bob');
    expectStatus(answer, 200);
    expectMembers(answer, { state: 'COMPLETED', assignee, claimant, output });
    expectThat(actionsOf(answer).at(-1) === 'CLAIM', 'the log to end with CLAIM', answer);
    await exactly(({ now }) => {
      expectMembers(answer, { updatedOn: now });
      expectSame(actionsOf(answer), ['ASSIGNMENT', 'CLAIM'], 'the actions of the log', answer);
      expectMembers(answer, {
        [`${actionLog}.1.state`]: 'IN_PROGRESS',
        [`${actionLog}.1.stateStart`]: now - 1,
        [`${actionLog}.1.assignee`]: assignee,
        [`${actionLog}.1.claimant`]: claimant,
        [`${actionLog}.1.actedBy`]: `CONDUCTOR_USER:${claimant.user}`,
      });
    });
  }),
];

function conductorTask({ api }: CheckContext, taskId: string) {
  return api.call({ path: `/api/human/tasks/${taskId}/conductorTask`, as: 'root' });
}

function formOf({ api }: CheckContext, taskId: string) {
  return api.call({ path: `/api/human/template/${taskId}`, as: 'bob' });
}

async function signOffForm({ api, forms }: CheckContext) {
  const path = `/api/human/template/${await forms.shared('SignOff')}/1`;
  const form = await api.call({ path, as: 'bob' });
  expectStatus(form, 200);
  return form;
}

async function grantTag({ personas, grant }: CheckContext, id: string) {
  const subject = { type: 'USER' as const, id: await personas.idOf('cal') };
  await grant({ subject, target: { type: 'TAG', id }, access: ['READ'] });
}
