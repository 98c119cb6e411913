/** A, first part. Update by reference: which task is meant, and the query parameters. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectEmpty,
  expectErrorBody,
  expectMembers,
  expectSame,
  expectStatus,
  expectThat,
  itemsIn,
  memberOf,
  withMembers,
} from '../expectations.ts';
import { UPDATE_BY_REF } from '../human-task-calls.ts';
import { missingParameter, noSuchReference, noSuchWorkflow, notA } from '../mock-messages.ts';
import { actionLog, processContext } from '../process-context.ts';
import type { Query } from '../wire.ts';

const decided = { decision: 'yes' };
const taskRefName = 'sign_off_ref';

export const updatingByReference = [
  check('A1', 'saves output without completing when complete is left out', (context) =>
    expectSavedOnly(context, {}),
  ),

  check('A2', 'saves output without completing when complete is false', (context) =>
    expectSavedOnly(context, { complete: false }),
  ),

  check('A3', 'completes the task when complete is true', async (context) => {
    const { executions, humanTasks, clock, expect, exactly } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    await clock.tick();
    const answer = await humanTasks.update('bob', { workflowId, complete: true }, decided);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expect.humanTask(taskId, { state: 'COMPLETED', output: decided });
    await expect.task(workflowId, taskRefName, { status: 'COMPLETED', outputData: decided });
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await exactly(async ({ now }) => {
      await expect.humanTask(taskId, {
        updatedOn: now,
        [`${processContext}.state`]: 'COMPLETED',
        [`${processContext}.lastUpdated`]: now,
      });
      await expect.task(workflowId, taskRefName, { endTime: now });
    });
  }),

  check('A4', 'answers 404 when no execution has the given id', async ({ humanTasks, expect }) => {
    const workflowId = crypto.randomUUID();
    await expect.refused(
      404,
      [],
      async () => {
        const answer = await humanTasks.update('bob', { workflowId });
        expectErrorBody(answer, 404);
        return answer;
      },
      { message: noSuchWorkflow(workflowId) },
    );
  }),

  check('A5', 'answers 404 when the execution has no task of that reference', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId } = await executions.claimedPurchase();
    await expect.refused(
      404,
      workflowId,
      () => humanTasks.update('bob', { workflowId, taskRefName: 'nope' }),
      { message: noSuchReference('nope', workflowId) },
    );
  }),

  check(
    'A6',
    'answers 404 when the reference belongs to a task that is not a HUMAN task',
    async ({ executions, humanTasks, definitions, expect, exactly }) => {
      const { workflowId } = await executions.claimedPurchase();
      expectStatus(await humanTasks.update('bob', { workflowId, complete: true }), 200);
      await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
      await exactly(async () => {
        const taskType = await definitions.sharedTask('book');
        await expect.task(workflowId, 'book_ref', { taskType });
      });
      await expect.refused(
        404,
        workflowId,
        () => humanTasks.update('root', { workflowId, taskRefName: 'book_ref' }),
        { message: noSuchReference('book_ref', workflowId) },
      );
    },
  ),

  check('A7', 'answers 404 when the task is defined but not reached yet', async (context) => {
    const { definitions, executions, humanTasks, expect } = context;
    const workflowId = await executions.start([
      await definitions.signOff(),
      await definitions.signOff({}, 'later_ref'),
    ]);
    await executions.openTask(workflowId);
    const later = { workflowId, taskRefName: 'later_ref' };
    await expect.refused(404, workflowId, () => humanTasks.update('ann', later), {
      message: noSuchReference('later_ref', workflowId),
    });
    expectStatus(await humanTasks.update('ann', { workflowId, complete: true }), 200);
    await executions.openTask(workflowId, 'later_ref');
    expectStatus(await humanTasks.update('ann', later), 200);
  }),

  check('A8', 'answers 400 when workflowId is missing', async (context) => {
    const { workflowId } = await context.executions.claimedPurchase();
    await context.expect.refused(400, workflowId, () => send(context, { taskRefName }), {
      message: missingParameter('workflowId'),
    });
  }),

  check('A9', 'answers 400 when taskRefName is missing', async (context) => {
    const { workflowId } = await context.executions.claimedPurchase();
    await context.expect.refused(400, workflowId, () => send(context, { workflowId }), {
      message: missingParameter('taskRefName'),
    });
  }),

  check('A10', 'answers 404 when workflowId is blank', async ({ humanTasks, expect }) => {
    await expect.refused(404, [], () => humanTasks.update('bob', { workflowId: '' }), {
      message: noSuchWorkflow(''),
    });
  }),

  check('A11', 'answers 400 when complete is not a boolean', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId } = await executions.claimedPurchase();
    await expect.refused(
      400,
      workflowId,
      () => humanTasks.update('bob', { workflowId, complete: 'banana' }),
      { message: notA('Boolean', 'complete', 'banana') },
    );
  }),

  check(
    'A12',
    'reads complete without regard to case',
    async ({ executions, humanTasks, expect }) => {
      const { workflowId, taskId } = await executions.claimedPurchase();
      expectStatus(await humanTasks.update('bob', { workflowId, complete: 'TRUE' }), 200);
      await expect.humanTask(taskId, { state: 'COMPLETED' });
    },
  ),

  check(
    'A13',
    'answers 404 when an iteration is named for a task outside a loop',
    async (context) => {
      const { executions, humanTasks, expect } = context;
      const { workflowId } = await executions.claimedPurchase();
      await expect.refused(
        404,
        workflowId,
        () => humanTasks.update('bob', { workflowId, iteration: 2 }),
        { message: noSuchReference(taskRefName, workflowId, 2) },
      );
    },
  ),

  check('A14', 'accepts iteration 0 for a task outside a loop', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    expectStatus(await humanTasks.update('bob', { workflowId, iteration: 0 }, decided), 200);
    await expect.humanTask(taskId, { output: decided });
  }),

  check('A15', 'answers 400 when iteration is not a number', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId } = await executions.claimedPurchase();
    await expect.refused(
      400,
      workflowId,
      () => humanTasks.update('bob', { workflowId, iteration: 'x' }),
      { message: notA('Integer', 'iteration', 'x') },
    );
  }),
];

/** An update with exactly these parameters. */
function send({ api }: Pick<CheckContext, 'api'>, query: Query) {
  return api.call({ method: 'POST', path: UPDATE_BY_REF, as: 'bob', query, body: decided });
}

