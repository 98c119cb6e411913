import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read, complete } = inlineWorkflows(cluster);
const fail = async (workflowId: string, reference: string) => {
  const { tasks } = await read(workflowId);
  const { taskId } = tasks.find(
    (one: { referenceTaskName: string }) => one.referenceTaskName === reference,
  );
  const body = {
    workflowInstanceId: workflowId,
    taskId,
    status: 'FAILED_WITH_TERMINAL_ERROR',
    reasonForIncompletion: 'bad',
  };
  await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
  return read(workflowId);
};

const choice = (inside: readonly object[]) =>
  taskOf(
    'SWITCH',
    'choose',
    { kind: 'a' },
    { evaluatorType: 'value-param', expression: 'kind', decisionCases: { a: inside } },
  );
const NOT_JOINED = 'Fork task definition is not followed by a join task.  Check the blueprint';

describe('FORK_JOIN', () => {
  it('runs its branches side by side, and the JOIN has the outputs it waits for', async () => {
    const { workflowId, ...execution } = await run([
      ...inBranches([simple('a'), simple('b')], [simple('c')]),
      simple('after', { got: '${join_ref.output}' }),
    ]);
    expect(statuses(execution)).toEqual([
      'fork_ref COMPLETED',
      'a_ref SCHEDULED',
      'c_ref SCHEDULED',
      'join_ref IN_PROGRESS',
    ]);
    expect(taskIn(execution, 'join_ref').inputData.joinOn).toEqual(['b_ref', 'c_ref']);
    await complete(workflowId, 'c_ref', { c: 1 });
    await complete(workflowId, 'a_ref', { a: 1 });
    const after = await complete(workflowId, 'b_ref', { b: 1 });
    expect(taskIn(after, 'after_ref').inputData.got).toEqual({ b_ref: { b: 1 }, c_ref: { c: 1 } });
  });

  it('goes on without the branches that its JOIN does not name', async () => {
    const [fork, join] = inBranches([simple('a')], [simple('b')]);
    const { workflowId } = await run([fork!, { ...join, joinOn: ['a_ref'] }, simple('after')]);
    const execution = await complete(workflowId, 'a_ref');
    expect(statuses(execution)).toContain('after_ref SCHEDULED');
    expect(statuses(execution)).toContain('b_ref SCHEDULED');
    await complete(workflowId, 'after_ref');
    expect((await complete(workflowId, 'b_ref')).status).toBe('COMPLETED');
  });

  it.each<[string, readonly object[]]>([
    ['last', [inBranches([simple('a')])[0]!]],
    ['before another task', [inBranches([simple('a')])[0]!, simple('b')]],
    ['at the end of a loop', [inLoop(inBranches([simple('a')])[0]!)]],
    [
      'at the end of a case before another task',
      [choice([inBranches([simple('a')])[0]!]), simple('b')],
    ],
  ])('without a JOIN fails for good: %s', async (_where, tasks) => {
    const { status, reasonForIncompletion } = await run(tasks);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain(NOT_JOINED);
  });

  it('at the end of a case may be joined after the choice', async () => {
    const [fork, join] = inBranches([simple('a')], [simple('b')]);
    const { workflowId } = await run([choice([fork!]), join!, simple('after')]);
    await complete(workflowId, 'a_ref');
    expect(statuses(await complete(workflowId, 'b_ref')).at(-1)).toBe('after_ref SCHEDULED');
  });

  it('waits for ever where its JOIN names what is never there', async () => {
    const [fork, join] = inBranches([simple('a')]);
    const { workflowId } = await run([fork!, { ...join, joinOn: ['nobody'] }]);
    const execution = await complete(workflowId, 'a_ref');
    expect([execution.status, taskIn(execution, 'join_ref').status]).toEqual([
      'RUNNING',
      'IN_PROGRESS',
    ]);
  });

  it('fails its JOIN and its execution with a branch that fails', async () => {
    const execution = await run(
      inBranches([taskOf('INLINE', 'bad', { expression: 'throw 1' })], [simple('b')]),
    );
    expect(execution.status).toBe('FAILED');
    expect(taskIn(execution, 'bad_ref').status).toBe('FAILED_WITH_TERMINAL_ERROR');
  });

  it('shows in its JOIN what an open JOIN inside shows so far', async () => {
    const inside = [
      { ...taskOf('FORK_JOIN', 'inner', {}, { forkTasks: [[simple('a')], [simple('b')]] }) },
      { name: 'j', taskReferenceName: 'inner_join', type: 'JOIN', joinOn: ['a_ref', 'b_ref'] },
    ];
    const { workflowId } = await run([
      { ...taskOf('FORK_JOIN', 'outer', {}, { forkTasks: [inside, [simple('c')]] }) },
      { name: 'j', taskReferenceName: 'outer_join', type: 'JOIN', joinOn: ['inner_join', 'c_ref'] },
    ]);
    const outputOfOuter = async () =>
      (await read(workflowId)).tasks.find(
        (one: { referenceTaskName: string }) => one.referenceTaskName === 'outer_join',
      ).outputData;
    expect(await outputOfOuter()).toEqual({});
    await complete(workflowId, 'a_ref', { a: 1 });
    expect(await outputOfOuter()).toEqual({ inner_join: { a_ref: { a: 1 } } });
  });

  describe('whose JOIN has a script', () => {
    const joinBy = (expression: string, inputParameters: object = {}) => [
      taskOf('FORK_JOIN', 'fork', {}, { forkTasks: [[simple('a')], [simple('b')]] }),
      {
        name: 'join',
        taskReferenceName: 'join_ref',
        type: 'JOIN',
        joinOn: ['a_ref', 'b_ref'],
        evaluatorType: 'js',
        expression,
        inputParameters,
      },
      simple('after'),
    ];
    const pending = `(function () {
      const open = $.joinOn.filter((one) => $[one].status !== 'COMPLETED');
      if (open.length === 0) return true;
      return { status: 'IN_PROGRESS', reasonForIncompletion: 'Pending', outputData: { open } };
    })()`;

    it('waits as long as it says so, and shows what it says', async () => {
      const { workflowId } = await run(joinBy(pending));
      const waiting = await complete(workflowId, 'a_ref', { n: 1 });
      expect(taskIn(waiting, 'join_ref')).toMatchObject({
        status: 'IN_PROGRESS',
        reasonForIncompletion: 'Pending',
        outputData: { a_ref: { n: 1 }, open: ['b_ref'] },
      });
      const done = await complete(workflowId, 'b_ref');
      expect(taskIn(done, 'join_ref')).toMatchObject({ status: 'COMPLETED' });
      expect(statuses(done)).toContain('after_ref SCHEDULED');
    });

    it('may end before all have, by their outputs and its parameters', async () => {
      const { workflowId } = await run(joinBy('$.a_ref.n >= $.wanted', { wanted: 2 }));
      const done = await complete(workflowId, 'a_ref', { n: 2 });
      expect(statuses(done)).toEqual([
        'fork_ref COMPLETED',
        'a_ref COMPLETED',
        'b_ref SCHEDULED',
        'join_ref COMPLETED',
        'after_ref SCHEDULED',
      ]);
    });

    it.each([
      ["({ status: 'FAILED', reasonForIncompletion: 'too few' })", 'too few'],
      ['nothing', 'ReferenceError: nothing is not defined'],
    ])('fails where it says so, or cannot say: %s', async (script, reason) => {
      const execution = await run(joinBy(script));
      expect(execution.status).toBe('FAILED');
      expect(execution.reasonForIncompletion).toContain(reason);
    });

    it('waits for ever where it comes to nothing of that', async () => {
      const { workflowId } = await run(joinBy('false'));
      await complete(workflowId, 'a_ref');
      const waiting = await complete(workflowId, 'b_ref');
      expect(taskIn(waiting, 'join_ref')).toMatchObject({ status: 'IN_PROGRESS' });
    });
  });

  it('forks anew in each round of a loop', async () => {
    const noops = inBranches([taskOf('NOOP', 'a')], [taskOf('NOOP', 'b')]);
    const execution = await run([inLoop(...noops)]);
    expect(execution.status).toBe('COMPLETED');
    expect(statuses(execution)).toContain('join_ref__2 COMPLETED');
  });
});

