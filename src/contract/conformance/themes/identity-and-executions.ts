/** G, last part. Tokens, and what executions have to do with their human tasks. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectEmpty,
  expectLike,
  expectMembers,
  expectStatus,
  expectThat,
  memberOf,
  textIn,
} from '../expectations.ts';
import { noSuchWorkflow, wrongKey } from '../mock-messages.ts';
import { actionLog } from '../process-context.ts';
import type { Answer } from '../wire.ts';

export const identityAndExecutions = [
  check('G21', 'issues a token for a valid key', async (context) => {
    const { api, tokens, personas, exactly } = context;
    const answer = await tokens.request();
    expectStatus(answer, 200);
    const token = textIn(answer, 'token');
    const whoAmI = await api.call({ path: '/api/token/userInfo', token });
    expectStatus(whoAmI, 200);
    expectMembers(whoAmI, { id: await personas.idOf('root') });
    await exactly(async () => {
      expectThat(/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token), 'a token in three parts', answer);
      const portal = await api.call({ path: '/api/token/userInfo', as: 'portal' });
      expectMembers(portal, { id: await personas.idOf('portal'), applicationUser: true });
    });
  }),

  check('G22', 'answers 401 when the secret is wrong', async ({ tokens, expect }) => {
    for (const wrong of [{ keySecret: crypto.randomUUID() }, { keyId: crypto.randomUUID() }])
      await expect.refused(401, [], () => tokens.request(wrong), {
        members: { token: undefined },
        message: wrongKey,
      });
  }),

  check('G23', 'answers the id of the started execution as plain text', async (context) => {
    const { api, definitions, executions, personas, expect, exactly } = context;
    const name = await definitions.defineWorkflow({ tasks: [await definitions.book()] });
    const input = { cost: 7 };
    const start = { method: 'POST', as: 'ann' as const };
    const byName = await api.call({ ...start, path: `/api/workflow/${name}`, body: input });
    const byBody = await api.call({ ...start, path: '/api/workflow', body: { name, input } });
    for (const answer of [byName, byBody]) {
      expectBareText(answer);
      const workflowId = executions.track(answer.text);
      await expect.workflow(workflowId, { workflowId, workflowName: name, input });
      await exactly(async () => {
        const createdBy = await personas.idOf('ann');
        await expect.workflow(workflowId, { status: 'RUNNING', createdBy });
        expectThat(uuid.test(workflowId), 'a UUID', answer);
      });
    }
    expectThat(byName.text !== byBody.text, 'another id', byBody);
  }),

  check('G24', 'answers 404 when the execution does not exist', async ({ workflows, expect }) => {
    const workflowId = crypto.randomUUID();
    await expect.refused(404, [], () => workflows.read(workflowId), {
      message: noSuchWorkflow(workflowId),
    });
  }),

  check(
    'G25',
    'completes the human task when its workflow task is completed directly',
    async (context) => {
      const { executions, workflows, personas, clock, expect, exactly } = context;
      const { workflowId, taskId } = await executions.purchase();
      await clock.tick();
      const answer = await completeDirectly(context, workflowId);
      expectStatus(answer, 200);
      expectThat(answer.text === taskId, `the text ${taskId}`, answer);
      await expect.humanTask(taskId, { state: 'COMPLETED', output: { decision: 'yes' } });
      await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
      await exactly(async ({ now }) => {
        expectPlainText(answer);
        const updatedBy = await personas.idOf('root');
        await expect.humanTask(taskId, { updatedBy, updatedOn: now });
        expectLike(await workflows.read(workflowId), {
          tasks: [{ taskId, status: 'COMPLETED' }, { referenceTaskName: 'book_ref' }],
        });
      });
    },
  ),

  check('G26', 'deletes the open human task of a terminated workflow', async (context) => {
    await expectTerminated(context, (await context.executions.claimedPurchase()).workflowId);
    const open = await context.executions.purchase({ assignments: [] });
    await context.exactly(() => expectTerminated(context, open.workflowId));
  }),
];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One word as text/plain: no quotes, no JSON. */
function expectBareText(answer: Answer) {
  expectStatus(answer, 200);
  expectPlainText(answer);
  expectThat(/^[\w-]+$/.test(answer.text), 'a bare id', answer);
}

function expectPlainText(answer: Answer) {
  const type = answer.headers.get('content-type') ?? '';
  expectThat(type.startsWith('text/plain'), `text/plain instead of "${type}"`, answer);
}

function completeDirectly({ api }: CheckContext, workflowId: string) {
  const path = `/api/tasks/${workflowId}/sign_off_ref/COMPLETED`;
  return api.call({ method: 'POST', path, as: 'root', body: { decision: 'yes' } });
}

async function expectTerminated(context: CheckContext, workflowId: string) {
  const { executions, humanTasks, workflows, clock, expect, exactly } = context;
  const taskId = textIn(await executions.task(workflowId), 'taskId');
  const before = await humanTasks.read(taskId);
  await clock.tick();
  const reason = 'no longer needed';
  const answer = await workflows.terminate(workflowId, { reason });
  expectStatus(answer, 200);
  expectEmpty(answer);
  await expect.workflow(workflowId, { status: 'TERMINATED' });
  await expect.task(workflowId, 'sign_off_ref', { status: 'CANCELED' });
  await expect.humanTask(taskId, { state: 'DELETED' });
  await exactly(async ({ now }) => {
    const log = memberOf(before, actionLog);
    await expect.humanTask(taskId, { updatedOn: now, [actionLog]: log });
    expectLike(await workflows.read(workflowId), {
      reasonForIncompletion: reason,
      tasks: [{ taskId, status: 'CANCELED' }],
    });
  });
}
