import { expect, it } from 'vitest';
import { logged } from '../../../src/domain/human-tasks/action-log.ts';
import type { ListNode } from '../../../src/domain/persistent-list.ts';
import { someHumanTask } from '../../support/some-human-task.ts';

const act = { actedBy: 'ann', now: 0, ids: { next: () => 'id' } };

it('an action costs the same however many there were before', () => {
  let task = someHumanTask('t');
  let most = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const after = logged(task, 'REASSIGNMENT', act);
    if (count % 97 === 0) most = Math.max(most, copied(after.log.root, task.log.root));
    task = after;
  }

  expect(task.log).toHaveLength(20_000);
  // Three levels, of 32 places each at most.
  expect(most).toBeLessThanOrEqual(3 * 32);
});

/** Places in the arrays that the list does not share with the one before it. */
function copied<T>(after: ListNode<T>, before: ListNode<T> | undefined): number {
  if (after === before) return 0;
  const below = after.nodes.map((node, at) =>
    copied(node, before === undefined ? undefined : before.nodes[at]),
  );
  return below.reduce((sum, count) => sum + count, after.items.length + after.nodes.length);
}
