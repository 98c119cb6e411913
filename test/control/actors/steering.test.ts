import {
  createMockCluster,
  SeedError,
  startMockCluster,
  type Actors,
  type InProcessCluster,
} from 'conductor-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { actingCluster, inHands, START } from '../../support/acting-cluster.ts';
import { callApi } from '../../support/api-call.ts';
import { bob, book, cal, purchaseFixtures, root, W } from '../../support/purchase-fixtures.ts';
import { steer } from '../../support/steering.ts';

const claiming: Actors = {
  workers: [{ taskType: 'book', afterMs: 1000 }],
  people: [{ user: bob, afterMs: 5000, then: { claim: true } }],
};
const idle = { acted: 0, refused: 0, waiting: 0 };

describe('GET /__admin/actors', () => {
  it('tells those of the seeds, and how far they are', async () => {
    const { cluster, steer: steered, start } = await actingCluster(claiming);
    await start('purchase');
    expect((await steered('GET', '/actors')).json).toEqual({
      actors: claiming,
      progress: { workers: [idle], people: [{ ...idle, waiting: 1, nextAt: START + 5000 }] },
    });
    await cluster.clock.advance(5000);

    expect((await steered('GET', '/actors')).json.progress.people).toEqual([{ ...idle, acted: 1 }]);
  });

  it('tells that there are none', async () => {
    const { steer: steered } = await actingCluster({});
    await steered('DELETE', '/actors');

    expect((await steered('GET', '/actors')).json).toEqual({
      actors: {},
      progress: { workers: [], people: [] },
    });
  });

  it('has those of all seeds, in their order', async () => {
    const { cluster, steer: steered } = await actingCluster(claiming);
    await cluster.seed({ actors: { people: [{ user: cal, then: { claim: true } }] } });

    expect((await steered('GET', '/actors')).json.actors).toEqual({
      ...claiming,
      people: [...claiming.people!, { user: cal, then: { claim: true } }],
    });
  });
});

const { executions: _none, ...fixtures } = purchaseFixtures;
const booking = { name: 'booking', tasks: [book] };
const definitions = [...fixtures.workflowDefinitions!, booking];

describe('a task that comes to be while actors come or go', () => {
  const worker: Actors = { workers: [{ taskType: 'book', afterMs: 1000 }] };
  const ways = {
    'PUT /__admin/actors': (cluster: InProcessCluster) => cluster.setActors(worker),
    'a seed with actors': (cluster: InProcessCluster) => cluster.seed({ actors: worker }),
  };

  /** A cluster, and what starts an execution in it. */
  async function begun(actors?: Actors) {
    const seed = { ...fixtures, workflowDefinitions: definitions, ...(actors && { actors }) };
    const cluster = await createMockCluster({ clock: 'manual', seed });
    onTestFinished(() => cluster.close());
    const token = await cluster.tokenFor(root);
    const headers = { 'x-authorization': token, 'content-type': 'application/json' };
    const start = () =>
      cluster.fetch('/api/workflow/booking', { method: 'POST', headers, body: '{}' });
    return { cluster, start };
  }

  /** One, and the other some steps later. */
  async function inTurn(steps: number, one: () => Promise<unknown>, other: () => Promise<unknown>) {
    const first = one();
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    await Promise.all([first, other()]);
  }

  it.each(Object.entries(ways))('is acted on, whichever comes first: %s', async (_name, come) => {
    const { cluster, start } = await begun();
    const { progress } = inHands(cluster);
    for (let steps = -60; steps < 60; steps += 1) {
      if (steps < 0) await inTurn(-steps, start, () => come(cluster));
      else await inTurn(steps, () => come(cluster), start);

      expect((await progress()).workers, `${String(steps)} steps`).toMatchObject([{ waiting: 1 }]);
      await cluster.reset();
    }
  });

  it('is not acted on by those who are gone', async () => {
    const { cluster, start } = await begun(worker);
    for (let steps = 0; steps < 60; steps += 1) {
      await inTurn(steps, start, () => cluster.setActors({}));

      const { records } = await cluster.snapshot();
      expect(records.filter(({ kind }) => kind === 'occurrence')).toEqual([]);
      await cluster.reset();
    }
  });
});

