import type { Seed } from 'conductor-mock';
import { expect } from 'vitest';
import { bob, book, cal, purchaseFixtures, root, signOff } from './purchase-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

/** Two definitions, of which bob may read one; nothing has been started. */
export const searchFixtures: Seed = {
  ...purchaseFixtures,
  grants: [
    ...purchaseFixtures.grants!,
    {
      subject: { type: 'USER', id: bob },
      target: { type: 'WORKFLOW_DEF', id: 'order' },
      access: ['READ'],
    },
  ],
  workflowDefinitions: [
    { name: 'order', version: 1, tasks: [book] },
    { name: 'order', version: 2, tasks: [book] },
    { name: 'approval', tasks: [signOff({ assignments: [], userFormTemplate: null })] },
  ],
  executions: [],
};

export interface Started {
  readonly name?: string;
  readonly version?: number;
  readonly correlationId?: string;
  readonly input?: object;
  readonly as?: string;
}

/** The steps and questions of the search tests. Executions are known by the names that the tests give them. */
export function searching(test: TestCluster) {
  const idOf = new Map<string, string>();
  const nameOf = (id: string) => [...idOf].find(([, one]) => one === id)?.[0] ?? id;
  const ok = async (call: Parameters<TestCluster['call']>[0]) => {
    const answer = await test.call(call);
    expect(answer.status, answer.text).toBe(200);
    return answer;
  };
  const read = async (known: string) =>
    (await ok({ path: `/api/workflow/${idOf.get(known)!}`, as: root })).json;
  return {
    idOf: (known: string): string => idOf.get(known)!,
    nameOf,
    /** Starts an order, unless something else is said, a minute after what was before. */
    start: async (
      known: string,
      { as = root, name = 'order', version = 1, ...more }: Started = {},
    ) => {
      await test.cluster.clock.advance(60_000);
      const grant = {
        path: '/api/auth/authorization',
        as: root,
        body: {
          subject: { type: 'USER', id: as },
          target: { type: 'WORKFLOW_DEF', id: name },
          access: ['EXECUTE'],
        },
      };
      await ok({ method: 'POST', ...grant });
      const body = { name, version, ...more };
      const { text } = await ok({ method: 'POST', path: '/api/workflow', as, body });
      idOf.set(known, text);
      // Whoever may execute a definition reads all of its executions.
      await ok({ method: 'DELETE', ...grant });
    },
    read,
    /** Reports the execution's newest task, a second after what was before. */
    report: async (known: string, status: string, more: object = {}) => {
      await test.cluster.clock.advance(1000);
      const { tasks, workflowId } = await read(known);
      const body = { workflowInstanceId: workflowId, taskId: tasks.at(-1).taskId, status, ...more };
      await ok({ method: 'POST', path: '/api/tasks', as: root, body });
    },
    terminate: async (known: string, reason: string) => {
      const path = `/api/workflow/${idOf.get(known)!}`;
      await ok({ method: 'DELETE', path, as: root, query: { reason } });
    },
    /** What a search answers. */
    search: async (
      path: string,
      query: Record<string, string | number | readonly string[]> = {},
      as = root,
    ) => (await ok({ path, query, as })).json,
    /** The names of the executions that are found, in order. */
    found: async (
      path: string,
      query: Record<string, string | number | readonly string[]> = {},
      as = root,
    ) => {
      const { results } = (await ok({ path, query, as })).json;
      return (results as { workflowId?: string; workflowInstanceId?: string }[]).map((one) =>
        nameOf(one.workflowId ?? one.workflowInstanceId ?? ''),
      );
    },
  };
}

/** Who may read neither definition of the fixtures. */
export const stranger = cal;
