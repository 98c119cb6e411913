/** E, last part. Handing a task to others, and deleting it. */
import { assignedTo } from '../assignees.ts';
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectEmpty,
  expectLike,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
} from '../expectations.ts';
import { noSuchHumanTask, notPermitted, validationFailed } from '../mock-messages.ts';
import { actionLog, actionsOf, processContext } from '../process-context.ts';

const YEAR = 365 * 24 * 60 * 60_000;

export const reassigningAndDeleting = [
  check('E23', 'hands the task to the new assignees', async (context) => {
    const { executions, humanTasks, clock, expect } = context;
    const { taskId } = await executions.purchase();
    expectSuccess(await humanTasks.skip('root', taskId));
    await expect.humanTask(taskId, { [`${processContext}.assigneeIndex`]: 1 });
    const assignments = await toCal(context);
    await clock.tick();
    const answer = await humanTasks.reassign('ann', taskId, assignments);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expect.humanTask(taskId, {
      state: 'ASSIGNED',
      assignee: assignments[0]?.assignee,
      [`${processContext}.assigneeIndex`]: 0,
    });
    await expectReassignedExactly(context, taskId, assignments);
    expectStatus(await humanTasks.claim('cal', taskId), 200);
  }),

  check('E24', 'answers 400 when the reassigned task is claimed', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    const assignments = await toCal(context);
    for (const who of ['bob', 'root'] as const)
      await expect.refused(400, workflowId, () => humanTasks.reassign(who, taskId, assignments), {
        message: `Human task ${taskId} is claimed and cannot be reassigned`,
      });
  }),

  check('E25', 'answers 400 when the reassigned task does not exist', async (context) => {
    const { humanTasks, expect } = context;
    const assignments = await toCal(context);
    const taskId = crypto.randomUUID();
    await expect.refused(400, [], () => humanTasks.reassign('root', taskId, assignments), {
      message: noSuchHumanTask(taskId),
    });
  }),

  check('E26', 'answers 400 when the task is reassigned to nobody', async (context) => {
    const { executions, humanTasks, expect, exactly } = context;
    const expectRefused = async (definition: object) => {
      const { workflowId, taskId } = await executions.purchase(definition);
      await expect.refused(400, workflowId, () => reassignToNobody(taskId), {
        message: validationFailed,
      });
    };
    const reassignToNobody = async (taskId: string) => {
      const answer = await humanTasks.reassign('root', taskId, []);
      await exactly(() => {
        expectSame(itemsIn(answer, 'validationErrors').length, 1, 'the violations', answer);
      });
      return answer;
    };
    await expectRefused({});
    await exactly(() => expectRefused({ assignments: [] }));
  }),

  check('E27', 'marks the task as deleted and fails its workflow', async (context) => {
    const { definitions, executions, humanTasks, workflows, personas, grant, clock, expect } =
      context;
    const name = await definitions.defineTask(context.named('deletable'));
    const workflowId = await executions.start([{ ...(await definitions.signOff()), name }]);
    const taskId = await executions.openTask(workflowId);
    await expect.refused(403, workflowId, () => humanTasks.delete('cal', taskId), {
      message: notPermitted('delete', name),
    });
    await grant({
      subject: { type: 'USER', id: await personas.idOf('cal') },
      target: { type: 'TASK_DEF', id: name },
      access: ['DELETE'],
    });
    await clock.tick();
    const answer = await humanTasks.delete('cal', taskId);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expect.humanTask(taskId, { state: 'DELETED' });
    await expect.workflow(workflowId, { status: 'FAILED' });
    await expectDeletedExactly(context, workflowId, taskId);
    const retried = expectSuccess(await workflows.retry(workflowId));
    await expect.workflow(workflowId, { status: 'RUNNING' });
    await context.exactly(() => {
      expectStatus(retried, 204);
    });
  }),

  check(
    'E28',
    'answers 400 when the deleted task does not exist',
    async ({ humanTasks, expect }) => {
      const taskId = crypto.randomUUID();
      await expect.refused(400, [], () => humanTasks.delete('root', taskId), {
        message: noSuchHumanTask(taskId),
      });
    },
  ),

  check('E29', 'deletes nothing when one id of many is unknown', async (context) => {
    const { executions, humanTasks, expect } = context;
    const one = await executions.purchase();
    const other = await executions.purchase();
    const unknown = crypto.randomUUID();
    const taskIds = [one.taskId, unknown, other.taskId];
    await expect.refused(
      400,
      [one.workflowId, other.workflowId],
      () => humanTasks.deleteSeveral('root', taskIds),
      { message: noSuchHumanTask(unknown) },
    );
  }),

  check('E30', 'makes a new human task when the workflow is retried', async (context) => {
    const { executions, humanTasks, workflows, personas, clock, expect, exactly } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    expectSuccess(await humanTasks.delete('root', taskId));
    await expect.workflow(workflowId, { status: 'FAILED' });
    const deleted = await humanTasks.read(taskId);
    await clock.tick();
    const retried = expectSuccess(await workflows.retry(workflowId));
    const again = await executions.openTask(workflowId);
    const after = await humanTasks.read(again);
    expectThat(again !== taskId, 'another id than the deleted task had', after);
    expectMembers(after, {
      state: 'ASSIGNED',
      assignee: await personas.firstAssignee(),
      claimant: undefined,
    });
    const before = await humanTasks.read(taskId);
    expectSame(before.value, deleted.value, 'the deleted task (unchanged)', before);
    await exactly(async ({ now }) => {
      expectStatus(retried, 204);
      expectMembers(after, { output: {}, createdOn: now });
      expectSame(actionsOf(after), ['ASSIGNMENT'], 'the actions of the log', after);
      expectStatus(await humanTasks.claim('bob', again), 200);
    });
  }),
];