describe('PUT /__admin/actors', () => {
  it('puts others in the place of all, who begin anew with what is open', async () => {
    const { cluster, steer: steered, start, acts } = await actingCluster(claiming);
    await start('purchase');
    await cluster.clock.advance(4000);
    const others = { people: [{ user: bob, afterMs: 6000, then: { skip: true } }] };
    const answer = await steered('PUT', '/actors', others);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      actors: others,
      progress: { workers: [], people: [{ ...idle, waiting: 1, nextAt: START + 6000 }] },
    });
    await cluster.clock.advance(60_000);
    expect(acts()).toEqual([`6000 ${bob} skipHumanTask 200`]);
  });

  it('has done at once what should have been done before', async () => {
    const { cluster, steer: steered, start, acts } = await actingCluster({});
    await start('purchase');
    await cluster.clock.advance(60_000);
    await steered(
      'PUT',
      '/actors',
      'people: [{ user: bob@acme.com, afterMs: 5000, then: { claim: true } }]',
    );
    await cluster.clock.advance(0);

    expect(acts()).toEqual([`60000 ${bob} claimHumanTask 200`]);
  });

  it.each([
    [
      'a key that is none',
      '{"worker": []}',
      'actors:1: actors has no key "worker" (did you mean "workers"?)',
    ],
    [
      'a person whom nobody knows',
      'people:\n  - { user: bobb@acme.com, then: { claim: true } }',
      'actors:2: actors.people[0].user: no user or application has the id "bobb@acme.com" (did you mean "bob@acme.com"?)',
    ],
    [
      'an application that nobody has made',
      'workers:\n  - taskType: book\n    as: app:nothing',
      'actors:3: actors.workers[0].as: no user or application has the id "app:nothing"',
    ],
    [
      'a task type that is built in',
      'workers:\n  - taskType: HTTP',
      'actors:2: actors.workers[0].taskType: no worker does tasks of the built-in type HTTP: task mocks answer them',
    ],
    [
      'an assignee whom nobody knows',
      `people:
  - user: ${bob}
    then:
      - claim: true
      - reassign:
          - assignee: { userType: CONDUCTOR_GROUP, user: finanze }`,
      'actors:6: actors.people[0].then[1].reassign[0].assignee.user: no group has the id "finanze" (did you mean "finance"?)',
    ],
    [
      'an act of no member',
      `people: [{ user: ${bob}, then: { klaim: true } }]`,
      'actors:1: actors.people[0].then has no key "klaim" (did you mean "claim"?); its keys are claim, output',
    ],
    [
      'an act of a list of no member',
      `people: [{ user: ${bob}, then: [{ klaim: true }] }]`,
      'actors:1: actors.people[0].then[0] has no key "klaim"',
    ],
    [
      'an act that is no object',
      `people: [{ user: ${bob}, then: claim }]`,
      'actors:1: actors.people[0].then must be object',
    ],
    ['nobody', 'people: [{ then: { claim: true } }]', "must have required property 'user'"],
    ['nothing to do', `people: [{ user: ${bob} }]`, "must have required property 'then'"],
    [
      'a time before the task',
      'workers: [{ taskType: book, afterMs: -1 }]',
      'actors.workers[0].afterMs must be >= 0',
    ],
    [
      'a status that no worker reports',
      'workers: [{ taskType: book, then: { status: DONE } }]',
      'actors.workers[0].then.status must be equal to one of the allowed values: COMPLETED, FAILED',
    ],
    ['no actors', '[]', 'actors must be object'],
  ])('refuses %s, and changes nothing', async (_what, body, message) => {
    const { steer: steered, start } = await actingCluster(claiming);
    await start('purchase');
    const before = (await steered('GET', '/actors')).json;
    const answer = await steered('PUT', '/actors', body);

    expect([answer.status, answer.json.message]).toEqual([400, expect.stringContaining(message)]);
    expect(answer.json.message).not.toContain('anyOf');
    expect((await steered('GET', '/actors')).json).toEqual(before);
  });
});

describe('DELETE /__admin/actors', () => {
  it('leaves none, and nothing to do', async () => {
    const { cluster, steer: steered, start, acts } = await actingCluster(claiming);
    await start('purchase');

    expect((await steered('DELETE', '/actors')).json).toEqual({
      actors: {},
      progress: { workers: [], people: [] },
    });
    await cluster.clock.advance(60_000);
    expect(acts()).toEqual([]);
  });
});

describe('actors in seeds', () => {
  it.each([
    [
      'people: [{ user: nobody@acme.com, then: { claim: true } }]',
      'seed:2: actors.people[0].user: no user or application has the id "nobody@acme.com"',
    ],
    [
      'workers: [{ taskType: book, as: nobody@acme.com }]',
      'seed:2: actors.workers[0].as: no user or application has the id "nobody@acme.com"',
    ],
    ['workers: [{ task: book }]', 'seed:2: actors.workers[0] has no key "task"'],
  ])('are refused with the line, and the seed with them: %s', async (actors, message) => {
    const { steer: steered, call } = await actingCluster(claiming);
    const text = `users: [{ id: new@acme.com }]\nactors: { ${actors} }\n`;
    const answer = await steered('POST', '/seed', text);

    expect([answer.status, answer.json.message]).toEqual([400, expect.stringContaining(message)]);
    expect((await call(root, 'GET', '/users/new@acme.com')).status).toBe(404);
    expect((await steered('GET', '/actors')).json.actors).toEqual(claiming);
  });

  it('may name people of a later seed of the same start', async () => {
    const cluster = await createMockCluster({
      clock: 'manual',
      seed: [
        { actors: { people: [{ user: 'late@acme.com', then: { claim: true } }] } },
        { users: [{ id: 'late@acme.com' }] },
      ],
    });
    await cluster.close();
  });
});