describe('a permissive task that fails', () => {
  const permissive = (name: string) => ({ ...simple(name), permissive: true });

  it('lets the other branches go on, and fails their JOIN', async () => {
    const { workflowId } = await run([
      ...inBranches([permissive('a')], [simple('b'), simple('c')]),
      simple('after'),
    ]);
    expect(await fail(workflowId, 'a_ref')).toMatchObject({ status: 'RUNNING' });
    expect(await complete(workflowId, 'b_ref')).toMatchObject({ status: 'RUNNING' });
    const after = await complete(workflowId, 'c_ref');
    expect(after).toMatchObject({ status: 'FAILED' });
    expect(taskIn(after, 'join_ref')).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: 'bad',
    });
  });

  it('lets what follows it go on, and fails the execution at its end', async () => {
    const { workflowId } = await run([permissive('a'), simple('b')]);
    const open = await fail(workflowId, 'a_ref');
    expect(statuses(open)).toEqual(['a_ref FAILED_WITH_TERMINAL_ERROR', 'b_ref SCHEDULED']);
    expect(await complete(workflowId, 'b_ref')).toMatchObject({ status: 'FAILED' });
  });

  it('changes nothing while it succeeds', async () => {
    const { workflowId } = await run([permissive('a')]);
    expect(await complete(workflowId, 'a_ref')).toMatchObject({ status: 'COMPLETED' });
  });
});
