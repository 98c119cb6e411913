import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  taskDefinitions: [{ name: 'ship_via_ups', inputTemplate: { from: 'depot' }, retryCount: 1 }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'child', tasks: [simple('one', { x: '${workflow.input.x}' })] },
    { name: 'child', version: 2, tasks: [simple('two')] },
  ],
};
const cluster = useCluster({ seed });
const { run, read, complete } = inlineWorkflows(cluster);

const dynamic = (parameters: object = {}, more: object = {}) =>
  taskOf(
    'DYNAMIC',
    'ship',
    { taskToExecute: '${workflow.input.task}', x: 1, ...parameters },
    { dynamicTaskNameParam: 'taskToExecute', ...more },
  );
const seen = simple('after', { got: '${ship_ref.output}' });

describe('DYNAMIC', () => {
  it("is the worker's task that its input names", async () => {
    const { workflowId, tasks } = await run([dynamic(), seen], { task: 'ship_via_ups' });
    expect(tasks[0]).toMatchObject({
      taskType: 'ship_via_ups',
      taskDefName: 'ship_via_ups',
      referenceTaskName: 'ship_ref',
      status: 'SCHEDULED',
      inputData: { taskToExecute: 'ship_via_ups', x: 1 },
    });
    const polled = await cluster.call({ path: '/api/tasks/poll/ship_via_ups', as: root });
    expect(polled.json.taskId).toBe(tasks[0].taskId);
    const execution = await complete(workflowId, 'ship_ref', { parcel: 7 });
    expect(taskIn(execution, 'after_ref').inputData.got).toEqual({ parcel: 7 });
  });

  it.each<[string, object, object]>([
    ['INLINE', { expression: '$.x + 1' }, { result: 2 }],
    ['JSON_JQ_TRANSFORM', { queryExpression: '.x' }, { result: 1, resultList: [1] }],
    ['NOOP', {}, {}],
  ])('is the built-in task %s', async (task, parameters, outputData) => {
    const { tasks } = await run([dynamic(parameters)], { task });
    expect(tasks[0]).toMatchObject({ taskType: task, status: 'COMPLETED', outputData });
  });

  it('is a human task', async () => {
    const { inputParameters } = signOff() as { inputParameters: object };
    const { workflowId, tasks } = await run([dynamic(inputParameters), seen], { task: 'HUMAN' });
    expect(tasks[0]).toMatchObject({ taskType: 'HUMAN', status: 'IN_PROGRESS' });
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId, taskRefName: 'ship_ref', complete: true },
      body: { decision: 'yes' },
    });
    expect(answer.status, answer.text).toBe(200);
    expect(taskIn(await read(workflowId), 'after_ref').inputData.got).toEqual({ decision: 'yes' });
  });

  it.each<[string, object, string, number]>([
    ['the newest version', { subWorkflowName: 'child' }, 'child', 2],
    ['a version', { subWorkflowName: 'child', subWorkflowVersion: '1' }, 'child', 1],
    [
      'a version in the other spelling',
      { subWorkflowName: 'child', subworkflowVersion: 1 },
      'child',
      1,
    ],
    [
      'a definition of its own',
      { subWorkflowDefinition: { name: 'own', tasks: [simple('own')] } },
      'own',
      1,
    ],
  ])('is a sub-workflow: %s', async (_which, parameters, workflowName, workflowVersion) => {
    const { tasks } = await run([dynamic(parameters)], { task: 'SUB_WORKFLOW' });
    expect(tasks[0]).toMatchObject({ taskType: 'SUB_WORKFLOW', status: 'IN_PROGRESS' });
    expect(await read(tasks[0].subWorkflowId)).toMatchObject({
      workflowName,
      workflowVersion,
      input: { x: 1 },
    });
  });

  it('fails for a sub-workflow that it does not name', async () => {
    const { tasks } = await run([dynamic()], { task: 'SUB_WORKFLOW' });
    expect(tasks[0].status).toBe('FAILED');
  });

  it.each([[undefined], [null], [''], [5], ['DYNAMIC']])(
    'fails its execution, and leaves nothing behind, when its input names %j',
    async (task) => {
      const { tasks, ...execution } = await run([dynamic()], { task });
      expect(tasks).toEqual([]);
      expect(execution).toMatchObject({
        status: 'FAILED',
        reasonForIncompletion: expect.stringMatching(
          /^Cannot map a dynamic task based on the parameter and input\. Parameter= taskToExecute, input= \{.*taskToExecute=/,
        ),
      });
    },
  );

  it('fails its execution when its input names a type that is not built, and says so', async () => {
    expect(await run([dynamic()], { task: 'JUMP_TO' })).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: 'This mock does not build the task type JUMP_TO',
    });
  });

  it('may be another task in each round of a loop', async () => {
    const task = '${workflow.input.tasks[${rounds_ref.output.iteration}]}';
    const loop = inLoop(dynamic({ taskToExecute: task, expression: '1' }));
    const { tasks } = await run([loop], { tasks: [null, 'NOOP', 'INLINE'] });
    expect(tasks.map((one: { taskType: string }) => one.taskType)).toEqual([
      'DO_WHILE',
      'NOOP',
      'INLINE',
    ]);
  });

  it('stands in a branch under its own reference', async () => {
    const { workflowId } = await run(inBranches([dynamic()], [taskOf('NOOP', 'nothing')]), {
      task: 'ship_via_ups',
    });
    const execution = await complete(workflowId, 'ship_ref', { parcel: 7 });
    expect(taskIn(execution, 'join_ref').outputData).toEqual({
      ship_ref: { parcel: 7 },
    });
    expect(statuses(execution)).toContain('join_ref COMPLETED');
  });
});
