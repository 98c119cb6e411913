import type { OperationId } from '../../src/generated/operations.ts';
import {
  ann,
  cal,
  formlessW,
  loopW,
  openW,
  purchaseCalls,
  root,
  signOff,
  W,
} from './purchase-scene.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** For each operation a call that is answered with 2xx in the purchase scene, to be spoilt in one place. */
export async function wellFormedCalls(
  cluster: TestCluster,
): Promise<Readonly<Record<OperationId, Call>>> {
  const { task } = purchaseCalls(cluster);
  const { taskId } = await task('sign_off_ref');
  const { taskId: claimed } = await task('sign_off_ref', openW);
  await arrange(cluster, claimed);
  const humanTask = `/api/human/tasks/${String(taskId)}`;
  const tags = [{ key: 'team', value: 'lending' }];
  const definition = { name: 'added', tasks: [signOff()] };
  const grant = {
    subject: { type: 'USER', id: cal },
    target: { type: 'TASK_DEF', id: 'sign_off' },
    access: ['READ'],
  };
  const form = { name: 'Added', jsonSchema: {}, templateUI: {} };
  const unsigned: Readonly<Record<OperationId, Call>> = {
    addUserToGroup: { method: 'POST', path: `/api/groups/finance/users/${cal}` },
    backPopulateFullTextIndex: {
      path: '/api/human/tasks/backPopulateFullTextIndex',
      query: { 100: 1 },
    },
    claimHumanTask: {
      method: 'POST',
      path: `${humanTask}/claim`,
      query: { overrideAssignment: true },
    },
    claimHumanTaskForUser: {
      method: 'POST',
      path: `${humanTask}/externalUser/${encodeURIComponent('dee@outside.com')}`,
      query: { overrideAssignment: true },
    },
    createTaskDefinitions: {
      method: 'POST',
      path: '/api/metadata/taskdefs',
      body: [{ name: 'added' }],
    },
    createWorkflowDefinition: {
      method: 'POST',
      path: '/api/metadata/workflow',
      body: definition,
    },
    deleteForm: { method: 'DELETE', path: '/api/human/template/SignOff' },
    deleteFormTags: {
      method: 'DELETE',
      path: '/api/human/template/SignOff/tags',
      body: tags,
    },
    deleteFormVersion: { method: 'DELETE', path: '/api/human/template/SignOff/1' },
    deleteHumanTask: { method: 'DELETE', path: `/api/human/tasks/delete/${String(taskId)}` },
    deleteHumanTasks: { method: 'DELETE', path: '/api/human/tasks/delete', body: [taskId] },
    getConductorTask: { path: `${humanTask}/conductorTask` },
    getFormOfTask: { path: `/api/human/template/${String(taskId)}` },
    getFormTags: { path: '/api/human/template/SignOff/tags' },
    getFormVersion: { path: '/api/human/template/SignOff/1' },
    getGroup: { path: '/api/groups/finance' },
    getHealth: { path: '/health' },
    getHumanTask: { path: humanTask },
    getTaskDefinition: { path: `/api/metadata/taskdefs/${ARRANGED}` },
    getTaskDisplayNames: {
      path: '/api/human/tasks/getTaskDisplayNames',
      query: { searchType: 'ADMIN' },
    },
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
    listForms: { path: '/api/human/template', query: { name: 'SignOff', version: 1 } },
    listTaskDefinitions: { path: '/api/metadata/taskdefs' },
    pauseWorkflow: { method: 'PUT', path: `/api/workflow/${W}/pause` },
    pollTask: { path: '/api/tasks/poll/book' },
    reassignHumanTask: {
      method: 'POST',
      path: `${humanTask}/reassign`,
      body: [{ assignee: { userType: 'CONDUCTOR_USER', user: cal }, slaMinutes: 0 }],
    },
    releaseHumanTask: { method: 'POST', path: `/api/human/tasks/${String(claimed)}/release` },
    removePermissions: { method: 'DELETE', path: '/api/auth/authorization', body: grant },
    resumeWorkflow: { method: 'PUT', path: `/api/workflow/${loopW}/resume` },
    retryWorkflow: { method: 'POST', path: `/api/workflow/${formlessW}/retry` },
    saveForm: { method: 'POST', path: '/api/human/template', body: form },
    saveForms: { method: 'POST', path: '/api/human/template/bulk', body: [form] },
    saveFormTags: { method: 'PUT', path: '/api/human/template/SignOff/tags', body: tags },
    saveGroup: { method: 'PUT', path: '/api/groups/added', body: { description: 'Added' } },
    saveTaskDefinition: {
      method: 'PUT',
      path: '/api/metadata/taskdefs',
      body: { name: ARRANGED },
    },
    saveUser: { method: 'PUT', path: '/api/users/added@acme.com', body: { name: 'Added' } },
    saveWorkflowDefinitions: {
      method: 'PUT',
      path: '/api/metadata/workflow',
      body: [definition],
    },
    searchHumanTasks: { method: 'POST', path: '/api/human/tasks/search', body: { size: 1 } },
    skipHumanTask: { method: 'POST', path: `${humanTask}/skip` },
    startWorkflow: { method: 'POST', path: '/api/workflow', body: { name: 'purchase' } },
    startWorkflowByName: {
      method: 'POST',
      path: '/api/workflow/purchase',
      body: { cost: 1 },
    },
    terminateWorkflow: { method: 'DELETE', path: `/api/workflow/${W}` },
    updateHumanTask: {
      method: 'POST',
      path: `${humanTask}/update`,
      body: { note: 'later' },
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

const ARRANGED = 'arranged';

/** What the scene does not hold: a claimed task, a paused and a terminated execution, a task definition. */
async function arrange({ direct }: TestCluster, taskId: string): Promise<void> {
  const calls: readonly Call[] = [
    { method: 'POST', path: `/api/human/tasks/${taskId}/claim` },
    { method: 'PUT', path: `/api/workflow/${loopW}/pause` },
    { method: 'DELETE', path: `/api/workflow/${formlessW}` },
    { method: 'POST', path: '/api/metadata/taskdefs', body: [{ name: ARRANGED }] },
  ];
  for (const call of calls) {
    const { status, text } = await direct({ ...call, as: root });
    if (status !== 200) throw new Error(`${call.path} answered ${status}: ${text}`);
  }
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
