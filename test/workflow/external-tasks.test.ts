import { describe, expect, it } from 'vitest';
import { externalTypes } from '../support/external-types.ts';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read, complete } = inlineWorkflows(cluster);

const mock = (mocks: Parameters<typeof cluster.cluster.setTaskMocks>[0]) =>
  cluster.cluster.setTaskMocks(mocks);
const external = (type: string, more: object = {}) => ({
  name: 'call_it',
  taskReferenceName: 'call_ref',
  type,
  sink: 'conductor:x',
  inputParameters: { uri: 'http://example.test', kafka_request: {} },
  ...more,
});
const defineTasks = async (...definitions: readonly object[]) => {
  const body = definitions;
  const answer = await cluster.call({
    method: 'POST',
    path: '/api/metadata/taskdefs',
    as: root,
    body,
  });
  expect(answer.status, answer.text).toBe(200);
};

const WAITING = ['PULL_WORKFLOW_MESSAGES', 'WAIT_FOR_EVENT', 'WAIT_FOR_WEBHOOK'];
const CALLING = externalTypes.filter((type) => !WAITING.includes(type));

describe('each type of task that reaches outside', () => {
  it.each(externalTypes)('is answered by its mock output: %s', async (type) => {
    await mock({ byType: { [type]: [{ output: { from: type } }] } });
    const { status, output, tasks } = await run([external(type)]);
    expect({ status, output }).toEqual({ status: 'COMPLETED', output: { from: type } });
    expect(tasks).toMatchObject([
      { taskType: type, taskDefName: 'call_it', status: 'COMPLETED', outputData: { from: type } },
    ]);
    expect(tasks[0].startTime).toBe(cluster.cluster.clock.now());
  });

  it.each(CALLING)('fails without one, and says what to configure: %s', async (type) => {
    const { status, tasks, reasonForIncompletion } = await run([external(type)]);
    expect(status).toBe('FAILED');
    expect(tasks).toMatchObject([{ status: 'FAILED_WITH_TERMINAL_ERROR' }]);
    const reason = tasks[0].reasonForIncompletion as string;
    expect(reason).toContain(`No mock output for the ${type} task call_ref`);
    for (const part of [
      'byReference: call_ref',
      'byName: call_it',
      `byType: ${type}`,
      '{"byReference":{"call_ref":[{"output":{}}]}}',
      'taskMocks in a seed',
      'PUT /__admin/task-mocks',
      'setTaskMocks()',
    ])
      expect(reason).toContain(part);
    expect(reason.includes('--allow-http')).toBe(type === 'HTTP');
    expect(reasonForIncompletion).toContain(reason);
  });

  it.each(WAITING)('waits without one, where that is what it does: %s', async (type) => {
    const { workflowId, status, tasks } = await run([external(type), simple('next')]);
    expect(status).toBe('RUNNING');
    expect(tasks).toMatchObject([{ taskType: type, status: 'IN_PROGRESS', outputData: {} }]);
    const after = await complete(workflowId, 'call_ref', { event: 1 });
    expect(statuses(after)).toEqual(['call_ref COMPLETED', 'next_ref SCHEDULED']);
  });

  it.each(CALLING)('may be completed by somebody else: %s', async (type) => {
    await mock({ byType: { [type]: [{ output: { sent: 1 } }] } });
    const { workflowId, tasks } = await run([
      external(type, { asyncComplete: true }),
      simple('next'),
    ]);
    expect(tasks).toMatchObject([{ status: 'IN_PROGRESS', outputData: { sent: 1 } }]);
    const after = await complete(workflowId, 'call_ref', { answered: 1 });
    expect(after.tasks[0].outputData).toMatchObject({ answered: 1 });
    expect(statuses(after)).toEqual(['call_ref COMPLETED', 'next_ref SCHEDULED']);
  });

  it.each(['HTTP', 'EVENT'])('waits for somebody else without a mock output: %s', async (type) => {
    const { workflowId, tasks } = await run([external(type, { asyncComplete: true })]);
    expect(tasks).toMatchObject([{ status: 'IN_PROGRESS', outputData: {} }]);
    expect(await complete(workflowId, 'call_ref')).toMatchObject({ status: 'COMPLETED' });
  });

  it('fails with its mock output, whoever completes it', async () => {
    await mock({ byType: { HTTP: [{ status: 'FAILED', reasonForIncompletion: 'down' }] } });
    const { status } = await run([external('HTTP', { asyncComplete: true })]);
    expect(status).toBe('FAILED');
  });

  it.each(WAITING)('ends by its mock output, as nothing is called: %s', async (type) => {
    await mock({ byType: { [type]: [{ output: { from: type } }] } });
    const { status } = await run([external(type, { asyncComplete: true })]);
    expect(status).toBe('COMPLETED');
  });

  it.each([
    [{ type: 'INLINE', inputParameters: { expression: '1' } }, 'COMPLETED'],
    [{ type: 'NOOP' }, 'COMPLETED'],
    [{ type: 'SIMPLE' }, 'SCHEDULED'],
    [{ type: 'HUMAN' }, 'IN_PROGRESS'],
    [{ type: 'WAIT' }, 'IN_PROGRESS'],
  ])('is as without asyncComplete where it does not call out: %j', async (task, status) => {
    const { tasks } = await run([{ ...external(task.type), ...task, asyncComplete: true }]);
    expect(tasks).toMatchObject([{ status }]);
  });

  it('is what a DYNAMIC may stand for', async () => {
    await mock({ byType: { HTTP: [{ output: { ok: true } }] } });
    const { tasks } = await run([
      {
        name: 'any',
        taskReferenceName: 'any_ref',
        type: 'DYNAMIC',
        dynamicTaskNameParam: 'which',
        inputParameters: { which: 'HTTP' },
      },
    ]);
    expect(tasks).toMatchObject([{ taskType: 'HTTP', outputData: { ok: true } }]);
  });

  it('is not handed to workers', async () => {
    await run([external('WAIT_FOR_WEBHOOK')]);
    for (const name of ['call_it', 'WAIT_FOR_WEBHOOK'])
      expect((await cluster.call({ path: `/api/tasks/poll/${name}`, as: root })).status).toBe(204);
  });
});

