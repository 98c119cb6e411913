import type { OperationId } from '../../src/generated/operations.ts';
import {
  callers,
  claimedW,
  laterGrants,
  personalW,
  unclaimedW,
  workedW,
} from './access-fixtures.ts';
import { book, purchaseCalls, root, signOff, W } from './purchase-fixtures.ts';
import type { Call, TestCluster } from './test-cluster.ts';
import { wellFormedCalls } from './well-formed-calls.ts';

/** A call of the matrix, without a caller; of several of one operation each but the first says what is different. */
export interface AccessCall {
  readonly name: string;
  readonly operationId: OperationId;
  readonly call: Call;
}

type Bodies = Partial<Record<OperationId, Readonly<Record<string, Partial<Call>>>>>;

const NOWHERE = 'ffffffff-0000-1000-a000-000000000000';

/** For each operation a call that an administrator may make, and others whose answer depends on the caller otherwise. */
export async function accessCalls(cluster: TestCluster): Promise<readonly AccessCall[]> {
  const usual = await wellFormedCalls(cluster);
  const own = await madeByDefiner(cluster);
  const others = [await onOtherTasks(cluster), changed, onApplications(own)];
  return (Object.keys(usual) as OperationId[]).sort().flatMap((operationId) => {
    const { as: _as, ...call } = usual[operationId];
    const variants = others.flatMap((one) => Object.entries(one[operationId] ?? {}));
    return [
      { name: operationId, operationId, call },
      ...variants.map(([what, change]) => ({
        name: `${operationId}: ${what}`,
        operationId,
        call: { ...call, ...change },
      })),
    ];
  });
}

/** A task definition and an application, whose id it gives; the definer loses the roles that it takes. */
async function madeByDefiner({ direct }: TestCluster): Promise<string> {
  const as = callers.definer;
  const made = await direct({
    method: 'POST',
    path: '/api/applications',
    body: { name: 'Own' },
    as,
  });
  const defined = await direct({
    method: 'POST',
    path: '/api/metadata/taskdefs',
    body: [{ name: 'own' }],
    as,
  });
  const left = await direct({
    method: 'PUT',
    path: `/api/users/${as}`,
    body: { name: 'Definer', roles: [], groups: [] },
    as: root,
  });
  const grants = await Promise.all(
    laterGrants.map((body) =>
      direct({ method: 'POST', path: '/api/auth/authorization', body, as: root }),
    ),
  );
  for (const { status, text } of [made, defined, left, ...grants]) {
    if (status !== 200) throw new Error(`answered ${status}: ${text}`);
  }
  return made.json.id;
}

