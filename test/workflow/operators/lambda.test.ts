import { expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run } = inlineWorkflows(cluster);

const lambda = (scriptExpression: unknown) =>
  taskOf('LAMBDA', 'old', { scriptExpression, a: '${workflow.input.a}' });
const after = simple('after', { seen: '${old_ref.output.result}' });

it.each([
  [1, { testvalue: true }],
  [2, { testvalue: false }],
])('LAMBDA gives what its function returns for %j', async (a, result) => {
  const script =
    'if ($.a == 1) { return { testvalue: true } } else { return { testvalue: false } }';
  const execution = await run([lambda(script), after], { a });
  expect(taskIn(execution, 'old_ref').outputData).toEqual({ result });
  expect(taskIn(execution, 'after_ref').inputData.seen).toEqual(result);
});

const FOR_GOOD = 'FAILED_WITH_TERMINAL_ERROR';

it.each([
  ["throw 'oh no'", 'oh no', 'FAILED'],
  ['return (', 'SyntaxError', 'FAILED'],
  ['', "Empty 'scriptExpression' in Lambda task's input parameters.", FOR_GOOD],
  [null, "Empty 'scriptExpression' in Lambda task's input parameters.", FOR_GOOD],
])('LAMBDA fails when its script is %j', async (script, reason, wanted) => {
  const { tasks, status } = await run([lambda(script), after]);
  expect(status).toBe('FAILED');
  expect(tasks[0].status).toBe(wanted);
  expect(tasks[0].reasonForIncompletion).toContain(reason);
  expect(tasks[0].outputData.error).toContain(reason);
});

it('LAMBDA runs in a loop and in a branch', async () => {
  const looped = await run([inLoop(lambda('return $.a; // as it is'))], { a: 'x' });
  expect(statuses(looped)).toContain('old_ref__2 COMPLETED');
  const { output } = await run(inBranches([lambda('return 1')], [taskOf('NOOP', 'nothing')]));
  expect(output).toEqual({ old_ref: { result: 1 } });
});
