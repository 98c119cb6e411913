import { expect } from 'vitest';
import type { ApiAnswer } from '../support/api-call.ts';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  W,
  bob,
  formlessW,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const strictW = 'aaaaaaaa-0000-1000-a000-0000000000c1';
const newestW = 'aaaaaaaa-0000-1000-a000-0000000000c2';

const scene = useCluster({
  seed: [
    purchaseScene,
    purchaseWith(strictW, { userFormTemplate: { name: 'StrictSignOff', version: 1 } }),
    purchaseWith(newestW, { userFormTemplate: { name: 'SignOff', version: 0 } }),
  ],
});
const { update, task, claimed, humanTask, pause, resume, terminate, workflow } =
  purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const VALIDATION_FAILED = 'Validation failed, check below errors for detail.';

async function expectOk(answer: Promise<ApiAnswer>) {
  expect(await answer).toMatchObject({ status: 200, text: '' });
}

/** bob, who holds the claim, posts what fails the form in these fields; nothing changes by it. */
async function expectFormRefusal(body: object, fields: readonly string[], query = {}) {
  for (const complete of [false, true]) {
    const answer = await unchanged(() => update(bob, { complete, ...query }, body));
    expectRefusal(answer, 400, VALIDATION_FAILED);
    const violations: { path: string }[] = answer.json.validationErrors;
    expect(violations.map(({ path }) => path)).toEqual(fields);
  }
}

/** The raw body, straight to the server. */
const post = (body: string | undefined) =>
  scene.direct({
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    as: bob,
    query: { workflowId: W, taskRefName: 'sign_off_ref' },
    body,
  });

async function outputOf(taskId: string) {
  return (await humanTask(taskId)).json.output;
}

behaviourCase('C1', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, {}, { decision: 'yes' }));
  await expectOk(update(bob, { complete: false }, {}));
  expect((await humanTask(taskId)).json).toMatchObject({ state: 'IN_PROGRESS' });
  expect(await outputOf(taskId)).toEqual({ decision: 'yes' });
});

behaviourCase('C2', async () => {
  await claimed(bob);
  await expectFormRefusal({}, ['decision'], { complete: true });
});

behaviourCase('C3', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, {}, { decision: 'yes' }));
  await expectOk(update(bob, { complete: true }, {}));
  expect((await humanTask(taskId)).json).toMatchObject({ state: 'COMPLETED' });
  expect(await outputOf(taskId)).toEqual({ decision: 'yes' });
});

behaviourCase('C4', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, { complete: false }, { note: 'later' }));
  expect(await outputOf(taskId)).toEqual({ note: 'later' });
});

behaviourCase('C5', async () => {
  await claimed(bob);
  await expectFormRefusal({ decision: 'maybe' }, ['decision']);
});

behaviourCase('C6', async () => {
  await claimed(bob);
  await expectFormRefusal({ decision: 'yes', amount: '12' }, ['amount']);
});

behaviourCase('C7', async () => {
  const taskId = await claimed(bob);
  const body = { decision: 'yes', extra: 1 };
  await expectOk(update(bob, { complete: true }, body));
  expect(await outputOf(taskId)).toEqual(body);
});

behaviourCase('C8', async () => {
  const taskId = await claimed(bob, strictW);
  await expectFormRefusal({ decision: 'yes', extra: 1 }, ['extra'], { workflowId: strictW });
  await expectOk(update(bob, { workflowId: strictW, complete: true }, { decision: 'yes' }));
  expect(await outputOf(taskId)).toEqual({ decision: 'yes' });
});

behaviourCase('C9', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, {}, { decision: 'yes' }));
  await expectOk(update(bob, {}, { note: 'n' }));
  expect(await outputOf(taskId)).toEqual({ decision: 'yes', note: 'n' });
  expect((await task('sign_off_ref')).outputData).toEqual({ decision: 'yes', note: 'n' });
});

behaviourCase('C10', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, {}, { o: { a: 1 } }));
  await expectOk(update(bob, {}, { o: { b: 2 } }));
  expect(await outputOf(taskId)).toEqual({ o: { b: 2 } });
});

behaviourCase('C11', async () => {
  await claimed(bob);
  await expectFormRefusal({ decision: 'yes', note: null }, ['note']);
});

behaviourCase('C12', async () => {
  await claimed(bob);
  for (const body of ['[]', '"x"', '5', 'null']) {
    expectRefusal(await unchanged(() => post(body)), 400, /^JSON parse error: /);
  }
});

behaviourCase('C13', async () => {
  await claimed(bob);
  for (const body of ['{"decision":', '{decision: "yes"}', 'yes']) {
    expectRefusal(await unchanged(() => post(body)), 400, /^JSON parse error: /);
  }
});

behaviourCase('C14', async () => {
  await claimed(bob);
  const answer = await unchanged(() => post(undefined));
  expectRefusal(answer, 400, 'Required request body is missing');
});

