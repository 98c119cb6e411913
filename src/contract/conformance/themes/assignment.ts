/** F, first part. Who a task begins with, and who it moves on to when time is up. */
import { assignedTo, conductorUser, outOfAssignees, type Assignee } from '../assignees.ts';
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectLike,
  expectMembers,
  expectSame,
  expectStatus,
  expectThat,
  itemsIn,
  memberOf,
  type Members,
} from '../expectations.ts';
import { terminal } from '../mock-messages.ts';
import { actionLog, actionsOf, processContext } from '../process-context.ts';
import type { Observed } from '../wire.ts';

const MINUTE = 60_000;
/** Not longer: others who use the cluster have tokens that last a day. */
const HALF_DAY = 12 * 60 * MINUTE;
const TEN_YEARS = 10 * 365 * 24 * 60 * MINUTE;

export const assignment = [
  check(
    'F1',
    'moves an unclaimed task on when its time is up',
    async ({ executions, humanTasks, personas, clock, expect, exactly }) => {
      const { workflowId, taskId } = await executions.purchase();
      const finance = await personas.firstAssignee();
      const root = await personas.userOf('root');
      await clock.advance(30 * MINUTE - 1);
      await expect.humanTask(taskId, { assignee: finance });
      await exactly(() => expect.humanTask(taskId, { state: 'ASSIGNED' }));
      await clock.advance(1);
      await expect.humanTask(taskId, {
        state: 'ASSIGNED',
        assignee: root,
        [`${processContext}.assigneeIndex`]: 1,
      });
      const moved = await humanTasks.read(taskId);
      expectLast(moved, { action: 'ASSIGNMENT', actedBy: 'system' });
      await exactly(async ({ now }) => {
        const system = { action: 'ASSIGNMENT', actedBy: 'system' };
        expectLike(moved, {
          updatedBy: await personas.idOf('ann'),
          input: {
            __humanTaskProcessContext: {
              skippedAssigneeIndexes: [],
              assignmentsCompleted: false,
              humanTaskActionLogs: [
                { ...system, assignee: finance, stateStart: now - 30 * MINUTE },
                { ...system, state: 'ASSIGNED', assignee: root, stateStart: now },
              ],
            },
          },
        });
        await expect.task(workflowId, 'sign_off_ref', { status: 'IN_PROGRESS' });
      });
    },
    ['clock'],
  ),

  check(
    'F2',
    'leaves the task open when the last time is up under LEAVE_OPEN',
    async (context) => {
      const { executions, humanTasks, personas, clock, expect, exactly } = context;
      const { workflowId, taskId } = await executions.purchase(await chain(context));
      await clock.advance(40 * MINUTE - 1);
      const bob = await personas.userOf('bob');
      await expect.humanTask(taskId, { state: 'ASSIGNED', assignee: bob });
      await clock.advance(1);
      await expect.humanTask(taskId, { state: 'ASSIGNED', assignee: undefined });
      const open = await humanTasks.read(taskId);
      expectLast(open, { action: 'ASSIGNMENTS_COMPLETED', actedBy: 'system' });
      await exactly(({ now }) => {
        expectMembers(open, { [`${processContext}.assignmentsCompleted`]: true });
        expectSame(actionsOf(open).length, 3, 'the length of the log', open);
        expectLast(open, { state: 'ASSIGNED', stateStart: now });
      });
      await expect.workflow(workflowId, { status: 'RUNNING' });
      expectStatus(await humanTasks.claim('cal', taskId), 200);
    },
    ['clock'],
  ),

  check(
    'F3',
    'fails the workflow when the last time is up under TERMINATE',
    async (context) => {
      const { executions, clock, expect, exactly } = context;
      const definition = { ...(await chain(context)), assignmentCompletionStrategy: 'TERMINATE' };
      const { workflowId, taskId } = await executions.purchase(definition);
      await clock.advance(40 * MINUTE - 1);
      await expect.workflow(workflowId, { status: 'RUNNING' });
      await clock.advance(1);
      await expect.humanTask(taskId, { state: 'DELETED' });
      await expect.task(workflowId, 'sign_off_ref', { status: 'CANCELED' });
      await expect.workflow(workflowId, {
        status: 'FAILED',
        reasonForIncompletion: outOfAssignees,
      });
      await exactly(({ now }) => expectTerminated(context, workflowId, taskId, now));
    },
    ['clock'],
  ),

  check(
    'F4',
    'never moves on when slaMinutes is 0',
    async (context) => {
      const { executions, personas, exactly } = context;
      const assignee = await personas.firstAssignee();
      const next = { assignee: await personas.userOf('root'), slaMinutes: 1 };
      const { taskId } = await executions.purchase({
        assignments: [{ assignee, slaMinutes: 0 }, next],
      });
      await expectNothingIn(context, HALF_DAY, taskId, { state: 'ASSIGNED', assignee });
      await exactly(() => expectNothingIn(context, TEN_YEARS, taskId, { assignee }));
    },
    ['clock'],
  ),

  check(
    'F5',
    'stops the clock when the task is claimed',
    async (context) => {
      const { executions, humanTasks, personas, clock } = context;
      const { taskId } = await executions.purchase();
      await clock.advance(30 * MINUTE - 1);
      expectStatus(await humanTasks.claim('bob', taskId), 200);
      await expectNothingIn(context, 30 * MINUTE, taskId, {
        state: 'IN_PROGRESS',
        assignee: await personas.firstAssignee(),
        claimant: await personas.userOf('bob'),
      });
    },
    ['clock'],
  ),

  check('F6', 'starts claimed when autoClaim meets a single person', async (context) => {
    const { executions, humanTasks, personas, expect, exactly } = context;
    const bob = await personas.userOf('bob');
    const next = { assignee: await personas.firstAssignee(), slaMinutes: 30 };
    const assignments = [{ assignee: bob, slaMinutes: 10 }, next];
    const { taskId } = await executions.purchase({ autoClaim: true, assignments });
    const claimed = { state: 'IN_PROGRESS', assignee: bob, claimant: bob };
    await expect.humanTask(taskId, claimed);
    await exactly(async () => {
      const task = await humanTasks.read(taskId);
      const claim = { action: 'CLAIM', actedBy: `CONDUCTOR_USER:${bob.user}`, claimant: bob };
      expectLike(task, {
        input: {
          __humanTaskProcessContext: {
            humanTaskActionLogs: [
              { action: 'ASSIGNMENT', actedBy: 'system', state: 'ASSIGNED', assignee: bob },
              { ...claim, state: 'IN_PROGRESS' },
            ],
          },
        },
      });
      await expectNothingIn(context, 60 * MINUTE, taskId, claimed);
    });
  }),

  check('F7', 'starts unclaimed when autoClaim meets a group', async (context) => {
    const { executions, humanTasks, personas, expect, exactly } = context;
    const { id } = await personas.finance();
    const finance = { userType: 'CONDUCTOR_GROUP', user: id };
    const { taskId } = await executions.purchase({ autoClaim: true, ...assignedTo(finance, 30) });
    await expect.humanTask(taskId, {
      state: 'ASSIGNED',
      assignee: finance,
      claimant: undefined,
    });
    await exactly(async () => {
      const task = await humanTasks.read(taskId);
      expectSame(actionsOf(task), ['ASSIGNMENT'], 'the actions of the log', task);
    });
  }),

  check('F8', 'starts open when there are no assignments', async (context) => {
    const { taskId } = await context.executions.purchase({ assignments: [] });
    await expectOpen(context, taskId);
  }),

  check('F9', 'starts open when the task has no human definition at all', async (context) => {
    const { definitions, executions } = context;
    const name = await definitions.sharedTask('sign_off');
    const bare = { name, taskReferenceName: 'bare_ref', type: 'HUMAN' };
    const taskId = await executions.openTask(await executions.start([bare]), 'bare_ref');
    await expectOpen(context, taskId, { displayName: 'bare_ref' });
  }),

  check('F10', 'fills in an assignee that is taken from the input', async (context) => {
    const { executions, personas, expect, exactly } = context;
    const boss = conductorUser('${workflow.input.boss}');
    const cal = await personas.userOf('cal');
    const { taskId } = await executions.purchase(assignedTo(boss), { input: { boss: cal.user } });
    await expect.humanTask(taskId, { state: 'ASSIGNED', assignee: cal });
    await exactly(() =>
      expect.humanTask(taskId, {
        'humanTaskDef.assignments': [{ assignee: cal, slaMinutes: 0 }],
      }),
    );
  }),
];

