import { startMockCluster, type FaultThen, type NewFault } from 'conductor-mock';
import { describe, expect, it, vi } from 'vitest';
import {
  ann,
  bob,
  eve,
  purchaseCalls,
  purchaseFixtures,
  W,
} from '../../support/purchase-fixtures.ts';
import { rawCall } from '../../support/raw-http.ts';
import { steer } from '../../support/steering.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { unchangedIn } from '../../support/unchanged.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);
const purchase = purchaseCalls(test);
const unchanged = unchangedIn(test);

const BY_REF = { match: { operation: 'updateHumanTaskByRef' } };
const VERSION = { match: { path: '/api/version' } };
const complete = () => purchase.update(ann, { complete: true }, { decision: 'yes' });
/** The same without a look at the document, which does not know what stands between client and cluster. */
const completeAnyhow = () =>
  test.direct({
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    as: ann,
    query: { workflowId: W, taskRefName: 'sign_off_ref', complete: true },
    body: { decision: 'yes' },
  });
const versionStatus = async () =>
  (await rawCall(test.cluster.url, { path: '/api/version' })).status;

async function statuses(count: number): Promise<number[]> {
  const all: number[] = [];
  for (let at = 0; at < count; at += 1) all.push(await versionStatus());
  return all;
}

async function add(fault: unknown): Promise<any> {
  const { status, json } = await admin('POST', '/faults', fault);
  expect(status).toBe(201);
  return json;
}

const listed = async () => (await admin('GET', '/faults')).json.faults;

