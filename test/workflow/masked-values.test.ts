import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

/** Sensitive values are shown as `***` to whoever reads an execution; workers and expressions have them. */

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read } = inlineWorkflows(cluster);
const { polled, report } = workerCalls(cluster);

const input = { _secrets: { pin: 'open-sesame' }, plain: 'shown', nested: [{ _masked: 'hidden' }] };
const masked = { _secrets: '***', plain: 'shown', nested: [{ _masked: '***' }] };
const pay = simple('pay', {
  card: '${workflow.input}',
  _masked: { of: '${workflow.input.plain}' },
});
const outputParameters = { given: '${workflow.input}', paid: '${pay_ref.output}' };

const text = async (path: string) => (await cluster.call({ path, as: root })).text;

async function paid() {
  const { workflowId } = await run([pay], input, { outputParameters, variables: input });
  const task = await polled('pay');
  await report(task, { outputData: { _secrets: 'receipt', amount: 3 } });
  return { workflowId, task };
}

describe('masked members', () => {
  it('stand as *** in an execution, its variables and its tasks', async () => {
    const { workflowId } = await paid();
    const execution = await read(workflowId);
    expect(execution.status).toBe('COMPLETED');
    expect(execution.input).toEqual(masked);
    expect(execution.variables).toEqual(masked);
    expect(execution.output).toEqual({ given: masked, paid: { _secrets: '***', amount: 3 } });
    expect(execution.tasks[0].inputData).toMatchObject({ card: masked, _masked: '***' });
    expect(execution.tasks[0].outputData).toEqual({ _secrets: '***', amount: 3 });
  });

  it('are in the hands of the worker, and of what follows', async () => {
    const { task } = await paid();
    expect(task.inputData).toMatchObject({ card: input, _masked: { of: 'shown' } });
    const next = simple('next', { of: '${pay_ref.output._secrets}' });
    await run([pay, next], input);
    await report(await polled('pay'), { outputData: { _secrets: 'receipt' } });
    expect((await polled('next')).inputData.of).toBe('receipt');
  });

  it.each([
    (id: string, _taskId: string) => `/api/workflow/${id}?includeTasks=true`,
    (id: string) => `/api/workflow/${id}/tasks`,
    (id: string) => `/api/workflow/${id}/status?includeOutput=true&includeVariables=true`,
    (id: string) => `/api/workflow/search?query=workflowId%3D${id}`,
    (id: string) => `/api/workflow/search-v2?query=workflowId%3D${id}`,
    (id: string) => `/api/tasks/search?query=workflowId%3D${id}`,
    (id: string) => `/api/tasks/search-v2?query=workflowId%3D${id}`,
    (_id: string, taskId: string) => `/api/tasks/${taskId}`,
  ])('are nowhere in %s', async (path) => {
    const { workflowId, task } = await paid();
    const answer = await text(path(workflowId, task.taskId));
    expect(answer).toContain('***');
    for (const secret of ['open-sesame', 'hidden', 'receipt']) expect(answer).not.toContain(secret);
  });

  it('are not given to who waits for the execution', async () => {
    const workflowDef = {
      name: 'at-once',
      version: 1,
      tasks: [{ name: 'n', taskReferenceName: 'n', type: 'NOOP' }],
      outputParameters: { of: '${workflow.input}' },
    };
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/workflow/execute/at-once/1',
      as: root,
      body: { name: 'at-once', version: 1, input, workflowDef },
    });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.json.output).toEqual({ of: masked });
    expect(answer.json.input).toEqual(masked);
  });
});

describe('maskedFields', () => {
  it('mask the members that the definition names, and no others', async () => {
    const more = { maskedFields: ['card', 'phone'] };
    const { workflowId } = await run([pay], { card: 4, phone: { home: 1 }, cards: 5 }, more);
    const execution = await read(workflowId);
    expect(execution.input).toEqual({ card: '***', phone: '***', cards: 5 });
    expect(execution.tasks[0].inputData.card).toBe('***');
    expect((await polled('pay')).inputData.card).toEqual({
      card: 4,
      phone: { home: 1 },
      cards: 5,
    });
  });
});
