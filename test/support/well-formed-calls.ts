import type { OperationId } from '../../src/generated/operations.ts';
import {
  ann,
  bob,
  cal,
  formlessW,
  loopW,
  openW,
  purchaseCalls,
  root,
  signOff,
  W,
} from './purchase-fixtures.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** For each operation a call that is answered with 2xx in the purchase fixtures, to be spoilt in one place. */
export async function wellFormedCalls(
  cluster: Pick<TestCluster, 'direct'>,
): Promise<Readonly<Record<OperationId, Call>>> {
  const { task } = purchaseCalls({ call: cluster.direct });
  const { taskId } = await task('sign_off_ref');
  const { taskId: claimed } = await task('sign_off_ref', openW);
  await arrange(cluster, claimed);
  const waiting = await startedWait(cluster);
  const humanTask = `/api/human/tasks/${String(taskId)}`;
  const definition = { name: 'added', tasks: [signOff()] };
  const grant = {
    subject: { type: 'USER', id: cal },
    target: { type: 'TASK_DEF', id: 'sign_off' },
    access: ['READ'],
  };
  const form = { name: 'Added', jsonSchema: {}, templateUI: {} };
  const unsigned: Readonly<Record<OperationId, Call>> = {
    ...identityCalls,
    addTaskDefinitionTag: {
      method: 'POST',
      path: `/api/metadata/task/${ARRANGED}/tags`,
      body: { key: 'team', value: 'sales' },
    },
    addUserToGroup: { method: 'POST', path: `/api/groups/finance/users/${cal}` },
    addWorkflowDefinitionTag: {
      method: 'POST',
      path: '/api/metadata/workflow/purchase/tags',
      body: { key: 'team', value: 'sales' },
    },
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
    decideWorkflow: { method: 'PUT', path: `/api/workflow/decide/${W}` },
    deleteForm: { method: 'DELETE', path: '/api/human/template/SignOff' },
    deleteFormTags: {
      method: 'DELETE',
      path: '/api/human/template/SignOff/tags',
      body: tags,
    },
    deleteFormVersion: { method: 'DELETE', path: '/api/human/template/SignOff/1' },
    deleteHumanTask: { method: 'DELETE', path: `/api/human/tasks/delete/${String(taskId)}` },
    deleteHumanTasks: { method: 'DELETE', path: '/api/human/tasks/delete', body: [taskId] },
    deleteTaskDefinition: { method: 'DELETE', path: `/api/metadata/taskdefs/${ARRANGED}` },
    deleteTaskDefinitionTag: {
      method: 'DELETE',
      path: `/api/metadata/task/${ARRANGED}/tags`,
      body: tags[0],
    },
    deleteWorkflowDefinition: { method: 'DELETE', path: '/api/metadata/workflow/purchase/1' },
    deleteWorkflowDefinitionTag: {
      method: 'DELETE',
      path: '/api/metadata/workflow/purchase/tags',
      body: tags[0],
    },
    executeWorkflow: {
      method: 'POST',
      path: '/api/workflow/execute/purchase/1',
      query: { waitForSeconds: 0 },
      body: { input: { cost: 1 } },
    },
    executeWorkflowByName: {
      method: 'POST',
      path: '/api/workflow/execute/purchase',
      headers: { waitForSeconds: '0' },
      body: { cost: 1 },
    },
    executeWorkflowWithoutInput: {
      path: '/api/workflow/execute/purchase',
      headers: { waitForSeconds: '0' },
    },
    findTaggedResources: {
      path: '/api/metadata/tags/resources',
      query: { tagKey: 'team', tagValue: 'lending', resourceType: 'TASK_DEF' },
    },
    getConductorTask: { path: `${humanTask}/conductorTask` },
    getFormOfTask: { path: `/api/human/template/${String(taskId)}` },
    getFormTags: { path: '/api/human/template/SignOff/tags' },
    getFormVersion: { path: '/api/human/template/SignOff/1' },
    getGroup: { path: '/api/groups/finance' },
    getHealth: { path: '/health' },
    getHumanTask: { path: humanTask },
    getPollData: { path: '/api/tasks/queue/polldata', query: { taskType: 'book' } },
    getQueueSizes: { path: '/api/tasks/queue/sizes', query: { taskType: ['book', 'pack'] } },
    getTaskLogs: { path: `/api/tasks/${String(taskId)}/log` },
    listPollData: {
      path: '/api/tasks/queue/polldata/all',
      query: { queueSize: 0, queueOpt: 'GT' },
    },
    listQueues: { path: '/api/tasks/queue/all' },
    listQueuesInDetail: { path: '/api/tasks/queue/all/verbose' },
    logTask: {
      method: 'POST',
      path: `/api/tasks/${String(taskId)}/log`,
      body: 'a line',
      headers: { 'content-type': 'text/plain' },
    },
    pollTasks: { path: '/api/tasks/poll/batch/book', query: { count: 2, timeout: 1 } },
    requeueTasks: { method: 'POST', path: '/api/tasks/queue/requeue/book' },
    signalTask: {
      method: 'POST',
      path: `/api/tasks/${waiting}/COMPLETED/signal`,
      body: { note: 'now' },
    },
    signalTaskSync: {
      method: 'POST',
      path: `/api/tasks/${waiting}/COMPLETED/signal/sync`,
      query: { timeoutMillis: 1 },
      body: { note: 'now' },
    },
    updateTaskAndPoll: {
      method: 'POST',
      path: '/api/tasks/update-v2',
      body: { workflowInstanceId: W, taskId, status: 'IN_PROGRESS' },
    },
    updateTaskByRef: {
      method: 'POST',
      path: `/api/tasks/${W}/sign_off_ref/IN_PROGRESS`,
      body: { note: 'later' },
    },
    updateTaskByRefSync: {
      method: 'POST',
      path: `/api/tasks/${W}/sign_off_ref/IN_PROGRESS/sync`,
      body: { note: 'later' },
    },
    getTask: { path: `/api/tasks/${String(taskId)}` },
    getTaskDefinition: { path: `/api/metadata/taskdefs/${ARRANGED}` },
    getTaskDefinitionTags: { path: `/api/metadata/task/${ARRANGED}/tags` },
    getTaskDisplayNames: {
      path: '/api/human/tasks/getTaskDisplayNames',
      query: { searchType: 'ADMIN' },
    },
    getUser: { path: `/api/users/${cal}` },
    getUserInfo: { path: '/api/token/userInfo' },
    getVersion: { path: '/api/version' },
    getWorkflow: { path: `/api/workflow/${W}` },
    getWorkflowDefinition: { path: '/api/metadata/workflow/purchase' },
    getWorkflowDefinitionTags: { path: '/api/metadata/workflow/purchase/tags' },
    getWorkflowRateLimit: { path: '/api/metadata/workflow/purchase/rate-limit' },
    getWorkflowStatus: { path: `/api/workflow/${W}/status` },
    grantPermissions: { method: 'POST', path: '/api/auth/authorization', body: grant },
    issueToken: {
      method: 'POST',
      path: '/api/token',
      body: { keyId: 'portal-key', keySecret: 'portal-secret' },
    },
    jumpToTask: { method: 'POST', path: `/api/workflow/${W}/jump/book_ref`, body: { note: 'now' } },
    listCorrelatedWorkflows: {
      method: 'POST',
      path: '/api/workflow/purchase/correlated',
      body: ['order-1'],
    },
    listCorrelatedWorkflowsInBatch: {
      method: 'POST',
      path: '/api/workflow/correlated/batch',
      body: { correlationIds: ['order-1'], workflowNames: ['purchase'] },
    },
    listForms: { path: '/api/human/template', query: { name: 'SignOff', version: 1 } },
    listRunningWorkflows: { path: '/api/workflow/running/purchase' },
    listTaskDefinitions: { path: '/api/metadata/taskdefs' },
    listTags: { path: '/api/metadata/tags' },
    listWorkflowDefinitions: { path: '/api/metadata/workflow', query: { access: 'EXECUTE' } },
    listWorkflowsByCorrelationId: { path: '/api/workflow/purchase/correlated/order-1' },
    listWorkflowTasks: { path: `/api/workflow/${W}/tasks` },
    pauseWorkflow: { method: 'PUT', path: `/api/workflow/${W}/pause` },
    pauseWorkflows: { method: 'PUT', path: '/api/workflow/bulk/pause', body: [W] },
    pollTask: { path: '/api/tasks/poll/book' },
    reassignHumanTask: {
      method: 'POST',
      path: `${humanTask}/reassign`,
      body: [{ assignee: { userType: 'CONDUCTOR_USER', user: cal }, slaMinutes: 0 }],
    },
    releaseHumanTask: { method: 'POST', path: `/api/human/tasks/${String(claimed)}/release` },
    removePermissions: { method: 'DELETE', path: '/api/auth/authorization', body: grant },
    removeWorkflow: { method: 'DELETE', path: `/api/workflow/${W}/remove` },
    removeWorkflowRateLimit: {
      method: 'DELETE',
      path: '/api/metadata/workflow/purchase/rate-limit',
    },
    removeWorkflows: { method: 'POST', path: '/api/workflow/bulk/delete', body: [W] },
    rerunWorkflow: {
      method: 'POST',
      path: `/api/workflow/${formlessW}/rerun`,
      body: { workflowInput: { cost: 1 } },
    },
    restartWorkflow: { method: 'POST', path: `/api/workflow/${formlessW}/restart` },
    restartWorkflows: { method: 'POST', path: '/api/workflow/bulk/restart', body: [formlessW] },
    resetWorkflowCallbacks: { method: 'POST', path: `/api/workflow/${W}/resetcallbacks` },
    resumeWorkflow: { method: 'PUT', path: `/api/workflow/${loopW}/resume` },
    resumeWorkflows: { method: 'PUT', path: '/api/workflow/bulk/resume', body: [loopW] },
    retryWorkflow: { method: 'POST', path: `/api/workflow/${formlessW}/retry` },
    retryWorkflows: { method: 'POST', path: '/api/workflow/bulk/retry', body: [formlessW] },
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
    searchFullTasks: { path: '/api/tasks/search-v2', query: { size: 1 } },
    searchFullWorkflows: { path: '/api/workflow/search-v2', query: { size: 1 } },
    searchFullWorkflowsByTasks: { path: '/api/workflow/search-by-tasks-v2', query: { size: 1 } },
    searchHumanTasks: { method: 'POST', path: '/api/human/tasks/search', body: { size: 1 } },
    setTaskDefinitionTags: {
      method: 'PUT',
      path: `/api/metadata/task/${ARRANGED}/tags`,
      body: tags,
    },
    setWorkflowDefinitionTags: {
      method: 'PUT',
      path: '/api/metadata/workflow/purchase/tags',
      body: tags,
    },
    setWorkflowRateLimit: {
      method: 'PUT',
      path: '/api/metadata/workflow/purchase/rate-limit',
      body: rateLimit,
    },
    searchTasks: { path: '/api/tasks/search', query: { size: 1 } },
    searchWorkflows: { path: '/api/workflow/search', query: { size: 1 } },
    searchWorkflowsByTasks: { path: '/api/workflow/search-by-tasks', query: { size: 1 } },
    skipHumanTask: { method: 'POST', path: `${humanTask}/skip` },
    skipTaskOfWorkflow: {
      method: 'PUT',
      path: `/api/workflow/${W}/skiptask/book_ref`,
      body: { taskOutput: { page: 1 } },
    },
    startWorkflow: { method: 'POST', path: '/api/workflow', body: { name: 'purchase' } },
    startWorkflowByName: {
      method: 'POST',
      path: '/api/workflow/purchase',
      body: { cost: 1 },
    },
    startWorkflowVersion: {
      method: 'POST',
      path: '/api/workflow/start/purchase/1',
      body: { cost: 1 },
    },
    terminateWorkflow: { method: 'DELETE', path: `/api/workflow/${W}` },
    terminateWorkflows: { method: 'POST', path: '/api/workflow/bulk/terminate', body: [W] },
    testWorkflow: {
      method: 'POST',
      path: '/api/workflow/test',
      body: {
        name: 'purchase',
        taskRefToMockOutput: { sign_off_ref: [{ output: {} }], book_ref: [{ output: {} }] },
      },
    },
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
    updateWorkflowState: {
      method: 'POST',
      path: `/api/workflow/${W}/state`,
      query: { requestId: 'r1', waitForSeconds: 0 },
      body: { variables: { round: 2 } },
    },
    updateWorkflowVariables: {
      method: 'POST',
      path: `/api/workflow/${W}/variables`,
      body: { round: 2 },
    },
    upgradeWorkflow: {
      method: 'POST',
      path: `/api/workflow/${W}/upgrade`,
      body: { name: 'purchase', version: 1 },
    },
  };
  return {
    ...signed(unsigned),
    updateHumanTaskByRef: { ...unsigned.updateHumanTaskByRef, as: ann },
  };
}

