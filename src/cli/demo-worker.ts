/** The demo's only worker, so that a workflow does not stop behind its Human task. It knows nothing but the API. */
import type { MockCluster } from '../index.ts';

const TASK_TYPE = 'book_decision';
const APPLICATION = 'app:mock';
/** The longest poll that the platform takes, in ms of real time. */
const POLL_MS = 5000;
const MOST_TASKS = 10;

/** Completes tasks of one type until the signal says stop. Rejects when the cluster refuses one of its calls. */
export async function runDemoWorker(cluster: MockCluster, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // A new one each time: a manual clock may have gone past the end of the last one.
    const token = await cluster.tokenFor(APPLICATION);
    const call = callerOf(`${cluster.apiUrl}/tasks`, token, signal);
    for (const { taskId, workflowInstanceId } of await poll(call))
      await call('', { taskId, workflowInstanceId, status: 'COMPLETED', outputData: BOOKED });
  }
}

const BOOKED = { booked: true };

interface PolledTask {
  readonly taskId: string;
  readonly workflowInstanceId: string;
}

type Call = (path: string, body?: object) => Promise<Response>;

async function poll(call: Call): Promise<readonly PolledTask[]> {
  const limits = `count=${String(MOST_TASKS)}&timeout=${String(POLL_MS)}`;
  const response = await call(`/poll/batch/${TASK_TYPE}?${limits}`);
  return (await response.json()) as readonly PolledTask[];
}

function callerOf(url: string, token: string, signal: AbortSignal): Call {
  return async (path, body) => {
    const response = await fetch(url + path, {
      signal,
      headers: { 'x-authorization': token, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    throw new Error(`${TASK_TYPE}: answered ${String(response.status)} ${await response.text()}`);
  };
}
