import type { Api, CallerName } from './session.ts';
import type { Answer, Query } from './wire.ts';

/** The calls of executions; root makes them unless somebody else is named. */
export interface WorkflowCalls {
  readonly read: (workflowId: string, as?: CallerName) => Promise<Answer>;
  readonly pause: (workflowId: string) => Promise<Answer>;
  readonly resume: (workflowId: string) => Promise<Answer>;
  readonly retry: (workflowId: string) => Promise<Answer>;
  readonly terminate: (workflowId: string, query?: Query) => Promise<Answer>;
}

export function makeWorkflowCalls({ call }: Api): WorkflowCalls {
  const at = (workflowId: string) => `/api/workflow/${workflowId}`;
  return {
    read: (workflowId, as = 'root') => call({ path: at(workflowId), as }),
    pause: (workflowId) => call({ method: 'PUT', path: `${at(workflowId)}/pause`, as: 'root' }),
    resume: (workflowId) => call({ method: 'PUT', path: `${at(workflowId)}/resume`, as: 'root' }),
    retry: (workflowId) => call({ method: 'POST', path: `${at(workflowId)}/retry`, as: 'root' }),
    terminate: (workflowId, query = {}) =>
      call({ method: 'DELETE', path: at(workflowId), as: 'root', query }),
  };
}
