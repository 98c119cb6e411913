import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal, expectTokenRefusal } from '../support/error-schema.ts';
import {
  W,
  ann,
  bob,
  book,
  financeGroup,
  loopW,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
  signOff,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const keepingW = 'aaaaaaaa-0000-1000-a000-0000000000a1';
const laterW = 'aaaaaaaa-0000-1000-a000-0000000000a2';
const outerW = 'aaaaaaaa-0000-1000-a000-0000000000a4';
const forkW = 'aaaaaaaa-0000-1000-a000-0000000000a5';
const exhaustedW = 'aaaaaaaa-0000-1000-a000-0000000000a3';

const scene = useCluster({
  seed: [
    purchaseScene,
    {
      workflowDefinitions: [
        {
          name: 'keeping',
          tasks: [
            {
              name: 'review_loop',
              taskReferenceName: 'loop_ref',
              type: 'DO_WHILE',
              keepLastN: 2,
              loopCondition: "$.review_ref['decision'] != 'yes'",
              loopOver: [{ ...signOff(), taskReferenceName: 'review_ref' }],
            },
            book,
          ],
        },
        {
          name: 'outer',
          tasks: [
            {
              name: 'inner',
              taskReferenceName: 'inner_ref',
              type: 'SUB_WORKFLOW',
              subWorkflowParam: { name: 'purchase' },
            },
          ],
        },
        {
          name: 'side_by_side',
          tasks: [
            {
              name: 'fork',
              taskReferenceName: 'fork_ref',
              type: 'FORK_JOIN',
              forkTasks: [[signOff()], [{ ...signOff(), taskReferenceName: 'other_ref' }]],
            },
            {
              name: 'join',
              taskReferenceName: 'join_ref',
              type: 'JOIN',
              joinOn: ['sign_off_ref', 'other_ref'],
            },
            book,
          ],
        },
        {
          name: 'two_stages',
          tasks: [signOff(), { ...signOff(), taskReferenceName: 'later_ref' }],
        },
      ],
      executions: [
        { name: 'keeping', workflowId: keepingW, startedBy: ann },
        { name: 'two_stages', workflowId: laterW, startedBy: ann },
        { name: 'outer', workflowId: outerW, startedBy: ann },
        { name: 'side_by_side', workflowId: forkW, startedBy: ann },
      ],
    },
    purchaseWith(exhaustedW, {
      assignments: [{ assignee: financeGroup, slaMinutes: 30 }],
      assignmentCompletionStrategy: 'TERMINATE',
    }),
  ],
});
const { update, task, claimed, humanTask, retry, reviewUntil, workflow } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const PATH = '/api/human/tasks/update/taskRef';
const decided = { decision: 'yes' };

/** An update with exactly these parameters. */
const post = (query: Record<string, string>, as = bob) =>
  scene.call({ method: 'POST', path: PATH, query, as, body: decided });

/** ann, who owns the task, updates an iteration of the loop. */
const updateLoop = (query: Record<string, string | number | boolean | readonly number[]>) =>
  update(ann, { workflowId: loopW, taskRefName: 'review_ref', ...query }, decided);

async function expectSavedOnly(query: Record<string, boolean>) {
  const taskId = await claimed(bob);
  const before = (await humanTask(taskId)).json;
  await scene.cluster.clock.advance(1000);
  const answer = await update(bob, query, decided);
  expect(answer).toMatchObject({ status: 200, text: '' });
  const after = (await humanTask(taskId)).json;
  const now = scene.cluster.clock.now();
  const context = '__humanTaskProcessContext';
  expect(after).toEqual({
    ...before,
    output: decided,
    updatedBy: bob,
    updatedOn: now,
    input: { ...before.input, [context]: { ...before.input[context], lastUpdated: now } },
  });
  expect(after.state).toBe('IN_PROGRESS');
  expect(after.input[context].humanTaskActionLogs).toHaveLength(2);
  expect(await task('sign_off_ref')).toMatchObject({
    status: 'IN_PROGRESS',
    outputData: decided,
    updateTime: now,
    endTime: 0,
  });
  expect(await task('book_ref')).toBeUndefined();
}

behaviourCase('A1', () => expectSavedOnly({}));

behaviourCase('A2', () => expectSavedOnly({ complete: false }));

behaviourCase('A3', async () => {
  const taskId = await claimed(bob);
  await scene.cluster.clock.advance(1000);
  const answer = await update(bob, { complete: true }, decided);
  expect(answer).toMatchObject({ status: 200, text: '' });
  const now = scene.cluster.clock.now();
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: decided,
    updatedOn: now,
    input: { __humanTaskProcessContext: { state: 'COMPLETED', lastUpdated: now } },
  });
  expect(await task('sign_off_ref')).toMatchObject({
    status: 'COMPLETED',
    outputData: decided,
    endTime: now,
  });
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});

