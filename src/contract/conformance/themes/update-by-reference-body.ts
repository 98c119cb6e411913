/** C. Update by reference: the body and the form. */
import { check } from '../check.ts';
import {
  expectEmpty,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
} from '../expectations.ts';
import type { Started } from '../executions.ts';
import type { Scene } from '../scene.ts';
import { UPDATE_BY_REF } from '../task-calls.ts';
import type { Answer, Query } from '../wire.ts';

const decided = { decision: 'yes' };

export const updateByReferenceBody = [
  check('C1', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, decided);
    await expectUpdated(scene, started, {}, { complete: false });
    const unchanged = { state: 'IN_PROGRESS', output: decided };
    await scene.expectHumanTask(started.taskId, unchanged);
  }),

  check('C2', async (scene) => {
    const { workflowId } = await scene.claimedPurchase();
    await scene.expectRefused(400, workflowId, async () => {
      const answer = await scene.update('bob', { workflowId, complete: true }, {});
      expectStatus(answer, 400);
      expectNamed(answer, 'decision');
      return answer;
    });
  }),

  check('C3', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, decided);
    await expectUpdated(scene, started, {}, { complete: true });
    await scene.expectHumanTask(started.taskId, { state: 'COMPLETED', output: decided });
  }),

  check('C4', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, { note: 'later' }, { complete: false });
    const saved = { state: 'IN_PROGRESS', output: { note: 'later' } };
    await scene.expectHumanTask(started.taskId, saved);
  }),

  check('C5', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectInvalid(scene, started, { decision: 'maybe' });
  }),

  check('C6', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectInvalid(scene, started, { ...decided, amount: '12' });
  }),

  check('C7', async (scene) => {
    const started = await scene.claimedPurchase();
    const body = { ...decided, extra: 1 };
    await expectUpdated(scene, started, body, { complete: true });
    await scene.expectHumanTask(started.taskId, { state: 'COMPLETED', output: body });
  }),

  check('C8', async (scene) => {
    const userFormTemplate = { name: await scene.form('StrictSignOff'), version: 1 };
    const started = await scene.claimedPurchase('bob', { userFormTemplate });
    await expectInvalid(scene, started, { ...decided, extra: 1 });
    await expectUpdated(scene, started, decided, { complete: true });
    await scene.expectHumanTask(started.taskId, { output: decided });
  }),

  check('C9', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, decided);
    await expectUpdated(scene, started, { note: 'n' });
    const both = { ...decided, note: 'n' };
    await scene.expectHumanTask(started.taskId, { output: both });
    await scene.expectTask(started.workflowId, 'sign_off_ref', { outputData: both });
  }),

  check('C10', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, { o: { a: 1 } });
    await expectUpdated(scene, started, { o: { b: 2 } });
    await scene.expectHumanTask(started.taskId, { output: { o: { b: 2 } } });
  }),

  check('C11', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectInvalid(scene, started, { ...decided, note: null });
  }),

  check('C12', (scene) => expectUnreadable(scene, ['[]', '"x"', '5', 'null'])),

  check('C13', (scene) => expectUnreadable(scene, ['{"decision":', '{decision: "yes"}', 'yes'])),

  check('C14', (scene) => expectUnreadable(scene, [undefined])),

  check('C15', async (scene) => {
    const started = await scene.claimedPurchase();
    const before = await scene.humanTask(started.taskId);
    const reserved = { __humanTaskDefinition: { displayName: 'Mine' } };
    await expectUpdated(scene, started, { ...decided, ...reserved });
    await scene.expectHumanTask(started.taskId, {
      output: decided,
      'input.__humanTaskDefinition': memberOf(before, 'input.__humanTaskDefinition'),
    });
    await scene.expectTask(started.workflowId, 'sign_off_ref', { outputData: decided });
  }),

  check('C16', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, { output: decided }, { complete: false });
    await scene.expectHumanTask(started.taskId, { output: { output: decided } });
  }),

  check('C17', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectInvalid(scene, started, { output: decided }, [true]);
  }),

  check('C18', async (scene) => {
    const started = await scene.claimedPurchase('bob', { userFormTemplate: null });
    const body = { decision: 'maybe', any: [{ thing: null }, 1, ''] };
    await expectUpdated(scene, started, body, { complete: true });
    await scene.expectHumanTask(started.taskId, { state: 'COMPLETED', output: body });
  }),

  check('C19', async (scene) => {
    const { name, started } = await claimedWithOwnForm(scene, 'Deleted', 1);
    const path = `/api/human/template/${name}`;
    expectSuccess(await scene.call({ method: 'DELETE', path, as: 'root' }));
    const body = { decision: 'maybe' };
    await expectUpdated(scene, started, body, { complete: true });
    await scene.expectHumanTask(started.taskId, { state: 'COMPLETED', output: body });
  }),

  check('C20', async (scene) => {
    const { name, started } = await claimedWithOwnForm(scene, 'Newest', 0);
    await expectUpdated(scene, started, decided);
    await saveSecondVersion(scene, name);
    await expectInvalid(scene, started, decided);
    const approved = { decision: 'approve' };
    await expectUpdated(scene, started, approved, { complete: true });
    await scene.expectHumanTask(started.taskId, { state: 'COMPLETED', output: approved });
  }),

  check('C21', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, { note: 'kept' });
    await expectInvalid(scene, started, { decision: 'maybe' }, [true]);
    await scene.expectNoTask(started.workflowId, 'book_ref');
  }),

  check('C22', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const attempt = async (decision: string) => ({
      decision,
      answer: await scene.update('bob', { workflowId, complete: true }, { decision }),
    });
    const [yes, no] = await Promise.all([attempt('yes'), attempt('no')]);
    const [won, lost] = yes.answer.status === 200 ? [yes, no] : [no, yes];
    expectStatus(won.answer, 200);
    expectStatus(lost.answer, 400);
    await scene.expectHumanTask(taskId, { output: { decision: won.decision } });
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
    const execution = await scene.workflow(workflowId);
    const references = itemsIn(execution, 'tasks').map((one) => memberOf(one, 'referenceTaskName'));
    expectSame(references, ['sign_off_ref', 'book_ref'], 'the references of tasks', execution);
  }),

  check('C23', async (scene) => {
    const started = await scene.claimedPurchase();
    await expectUpdated(scene, started, decided, { complete: true });
    await scene.expectTask(started.workflowId, 'book_ref', { status: 'SCHEDULED' });
    await expectTooLate(scene, started);
  }),

  check('C24', async (scene) => {
    const started = await scene.claimedPurchase();
    const { workflowId, taskId } = started;
    expectSuccess(await scene.pause(workflowId));
    await expectUpdated(scene, started, decided, { complete: true });
    await scene.expectHumanTask(taskId, { state: 'COMPLETED' });
    await scene.expectWorkflow(workflowId, { status: 'PAUSED', 'tasks.0.status': 'COMPLETED' });
    await scene.expectNoTask(workflowId, 'book_ref');
    expectSuccess(await scene.resume(workflowId));
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await scene.expectWorkflow(workflowId, { status: 'RUNNING' });
  }),

  check('C25', async (scene) => {
    const started = await scene.claimedPurchase();
    expectSuccess(await scene.terminate(started.workflowId));
    await scene.expectWorkflow(started.workflowId, { status: 'TERMINATED' });
    await expectTooLate(scene, started);
  }),
];

