import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Definitions that come into an execution while it runs, and others that ask for the impossible. */

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read, complete } = inlineWorkflows(cluster);

const wait = {
  name: 'wait',
  taskReferenceName: 'wait_ref',
  type: 'WAIT',
  inputParameters: { duration: '1 seconds' },
};
const join = { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: [] };
const forkOver = (tasks: readonly object[]) => ({
  name: 'fork',
  taskReferenceName: 'fork_ref',
  type: 'FORK_JOIN_DYNAMIC',
  dynamicForkTasksParam: 'tasks',
  dynamicForkTasksInputParamName: 'inputs',
  inputParameters: { tasks, inputs: {} },
});
const chosen = (tasks: readonly object[]) => ({
  name: 'choice',
  taskReferenceName: 'choice_ref',
  type: 'SWITCH',
  evaluatorType: 'value-param',
  expression: 'case',
  inputParameters: { case: 'a' },
  decisionCases: { a: tasks },
});

describe('what is wrong with a task that comes later fails its execution, and nothing else', () => {
  it.each<[string, object]>([
    ['branches that are none', { forkTasks: 5 }],
    ['an empty place in a loop', { loopOver: [null] }],
    ['a case of nothing', { decisionCases: { a: [null] } }],
    ['a delay that is no number', { startDelay: 'soon' }],
    ['retries that are no number', { retryCount: 'many' }],
    ['a task definition that is none', { taskDefinition: 'pack' }],
    ['a lease that is no number', { taskDefinition: { responseTimeoutSeconds: 'z' } }],
  ])('%s', async (_what, more) => {
    const odd = { name: 'odd', taskReferenceName: 'odd_ref', type: 'SIMPLE', ...more };
    const { workflowId } = await run([wait, forkOver([odd]), join]);
    await cluster.cluster.clock.advance(1000);

    expect(await read(workflowId)).toMatchObject({ status: 'FAILED' });
    expect((await cluster.call({ path: '/api/metadata/workflow', as: root })).status).toBe(200);
  });

  it('a definition inside with a time limit that is no number', async () => {
    const workflowDefinition = { name: 'own', tasks: [simple('pack')], timeoutSeconds: 'x' };
    const subWorkflowParam = { name: 'own', workflowDefinition };
    const sub = { name: 'sub', taskReferenceName: 'sub_ref', type: 'SUB_WORKFLOW' };
    expect(await run([{ ...sub, subWorkflowParam }])).toMatchObject({ status: 'FAILED' });
    const { workflowId } = await run([wait, simple('next')]);
    await cluster.cluster.clock.advance(1000);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref COMPLETED', 'next_ref SCHEDULED']);
  });

  it('expressions inside one another without end', async () => {
    const a = `${'${'.repeat(8000)}workflow.input.x${'}'.repeat(8000)}`;
    const { workflowId } = await run([wait, simple('deep', { a })]);
    await cluster.cluster.clock.advance(1000);

    expect((await cluster.call({ path: '/api/version', as: root })).status).toBe(200);
    expect((await read(workflowId)).tasks[0].status).not.toBe('IN_PROGRESS');
  });

  it('input that grows past all bounds', async () => {
    const grown = Array.from({ length: 5 }, (_, at) => ({
      name: 'grow',
      taskReferenceName: `grow_${at + 1}`,
      type: 'NOOP',
      inputParameters: { a: Array.from({ length: 20 }, () => `\${grow_${at}.input.a}`) },
    }));
    const first = {
      ...grown[0]!,
      taskReferenceName: 'grow_0',
      inputParameters: { a: 'x'.repeat(1000) },
    };
    const { status, reasonForIncompletion } = await run([first, ...grown]);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain('too large: it comes to more than 5242880 bytes');
  });
});

describe('an operator with a start delay', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'a loop',
      {
        name: 'loop',
        taskReferenceName: 'loop_ref',
        type: 'DO_WHILE',
        loopCondition: 'false',
        loopOver: [simple('pack')],
      },
      ['loop_ref IN_PROGRESS', 'pack_ref__1 SCHEDULED'],
    ],
    ['a choice', chosen([simple('pack')]), ['choice_ref COMPLETED', 'pack_ref SCHEDULED']],
  ])('%s is gone into at once, as delays are those of workers', async (_what, operator, after) => {
    const { workflowId } = await run([{ ...operator, startDelay: 5 }]);
    expect(statuses(await read(workflowId))).toEqual(after);
  });
});

describe('a dynamic fork', () => {
  it('at the end of a case is waited for by the JOIN after the choice', async () => {
    const { workflowId } = await run([
      chosen([forkOver([simple('a'), simple('b')])]),
      join,
      simple('next'),
    ]);
    await complete(workflowId, 'a_ref');
    expect(statuses(await read(workflowId))).toContain('join_ref IN_PROGRESS');
    const after = await complete(workflowId, 'b_ref');
    expect(statuses(after).slice(-2)).toEqual(['join_ref COMPLETED', 'next_ref SCHEDULED']);
  });

  it('may have a fork and its JOIN inside a branch', async () => {
    const fork = {
      name: 'inner',
      taskReferenceName: 'inner_ref',
      type: 'FORK_JOIN',
      forkTasks: [[simple('a')], [simple('b')]],
    };
    const innerJoin = { ...join, taskReferenceName: 'inner_join', joinOn: ['a_ref', 'b_ref'] };
    const { workflowId } = await run([forkOver([chosen([fork, innerJoin])]), join]);
    await complete(workflowId, 'a_ref');
    expect(await complete(workflowId, 'b_ref')).toMatchObject({ status: 'COMPLETED' });
  });

  it('inside a loop takes no loop as a branch, as loops do not stand in one another', async () => {
    const inner = {
      name: 'in',
      taskReferenceName: 'in_ref',
      type: 'DO_WHILE',
      loopCondition: 'false',
      loopOver: [simple('a')],
    };
    const loop = { ...inner, taskReferenceName: 'out_ref', loopOver: [forkOver([inner]), join] };
    const { status, reasonForIncompletion } = await run([loop]);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain('use SUB_WORKFLOW');
  });
});

it('an engine’s own task that fails is not tried again without end', async () => {
  const read_ref = {
    name: 'read',
    taskReferenceName: 'read_ref',
    type: 'GET_WORKFLOW',
    retryCount: 1_000_000_000,
    taskDefinition: { name: 'read', retryDelaySeconds: 0 },
    inputParameters: { id: 'nobody' },
  };
  const execution = await run([read_ref]);
  expect(execution.status).toBe('FAILED');
  expect(execution.tasks.length).toBeLessThanOrEqual(1001);
});
