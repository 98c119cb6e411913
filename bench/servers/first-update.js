// What each test file pays: a process that starts a cluster, sends its first update, and says when it is answered.
import { startMockCluster } from 'conductor-mock';

const user = 'claimant@acme.com';
const workflowId = 'be9c0000-0000-1000-a000-000000000000';
const task = {
  name: 'human',
  taskReferenceName: 'human_ref',
  type: 'HUMAN',
  inputParameters: {
    __humanTaskDefinition: {
      assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user }, slaMinutes: 0 }],
    },
  },
};
const cluster = await startMockCluster({
  logLevel: 'silent',
  seed: {
    users: [{ id: user }],
    workflowDefinitions: [{ name: 'approval', tasks: [task] }],
    executions: [
      { name: 'approval', workflowId, then: [{ claim: { taskRefName: 'human_ref', by: user } }] },
    ],
  },
});
const query = `workflowId=${workflowId}&taskRefName=human_ref&complete=true`;
const { status } = await fetch(`${cluster.apiUrl}/human/tasks/update/taskRef?${query}`, {
  method: 'POST',
  headers: {
    'x-authorization': await cluster.tokenFor(user),
    'content-type': 'application/json',
  },
  body: '{"approve":"Yes"}',
});
process.stdout.write(String(status));
await cluster.close();
