import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { bob, purchaseCalls, purchaseScene } from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseScene });
const { update, task, claim, humanTask } = purchaseCalls(cluster);

behaviourCase('A3', async () => {
  const { taskId } = await task('sign_off_ref');
  expect((await claim(taskId, bob)).status).toBe(200);
  const answer = await update(bob, { complete: true }, { decision: 'yes' });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: { decision: 'yes' },
  });
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});
