import { expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run } = inlineWorkflows(cluster);

const noop = taskOf('NOOP', 'nothing', { kept: 1 });

it('NOOP is done at once, with no output', async () => {
  const seen = { output: '${nothing_ref.output}', input: '${nothing_ref.input.kept}' };
  const execution = await run([noop, simple('after', seen)]);
  expect(statuses(execution)).toEqual(['nothing_ref COMPLETED', 'after_ref SCHEDULED']);
  expect(taskIn(execution, 'after_ref').inputData).toMatchObject({ output: {}, input: 1 });
});

it('NOOP stands for nothing to do in a case, in each round of a loop and in a branch', async () => {
  const choice = taskOf(
    'SWITCH',
    'choose',
    { kind: 'none' },
    {
      evaluatorType: 'value-param',
      expression: 'kind',
      decisionCases: { none: [noop] },
      defaultCase: [simple('ask')],
    },
  );
  const looped = await run([inLoop(choice)]);
  expect(looped.status).toBe('COMPLETED');
  expect(statuses(looped)).toContain('nothing_ref__2 COMPLETED');
  const forked = await run(inBranches([noop], [taskOf('NOOP', 'neither')]));
  expect(forked).toMatchObject({ status: 'COMPLETED', output: {} });
});
