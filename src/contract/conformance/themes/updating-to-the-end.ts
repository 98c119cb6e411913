/** C, last part. Update by reference: completions, and tasks and executions that are over. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectEmpty,
  expectSame,
  expectStatus,
  expectSuccess,
  itemsIn,
  memberOf,
} from '../expectations.ts';
import { expectExactRefusal } from '../expected-refusal.ts';
import type { Started } from '../executions.ts';
import { terminal } from '../mock-messages.ts';
import { expectFormRefusal, expectUpdated } from './form-expectations.ts';

const decided = { decision: 'yes' };

export const updatingToTheEnd = [
  check('C21', 'changes nothing when the body fails the form', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, { note: 'kept' });
    await expectFormRefusal(context, started, { decision: 'maybe' }, 'decision', [true]);
    await context.expect.noTask(started.workflowId, 'book_ref');
  }),

  check('C22', 'lets one of two simultaneous completions win', async (context) => {
    const { executions, humanTasks, workflows, expect, exactly } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    const attempt = async (decision: string) => ({
      decision,
      answer: await humanTasks.update('bob', { workflowId, complete: true }, { decision }),
    });
    const [yes, no] = await Promise.all([attempt('yes'), attempt('no')]);
    const [won, lost] = yes.answer.status === 200 ? [yes, no] : [no, yes];
    expectStatus(won.answer, 200);
    expectStatus(lost.answer, 400);
    await exactly(() => {
      expectExactRefusal(lost.answer, { message: terminal(taskId) });
    });
    await expect.humanTask(taskId, { output: { decision: won.decision } });
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    const execution = await workflows.read(workflowId);
    const references = itemsIn(execution, 'tasks').map((one) => memberOf(one, 'referenceTaskName'));
    expectSame(references, ['sign_off_ref', 'book_ref'], 'the references of tasks', execution);
  }),

  check('C23', 'answers 400 when the task is already completed', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, decided, { complete: true });
    await context.expect.task(started.workflowId, 'book_ref', { status: 'SCHEDULED' });
    await expectTooLate(context, started, 'COMPLETED');
  }),

  check('C24', 'completes a task while the workflow is paused', async (context) => {
    const { executions, workflows, expect, exactly } = context;
    const started = await executions.claimedPurchase();
    const { workflowId, taskId } = started;
    const paused = expectSuccess(await workflows.pause(workflowId));
    await expectUpdated(context, started, decided, { complete: true });
    await expect.humanTask(taskId, { state: 'COMPLETED' });
    await expect.workflow(workflowId, { status: 'PAUSED', 'tasks.0.status': 'COMPLETED' });
    await expect.noTask(workflowId, 'book_ref');
    const resumed = expectSuccess(await workflows.resume(workflowId));
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await expect.workflow(workflowId, { status: 'RUNNING' });
    await exactly(() => {
      for (const answer of [paused, resumed]) expectStatus(answer, 200);
    });
  }),

  check('C25', 'answers 400 when the workflow has been terminated', async (context) => {
    const { executions, workflows, expect, exactly } = context;
    const started = await executions.claimedPurchase();
    const answer = expectSuccess(await workflows.terminate(started.workflowId));
    await exactly(() => {
      expectStatus(answer, 200);
      expectEmpty(answer);
    });
    await expect.workflow(started.workflowId, { status: 'TERMINATED' });
    await expectTooLate(context, started, 'DELETED');
  }),
];

/** Neither saved nor completed; the mock names the state that the task ended in. */
async function expectTooLate(
  { humanTasks, expect }: CheckContext,
  { workflowId, taskId }: Started,
  state: string,
): Promise<void> {
  for (const complete of [false, true])
    await expect.refused(
      400,
      workflowId,
      () => humanTasks.update('bob', { workflowId, complete }, { decision: 'no' }),
      { message: terminal(taskId, state) },
    );
}