/** The Human tasks in the other states that decide who may, and a worker's task. */
async function onOtherTasks({ direct }: TestCluster): Promise<Bodies> {
  const { task } = purchaseCalls({ call: direct });
  const states = { 'assigned to a user': personalW, claimed: claimedW, open: unclaimedW };
  const bodies: Record<string, Record<string, Partial<Call>>> = {};
  const add = (operationId: OperationId, what: string, change: Partial<Call>) => {
    (bodies[operationId] ??= {})[what] = change;
  };
  for (const [state, workflowId] of Object.entries(states)) {
    const { taskId } = await task('sign_off_ref', workflowId);
    const path = `/api/human/tasks/${taskId}`;
    add('getHumanTask', state, { path });
    add('getConductorTask', state, { path: `${path}/conductorTask` });
    add('getFormOfTask', state, { path: `/api/human/template/${taskId}` });
    add('claimHumanTask', state, { path: `${path}/claim` });
    add('claimHumanTaskForUser', state, { path: `${path}/externalUser/dee` });
    add('reassignHumanTask', state, { path: `${path}/reassign` });
    add('releaseHumanTask', state, { path: `${path}/release` });
    add('skipHumanTask', state, { path: `${path}/skip` });
    add('updateHumanTask', state, { path: `${path}/update` });
    add('updateHumanTaskByRef', state, { query: { workflowId, taskRefName: 'sign_off_ref' } });
    add('deleteHumanTask', state, { path: `/api/human/tasks/delete/${taskId}` });
    add('deleteHumanTasks', state, { body: [taskId] });
    add('updateTask', state, {
      body: { workflowInstanceId: workflowId, taskId, status: 'IN_PROGRESS' },
    });
    add('getTask', state, { path: `/api/tasks/${taskId}` });
    add('logTask', state, { path: `/api/tasks/${taskId}/log` });
  }
  const { taskId } = await task('book_ref', workedW);
  const result = { workflowInstanceId: workedW, taskId, status: 'COMPLETED' };
  const ofWorker = "a worker's task";
  add('getTask', ofWorker, { path: `/api/tasks/${taskId}` });
  add('getTaskLogs', ofWorker, { path: `/api/tasks/${taskId}/log` });
  add('logTask', ofWorker, { path: `/api/tasks/${taskId}/log` });
  add('updateTask', ofWorker, { body: result });
  add('updateTask', 'with what is not built', {
    body: { ...result, externalOutputPayloadStoragePath: 'x' },
  });
  add('updateTask', 'unknown', { body: { ...result, taskId: NOWHERE } });
  add('updateTaskAndPoll', ofWorker, { body: result });
  add('updateTaskByRef', ofWorker, { path: `/api/tasks/${workedW}/book_ref/COMPLETED` });
  add('updateTaskByRef', 'unknown status', { path: `/api/tasks/${workedW}/book_ref/DONE` });
  add('updateTaskByRef', 'unknown', { path: `/api/tasks/${NOWHERE}/book_ref/COMPLETED` });
  add('updateTaskByRefSync', ofWorker, { path: `/api/tasks/${workedW}/book_ref/COMPLETED/sync` });
  add('signalTask', 'a Human task waits', { path: `/api/tasks/${W}/COMPLETED/signal` });
  add('signalTask', 'nothing waits', { path: `/api/tasks/${workedW}/COMPLETED/signal` });
  add('signalTask', 'unknown status', { path: `/api/tasks/${W}/DONE/signal` });
  add('signalTask', 'unknown', { path: `/api/tasks/${NOWHERE}/COMPLETED/signal` });
  add('signalTaskSync', 'a Human task waits', { path: `/api/tasks/${W}/COMPLETED/signal/sync` });
  add('updateWorkflowState', ofWorker, {
    path: `/api/workflow/${workedW}/state`,
    body: { taskReferenceName: 'book_ref', taskResult: result },
  });
  return bodies;
}

const inline = { workflowDef: { tasks: [signOff()] } };
const purchase = { name: 'purchase', tasks: [signOff(), book] };
const form = { name: 'SignOff', jsonSchema: {}, templateUI: {} };
const tag = { tagKey: 'team', tagValue: 'lending' };
const external = { assignees: [{ userType: 'EXTERNAL_USER' }] };

