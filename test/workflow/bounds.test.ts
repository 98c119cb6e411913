import { describe, expect, it } from 'vitest';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { taskOf } from '../support/around-operator.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({
  seed: purchaseFixtures,
  maxExecutionBytes: 60_000,
  maxExecutionTasks: 60,
  maxValueBytes: 20_000,
});
const { run, complete } = inlineWorkflows(test);
const set = (name: string, parameters: object, more: object = {}) =>
  taskOf('SET_VARIABLE', name, parameters, more);
const endless = (...loopOver: readonly object[]) =>
  taskOf('DO_WHILE', 'loop', {}, { loopCondition: 'true', loopOver });
const long = (characters: number) => 'x'.repeat(characters);

const TOO_LARGE = /too large: it comes to more than 20000 bytes of JSON.*\(--max-value-bytes\)/;
const TOO_MANY_BYTES =
  'The inputs, outputs and variables of the execution come to more than 60000 bytes of JSON (--max-execution-bytes)';
const TOO_MANY_TASKS = 'The execution has more than 60 tasks (--max-execution-tasks)';

describe('what expressions come to', () => {
  const doublings = Array.from({ length: 12 }, (_one, at) =>
    set(`double_${at}`, { v: { a: '${workflow.variables.v}', b: '${workflow.variables.v}' } }),
  );
  it.each<[string, readonly object[]]>([
    ['an object that is doubled again and again', [set('first', { v: long(10) }), ...doublings]],
    ['a text that has an object many times', [set('text', { t: '${workflow.input}'.repeat(11) })]],
    ['a list of the same', [set('list', { t: Array(11).fill('${workflow.input.t}') })]],
    ['a path that an input makes', [set('path', { t: '${workflow.input${workflow.input.path}}' })]],
    ['what is nested', [set('nested', { t: '${workflow.input.t} ${workflow.input.t}'.repeat(6) })]],
    [
      'a jq input',
      [
        taskOf('JSON_JQ_TRANSFORM', 'jq', {
          t: '${workflow.input.t}'.repeat(11),
          queryExpression: '.',
        }),
      ],
    ],
    [
      'a script input',
      [taskOf('INLINE', 'inline', { t: '${workflow.input.t}'.repeat(11), expression: '1' })],
    ],
    [
      'the items of a loop',
      [
        taskOf(
          'DO_WHILE',
          'items',
          {},
          { items: '${workflow.input.t}'.repeat(11), loopOver: [set('a', {})] },
        ),
      ],
    ],
    [
      'the parameters of a sub-workflow',
      [
        taskOf(
          'SUB_WORKFLOW',
          'sub',
          {},
          { subWorkflowParam: { name: '${workflow.input.t}'.repeat(11) } },
        ),
      ],
    ],
    ['a worker task', [simple('work', { t: '${workflow.input.t}'.repeat(11) })]],
  ])('fails the task where that is too large: %s', async (_what, tasks) => {
    const input = { t: long(2_000), path: '.a'.repeat(8_000) };
    const execution = await run(tasks, input);

    expect(execution.status).toBe('FAILED');
    const failed = execution.tasks.at(-1);
    expect(failed.status).toMatch(/^FAILED/);
    expect(failed.reasonForIncompletion).toMatch(TOO_LARGE);
    expect(execution.reasonForIncompletion).toMatch(TOO_LARGE);
  });

  it('is not tried again, and may be missed where the task is optional', async () => {
    const work = simple('work', { t: '${workflow.input.t}'.repeat(11) });
    const { status, tasks } = await run([{ ...work, optional: true }], { t: long(2_000) });

    expect([status, ...statuses({ tasks })]).toEqual([
      'COMPLETED',
      'work_ref COMPLETED_WITH_ERRORS',
    ]);
  });

  it('fails an execution that completes with an output that is too large', async () => {
    const outputParameters = Object.fromEntries(
      Array.from({ length: 11 }, (_one, at) => [`o${at}`, '${workflow.input.t}']),
    );
    const execution = await run([set('a', {})], { t: long(2_000) }, { outputParameters });

    expect(execution.status).toBe('FAILED');
    expect(execution.reasonForIncompletion).toMatch(TOO_LARGE);
    expect(execution.output).toEqual({});
  });

  it('fails a loop whose condition is given too much', async () => {
    const parameters = { t: '${workflow.variables.v}${workflow.variables.v}' };
    const loop = taskOf('DO_WHILE', 'loop', parameters, {
      loopCondition: '$.t != 1',
      loopOver: [set('v', { v: 'xxxxxxxxxx${workflow.variables.v}${workflow.variables.v}' })],
    });

    const execution = await run([loop]);
    expect(execution.status).toBe('FAILED');
    expect(execution.reasonForIncompletion).toMatch(TOO_LARGE);
  });
});

