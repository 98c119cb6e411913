import type { Seed } from 'conductor-mock';
import type { ApiAnswer } from './api-call.ts';
import type { TestCluster } from './test-cluster.ts';

/** The set-up of the behaviour cases: see the head of cases/behaviour-cases.yaml. */

export const root = 'root@acme.com'; // administrator
export const ann = 'ann@acme.com'; // starts executions: their owner
export const bob = 'bob@acme.com'; // in the group finance
export const eve = 'eve@acme.com'; // in the group finance
export const cal = 'cal@acme.com'; // no relation
export const portal = 'app:portal';

/** Fixed ids of the executions that the fixtures start with. */
export const W = 'aaaaaaaa-0000-1000-a000-000000000001';
export const loopW = 'aaaaaaaa-0000-1000-a000-000000000002';
export const openW = 'aaaaaaaa-0000-1000-a000-000000000003';
export const formlessW = 'aaaaaaaa-0000-1000-a000-000000000004';

const decision = { type: 'string', enum: ['yes', 'no'] };
const properties = { decision, note: { type: 'string' }, amount: { type: 'number' } };

export function signOff(definition: object = {}): object {
  return {
    name: 'sign_off',
    taskReferenceName: 'sign_off_ref',
    type: 'HUMAN',
    inputParameters: {
      cost: '${workflow.input.cost}',
      __humanTaskDefinition: {
        displayName: 'Sign off',
        userFormTemplate: { name: 'SignOff', version: 1 },
        assignmentCompletionStrategy: 'LEAVE_OPEN',
        assignments: [
          { assignee: { userType: 'CONDUCTOR_GROUP', user: 'finance' }, slaMinutes: 30 },
          { assignee: { userType: 'CONDUCTOR_USER', user: root }, slaMinutes: 0 },
        ],
        ...definition,
      },
    },
  };
}

export const book = { name: 'book', taskReferenceName: 'book_ref', type: 'SIMPLE' };

export const purchaseFixtures: Seed = {
  now: '2026-01-05T09:00:00Z',
  groups: [{ id: 'finance', description: 'Finance' }],
  users: [
    { id: root, name: 'Root', roles: ['ADMIN'] },
    { id: ann, name: 'Ann' },
    { id: bob, name: 'Bob', groups: ['finance'] },
    { id: eve, name: 'Eve', groups: ['finance'] },
    { id: cal, name: 'Cal' },
  ],
  applications: [
    {
      id: 'portal',
      name: 'Portal',
      roles: ['WORKER'],
      keys: [{ id: 'portal-key', secret: 'portal-secret' }],
    },
  ],
  grants: [
    {
      subject: { type: 'USER', id: portal },
      target: { type: 'TASK_DEF', id: 'sign_off' },
      access: ['EXECUTE', 'READ', 'UPDATE'],
    },
    {
      subject: { type: 'USER', id: ann },
      target: { type: 'WORKFLOW_DEF', id: 'purchase' },
      access: ['EXECUTE', 'READ'],
    },
  ],
  forms: [
    {
      name: 'SignOff',
      version: 1,
      jsonSchema: {
        $schema: 'http://json-schema.org/draft-07/schema',
        properties,
        required: ['decision'],
      },
      templateUI: { type: 'VerticalLayout', elements: [] },
    },
    {
      name: 'StrictSignOff',
      version: 1,
      jsonSchema: { properties, required: ['decision'], additionalProperties: false },
      templateUI: { type: 'VerticalLayout', elements: [] },
    },
  ],
  workflowDefinitions: [
    { name: 'purchase', version: 1, tasks: [signOff(), book] },
    { name: 'open_purchase', tasks: [signOff({ assignments: [] }), book] },
    { name: 'formless', tasks: [signOff({ userFormTemplate: null }), book] },
    {
      name: 'reviewed',
      tasks: [
        {
          name: 'review_loop',
          taskReferenceName: 'loop_ref',
          type: 'DO_WHILE',
          loopCondition: "$.review_ref['decision'] != 'yes'",
          loopOver: [{ ...signOff(), taskReferenceName: 'review_ref' }],
        },
        book,
      ],
    },
  ],
  executions: [
    { name: 'purchase', workflowId: W, startedBy: ann, input: { cost: 120 } },
    { name: 'reviewed', workflowId: loopW, startedBy: ann, input: { cost: 120 } },
    { name: 'open_purchase', workflowId: openW, startedBy: ann },
    { name: 'formless', workflowId: formlessW, startedBy: ann },
  ],
};

/** A workflow like purchase whose HUMAN task is defined differently, and an execution of it that ann started. */
export function purchaseWith(workflowId: string, definition: object, input = {}): Seed {
  const name = `purchase_${workflowId}`;
  return {
    workflowDefinitions: [{ name, tasks: [signOff(definition), book] }],
    executions: [{ name, workflowId, startedBy: ann, input }],
  };
}

