import type { MockCluster } from 'conductor-mock';
import { expect } from 'vitest';
import { callApi } from './api-call.ts';

/** All that can be read but the records of human tasks that are over, which a cluster keeps. */
export async function readAllRecords(
  cluster: MockCluster,
  as: string,
): Promise<readonly unknown[]> {
  const token = await cluster.tokenFor(as);
  const read = async (path: string, body?: unknown) => {
    const method = body === undefined ? 'GET' : 'POST';
    const { status, json } = await callApi(cluster.url, { method, path, body, token });
    expect(status, path).toBe(200);
    return json;
  };
  const open = { searchType: 'ADMIN', states: ['PENDING', 'ASSIGNED', 'IN_PROGRESS'], size: 100 };
  const found = await read('/api/human/tasks/search', open);
  return [
    await read('/api/human/template'),
    await read('/api/metadata/taskdefs?metadata=true'),
    await read('/api/metadata/workflow?metadata=true'),
    await read('/api/tasks/queue/polldata/all'),
    await read('/api/tasks/queue/all'),
    await read(`/api/workflow/search?size=1000&query=${encodeURIComponent('startTime > 0')}`),
    await read('/api/metadata/tags'),
    await read('/api/users'),
    await read('/api/groups'),
    await read('/api/applications'),
    found.results.map(({ taskId }: { taskId: string }) => taskId).sort(),
  ];
}
