/** B. Update by reference: who may call. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { expectMembers, expectSame, expectStatus, expectSuccess } from '../expectations.ts';
import type { Started } from '../executions.ts';
import { noSuchWorkflow, notPermitted } from '../mock-messages.ts';
import { actionsOf } from '../process-context.ts';
import type { CallerName } from '../session.ts';

const decided = { decision: 'yes' };

export const updatingCaller = [
  check('B1', 'lets an administrator update a task that somebody else claimed', async (context) => {
    const { executions, humanTasks, personas, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    expectStatus(await humanTasks.update('root', { workflowId }, decided), 200);
    await expect.humanTask(taskId, {
      state: 'IN_PROGRESS',
      output: decided,
      claimant: await personas.userOf('bob'),
      updatedBy: await personas.idOf('root'),
      createdBy: await personas.idOf('ann'),
    });
  }),

  check(
    'B2',
    'lets the task owner complete a task that somebody else claimed',
    async ({ executions, humanTasks, personas, expect, exactly }) => {
      const { workflowId, taskId } = await executions.claimedPurchase();
      expectStatus(await humanTasks.update('ann', { workflowId, complete: true }, decided), 200);
      await expect.humanTask(taskId, {
        state: 'COMPLETED',
        output: decided,
        claimant: await personas.userOf('bob'),
      });
      await exactly(async () =>
        expect.humanTask(taskId, { updatedBy: await personas.idOf('ann') }),
      );
    },
  ),

  check('B3', 'refuses a person who has nothing to do with the task', async (context) => {
    await expectForbidden(context, 'cal', await context.executions.claimedPurchase());
  }),

  check(
    'B4',
    'refuses a member of the assigned group who is not the claimant',
    async (context) => {
      await expectForbidden(context, 'eve', await context.executions.claimedPurchase());
    },
    ['group members'],
  ),

  check('B5', 'refuses an assignee who has not claimed the task', async (context) => {
    const started = await context.executions.purchase();
    await expectForbidden(context, 'bob', started);
    await expectUpdatesAfterClaim(context, 'bob', started);
  }),

  check('B6', 'lets the owner save output before anybody has claimed', async (context) => {
    const { executions, humanTasks, personas, expect, exactly } = context;
    const { workflowId, taskId } = await executions.purchase();
    expectStatus(await humanTasks.update('ann', { workflowId, complete: false }, decided), 200);
    await expect.humanTask(taskId, {
      state: 'ASSIGNED',
      output: decided,
      claimant: undefined,
    });
    await exactly(async () => expect.humanTask(taskId, { updatedBy: await personas.idOf('ann') }));
  }),

  check('B7', 'lets an administrator complete a task that nobody claimed', async (context) => {
    const { executions, humanTasks, personas, expect, exactly } = context;
    const { workflowId, taskId } = await executions.purchase();
    expectStatus(await humanTasks.update('root', { workflowId, complete: true }, decided), 200);
    const completed = { state: 'COMPLETED', output: decided, claimant: undefined };
    await expect.humanTask(taskId, completed);
    const task = await humanTasks.read(taskId);
    expectSame(actionsOf(task), ['ASSIGNMENT'], 'the actions of the log', task);
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await exactly(async () => {
      expectMembers(task, { updatedBy: await personas.idOf('root') });
    });
  }),

  check(
    'B8',
    'lets an application update a task that it claimed for an outside person',
    async (context) => {
      const { definitions, executions, humanTasks, personas, expect, exactly } = context;
      const name = await ownTaskDefinition(context, 'portal', ['READ', 'UPDATE', 'EXECUTE']);
      const assignee = { userType: 'EXTERNAL_GROUP', user: context.named('customers') };
      const outside = await definitions.signOff({ assignments: [{ assignee, slaMinutes: 0 }] });
      const workflowId = await executions.start([{ ...outside, name }]);
      const taskId = await executions.openTask(workflowId);
      expectSuccess(await humanTasks.claimFor('portal', taskId, 'x@ext'));
      const update = { workflowId, complete: true };
      expectStatus(await humanTasks.update('portal', update, decided), 200);
      await expect.humanTask(taskId, {
        state: 'COMPLETED',
        output: decided,
        'claimant.userType': 'EXTERNAL_USER',
        'claimant.user': 'x@ext',
      });
      await exactly(async () =>
        expect.humanTask(taskId, { updatedBy: await personas.idOf('portal') }),
      );
    },
  ),

  check('B9', 'refuses a person who holds UPDATE on the task definition only', async (context) => {
    const { definitions, executions, humanTasks, exactly } = context;
    const name = await ownTaskDefinition(context, 'cal', ['UPDATE']);
    const workflowId = await executions.start([{ ...(await definitions.signOff()), name }]);
    const taskId = await executions.openTask(workflowId);
    expectSuccess(await humanTasks.claim('bob', taskId));
    await exactly(async () => {
      // The grant is there: it shows the task, which cal could not read without it.
      expectStatus(await humanTasks.read(taskId, 'cal'), 200);
    });
    await expectForbidden(context, 'cal', { workflowId, taskId }, name);
  }),

  check(
    'B10',
    'refuses to complete an open task that the caller has not claimed',
    async (context) => {
      const started = await context.executions.purchase({ assignments: [] });
      await expectForbidden(context, 'cal', started);
      await expectUpdatesAfterClaim(context, 'cal', started);
    },
  ),

  check('B11', 'looks the task up before it checks the caller', async ({ humanTasks, expect }) => {
    const workflowId = crypto.randomUUID();
    await expect.refused(404, [], () => humanTasks.update('cal', { workflowId }), {
      message: noSuchWorkflow(workflowId),
    });
  }),
];

/** Neither saving nor completing is allowed. */
async function expectForbidden(
  { definitions, humanTasks, expect }: CheckContext,
  as: CallerName,
  { workflowId }: Started,
  definition?: string,
) {
  const name = definition ?? (await definitions.sharedTask('sign_off'));
  for (const complete of [false, true])
    await expect.refused(
      403,
      workflowId,
      () => humanTasks.update(as, { workflowId, complete }, decided),
      { message: notPermitted('update', name) },
    );
}

/** It was the claim that was missing, and nothing else. */
async function expectUpdatesAfterClaim(
  { humanTasks }: CheckContext,
  as: CallerName,
  { workflowId, taskId }: Started,
) {
  expectSuccess(await humanTasks.claim(as, taskId));
  const answer = await humanTasks.update(as, { workflowId, complete: true }, decided);
  expectStatus(answer, 200);
  expectMembers(await humanTasks.read(taskId), { state: 'COMPLETED', output: decided });
}

/** A definition of its own, so that no other check meets these grants. */
async function ownTaskDefinition(
  { definitions, personas, grant, named }: CheckContext,
  as: CallerName,
  access: readonly string[],
) {
  const id = await definitions.defineTask(named(`sign_off_${as}`));
  await grant({
    subject: { type: 'USER', id: await personas.idOf(as) },
    target: { type: 'TASK_DEF', id },
    access,
  });
  return id;
}