async function expectSavedOnly(context: CheckContext, query: Query) {
  const { executions, humanTasks, personas, clock, expect, exactly } = context;
  const { workflowId, taskId } = await executions.claimedPurchase();
  const before = await humanTasks.read(taskId);
  await clock.tick();
  const answer = await humanTasks.update('bob', { workflowId, ...query }, decided);
  expectStatus(answer, 200);
  expectEmpty(answer);
  const after = await humanTasks.read(taskId);
  expectMembers(after, {
    state: 'IN_PROGRESS',
    output: decided,
    [actionLog]: memberOf(before, actionLog),
    assignee: memberOf(before, 'assignee'),
    claimant: memberOf(before, 'claimant'),
  });
  expectThat(itemsIn(after, actionLog).length > 0, 'an action log', after);
  await expect.task(workflowId, taskRefName, { status: 'IN_PROGRESS', outputData: decided });
  await expect.noTask(workflowId, 'book_ref');
  await exactly(async ({ now }) => {
    const saved = withMembers(before, {
      output: decided,
      updatedBy: await personas.idOf('bob'),
      updatedOn: now,
      [`${processContext}.lastUpdated`]: now,
    });
    expectSame(after.value, saved, 'the human task', after);
    expectSame(itemsIn(after, actionLog).length, 2, 'the length of the action log', after);
    await expect.task(workflowId, taskRefName, { updateTime: now, endTime: 0 });
  });
}
