import { expect } from 'vitest';
import { root } from './purchase-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

/** Runs workflows that the tests define where they need them. */
export function inlineWorkflows({ call }: TestCluster) {
  const read = async (workflowId: string) =>
    (await call({ path: `/api/workflow/${workflowId}`, as: root })).json;
  return {
    read,
    /** Starts a definition of these tasks and answers the execution. */
    run: async (tasks: readonly object[], input: object = {}, more: object = {}) => {
      const started = await call({
        method: 'POST',
        path: '/api/workflow',
        as: root,
        body: { name: 'inline', input, workflowDef: { name: 'inline', tasks, ...more } },
      });
      expect(started.status, started.text).toBe(200);
      return read(started.text);
    },
    /** Completes the open task of that reference and answers the execution after it. */
    complete: async (workflowId: string, reference: string, outputData: object = {}) => {
      const { tasks } = await read(workflowId);
      const { taskId } = tasks.findLast(
        (one: { referenceTaskName: string }) => one.referenceTaskName === reference,
      );
      const body = { workflowInstanceId: workflowId, taskId, status: 'COMPLETED', outputData };
      const answer = await call({ method: 'POST', path: '/api/tasks', as: root, body });
      expect(answer.status, answer.text).toBe(200);
      return read(workflowId);
    },
  };
}

export const simple = (name: string, inputParameters: object = {}): object => ({
  name,
  taskReferenceName: `${name}_ref`,
  type: 'SIMPLE',
  inputParameters,
});

/** `reference STATUS` of each task. */
export function statuses(execution: {
  readonly tasks: readonly { readonly referenceTaskName: string; readonly status: string }[];
}): readonly string[] {
  return execution.tasks.map(({ referenceTaskName, status }) => `${referenceTaskName} ${status}`);
}
