/** A. Update by reference: which task is meant, and the query parameters. */
import { check } from '../check.ts';
import {
  expectEmpty,
  expectErrorBody,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
  textIn,
} from '../expectations.ts';
import { actionLog } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import { UPDATE_BY_REF } from '../task-calls.ts';
import type { Query } from '../wire.ts';

const decided = { decision: 'yes' };
const taskRefName = 'sign_off_ref';
const MINUTE = 60_000;

export const updateByReference = [
  check('A1', (scene) => expectSavedOnly(scene, {})),

  check('A2', (scene) => expectSavedOnly(scene, { complete: false })),

  check('A3', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const answer = await scene.update('bob', { workflowId, complete: true }, decided);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await scene.expectHumanTask(taskId, { state: 'COMPLETED', output: decided });
    await scene.expectTask(workflowId, taskRefName, { status: 'COMPLETED', outputData: decided });
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
  }),

  check('A4', async (scene) => {
    const workflowId = crypto.randomUUID();
    expectErrorBody(await scene.update('bob', { workflowId }), 404);
  }),

  check('A5', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(404, workflowId, () =>
      scene.update('bob', { workflowId, taskRefName: 'nope' }),
    );
  }),

  check('A6', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    expectStatus(await scene.update('bob', { workflowId, complete: true }), 200);
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await scene.expectRefused(404, workflowId, () =>
      scene.update('root', { workflowId, taskRefName: 'book_ref' }),
    );
  }),

  check('A7', async (scene) => {
    const workflowId = await scene.start([
      await scene.signOff(),
      await scene.signOff({}, 'later_ref'),
    ]);
    await scene.openTask(workflowId);
    const later = { workflowId, taskRefName: 'later_ref' };
    await scene.expectRefused(404, workflowId, () => scene.update('ann', later));
    expectStatus(await scene.update('ann', { workflowId, complete: true }), 200);
    await scene.openTask(workflowId, 'later_ref');
    expectStatus(await scene.update('ann', later), 200);
  }),

  check('A8', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(400, workflowId, () => send(scene, { taskRefName }));
  }),

  check('A9', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(400, workflowId, () => send(scene, { workflowId }));
  }),

  check('A10', async (scene) => {
    expectStatus(await scene.update('bob', { workflowId: '' }), 404);
  }),

  check('A11', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(400, workflowId, () =>
      scene.update('bob', { workflowId, complete: 'banana' }),
    );
  }),

  check('A12', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    expectStatus(await scene.update('bob', { workflowId, complete: 'TRUE' }), 200);
    await scene.expectHumanTask(taskId, { state: 'COMPLETED' });
  }),

  check('A13', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(404, workflowId, () =>
      scene.update('bob', { workflowId, iteration: 2 }),
    );
  }),

  check('A14', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    expectStatus(await scene.update('bob', { workflowId, iteration: 0 }, decided), 200);
    await scene.expectHumanTask(taskId, { output: decided });
  }),

  check('A15', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(400, workflowId, () =>
      scene.update('bob', { workflowId, iteration: 'x' }),
    );
  }),

  check('A16', (scene) => expectThirdCompleted(scene, {})),

  check('A17', (scene) => expectThirdCompleted(scene, { iteration: 3 })),

  check('A18', (scene) => expectRefusedInThird(scene, 400, { iteration: 1 })),

  check('A19', (scene) => expectRefusedInThird(scene, 404, { iteration: 7 })),

  check('A20', (scene) => expectThirdSaved(scene, { taskRefName: 'review_ref__3' })),

  check('A21', (scene) =>
    expectRefusedInThird(scene, 404, { taskRefName: 'review_ref__3', iteration: 2 }),
  ),

  check('A22', (scene) => expectThirdSaved(scene, { iteration: [3, 3] })),

  check('A23', (scene) => expectRefusedInThird(scene, 400, { iteration: [2, 3] })),

  check('A24', async (scene) => {
    const { workflowId } = await scene.review(3);
    const query = { workflowId, taskRefName: 'review_ref' };
    expectStatus(await scene.update('ann', { ...query, complete: true }, decided), 200);
    await scene.expectTask(workflowId, 'loop_ref', { status: 'COMPLETED' });
    await scene.expectRefused(400, workflowId, () => scene.update('ann', query));
  }),

  check('A25', async (scene) => {
    const { workflowId } = await scene.review(5, { keepLastN: 2 });
    const query = { workflowId, taskRefName: 'review_ref' };
    await scene.expectRefused(404, workflowId, () =>
      scene.update('ann', { ...query, iteration: 2 }),
    );
    // The one before is still there, and finished.
    await scene.expectRefused(400, workflowId, () =>
      scene.update('ann', { ...query, iteration: 4 }),
    );
  }),

  check('A26', async (scene) => {
    const tasks = [await scene.signOff(), await scene.book()];
    const name = await scene.defineWorkflow({ tasks });
    const subWorkflowParam = { name, version: 1 };
    const outer = await scene.start([
      { name: 'inner', taskReferenceName: 'inner_ref', type: 'SUB_WORKFLOW', subWorkflowParam },
    ]);
    const inner = await scene.eventually(async () =>
      textIn(await scene.task(outer, 'inner_ref'), 'subWorkflowId'),
    );
    await scene.openTask(scene.track(inner));
    const complete = (workflowId: string) =>
      scene.update('ann', { workflowId, complete: true }, decided);
    await scene.expectRefused(404, [outer, inner], () => complete(outer));
    expectStatus(await complete(inner), 200);
    await scene.expectTask(inner, taskRefName, { status: 'COMPLETED', outputData: decided });
  }),

  check(
    'A27',
    async (scene) => {
      const { workflowId, taskId: first } = await scene.purchase({
        assignments: [{ assignee: await scene.firstAssignee(), slaMinutes: 30 }],
        assignmentCompletionStrategy: 'TERMINATE',
      });
      await scene.advance(30 * MINUTE);
      await scene.expectWorkflow(workflowId, { status: 'FAILED' });
      expectSuccess(await scene.retry(workflowId));
      const second = await scene.openTask(workflowId);
      const before = await scene.humanTask(first);
      expectStatus(await scene.update('ann', { workflowId, complete: true }, decided), 200);
      await scene.expectHumanTask(second, { state: 'COMPLETED', output: decided });
      const { value } = await scene.humanTask(first);
      expectSame(value, before.value, 'the first attempt (unchanged)', before);
      expectThat(second !== first, 'the retry to make a new task', before);
    },
    ['clock'],
  ),

  check('A28', async (scene) => {
    const workflowId = await scene.start([
      {
        name: 'fork',
        taskReferenceName: 'fork_ref',
        type: 'FORK_JOIN',
        forkTasks: [[await scene.signOff()], [await scene.signOff({}, 'other_ref')]],
      },
      {
        name: 'join',
        taskReferenceName: 'join_ref',
        type: 'JOIN',
        joinOn: [taskRefName, 'other_ref'],
      },
      await scene.book(),
    ]);
    await scene.openTask(workflowId);
    await scene.openTask(workflowId, 'other_ref');
    expectStatus(await scene.update('ann', { workflowId, complete: true }, decided), 200);
    await scene.expectTask(workflowId, taskRefName, { status: 'COMPLETED' });
    await scene.expectTask(workflowId, 'join_ref', { status: 'IN_PROGRESS' });
    await scene.expectNoTask(workflowId, 'book_ref');
    const other = { workflowId, taskRefName: 'other_ref', complete: true };
    expectStatus(await scene.update('ann', other, decided), 200);
    await scene.expectTask(workflowId, 'join_ref', { status: 'COMPLETED' });
  }),

  check('A29', (scene) => expectMethodRefused(scene, 'GET')),

  check('A30', (scene) => expectMethodRefused(scene, 'PUT')),

  check('A31', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    const call = { method: 'POST', path: UPDATE_BY_REF, body: decided };
    const query = { workflowId, taskRefName };
    await scene.expectRefused(401, workflowId, () => scene.call({ ...call, query }), {
      error: 'INVALID_TOKEN',
    });
  }),

  check('A32', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const token = await scene.expiredToken('bob');
    const call = { method: 'POST', path: UPDATE_BY_REF, body: decided };
    const query = { workflowId, taskRefName };
    await scene.expectRefused(401, workflowId, () => scene.call({ ...call, query, token }), {
      error: 'EXPIRED_TOKEN',
    });
    expectStatus(await scene.update('bob', { workflowId }, decided), 200);
    await scene.expectHumanTask(taskId, { output: decided });
  }),
];