/** bob, who holds the claim, is answered with nothing but a 200. */
async function expectUpdated(
  scene: Scene,
  { workflowId }: Started,
  body: object,
  query: Query = {},
): Promise<void> {
  const answer = await scene.update('bob', { workflowId, ...query }, body);
  expectStatus(answer, 200);
  expectEmpty(answer);
}

/** A body that fails the form changes nothing, whether it is to be saved or to complete the task. */
async function expectInvalid(
  scene: Scene,
  { workflowId }: Started,
  body: object,
  completing: readonly boolean[] = [false, true],
): Promise<void> {
  for (const complete of completing)
    await scene.expectRefused(400, workflowId, () =>
      scene.update('bob', { workflowId, complete }, body),
    );
}

function expectNamed(answer: Answer, field: string): void {
  const named = itemsIn(answer, 'validationErrors').map((one) => memberOf(one, 'path'));
  expectThat(named.includes(field), `validationErrors to name ${field}`, answer);
}

/** Bodies as they go over the wire; undefined: none. */
async function expectUnreadable(scene: Scene, bodies: readonly (string | undefined)[]) {
  const { workflowId } = await scene.claimedPurchase();
  const query = { workflowId, taskRefName: 'sign_off_ref' };
  const headers = { 'content-type': 'application/json' };
  for (const body of bodies)
    await scene.expectRefused(400, workflowId, () =>
      scene.call({ method: 'POST', path: UPDATE_BY_REF, as: 'bob', query, body, headers }),
    );
}

async function expectTooLate(scene: Scene, { workflowId }: Started): Promise<void> {
  for (const complete of [false, true])
    await scene.expectRefused(400, workflowId, () =>
      scene.update('bob', { workflowId, complete }, { decision: 'no' }),
    );
}

/** A claimed task whose form is used by no other check, so that it can be changed. */
async function claimedWithOwnForm(scene: Scene, form: string, version: number) {
  const name = await scene.saveForm(`${form}-${scene.run}`, {
    properties: { decision: { type: 'string', enum: ['yes', 'no'] } },
    required: ['decision'],
  });
  const userFormTemplate = { name, version };
  return { name, started: await scene.claimedPurchase('bob', { userFormTemplate }) };
}

/** The one in which decisions are to approve or to decline. */
async function saveSecondVersion(scene: Scene, name: string): Promise<void> {
  const saved = await scene.call({
    method: 'POST',
    path: '/api/human/template',
    as: 'root',
    query: { newVersion: true },
    body: {
      name,
      jsonSchema: {
        $schema: 'http://json-schema.org/draft-07/schema',
        properties: { decision: { type: 'string', enum: ['approve', 'decline'] } },
        required: ['decision'],
      },
      templateUI: { type: 'VerticalLayout', elements: [] },
    },
  });
  expectMembers(expectSuccess(saved), { version: 2 });
}
