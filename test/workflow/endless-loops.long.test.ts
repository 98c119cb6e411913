import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskOf } from '../support/around-operator.ts';
import { inlineWorkflows } from '../support/inline-workflow.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Loops that would never end: each decides thousands of tasks before it is stopped. */

const { run } = inlineWorkflows(useCluster({ seed: purchaseFixtures }));
const stopped = 'still looping after 2000 iterations';

describe('a loop that would never end is stopped', () => {
  it('where nothing in it waits', async () => {
    const body = taskOf(
      'SWITCH',
      'decide',
      {},
      {
        evaluatorType: 'value-param',
        expression: 'x',
        decisionCases: { y: [] },
      },
    );
    const { status, reasonForIncompletion } = await run([
      { ...inLoop(body), loopCondition: 'true' },
    ]);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain(stopped);
  });

  it('where UPDATE_TASK keeps it going', async () => {
    const wait = taskOf('WAIT', 'wait');
    const update = taskOf('UPDATE_TASK', 'update', {
      taskStatus: 'COMPLETED',
      taskRefName: 'wait_ref',
    });
    const { status, reasonForIncompletion, tasks } = await run([
      { ...inLoop(...inBranches([wait], [update])), loopCondition: 'true', keepLastN: 2 },
    ]);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain(`${stopped} without a wait`);
    expect(tasks.length).toBeLessThan(20);
  });
});
