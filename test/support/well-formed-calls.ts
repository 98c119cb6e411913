import type { OperationId } from '../../src/generated/operations.ts';
import { ann, cal, purchaseCalls, root, signOff, W } from './purchase-scene.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** For each operation a call that is answered with 2xx in the purchase scene, to be spoilt in one place. */
export async function wellFormedCalls(
  cluster: TestCluster,
): Promise<Readonly<Record<OperationId, Call>>> {
  const { taskId } = await purchaseCalls(cluster).task('sign_off_ref');
  const claim = `/api/human/tasks/${String(taskId)}`;
  const definition = { name: 'added', tasks: [signOff()] };
  const grant = {
    subject: { type: 'USER', id: cal },
    target: { type: 'TASK_DEF', id: 'sign_off' },
    access: ['READ'],
  };
  const form = { name: 'Added', jsonSchema: {}, templateUI: {} };
  const unsigned: Readonly<Record<OperationId, Call>> = {
    addUserToGroup: { method: 'POST', path: `/api/groups/finance/users/${cal}` },
    claimHumanTask: {
      method: 'POST',
      path: `${claim}/claim`,
      query: { overrideAssignment: true },
    },
    claimHumanTaskForUser: {
      method: 'POST',
      path: `${claim}/externalUser/${encodeURIComponent('dee@outside.com')}`,
      query: { overrideAssignment: true },
    },
    createWorkflowDefinition: {
      method: 'POST',
      path: '/api/metadata/workflow',
      body: definition,
    },
    getFormVersion: { path: '/api/human/template/SignOff/1' },
    getGroup: { path: '/api/groups/finance' },
    getHealth: { path: '/health' },
    getHumanTask: { path: claim },
    getUser: { path: `/api/users/${cal}` },
    getUserInfo: { path: '/api/token/userInfo' },
    getVersion: { path: '/api/version' },
    getWorkflow: { path: `/api/workflow/${W}` },
    getWorkflowDefinition: { path: '/api/metadata/workflow/purchase' },
    grantPermissions: { method: 'POST', path: '/api/auth/authorization', body: grant },
    issueToken: {
      method: 'POST',
      path: '/api/token',
      body: { keyId: 'portal-key', keySecret: 'portal-secret' },
    },
    pollTask: { path: '/api/tasks/poll/book' },
    removePermissions: { method: 'DELETE', path: '/api/auth/authorization', body: grant },
    saveForm: { method: 'POST', path: '/api/human/template', body: form },
    saveGroup: { method: 'PUT', path: '/api/groups/added', body: { description: 'Added' } },
    saveUser: { method: 'PUT', path: '/api/users/added@acme.com', body: { name: 'Added' } },
    saveWorkflowDefinitions: {
      method: 'PUT',
      path: '/api/metadata/workflow',
      body: [definition],
    },
    searchHumanTasks: { method: 'POST', path: '/api/human/tasks/search', body: { size: 1 } },
    startWorkflow: { method: 'POST', path: '/api/workflow', body: { name: 'purchase' } },
    startWorkflowByName: {
      method: 'POST',
      path: '/api/workflow/purchase',
      body: { cost: 1 },
    },
    updateHumanTaskByRef: {
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      query: { workflowId: W, taskRefName: 'sign_off_ref' },
      body: { note: 'later' },
    },
    updateTask: {
      method: 'POST',
      path: '/api/tasks',
      body: { workflowInstanceId: W, taskId, status: 'IN_PROGRESS' },
    },
  };
  return {
    ...signed(unsigned),
    updateHumanTaskByRef: { ...unsigned.updateHumanTaskByRef, as: ann },
  };
}

const PUBLIC: readonly string[] = ['issueToken', 'getVersion', 'getHealth'];

function signed(calls: Readonly<Record<OperationId, Call>>): Readonly<Record<OperationId, Call>> {
  return Object.fromEntries(
    Object.entries(calls).map(([id, call]) => [
      id,
      PUBLIC.includes(id) ? call : { ...call, as: root },
    ]),
  ) as Readonly<Record<OperationId, Call>>;
}
