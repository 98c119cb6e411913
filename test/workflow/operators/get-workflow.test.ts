import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { ann, cal, purchaseFixtures, root, W } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const look = (parameters: object, more: object = {}) =>
  taskOf('GET_WORKFLOW', 'look', parameters, more);
const seed = {
  ...purchaseFixtures,
  grants: [
    ...purchaseFixtures.grants!,
    ...[ann, cal].map((id) => ({
      subject: { type: 'USER' as const, id },
      target: { type: 'WORKFLOW_DEF' as const, id: 'looking' },
      access: ['EXECUTE' as const],
    })),
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'looking', tasks: [look({ id: W })] },
  ],
};
const cluster = useCluster({ seed });
const { run, read } = inlineWorkflows(cluster);

describe('GET_WORKFLOW', () => {
  it('gives an execution as the API shows it', async () => {
    const { output } = await run([look({ id: W, includeTasks: true })]);
    // The API shows the definitions' defaults besides.
    expect(await read(W)).toMatchObject(output);
    expect(output.tasks[0]).toMatchObject({
      referenceTaskName: 'sign_off_ref',
      inputData: { __humanTaskProcessContext: { state: 'ASSIGNED' } },
    });
  });

  it.each([[undefined], [false], ['false']])(
    'leaves out its tasks for includeTasks %j',
    async (includeTasks) => {
      const { output } = await run([look({ id: W, includeTasks })]);
      expect({ ...(await read(W)), tasks: [] }).toMatchObject(output);
    },
  );

  it('is seen by later tasks', async () => {
    const seen = {
      status: '${look_ref.output.status}',
      cost: '${look_ref.output.input.cost}',
      task: '${look_ref.output.tasks[0].status}',
      none: '${look_ref.output.correlationId}',
    };
    const execution = await run([look({ id: W, includeTasks: true }), simple('after', seen)]);
    expect(taskIn(execution, 'after_ref').inputData).toMatchObject({
      status: 'RUNNING',
      cost: 120,
      task: 'IN_PROGRESS',
      none: null,
    });
  });

  it('gives what a task before it has just started', async () => {
    const start = taskOf('START_WORKFLOW', 'start', { startWorkflow: { name: 'purchase' } });
    const found = look({ id: '${start_ref.output.workflowId}', includeTasks: true });
    const { output } = await run([start, found]);
    expect(output).toMatchObject({
      workflowName: 'purchase',
      status: 'RUNNING',
      tasks: [{ referenceTaskName: 'sign_off_ref', status: 'IN_PROGRESS' }],
    });
  });

  it('gives its own execution as it is by then', async () => {
    const { output, workflowId } = await run([
      taskOf('NOOP', 'first'),
      look({ id: '${workflow.workflowId}', includeTasks: true }),
    ]);
    expect(output).toMatchObject({ workflowId, status: 'RUNNING' });
    expect(statuses(output)).toEqual(['first_ref COMPLETED', 'look_ref SCHEDULED']);
  });

  it.each<[unknown, string]>([
    [null, "Missing 'id' in input data."],
    ['', "Missing 'id' in input data."],
    [5, "Missing 'id' in input data."],
    ['nowhere', 'No such workflow found by id: nowhere'],
  ])('fails for the id %j', async (id, reason) => {
    const { tasks, status } = await run([look({ id })]);
    expect(status).toBe('FAILED');
    expect(tasks[0]).toMatchObject({ status: 'FAILED', reasonForIncompletion: reason });
  });

  it('may read no more than whoever has started the workflow', async () => {
    const runAs = async (as: string) => {
      const path = '/api/workflow/looking';
      return read((await cluster.call({ method: 'POST', path, as, body: {} })).text);
    };
    expect((await runAs(ann)).status).toBe('COMPLETED');
    expect((await runAs(root)).status).toBe('COMPLETED');
    expect((await runAs(cal)).tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: "You don't have permissions to read workflow: purchase",
      outputData: {},
    });
  });

  it('looks in each round of a loop and in a branch', async () => {
    const looped = await run([inLoop(look({ id: W }))]);
    expect(statuses(looped)).toContain('look_ref__2 COMPLETED');
    const forked = await run(inBranches([look({ id: W })], [taskOf('NOOP', 'nothing')]));
    expect(taskIn(forked, 'join_ref').outputData.look_ref.workflowId).toBe(W);
  });

  it('ends where an execution that looks at itself grows without end', async () => {
    const self = look({ id: '${workflow.workflowId}', includeTasks: true });
    const rounds = { ...inLoop(self), loopCondition: 'true' };
    const execution = await run([rounds]);
    expect(execution.status).toBe('FAILED');
    expect(execution.reasonForIncompletion).toContain('greater than the permissible limit: 3072KB');
  });
});
