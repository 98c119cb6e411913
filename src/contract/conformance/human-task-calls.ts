import type { Api, CallerName } from './session.ts';
import type { Answer, Query } from './wire.ts';

export interface UpdateByRef extends Query {
  readonly workflowId: string;
}

/** The calls of human tasks, by who makes them. */
export interface HumanTaskCalls {
  /** By reference: sign_off_ref unless the query names another; the decision yes unless there is a body. */
  readonly update: (as: CallerName, query: UpdateByRef, body?: unknown) => Promise<Answer>;
  readonly updateById: (
    as: CallerName,
    taskId: string,
    body: unknown,
    query?: Query,
  ) => Promise<Answer>;
  readonly claim: (as: CallerName, taskId: string, query?: Query) => Promise<Answer>;
  /** For a user outside of the cluster. */
  readonly claimFor: (
    as: CallerName,
    taskId: string,
    userId: string,
    query?: Query,
  ) => Promise<Answer>;
  readonly release: (as: CallerName, taskId: string) => Promise<Answer>;
  readonly skip: (as: CallerName, taskId: string, query?: Query) => Promise<Answer>;
  readonly reassign: (as: CallerName, taskId: string, body: unknown) => Promise<Answer>;
  readonly delete: (as: CallerName, taskId: string) => Promise<Answer>;
  readonly deleteSeveral: (as: CallerName, taskIds: readonly string[]) => Promise<Answer>;
  readonly search: (as: CallerName, body: unknown) => Promise<Answer>;
  /** As root unless somebody else is named. */
  readonly read: (taskId: string, as?: CallerName, query?: Query) => Promise<Answer>;
}

export const UPDATE_BY_REF = '/api/human/tasks/update/taskRef';
const TASKS = '/api/human/tasks';

export function makeHumanTaskCalls({ call }: Api): HumanTaskCalls {
  const post = (as: CallerName, path: string, query: Query = {}, body?: unknown): Promise<Answer> =>
    call({ method: 'POST', path, as, query, body });
  const at = (taskId: string) => `${TASKS}/${taskId}`;
  return {
    update: (as, query, body = { decision: 'yes' }) =>
      post(as, UPDATE_BY_REF, { taskRefName: 'sign_off_ref', ...query }, body),
    updateById: (as, taskId, body, query) => post(as, `${at(taskId)}/update`, query, body),
    claim: (as, taskId, query) => post(as, `${at(taskId)}/claim`, query),
    claimFor: (as, taskId, userId, query) =>
      post(as, `${at(taskId)}/externalUser/${encodeURIComponent(userId)}`, query),
    release: (as, taskId) => post(as, `${at(taskId)}/release`),
    skip: (as, taskId, query) => post(as, `${at(taskId)}/skip`, query),
    reassign: (as, taskId, body) => post(as, `${at(taskId)}/reassign`, {}, body),
    delete: (as, taskId) => call({ method: 'DELETE', path: `${TASKS}/delete/${taskId}`, as }),
    deleteSeveral: (as, body) => call({ method: 'DELETE', path: `${TASKS}/delete`, as, body }),
    search: (as, body) => post(as, `${TASKS}/search`, {}, body),
    read: (taskId, as = 'root', query = {}) => call({ path: at(taskId), as, query }),
  };
}
