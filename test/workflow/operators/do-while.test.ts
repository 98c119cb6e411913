import { describe, expect, it } from 'vitest';
import { inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, complete } = inlineWorkflows(cluster);

const loop = (inputParameters: object, more: object, ...loopOver: readonly object[]) => ({
  ...inLoop(...loopOver),
  inputParameters,
  ...more,
});
const byParameter = { evaluatorType: 'value-param', loopCondition: 'state' };

describe('DO_WHILE by a parameter', () => {
  it.each([
    [false, 1],
    [null, 1],
    ['true', 1],
  ])('stops after the first round for %j', async (active, iteration) => {
    const execution = await run(
      [loop({ state: '${workflow.input.active}' }, byParameter, taskOf('NOOP', 'a'))],
      { active },
    );
    expect(execution).toMatchObject({ status: 'COMPLETED' });
    expect(taskIn(execution, 'rounds_ref').outputData.iteration).toBe(iteration);
  });

  it('goes on as long as it is true, as it is by then', async () => {
    const state = '${work_ref.output.more}';
    const { workflowId } = await run([loop({ state }, byParameter, simple('work'))]);
    await complete(workflowId, 'work_ref__1', { more: true });
    await complete(workflowId, 'work_ref__2', { more: true });
    const execution = await complete(workflowId, 'work_ref__3', { more: false });
    expect(execution.status).toBe('COMPLETED');
    expect(taskIn(execution, 'rounds_ref').outputData.iteration).toBe(3);
  });

  it('runs a script that stands there all the same, as in definitions of the platform', async () => {
    const loopCondition = "$.rounds_ref['iteration'] < $.number";
    const execution = await run([
      loop({ number: 3 }, { evaluatorType: 'value-param', loopCondition }, taskOf('NOOP', 'a')),
    ]);
    expect(taskIn(execution, 'rounds_ref').outputData.iteration).toBe(3);
  });
});

it('DO_WHILE may print in its condition, and sees its parameters as they are by then', async () => {
  const loopCondition =
    "(function () { console.log('Iteration: ' + $.iteration); return $.iteration < $.number; })();";
  const parameters = { number: 3, iteration: '${rounds_ref.output.iteration}' };
  const execution = await run([
    loop(parameters, { evaluatorType: 'graaljs', loopCondition }, taskOf('NOOP', 'a')),
  ]);
  expect(taskIn(execution, 'rounds_ref').outputData.iteration).toBe(3);
});

it.each<[string, object, object]>([
  ['the parameters', { items: [1, 2, 3, 4], keepLastN: 2 }, {}],
  ['the task', { items: [1, 2, 3, 4] }, { keepLastN: 2 }],
])('DO_WHILE keeps its last rounds only when %s say so', async (_where, parameters, more) => {
  const execution = await run([
    loop(parameters, { loopCondition: '', ...more }, taskOf('NOOP', 'a')),
  ]);
  expect(Object.keys(taskIn(execution, 'rounds_ref').outputData)).toEqual(
    expect.arrayContaining(['3', '4', 'iteration']),
  );
  expect(taskIn(execution, 'rounds_ref').outputData).not.toHaveProperty('2');
  expect(statuses(execution)).toEqual([
    'rounds_ref COMPLETED',
    'a_ref__3 COMPLETED',
    'a_ref__4 COMPLETED',
  ]);
});
