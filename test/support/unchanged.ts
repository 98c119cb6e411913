import { expect } from 'vitest';
import { expectEqual } from './expect-same.ts';
import { root } from './purchase-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

/** Gives a function that runs what must change nothing: all human tasks and their workflows read as before. */
export function unchangedIn(testCluster: TestCluster) {
  const { direct } = testCluster;
  const everything = async (): Promise<Record<string, unknown>> => {
    const found = await direct({
      method: 'POST',
      path: '/api/human/tasks/search',
      as: root,
      body: { searchType: 'ADMIN', size: 1000 },
    });
    const tasks: { taskId: string; workflowId: string }[] = found.json.results;
    expect(tasks).not.toEqual([]);
    const paths = new Set(
      tasks.flatMap(({ taskId, workflowId }) => [
        `/api/human/tasks/${taskId}`,
        `/api/workflow/${workflowId}`,
      ]),
    );
    const read: Record<string, unknown> = {};
    for (const path of paths) {
      const answer = await direct({ path, as: root });
      expect(answer.status).toBe(200);
      read[path] = answer.json;
    }
    return read;
  };

  return async function unchanged<T>(act: () => Promise<T>): Promise<T> {
    const before = await everything();
    // On a clock that stands still, a time that was written anew would not show.
    await testCluster.cluster.clock.advance(1);
    const result = await act();
    expectEqual(await everything(), before);
    return result;
  };
}
