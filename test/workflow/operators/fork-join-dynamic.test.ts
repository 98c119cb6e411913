import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  taskDefinitions: [
    { name: 'never_again', retryCount: 0 },
    { name: 'templated', inputTemplate: { unit: 'kg' } },
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'extract_user', tasks: [simple('look', { x: '${workflow.input.input}' })] },
    { name: 'extract_user', version: 2, tasks: [simple('ask')] },
  ],
};
const cluster = useCluster({ seed });
const { run, read, complete } = inlineWorkflows(cluster);

const join = { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: [] };
const fork = (inputParameters: object, more: object = {}) => [
  taskOf('FORK_JOIN_DYNAMIC', 'fork', inputParameters, more),
  join,
];
const byTasks = {
  dynamicForkTasksParam: 'dynamicTasks',
  dynamicForkTasksInputParamName: 'dynamicTasksInput',
};
const forkTasks = (dynamicTasks: unknown, dynamicTasksInput: unknown = {}, more: object = {}) =>
  fork({ dynamicTasks, dynamicTasksInput }, { ...byTasks, ...more });
const fruits = [
  { inventoryNo: 5, fruit: 'apple' },
  { inventoryNo: 20, fruit: 'orange' },
];

describe('FORK_JOIN_DYNAMIC of different tasks', () => {
  it('runs each with its own input, and joins their outputs', async () => {
    const tasks = [
      {
        name: 'inline',
        taskReferenceName: 'task1',
        type: 'INLINE',
        inputParameters: { expression: '$.input' },
      },
      { name: 'test_worker', taskReferenceName: 'simple_ref', inputParameters: { kept: true } },
    ];
    const inputs = { task1: { input: 'one' }, simple_ref: { input: { someKey: 'someValue' } } };
    const { workflowId, ...execution } = await run(
      [
        ...forkTasks('${workflow.input.tasks}', inputs),
        simple('after', { got: '${join_ref.output}' }),
      ],
      { tasks },
    );
    expect(statuses(execution)).toEqual([
      'fork_ref COMPLETED',
      'task1 COMPLETED',
      'simple_ref SCHEDULED',
      'join_ref IN_PROGRESS',
    ]);
    expect(taskIn(execution, 'simple_ref').inputData).toMatchObject({
      kept: true,
      input: { someKey: 'someValue' },
    });
    expect(taskIn(execution, 'join_ref').inputData.joinOn).toEqual(['task1', 'simple_ref']);
    const after = await complete(workflowId, 'simple_ref', { done: 1 });
    expect(taskIn(after, 'after_ref').inputData.got).toEqual({
      task1: { result: 'one' },
      simple_ref: { done: 1 },
    });
  });

  it('may fork human tasks and operators', async () => {
    const choice = taskOf(
      'SWITCH',
      'choose',
      { kind: 'a' },
      {
        evaluatorType: 'value-param',
        expression: 'kind',
        decisionCases: { a: [simple('inside')] },
      },
    );
    const { workflowId } = await run(forkTasks([signOff(), choice]));
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId, taskRefName: 'sign_off_ref', complete: true },
      body: { decision: 'yes' },
    });
    expect(answer.status, answer.text).toBe(200);
    const execution = await complete(workflowId, 'inside_ref', { n: 1 });
    expect(execution.status).toBe('COMPLETED');
    expect(taskIn(execution, 'join_ref').outputData).toMatchObject({
      sign_off_ref: { decision: 'yes' },
      inside_ref: { n: 1 },
    });
  });

  it('goes on at once when there are none', async () => {
    const execution = await run([...forkTasks([]), simple('after')]);
    expect(statuses(execution)).toEqual([
      'fork_ref COMPLETED',
      'join_ref COMPLETED',
      'after_ref SCHEDULED',
    ]);
  });

  it('runs them by their registered definitions', async () => {
    const tasks = [
      { name: 'never_again', taskReferenceName: 'a' },
      { name: 'templated', taskReferenceName: 'b' },
    ];
    const execution = await run(forkTasks(tasks));
    expect(taskIn(execution, 'b').inputData).toMatchObject({ unit: 'kg' });
    expect(taskIn(execution, 'a').taskDefinition).toMatchObject({ retryCount: 0 });
  });

  it('takes the older list of names, references and inputs', async () => {
    const dynamicTasks = [
      { taskName: 'pack', referenceName: 'pack_1', input: { n: 1 } },
      { taskName: 'noop', referenceName: 'skip_1', type: 'NOOP' },
    ];
    const execution = await run(
      fork({ list: { dynamicTasks } }, { dynamicForkJoinTasksParam: 'list' }),
    );
    expect(statuses(execution)).toContain('pack_1 SCHEDULED');
    expect(taskIn(execution, 'pack_1')).toMatchObject({ taskType: 'pack', inputData: { n: 1 } });
    expect(statuses(execution)).toContain('skip_1 COMPLETED');
  });

  it.each<[string, readonly object[], string]>([
    [
      'no list of tasks',
      forkTasks('none'),
      "Input 'dynamicTasks' is invalid. Cannot deserialize a list of Workflow Tasks from 'none'",
    ],
    [
      'a task without a reference',
      forkTasks([{ name: 'a' }]),
      "of Workflow Tasks from '[{name=a}]'",
    ],
    [
      'an input that is no map',
      forkTasks([simple('a')], { a_ref: 'text' }),
      'that of a_ref is not a map',
    ],
    [
      'a task that is not built',
      forkTasks([{ ...simple('a'), type: 'JUMP_TO' }]),
      'task type JUMP_TO',
    ],
    [
      'inputs that are no map',
      forkTasks([simple('a')], 'none'),
      'Input to the dynamically forked tasks is not a map -> expecting a map of K,V  but found none',
    ],
    [
      'no older list',
      fork({ list: {} }, { dynamicForkJoinTasksParam: 'list' }),
      "The value of list from task's input {list={}} has no dynamic tasks to be scheduled",
    ],
    [
      'inputs for one task that are no list',
      fork({ forkTaskInputs: 5 }),
      "The value of null from task's input {forkTaskInputs=5} has no dynamic tasks to be scheduled",
    ],
    [
      'a reference that another task has',
      [simple('a'), ...forkTasks([simple('a')])],
      'attempted to create a duplicate task reference name: a_ref',
    ],
  ])('fails its execution, and leaves nothing behind, for %s', async (_what, tasks, reason) => {
    const { workflowId, ...started } = await run(tasks);
    const execution = tasks.length === 2 ? started : await complete(workflowId, 'a_ref');
    expect([execution.status, taskIn(execution, 'fork_ref')]).toEqual(['FAILED', undefined]);
    expect(execution.reasonForIncompletion).toContain(reason);
  });

  it('takes tasks without a name', async () => {
    const unnamed = {
      taskReferenceName: 'x',
      type: 'INLINE',
      inputParameters: { expression: '7' },
    };
    expect(await run(forkTasks([unnamed]))).toMatchObject({
      status: 'COMPLETED',
      output: { x: { result: 7 } },
    });
  });

  it('runs one of several with the same reference', async () => {
    const worth = (expression: string) => ({
      name: 'same',
      taskReferenceName: 'same_ref',
      type: 'INLINE',
      inputParameters: { expression },
    });
    const first = await run(forkTasks([worth('1'), worth('2')]));
    expect(first.output).toEqual({ same_ref: { result: 2 } });
    const later = await run([
      { ...worth('0'), taskReferenceName: 'before' },
      ...forkTasks([worth('1'), worth('2')]),
    ]);
    expect(later.output).toEqual({ same_ref: { result: 1 } });
  });

  it('fails its execution without a JOIN after it', async () => {
    const [alone] = forkTasks([simple('a')]);
    const execution = await run([alone!, simple('b')]);
    expect([execution.status, ...statuses(execution)]).toEqual(['FAILED']);
    expect(execution.reasonForIncompletion).toBe(
      'Dynamic join definition is not followed by a join task.  Check the workflow definition.',
    );
  });
});