/** The first assignee for half an hour, then bob for ten minutes. */
async function chain({ personas }: CheckContext) {
  const then: { readonly assignee: Assignee; readonly slaMinutes: number } = {
    assignee: await personas.userOf('bob'),
    slaMinutes: 10,
  };
  return { assignments: [...assignedTo(await personas.firstAssignee(), 30).assignments, then] };
}

function expectLast(task: Observed, entry: Members) {
  expectMembers({ value: itemsIn(task, actionLog).at(-1)?.value, from: task.from }, entry);
}

/** Of what the mock keeps of a task that ran out of assignees. */
async function expectTerminated(
  { humanTasks, workflows, expect }: CheckContext,
  workflowId: string,
  taskId: string,
  endTime: number,
) {
  const reasonForIncompletion = outOfAssignees;
  expectLike(await workflows.read(workflowId), {
    endTime,
    failedReferenceTaskNames: [],
    tasks: [{ referenceTaskName: 'sign_off_ref', status: 'CANCELED', reasonForIncompletion }],
  });
  await expect.humanTask(taskId, { assignee: undefined, claimant: undefined });
  await expect.refused(400, workflowId, () => humanTasks.update('root', { workflowId }, {}), {
    message: terminal(taskId, 'DELETED'),
  });
}

/** The task holds these and is just the same when that time has passed. */
async function expectNothingIn(
  { humanTasks, clock }: CheckContext,
  ms: number,
  taskId: string,
  members: Members,
) {
  const before = await humanTasks.read(taskId);
  expectMembers(before, members);
  await clock.advance(ms);
  const after = await humanTasks.read(taskId);
  expectSame(after.value, before.value, 'the task (unchanged)', after);
}

/** It begins open to all. */
async function expectOpen(
  { humanTasks, expect, exactly }: CheckContext,
  taskId: string,
  members: Members = {},
) {
  await expect.humanTask(taskId, {
    state: 'ASSIGNED',
    assignee: undefined,
    claimant: undefined,
    [`${processContext}.assigneeIndex`]: undefined,
    ...members,
  });
  const begun = await humanTasks.read(taskId);
  expectThat(
    actionsOf(begun).includes('ASSIGNMENTS_COMPLETED'),
    'ASSIGNMENTS_COMPLETED in the log',
    begun,
  );
  await exactly(() => {
    expectLike(begun, {
      input: {
        __humanTaskProcessContext: {
          state: 'ASSIGNED',
          assignmentsCompleted: true,
          humanTaskActionLogs: [
            {
              action: 'ASSIGNMENTS_COMPLETED',
              state: 'ASSIGNED',
              actedBy: 'system',
              stateStart: memberOf(begun, 'createdOn'),
            },
          ],
        },
      },
    });
  });
}
