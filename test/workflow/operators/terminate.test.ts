import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'rescue', tasks: [simple('rescue')] },
  ],
};
const cluster = useCluster({ seed });
const { run, read, complete } = inlineWorkflows(cluster);

const stop = (parameters: object = {}) =>
  taskOf('TERMINATE', 'stop', { terminationStatus: 'COMPLETED', ...parameters });
const never = simple('never');

describe('TERMINATE', () => {
  it.each(['COMPLETED', 'FAILED', 'TERMINATED'])(
    'ends the execution as %s, and nothing follows',
    async (terminationStatus) => {
      const execution = await run([stop({ terminationStatus }), never]);
      const { taskId } = execution.tasks[0];
      expect(statuses(execution)).toEqual(['stop_ref COMPLETED']);
      expect(execution).toMatchObject({
        status: terminationStatus,
        reasonForIncompletion: `Workflow is ${terminationStatus} by TERMINATE task: ${String(taskId)}`,
      });
    },
  );

  it.each([
    ['the order was withdrawn', 'the order was withdrawn'],
    ['', /^Workflow is COMPLETED by TERMINATE task/],
    [' ', /^Workflow is COMPLETED by TERMINATE task/],
    [null, /^Workflow is COMPLETED by TERMINATE task/],
  ])('for the reason %j', async (terminationReason, reason) => {
    const execution = await run([stop({ terminationReason })]);
    expect(execution.reasonForIncompletion).toMatch(reason);
  });

  it.each<[string, object, object]>([
    ['a map', { workflowOutput: { key: '${workflow.input.x}' } }, { key: 1 }],
    ['a map from elsewhere', { workflowOutput: '${workflow.input}' }, { x: 1 }],
    ['a text', { workflowOutput: 'all of it' }, { output: 'all of it' }],
    ['a number', { workflowOutput: '${workflow.input.x}' }, { output: 1 }],
    ['a list', { workflowOutput: [1, 2] }, { output: [1, 2] }],
    ['false', { workflowOutput: false }, { output: false }],
    ['an empty map', { workflowOutput: {} }, {}],
    ['null', { workflowOutput: null }, {}],
    ['nothing', {}, {}],
    ['an expression that leads nowhere', { workflowOutput: '${workflow.input.y}' }, {}],
  ])('with the output that it is given: %s', async (_what, parameters, output) => {
    const outputParameters = { parameters: '${workflow.input.x}' };
    const execution = await run([stop(parameters)], { x: 1 }, { outputParameters });
    expect(execution.output).toEqual(output);
  });

  it('fails when its status turns out to be none', async () => {
    const terminationStatus = '${workflow.input.status}';
    const execution = await run([stop({ terminationStatus }), never], { status: 'RUNNING' });
    expect(execution.status).toBe('FAILED');
    expect(execution.tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: 'given termination status is not valid',
    });
  });

  it.each([
    ['COMPLETED', 0],
    ['FAILED', 1],
  ])('ended as %s starts %i failure workflows', async (terminationStatus, count) => {
    const execution = await run([stop({ terminationStatus })], {}, { failureWorkflow: 'rescue' });
    expect(Object.keys(execution.output)).toHaveLength(count);
  });

  it('cancels what is open in other branches, human tasks included', async () => {
    const { workflowId } = await run(
      inBranches([signOff()], [simple('first'), stop({ terminationStatus: 'FAILED' })]),
    );
    const { taskId } = taskIn(await read(workflowId), 'sign_off_ref');
    const execution = await complete(workflowId, 'first_ref');
    expect(execution.status).toBe('FAILED');
    expect(statuses(execution)).toContain('sign_off_ref CANCELED');
    expect(statuses(execution)).toContain('join_ref CANCELED');
    const record = await cluster.call({ path: `/api/human/tasks/${String(taskId)}`, as: root });
    expect(record.json.state).toBe('DELETED');
  });

  it('ends the loop around it, too', async () => {
    const execution = await run([
      inLoop(stop({ workflowOutput: { round: '${rounds_ref.output.iteration}' } })),
    ]);
    expect(execution).toMatchObject({ status: 'COMPLETED', output: { round: 1 } });
    expect(statuses(execution)).toEqual(['rounds_ref CANCELED', 'stop_ref__1 COMPLETED']);
  });
});
