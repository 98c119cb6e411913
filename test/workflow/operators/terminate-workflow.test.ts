import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import {
  cal,
  formlessW,
  openW,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const stop = (parameters: object, more: object = {}) =>
  taskOf('TERMINATE_WORKFLOW', 'stop', parameters, more);
const stopping = {
  name: 'stopping',
  tasks: [stop({ workflowId: '${workflow.input.ids}', terminationReason: 'enough' })],
};
const seed = {
  ...purchaseFixtures,
  grants: [
    ...purchaseFixtures.grants!,
    {
      subject: { type: 'USER' as const, id: cal },
      target: { type: 'WORKFLOW_DEF' as const, id: 'stopping' },
      access: ['EXECUTE' as const],
    },
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    stopping,
    { name: 'rescue', tasks: [simple('rescue')] },
    { name: 'guarded', failureWorkflow: 'rescue', tasks: [simple('work')] },
  ],
};
const cluster = useCluster({ seed });
const { run, read } = inlineWorkflows(cluster);
const after = simple('after', { seen: '${stop_ref.output.terminatedWorkflows}' });
const nowhere = 'aaaaaaaa-0000-1000-a000-00000000dead';

describe('TERMINATE_WORKFLOW', () => {
  it('terminates the executions with the reason, and says which', async () => {
    const execution = await run([
      stop({ workflowId: [W, openW], terminationReason: 'enough' }),
      after,
    ]);
    expect(statuses(execution)).toEqual(['stop_ref COMPLETED', 'after_ref SCHEDULED']);
    expect(taskIn(execution, 'after_ref').inputData.seen).toEqual([W, openW]);
    for (const id of [W, openW]) {
      expect(await read(id)).toMatchObject({
        status: 'TERMINATED',
        reasonForIncompletion: 'enough',
        tasks: [{ status: 'CANCELED' }],
      });
    }
  });

  it('deletes the human tasks that were open in them', async () => {
    const { taskId } = (await read(W)).tasks[0];
    await run([stop({ workflowId: W })]);
    const { json } = await cluster.call({ path: `/api/human/tasks/${String(taskId)}`, as: root });
    expect(json.state).toBe('DELETED');
  });

  it.each([
    ['not by itself', {}, {}, 0],
    ['when a parameter says so', { triggerFailureWorkflow: true }, {}, 1],
    ['when the task says so', {}, { triggerFailureWorkflow: true }, 1],
  ])('starts their failure workflow %s', async (_when, parameters, more, count) => {
    const began = await cluster.call({
      method: 'POST',
      path: '/api/workflow/guarded',
      as: root,
      body: {},
    });
    await run([stop({ workflowId: began.text, ...parameters }, more)]);
    const { output, status } = await read(began.text);
    expect(status).toBe('TERMINATED');
    expect(Object.keys(output)).toHaveLength(count);
  });

  it('leaves alone what is terminated, and fails for what is completed or not there', async () => {
    const done = (await run([taskOf('NOOP', 'nothing')])).workflowId;
    const execution = await run([stop({ workflowId: [W, nowhere, done] }), after]);
    expect(execution.status).toBe('FAILED');
    expect(execution.tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `No such workflow found by id: ${nowhere}; Cannot terminate a COMPLETED workflow.`,
      outputData: { terminatedWorkflows: [W] },
    });
    expect((await read(W)).status).toBe('TERMINATED');
    expect((await run([stop({ workflowId: W })])).status).toBe('COMPLETED');
  });

  it.each([[null], [''], [[]], [[5]], [{ id: W }]])('fails for the ids %j', async (workflowId) => {
    const { tasks } = await run([stop({ workflowId })]);
    expect(tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: 'workflowId must be the id of a workflow execution, or a list of ids',
    });
  });

  it('may no more than whoever has started the workflow', async () => {
    const began = await cluster.call({
      method: 'POST',
      path: '/api/workflow/stopping',
      as: cal,
      body: { ids: W },
    });
    expect(began.status).toBe(200);
    expect((await read(began.text)).tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: "You don't have permissions to terminate workflow: purchase",
    });
    expect((await read(W)).status).toBe('RUNNING');
  });

  it('stops its own execution as well', async () => {
    const execution = await run([stop({ workflowId: '${workflow.workflowId}' }), after]);
    expect(execution.status).toBe('TERMINATED');
  });

  it('terminates in a loop and in a branch', async () => {
    const looped = await run([inLoop(stop({ workflowId: formlessW }))]);
    expect(statuses(looped)).toContain('stop_ref__2 COMPLETED');
    const forked = await run(inBranches([stop({ workflowId: W })], [taskOf('NOOP', 'nothing')]));
    expect(taskIn(forked, 'join_ref').outputData).toEqual({
      stop_ref: { terminatedWorkflows: [W] },
    });
  });
});