behaviourCase('A4', async () => {
  const answer = await unchanged(() =>
    post({ workflowId: 'nowhere', taskRefName: 'sign_off_ref' }),
  );
  expectRefusal(answer, 404, 'No such workflow found by id: nowhere');
});

behaviourCase('A5', async () => {
  await claimed(bob);
  const answer = await unchanged(() => update(bob, { taskRefName: 'nope' }, decided));
  expectRefusal(answer, 404, noSuchTask('nope', W));
});

behaviourCase('A6', async () => {
  await claimed(bob);
  await update(bob, { complete: true }, decided);
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED', taskType: 'book' });
  const answer = await unchanged(() => update(root, { taskRefName: 'book_ref' }, decided));
  expectRefusal(answer, 404, noSuchTask('book_ref', W));
});

behaviourCase('A7', async () => {
  const later = { workflowId: laterW, taskRefName: 'later_ref' };
  const answer = await unchanged(() => update(ann, later, decided));
  expectRefusal(answer, 404, noSuchTask('later_ref', laterW));
  const first = { workflowId: laterW, taskRefName: 'sign_off_ref', complete: true };
  expect((await update(ann, first, decided)).status).toBe(200);
  expect((await update(ann, later, decided)).status).toBe(200);
});

behaviourCase('A8', async () => {
  await claimed(bob);
  const answer = await unchanged(() => post({ taskRefName: 'sign_off_ref' }));
  expectRefusal(answer, 400, missing('workflowId'));
});

behaviourCase('A9', async () => {
  await claimed(bob);
  const answer = await unchanged(() => post({ workflowId: W }));
  expectRefusal(answer, 400, missing('taskRefName'));
});

behaviourCase('A10', async () => {
  const answer = await unchanged(() => post({ workflowId: '', taskRefName: 'sign_off_ref' }));
  expectRefusal(answer, 404, 'No such workflow found by id: ');
});

behaviourCase('A11', async () => {
  await claimed(bob);
  const answer = await unchanged(() => update(bob, { complete: 'banana' }, decided));
  expectRefusal(answer, 400, notA('Boolean', 'complete', 'banana'));
});

behaviourCase('A12', async () => {
  const taskId = await claimed(bob);
  expect((await update(bob, { complete: 'TRUE' }, decided)).status).toBe(200);
  expect((await humanTask(taskId)).json.state).toBe('COMPLETED');
});

behaviourCase('A13', async () => {
  await claimed(bob);
  const answer = await unchanged(() => update(bob, { iteration: 2 }, decided));
  expectRefusal(answer, 404, noSuchTask('sign_off_ref', W, 2));
});

behaviourCase('A14', async () => {
  const taskId = await claimed(bob);
  expect((await update(bob, { iteration: 0 }, decided)).status).toBe(200);
  expect((await humanTask(taskId)).json.output).toEqual(decided);
});

behaviourCase('A15', async () => {
  await claimed(bob);
  const answer = await unchanged(() => update(bob, { iteration: 'x' }, decided));
  expectRefusal(answer, 400, notA('Integer', 'iteration', 'x'));
});

behaviourCase('A16', async () => {
  await reviewUntil(3);
  const again = { decision: 'no', note: 'third' };
  const query = { workflowId: loopW, taskRefName: 'review_ref', complete: true };
  expect((await update(ann, query, again)).status).toBe(200);
  expect(await task('review_ref__3', loopW)).toMatchObject({
    status: 'COMPLETED',
    outputData: again,
  });
  expect(await task('review_ref__1', loopW)).toMatchObject({ outputData: { note: 'n1' } });
  expect(await task('review_ref__2', loopW)).toMatchObject({ outputData: { note: 'n2' } });
  expect(await task('review_ref__4', loopW)).toMatchObject({ status: 'IN_PROGRESS', iteration: 4 });
  expect(await task('loop_ref', loopW)).toMatchObject({ status: 'IN_PROGRESS', iteration: 4 });
});