describe('FORK_JOIN_DYNAMIC of the same task', () => {
  it("runs a worker's task once for each input, with its index", async () => {
    const execution = await run(
      fork({ forkTaskName: 'update_fruit', forkTaskInputs: '${workflow.input.fruits}' }),
      { fruits },
    );
    expect(statuses(execution)).toEqual([
      'fork_ref COMPLETED',
      '_update_fruit_0 SCHEDULED',
      '_update_fruit_1 SCHEDULED',
      'join_ref IN_PROGRESS',
    ]);
    expect(taskIn(execution, '_update_fruit_1')).toMatchObject({
      taskType: 'update_fruit',
      inputData: { inventoryNo: 20, fruit: 'orange', __index: 1 },
    });
    expect(taskIn(execution, '_update_fruit_1').inputData).not.toHaveProperty('index');
  });

  it('gives simple values as input', async () => {
    const execution = await run(fork({ forkTaskName: 'eat', forkTaskInputs: ['apple', null] }));
    expect(taskIn(execution, '_eat_0').inputData).toMatchObject({ input: 'apple', __index: 0 });
    expect(taskIn(execution, '_eat_1').inputData).toMatchObject({ input: null, __index: 1 });
  });

  it.each([
    [{ forkTaskName: 'INLINE' }, '_INLINE_0'],
    [{ forkTaskType: 'INLINE' }, '_INLINE_0'],
    [{ forkTaskType: 'INLINE', forkTaskName: 'double' }, '_double_0'],
  ])('runs the built-in task of %j', async (parameters, reference) => {
    const forkTaskInputs = [{ expression: '$.n * 2', n: 2 }];
    const execution = await run(fork({ ...parameters, forkTaskInputs }));
    expect(execution.status).toBe('COMPLETED');
    expect(taskIn(execution, 'join_ref').outputData).toEqual({ [reference]: { result: 4 } });
  });

  it('is named after the fork when nothing names it', async () => {
    expect(statuses(await run(fork({ forkTaskInputs: [1] })))).toContain('_fork_ref_0 SCHEDULED');
  });

  it.each([
    [undefined, 2, 'ask_ref'],
    ['1', 1, 'look_ref'],
    [1, 1, 'look_ref'],
  ])('runs version %j of a workflow', async (forkTaskWorkflowVersion, version, reference) => {
    const { workflowId, ...execution } = await run(
      fork({
        forkTaskWorkflow: 'extract_user',
        forkTaskWorkflowVersion,
        forkTaskInputs: [{ input: 'value1' }, { input: 'value2', taskToDomain: { look: 'east' } }],
      }),
    );
    expect(statuses(execution)).toContain('_fork_ref_1 IN_PROGRESS');
    const ids = ['_fork_ref_0', '_fork_ref_1'].map((one) => taskIn(execution, one).subWorkflowId);
    const [first, second] = await Promise.all(ids.map(read));
    expect(first).toMatchObject({
      workflowName: 'extract_user',
      workflowVersion: version,
      input: { input: 'value1', __index: 0 },
    });
    expect(second.taskToDomain).toEqual({ look: 'east' });
    await complete(ids[0], reference, { a: 1 });
    await complete(ids[1], reference, { a: 2 });
    expect(taskIn(await read(workflowId), 'join_ref')).toMatchObject({
      status: 'COMPLETED',
      outputData: { _fork_ref_0: { a: 1 }, _fork_ref_1: { a: 2 } },
    });
  });

  it('names the tasks of a further dynamic fork after that, too', async () => {
    const eat = { forkTaskName: 'eat', forkTaskInputs: ['apple'] };
    const again = fork(eat).map((task) => ({
      ...task,
      taskReferenceName: `${(task as { taskReferenceName: string }).taskReferenceName}_2`,
    }));
    const { workflowId } = await run([...fork(eat), ...again]);
    expect(statuses(await complete(workflowId, '_eat_0'))).toEqual([
      'fork_ref COMPLETED',
      '_eat_0 COMPLETED',
      'join_ref COMPLETED',
      'fork_ref_2 COMPLETED',
      '_fork_ref_2_eat_0 SCHEDULED',
      'join_ref_2 IN_PROGRESS',
    ]);
  });

  it('counts even beside other branches', async () => {
    const parameters = {
      dynamicTasks: [simple('a')],
      dynamicTasksInput: {},
      forkTaskName: 'b',
      forkTaskInputs: [1],
    };
    const execution = await run(fork(parameters, byTasks));
    expect(statuses(execution)).toContain('_b_0 SCHEDULED');
    expect(taskIn(execution, 'a_ref')).toBeUndefined();
  });

  it('lets its branches fail when it is optional', async () => {
    const { workflowId } = await run(
      fork(
        {
          forkTaskType: 'INLINE',
          forkTaskInputs: [{ expression: 'throw 1' }, { expression: '2' }],
        },
        { optional: true },
      ),
    );
    const execution = await read(workflowId);
    expect(execution.status).toBe('COMPLETED');
    expect(statuses(execution)).toContain('_INLINE_0 COMPLETED_WITH_ERRORS');
    expect(taskIn(execution, 'join_ref').outputData).toMatchObject({ _INLINE_1: { result: 2 } });
  });

  it('forks anew in each round of a loop, and inside a branch', async () => {
    const parameters = { forkTaskType: 'INLINE', forkTaskInputs: [{ expression: '1' }] };
    const looped = await run([inLoop(...fork(parameters))]);
    expect(looped.status).toBe('COMPLETED');
    expect(statuses(looped)).toContain('_fork_ref_INLINE_0__2 COMPLETED');
    expect(taskIn(looped, 'join_ref__2').outputData).toEqual({
      _fork_ref_INLINE_0__2: { result: 1 },
    });
    const inner = [
      ...fork(parameters).map((one, at) =>
        at === 0 ? one : { ...one, taskReferenceName: 'inner_join_ref' },
      ),
      simple('last'),
    ];
    const { workflowId } = await run(
      inBranches(inner, [taskOf('NOOP', 'nothing')]).map((one) =>
        one.type === 'FORK_JOIN' ? { ...one, taskReferenceName: 'outer_ref' } : one,
      ),
    );
    const execution = await complete(workflowId, 'last_ref', { x: 1 });
    expect(taskIn(execution, 'inner_join_ref').outputData).toEqual({ _INLINE_0: { result: 1 } });
    expect(taskIn(execution, 'join_ref').outputData).toEqual({
      last_ref: { x: 1 },
    });
  });
});
