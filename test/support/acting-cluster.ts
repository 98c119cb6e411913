import {
  createMockCluster,
  type Actors,
  type InProcessCluster,
  type InProcessClusterOptions,
  type Seed,
} from 'conductor-mock';
import { onTestFinished } from 'vitest';
import { purchaseFixtures, root } from './purchase-fixtures.ts';

/** When its time begins. */
export const START = Date.parse('2026-01-05T09:00:00Z');

interface Answer {
  readonly status: number;
  readonly json: any;
}

/** A cluster with actors, and calls of it without a connection. */
export interface ActingCluster {
  readonly cluster: InProcessCluster;
  call(as: string, method: string, path: string, body?: unknown): Promise<Answer>;
  steer(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Starts an execution of that workflow as root; gives its id. */
  start(workflow: string, more?: object): Promise<string>;
  /** The tasks of an execution by their references, the newest attempt of each. */
  tasksOf(workflowId: string): Promise<Record<string, any>>;
  humanTask(workflowId: string, taskRefName: string): Promise<any>;
  /** What actors called, as the journal has it: `ms as operation status`, from the start of the time. */
  acts(): readonly string[];
  progress(): Promise<{ readonly workers: any[]; readonly people: any[] }>;
}

/** On a manual clock, with the workflows and people of the purchase fixtures, none of which waits for anybody yet. */
export async function actingCluster(
  actors: Actors,
  more: Seed = {},
  options: InProcessClusterOptions = {},
): Promise<ActingCluster> {
  const { executions: _none, ...fixtures } = purchaseFixtures;
  const { workflowDefinitions = [], ...others } = more;
  const seed: Seed = {
    ...fixtures,
    ...others,
    workflowDefinitions: [...fixtures.workflowDefinitions!, ...workflowDefinitions],
    actors,
  };
  const cluster = await createMockCluster({ ...options, clock: 'manual', seed });
  onTestFinished(() => cluster.close());
  return inHands(cluster);
}

export function inHands(cluster: InProcessCluster): ActingCluster {
  const fetched = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await cluster.fetch(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, json: isJson ? JSON.parse(text) : text };
  };
  const call: ActingCluster['call'] = async (as, method, path, body) => {
    const token = await cluster.tokenFor(as);
    const headers = { 'x-authorization': token, 'content-type': 'application/json' };
    return fetched(`/api${path}`, { method, headers, ...bodyOf(body) });
  };
  const steer: ActingCluster['steer'] = (method, path, body) =>
    fetched(`/__admin${path}`, { method, ...bodyOf(body) });
  const tasksOf: ActingCluster['tasksOf'] = async (workflowId) => {
    const { json } = await call(root, 'GET', `/workflow/${workflowId}`);
    return Object.fromEntries(json.tasks.map((one: any) => [one.referenceTaskName, one]));
  };
  return {
    cluster,
    call,
    steer,
    tasksOf,
    start: async (workflow, options = {}) =>
      (await call(root, 'POST', '/workflow', { name: workflow, ...options })).json as string,
    humanTask: async (workflowId, ref) => {
      const { taskId } = (await tasksOf(workflowId))[ref];
      return (await call(root, 'GET', `/human/tasks/${taskId as string}`)).json;
    },
    acts: () =>
      cluster.journal
        .requests({ source: 'actor' })
        .map(({ at, caller, operation, status }) =>
          [at - START, caller, operation, status].join(' '),
        ),
    progress: async () => (await steer('GET', '/actors')).json.progress,
  };
}

function bodyOf(body: unknown): { readonly body?: string } {
  if (body === undefined) return {};
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
}
