import {
  createMockCluster,
  type InProcessCluster,
  type InProcessClusterOptions,
} from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { ann, bob, purchaseFixtures, root } from './purchase-fixtures.ts';

type Json = Readonly<Record<string, any>>;

/** A call, with what it was answered as JSON; a path is of the tenant, where one is named. */
async function sent(
  cluster: InProcessCluster,
  [method, path, body]: readonly [method: string, path: string, body?: unknown],
  { tenant, token }: { readonly tenant?: string; readonly token?: string } = {},
): Promise<{ readonly status: number; readonly json: Json }> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { 'x-authorization': token }),
  };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await cluster.fetch(
    `${tenant === undefined ? '' : `/t/${tenant}`}${path}`,
    init,
  );
  const text = await response.text();
  return { status: response.status, json: /^[[{]/.test(text) ? JSON.parse(text) : {} };
}

/** A tenant of the cluster in the hands of a test. */
function tenantOf(cluster: () => InProcessCluster, id: string) {
  const steer = async (method: string, path: string, body?: unknown) => {
    const answer = await sent(cluster(), [method, `/__admin${path}`, body], { tenant: id });
    expect(answer.status, JSON.stringify(answer.json)).toBeLessThan(300);
    return answer.json;
  };
  return {
    steer,
    make: async (how: object = {}) => {
      const answer = await sent(cluster(), ['POST', '/__admin/tenants', { id, ...how }]);
      expect(answer.status, JSON.stringify(answer.json)).toBe(201);
    },
    state: () => steer('GET', '/snapshot'),
    token: async (user: string) => String((await steer('POST', '/tokens', { user }))['token']),
    start: async (token: string) => {
      const call = ['POST', '/api/workflow/purchase', { cost: 3 }] as const;
      expect((await sent(cluster(), call, { tenant: id, token })).status).toBe(200);
    },
    /** All Human tasks. */
    found: async () => {
      const { token } = await steer('POST', '/tokens', { user: root });
      const call = ['POST', '/api/human/tasks/search', { searchType: 'ADMIN' }] as const;
      return (await sent(cluster(), call, { tenant: id, token })).json;
    },
    userInfo: (token: string) =>
      sent(cluster(), ['GET', '/api/token/userInfo'], { tenant: id, token }),
  };
}

const idsOf = async (cluster: InProcessCluster) => {
  const { json } = await sent(cluster, ['GET', '/__admin/tenants']);
  return (json['tenants'] as { id: string }[]).map(({ id }) => id);
};

/** What becomes of the tenants of a cluster that is started again on its store, wherever that is. */
export function keptTenantsSuite(what: string, store: () => string): void {
  let cluster: InProcessCluster;
  const started = async (more: InProcessClusterOptions = {}): Promise<void> => {
    const seeded = { seed: purchaseFixtures, clock: 'manual', store: store() } as const;
    cluster = await createMockCluster({ ...seeded, ...more });
  };
  const restarted = async (more: InProcessClusterOptions = {}): Promise<void> => {
    await cluster.close();
    await started(more);
  };
  const tenant = (id: string) => tenantOf(() => cluster, id);

  describe(`the tenants of a cluster that is started again on ${what}`, () => {
    it('are as they were: records, time, ids, mocks and actors, each apart from the others', async () => {
      await started();
      const [one, other] = [tenant('one'), tenant('other')];
      await one.make();
      await other.make({ clock: 'system' });
      const token = await one.token(ann);
      await one.start(token);
      await one.steer('POST', '/clock', { advanceMs: 60_000 });
      await one.steer('PUT', '/task-mocks', { byType: { HTTP: [{ output: { n: 1 } }] } });
      const people = [{ user: bob, afterMs: 90_000, then: { claim: true } }];
      await one.steer('PUT', '/actors', { people });
      await one.steer('POST', '/seed', { users: [{ id: 'late@acme.com' }] });
      await one.start(token);
      const before = await one.state();
      const main = await cluster.snapshot();

      for (let round = 0; round < 2; round += 1) {
        await restarted();
        expect(await idsOf(cluster)).toEqual(['one', 'other']);
        expect(await one.state()).toStrictEqual(before);
        expect(await cluster.snapshot()).toStrictEqual(main);
        expect((await other.steer('GET', '/clock'))['mode']).toBe('system');
        expect((await one.userInfo(token)).status).toBe(200);
        expect((await other.userInfo(token)).status).toBe(401);
      }
      await one.steer('POST', '/clock', { advanceMs: 90_000 });
      const { progress } = await one.steer('GET', '/actors');
      expect(progress.people[0].acted).toBeGreaterThan(0);
      await cluster.close();
    });

    it('have their faults, each as far as it was, as the cluster has its own', async () => {
      await started();
      const one = tenant('one');
      await one.make();
      const failing = { match: { path: '/api' }, times: 3, after: 1, then: { status: 502 } };
      const unlikely = {
        match: { path: '/api' },
        probability: 0.5,
        seed: 7,
        then: { status: 503 },
      };
      const other = await createMockCluster({ seed: purchaseFixtures, clock: 'manual' });
      const statuses = async (of: InProcessCluster, calls: number, how: object) => {
        const all: number[] = [];
        for (let call = 0; call < calls; call += 1)
          all.push((await sent(of, ['GET', '/api/token/userInfo'], how)).status);
        return all;
      };
      for (const of of [cluster, other]) of.faults.add(unlikely);
      await one.steer('POST', '/faults', failing);
      expect(await statuses(cluster, 3, { tenant: 'one' })).toEqual([401, 502, 502]);
      await statuses(other, 5, {});
      await statuses(cluster, 5, {});
      const before = await one.steer('GET', '/faults');

      await restarted();
      expect(await one.steer('GET', '/faults')).toStrictEqual(before);
      expect(await statuses(cluster, 2, { tenant: 'one' })).toEqual([502, 401]);
      expect(await statuses(cluster, 9, {})).toEqual(await statuses(other, 9, {}));
      expect((await one.steer('POST', '/faults', failing))['id']).toBe('f2');
      await one.steer('DELETE', '/faults');
      await cluster.reset();
      await restarted();
      expect(await one.steer('GET', '/faults')).toEqual({ faults: [] });
      expect(cluster.faults.list()).toEqual([]);
      await cluster.close();
      await other.close();
    });

    it('go back to what each began with, its seed included, by a reset before or after', async () => {
      await started();
      const seeded = tenant('seeded');
      await seeded.make({ seed: { users: [{ id: 'seeded@acme.com' }] } });
      const begun = await seeded.state();
      await seeded.start(await seeded.token(ann));
      await restarted();
      expect(await seeded.state()).not.toStrictEqual(begun);
      await seeded.steer('POST', '/reset');
      expect(await seeded.state()).toStrictEqual(begun);
      await restarted();
      expect(await seeded.state()).toStrictEqual(begun);
      await seeded.token('seeded@acme.com');
      await seeded.start(await seeded.token(ann));
      await seeded.steer('POST', '/reset');
      await restarted();
      expect(await seeded.state()).toStrictEqual(begun);
      await cluster.close();
    });

    it('are those that began as the cluster, or another tenant, was at a moment', async () => {
      await started();
      await cluster.seed({ users: [{ id: 'late@acme.com' }] });
      const main = tenant('main-now');
      await main.make({ from: 'main', seed: { groups: [{ id: 'own' }] } });
      await main.start(await main.token('ann@acme.com'));
      const next = tenant('next');
      await next.make({ from: 'main-now' });
      await next.token('late@acme.com');
      await next.start(await next.token(ann));
      await cluster.reset();
      const before = [await main.state(), await next.state()];
      await restarted();
      expect([await main.state(), await next.state()]).toStrictEqual(before);
      await next.steer('POST', '/reset');
      await restarted();
      expect([await main.state(), await next.state()]).toStrictEqual([before[0], before[0]]);
      await cluster.close();
    });

    it('have what a snapshot has put in place, and what was done since', async () => {
      await started();
      const one = tenant('one');
      await one.make();
      const begun = await one.state();
      const token = await one.token(ann);
      await one.start(token);
      const snapshot = await one.state();
      await one.start(token);
      await one.steer('PUT', '/snapshot', snapshot);
      await one.start(token);
      const before = [await one.steer('GET', '/clock'), await one.found()];
      expect(before[1]?.['results']).toHaveLength(6);
      await restarted();
      expect([await one.steer('GET', '/clock'), await one.found()]).toStrictEqual(before);
      await one.steer('POST', '/reset');
      await restarted();
      expect(await one.state()).toStrictEqual(begun);
      await cluster.close();
    });

    it('are not those that have ended; their ids are free, and nothing of theirs comes back', async () => {
      await started();
      const [one, other] = [tenant('one'), tenant('other')];
      await one.make();
      await other.make();
      const begun = await one.state();
      await one.start(await one.token(ann));
      expect((await sent(cluster, ['DELETE', '/__admin/tenants/one'])).status).toBe(204);
      await restarted();
      expect(await idsOf(cluster)).toEqual(['other']);
      await one.make();
      expect(await one.state()).toStrictEqual(begun);
      await restarted();
      expect(await one.state()).toStrictEqual(begun);
      expect((await sent(cluster, ['DELETE', '/__admin/tenants/other'])).status).toBe(204);
      await one.steer('GET', '/clock');
      await cluster.close();
      await started();
      expect(await idsOf(cluster)).toEqual(['one']);
      await cluster.close();
    });

    it('are not those that were refused, nor forks in the hands of a program', async () => {
      await started();
      const before = await cluster.snapshot();
      const wrong = { id: 'wrong', seed: { users: [{ id: 'x', groups: ['none'] }] } };
      expect((await sent(cluster, ['POST', '/__admin/tenants', wrong])).status).toBe(400);
      const fork = await cluster.fork({ id: 'fork' });
      await fork.seed({ users: [{ id: 'fork@acme.com' }] });
      expect(await idsOf(cluster)).toEqual(['fork']);
      await restarted();
      expect(await idsOf(cluster)).toEqual([]);
      expect(await cluster.snapshot()).toStrictEqual(before);
      await cluster.close();
    });

    it('are all there, however few there may be now, and none where it begins anew', async () => {
      await started();
      for (const id of ['a', 'b', 'c']) await tenant(id).make();
      await restarted({ maxTenants: 2 });
      expect(await idsOf(cluster)).toEqual(['a', 'b', 'c']);
      const more = await sent(cluster, ['POST', '/__admin/tenants', { id: 'd' }]);
      expect(more.status).toBe(429);
      await restarted({ reseed: true });
      expect(await idsOf(cluster)).toEqual([]);
      await restarted();
      expect(await idsOf(cluster)).toEqual([]);
      await cluster.close();
    });

    it('end when nobody has called them for long enough since the start', async () => {
      await started();
      await tenant('short').make({ expiresAfterMs: 400 });
      await tenant('long').make();
      await restarted();
      expect(await idsOf(cluster)).toContain('long');
      await expect.poll(() => idsOf(cluster), { timeout: 10_000 }).toEqual(['long']);
      await restarted();
      expect(await idsOf(cluster)).toEqual(['long']);
      await cluster.close();
    });
  });
}
