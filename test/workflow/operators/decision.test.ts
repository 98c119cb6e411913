import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, complete, read } = inlineWorkflows(cluster);

const decide = (more: object = { caseValueParam: 'kind' }) =>
  taskOf(
    'DECISION',
    'decide',
    { kind: '${workflow.input.kind}' },
    {
      decisionCases: { letter: [simple('frank'), simple('post')], '3': [simple('three')] },
      defaultCase: [simple('ask')],
      ...more,
    },
  );

describe('DECISION', () => {
  it('goes on with the case that a parameter names, then with what follows', async () => {
    const execution = await run([decide(), simple('send')], { kind: 'letter' });
    expect(statuses(execution)).toEqual(['decide_ref COMPLETED', 'frank_ref SCHEDULED']);
    expect(taskIn(execution, 'decide_ref')).toMatchObject({
      taskType: 'DECISION',
      outputData: { caseOutput: ['letter'] },
    });
    await complete(execution.workflowId, 'frank_ref');
    const after = await complete(execution.workflowId, 'post_ref');
    expect(statuses(after).at(-1)).toBe('send_ref SCHEDULED');
  });

  it.each([
    [{ kind: 3 }, 'three_ref', '3'],
    [{ kind: 'crate' }, 'ask_ref', 'crate'],
    [{}, 'ask_ref', 'null'],
    [{ kind: 'constructor' }, 'ask_ref', 'constructor'],
  ])('for %j goes on with %s', async (input, reference, caseOutput) => {
    const { tasks } = await run([decide()], input);
    expect(tasks[0].outputData).toEqual({ caseOutput: [caseOutput] });
    expect(tasks[1].referenceTaskName).toBe(reference);
  });

  it('asks its script before its parameter', async () => {
    const caseExpression = "$.kind === 'card' ? 'letter' : 'other'";
    const { tasks } = await run([decide({ caseExpression, caseValueParam: 'kind' })], {
      kind: 'card',
    });
    expect(tasks[1].referenceTaskName).toBe('frank_ref');
  });

  it('fails for good when its script does', async () => {
    const { tasks, status } = await run([decide({ caseExpression: 'nothing' })]);
    expect([status, tasks[0].status]).toEqual(['FAILED', 'FAILED_WITH_TERMINAL_ERROR']);
    expect(tasks[0].reasonForIncompletion).toContain(
      'Error while evaluating script: nothing: Error evaluating the script `ReferenceError',
    );
  });

  it('is seen by later tasks', async () => {
    const after = simple('after', { seen: '${decide_ref.output.caseOutput[0]}' });
    const execution = await run(
      [decide({ decisionCases: { x: [] }, caseValueParam: 'kind', defaultCase: [] }), after],
      { kind: 'x' },
    );
    expect(taskIn(execution, 'after_ref').inputData.seen).toBe('x');
  });

  it('chooses anew in each round of a loop, and in a branch', async () => {
    const choice = decide({
      caseValueParam: 'kind',
      decisionCases: { letter: [taskOf('NOOP', 'frank')] },
    });
    const looped = await run([inLoop(choice)], { kind: 'letter' });
    expect(statuses(looped)).toEqual([
      'rounds_ref COMPLETED',
      'decide_ref__1 COMPLETED',
      'frank_ref__1 COMPLETED',
      'decide_ref__2 COMPLETED',
      'frank_ref__2 COMPLETED',
    ]);
    const forked = await run(inBranches([choice], [taskOf('NOOP', 'nothing')]), { kind: 'letter' });
    expect(forked.status).toBe('COMPLETED');
    expect(taskIn(forked, 'join_ref').outputData).toEqual({
      decide_ref: { caseOutput: ['letter'] },
    });
  });

  it('may hold a human task', async () => {
    const choice = decide({ caseValueParam: 'kind', decisionCases: { letter: [signOff()] } });
    const { workflowId } = await run([choice, simple('send')], { kind: 'letter' });
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId, taskRefName: 'sign_off_ref', complete: true },
      body: { decision: 'yes' },
    });
    expect(answer.status).toBe(200);
    expect(statuses(await read(workflowId)).at(-1)).toBe('send_ref SCHEDULED');
  });
});
