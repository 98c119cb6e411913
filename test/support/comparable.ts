/** What the API shows of a cluster, for comparison with another that was made from its seed. */
import type { InProcessCluster } from 'conductor-mock';

const root = 'admin@conductor.mock';

/** Members that tell when something happened or who changed it since, and ids of what has a name of its own. */
const OTHERWISE =
  /Time$|^(?:createdOn|updatedOn|updatedBy|uuid|lastUpdated|stateStart|queueWaitTime|workerId|pollCount|callbackAfterSeconds|humanTaskActionLogs|humanTaskTriggerLog|executionTime|slaDueAt|taskMonitoringId)$/;
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

async function shown(cluster: InProcessCluster, path: string): Promise<any> {
  const headers = { 'x-authorization': await cluster.tokenFor(root) };
  const response = await cluster.fetch(`/api/${path}`, { headers });
  if (response.status !== 200) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

/** Without times, with ids in the order in which they stand there; `more` names members to leave out. */
function plain(value: unknown, more: readonly string[] = []): unknown {
  const ids = new Map<string, string>();
  const text = JSON.stringify(value, (name, inner: unknown) =>
    OTHERWISE.test(name) || more.includes(name) ? undefined : inner,
  );
  const numbered = text.replaceAll(UUID, (id) => {
    if (!ids.has(id)) ids.set(id, `#${String(ids.size)}`);
    return ids.get(id) ?? id;
  });
  return JSON.parse(numbered);
}

/** Definitions, forms and people. */
export async function shownDefinitions(cluster: InProcessCluster): Promise<unknown> {
  const byName = (list: any[]) => list.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return {
    users: plain(byName(await shown(cluster, 'users'))),
    groups: plain(byName(await shown(cluster, 'groups'))),
    applications: plain(byName(await shown(cluster, 'applications')), ['createdBy', 'tags']),
    forms: plain(byName(await shown(cluster, 'human/template')), ['tags']),
    taskDefinitions: plain(byName(await shown(cluster, 'metadata/taskdefs')), ['createdBy']),
    workflowDefinitions: plain(byName(await shown(cluster, 'metadata/workflow'))),
  };
}

function nameOf(one: any): string {
  return `${one.name ?? one.id} ${one.version ?? ''}`;
}

/** An execution with its tasks and their inputs, outputs and assignments. */
export async function shownExecution(cluster: InProcessCluster, id: string): Promise<unknown> {
  const execution = await shown(cluster, `workflow/${id}`);
  const humanTasks = [];
  for (const { taskId, taskType } of execution.tasks)
    if (taskType === 'HUMAN')
      humanTasks.push(await shown(cluster, `human/tasks/${taskId}?withTemplate=true`));
  return plain({ execution, humanTasks }, ['createdBy', 'ownerApp', 'startDelayInSeconds']);
}
