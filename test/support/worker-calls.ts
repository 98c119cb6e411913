import { expect } from 'vitest';
import type { ApiAnswer } from './api-call.ts';
import { portal, root } from './purchase-fixtures.ts';
import type { Call, TestCluster } from './test-cluster.ts';

type Query = NonNullable<Call['query']>;

/** What workers call; by default the application portal, which is one. */
export function workerCalls({ call }: Pick<TestCluster, 'call'>) {
  const poll = (type: string, query: Query = {}, as = portal): Promise<ApiAnswer> =>
    call({ path: `/api/tasks/poll/${type}`, query, as });
  return {
    poll,
    /** The task that a worker is handed; there must be one. */
    polled: async (type: string, query: Query = {}): Promise<any> => {
      const { status, json } = await poll(type, query);
      expect(status).toBe(200);
      return json;
    },
    /** The tasks that a worker is handed; it does not wait for them unless told to. */
    pollMany: async (type: string, query: Query = {}, as = portal): Promise<any> => {
      const path = `/api/tasks/poll/batch/${type}`;
      const answer = await call({ path, query: { timeout: 0, ...query }, as });
      expect(answer.status, answer.text).toBe(200);
      return answer.json;
    },
    /** Reports on a task as it was polled or read. */
    report: async (
      task: { readonly taskId: string; readonly workflowInstanceId: string },
      body: object = {},
      as = portal,
    ): Promise<void> => {
      const { taskId, workflowInstanceId } = task;
      const sent = { taskId, workflowInstanceId, status: 'COMPLETED', ...body };
      const answer = await call({ method: 'POST', path: '/api/tasks', as, body: sent });
      expect(answer.status, answer.text).toBe(200);
    },
    logsOf: async (taskId: string): Promise<any> =>
      (await call({ path: `/api/tasks/${taskId}/log`, as: root })).json,
  };
}