async function toCal({ personas }: Pick<CheckContext, 'personas'>) {
  return assignedTo(await personas.userOf('cal')).assignments;
}

type Assignments = Awaited<ReturnType<typeof toCal>>;

/** The record says who, when and to whom, and no time takes the task from them. */
async function expectReassignedExactly(
  { humanTasks, personas, clock, exactly }: CheckContext,
  taskId: string,
  assignments: Assignments,
) {
  const assignee = assignments[0]?.assignee;
  await exactly(async ({ now: stateStart }) => {
    const ann = await personas.idOf('ann');
    expectLike(await humanTasks.read(taskId), {
      updatedBy: ann,
      updatedOn: stateStart,
      humanTaskDef: { assignments },
      input: {
        __humanTaskDefinition: { assignments },
        __humanTaskProcessContext: {
          lastUpdated: stateStart,
          skippedAssigneeIndexes: [],
          assignmentsCompleted: false,
          humanTaskActionLogs: [
            { action: 'ASSIGNMENT' },
            { action: 'SKIP' },
            { action: 'ASSIGNMENT' },
            { action: 'REASSIGNMENT', state: 'ASSIGNED', stateStart, actedBy: ann },
            { action: 'ASSIGNMENT', stateStart, assignee, actedBy: 'system' },
          ],
        },
      },
    });
    await clock.advance(YEAR);
    expectMembers(await humanTasks.read(taskId), { assignee });
  });
}

async function expectDeletedExactly(
  { humanTasks, workflows, personas, exactly }: CheckContext,
  workflowId: string,
  taskId: string,
) {
  await exactly(async ({ now: stateStart }) => {
    const cal = await personas.idOf('cal');
    const deleted = await humanTasks.read(taskId);
    expectMembers(deleted, { updatedBy: cal, updatedOn: stateStart });
    const last = itemsIn(deleted, actionLog).at(-1)?.value;
    const entry = { action: 'DELETE', state: 'DELETED', stateStart, actedBy: cal };
    expectLike({ value: last, from: deleted.from }, entry);
    expectLike(await workflows.read(workflowId), {
      reasonForIncompletion: `Human task ${taskId} was deleted`,
      tasks: [{ taskId, status: 'CANCELED' }],
    });
  });
}
