/** A, second part. Update by reference: the iterations of a loop. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { expectStatus, textIn } from '../expectations.ts';
import { noSuchReference, terminal } from '../mock-messages.ts';
import type { Query } from '../wire.ts';

const decided = { decision: 'yes' };
const taskRefName = 'review_ref';
const severalIterations = /'iteration' names one iteration but several were given: 2, 3$/;

export const updatingInALoop = [
  check('A16', 'updates the newest iteration when none is named', async (context) => {
    const workflowId = await expectThirdCompleted(context, {}, { decision: 'no', note: 'third' });
    const { expect, exactly } = context;
    await expect.task(workflowId, 'review_ref__4', { status: 'IN_PROGRESS', iteration: 4 });
    await expect.task(workflowId, 'loop_ref', { status: 'IN_PROGRESS' });
    await exactly(() => expect.task(workflowId, 'loop_ref', { iteration: 4 }));
  }),

  check('A17', 'updates the iteration that is named', async (context) => {
    const { executions, humanTasks, expect, exactly } = context;
    const again = { decision: 'no', note: 'third' };
    const workflowId = await expectThirdCompleted(context, { iteration: 3 }, again);
    await expect.task(workflowId, 'review_ref__4', { status: 'IN_PROGRESS', iteration: 4 });
    await executions.openTask(workflowId, 'review_ref__4');
    const last = { workflowId, taskRefName, iteration: 4, complete: true };
    expectStatus(await humanTasks.update('ann', last, decided), 200);
    await expect.task(workflowId, 'review_ref__4', { status: 'COMPLETED', outputData: decided });
    await expect.task(workflowId, 'loop_ref', { status: 'COMPLETED' });
    await exactly(() => expect.task(workflowId, 'loop_ref', { iteration: 4 }));
    await expect.noTask(workflowId, 'review_ref__5');
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
  }),

  check('A18', 'answers 400 when the named iteration is already finished', (context) =>
    expectRefusedInThird(context, 400, { iteration: 1 }, async (workflowId) =>
      terminal(textIn(await context.executions.task(workflowId, 'review_ref__1'), 'taskId')),
    ),
  ),

  check('A19', 'answers 404 when the loop has not reached the named iteration', (context) =>
    expectRefusedInThird(context, 404, { iteration: 7 }, (workflowId) =>
      noSuchReference(taskRefName, workflowId, 7),
    ),
  ),

  check('A20', 'accepts a reference that carries its iteration', (context) =>
    expectThirdSaved(context, { taskRefName: 'review_ref__3' }),
  ),

  check('A21', 'answers 404 when reference and iteration contradict each other', (context) => {
    const query = { taskRefName: 'review_ref__3', iteration: 2 };
    return expectRefusedInThird(context, 404, query, (workflowId) =>
      noSuchReference('review_ref__3', workflowId, 2),
    );
  }),

  check('A22', 'accepts an iteration that is repeated with one value', (context) =>
    expectThirdSaved(context, { iteration: [3, 3] }),
  ),

  check('A23', 'answers 400 when several iterations are named', (context) =>
    expectRefusedInThird(context, 400, { iteration: [2, 3] }, () => severalIterations),
  ),

  check('A24', 'answers 400 when the loop has ended and no iteration is named', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.review(3);
    const query = { workflowId, taskRefName };
    expectStatus(await humanTasks.update('ann', { ...query, complete: true }, decided), 200);
    await expect.task(workflowId, 'loop_ref', { status: 'COMPLETED' });
    await expect.refused(400, workflowId, () => humanTasks.update('ann', query), {
      message: terminal(taskId),
    });
  }),

  check('A25', 'answers 404 when the named iteration has been dropped', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId } = await executions.review(5, { keepLastN: 2 });
    const update = (iteration: number) => () =>
      humanTasks.update('ann', { workflowId, taskRefName, iteration });
    await expect.refused(404, workflowId, update(2), {
      message: noSuchReference(taskRefName, workflowId, 2),
    });
    // The one before is still there, and finished.
    const before = await executions.task(workflowId, 'review_ref__4');
    await expect.refused(400, workflowId, update(4), {
      message: terminal(textIn(before, 'taskId')),
    });
  }),
];

/** ann, who owns the task, completes the third iteration. Gives the id of the execution. */
async function expectThirdCompleted(
  { executions, humanTasks, expect }: CheckContext,
  query: Query,
  output: object,
): Promise<string> {
  const { workflowId } = await executions.review(3);
  const update = { workflowId, taskRefName, complete: true, ...query };
  expectStatus(await humanTasks.update('ann', update, output), 200);
  await expect.task(workflowId, 'review_ref__3', { status: 'COMPLETED', outputData: output });
  await expect.task(workflowId, 'review_ref__1', { 'outputData.note': 'n1' });
  await expect.task(workflowId, 'review_ref__2', { 'outputData.note': 'n2' });
  return workflowId;
}

async function expectThirdSaved({ executions, humanTasks, expect }: CheckContext, query: Query) {
  const { workflowId } = await executions.review(3);
  const update = { workflowId, taskRefName, ...query };
  expectStatus(await humanTasks.update('ann', update, decided), 200);
  const saved = { status: 'IN_PROGRESS', outputData: decided };
  await expect.task(workflowId, 'review_ref__3', saved);
  await expect.task(workflowId, 'review_ref__2', { 'outputData.note': 'n2' });
}

async function expectRefusedInThird(
  { executions, humanTasks, expect }: CheckContext,
  status: number,
  query: Query,
  message: (workflowId: string) => string | RegExp | Promise<string>,
) {
  const { workflowId } = await executions.review(3);
  const update = { workflowId, taskRefName, ...query };
  await expect.refused(status, workflowId, () => humanTasks.update('ann', update), {
    message: await message(workflowId),
  });
}
