import { expect, it } from 'vitest';
import { MemoryStore } from '../../../src/adapters/memory-store.ts';
import { MOST_ORPHANS, orphaned } from '../../../src/domain/human-tasks/orphans.ts';
import { create } from '../../../src/domain/ports.ts';
import { someHumanTask } from '../../support/some-human-task.ts';

it('of removed executions so many Human tasks are remembered, the newest', async () => {
  const store = new MemoryStore();
  const removed = async (at: number) => {
    const workflowId = `w${at}`;
    const tasks = ['a', 'b'].map((name) => someHumanTask(`${name}${at}`, { workflowId }));
    await store.commit(tasks.map((task) => create('humanTask', task.taskId, task)));
    expect(await store.commit(await orphaned(workflowId, store))).toBe('committed');
  };
  const count = MOST_ORPHANS / 2 + 3;
  for (let at = 0; at < count; at += 1) await removed(at);
  const kept = await store.find('humanTask', []);

  expect(kept).toHaveLength(MOST_ORPHANS);
  expect([kept[0]?.id, kept.at(-1)?.id]).toEqual(['a3', `b${count - 1}`]);
  expect(await orphaned('w0', store)).toEqual([]);
});
