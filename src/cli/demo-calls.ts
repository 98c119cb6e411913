/** What `npm start` prints besides `ready`: calls to paste, about a task that README leaves alone. */
import type { MockCluster } from '../index.ts';

const WORKFLOW_ID = 'd3b1a6f0-027a-11f1-913a-226156badb04';
const OFFICER = 'john.doe@acme.com';
/** Who started the workflow, and so may read it. */
const OWNER = 'ann@acme.com';

export async function demoCalls(cluster: MockCluster): Promise<string> {
  const { url, apiUrl } = cluster;
  const owner = await cluster.tokenFor(OWNER);
  const taskId = await firstTaskOf(cluster, owner);
  const asJohn = `-H 'X-Authorization: ${await cluster.tokenFor(OFFICER)}'`;
  return `
A loan waits for a decision: its task human_ref is offered to the group of ${OFFICER}. Claim it as John:

curl -i -X POST '${apiUrl}/human/tasks/${taskId}/claim' \\
  ${asJohn}

Complete it. A worker of the demo then does book_ref, the last task:

curl -i -X POST '${apiUrl}/human/tasks/update/taskRef?workflowId=${WORKFLOW_ID}&taskRefName=human_ref&complete=true' \\
  ${asJohn} \\
  -H 'Content-Type: application/json' \\
  -d '{"approve":"Yes","comments":"lgtm"}'

See that the workflow is COMPLETED, as Ann, who started it:

curl '${apiUrl}/workflow/${WORKFLOW_ID}/status?includeOutput=true' \\
  -H 'X-Authorization: ${owner}'

Each of the first two answers 400 when you paste it again, as on the platform. This begins anew:

curl -X POST '${url}/__admin/reset'
`;
}

async function firstTaskOf({ apiUrl }: MockCluster, token: string): Promise<string> {
  const response = await fetch(`${apiUrl}/workflow/${WORKFLOW_ID}`, {
    headers: { 'x-authorization': token },
  });
  const { tasks } = (await response.json()) as { tasks: readonly [{ taskId: string }] };
  return tasks[0].taskId;
}
