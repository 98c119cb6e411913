import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { unchangedIn } from '../../support/unchanged.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { terminate, pause } = purchaseCalls(cluster);
const unchanged = unchangedIn(cluster);

const decide = (as = ann, id = W) => ({
  method: 'PUT',
  path: `/api/workflow/decide/${id}`,
  as,
});

describe('changes nothing, as nothing is left to decide, of an execution that', () => {
  it.each([
    ['runs', () => Promise.resolve()],
    ['is paused', () => pause(root)],
    ['has ended', () => terminate(root)],
  ])('%s', async (_state, bring) => {
    await bring();
    const answer = await unchanged(() => cluster.call(decide()));
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
  });
});

provokes('decideWorkflow', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => decide(cal),
  says: { message: "You don't have permissions to decide workflow: purchase" },
});

provokes('decideWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => decide(ann, 'nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});