behaviourCase('A17', async () => {
  await reviewUntil(3);
  expect((await updateLoop({ iteration: 3, complete: true })).status).toBe(200);
  expect(await task('review_ref__3', loopW)).toMatchObject({
    status: 'COMPLETED',
    outputData: decided,
  });
  expect(await task('loop_ref', loopW)).toMatchObject({ status: 'COMPLETED', iteration: 3 });
  expect(await task('review_ref__4', loopW)).toBeUndefined();
  expect(await task('book_ref', loopW)).toMatchObject({ status: 'SCHEDULED' });
});

behaviourCase('A18', async () => {
  await reviewUntil(3);
  const { taskId } = await task('review_ref__1', loopW);
  const answer = await unchanged(() => updateLoop({ iteration: 1 }));
  expectRefusal(answer, 400, terminal(taskId));
});

behaviourCase('A19', async () => {
  await reviewUntil(3);
  const answer = await unchanged(() => updateLoop({ iteration: 7 }));
  expectRefusal(answer, 404, noSuchTask('review_ref', loopW, 7));
});

behaviourCase('A20', async () => {
  await reviewUntil(3);
  expect((await updateLoop({ taskRefName: 'review_ref__3' })).status).toBe(200);
  expect(await task('review_ref__3', loopW)).toMatchObject({ outputData: decided });
});

behaviourCase('A21', async () => {
  await reviewUntil(3);
  const answer = await unchanged(() => updateLoop({ taskRefName: 'review_ref__3', iteration: 2 }));
  expectRefusal(answer, 404, noSuchTask('review_ref__3', loopW, 2));
});

behaviourCase('A22', async () => {
  await reviewUntil(3);
  expect((await updateLoop({ iteration: [3, 3] })).status).toBe(200);
  expect(await task('review_ref__3', loopW)).toMatchObject({ outputData: decided });
});

behaviourCase('A23', async () => {
  await reviewUntil(3);
  const answer = await unchanged(() => updateLoop({ iteration: [2, 3] }));
  expectRefusal(answer, 400, /'iteration' names one iteration but several were given: 2, 3$/);
});

behaviourCase('A24', async () => {
  await reviewUntil(3);
  expect((await updateLoop({ complete: true })).status).toBe(200);
  expect(await task('loop_ref', loopW)).toMatchObject({ status: 'COMPLETED' });
  const { taskId } = await task('review_ref__3', loopW);
  const answer = await unchanged(() => updateLoop({}));
  expectRefusal(answer, 400, terminal(taskId));
});

behaviourCase('A25', async () => {
  await reviewUntil(5, keepingW);
  const answer = await unchanged(() => updateLoop({ workflowId: keepingW, iteration: 2 }));
  expectRefusal(answer, 404, noSuchTask('review_ref', keepingW, 2));
  const kept = await task('review_ref__4', keepingW);
  expectRefusal(
    await unchanged(() => updateLoop({ workflowId: keepingW, iteration: 4 })),
    400,
    terminal(kept.taskId),
  );
});

behaviourCase('A26', async () => {
  const { subWorkflowId } = await task('inner_ref', outerW);
  const asOwner = (workflowId: string) => update(ann, { workflowId, complete: true }, decided);
  expectRefusal(
    await unchanged(() => asOwner(outerW)),
    404,
    `No such human task found by taskRefName: sign_off_ref in workflow: ${outerW}`,
  );
  expect(await asOwner(subWorkflowId)).toMatchObject({ status: 200, text: '' });
  expect(await task('sign_off_ref', subWorkflowId)).toMatchObject({
    status: 'COMPLETED',
    outputData: decided,
  });
  expect(await task('inner_ref', outerW)).toMatchObject({ status: 'IN_PROGRESS' });
});

