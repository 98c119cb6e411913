import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read, complete } = inlineWorkflows(cluster);

const exclusive = (joinOn: readonly string[], defaults?: readonly string[]) => ({
  ...taskOf('EXCLUSIVE_JOIN', 'either'),
  joinOn,
  ...(defaults && { defaultExclusiveJoinTask: defaults }),
});
const choose = (kind = '${workflow.input.kind}') =>
  taskOf(
    'SWITCH',
    'choose',
    { kind },
    {
      evaluatorType: 'value-param',
      expression: 'kind',
      decisionCases: { a: [simple('a')], b: [simple('b')] },
      defaultCase: [simple('other')],
    },
  );
const after = simple('after', { got: '${either_ref.output}' });

describe('EXCLUSIVE_JOIN', () => {
  it.each([
    ['a', 'a_ref'],
    ['b', 'b_ref'],
  ])('has the output of the case that was taken: %s', async (kind, reference) => {
    const { workflowId } = await run([choose(), exclusive(['a_ref', 'b_ref']), after], { kind });
    const execution = await complete(workflowId, reference, { from: kind });
    expect(taskIn(execution, 'either_ref')).toMatchObject({
      taskType: 'EXCLUSIVE_JOIN',
      status: 'COMPLETED',
      outputData: { from: kind },
    });
    expect(taskIn(execution, 'after_ref').inputData.got).toEqual({ from: kind });
  });

  it('asks its default tasks where none of the others was scheduled', async () => {
    const join = exclusive(['a_ref', 'b_ref'], ['other_ref']);
    const { workflowId } = await run([choose(), join, after], { kind: 'x' });
    const execution = await complete(workflowId, 'other_ref', { from: 'other' });
    expect(taskIn(execution, 'after_ref').inputData.got).toEqual({ from: 'other' });
  });

  it('waits for the first in its list that was scheduled, whichever is done first', async () => {
    const [fork] = inBranches([simple('a')], [simple('b')]);
    const { workflowId } = await run([fork!, exclusive(['nobody', 'a_ref', 'b_ref']), after]);
    const half = await complete(workflowId, 'b_ref', { from: 'b' });
    expect(taskIn(half, 'either_ref').status).toBe('IN_PROGRESS');
    const execution = await complete(workflowId, 'a_ref', { from: 'a' });
    expect(taskIn(execution, 'after_ref').inputData.got).toEqual({ from: 'a' });
  });

  it('asks for a default task that is done only later', async () => {
    const [fork] = inBranches([simple('a')], [simple('b')]);
    const { workflowId } = await run([fork!, exclusive(['nobody'], ['b_ref']), after]);
    const execution = await complete(workflowId, 'b_ref', { from: 'b' });
    expect(taskIn(execution, 'after_ref').inputData.got).toEqual({ from: 'b' });
  });

  it('waits for ever where none was scheduled at all', async () => {
    const { workflowId } = await run([choose(), exclusive(['a_ref', 'b_ref']), after], {
      kind: 'x',
    });
    const execution = await complete(workflowId, 'other_ref');
    expect([execution.status, taskIn(execution, 'either_ref').status]).toEqual([
      'RUNNING',
      'IN_PROGRESS',
    ]);
  });

  it('waits for a human task', async () => {
    const [fork] = inBranches([signOff()], [simple('b')]);
    const { workflowId } = await run([fork!, exclusive(['sign_off_ref', 'b_ref']), after]);
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId, taskRefName: 'sign_off_ref', complete: true },
      body: { decision: 'no' },
    });
    expect(answer.status, answer.text).toBe(200);
    expect(taskIn(await read(workflowId), 'after_ref').inputData.got).toEqual({ decision: 'no' });
  });

  it('joins anew in each round of a loop', async () => {
    const body = [taskOf('NOOP', 'a'), exclusive(['a_ref'])];
    const execution = await run([inLoop(...body)]);
    expect(execution.status).toBe('COMPLETED');
    expect(statuses(execution)).toContain('either_ref__2 COMPLETED');
  });
});
