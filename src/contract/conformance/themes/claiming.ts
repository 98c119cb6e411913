/** E, first part. Claiming a task, for oneself and for people outside. */
import { assignedTo, type Assignee } from '../assignees.ts';
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
  textIn,
} from '../expectations.ts';
import { assignedToAnother, noSuchHumanTask, notPermitted, terminal } from '../mock-messages.ts';
import { actionLog } from '../process-context.ts';
import type { Answer, Query } from '../wire.ts';

const override = { overrideAssignment: true };
const withAndWithout: readonly Query[] = [{}, override];
const withoutOverride: readonly Query[] = [{}, { overrideAssignment: false }];

const customers = { userType: 'EXTERNAL_GROUP', user: 'customers' };
const first = { userType: 'EXTERNAL_USER', user: 'first@outside.example' };
const second = { userType: 'EXTERNAL_USER', user: 'second@outside.example' };

export const claiming = [
  check(
    'E1',
    'lets a member of the assigned group claim',
    async (context) => {
      const { executions, humanTasks, personas, clock, expect } = context;
      const { workflowId, taskId } = await executions.purchase();
      await clock.tick();
      const answer = await humanTasks.claim('bob', taskId);
      const bob = await personas.userOf('bob');
      await expectClaimed(context, answer, bob, await personas.firstAssignee());
      await expect.task(workflowId, 'sign_off_ref', { status: 'IN_PROGRESS' });
    },
    ['group members'],
  ),

  check('E2', 'refuses the claim of a stranger', async (context) => {
    const { executions, humanTasks, definitions } = context;
    const { workflowId, taskId } = await executions.purchase();
    const message = notPermitted('claim', await definitions.sharedTask('sign_off'));
    await expectAllRefused(context, 403, { workflowId, message }, withAndWithout, (query) =>
      humanTasks.claim('cal', taskId, query),
    );
  }),

  check(
    'E3',
    'answers 400 when an administrator claims what is assigned to others',
    async (context) => {
      const { workflowId, taskId } = await context.executions.purchase();
      const message = assignedToAnother(taskId);
      await expectAllRefused(context, 400, { workflowId, message }, withoutOverride, (query) =>
        context.humanTasks.claim('root', taskId, query),
      );
    },
  ),

  check('E4', 'lets an administrator claim with the override', async (context) => {
    const { executions, humanTasks, personas, clock, expect, exactly } = context;
    const { taskId } = await executions.purchase();
    await clock.tick();
    const answer = await humanTasks.claim('root', taskId, override);
    const root = await personas.userOf('root');
    await expectClaimed(context, answer, root, root);
    await exactly(async () => {
      const assignee = await personas.firstAssignee();
      await expect.humanTask(taskId, { 'humanTaskDef.assignments.0.assignee': assignee });
    });
  }),

  check('E5', 'answers 400 to a second claim', async (context) => {
    const { executions, humanTasks, exactly } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    const message = `Human task ${taskId} is already claimed`;
    const refuseTo = (as: 'bob' | 'eve' | 'root') =>
      expectAllRefused(context, 400, { workflowId, message }, withAndWithout, (query) =>
        humanTasks.claim(as, taskId, query),
      );
    await refuseTo('bob');
    await refuseTo('root');
    // Where the group has members, eve is one.
    await exactly(() => refuseTo('eve'));
  }),

  check('E6', 'lets anybody claim an open task', async (context) => {
    const { executions, humanTasks, personas, clock } = context;
    const { taskId } = await executions.purchase({ assignments: [] });
    await clock.tick();
    const answer = await humanTasks.claim('cal', taskId);
    await expectClaimed(context, answer, await personas.userOf('cal'), undefined);
  }),

  check(
    'E7',
    'answers 400 when the claimed task does not exist',
    async ({ humanTasks, expect }) => {
      const taskId = crypto.randomUUID();
      await expect.refused(400, [], () => humanTasks.claim('root', taskId), {
        message: noSuchHumanTask(taskId),
      });
    },
  ),

  check('E8', 'answers 400 when the claimed task is completed', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    expectStatus(await humanTasks.update('bob', { workflowId, complete: true }), 200);
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    const message = terminal(taskId);
    await expectAllRefused(context, 400, { workflowId, message }, withAndWithout, (query) =>
      humanTasks.claim('root', taskId, query),
    );
  }),

  check('E9', 'lets the owner claim for a member of an outside group', async (context) => {
    const { executions, humanTasks, clock } = context;
    const { taskId } = await executions.purchase(assignedTo(customers));
    await clock.tick();
    const answer = await humanTasks.claimFor('ann', taskId, second.user);
    await expectClaimed(context, answer, second, customers);
  }),

  check(
    'E10',
    'answers 400 when the task is assigned to another outside person',
    async (context) => {
      const { workflowId, taskId } = await context.executions.purchase(assignedTo(first));
      const message = assignedToAnother(taskId);
      await expectAllRefused(context, 400, { workflowId, message }, withoutOverride, (query) =>
        context.humanTasks.claimFor('ann', taskId, second.user, query),
      );
    },
  ),

  check('E11', 'replaces the outside assignee with the override', async (context) => {
    const { executions, humanTasks, clock } = context;
    const { taskId } = await executions.purchase(assignedTo(first));
    await clock.tick();
    const answer = await humanTasks.claimFor('ann', taskId, second.user, override);
    await expectClaimed(context, answer, second, second);
  }),

  check('E12', 'refuses a stranger who claims for somebody else', async (context) => {
    const { executions, humanTasks, definitions } = context;
    const { workflowId, taskId } = await executions.purchase(assignedTo(customers));
    const name = await definitions.sharedTask('sign_off');
    const message = new RegExp(`^You don't have permissions to .* human task: ${name}$`);
    await expectAllRefused(context, 403, { workflowId, message }, withAndWithout, (query) =>
      humanTasks.claimFor('cal', taskId, second.user, query),
    );
  }),
];

