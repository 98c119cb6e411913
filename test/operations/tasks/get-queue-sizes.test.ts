import { expect, it } from 'vitest';
import { cal, root } from '../../support/purchase-fixtures.ts';
import { queueFixtures } from '../../support/queue-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: queueFixtures });

const sizes = async (taskType?: string | readonly string[]) => {
  const query: Record<string, string | readonly string[]> = taskType ? { taskType } : {};
  const answer = await cluster.call({ path: '/api/tasks/queue/sizes', as: cal, query });
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

it('counts what waits in the queues that are asked for', async () => {
  expect(await sizes('pack')).toEqual({ pack: 3 });
  expect(await sizes(['pack', 'book', 'nothing'])).toEqual({ pack: 3, book: 0, nothing: 0 });
  expect(await sizes('pack,book')).toEqual({ pack: 3, book: 0 });
});

it('counts a domain by the name of its queue', async () => {
  const body = { name: 'parcel', taskToDomain: { '*': 'east' } };
  await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });
  expect(await sizes(['pack', 'east:pack'])).toEqual({ pack: 3, 'east:pack': 1 });
});

it('answers nothing to who asks for nothing', async () => {
  expect(await sizes()).toEqual({});
});