const ARRANGED = 'arranged';
const tags = [{ key: 'team', value: 'lending' }];

const identityCalls = {
  addApplicationRole: { method: 'POST', path: '/api/applications/portal/roles/METADATA_API' },
  addApplicationTags: { method: 'PUT', path: '/api/applications/portal/tags', body: tags },
  addUsersToGroup: { method: 'POST', path: '/api/groups/finance/users', body: [cal] },
  checkUserPermissions: {
    path: `/api/users/${cal}/checkPermissions`,
    query: { type: 'TASK_DEF', id: 'sign_off' },
  },
  createAccessKey: { method: 'POST', path: '/api/applications/portal/accessKeys' },
  createApplication: { method: 'POST', path: '/api/applications', body: { name: 'Added' } },
  deleteAccessKey: { method: 'DELETE', path: '/api/applications/portal/accessKeys/portal-key' },
  deleteApplication: { method: 'DELETE', path: '/api/applications/portal' },
  deleteApplicationTags: { method: 'DELETE', path: '/api/applications/portal/tags', body: tags },
  deleteGroup: { method: 'DELETE', path: '/api/groups/finance' },
  deleteUser: { method: 'DELETE', path: `/api/users/${cal}` },
  getApplication: { path: '/api/applications/portal' },
  getApplicationOfKey: { path: '/api/applications/key/portal-key' },
  getApplicationTags: { path: '/api/applications/portal/tags' },
  getGroupPermissions: { path: '/api/groups/finance/permissions' },
  getPermissions: { path: '/api/auth/authorization/TASK_DEF/sign_off' },
  getUserPermissions: { path: `/api/users/${cal}/permissions` },
  listAccessKeys: { path: '/api/applications/portal/accessKeys' },
  listApplications: { path: '/api/applications' },
  listGroupUsers: { path: '/api/groups/finance/users' },
  listGroups: { path: '/api/groups' },
  listUsers: { path: '/api/users', query: { apps: true } },
  removeApplicationRole: { method: 'DELETE', path: '/api/applications/portal/roles/WORKER' },
  removeUserFromGroup: { method: 'DELETE', path: `/api/groups/finance/users/${bob}` },
  removeUsersFromGroup: { method: 'DELETE', path: '/api/groups/finance/users', body: [bob] },
  renameApplication: { method: 'PUT', path: '/api/applications/portal', body: { name: 'Renamed' } },
  toggleAccessKey: {
    method: 'POST',
    path: '/api/applications/portal/accessKeys/portal-key/status',
  },
} satisfies Partial<Record<OperationId, Call>>;
const rateLimit = { rateLimitKey: 'k', concurrentExecLimit: 5 };

