/** E, second part. Giving a claim back, and passing an assignment on. */
import { assignedTo, outOfAssignees } from '../assignees.ts';
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectEmpty,
  expectLike,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  itemsIn,
} from '../expectations.ts';
import { noSuchHumanTask, notPermitted } from '../mock-messages.ts';
import { actionLog, actionsOf, processContext } from '../process-context.ts';
import type { Answer } from '../wire.ts';

export const releasingAndSkipping = [
  check('E13', 'returns the task to its assignee on release', async (context) => {
    const { executions, humanTasks, personas, clock, exactly } = context;
    const { taskId } = await executions.claimedPurchase();
    const before = actionsOf(await humanTasks.read(taskId));
    await clock.tick();
    expectDone(await humanTasks.release('bob', taskId));
    const after = await humanTasks.read(taskId);
    const assignee = await personas.firstAssignee();
    expectMembers(after, { state: 'ASSIGNED', assignee, claimant: undefined });
    expectSame(actionsOf(after), [...before, 'RELEASE', 'ASSIGNMENT'], 'the log', after);
    await exactly(async ({ now: stateStart }) => {
      expectMembers(after, { updatedOn: stateStart });
      const actedBy = await personas.idOf('bob');
      const common = { stateStart, assignee, claimant: undefined };
      expectLike(after, {
        input: {
          __humanTaskProcessContext: {
            state: 'ASSIGNED',
            lastUpdated: stateStart,
            assigneeIndex: 0,
            humanTaskActionLogs: [
              { action: 'ASSIGNMENT' },
              { action: 'CLAIM' },
              { action: 'RELEASE', state: 'PENDING', actedBy, ...common },
              { action: 'ASSIGNMENT', state: 'ASSIGNED', actedBy: 'system', ...common },
            ],
          },
        },
      });
    });
  }),

  check('E14', 'answers 400 when the released task is not claimed', async (context) => {
    const { executions, humanTasks, expect } = context;
    for (const definition of [{}, { assignments: [] }]) {
      const { workflowId, taskId } = await executions.purchase(definition);
      await expect.refused(400, workflowId, () => humanTasks.release('root', taskId), {
        message: `Human task ${taskId} is not claimed`,
      });
    }
  }),

  check('E15', 'refuses a stranger who releases the claim of another', async (context) => {
    const { executions, humanTasks, definitions, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    await expect.refused(403, workflowId, () => humanTasks.release('cal', taskId), {
      message: notPermitted('release', await definitions.sharedTask('sign_off')),
    });
  }),

  check('E16', 'keeps saved output on release', async ({ executions, humanTasks, expect }) => {
    const { workflowId, taskId } = await executions.claimedPurchase();
    const output = { decision: 'no', note: 'half done' };
    expectSuccess(await humanTasks.update('bob', { workflowId }, output));
    expectDone(await humanTasks.release('bob', taskId));
    await expect.humanTask(taskId, { state: 'ASSIGNED', output });
    await expect.task(workflowId, 'sign_off_ref', { outputData: output });
  }),

  check('E17', 'passes the task to the next assignee on skip', async (context) => {
    const { executions, humanTasks, personas, clock, expect, exactly } = context;
    const { taskId } = await executions.purchase();
    await clock.tick();
    const reason = 'nobody there';
    expectDone(await humanTasks.skip('root', taskId, { reason }));
    const assignee = await personas.userOf('root');
    await expect.humanTask(taskId, {
      state: 'ASSIGNED',
      assignee,
      [`${processContext}.assigneeIndex`]: 1,
      [`${processContext}.skippedAssigneeIndexes`]: [0],
    });
    await exactly(async ({ now: stateStart }) => {
      const root = await personas.idOf('root');
      expectLike(await humanTasks.read(taskId), {
        input: {
          __humanTaskProcessContext: {
            lastUpdated: stateStart,
            assignmentsCompleted: false,
            humanTaskActionLogs: [
              { action: 'ASSIGNMENT' },
              { action: 'SKIP', state: 'ASSIGNED', stateStart, actedBy: root, cause: reason },
              { action: 'ASSIGNMENT', stateStart, assignee, actedBy: 'system' },
            ],
          },
        },
      });
    });
  }),

  check('E18', 'answers 400 when there is no assignee to skip', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.purchase({ assignments: [] });
    await expect.refused(400, workflowId, () => humanTasks.skip('root', taskId), {
      message: `Human task ${taskId} has no assignee to skip`,
    });
  }),

  check(
    'E19',
    'leaves the task open when the last assignment is skipped under LEAVE_OPEN',
    async (context) => {
      const { executions, humanTasks, expect } = context;
      const { workflowId, taskId } = await executions.purchase();
      expectDone(await humanTasks.skip('root', taskId));
      expectDone(await humanTasks.skip('root', taskId));
      await expect.humanTask(taskId, {
        state: 'ASSIGNED',
        assignee: undefined,
        [`${processContext}.assignmentsCompleted`]: true,
        [`${processContext}.skippedAssigneeIndexes`]: [0, 1],
      });
      await expectAssignmentsCompleted(context, taskId);
      await expect.workflow(workflowId, { status: 'RUNNING' });
      expectStatus(await humanTasks.claim('cal', taskId), 200);
    },
  ),

  check(
    'E20',
    'fails the workflow when the last assignment is skipped under TERMINATE',
    async ({ executions, humanTasks, workflows, personas, expect, exactly }) => {
      const { workflowId, taskId } = await executions.purchase({
        ...assignedTo(await personas.firstAssignee(), 30),
        assignmentCompletionStrategy: 'TERMINATE',
      });
      expectDone(await humanTasks.skip('root', taskId));
      await expect.humanTask(taskId, { state: 'DELETED' });
      await expect.workflow(workflowId, {
        status: 'FAILED',
        reasonForIncompletion: outOfAssignees,
      });
      await exactly(async () => {
        await expect.humanTask(taskId, { assignee: undefined });
        expectLike(await workflows.read(workflowId), {
          failedReferenceTaskNames: [],
          tasks: [{ taskId, status: 'CANCELED', reasonForIncompletion: outOfAssignees }],
        });
      });
    },
  ),

  check('E21', 'answers 400 when the skipped task is claimed', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    for (const who of ['bob', 'root'] as const)
      await expect.refused(400, workflowId, () => humanTasks.skip(who, taskId), {
        message: `Human task ${taskId} is claimed and cannot be skipped`,
      });
  }),

  check(
    'E22',
    'answers 400 when the skipped task does not exist',
    async ({ humanTasks, expect }) => {
      const taskId = crypto.randomUUID();
      await expect.refused(400, [], () => humanTasks.skip('root', taskId), {
        message: noSuchHumanTask(taskId),
      });
    },
  ),
];

function expectDone(answer: Answer) {
  expectStatus(answer, 200);
  expectEmpty(answer);
}

/** On the mock the log says so. */
async function expectAssignmentsCompleted({ humanTasks, exactly }: CheckContext, taskId: string) {
  await exactly(async () => {
    const open = await humanTasks.read(taskId);
    const last = itemsIn(open, actionLog).at(-1)?.value;
    const entry = { action: 'ASSIGNMENTS_COMPLETED', state: 'ASSIGNED', actedBy: 'system' };
    expectLike({ value: last, from: open.from }, entry);
  });
}
