import { describe, expect, it } from 'vitest';
import {
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { update, workflow } = purchaseCalls(cluster);

async function define(name: string, tasks: readonly object[]): Promise<void> {
  const body = { name, tasks };
  const answer = await cluster.call({
    method: 'POST',
    path: '/api/metadata/workflow',
    as: root,
    body,
  });
  expect(answer.status, answer.text).toBe(200);
}

async function start(name: string, input: object = {}): Promise<string> {
  const answer = await cluster.call({
    method: 'POST',
    path: `/api/workflow/${name}`,
    as: root,
    body: input,
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.text;
}

async function saveForm(name: string, jsonSchema: object): Promise<void> {
  const body = { name, jsonSchema, templateUI: {} };
  const answer = await cluster.call({
    method: 'POST',
    path: '/api/human/template',
    as: root,
    body,
  });
  expect(answer.status, answer.text).toBe(200);
}

describe('a definition with odd names and values', () => {
  it.each(['constructor', 'toString', '__proto__'])(
    'polls for a task of the type %s',
    async (type) => {
      await define('odd', [{ name: 'odd_task', taskReferenceName: 'odd_ref', type }]);
      await start('odd');
      const polled = await cluster.call({ path: `/api/tasks/poll/${type}`, as: root });
      expect(polled.json).toMatchObject({ referenceTaskName: 'odd_ref', status: 'IN_PROGRESS' });
    },
  );

  it('takes a worker task that is named HUMAN for no Human task', async () => {
    await define('named', [{ name: 'HUMAN', taskReferenceName: 'h_ref', type: 'SIMPLE' }]);
    const workflowId = await start('named');
    await cluster.call({ path: '/api/tasks/poll/HUMAN', as: root });
    expect((await update(root, { workflowId, taskRefName: 'h_ref' }, {})).status).toBe(404);
  });

  it('switches on an object as on any other text', async () => {
    const decide = {
      name: 'decide',
      taskReferenceName: 'decide_ref',
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'which',
      inputParameters: { which: '${workflow.input.which}' },
      decisionCases: { yes: [] },
    };
    await define('switching', [decide]);
    const id = await start('switching', { which: { toString: 1 } });
    expect((await workflow(id)).tasks[0].outputData.selectedCase).toBe('{toString=1}');
  });
});

describe('a save under a form', () => {
  it('leaves out what is required behind $defs', async () => {
    await saveForm('Defs', {
      $defs: { A: { type: 'object', required: ['x'] } },
      properties: { a: { $ref: '#/$defs/A' } },
    });
    await define('defs', [signOff({ userFormTemplate: { name: 'Defs' } })]);
    const workflowId = await start('defs');
    expect((await update(root, { workflowId }, { a: {} })).status).toBe(200);
    expect((await update(root, { workflowId, complete: true }, {})).status).toBe(400);
  });

  it('is judged even where the schema points into its own alternatives', async () => {
    await saveForm('Pointing', {
      properties: {
        a: { oneOf: [{ required: ['x'] }, { type: 'object', required: ['y'] }] },
        b: { $ref: '#/properties/a/oneOf/1' },
      },
    });
    await define('pointing', [signOff({ userFormTemplate: { name: 'Pointing' } })]);
    const workflowId = await start('pointing');
    expect((await update(root, { workflowId }, { b: {} })).status).toBe(200);
    expect((await update(root, { workflowId }, { b: 'text' })).status).toBe(400);
  });
});

describe('a task that time has ended', () => {
  const timesOut = { name: 'sign_off', timeoutSeconds: 60, timeoutPolicy: 'TIME_OUT_WF' };

  it('fires its trigger once and is tried again under RETRY', async () => {
    await cluster.call({
      method: 'POST',
      path: '/api/metadata/taskdefs',
      as: root,
      body: [{ ...timesOut, timeoutPolicy: 'RETRY', retryCount: 1, retryDelaySeconds: 0 }],
    });
    const taskTriggers = [{ triggerType: 'TIMED_OUT', startWorkflowRequest: { name: 'formless' } }];
    await define('timed', [signOff({ taskTriggers })]);
    const id = await start('timed');
    const started = async () =>
      (
        await cluster.call({
          method: 'POST',
          path: '/api/human/tasks/search',
          as: root,
          body: { workflowNames: ['formless'] },
        })
      ).json.totalHits as number;
    const before = await started();
    await cluster.cluster.clock.advance(60_000);
    expect(await started()).toBe(before + 1);
    const statuses = (await workflow(id)).tasks.map((task: { status: string }) => task.status);
    expect(statuses).toEqual(['TIMED_OUT', 'IN_PROGRESS']);
  });

  it('stays TIMED_OUT when it was optional and no attempt is left, and the workflow goes on', async () => {
    await cluster.call({
      method: 'POST',
      path: '/api/metadata/taskdefs',
      as: root,
      body: [{ ...timesOut, timeoutPolicy: 'RETRY', retryCount: 0 }],
    });
    await define('optional', [{ ...signOff(), optional: true }]);
    const id = await start('optional');
    await cluster.cluster.clock.advance(60_000);
    const { status, tasks } = await workflow(id);
    expect([status, tasks[0].status]).toEqual(['COMPLETED', 'COMPLETED_WITH_ERRORS']);
    const record = await cluster.call({ path: `/api/human/tasks/${tasks[0].taskId}`, as: root });
    expect(record.json.state).toBe('TIMED_OUT');
  });

  it('is nobody’s after TERMINATE: strangers may no more read it than before', async () => {
    const assignments = [
      { assignee: { userType: 'CONDUCTOR_GROUP', user: 'finance' }, slaMinutes: 1 },
    ];
    await define('ending', [signOff({ assignments, assignmentCompletionStrategy: 'TERMINATE' })]);
    const { taskId } = (await workflow(await start('ending'))).tasks[0];
    const asCal = () => cluster.call({ path: `/api/human/tasks/${taskId}`, as: cal });
    expect((await asCal()).status).toBe(403);
    await cluster.cluster.clock.advance(60_000);
    expect((await asCal()).status).toBe(403);
    const inbox = { searchType: 'INBOX', states: ['DELETED'] };
    const found = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/search',
      as: cal,
      body: inbox,
    });
    expect(found.json.totalHits).toBe(0);
  });
});
