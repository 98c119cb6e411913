import { describe, expect, it } from 'vitest';
import { keys } from '../../src/domain/index-keys.ts';
import type { Store } from '../../src/domain/ports.ts';
import { raceStores } from '../support/human-race.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';
import { cal, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';

const ROUNDS = 60;

/** Runs what adds to something and what removes it at once, over and over: what each came to, and what is left. */
const races = {
  'a member of a group': async (storeOver: (store: Store) => Store) => {
    const { ports } = await newCluster(purchaseFixtures);
    const store = storeOver(ports.store);
    const [setUp, racing] = [actOn(ports), actOn(ports, store)];
    return inRounds(store, async (id, inTurn) => {
      await setUp(root, 'saveGroup', { path: { id }, body: { description: id } });
      const results = await inTurn(
        () => racing(root, 'addUserToGroup', { path: { id, userId: cal } }),
        () => racing(root, 'deleteGroup', { path: { id } }),
      );
      const left = await ports.store.find('user', [[keys.member(id)]]);
      return { added: resultOf(results[0]), removed: resultOf(results[1]), left: left.length };
    });
  },
  'a key of an application': async (storeOver: (store: Store) => Store) => {
    const { ports } = await newCluster(purchaseFixtures);
    const store = storeOver(ports.store);
    const [setUp, racing] = [actOn(ports), actOn(ports, store)];
    return inRounds(store, async (name, inTurn) => {
      const made = await setUp(root, 'createApplication', { body: { name } });
      const { id } = ('body' in made ? made.body : {}) as { id: string };
      const results = await inTurn(
        () => racing(root, 'createAccessKey', { path: { id } }),
        () => racing(root, 'deleteApplication', { path: { id } }),
      );
      const left = await ports.store.find('accessKey', [[keys.application(id)]]);
      return { added: resultOf(results[0]), removed: resultOf(results[1]), left: left.length };
    });
  },
};
type Thunk<T> = () => Promise<T>;
interface End {
  readonly added: string;
  readonly removed: string;
  readonly left: number;
}

/** Each round under a name of its own, with one of the two started after more and more answers of the store. */
async function inRounds(
  store: Store,
  round: (
    name: string,
    inTurn: <T>(one: Thunk<T>, other: Thunk<T>) => Promise<[T, T]>,
  ) => Promise<End>,
): Promise<readonly End[]> {
  const ends: End[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    const later = async <T>(start: Thunk<T>) => {
      for (let count = 0; count < at >> 2; count += 1) await store.read('user', root);
      return start();
    };
    ends.push(
      await round(`round-${String(at)}`, (one, other) =>
        at % 2 === 0 ? Promise.all([one(), later(other)]) : Promise.all([later(one), other()]),
      ),
    );
  }
  return ends;
}

describe.each(Object.entries(races))('%s that is removed meanwhile', (_what, race) => {
  it.each(raceStores)('goes with it or is not added, on %s', async (_store, storeOver) => {
    const ends = await race(storeOver);
    expect(ends.filter(({ left }) => left > 0)).toEqual([]);
    expect(ends.every(({ removed }) => removed === 'ok')).toBe(true);
    expect(new Set(ends.map(({ added }) => added)).size).toBe(2);
  });

  it('would be left on a store that does not look at versions', async () => {
    const ends = await race((store) => new YieldingStore(new VersionBlindStore(store)));
    expect(ends.some(({ left }) => left > 0)).toBe(true);
  });
});
