import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../../support/inline-workflow.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  loopW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { subWorkflow, waitingWorkflows, waitRef } from '../../support/waiting-workflows.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [...purchaseFixtures.workflowDefinitions!, ...waitingWorkflows],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, terminate, humanTask, task, grant } = purchaseCalls(cluster);
const { run } = inlineWorkflows(cluster);

const waitingLoop = {
  name: 'loop',
  taskReferenceName: 'loop_ref',
  type: 'DO_WHILE',
  loopCondition: 'false',
  loopOver: [waitRef],
};
const secondWait = { ...waitRef, taskReferenceName: 'second_ref' };
const update = (id: string, body: object, query: object = {}, as = root) => ({
  method: 'POST',
  path: `/api/workflow/${id}/state`,
  as,
  query: { requestId: 'r1', ...query },
  body,
});
const updated = async (id: string, body: object, query: object = {}, as = root) => {
  const answer = await cluster.call(update(id, body, query, as));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};
const completes = (taskReferenceName: string, outputData: object = {}) => ({
  taskReferenceName,
  taskResult: { status: 'COMPLETED', outputData },
});
const waiting = async () => (await run([waitRef, secondWait, book])).workflowId as string;

it.each([
  ['a WAIT', {}],
  ['a WAIT, whose status is null', { status: null }],
])('completes the task where the result names no status: %s', async (_what, result) => {
  const id = await waiting();
  const taskResult = { ...result, outputData: { x: 1 } };
  const { tasks } = await updated(id, { taskReferenceName: 'wait_ref', taskResult });
  expect(tasks).toMatchObject([
    { referenceTaskName: 'wait_ref', status: 'COMPLETED', outputData: { x: 1 } },
    { referenceTaskName: 'second_ref', status: 'IN_PROGRESS' },
  ]);
});

it('sets variables, ends a task, and answers the execution as it stands', async () => {
  const id = await waiting();
  const body = { ...completes('wait_ref', { paid: true }), variables: { round: 2 } };
  const { tasks, ...shown } = await updated(id, body);
  expect(shown).toMatchObject({
    responseType: 'TARGET_WORKFLOW',
    targetWorkflowId: id,
    targetWorkflowStatus: 'RUNNING',
    requestId: 'r1',
    workflowId: id,
    status: 'RUNNING',
    variables: { round: 2 },
    createdBy: root,
  });
  expect(tasks).toMatchObject([
    { referenceTaskName: 'wait_ref', status: 'COMPLETED', outputData: { paid: true } },
    { referenceTaskName: 'second_ref', status: 'IN_PROGRESS' },
  ]);
  expect(await workflow(id)).toMatchObject({ variables: { round: 2 }, tasks });
});

it('sets the variables before the task ends, so that what follows sees them', async () => {
  const reads = { ...book, inputParameters: { round: '${workflow.variables.round}' } };
  const { workflowId } = await run([waitRef, reads]);
  const body = { ...completes('wait_ref'), variables: { round: 2 } };
  const { tasks } = await updated(workflowId, body, { waitForSeconds: 0 });
  expect(tasks[1].inputData).toMatchObject({ round: 2 });
});

describe('changes', () => {
  it('only variables where no task is named', async () => {
    const id = await waiting();
    expect(await updated(id, { variables: { round: 2 }, taskReferenceName: null })).toMatchObject({
      variables: { round: 2 },
    });
  });

  it('only the task where no variables are given', async () => {
    const id = await waiting();
    const body = { ...completes('wait_ref'), variables: null };
    expect(statuses(await updated(id, body))).toEqual([
      'wait_ref COMPLETED',
      'second_ref IN_PROGRESS',
    ]);
  });

  it.each([
    ['a reference without a result', { taskReferenceName: 'wait_ref', taskResult: null }],
    ['a result without a reference', { taskResult: { status: 'COMPLETED' } }],
    ['nothing', {}],
  ])('no task for %s', async (_what, body) => {
    const id = await waiting();
    expect(statuses(await updated(id, body))).toEqual(['wait_ref IN_PROGRESS']);
  });

  it('nothing else for a result in progress than its output', async () => {
    const id = await waiting();
    const body = {
      taskReferenceName: 'wait_ref',
      taskResult: { status: 'IN_PROGRESS', outputData: { half: true } },
    };
    const { tasks } = await updated(id, body);
    expect(tasks).toMatchObject([{ status: 'IN_PROGRESS', outputData: { half: true } }]);
  });

  it('the task that the reference names, whatever ids the result has', async () => {
    const id = await waiting();
    const taskResult = { status: 'COMPLETED', taskId: 'other', workflowInstanceId: 'other' };
    const shown = await updated(id, { taskReferenceName: 'wait_ref', taskResult });
    expect(statuses(shown)[0]).toBe('wait_ref COMPLETED');
  });

  it('the task of the running iteration, with or without its number', async () => {
    const query = { waitForSeconds: 0 };
    const { tasks } = await updated(loopW, completes('review_ref__1', { decision: 'no' }), query);
    expect(tasks.at(-1)).toMatchObject({ referenceTaskName: 'review_ref__2' });
    const after = await updated(loopW, completes('review_ref', { decision: 'yes' }), query);
    expect(statuses(after).slice(-2)).toEqual(['review_ref__2 COMPLETED', 'book_ref SCHEDULED']);
  });

  it('the record of a Human task with it', async () => {
    const { taskId } = await task('sign_off_ref');
    await updated(W, completes('sign_off_ref', { decision: 'yes' }), { waitForSeconds: 0 });
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'COMPLETED', updatedBy: root });
  });

  it('the execution to failed where its task fails', async () => {
    const id = await waiting();
    const taskResult = { status: 'FAILED', reasonForIncompletion: 'no money' };
    expect(await updated(id, { taskReferenceName: 'wait_ref', taskResult })).toMatchObject({
      status: 'FAILED',
      tasks: [{ status: 'FAILED', reasonForIncompletion: 'no money' }],
    });
  });
});

