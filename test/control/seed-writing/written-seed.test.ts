import { startMockCluster, type MockCluster, type Seed } from 'conductor-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callApi } from '../../support/api-call.ts';
import {
  ann,
  bob,
  formlessW,
  loopW,
  openW,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { steer } from '../../support/steering.ts';

const seed: Seed = {
  ...purchaseFixtures,
  applications: [
    ...(purchaseFixtures.applications ?? []),
    { id: 'desk', keys: [{ id: 'desk-key', secret: 'desk-secret' }] },
  ],
};
let cluster: MockCluster;
beforeAll(async () => {
  cluster = await startMockCluster({ clock: 'manual', seed });
});
afterAll(() => cluster.close());
beforeEach(() => cluster.reset());

const admin = steer(() => cluster.url);

async function call(user: string, method: string, path: string, body?: unknown) {
  const token = await cluster.tokenFor(user);
  const answer = await callApi(cluster.url, { method, path: `/api${path}`, body, token });
  expect(answer.status, JSON.stringify(answer.json)).toBeLessThan(300);
  return answer.json;
}

async function taskOf(workflowId: string): Promise<string> {
  const { tasks } = await call(root, 'GET', `/workflow/${workflowId}`);
  return tasks[0].taskId as string;
}

describe('GET /__admin/seed', () => {
  it('gives the state as a seed, as a value and as text that a cluster starts with', async () => {
    await call(bob, 'POST', `/human/tasks/${await taskOf(W)}/claim`);
    await call(bob, 'POST', `/human/tasks/${await taskOf(W)}/update`, { note: 'a draft' });

    const { status, json } = await admin('GET', '/seed');

    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(['seed', 'left', 'text']);
    expect(json.left).toEqual([]);
    expect(json.seed.executions.slice(0, 1)).toEqual([
      {
        name: 'purchase',
        workflowId: W,
        startedBy: ann,
        input: { cost: 120 },
        then: [
          { claim: { taskRefName: 'sign_off_ref', by: bob } },
          { update: { taskRefName: 'sign_off_ref', by: bob, output: { note: 'a draft' } } },
        ],
      },
    ]);
    expect(json).toEqual(await cluster.toSeed());
    await using other = await startMockCluster({ now: cluster.clock.now() });
    expect((await steer(() => other.url)('POST', '/seed', json.text)).json).toEqual({
      seeded: true,
    });
    expect(other.clock.now()).toBe(cluster.clock.now());
  });

  it('changes nothing, and gives the same each time', async () => {
    const before = await cluster.snapshot();
    const first = await admin('GET', '/seed');

    expect((await admin('GET', '/seed')).text).toBe(first.text);
    expect(await cluster.snapshot()).toStrictEqual(before);
  });

  it('is that of the tenant below whose URL it is asked for', async () => {
    await admin('POST', '/tenants', { id: 'own', seed: { users: [{ id: 'only@acme.com' }] } });

    const { json } = await steer(() => `${cluster.url}/t/own`)('GET', '/seed');

    expect(json.text).toContain('only@acme.com');
    expect((await admin('GET', '/seed')).json.text).not.toContain('only@acme.com');
    await admin('DELETE', '/tenants/own');
  });

  it('is refused without the admin token, and has no parameter', async () => {
    await using guarded = await startMockCluster({ adminToken: 'sesame' });

    expect((await steer(() => guarded.url)('GET', '/seed')).status).toBe(401);
    expect((await admin('GET', '/seed?format=json')).status).toBe(400);
  });

  it('names no time on the system clock, which a seed could not set', async () => {
    const { now: _now, ...timeless } = seed;
    await using ticking = await startMockCluster({ seed: timeless });

    const written = await ticking.toSeed();

    expect(written.seed.now).toBeUndefined();
    await using other = await startMockCluster({ seed: written.seed });
    expect((await other.toSeed()).text).toBe(written.text);
  });
});

describe('what a seed cannot say', () => {
  it('is left out and named, with what depends on it', async () => {
    await call(root, 'POST', '/metadata/workflow', {
      name: 'packing',
      version: 2,
      tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' }],
    });
    const { workflowId, ...polled } = await startAndPoll();
    await call(root, 'POST', '/tasks', {
      ...polled,
      workflowInstanceId: workflowId,
      status: 'COMPLETED',
    });
    await call(root, 'POST', `/human/tasks/${await taskOf(W)}/skip?reason=away`);

    const { seed: written, left } = await cluster.toSeed();

    expect(written.executions?.map(({ workflowId }) => workflowId)).toEqual([
      loopW,
      openW,
      formlessW,
    ]);
    expect(left).toEqual([
      `execution "${W}" of purchase (RUNNING): task "sign_off_ref" humanTask.assignee.userType is ` +
        '"CONDUCTOR_USER", and claims and updates make it "CONDUCTOR_GROUP"',
      `execution "${workflowId}" of packing (COMPLETED): status is "COMPLETED", and claims and updates make it "RUNNING"`,
    ]);
  });

  async function startAndPoll() {
    const workflowId = await startedId('packing');
    const { taskId } = await call(root, 'GET', '/tasks/poll/pack?workerid=w');
    return { workflowId, taskId: taskId as string };
  }

  async function startedId(name: string): Promise<string> {
    await call(root, 'POST', `/workflow/${name}`, {});
    const { results } = await call(root, 'GET', `/workflow/search?query=workflowType=${name}`);
    return results[0].workflowId as string;
  }

  it('is what was done to the administrator and to keys', async () => {
    await call(root, 'POST', '/applications/desk/accessKeys/desk-key/status');
    await call(root, 'PUT', '/metadata/workflow/purchase/tags', [{ key: 'team', value: 'red' }]);
    await call(root, 'DELETE', '/applications/mock');

    const { seed: written, left } = await cluster.toSeed();

    expect(left).toEqual([
      'access key "desk-key": it is switched off',
      'application "mock": that it was removed: each cluster has it',
    ]);
    expect(written.applications?.at(-1)).toEqual({ id: 'desk' });
    const [purchase] = written.workflowDefinitions ?? [];
    expect(purchase).toMatchObject({ name: 'purchase', tags: { team: 'red' } });
  });

  it('stands at the head of the text, in which no name ends a comment', async () => {
    const name = 'two\nlines: [\u2028';
    await call(root, 'POST', '/metadata/workflow', {
      name,
      tasks: [
        {
          name: 'human',
          taskReferenceName: 'h',
          type: 'HUMAN',
          inputParameters: { __humanTaskDefinition: { userFormTemplate: { name: 'Gone' } } },
        },
      ],
    });

    const { text, left } = await cluster.toSeed();

    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/no form is named "Gone"/);
    const comments = text.split('\n').filter((line) => line.startsWith('#'));
    expect(comments.at(-1)).toContain('two\\nlines: [\\u2028');
    await using other = await startMockCluster({ now: cluster.clock.now() });
    await steer(() => other.url)('POST', '/seed', text).then(({ json }) => {
      expect(json).toEqual({ seeded: true });
    });
  });
});