/** An update with exactly these parameters. */
function send(scene: Scene, query: Query) {
  return scene.call({ method: 'POST', path: UPDATE_BY_REF, as: 'bob', query, body: decided });
}

async function expectSavedOnly(scene: Scene, query: Query) {
  const { workflowId, taskId } = await scene.claimedPurchase();
  const before = await scene.humanTask(taskId);
  const answer = await scene.update('bob', { workflowId, ...query }, decided);
  expectStatus(answer, 200);
  expectEmpty(answer);
  const after = await scene.humanTask(taskId);
  expectMembers(after, {
    state: 'IN_PROGRESS',
    output: decided,
    [actionLog]: memberOf(before, actionLog),
    assignee: memberOf(before, 'assignee'),
    claimant: memberOf(before, 'claimant'),
  });
  expectThat(itemsIn(after, actionLog).length > 0, 'an action log', after);
  await scene.expectTask(workflowId, taskRefName, { status: 'IN_PROGRESS', outputData: decided });
  await scene.expectNoTask(workflowId, 'book_ref');
}

/** ann, who owns the task, answers no in the third iteration: it is completed and the loop goes round once more. */
async function expectThirdCompleted(scene: Scene, query: Query) {
  const { workflowId } = await scene.review(3);
  const again = { decision: 'no', note: 'third' };
  const update = { workflowId, taskRefName: 'review_ref', complete: true, ...query };
  expectStatus(await scene.update('ann', update, again), 200);
  await scene.expectTask(workflowId, 'review_ref__3', { status: 'COMPLETED', outputData: again });
  await scene.expectTask(workflowId, 'review_ref__4', { status: 'IN_PROGRESS', iteration: 4 });
  await scene.expectTask(workflowId, 'review_ref__1', { 'outputData.note': 'n1' });
  await scene.expectTask(workflowId, 'review_ref__2', { 'outputData.note': 'n2' });
}

async function expectThirdSaved(scene: Scene, query: Query) {
  const { workflowId } = await scene.review(3);
  const update = { workflowId, taskRefName: 'review_ref', ...query };
  expectStatus(await scene.update('ann', update, decided), 200);
  await scene.expectTask(workflowId, 'review_ref__3', {
    status: 'IN_PROGRESS',
    outputData: decided,
  });
  await scene.expectTask(workflowId, 'review_ref__2', { 'outputData.note': 'n2' });
}

async function expectRefusedInThird(scene: Scene, status: number, query: Query) {
  const { workflowId } = await scene.review(3);
  const update = { workflowId, taskRefName: 'review_ref', ...query };
  await scene.expectRefused(status, workflowId, () => scene.update('ann', update));
}

async function expectMethodRefused(scene: Scene, method: string) {
  const { workflowId } = await scene.claimedPurchase();
  const query = { workflowId, taskRefName, complete: true };
  const body = method === 'GET' ? {} : { body: decided };
  await scene.expectRefused(405, workflowId, () =>
    scene.call({ method, path: UPDATE_BY_REF, as: 'bob', query, ...body }),
  );
}
