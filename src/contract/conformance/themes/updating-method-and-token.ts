/** A, last part. Update by reference: other methods, and calls without a good token. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { expectSame, expectStatus } from '../expectations.ts';
import { UPDATE_BY_REF } from '../human-task-calls.ts';
import { expiredToken, missingToken } from '../mock-messages.ts';

const decided = { decision: 'yes' };
const taskRefName = 'sign_off_ref';

export const updatingMethodAndToken = [
  check('A29', 'answers 405 to a GET on the update path', (context) =>
    expectMethodRefused(context, 'GET'),
  ),

  check('A30', 'answers 405 to a PUT on the update path', (context) =>
    expectMethodRefused(context, 'PUT'),
  ),

  check('A31', 'answers 401 when the token is missing', async ({ api, executions, expect }) => {
    const { workflowId } = await executions.claimedPurchase();
    const call = { method: 'POST', path: UPDATE_BY_REF, body: decided };
    const query = { workflowId, taskRefName };
    await expect.refused(401, workflowId, () => api.call({ ...call, query }), {
      members: { error: 'INVALID_TOKEN' },
      message: missingToken,
    });
  }),

  check('A32', 'answers 401 when the token has expired', async (context) => {
    const { api, tokens, executions, humanTasks, expect } = context;
    const { workflowId, taskId } = await executions.claimedPurchase();
    const token = await tokens.expired('bob');
    const call = { method: 'POST', path: UPDATE_BY_REF, body: decided };
    const query = { workflowId, taskRefName };
    await expect.refused(401, workflowId, () => api.call({ ...call, query, token }), {
      members: { error: 'EXPIRED_TOKEN' },
      message: expiredToken,
    });
    expectStatus(await humanTasks.update('bob', { workflowId }, decided), 200);
    await expect.humanTask(taskId, { output: decided });
  }),
];

async function expectMethodRefused(
  { api, executions, expect, exactly }: CheckContext,
  method: string,
) {
  const { workflowId } = await executions.claimedPurchase();
  const query = { workflowId, taskRefName, complete: true };
  const body = method === 'GET' ? {} : { body: decided };
  await expect.refused(
    405,
    workflowId,
    async () => {
      const answer = await api.call({ method, path: UPDATE_BY_REF, as: 'bob', query, ...body });
      await exactly(() => {
        expectSame(answer.headers.get('allow'), 'POST', 'the header Allow', answer);
      });
      return answer;
    },
    { message: `Request method '${method}' is not supported` },
  );
}
