/** What the server spends on a task that a worker does: the poll and the update. */
import { conductorMockOn, tokenOf } from './contenders.ts';
import { ServerProcess } from './processes.ts';

const TASK = 'work';

/** CPU ms of a task in each round; the first round warms up and does not count. */
export async function measureWorkers(rounds: number, tasks: number): Promise<readonly number[]> {
  const task = { name: TASK, taskReferenceName: TASK, type: 'SIMPLE' };
  const seed = { workflowDefinitions: [{ name: TASK, tasks: [task] }] };
  const server = await ServerProcess.start(conductorMockOn('workers', seed));
  try {
    const call = await callsOf(server.port);
    const measured: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (let at = 0; at < tasks; at += 1) await call('POST', `/workflow/${TASK}`, {});
      const before = server.cpuMicros();
      for (let at = 0; at < tasks; at += 1) await workOne(call);
      if (round > 0) measured.push((server.cpuMicros() - before) / 1_000 / tasks);
    }
    return measured;
  } finally {
    await server.stop();
  }
}

type Call = (method: string, path: string, body?: object) => Promise<string>;

async function workOne(call: Call): Promise<void> {
  const polled = JSON.parse(await call('GET', `/tasks/poll/${TASK}`)) as {
    readonly taskId: string;
    readonly workflowInstanceId: string;
  };
  const { taskId, workflowInstanceId } = polled;
  await call('POST', '/tasks', { workflowInstanceId, taskId, status: 'COMPLETED' });
}

async function callsOf(port: number): Promise<Call> {
  const token = await tokenOf('admin@conductor.mock', port);
  const headers = { 'x-authorization': token, 'content-type': 'application/json' };
  return async (method, path, body) => {
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}/api${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  };
}
