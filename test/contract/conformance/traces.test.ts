import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTamperingProxy, type Divert, type Tamper } from '../../mutants/tampering-proxy.ts';
import { callApi } from '../../support/api-call.ts';
import { conformOn, dissent } from './conforming.ts';

let cluster: MockCluster;
const proxies: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  cluster = await startMockCluster({ clock: 'manual' });
});
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
});
afterAll(() => cluster.close());

/** The cluster, seen through a proxy. */
async function through(tamper: Tamper, divert?: Divert): Promise<{ baseUrl: string }> {
  const proxy = await startTamperingProxy(cluster.url, tamper, divert);
  proxies.push(proxy);
  return { baseUrl: proxy.url };
}

async function ask(path: string, method = 'GET', body?: unknown) {
  const token = await cluster.tokenFor('admin@conductor.mock');
  return callApi(cluster.url, { method, path, body, token });
}

const hideSteering: Tamper = ({ url }) =>
  url.startsWith('/__admin') ? { status: 404, body: '' } : {};

describe('a run leaves alone', () => {
  it('the executions of others, where the search finds them as well', async () => {
    const ownerEmail = 'somebody@example.com';
    const tasks = [{ name: 'theirs', taskReferenceName: 'theirs_ref', type: 'SIMPLE' }];
    const workflow = { name: 'theirs', version: 1, schemaVersion: 2, timeoutSeconds: 0, tasks };
    await ask('/api/metadata/taskdefs', 'POST', [{ name: 'theirs', ownerEmail }]);
    await ask('/api/metadata/workflow', 'POST', { ...workflow, ownerEmail });
    const foreign = (await ask('/api/workflow/theirs', 'POST', {})).text;

    const deaf: Divert = (url) =>
      url.startsWith('/api/workflow/search') ? '/api/workflow/search?size=1000' : url;
    const report = await conformOn(cluster, {
      ...(await through(hideSteering, deaf)),
      only: ['A1', 'F12'],
    });

    expect(dissent(report)).toEqual([]);
    expect(report.leftBehind).toEqual([]);
    expect((await ask(`/api/workflow/${foreign}`)).status).toBe(200);
    const { json } = await ask('/api/workflow/search?size=1000');
    expect(json.results.map((one: { workflowId: string }) => one.workflowId)).toEqual([foreign]);
  });
});
