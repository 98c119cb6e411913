/** A, third part. Update by reference: sub-workflows, retries and forks. */
import { check } from '../check.ts';
import {
  expectMembers,
  expectEmpty,
  expectLike,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  textIn,
} from '../expectations.ts';
import { noSuchReference } from '../mock-messages.ts';

const decided = { decision: 'yes' };
const taskRefName = 'sign_off_ref';
const MINUTE = 60_000;

export const updatingNestedTasks = [
  check(
    'A26',
    'addresses a task of a sub-workflow by the id of the sub-workflow only',
    async ({ definitions, executions, humanTasks, patience, expect }) => {
      const tasks = [await definitions.signOff(), await definitions.book()];
      const name = await definitions.defineWorkflow({ tasks });
      const subWorkflowParam = { name, version: 1 };
      const outer = await executions.start([
        { name: 'inner', taskReferenceName: 'inner_ref', type: 'SUB_WORKFLOW', subWorkflowParam },
      ]);
      const inner = await patience.eventually(async () =>
        textIn(await executions.task(outer, 'inner_ref'), 'subWorkflowId'),
      );
      await executions.openTask(executions.track(inner));
      const complete = (workflowId: string) =>
        humanTasks.update('ann', { workflowId, complete: true }, decided);
      await expect.refused(404, [outer, inner], () => complete(outer), {
        message: noSuchReference(taskRefName, outer),
      });
      const answer = await complete(inner);
      expectStatus(answer, 200);
      expectEmpty(answer);
      await expect.task(inner, taskRefName, { status: 'COMPLETED', outputData: decided });
      await expect.task(outer, 'inner_ref', { status: 'IN_PROGRESS' });
    },
  ),

  check(
    'A27',
    'updates the newest attempt after a retry',
    async ({ personas, executions, humanTasks, workflows, clock, expect, exactly }) => {
      const { workflowId, taskId: first } = await executions.purchase({
        assignments: [{ assignee: await personas.firstAssignee(), slaMinutes: 30 }],
        assignmentCompletionStrategy: 'TERMINATE',
      });
      await clock.advance(30 * MINUTE);
      await expect.workflow(workflowId, { status: 'FAILED' });
      const retried = expectSuccess(await workflows.retry(workflowId));
      const second = await executions.openTask(workflowId);
      const before = await humanTasks.read(first);
      expectStatus(await humanTasks.update('ann', { workflowId, complete: true }, decided), 200);
      await expect.humanTask(second, { state: 'COMPLETED', output: decided });
      const { value } = await humanTasks.read(first);
      expectSame(value, before.value, 'the first attempt (unchanged)', before);
      expectThat(second !== first, 'the retry to make a new task', before);
      await exactly(async () => {
        expectStatus(retried, 204);
        expectMembers(before, { state: 'DELETED', output: {} });
        expectLike(await workflows.read(workflowId), {
          tasks: [
            { taskId: first, status: 'CANCELED', retried: true, retryCount: 0 },
            { taskId: second, status: 'COMPLETED', retryCount: 1, retriedTaskId: first },
            { referenceTaskName: 'book_ref', status: 'SCHEDULED' },
          ],
        });
      });
    },
    ['clock'],
  ),

  check('A28', 'updates a task in a branch of a fork', async (context) => {
    const { definitions, executions, humanTasks, expect, exactly } = context;
    const workflowId = await executions.start([
      {
        name: 'fork',
        taskReferenceName: 'fork_ref',
        type: 'FORK_JOIN',
        forkTasks: [[await definitions.signOff()], [await definitions.signOff({}, 'other_ref')]],
      },
      {
        name: 'join',
        taskReferenceName: 'join_ref',
        type: 'JOIN',
        joinOn: [taskRefName, 'other_ref'],
      },
      await definitions.book(),
    ]);
    await executions.openTask(workflowId);
    await executions.openTask(workflowId, 'other_ref');
    const answer = await humanTasks.update('ann', { workflowId, complete: true }, decided);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expect.task(workflowId, taskRefName, { status: 'COMPLETED' });
    await expect.task(workflowId, 'join_ref', { status: 'IN_PROGRESS' });
    await exactly(() =>
      expect.task(workflowId, 'join_ref', { outputData: { sign_off_ref: decided } }),
    );
    await expect.noTask(workflowId, 'book_ref');
    const other = { workflowId, taskRefName: 'other_ref', complete: true };
    expectStatus(await humanTasks.update('ann', other, { decision: 'no' }), 200);
    await expect.task(workflowId, 'join_ref', { status: 'COMPLETED' });
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await exactly(() =>
      expect.task(workflowId, 'join_ref', {
        outputData: { sign_off_ref: decided, other_ref: { decision: 'no' } },
      }),
    );
  }),
];
