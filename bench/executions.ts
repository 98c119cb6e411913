/** Long executions: what one more task costs in an execution of a thousand tasks, and of ten thousand. */
import { startMockCluster, type MockCluster } from 'conductor-mock';
import type { Plan } from './measure.ts';

export interface LongExecution {
  readonly name: string;
  /** Tasks that a worker has done, or iterations of a loop that needs nobody. */
  readonly sizes: readonly { readonly count: number; readonly microsPerStep: readonly number[] }[];
}

type Tasks = readonly object[];
interface Kind {
  readonly name: string;
  readonly sizes: (plan: Plan) => readonly [number, number];
  readonly tasks: (count: number) => Tasks;
  /** Whether a worker does the tasks; a loop turns by itself. */
  readonly worked: boolean;
}

const TASK = 'work';
const simple = (at: number) => ({ name: TASK, taskReferenceName: `work_${at}`, type: 'SIMPLE' });
const list = (count: number) => Array.from({ length: count }, (_, at) => simple(at));
const loop = (count: number) => ({
  name: 'loop',
  taskReferenceName: 'loop',
  type: 'DO_WHILE',
  evaluatorType: 'graaljs',
  loopCondition: `$.loop['iteration'] < ${count}`,
  loopOver: [
    { name: 'note', taskReferenceName: 'note', type: 'SET_VARIABLE', inputParameters: { at: 1 } },
  ],
});
const fork = (count: number) => [
  {
    name: 'fork',
    taskReferenceName: 'fork',
    type: 'FORK_JOIN_DYNAMIC',
    dynamicForkTasksParam: 'tasks',
    dynamicForkTasksInputParamName: 'inputs',
    inputParameters: { tasks: list(count), inputs: {} },
  },
  { name: 'join', taskReferenceName: 'join', type: 'JOIN' },
];

const kinds: readonly Kind[] = [
  { name: 'one after another', sizes: tasksOf, tasks: list, worked: true },
  { name: 'side by side', sizes: tasksOf, tasks: fork, worked: true },
  { name: 'loop', sizes: () => [100, 1_000], tasks: (count) => [loop(count)], worked: false },
];

function tasksOf({ longExecution }: Plan): readonly [number, number] {
  return [longExecution / 10, longExecution];
}

export async function measureExecutions(plan: Plan): Promise<readonly LongExecution[]> {
  const measured: LongExecution[] = [];
  for (const kind of kinds) {
    const sizes = kind.sizes(plan).map((count) => ({ count, microsPerStep: [] as number[] }));
    for (let round = 0; round <= plan.executionRounds; round += 1) {
      for (const size of sizes) {
        const micros = await stepMicros(kind, size.count);
        if (round > 0) size.microsPerStep.push(micros); // the first round warms up
      }
    }
    measured.push({ name: kind.name, sizes });
  }
  return measured;
}

async function stepMicros({ tasks, worked }: Kind, count: number): Promise<number> {
  const cluster = await startMockCluster({
    clock: 'manual',
    seed: { workflowDefinitions: [{ name: 'long', tasks: tasks(count) }] },
  });
  try {
    const call = await callsOf(cluster);
    const startedAt = performance.now();
    const workflowId = await call('POST', '/workflow/long', {});
    const beganAt = worked ? performance.now() : startedAt;
    if (worked) await workAll(call, workflowId, count);
    const micros = ((performance.now() - beganAt) * 1000) / count;
    const { status } = JSON.parse(
      await call('GET', `/workflow/${workflowId}?includeTasks=false`),
    ) as {
      readonly status: string;
    };
    if (status !== 'COMPLETED') throw new Error(`the execution of ${count} is ${status}`);
    return micros;
  } finally {
    await cluster.close();
  }
}

type Call = (method: string, path: string, body?: object) => Promise<string>;

async function workAll(call: Call, workflowInstanceId: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const { taskId } = JSON.parse(await call('GET', `/tasks/poll/${TASK}`)) as {
      readonly taskId: string;
    };
    await call('POST', '/tasks', { workflowInstanceId, taskId, status: 'COMPLETED' });
  }
}

async function callsOf(cluster: MockCluster): Promise<Call> {
  const token = await cluster.tokenFor('admin@conductor.mock');
  const headers = { 'x-authorization': token, 'content-type': 'application/json' };
  return async (method, path, body) => {
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${cluster.apiUrl}${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  };
}