behaviourCase('A27', async () => {
  const { taskId: first } = await task('sign_off_ref', exhaustedW);
  await scene.cluster.clock.advance(30 * 60_000);
  expect((await workflow(exhaustedW)).status).toBe('FAILED');
  expect((await retry(root, exhaustedW)).status).toBe(204);
  const before = (await humanTask(first)).json;
  const second = await claimed(bob, exhaustedW);
  expect(second).not.toBe(first);
  const query = { workflowId: exhaustedW, complete: true };
  expect((await update(bob, query, decided)).status).toBe(200);
  expect((await humanTask(second)).json).toMatchObject({ state: 'COMPLETED', output: decided });
  expect((await humanTask(first)).json).toEqual(before);
  expect(before).toMatchObject({ state: 'DELETED', output: {} });
  const { tasks } = await workflow(exhaustedW);
  expect(tasks).toMatchObject([
    { taskId: first, status: 'CANCELED', retried: true, retryCount: 0 },
    { taskId: second, status: 'COMPLETED', retryCount: 1, retriedTaskId: first },
    { referenceTaskName: 'book_ref', status: 'SCHEDULED' },
  ]);
});

behaviourCase('A28', async () => {
  const query = { workflowId: forkW, complete: true };
  expect(await update(ann, query, decided)).toMatchObject({ status: 200, text: '' });
  expect(await task('sign_off_ref', forkW)).toMatchObject({ status: 'COMPLETED' });
  expect(await task('join_ref', forkW)).toMatchObject({ status: 'IN_PROGRESS', outputData: {} });
  expect(await task('book_ref', forkW)).toBeUndefined();
  const other = { ...query, taskRefName: 'other_ref' };
  expect((await update(ann, other, { decision: 'no' })).status).toBe(200);
  expect(await task('join_ref', forkW)).toMatchObject({
    status: 'COMPLETED',
    outputData: { sign_off_ref: decided, other_ref: { decision: 'no' } },
  });
  expect(await task('book_ref', forkW)).toMatchObject({ status: 'SCHEDULED' });
});

behaviourCase('A29', () => expectMethodRefused('GET'));

behaviourCase('A30', () => expectMethodRefused('PUT'));

behaviourCase('A31', async () => {
  const answer = await unchanged(() =>
    scene.call({
      method: 'POST',
      path: PATH,
      query: { workflowId: W, taskRefName: 'sign_off_ref' },
      body: decided,
    }),
  );
  expectTokenRefusal(answer, 'INVALID_TOKEN', 'Token cannot be null or empty');
});

behaviourCase('A32', async () => {
  const taskId = await claimed(bob);
  const token = await scene.cluster.tokenFor(bob, { expiresInMs: 0 });
  const query = { workflowId: W, taskRefName: 'sign_off_ref' };
  const request = { method: 'POST', path: PATH, query, body: decided };
  const answer = await unchanged(() => scene.call({ ...request, token }));
  expectTokenRefusal(answer, 'EXPIRED_TOKEN', 'Token has expired');
  expect((await scene.call({ ...request, as: bob })).status).toBe(200);
  expect((await humanTask(taskId)).json.output).toEqual(decided);
});

async function expectMethodRefused(method: string) {
  await claimed(bob);
  const query = { workflowId: W, taskRefName: 'sign_off_ref', complete: true };
  const body = method === 'GET' ? undefined : decided;
  const answer = await unchanged(() => scene.direct({ method, path: PATH, query, body, as: bob }));
  expectRefusal(answer, 405, `Request method '${method}' is not supported`);
  expect(answer.headers.get('allow')).toBe('POST');
}

function noSuchTask(taskRefName: string, workflowId: string, iteration?: number): string {
  const which = iteration === undefined ? '' : `, iteration: ${iteration}`;
  return `No such human task found by taskRefName: ${taskRefName} in workflow: ${workflowId}${which}`;
}

function missing(name: string): string {
  return `Required request parameter '${name}' for method parameter type String is not present`;
}

function notA(type: string, name: string, value: string): RegExp {
  return new RegExp(
    `^Failed to convert value of type 'java.lang.String' to required type '${type}'.*'${name}'.*"${value}"`,
  );
}

function terminal(taskId: string): string {
  return `Human task ${taskId} is already in terminal state: COMPLETED`;
}