describe('/__admin/faults', () => {
  it('gives a fault back as it was sent, with an id and how many calls it has hit', async () => {
    const sent = { ...VERSION, times: 3, after: 0, then: { status: 503 } };
    const added = await add(sent);
    expect(added).toEqual({ id: expect.stringMatching(/^f\d+$/), matched: 0, ...sent });
    await versionStatus();

    expect(await listed()).toEqual([{ ...added, matched: 1 }]);
  });

  it('takes one away, and all', async () => {
    const first = await add({ ...VERSION, then: { status: 503 } });
    const second = await add({ ...VERSION, then: { status: 502 } });
    expect(second.id).not.toBe(first.id);

    expect((await admin('DELETE', `/faults/${first.id}`)).status).toBe(204);
    expect(await listed()).toEqual([second]);
    expect(await versionStatus()).toBe(502);
    expect((await admin('DELETE', '/faults')).status).toBe(204);
    expect(await listed()).toEqual([]);
    expect(await versionStatus()).toBe(200);
  });

  it('answers 404 to an id that no fault has', async () => {
    const { status, json } = await admin('DELETE', '/faults/f0');

    expect([status, json.message]).toEqual([404, 'there is no fault "f0"']);
  });

  it('is empty after a reset, and tokens stay valid', async () => {
    const token = await test.cluster.tokenFor(ann);
    await add({ match: {}, then: { status: 503 } });
    await admin('POST', '/reset');

    expect(await listed()).toEqual([]);
    expect((await test.direct({ path: '/api/token/userInfo', token })).status).toBe(200);
  });

  const status = { status: 503 };
  it.each<[unknown, string]>([
    [{ then: status }, '"match" is missing'],
    [{ match: {} }, '"then" is missing'],
    [{ match: {}, than: status, then: status }, '"than" is not known; did you mean "then"?'],
    [{ match: { opertion: 'x' }, then: status }, 'did you mean "operation"? in match'],
    [{ match: { operation: 'claimHumanTaks' }, then: status }, 'did you mean "claimHumanTask"?'],
    [{ match: { operation: 'nothing' }, then: status }, 'there is no operation "nothing"'],
    [{ match: { path: 'api' }, then: status }, '"match.path" must match pattern "^/"'],
    [{ match: { method: 'post' }, then: status }, '"match.method" must be equal to one of'],
    [{ match: {}, then: {} }, '"then" takes one of refuse, status, delayMs, drop, staleMs'],
    [{ match: {}, then: { ...status, drop: 'before' } }, '"then" takes one of'],
    [{ match: {}, then: { statsu: 503 } }, '"statsu" is not known; did you mean "status"? in then'],
    [{ match: {}, then: { status: 200 } }, '"then.status" must be >= 400'],
    [
      { match: {}, then: { drop: 'now' } },
      '"then.drop" must be equal to one of the allowed values',
    ],
    [{ match: {}, then: { drop: 'before', body: 1 } }, '"body" in then goes with "status"'],
    [{ match: {}, then: { delayMs: 1, retryAfterSeconds: 1 } }, '"retryAfterSeconds" in then goes'],
    [{ match: {}, then: { delayMs: -1 } }, '"then.delayMs" must be >= 0'],
    [{ match: {}, then: { delayMs: [1] } }, '"then.delayMs" must NOT have fewer than 2 items'],
    [{ match: {}, then: { delayMs: [2, 1] } }, '"delayMs" must have the least first'],
    [{ match: {}, then: { staleMs: 0 } }, '"then.staleMs" must be >= 1'],
    [
      { ...BY_REF, then: { staleMs: 5 } },
      '"staleMs" is for searches, which updateHumanTaskByRef is',
    ],
    [{ match: {}, then: { refuse: 'ExpiredTokn' } }, 'did you mean "ExpiredToken"?'],
    [{ match: {}, then: { refuse: 'Rain' } }, 'there is no refusal "Rain"'],
    [{ ...BY_REF, then: { refuse: 'UnknownGroup' } }, 'is not refused with "UnknownGroup"; it is'],
    [{ match: {}, times: 0, then: status }, '"times" must be >= 1'],
    [{ match: {}, after: -1, then: status }, '"after" must be >= 0'],
    [{ match: {}, probability: 2, then: status }, '"probability" must be <= 1'],
    [{ match: {}, seed: 2, then: status }, '"seed" goes with "probability" or'],
    [[], 'must be a JSON object'],
  ])('answers 400 to %j', async (fault, message) => {
    const answer = await admin('POST', '/faults', fault);

    expect([answer.status, answer.json.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await listed()).toEqual([]);
  });
});

describe('the number of faults', () => {
  it('is bounded: one more is refused with 409, over HTTP and in the library, and room can be made', async () => {
    for (let count = 0; count < 1_000; count += 1)
      test.cluster.faults.add({ match: {}, times: 1, then: { status: 503 } });
    const fault = { match: {}, then: { status: 503 } };

    const answer = await admin('POST', '/faults', fault);

    expect(answer.status).toBe(409);
    expect(answer.json.message).toMatch(/^there are 1000 faults, the most that there can be: /);
    expect(() => test.cluster.faults.add(fault)).toThrow(/^faults\.add: there are 1000 faults/);
    expect(await listed()).toHaveLength(1_000);
    await admin('DELETE', '/faults');
    expect((await admin('POST', '/faults', fault)).status).toBe(201);
  });
});

describe('a fault', () => {
  it('refuses as the platform would, with status and evidence, and changes nothing', async () => {
    await unchanged(async () => {
      const { id } = await add({ ...BY_REF, times: 1, then: { refuse: 'ExpiredToken' } });
      const answer = await complete();

      expect(answer.status).toBe(401);
      expect(answer.json).toMatchObject({ message: 'Token has expired', error: 'EXPIRED_TOKEN' });
      expect(answer.headers.get('x-mock-evidence')).toBe('inferred');
      expect(test.cluster.journal.requests({ refusal: 'ExpiredToken' })).toMatchObject([
        { fault: id, status: 401, caller: ann, operation: 'updateHumanTaskByRef' },
      ]);
    });
    expect((await complete()).status).toBe(200);
  });

  it('refuses as the document lists it for the operation, and leaves the others alone', async () => {
    await add({ match: {}, then: { refuse: 'AlreadyClaimed' } });
    const { taskId } = await purchase.task('sign_off_ref');
    const answer = await purchase.claim(taskId, bob);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ status: 400, instance: 'conductor-mock' });
    expect(answer.headers.get('x-mock-evidence')).toBe('documented');
    expect(await versionStatus()).toBe(200);
  });

  it.each<[Extract<FaultThen, { status: number }>, string | undefined, string]>([
    [{ status: 503, retryAfterSeconds: 2 }, undefined, ''],
    [
      { status: 502, body: { error: 'bad gateway' } },
      'application/json',
      '{"error":"bad gateway"}',
    ],
    [{ status: 429, body: 'slow down' }, 'text/plain;charset=UTF-8', 'slow down'],
  ])('answers %j, and changes nothing', async (then, type, text) => {
    await unchanged(async () => {
      await add({ ...BY_REF, then });
      const answer = await completeAnyhow();

      expect([answer.status, answer.text]).toEqual([then.status, text]);
      expect(answer.headers.get('content-type') ?? undefined).toBe(type);
      expect(answer.headers.get('x-mock-evidence')).toBeNull();
      expect(answer.headers.get('retry-after')).toBe(then.retryAfterSeconds?.toString() ?? null);
    });
  });

  it('cuts the connection before the call, which changes nothing', async () => {
    await unchanged(async () => {
      const { id } = await add({ ...BY_REF, then: { drop: 'before' } });
      await expect(complete()).rejects.toThrow();

      expect(
        test.cluster.journal.requests({ operation: 'updateHumanTaskByRef' }).at(-1),
      ).toMatchObject({ fault: id, status: 0 });
    });
  });

  it('cuts the connection after the call: who tries again is refused, and the state changed once', async () => {
    const { id } = await add({ ...BY_REF, times: 1, then: { drop: 'after' } });
    await expect(complete()).rejects.toThrow();
    const after = await purchase.workflow();

    const again = await complete();
    expect(again.status).toBe(400);
    expect(again.json.message).toContain('is already in terminal state: COMPLETED');
    expect(await purchase.workflow()).toEqual(after);
    expect(after.tasks.map((task: any) => [task.referenceTaskName, task.status])).toEqual([
      ['sign_off_ref', 'COMPLETED'],
      ['book_ref', 'SCHEDULED'],
    ]);
    const calls = test.cluster.journal.requests({ operation: 'updateHumanTaskByRef' }).slice(-2);
    expect(calls.map(({ status, fault }) => [status, fault])).toEqual([
      [200, id],
      [400, undefined],
    ]);
  });

  it.each(['before', 'after'] as const)(
    'cuts calls from within the process, too: %s',
    async (drop) => {
      await add({ ...VERSION, then: { drop } });

      await expect(test.cluster.fetch('/api/version')).rejects.toThrow('the connection was cut');
    },
  );

  it('lets the call wait, and then does it', async () => {
    const { id } = await add({ ...BY_REF, then: { delayMs: [1, 3] } });

    expect((await complete()).status).toBe(200);
    expect(
      test.cluster.journal.requests({ operation: 'updateHumanTaskByRef' }).at(-1),
    ).toMatchObject({
      fault: id,
      status: 200,
    });
  });

  it('does not let other calls wait, and no call longer than the server runs', async () => {
    const cluster = await startMockCluster();
    const fault = cluster.faults.add({ ...VERSION, times: 1, then: { delayMs: 600_000 } });
    const waiting = rawCall(cluster.url, { path: '/api/version' });
    await vi.waitFor(() => {
      expect(fault.matched()).toBe(1);
    });

    expect((await rawCall(cluster.url, { path: '/api/version' })).status).toBe(200);
    await cluster.close();
    expect((await waiting).status).toBe(200);
  });

  it('hides from searches what is younger than it says', async () => {
    const found = async () => {
      const query = { freeText: '*', query: 'workflowType = purchase' };
      const human = await test.call({
        method: 'POST',
        path: '/api/human/tasks/search',
        as: ann,
        body: { workflowNames: ['purchase'] },
      });
      const hits: number[] = [human.json.totalHits];
      for (const path of [
        '/api/workflow/search',
        '/api/workflow/search-by-tasks',
        '/api/tasks/search',
      ])
        hits.push((await test.call({ path, as: ann, query })).json.totalHits);
      return hits;
    };
    const before = await found();
    await test.cluster.clock.advance(10_000);
    const started = await test.call({ method: 'POST', path: '/api/workflow/purchase', as: ann });
    const now = before.map((hits) => hits + 1);
    expect(await found()).toEqual(now);

    await add({ match: {}, then: { staleMs: 5_000 } });
    expect(await found()).toEqual(before);
    expect((await test.call({ path: `/api/workflow/${started.text}`, as: ann })).status).toBe(200);
    await test.cluster.clock.advance(4_999);
    expect(await found()).toEqual(before);
    await test.cluster.clock.advance(1);
    expect(await found()).toEqual(now);
  });
});