describe('answers', () => {
  it('once the execution has ended', async () => {
    const { workflowId } = await run([waitRef]);
    expect(await updated(workflowId, completes('wait_ref', { ok: 1 }))).toMatchObject({
      status: 'COMPLETED',
      output: { ok: 1 },
    });
  });

  it('once a task has ended that is named', async () => {
    const { workflowId } = await run([waitRef, book]);
    const query = { waitUntilTaskRef: 'nothing,wait_ref' };
    expect(statuses(await updated(workflowId, completes('wait_ref'), query))).toEqual([
      'wait_ref COMPLETED',
      'book_ref SCHEDULED',
    ]);
  });

  it('at a WAIT in a sub-workflow', async () => {
    const { workflowId } = await run([waitRef, subWorkflow('waits')]);
    expect(statuses(await updated(workflowId, completes('wait_ref')))).toEqual([
      'wait_ref COMPLETED',
      'sub_ref IN_PROGRESS',
    ]);
  });

  it('with what there is when there is no time to wait', async () => {
    const { workflowId } = await run([waitRef, book]);
    const query = { waitForSeconds: 0 };
    expect(statuses(await updated(workflowId, completes('wait_ref'), query))).toEqual([
      'wait_ref COMPLETED',
      'book_ref SCHEDULED',
    ]);
  });
});

describe('who may', () => {
  it('whoever started it, as far as the task is theirs', async () => {
    const query = { waitForSeconds: 0 };
    const shown = await updated(W, completes('sign_off_ref', { decision: 'yes' }), query, ann);
    expect(statuses(shown)).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
  });

  it('not on the task of a worker, unless that is granted', async () => {
    const started = await cluster.call({
      method: 'POST',
      path: '/api/workflow/works',
      as: ann,
    });
    const call = update(started.text, completes('book_ref'), {}, ann);
    const { status, json } = await cluster.call(call);
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to execute task: book");
    await grant(ann, ['EXECUTE'], { type: 'TASK_DEF', id: 'book' });
    expect((await cluster.call(call)).json).toMatchObject({ status: 'COMPLETED' });
  });
});

provokes('updateWorkflowState', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => update(W, { variables: { round: 2 } }, {}, cal),
  says: { message: "You don't have permissions to update workflow: purchase" },
});

provokes('updateWorkflowState', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => update('nothing', {}),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('updateWorkflowState', 'WorkflowIsTerminal', {
  when: 'the execution has ended',
  given: () => terminate(root),
  call: () => update(W, { variables: { round: 2 } }),
  says: { message: `Workflow ${W} has ended, status cannot be updated.` },
});

provokes('updateWorkflowState', 'NoRunningTask', {
  when: 'the task of that reference has yet to come, and the variables are not set either',
  call: () => update(W, { ...completes('book_ref'), variables: { round: 2 } }),
  says: { message: `Found no running task book_ref of workflow ${W} to update` },
});

provokes('updateWorkflowState', 'TaskRunByServer', {
  when: 'the task is one that only the server changes',
  given: async () => (await run([waitingLoop])) as { workflowId: string; tasks: any[] },
  call: ({ workflowId }) => update(workflowId, completes('loop_ref')),
  says: ({ tasks }) => ({
    message: `Task ${tasks[0].taskId} is of type DO_WHILE, which the server runs itself, and cannot be updated`,
  }),
});

provokes('updateWorkflowState', 'UnsupportedReportOption', {
  when: 'the output lies in an external storage',
  call: () =>
    update(W, {
      taskReferenceName: 'sign_off_ref',
      taskResult: { externalOutputPayloadStoragePath: 's3://x' },
    }),
  says: { message: 'externalOutputPayloadStoragePath is not supported by this mock' },
});