/** The calls of the cases, by who makes them. */
export function purchaseCalls({ call }: Pick<TestCluster, 'call'>) {
  const update = (
    as: string,
    query: Record<string, string | number | boolean | readonly number[]>,
    body: unknown,
  ) =>
    call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as,
      query: { workflowId: W, taskRefName: 'sign_off_ref', ...query },
      body,
    });
  const workflow = async (id = W) => (await call({ path: `/api/workflow/${id}`, as: root })).json;
  const task = async (referenceTaskName: string, workflowId = W) =>
    (await workflow(workflowId)).tasks.findLast(
      (one: { referenceTaskName: string }) => one.referenceTaskName === referenceTaskName,
    );
  const claim = (taskId: string, as: string, query = {}) =>
    call({ method: 'POST', path: `/api/human/tasks/${taskId}/claim`, as, query });
  return {
    update,
    workflow,
    /** The newest Conductor task under a full reference. */
    task,
    humanTask: (taskId: string, as = root): Promise<ApiAnswer> =>
      call({ path: `/api/human/tasks/${taskId}`, as }),
    claim,
    /** Claims the HUMAN task under a full reference and gives its id. */
    claimed: async (
      as: string,
      workflowId = W,
      referenceTaskName = 'sign_off_ref',
    ): Promise<string> => {
      const { taskId } = await task(referenceTaskName, workflowId);
      mustBeOk(await claim(taskId, as));
      return taskId;
    },
    /** Brings a loop around review_ref to that iteration: those before it are answered no. */
    reviewUntil: async (iteration: number, workflowId = loopW): Promise<void> => {
      for (let at = 1; at < iteration; at += 1) {
        const query = { workflowId, taskRefName: 'review_ref', complete: true };
        mustBeOk(await update(ann, query, { decision: 'no', note: `n${at}` }));
      }
      const { status } = await task(`review_ref__${iteration}`, workflowId);
      if (status !== 'IN_PROGRESS') throw new Error(`iteration ${iteration} is ${status}`);
    },
    claimFor: (taskId: string, userId: string, as: string, query = {}) =>
      call({
        method: 'POST',
        path: `/api/human/tasks/${taskId}/externalUser/${encodeURIComponent(userId)}`,
        as,
        query,
      }),
    release: (taskId: string, as: string) =>
      call({ method: 'POST', path: `/api/human/tasks/${taskId}/release`, as }),
    skip: (taskId: string, as: string, query = {}) =>
      call({ method: 'POST', path: `/api/human/tasks/${taskId}/skip`, as, query }),
    reassign: (taskId: string, as: string, body: unknown) =>
      call({ method: 'POST', path: `/api/human/tasks/${taskId}/reassign`, as, body }),
    updateById: (taskId: string, as: string, body: unknown, query = {}) =>
      call({ method: 'POST', path: `/api/human/tasks/${taskId}/update`, as, query, body }),
    deleteTask: (taskId: string, as: string) =>
      call({ method: 'DELETE', path: `/api/human/tasks/delete/${taskId}`, as }),
    deleteTasks: (taskIds: readonly string[], as: string) =>
      call({ method: 'DELETE', path: '/api/human/tasks/delete', as, body: taskIds }),
    pause: (as = root, id = W) => call({ method: 'PUT', path: `/api/workflow/${id}/pause`, as }),
    resume: (as = root, id = W) => call({ method: 'PUT', path: `/api/workflow/${id}/resume`, as }),
    retry: (as = root, id = W) => call({ method: 'POST', path: `/api/workflow/${id}/retry`, as }),
    terminate: (as = root, id = W, query = {}) =>
      call({ method: 'DELETE', path: `/api/workflow/${id}`, as, query }),
    /** An administrator gives a user access to a target: by default to the task definition sign_off. */
    grant: async (
      userId: string,
      access: readonly string[],
      target = { type: 'TASK_DEF', id: 'sign_off' },
    ): Promise<void> => {
      const body = { subject: { type: 'USER', id: userId }, target, access };
      mustBeOk(await call({ method: 'POST', path: '/api/auth/authorization', as: root, body }));
    },
    /** Registers task definitions as an administrator. */
    defineTasks: async (...body: readonly object[]): Promise<void> => {
      mustBeOk(await call({ method: 'POST', path: '/api/metadata/taskdefs', as: root, body }));
    },
  };
}

/** What the server keeps about a task's progress, as its input shows it. */
export function contextOf({ json }: ApiAnswer): any {
  return json.input.__humanTaskProcessContext;
}

export const conductorUser = (user: string) => ({ userType: 'CONDUCTOR_USER', user });
export const financeGroup = { userType: 'CONDUCTOR_GROUP', user: 'finance' };

/** For the steps before the call that a test is about. */
function mustBeOk({ status, text }: ApiAnswer): void {
  if (status !== 200) throw new Error(`answered ${status}: ${text}`);
}
