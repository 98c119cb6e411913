/** `npm start`: the server with the demo seed, and calls to paste. Arguments and environment as for `start`. */
import { fileURLToPath } from 'node:url';
import type { MockCluster } from '../index.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';

const DEMO_SEED = fileURLToPath(new URL('../../examples/loan-approval.yaml', import.meta.url));
const WORKFLOW_ID = 'ca04d4c8-027a-11f1-913a-226156badb04';

async function printCalls(cluster: MockCluster): Promise<void> {
  const { url } = cluster;
  const token = await cluster.tokenFor('john.doe@acme.com');
  const adminToken = await cluster.tokenFor('admin@conductor.mock');
  const update = (complete: boolean) =>
    `curl -i -X POST '${url}/api/human/tasks/update/taskRef?workflowId=${WORKFLOW_ID}&taskRefName=human_ref&complete=${String(complete)}' \\
  -H 'X-Authorization: ${token}' \\
  -H 'Content-Type: application/json' \\
  -d '{"approve":"Yes","comments":"lgtm"}'`;
  process.stdout.write(`
john.doe@acme.com has claimed the Human task human_ref. Save his answer, then complete the task:

${update(false)}

${update(true)}

What became of the workflow:

curl '${url}/api/workflow/${WORKFLOW_ID}' -H 'X-Authorization: ${adminToken}'
`);
}

await runCommand(process.argv.slice(2), [startCommand({ seed: [DEMO_SEED], onReady: printCalls })]);