describe('which calls a fault hits', () => {
  const then = { status: 503 };

  it.each<[string, object, readonly number[]]>([
    ['operation', { operation: 'getUserInfo' }, [503, 503, 200]],
    ['beginning of the path', { path: '/api/token' }, [503, 503, 200]],
    ['caller', { caller: bob }, [503, 200, 200]],
    ['caller, however it is written', { caller: 'Bob@ACME.com' }, [503, 200, 200]],
    ['method', { method: 'POST' }, [200, 200, 200]],
    ['all of it', { operation: 'getUserInfo', method: 'GET', caller: eve }, [200, 503, 200]],
    ['nothing', {}, [503, 503, 503]],
  ])('is told by the %s', async (_what, match, expected) => {
    await add({ match, then });
    const info = { path: '/api/token/userInfo' };
    const answers = [
      await test.direct({ ...info, as: bob }),
      await test.direct({ ...info, as: eve }),
      await test.direct({ path: '/api/version' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual(expected);
  });

  it('are also those of nobody, and those that no operation has', async () => {
    await add({ match: {}, then });
    const direct = async (path: string) => (await test.direct({ path })).status;

    expect(await direct('/api/token/userInfo')).toBe(503);
    expect(await direct('/api/nothing')).toBe(503);
    expect((await admin('GET', '/clock')).status).toBe(200);
  });

  it('lets the first ones through and hits so many', async () => {
    const { id } = await add({ ...VERSION, after: 1, times: 2, then });

    expect(await statuses(5)).toEqual([200, 503, 503, 200, 200]);
    expect(await listed()).toMatchObject([{ id, matched: 2 }]);
  });

  it('counts for the first that matches, and then for the next', async () => {
    await add({ ...VERSION, times: 1, then: { status: 500 } });
    await add({ ...VERSION, times: 1, then: { status: 429 } });

    expect(await statuses(3)).toEqual([500, 429, 200]);
  });

  it('is by chance, the same for the same seed', async () => {
    const some = async (fault: object) => {
      await admin('DELETE', '/faults');
      await add({ ...VERSION, probability: 0.5, then, ...fault });
      return statuses(16);
    };
    const first = await some({});

    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await some({})).toEqual(first);
    expect(await some({ seed: 1 })).toEqual(first);
    expect(await some({ seed: 2 })).not.toEqual(first);
    expect(new Set(await some({ probability: 0 }))).toEqual(new Set([200]));
    expect(new Set(await some({ probability: 1 }))).toEqual(new Set([503]));
  });
});

describe('the faults of a cluster in the library', () => {
  it('are added, counted, listed and taken away', async () => {
    const { faults } = test.cluster;
    const fault = faults.add({ ...VERSION, then: { status: 503 } });
    expect(await statuses(2)).toEqual([503, 503]);
    expect(fault.matched()).toBe(2);
    expect(faults.list()).toEqual([
      { id: fault.id, matched: 2, ...VERSION, then: { status: 503 } },
    ]);

    fault.remove();
    expect(await statuses(1)).toEqual([200]);
    expect(fault.matched()).toBe(2);
    faults.add({ match: {}, then: { drop: 'before' } });
    faults.clear();
    expect(faults.list()).toEqual([]);
  });

  it.each<[object, string]>([
    [{ match: { opertion: 'x' }, then: { status: 503 } }, 'did you mean "operation"?'],
    [{ match: {}, then: { refuse: 'Rain' } }, 'faults.add: there is no refusal "Rain"'],
    [{ match: {}, then: {} }, 'faults.add: "then" takes one of'],
  ])('are refused: %j', (fault, message) => {
    expect(() => test.cluster.faults.add(fault as NewFault)).toThrow(message);
    expect(test.cluster.faults.list()).toEqual([]);
  });
});
