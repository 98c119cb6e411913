import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const startItself = taskOf('START_WORKFLOW', 'again', { startWorkflow: { name: 'endless' } });
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'other', tasks: [simple('pack', { item: '${workflow.input.item}' })] },
    { name: 'other', version: 2, tasks: [simple('wrap')] },
    { name: 'done', tasks: [taskOf('NOOP', 'nothing')] },
    { name: 'endless', tasks: [startItself] },
    {
      name: 'starting_purchase',
      tasks: [taskOf('START_WORKFLOW', 'start', { startWorkflow: { name: 'purchase' } })],
    },
  ],
};
const cluster = useCluster({ seed });
const { run, read, complete } = inlineWorkflows(cluster);

const start = (startWorkflow: unknown, more: object = {}) =>
  taskOf('START_WORKFLOW', 'start', { startWorkflow }, more);
const after = simple('after', { seen: '${start_ref.output.workflowId}' });

/** The execution that the task of that reference has started. */
async function startedBy(execution: any, reference = 'start_ref') {
  return read(taskIn(execution, reference).outputData.workflowId);
}

describe('START_WORKFLOW', () => {
  it('starts the named version with its input and goes on without waiting for it', async () => {
    const startWorkflow = { name: 'other', version: 1, input: { item: '${workflow.input.item}' } };
    const execution = await run([start(startWorkflow), after], { item: 'lamp' });
    expect(statuses(execution)).toEqual(['start_ref COMPLETED', 'after_ref SCHEDULED']);
    const started = await startedBy(execution);
    expect(started).toMatchObject({
      workflowName: 'other',
      workflowVersion: 1,
      status: 'RUNNING',
      input: { item: 'lamp' },
      createdBy: execution.createdBy,
    });
    expect(started).not.toHaveProperty('parentWorkflowId');
    expect(taskIn(execution, 'start_ref').outputData).toEqual({ workflowId: started.workflowId });
    expect(taskIn(execution, 'after_ref').inputData.seen).toBe(started.workflowId);
    expect(taskIn(started, 'pack_ref').inputData.item).toBe('lamp');
  });

  it.each([[undefined], [null], [''], [0]])('starts the newest version for %j', async (version) => {
    const execution = await run([start({ name: 'other', version })]);
    expect((await startedBy(execution)).workflowVersion).toBe(2);
  });

  it('takes a version that is a text', async () => {
    const execution = await run([start({ name: 'other', version: '1' })]);
    expect((await startedBy(execution)).workflowVersion).toBe(1);
  });

  it('hands on correlation id and domains, unless it is given others', async () => {
    const began = await cluster.call({
      method: 'POST',
      path: '/api/workflow',
      as: root,
      body: {
        name: 'inline',
        correlationId: 'order-7',
        taskToDomain: { '*': 'east' },
        workflowDef: {
          name: 'inline',
          tasks: [
            start({ name: 'other' }),
            {
              ...start({ name: 'other', correlationId: 'mine', taskToDomain: { wrap: 'west' } }),
              taskReferenceName: 'second_ref',
            },
          ],
        },
      },
    });
    const execution = await read(began.text);
    expect(await startedBy(execution)).toMatchObject({
      correlationId: 'order-7',
      taskToDomain: { '*': 'east' },
    });
    expect(await startedBy(execution, 'second_ref')).toMatchObject({
      correlationId: 'mine',
      taskToDomain: { wrap: 'west' },
    });
  });

  it('runs a definition that is given itself', async () => {
    const workflowDef = { name: 'mine', tasks: [simple('own')] };
    const execution = await run([start({ name: 'mine', workflowDef })]);
    expect(await startedBy(execution)).toMatchObject({ workflowName: 'mine', status: 'RUNNING' });
  });

  it('is done even where what it started has failed at once', async () => {
    const workflowDef = { tasks: [taskOf('TERMINATE', 'stop', { terminationStatus: 'FAILED' })] };
    const execution = await run([start({ name: 'failing', workflowDef })]);
    expect(execution.status).toBe('COMPLETED');
    expect((await startedBy(execution)).status).toBe('FAILED');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, "Missing 'startWorkflow' in input data."],
    ['no object', 'other', 'Error reading StartWorkflowRequest. startWorkflow must be an object'],
    [
      'no name',
      { version: 1 },
      "startWorkflow validation failed. 'name' -> Workflow name cannot be null or empty. ",
    ],
    [
      'an unknown name',
      { name: 'nowhere' },
      'No such workflow defined. name=nowhere, version=null',
    ],
    [
      'an unknown version',
      { name: 'other', version: 9 },
      'No such workflow defined. name=other, version=9',
    ],
    [
      'a version that is no number',
      { name: 'other', version: 'latest' },
      'The version of workflow other must be a whole number, not "latest"',
    ],
    [
      'an unknown strategy',
      { name: 'other', idempotencyKey: 'k', idempotencyStrategy: 'GUESS' },
      'Error reading StartWorkflowRequest. idempotencyStrategy must be one of FAIL, RETURN_EXISTING, FAIL_ON_RUNNING',
    ],
    [
      'a definition that is none',
      { name: 'mine', workflowDef: { name: 'mine', tasks: [] } },
      'Validation failed, check below errors for detail.; tasks: WorkflowTask list cannot be empty',
    ],
  ])('fails for %s', async (_what, startWorkflow, reason) => {
    const execution = await run([start(startWorkflow), after]);
    expect(statuses(execution)).toEqual(['start_ref FAILED']);
    expect(execution.tasks[0].reasonForIncompletion).toBe(reason);
    expect(execution.status).toBe('FAILED');
  });

  it('is passed over when it fails and is optional', async () => {
    const execution = await run([start({ name: 'nowhere' }, { optional: true }), after]);
    expect(statuses(execution)).toEqual(['start_ref COMPLETED_WITH_ERRORS', 'after_ref SCHEDULED']);
  });

  it('starts once for one idempotency key', async () => {
    const keyed = (idempotencyStrategy?: string) =>
      start({
        name: 'other',
        idempotencyKey: 'k1',
        ...(idempotencyStrategy && { idempotencyStrategy }),
      });
    const first = await startedBy(await run([keyed()]));
    expect(first.idempotencyKey).toBe('k1');
    const again = await run([keyed('RETURN_EXISTING')]);
    expect(taskIn(again, 'start_ref').outputData.workflowId).toBe(first.workflowId);
    const refused = await run([keyed('FAIL')]);
    expect(refused.tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Workflow with idempotency key: k1 already exists, with id: ${String(first.workflowId)}`,
    });
  });

  it('starts once for one key even within one execution', async () => {
    const keyed = { name: 'other', idempotencyKey: 'k2', idempotencyStrategy: 'RETURN_EXISTING' };
    const { tasks } = await run([inLoop(start(keyed))]);
    const started = tasks.slice(1).map((one: any) => one.outputData.workflowId);
    expect(started).toHaveLength(2);
    expect(new Set(started).size).toBe(1);
  });

  it('starts one in each round of a loop and in a branch', async () => {
    const { tasks } = await run([inLoop(start({ name: 'done' }))]);
    const started = tasks.slice(1).map((one: any) => one.outputData.workflowId);
    expect(new Set(started).size).toBe(2);
    const forked = await run(inBranches([start({ name: 'done' })], [taskOf('NOOP', 'nothing')]));
    expect(taskIn(forked, 'join_ref').outputData).toEqual({
      start_ref: { workflowId: expect.any(String) },
    });
  });

  it('starts nothing where another branch has ended the execution', async () => {
    const forked = await run(
      inBranches(
        [taskOf('TERMINATE', 'stop', { terminationStatus: 'FAILED' })],
        [start({ name: 'other' })],
      ),
    );
    expect(forked.status).toBe('FAILED');
    expect(taskIn(forked, 'start_ref')?.status ?? 'CANCELED').toBe('CANCELED');
  });

  it('starts human tasks that belong to the one who started the workflow', async () => {
    const began = await cluster.call({
      method: 'POST',
      path: '/api/workflow/starting_purchase',
      as: root,
      body: {},
    });
    const started = await startedBy(await read(began.text));
    const { taskId } = taskIn(started, 'sign_off_ref');
    const record = await cluster.call({ path: `/api/human/tasks/${taskId}`, as: root });
    expect(record.json).toMatchObject({ createdBy: root, workflowName: 'purchase' });
  });

  it('is cut where executions start one another without end, and says so', async () => {
    const execution = await run([start({ name: 'endless' })]);
    expect(execution.status).toBe('COMPLETED');
    let last = await startedBy(execution);
    for (let count = 0; count < 60 && last.status === 'COMPLETED'; count += 1)
      last = await startedBy(last, 'again_ref');
    expect(last.status).toBe('FAILED');
    expect(last.reasonForIncompletion).toContain('start one another more than 50 deep');
  });

  it('does not hold its execution up when what it started goes on', async () => {
    const { workflowId } = await run([start({ name: 'other', version: 1 })]);
    const { output, status } = await read(workflowId);
    expect(status).toBe('COMPLETED');
    await complete(output.workflowId, 'pack_ref');
    expect((await read(workflowId)).status).toBe('COMPLETED');
  });
});