describe('the mock output that counts', () => {
  const all = {
    byReference: { call_ref: [{ output: { by: 'reference' } }] },
    byName: { call_it: [{ output: { by: 'name' } }] },
    byType: { HTTP: [{ output: { by: 'type' } }] },
  };
  const answeredBy = async () => (await run([external('HTTP')])).output.by;

  it('is that of the reference before that of the name, and that before that of the type', async () => {
    await mock(all);
    expect(await answeredBy()).toBe('reference');
    await mock({ ...all, byReference: { other_ref: [{}] } });
    expect(await answeredBy()).toBe('name');
    await mock({ byType: all.byType });
    expect(await answeredBy()).toBe('type');
  });

  it('is that of one iteration before that of the reference', async () => {
    await mock({
      byReference: {
        call_ref: [{ output: { n: 'any' } }],
        call_ref__2: [{ output: { n: 'two' } }],
      },
    });
    const { tasks } = await run([loop(3, external('HTTP'))]);
    expect(outputs(tasks)).toEqual(['any', 'two', 'any']);
  });

  it('takes names for what they are, whatever objects inherit', async () => {
    await mock({ byType: { HTTP: [{ output: { by: 'type' } }] } });
    const { output } = await run([{ ...external('HTTP'), name: 'constructor' }]);
    expect(output).toEqual({ by: 'type' });
  });

  it('is looked for when the task begins', async () => {
    const { workflowId } = await run([simple('first'), external('HTTP')]);
    await mock({ byType: { HTTP: [{ output: { late: true } }] } });
    expect(await complete(workflowId, 'first_ref')).toMatchObject({ output: { late: true } });
  });

  it('has no effect on workers’ and human tasks', async () => {
    await mock({ byReference: { first_ref: [{}] }, byName: { first: [{}] } });
    expect(statuses(await run([simple('first')]))).toEqual(['first_ref SCHEDULED']);
  });
});

describe('several mock outputs', () => {
  const numbered = (...numbers: readonly number[]) => numbers.map((n) => ({ output: { n } }));

  it('are used in order, and the last one repeats', async () => {
    await mock({ byReference: { call_ref: numbered(1, 2, 3) } });
    const { tasks } = await run([loop(5, external('HTTP'))]);
    expect(outputs(tasks)).toEqual([1, 2, 3, 3, 3]);
  });

  it('are used by all tasks of the name or type, in the order in which these begin', async () => {
    await mock({ byType: { HTTP: numbered(1, 2) }, byReference: { b: numbered(9) } });
    const { tasks } = await run(
      ['a', 'b', 'c', 'd'].map((ref) => ({ ...external('HTTP'), taskReferenceName: ref })),
    );
    expect(outputs(tasks)).toEqual([1, 9, 2, 2]);
  });

  it('are used from the first by each execution', async () => {
    await mock({ byType: { HTTP: numbered(1, 2) } });
    const first = () => run([external('HTTP')]);
    expect([(await first()).output, (await first()).output]).toEqual([{ n: 1 }, { n: 1 }]);
  });
});