/** The answer says so, the log does, and so does the task when it is read again. */
async function expectClaimed(
  { humanTasks, expect, exactly }: CheckContext,
  answer: Answer,
  claimant: Assignee,
  assignee: Assignee | undefined,
) {
  expectStatus(answer, 200);
  const claimed = { state: 'IN_PROGRESS', claimant, assignee };
  expectMembers(answer, claimed);
  const last = itemsIn(answer, actionLog).at(-1) ?? answer;
  expectThat(memberOf(last, 'action') === 'CLAIM', 'the log to end with CLAIM', answer);
  expectSame(memberOf(last, 'claimant'), claimant, 'the claimant in the log', answer);
  const taskId = textIn(answer, 'taskId');
  await expect.humanTask(taskId, claimed);
  await exactly(async ({ now }) => {
    const begun = assignee === undefined ? 'ASSIGNMENTS_COMPLETED' : 'ASSIGNMENT';
    const entry = {
      action: 'CLAIM',
      state: 'IN_PROGRESS',
      stateStart: now,
      assignee,
      claimant,
      actedBy: `${claimant.userType}:${claimant.user}`,
    };
    expectLike(answer, {
      input: {
        __humanTaskProcessContext: {
          state: 'IN_PROGRESS',
          lastUpdated: now,
          assigneeIndex: assignee === undefined ? undefined : 0,
          humanTaskActionLogs: [{ action: begun, actedBy: 'system' }, entry],
        },
      },
    });
    const again = await humanTasks.read(taskId);
    expectSame(again.value, answer.value, 'the task (as the claim was answered)', again);
  });
}

/** Each of the queries is refused, and none of them changes the execution. */
async function expectAllRefused(
  { expect }: CheckContext,
  status: number,
  { workflowId, message }: { readonly workflowId: string; readonly message: string | RegExp },
  queries: readonly Query[],
  act: (query: Query) => Promise<Answer>,
) {
  for (const query of queries)
    await expect.refused(status, workflowId, () => act(query), { message });
}