describe('what an execution holds', () => {
  it.each<[string, readonly object[], string]>([
    [
      'inputs',
      [endless(set('a', { t: '${workflow.input.t}${workflow.input.n}' }))],
      TOO_MANY_BYTES,
    ],
    [
      'outputs',
      [endless(taskOf('INLINE', 'inline', { expression: '"x".repeat(9000)' }))],
      TOO_MANY_BYTES,
    ],
    [
      'lines of a script',
      [
        endless(
          taskOf('INLINE', 'inline', {
            expression: 'for (let i = 0; i < 9; i += 1) console.log("x".repeat(900))',
          }),
        ),
      ],
      TOO_MANY_BYTES,
    ],
    [
      'tasks',
      [endless(...Array.from({ length: 7 }, (_one, at) => set(`a${at}`, {})))],
      TOO_MANY_TASKS,
    ],
    [
      'attempts',
      [
        taskOf(
          'JSON_JQ_TRANSFORM',
          'jq',
          { queryExpression: 'error' },
          { retryCount: 500, taskDefinition: { retryDelaySeconds: 0 } },
        ),
      ],
      TOO_MANY_TASKS,
    ],
  ])('is bounded: %s', async (_what, tasks, reason) => {
    const execution = await run(tasks, { t: long(3_000) });

    expect(execution.status).toBe('FAILED');
    expect(execution.reasonForIncompletion).toBe(reason);
  });

  it.each<[string, object, object, string]>([
    ['tasks', { forkTaskName: 'work', forkTaskInputs: Array(70).fill({}) }, {}, TOO_MANY_TASKS],
    [
      'bytes',
      { forkTaskName: 'work', forkTaskInputs: Array(5).fill('${workflow.input}') },
      { t: long(3_900) },
      TOO_MANY_BYTES,
    ],
  ])('is bounded before a dynamic fork begins: %s', async (_what, parameters, input, reason) => {
    const fork = taskOf('FORK_JOIN_DYNAMIC', 'fork', parameters);
    const { status, reasonForIncompletion, tasks } = await run(
      [fork, taskOf('JOIN', 'join')],
      input,
    );

    expect([status, reasonForIncompletion]).toEqual(['FAILED', reason]);
    expect(tasks).toEqual([]);
  });

  it('is bounded when workers report, and a failure workflow is told', async () => {
    const tasks = ['a', 'b', 'c'].map((name) => simple(name));
    const { workflowId } = await run(tasks, {}, { failureWorkflow: 'purchase' });
    await complete(workflowId, 'a_ref', { t: long(25_000) });
    const full = await complete(workflowId, 'b_ref', { t: long(35_500) });

    expect([full.status, full.reasonForIncompletion]).toEqual(['FAILED', TOO_MANY_BYTES]);
    expect(full.output['conductor.failure_workflow']).toBeDefined();
    expect(statuses(full)).toEqual(['a_ref COMPLETED', 'b_ref COMPLETED', 'c_ref CANCELED']);
  });

  it('fails a parent whose sub-workflow does not fit', async () => {
    const inner = { name: 'inner', tasks: [endless(set('a', {}))] };
    const sub = taskOf(
      'SUB_WORKFLOW',
      'sub',
      {},
      { subWorkflowParam: { workflowDefinition: inner } },
    );
    const { status, reasonForIncompletion } = await run([sub]);

    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain(TOO_MANY_TASKS);
  });
});
