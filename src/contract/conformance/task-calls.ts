import type { CallerName, Session } from './session.ts';
import type { Answer, Query } from './wire.ts';

export interface UpdateByRef extends Query {
  readonly workflowId: string;
}

/** The calls of the cases, by who makes them. */
export function taskCalls(session: Session) {
  const call = session.call.bind(session);
  const post = (as: CallerName, path: string, query: Query = {}, body?: unknown): Promise<Answer> =>
    call({ method: 'POST', path, as, query, body });
  const task = (taskId: string) => `/api/human/tasks/${taskId}`;
  const workflow = (workflowId: string) => `/api/workflow/${workflowId}`;
  return {
    /** By reference: sign_off_ref unless the query names another. */
    update: (as: CallerName, query: UpdateByRef, body: unknown = { decision: 'yes' }) =>
      post(as, UPDATE_BY_REF, { taskRefName: 'sign_off_ref', ...query }, body),
    updateById: (as: CallerName, taskId: string, body: unknown, query: Query = {}) =>
      post(as, `${task(taskId)}/update`, query, body),
    claim: (as: CallerName, taskId: string, query: Query = {}) =>
      post(as, `${task(taskId)}/claim`, query),
    claimFor: (as: CallerName, taskId: string, userId: string, query: Query = {}) =>
      post(as, `${task(taskId)}/externalUser/${encodeURIComponent(userId)}`, query),
    release: (as: CallerName, taskId: string) => post(as, `${task(taskId)}/release`),
    skip: (as: CallerName, taskId: string, query: Query = {}) =>
      post(as, `${task(taskId)}/skip`, query),
    reassign: (as: CallerName, taskId: string, body: unknown) =>
      post(as, `${task(taskId)}/reassign`, {}, body),
    deleteTask: (as: CallerName, taskId: string) =>
      call({ method: 'DELETE', path: `/api/human/tasks/delete/${taskId}`, as }),
    deleteTasks: (as: CallerName, body: readonly string[]) =>
      call({ method: 'DELETE', path: '/api/human/tasks/delete', as, body }),
    search: (as: CallerName, body: unknown) => post(as, '/api/human/tasks/search', {}, body),
    humanTask: (taskId: string, as: CallerName = 'root', query: Query = {}) =>
      call({ path: task(taskId), as, query }),
    workflow: (workflowId: string, as: CallerName = 'root') =>
      call({ path: workflow(workflowId), as }),
    pause: (workflowId: string) =>
      call({ method: 'PUT', path: `${workflow(workflowId)}/pause`, as: 'root' }),
    resume: (workflowId: string) =>
      call({ method: 'PUT', path: `${workflow(workflowId)}/resume`, as: 'root' }),
    retry: (workflowId: string) => post('root', `${workflow(workflowId)}/retry`),
    terminate: (workflowId: string) =>
      call({ method: 'DELETE', path: workflow(workflowId), as: 'root' }),
  };
}

export const UPDATE_BY_REF = '/api/human/tasks/update/taskRef';