/**
 * What the fixtures do not hold: a claimed task, a paused and a terminated execution, a task definition, tags and a
 * rate limit.
 */
async function arrange({ direct }: Pick<TestCluster, 'direct'>, taskId: string): Promise<void> {
  const calls: readonly Call[] = [
    { method: 'POST', path: `/api/human/tasks/${taskId}/claim` },
    { method: 'PUT', path: `/api/workflow/${loopW}/pause` },
    { method: 'DELETE', path: `/api/workflow/${formlessW}` },
    { method: 'POST', path: '/api/metadata/taskdefs', body: [{ name: ARRANGED, tags }] },
    { method: 'PUT', path: '/api/metadata/workflow/purchase/tags', body: tags },
    { method: 'PUT', path: '/api/metadata/workflow/purchase/rate-limit', body: rateLimit },
  ];
  for (const call of calls) {
    const { status, text } = await direct({ ...call, as: root });
    if (status !== 200) throw new Error(`${call.path} answered ${status}: ${text}`);
  }
}

/** An execution that waits for a signal, by its id. */
async function startedWait({ direct }: Pick<TestCluster, 'direct'>): Promise<string> {
  const wait = { name: 'wait', taskReferenceName: 'wait_ref', type: 'WAIT' };
  const { status, text } = await direct({
    method: 'POST',
    path: '/api/workflow',
    body: { name: 'waiting', workflowDef: { tasks: [wait] } },
    as: root,
  });
  if (status !== 200) throw new Error(`the start answered ${status}: ${text}`);
  return text;
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
