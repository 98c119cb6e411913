import {
  createMockCluster,
  type InProcessCluster,
  type InProcessClusterOptions,
} from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { captured } from './captured.ts';
import { ann, bob, eve, purchaseFixtures, root } from './purchase-fixtures.ts';

const seeded = { seed: purchaseFixtures, clock: 'manual' } as const;

async function call(
  cluster: InProcessCluster,
  as: string,
  [method, path, body]: readonly [method: string, path: string, body?: unknown],
): Promise<any> {
  const token = await cluster.tokenFor(as);
  return callWith(cluster, token, [method, path, body]);
}

async function callWith(
  cluster: InProcessCluster,
  token: string,
  [method, path, body]: readonly [method: string, path: string, body?: unknown],
): Promise<any> {
  const headers = { 'content-type': 'application/json', 'x-authorization': token };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await cluster.fetch(path, { method, headers, ...sent });
  const text = await response.text();
  expect(`${response.status} ${text}`).toMatch(/^20/);
  return /^[[{]/.test(text) ? JSON.parse(text) : text;
}

const start = ['POST', '/api/workflow/purchase', { cost: 3 }] as const;
const search = ['POST', '/api/human/tasks/search', { searchType: 'ADMIN', size: 100 }] as const;
const advance = (cluster: InProcessCluster) => cluster.clock.advance(60_000);
const steered = (cluster: InProcessCluster, path: string, init: RequestInit) =>
  cluster.fetch(`/__admin/${path}`, init);

function stateOf(cluster: InProcessCluster): Promise<unknown> {
  return cluster.snapshot();
}

/**
 * What becomes of a cluster that is started again on its store, wherever that is. `store` gives the one of the test, which is
 * empty at first; `named`: as messages name it.
 */
export function restartSuite(what: string, store: () => string, named: () => string): void {
  const started = (more: InProcessClusterOptions = {}): Promise<InProcessCluster> =>
    createMockCluster({ ...seeded, store: store(), ...more });

  describe(`a cluster that is started again on ${what}`, () => {
    it('is as it was: records, time, ids, mocks, actors and the number of seeds', async () => {
      const first = await started();
      await call(first, ann, start);
      await advance(first);
      await first.seed({ users: [{ id: 'late@acme.com' }] });
      await first.setTaskMocks({ byType: { HTTP: [{ output: { n: 1 } }] } });
      await first.setActors({
        people: [{ user: bob, afterMs: 90_000, then: { claim: true } }],
      });
      await call(first, ann, start);
      const before = await stateOf(first);
      await first.close();

      const second = await started();
      expect(await stateOf(second)).toStrictEqual(before);
      await second.clock.advance(90_000);
      const shown: any = await (await second.fetch('/__admin/actors')).json();
      expect(shown.progress.people[0].acted).toBeGreaterThan(0);
      await second.close();
    });

    it('answers the same calls with the same bytes as one that was never ended', async () => {
      const steps = [start, search, start, search] as const;
      const one = await started();
      const other = await createMockCluster({ ...seeded, now: one.clock.now() });
      // Both begin at the same time.
      await one.reset();
      let again = one;
      for (const step of steps) {
        const answered = await call(again, root, step);
        expect(answered).toEqual(await call(other, root, step));
        await advance(again);
        await advance(other);
        await again.close();
        again = await started();
      }
      await again.close();
      await other.close();
    });

    it('takes the tokens of before', async () => {
      const first = await started();
      const token = await first.tokenFor(bob);
      await first.close();
      const second = await started();
      expect(await callWith(second, token, ['GET', '/api/token/userInfo'])).toMatchObject({
        id: bob,
      });
      await second.close();
    });

    it('goes back to its first start by a reset, and stays there', async () => {
      const first = await started();
      const begun = await stateOf(first);
      await call(first, ann, start);
      await advance(first);
      await first.close();
      const second = await started();
      await call(second, ann, start);
      await second.reset();
      expect(await stateOf(second)).toStrictEqual(begun);
      await second.close();
      const third = await started();
      expect(await stateOf(third)).toStrictEqual(begun);
      await third.close();
    });

    it('has what a snapshot has put in its place, and what was done since', async () => {
      const other = await createMockCluster(seeded);
      await advance(other);
      await call(other, ann, start);
      const snapshot = await other.snapshot();
      await other.close();
      const first = await started();
      const begun = await stateOf(first);
      await call(first, ann, start);
      await first.restore(snapshot);
      await call(first, ann, start);
      const before = [first.clock.now(), await call(first, root, search)];
      expect(before[1].results).toHaveLength(6);
      await first.close();
      const second = await started();
      expect([second.clock.now(), await call(second, root, search)]).toEqual(before);
      await second.reset();
      expect(await stateOf(second)).toStrictEqual(begun);
      await second.close();
    });

    it('has nothing of a snapshot that was refused', async () => {
      const first = await started();
      const before = await stateOf(first);
      const put = {
        method: 'PUT',
        body: '{"format":1}',
        headers: { 'content-type': 'application/json' },
      };
      expect((await steered(first, 'snapshot', put)).status).toBe(400);
      await first.close();
      const second = await started();
      expect(await stateOf(second)).toStrictEqual(before);
      await second.close();
    });

    it('does on the system clock what has fallen due meanwhile', async () => {
      const first = await started({ clock: 'manual', now: '2020-01-01T00:00:00Z' });
      await call(first, ann, start);
      await first.close();
      const second = await started({ clock: 'system' });
      const now = second.clock.now();
      expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
      await second.close();
    });

    it('goes on from the time in the store, whatever time it is told to begin', async () => {
      const first = await started({ now: '2026-01-01T00:00:00Z' });
      await advance(first);
      const { now } = first.clock;
      await first.close();
      const second = await started({ now: '2029-01-01T00:00:00Z' });
      expect(second.clock.now()).toBe(now());
      await second.close();
    });
  });

  describe(`the seeds of a cluster that has ${what}`, () => {
    const hash = /[0-9a-f]{64}/g;

    it('are loaded once', async () => {
      const first = await started();
      await first.seed({ users: [{ id: 'late@acme.com' }] });
      await first.close();
      const second = await started();
      await expect(second.seed({ users: [{ id: 'late@acme.com' }] })).rejects.toThrow('already');
      await second.close();
    });

    it('refuse to be others, by both hashes, and leave the file as it is', async () => {
      const first = await started();
      await call(first, ann, start);
      const before = await stateOf(first);
      await first.close();

      const error = (await captured(() => started({ seed: { users: [{ id: eve }] } }))) as Error;
      expect(error).toMatchObject({ name: 'StoreError', problem: 'otherSeeds' });
      expect(error.message).toContain(named());
      expect(error.message).toContain('--reseed (reseed)');
      expect(new Set(error.message.match(hash)).size).toBe(2);
      const second = await started();
      expect(await stateOf(second)).toStrictEqual(before);
      await second.close();
    });

    it('take the place of everything where that is asked for', async () => {
      const other = { seed: { users: [{ id: 'other@acme.com' }] } };
      const first = await started();
      await call(first, ann, start);
      await first.close();
      const second = await started({ ...other, reseed: true });
      await second.tokenFor('other@acme.com');
      await expect(second.tokenFor(ann)).rejects.toThrow(ann);
      await second.seed({ users: [{ id: 'more@acme.com' }] });
      await second.close();
      const third = await started(other);
      await third.tokenFor('more@acme.com');
      await third.close();
    });

    it('are not kept where they are wrong', async () => {
      await expect(started({ seed: { users: [{ id: 'x', groups: ['no'] }] } })).rejects.toThrow(
        'no',
      );
      const right = await started({ seed: { users: [{ id: 'right@acme.com' }] } });
      await right.tokenFor('right@acme.com');
      await right.close();
    });
  });
}
