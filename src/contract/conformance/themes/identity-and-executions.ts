/** G, last part. Tokens, and what executions have to do with their human tasks. */
import { check } from '../check.ts';
import { expectEmpty, expectMembers, expectStatus, expectThat, textIn } from '../expectations.ts';
import type { Scene } from '../scene.ts';
import type { Answer } from '../wire.ts';

export const identityAndExecutions = [
  check('G21', async (scene) => {
    const answer = await scene.askToken();
    expectStatus(answer, 200);
    const token = textIn(answer, 'token');
    const whoAmI = await scene.call({ path: '/api/token/userInfo', token });
    expectStatus(whoAmI, 200);
    expectMembers(whoAmI, { id: scene.rootId });
  }),

  check('G22', async (scene) => {
    for (const wrong of [{ keySecret: crypto.randomUUID() }, { keyId: crypto.randomUUID() }]) {
      const answer = await scene.askToken(wrong);
      expectStatus(answer, 401);
      expectMembers(answer, { token: undefined });
    }
  }),

  check('G23', async (scene) => {
    const name = await scene.defineWorkflow({ tasks: [await scene.book()] });
    const input = { cost: 7 };
    const start = { method: 'POST', as: 'ann' as const };
    const byName = await scene.call({ ...start, path: `/api/workflow/${name}`, body: input });
    const byBody = await scene.call({ ...start, path: '/api/workflow', body: { name, input } });
    for (const answer of [byName, byBody]) {
      expectBareText(answer);
      await scene.expectWorkflow(scene.track(answer.text), { workflowName: name, input });
    }
    expectThat(byName.text !== byBody.text, 'another id', byBody);
  }),

  check('G24', async (scene) => {
    expectStatus(await scene.workflow(crypto.randomUUID()), 404);
  }),

  check('G25', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    const answer = await completeDirectly(scene, workflowId);
    expectStatus(answer, 200);
    expectThat(answer.text === taskId, `the text ${taskId}`, answer);
    await scene.expectHumanTask(taskId, { state: 'COMPLETED', output: { decision: 'yes' } });
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
  }),

  check('G26', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    const answer = await scene.terminate(workflowId);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await scene.expectWorkflow(workflowId, { status: 'TERMINATED' });
    await scene.expectTask(workflowId, 'sign_off_ref', { status: 'CANCELED' });
    await scene.expectHumanTask(taskId, { state: 'DELETED' });
  }),
];

/** One word as text/plain: no quotes, no JSON. */
function expectBareText(answer: Answer) {
  expectStatus(answer, 200);
  const type = answer.headers.get('content-type') ?? '';
  expectThat(type.startsWith('text/plain'), `text/plain instead of "${type}"`, answer);
  expectThat(/^[\w-]+$/.test(answer.text), 'a bare id', answer);
}

function completeDirectly(scene: Scene, workflowId: string) {
  const path = `/api/tasks/${workflowId}/sign_off_ref/COMPLETED`;
  return scene.call({ method: 'POST', path, as: 'root', body: { decision: 'yes' } });
}
