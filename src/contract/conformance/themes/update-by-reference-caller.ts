/** B. Update by reference: who may call. */
import { check } from '../check.ts';
import { expectMembers, expectSame, expectStatus, expectSuccess } from '../expectations.ts';
import type { Started } from '../executions.ts';
import { actionsOf } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import type { CallerName } from '../session.ts';

const decided = { decision: 'yes' };

export const updateByReferenceCaller = [
  check('B1', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    expectStatus(await scene.update('root', { workflowId }, decided), 200);
    await scene.expectHumanTask(taskId, {
      state: 'IN_PROGRESS',
      output: decided,
      updatedBy: await scene.idOf('root'),
      createdBy: await scene.idOf('ann'),
      ...(await claimedBy(scene, 'bob')),
    });
  }),

  check('B2', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    expectStatus(await scene.update('ann', { workflowId, complete: true }, decided), 200);
    await scene.expectHumanTask(taskId, {
      state: 'COMPLETED',
      output: decided,
      ...(await claimedBy(scene, 'bob')),
    });
  }),

  check('B3', async (scene) => {
    await expectForbidden(scene, 'cal', await scene.claimedPurchase());
  }),

  check(
    'B4',
    async (scene) => {
      await expectForbidden(scene, 'eve', await scene.claimedPurchase());
    },
    ['group members'],
  ),

  check('B5', async (scene) => {
    const started = await scene.purchase();
    await expectForbidden(scene, 'bob', started);
    await expectUpdatesAfterClaim(scene, 'bob', started);
  }),

  check('B6', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    expectStatus(await scene.update('ann', { workflowId, complete: false }, decided), 200);
    await scene.expectHumanTask(taskId, {
      state: 'ASSIGNED',
      output: decided,
      claimant: undefined,
    });
  }),

  check('B7', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    expectStatus(await scene.update('root', { workflowId, complete: true }, decided), 200);
    const completed = { state: 'COMPLETED', output: decided, claimant: undefined };
    await scene.expectHumanTask(taskId, completed);
    const task = await scene.humanTask(taskId);
    expectSame(actionsOf(task), ['ASSIGNMENT'], 'the actions of the log', task);
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
  }),

  check('B8', async (scene) => {
    const name = await ownTaskDefinition(scene, 'portal', ['READ', 'UPDATE', 'EXECUTE']);
    const assignee = { userType: 'EXTERNAL_GROUP', user: scene.named('customers') };
    const outside = await scene.signOff({ assignments: [{ assignee, slaMinutes: 0 }] });
    const workflowId = await scene.start([{ ...outside, name }]);
    const taskId = await scene.openTask(workflowId);
    expectSuccess(await scene.claimFor('portal', taskId, 'x@ext'));
    expectStatus(await scene.update('portal', { workflowId, complete: true }, decided), 200);
    await scene.expectHumanTask(taskId, {
      state: 'COMPLETED',
      output: decided,
      'claimant.userType': 'EXTERNAL_USER',
      'claimant.user': 'x@ext',
    });
  }),

  check('B9', async (scene) => {
    const name = await ownTaskDefinition(scene, 'cal', ['UPDATE']);
    const workflowId = await scene.start([{ ...(await scene.signOff()), name }]);
    const taskId = await scene.openTask(workflowId);
    expectSuccess(await scene.claim('bob', taskId));
    await expectForbidden(scene, 'cal', { workflowId, taskId });
  }),

  check('B10', async (scene) => {
    const started = await scene.purchase({ assignments: [] });
    await expectForbidden(scene, 'cal', started);
    await expectUpdatesAfterClaim(scene, 'cal', started);
  }),

  check('B11', async (scene) => {
    expectStatus(await scene.update('cal', { workflowId: crypto.randomUUID() }), 404);
  }),
];

async function claimedBy(scene: Scene, name: CallerName) {
  return { 'claimant.userType': 'CONDUCTOR_USER', 'claimant.user': await scene.idOf(name) };
}

/** Neither saving nor completing is allowed. */
async function expectForbidden(scene: Scene, as: CallerName, { workflowId }: Started) {
  for (const complete of [false, true])
    await scene.expectRefused(403, workflowId, () =>
      scene.update(as, { workflowId, complete }, decided),
    );
}

/** It was the claim that was missing, and nothing else. */
async function expectUpdatesAfterClaim(
  scene: Scene,
  as: CallerName,
  { workflowId, taskId }: Started,
) {
  expectSuccess(await scene.claim(as, taskId));
  const answer = await scene.update(as, { workflowId, complete: true }, decided);
  expectStatus(answer, 200);
  expectMembers(await scene.humanTask(taskId), { state: 'COMPLETED', output: decided });
}

/** Nobody else's checks are to find these grants. */
async function ownTaskDefinition(scene: Scene, as: CallerName, access: readonly string[]) {
  const id = await scene.defineTask(scene.named(`sign_off_${as}`));
  await scene.grant({
    subject: { type: 'USER', id: await scene.idOf(as) },
    target: { type: 'TASK_DEF', id },
    access,
  });
  return id;
}