describe('setActors of the library', () => {
  it('does as PUT, and throws a SeedError for what is wrong', async () => {
    const { cluster, steer: steered } = await actingCluster(claiming);
    await expect(
      cluster.setActors({ people: [{ user: 'x@acme.com', then: { claim: true } }] }),
    ).rejects.toThrow(SeedError);
    expect((await steered('GET', '/actors')).json.actors).toEqual(claiming);
    await cluster.setActors({});

    expect((await steered('GET', '/actors')).json.actors).toEqual({});
  });
});

describe('a reset', () => {
  it('brings back the actors of the start, who begin anew', async () => {
    const cluster = await createMockCluster({
      clock: 'manual',
      seed: { ...purchaseFixtures, actors: claiming },
    });
    onTestFinished(() => cluster.close());
    const { steer: steered, acts } = inHands(cluster);
    const before = (await steered('GET', '/actors')).json;
    await cluster.clock.advance(5000);
    const first = acts();
    expect(first).toHaveLength(4);
    await cluster.setActors({});
    await cluster.reset();
    cluster.journal.clear();

    expect((await steered('GET', '/actors')).json).toEqual(before);
    await cluster.clock.advance(5000);
    expect(acts()).toEqual(first);
  });
});

describe("actors on the system's clock", () => {
  const { now: _now, ...fixtures } = purchaseFixtures;
  const seed = {
    ...fixtures,
    executions: [{ name: 'purchase', workflowId: W }],
    actors: {
      workers: [{ taskType: 'book', afterMs: 20 }],
      people: [
        {
          user: bob,
          afterMs: 20,
          then: { claim: true, output: { decision: 'yes' }, complete: true },
        },
      ],
    },
  };

  it('act by themselves, and once more after a reset', async () => {
    const cluster = await startMockCluster({ seed });
    onTestFinished(() => cluster.close());
    for (let life = 0; life < 2; life += 1) {
      await cluster.journal.waitFor({ source: 'actor', operation: 'updateTask' }, 10_000);
      const token = await cluster.tokenFor(root);
      const { json } = await callApi(cluster.url, { path: `/api/workflow/${W}`, token });
      expect(json.status).toBe('COMPLETED');
      await cluster.reset();
      cluster.journal.clear();
    }
  });

  it('have acted before a call that names the task which they are due on', async () => {
    const cluster = await startMockCluster({ seed });
    onTestFinished(() => cluster.close());
    const token = await cluster.tokenFor(root);
    const wait = async () => (await steer(() => cluster.url)('GET', '/actors')).json.progress;
    const { people } = await wait();
    const at = people[0].nextAt ?? 0;
    while (cluster.clock.now() < at) await new Promise((resolve) => setImmediate(resolve));
    const path = `/api/workflow/${W}`;

    expect((await callApi(cluster.url, { path, token })).json.tasks[0].status).toBe('COMPLETED');
  });
});

describe('the journal', () => {
  it('has the calls of actors, and neither lists nor verifies them unless somebody asks for them', async () => {
    const {
      cluster,
      steer: steered,
      start,
    } = await actingCluster(
      {
        workers: [{ taskType: 'book' }],
      },
      { workflowDefinitions: [{ name: 'booking', tasks: [book] }] },
    );
    await start('booking');
    await cluster.clock.advance(0);
    const listed = async (query: string) =>
      (await steered('GET', `/requests${query}`)).json.requests.map(
        ({ operation }: { operation: string }) => operation,
      );

    expect(await listed('')).toEqual(['startWorkflow']);
    expect(await listed('?source=actor')).toEqual(['pollTask', 'updateTask']);
    expect(await listed('?source=all')).toEqual(['startWorkflow', 'pollTask', 'updateTask']);
    const where = { where: { operation: 'updateTask' }, times: { exactly: 0 } };
    expect((await steered('POST', '/requests/verify', where)).status).toBe(200);
    expect(cluster.journal.requests({ source: 'actor' })[1]).toMatchObject({
      source: 'actor',
      caller: 'app:mock',
      method: 'POST',
      path: '/api/tasks',
      status: 200,
      evidence: expect.any(String),
      request: { body: { status: 'COMPLETED', outputData: {} } },
    });
  });
});