describe('a mock output that is a failure', () => {
  it('fails the task with its reason and output', async () => {
    await mock({
      byType: { HTTP: [{ status: 'FAILED', output: { a: 1 }, reasonForIncompletion: 'down' }] },
    });
    const { status, tasks } = await run([external('HTTP')]);
    expect(status).toBe('FAILED');
    expect(tasks).toMatchObject([
      { status: 'FAILED', outputData: { a: 1 }, reasonForIncompletion: 'down', retryCount: 0 },
    ]);
  });

  it('is tried again as its definition says, each attempt with the next mock output', async () => {
    await defineTasks({ name: 'call_it', retryCount: 2, retryDelaySeconds: 30 });
    await mock({ byName: { call_it: [{ status: 'FAILED' }, { status: 'FAILED' }, {}] } });
    const { workflowId, tasks } = await run([external('HTTP')]);
    expect(statuses({ tasks })).toEqual(['call_ref FAILED', 'call_ref SCHEDULED']);
    await cluster.cluster.clock.advance(30_000);
    expect(statuses(await read(workflowId)).at(-1)).toBe('call_ref SCHEDULED');
    await cluster.cluster.clock.advance(30_000);
    const after = await read(workflowId);
    expect(after.status).toBe('COMPLETED');
    expect(statuses(after)).toEqual(['call_ref FAILED', 'call_ref FAILED', 'call_ref COMPLETED']);
  });

  it('is tried again at once where no delay is asked for', async () => {
    await mock({ byType: { HTTP: [{ status: 'FAILED' }, { output: { ok: 1 } }] } });
    await defineTasks({ name: 'call_it', retryCount: 1, retryDelaySeconds: 0 });
    const { status, tasks } = await run([external('HTTP')]);
    expect(status).toBe('COMPLETED');
    expect(statuses({ tasks })).toEqual(['call_ref FAILED', 'call_ref COMPLETED']);
  });

  it('is not tried again when it is terminal', async () => {
    await defineTasks({ name: 'call_it', retryCount: 2, retryDelaySeconds: 0 });
    await mock({ byType: { HTTP: [{ status: 'FAILED_WITH_TERMINAL_ERROR' }, {}] } });
    const { status, tasks } = await run([external('HTTP')]);
    expect(status).toBe('FAILED');
    expect(statuses({ tasks })).toEqual(['call_ref FAILED_WITH_TERMINAL_ERROR']);
  });

  it('is missed where the task is optional', async () => {
    await mock({ byType: { HTTP: [{ status: 'FAILED' }] } });
    const { status, tasks } = await run([external('HTTP', { optional: true }), simple('next')]);
    expect(status).toBe('RUNNING');
    expect(statuses({ tasks })).toEqual(['call_ref COMPLETED_WITH_ERRORS', 'next_ref SCHEDULED']);
  });

  it('takes the next mock output when the execution is retried', async () => {
    await mock({ byType: { HTTP: [{ status: 'FAILED' }, { output: { ok: 1 } }] } });
    const { workflowId } = await run([external('HTTP')]);
    const path = `/api/workflow/${workflowId}/retry`;
    expect((await cluster.call({ method: 'POST', path, as: root })).status).toBe(204);
    expect(await read(workflowId)).toMatchObject({ status: 'COMPLETED', output: { ok: 1 } });
  });
});

describe('a mock output that is in progress', () => {
  it('leaves the task to the task API, and is used up', async () => {
    await mock({ byType: { EVENT: [{ status: 'IN_PROGRESS', output: { sent: 1 } }, {}] } });
    const { workflowId, status, tasks } = await run([external('EVENT')]);
    expect(status).toBe('RUNNING');
    expect(tasks).toMatchObject([{ status: 'IN_PROGRESS', outputData: { sent: 1 } }]);
    const report = { workflowInstanceId: workflowId, taskId: tasks[0].taskId };
    await cluster.call({
      method: 'POST',
      path: '/api/tasks',
      as: root,
      body: { ...report, status: 'IN_PROGRESS', outputData: { sent: 2 } },
    });
    await cluster.cluster.clock.advance(1000);
    expect((await read(workflowId)).tasks).toMatchObject([
      { status: 'IN_PROGRESS', outputData: { sent: 2 } },
    ]);
    const after = await complete(workflowId, 'call_ref', { sent: 3 });
    expect(after).toMatchObject({ status: 'COMPLETED', output: { sent: 3 } });
  });

  it('times out as its definition says', async () => {
    await defineTasks({ name: 'call_it', retryCount: 0, timeoutSeconds: 60 });
    await mock({ byType: { JDBC: [{ status: 'IN_PROGRESS' }] } });
    const { workflowId } = await run([external('JDBC')]);
    await cluster.cluster.clock.advance(60_000);
    expect(await read(workflowId)).toMatchObject({
      status: 'TIMED_OUT',
      tasks: [{ status: 'TIMED_OUT' }],
    });
  });
});

const outputs = (tasks: readonly { taskType: string; outputData: { n: unknown } }[]) =>
  tasks.flatMap(({ taskType, outputData }) => (taskType === 'HTTP' ? [outputData.n] : []));

function loop(times: number, ...loopOver: readonly object[]): object {
  return {
    name: 'again',
    taskReferenceName: 'loop_ref',
    type: 'DO_WHILE',
    loopCondition: `$.loop_ref.iteration < ${times}`,
    loopOver,
  };
}