/** Metadata that is there or not, definitions in the call, searches of each kind, and what is unknown. */
const changed: Bodies = {
  createTaskDefinitions: {
    known: { body: [{ name: 'own' }] },
    'a second one that is known': { body: [{ name: 'added' }, { name: 'arranged' }] },
  },
  createWorkflowDefinition: {
    known: { body: purchase, query: { overwrite: true } },
  },
  saveWorkflowDefinitions: { known: { body: [purchase] } },
  saveTaskDefinition: {
    own: { body: { name: 'own' } },
    unknown: { body: { name: 'nothing' } },
  },
  deleteTaskDefinition: {
    own: { path: '/api/metadata/taskdefs/own' },
    unknown: { path: '/api/metadata/taskdefs/nothing' },
  },
  getTaskDefinition: {
    own: { path: '/api/metadata/taskdefs/own' },
    unknown: { path: '/api/metadata/taskdefs/nothing' },
  },
  listTaskDefinitions: {
    'those to CREATE': { query: { access: 'CREATE' } },
    'those to UPDATE': { query: { access: 'UPDATE' } },
    'those to DELETE': { query: { access: 'DELETE' } },
    'those to EXECUTE': { query: { access: 'EXECUTE' } },
  },
  listWorkflowDefinitions: {
    'those to READ': { query: { access: 'READ' } },
    'those to CREATE': { query: { access: 'CREATE' } },
    'those to UPDATE': { query: { access: 'UPDATE' } },
    'those to DELETE': { query: { access: 'DELETE' } },
  },
  getWorkflowDefinition: { unknown: { path: '/api/metadata/workflow/nothing' } },
  deleteWorkflowDefinition: { unknown: { path: '/api/metadata/workflow/purchase/7' } },
  saveForm: { known: { body: form } },
  saveForms: { known: { body: [form] } },
  deleteForm: { unknown: { path: '/api/human/template/Nothing' } },
  deleteFormVersion: { unknown: { path: '/api/human/template/SignOff/7' } },
  saveFormTags: { unknown: { path: '/api/human/template/Nothing/tags' } },
  findTaggedResources: {
    APPLICATION: { query: { ...tag, resourceType: 'APPLICATION' } },
    USER_FORM_TEMPLATE: { query: { ...tag, resourceType: 'USER_FORM_TEMPLATE' } },
    WORKFLOW_DEF: { query: { ...tag, resourceType: 'WORKFLOW_DEF' } },
  },
  startWorkflow: {
    inline: { body: { name: 'new', ...inline } },
    unknown: { body: { name: 'nothing' } },
    'with what is not built': { body: { name: 'purchase', externalInputPayloadStoragePath: 'x' } },
  },
  executeWorkflow: { inline: { body: inline } },
  testWorkflow: { inline: { body: { name: 'new', ...inline } } },
  startWorkflowByName: { unknown: { path: '/api/workflow/nothing' } },
  upgradeWorkflow: {
    'to one that is unknown': { body: { name: 'nothing', version: 1 } },
    unknown: { path: `/api/workflow/${NOWHERE}/upgrade` },
  },
  pauseWorkflow: { unknown: { path: `/api/workflow/${NOWHERE}/pause` } },
  pauseWorkflows: { 'one of them unknown': { body: [NOWHERE, W] } },
  getWorkflow: { unknown: { path: `/api/workflow/${NOWHERE}` } },
  getHumanTask: { unknown: { path: `/api/human/tasks/${NOWHERE}` } },
  deleteHumanTasks: { unknown: { body: [NOWHERE] } },
  updateHumanTask: { unknown: { path: `/api/human/tasks/${NOWHERE}/update` } },
  updateHumanTaskByRef: { unknown: { query: { workflowId: NOWHERE, taskRefName: 'x' } } },
  getTask: { unknown: { path: `/api/tasks/${NOWHERE}` } },
  pollTask: {
    'in a domain': { query: { domain: 'lab' } },
    'of another name': { path: '/api/tasks/poll/nothing' },
  },
  pollTasks: {
    'in a domain': { query: { domain: 'lab', count: 2, timeout: 1 } },
    'for too long': { query: { timeout: 5001 } },
  },
  searchHumanTasks: {
    INBOX: { body: { searchType: 'INBOX' } },
    ADMIN: { body: { searchType: 'ADMIN' } },
    'those of externals': { body: external },
    'those of externals in the INBOX': { body: { searchType: 'INBOX', ...external } },
  },
  getTaskDisplayNames: { INBOX: { query: { searchType: 'INBOX' } } },
  getGroup: { unknown: { path: '/api/groups/nothing' } },
  getUser: { unknown: { path: '/api/users/nobody' } },
  saveUser: { reserved: { path: '/api/users/app:x' } },
  saveGroup: { 'with an unknown role': { body: { description: 'x', roles: ['KING'] } } },
};

function onApplications(own: string): Bodies {
  const on = (id: string, rest = '') => ({ path: `/api/applications/${id}${rest}` });
  return {
    getApplication: { own: on(own), unknown: on('nothing') },
    renameApplication: { own: on(own), 'of an ADMIN': on('bossy'), unknown: on('nothing') },
    deleteApplication: { own: on(own), 'of an ADMIN': on('bossy') },
    createAccessKey: {
      own: on(own, '/accessKeys'),
      'of an ADMIN': on('bossy', '/accessKeys'),
    },
    listAccessKeys: { own: on(own, '/accessKeys') },
    addApplicationRole: {
      own: on(own, '/roles/WORKER'),
      'the role ADMIN': on('portal', '/roles/ADMIN'),
      'an unknown role': on('portal', '/roles/KING'),
    },
    removeApplicationRole: { own: on(own, '/roles/WORKER') },
  };
}
