import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read } = inlineWorkflows(cluster);

const set = (parameters: object, name = 'set') => taskOf('SET_VARIABLE', name, parameters);
const greet = simple('greet', {
  who: 'Hello ${workflow.variables.name}',
  nested: '${workflow.variables.address.city}',
  all: '${workflow.variables}',
});

describe('SET_VARIABLE', () => {
  it('makes variables that later tasks and the execution show', async () => {
    const variables = {
      name: '${workflow.input.user}',
      address: { city: '${workflow.input.city}', zip: [1, null] },
    };
    const execution = await run([set(variables), greet], { user: 'Ann', city: 'Bern' });
    const expected = { name: 'Ann', address: { city: 'Bern', zip: [1, null] } };
    expect(execution.variables).toEqual(expected);
    expect(taskIn(execution, 'set_ref')).toMatchObject({ status: 'COMPLETED', outputData: {} });
    expect(taskIn(execution, 'greet_ref').inputData).toMatchObject({
      who: 'Hello Ann',
      nested: 'Bern',
      all: expected,
    });
  });

  it('replaces what is there of the same name, as a whole, and leaves the rest', async () => {
    const execution = await run([
      set({ a: { x: 1, y: 2 }, b: 1 }),
      set({ a: { z: 3 }, c: null }, 'again'),
    ]);
    expect(execution.variables).toEqual({ a: { z: 3 }, b: 1, c: null });
  });

  it('sets the variables of its own execution only', async () => {
    const child = { name: 'child', tasks: [set({ own: 1 })] };
    const subWorkflowParam = { name: 'child', workflowDefinition: child };
    const { variables, tasks } = await run([
      set({ outer: 1 }),
      taskOf('SUB_WORKFLOW', 'sub', {}, { subWorkflowParam }),
    ]);
    expect(variables).toEqual({ outer: 1 });
    expect((await read(tasks[1].subWorkflowId)).variables).toEqual({ own: 1 });
  });

  it('keeps what a loop has come to', async () => {
    const next = taskOf('INLINE', 'next', {
      expression: '($.sum || 0) + 1',
      sum: '${workflow.variables.sum}',
    });
    const execution = await run([inLoop(next, set({ sum: '${next_ref.output.result}' })), greet]);
    expect(execution.variables).toEqual({ sum: 2 });
    expect(taskIn(execution, 'greet_ref').inputData.all).toEqual({ sum: 2 });
  });

  it('sets them in branches', async () => {
    const { variables } = await run(inBranches([set({ a: 1 }, 'left')], [set({ b: 2 }, 'right')]));
    expect(variables).toEqual({ a: 1, b: 2 });
  });

  it('fails for good where variables made of one another grow without end', async () => {
    const double = set({ text: '${workflow.variables.text}${workflow.variables.text}' }, 'double');
    const execution = await run([set({ text: 'x' }), { ...inLoop(double), loopCondition: 'true' }]);
    expect(execution.status).toBe('FAILED');
    expect(statuses(execution).at(-1)).toBe('double_ref__22 FAILED_WITH_TERMINAL_ERROR');
    expect(execution.reasonForIncompletion).toContain('permissible limit: 3072KB');
  });
});