behaviourCase('C15', async () => {
  const taskId = await claimed(bob);
  const { input } = (await humanTask(taskId)).json;
  const reserved = {
    __humanTaskDefinition: { displayName: 'Mine' },
    __humanTaskProcessContext: { state: 'COMPLETED' },
    _createdBy: bob,
  };
  await expectOk(update(bob, {}, { decision: 'yes', ...reserved }));
  expect((await humanTask(taskId)).json).toMatchObject({ output: { decision: 'yes' }, input });
  expect(await outputOf(taskId)).toEqual({ decision: 'yes' });
  expect((await task('sign_off_ref')).outputData).toEqual({ decision: 'yes' });
});

behaviourCase('C16', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, { complete: false }, { output: { decision: 'yes' } }));
  expect(await outputOf(taskId)).toEqual({ output: { decision: 'yes' } });
});

behaviourCase('C17', async () => {
  await claimed(bob);
  await expectFormRefusal({ output: { decision: 'yes' } }, ['decision'], { complete: true });
});

behaviourCase('C18', async () => {
  const taskId = await claimed(bob, formlessW);
  const body = { decision: 'maybe', any: [{ thing: null }, 1, ''] };
  await expectOk(update(bob, { workflowId: formlessW, complete: true }, body));
  expect((await humanTask(taskId)).json.state).toBe('COMPLETED');
  expect(await outputOf(taskId)).toEqual(body);
});

behaviourCase('C19', async () => {
  const taskId = await claimed(bob);
  const path = '/api/human/template/SignOff';
  await expectOk(scene.call({ method: 'DELETE', path, as: root }));
  await expectOk(update(bob, { complete: true }, { decision: 'maybe' }));
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: { decision: 'maybe' },
  });
});

behaviourCase('C20', async () => {
  const taskId = await claimed(bob, newestW);
  const query = { workflowId: newestW };
  await expectOk(update(bob, query, { decision: 'yes' }));
  const saved = await scene.call({
    method: 'POST',
    path: '/api/human/template',
    as: root,
    query: { newVersion: true },
    body: {
      name: 'SignOff',
      jsonSchema: { properties: { decision: { enum: ['approve', 'decline'] } } },
      templateUI: {},
    },
  });
  expect(saved).toMatchObject({ status: 200, json: { version: 2 } });
  await expectFormRefusal({ decision: 'yes' }, ['decision'], query);
  await expectOk(update(bob, { ...query, complete: true }, { decision: 'approve' }));
  expect(await outputOf(taskId)).toEqual({ decision: 'approve' });
});

behaviourCase('C21', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, {}, { note: 'kept' }));
  const before = await humanTask(taskId);
  const conductorTask = await task('sign_off_ref');
  await scene.cluster.clock.advance(60_000);
  const answer = await unchanged(() => update(bob, { complete: true }, { decision: 'maybe' }));
  expectRefusal(answer, 400, VALIDATION_FAILED);
  expect((await humanTask(taskId)).text).toBe(before.text);
  expect(await task('sign_off_ref')).toEqual(conductorTask);
  expect(await task('book_ref')).toBeUndefined();
});

behaviourCase('C22', async () => {
  const taskId = await claimed(bob);
  const answers = await Promise.all(
    ['yes', 'no'].map(async (decision) => ({
      decision,
      answer: await update(bob, { complete: true }, { decision }),
    })),
  );
  const won = answers.filter(({ answer }) => answer.status === 200);
  const lost = answers.filter(({ answer }) => answer.status !== 200);
  expect([won.length, lost.length]).toEqual([1, 1]);
  expectRefusal(lost[0]!.answer, 400, terminal(taskId));
  expect(await outputOf(taskId)).toEqual({ decision: won[0]!.decision });
  const { tasks } = await workflow();
  expect(tasks.map((one: { referenceTaskName: string }) => one.referenceTaskName)).toEqual([
    'sign_off_ref',
    'book_ref',
  ]);
});

behaviourCase('C23', async () => {
  const taskId = await claimed(bob);
  await expectOk(update(bob, { complete: true }, { decision: 'yes' }));
  for (const complete of [false, true]) {
    const answer = await unchanged(() => update(bob, { complete }, { decision: 'no' }));
    expectRefusal(answer, 400, terminal(taskId));
  }
});

behaviourCase('C24', async () => {
  const taskId = await claimed(bob);
  expect((await pause()).status).toBe(200);
  await expectOk(update(bob, { complete: true }, { decision: 'yes' }));
  expect((await humanTask(taskId)).json.state).toBe('COMPLETED');
  expect(await workflow()).toMatchObject({ status: 'PAUSED', tasks: [{ status: 'COMPLETED' }] });
  expect(await task('book_ref')).toBeUndefined();
  expect((await resume()).status).toBe(200);
  expect((await workflow()).status).toBe('RUNNING');
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});

behaviourCase('C25', async () => {
  const taskId = await claimed(bob);
  await expectOk(terminate());
  for (const complete of [false, true]) {
    const answer = await unchanged(() => update(bob, { complete }, { decision: 'yes' }));
    expectRefusal(answer, 400, terminal(taskId, 'DELETED'));
  }
});

function terminal(taskId: string, state = 'COMPLETED'): string {
  return `Human task ${taskId} is already in terminal state: ${state}`;
}
