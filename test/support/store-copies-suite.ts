import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MemoryStore } from '../../src/adapters/memory-store.ts';
import { keys } from '../../src/domain/index-keys.ts';
import { create, remove, replace, type Store } from '../../src/domain/ports.ts';
import { someHumanTask as task } from './some-human-task.ts';
import { allAnswers, runStep, storeStep } from './store-twins.ts';

/** The tests that every store must pass of which a cluster can be forked. `make` gives an empty one. */
export function storeCopiesSuite(name: string, make: () => MemoryStore): void {
  describe(`${name}, and copies of it`, () => {
    it('see nothing of what is written in another, in either direction', async () => {
      for (const shared of [1, 100]) {
        const original = await holding(make(), shared);
        const copy = original.copy();
        const before = await everythingOf(original);

        await holding(copy, 1, 'new');
        await rename(copy, 't0', 'eve');
        expect(await everythingOf(original)).toEqual(before);
        expect(await idsWith(copy, assignee('eve'))).toEqual(['t0']);

        const ofCopy = await everythingOf(copy);
        await removeTask(original, 't0');
        await rename(original, 'none', 'eve');
        expect(await everythingOf(copy)).toEqual(ofCopy);
        expect(await idsWith(original, assignee('eve'))).toEqual(['none']);
        expect(await original.read('humanTask', 't0')).toBeUndefined();
        expect(await copy.read('humanTask', 't0')).toBeDefined();
        expect((await original.firstDue(Infinity))?.stored.id).not.toBe('t0');
        expect((await copy.firstDue(Infinity))?.stored.id).toBe('t0');
      }
    });

    it('begin with the versions that there were, and give others from then on', async () => {
      const original = await holding(make(), 2);
      const stored = (await original.read('humanTask', 't0'))!;
      const copy = original.copy();

      expect(await copy.read('humanTask', 't0')).toEqual(stored);
      const change = replace('humanTask', stored, task('t0', { state: 'COMPLETED' }));
      expect(await copy.commit([change])).toBe('committed');
      expect(await copy.commit([change])).toBe('conflict');
      expect(await original.commit([change])).toBe('committed');
    });

    it('become what another is, after which whatever was read before conflicts', async () => {
      const store = await holding(make(), 3);
      const start = store.copy();
      const answers = await allAnswers(store);
      const seen = [];
      for (let round = 0; round < 3; round += 1) {
        const stored = (await store.read('humanTask', 't1'))!;
        seen.push(stored);
        if (round > 0) await rename(store, 't1', 'eve');
        await removeTask(store, 't2');
        store.become(start);

        expect(await allAnswers(store)).toEqual(answers);
        for (const old of seen)
          expect(await store.commit([replace('humanTask', old, old.value)])).toBe('conflict');
        const [found] = await store.find('humanTask', [[keys.taskRef('r1')]]);
        const { records } = await store.page('humanTask', [[keys.taskRef('r1')]], firstOnly);
        const due = await store.firstDue(Infinity, ({ id }) => id !== 't1');
        const read = await store.read('humanTask', 't1');
        expect([found, records[0], due?.stored]).toEqual([read, read, read]);
      }
      const now = (await store.read('humanTask', 't1'))!;
      expect(await store.commit([replace('humanTask', now, now.value)])).toBe('committed');
      expect(new Set([...seen, now].map(({ version }) => version)).size).toBe(seen.length + 1);
    });

    it('answer as fresh stores with the same records, whatever was copied, written and put back', async () => {
      const which = fc.nat({ max: 2 });
      const action = fc.oneof(
        { weight: 8, arbitrary: fc.record({ at: which, step: storeStep }) },
        { weight: 2, arbitrary: fc.record({ from: which, to: which }) },
        { weight: 1, arbitrary: fc.record({ from: which, back: which }) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
          const stores = [make(), make(), make()];
          const fresh = [make(), make(), make()];
          for (const one of actions) {
            if ('step' in one) {
              await runStep(stores[one.at]!, one.step);
              await runStep(fresh[one.at]!, one.step);
              continue;
            }
            const snapshot = JSON.stringify(fresh[one.from]!.snapshot());
            const to = 'to' in one ? one.to : one.back;
            if ('to' in one) stores[to] = stores[one.from]!.copy();
            else stores[to]!.become(stores[one.from]!);
            fresh[to] = make();
            fresh[to].restore(JSON.parse(snapshot) as ReturnType<MemoryStore['snapshot']>);
          }
          for (const [at, store] of stores.entries()) {
            expect(await allAnswers(store)).toEqual(await allAnswers(fresh[at]!));
            expect(store.snapshot()).toEqual(fresh[at]!.snapshot());
          }
        }),
        { seed: 22, numRuns: 300 },
      );
    });

    it('search by words and by what tasks hold in slices, also while one is copied', async () => {
      const store = await holding(make(), 3_500);
      const gold = [[keys.within('output', 'tier', 'gold')]];
      const found = store.page('humanTask', gold, firstOnly);
      await new Promise((resolve) => setImmediate(resolve));
      const copy = store.copy();
      await rename(store, 't3000', 'eve', 'tin');

      expect((await found).total).toBe(3_499);
      expect((await copy.page('humanTask', gold, firstOnly)).total).toBe(3_500);
      expect((await store.page('humanTask', gold, firstOnly)).total).toBe(3_499);
    });

    it('cost what differs, and going back costs as little, however much there is', async () => {
      const costs = [];
      for (const size of [500, 5_000]) {
        const store = await holding(make(), size);
        const start = store.copy();
        const untouched = counted(() => store.copy());
        for (let at = 0; at < 10; at += 1) await rename(store, `t${at}`, 'eve');
        const changed = counted(() => store.copy());
        const back = counted(() => {
          store.become(start);
        });
        costs.push({ untouched, changed, back });
      }
      const [few, many] = costs;

      expect(many).toEqual(few);
      expect(few!.untouched).toBeLessThan(20);
      expect(few!.changed).toBeLessThan(100);
      expect(few!.back).toBeLessThan(20);
    });
  });
}

const firstOnly = { start: 0, size: 1 };
const assignee = (user: string) => keys.assignee('CONDUCTOR_USER', user);

/** So many tasks, each due by itself. */
async function holding<S extends Store>(store: S, count: number, prefix = 't'): Promise<S> {
  const tasks = Array.from({ length: count }, (_, at) =>
    task(`${prefix}${at}`, {
      slaDueAt: at,
      updatedOn: at,
      taskRefName: `r${at}`,
      output: { tier: 'gold' },
    }),
  );
  await store.commit(tasks.map((value) => create('humanTask', value.taskId, value)));
  return store;
}

/** Has the user as its assignee from now on; it may be new. */
async function rename(store: Store, id: string, user: string, tier = 'gold'): Promise<void> {
  const stored = await store.read('humanTask', id);
  const assigned = { userType: 'CONDUCTOR_USER', user } as const;
  const value = { ...(stored?.value ?? task(id)), assignee: assigned, output: { tier } };
  await store.commit([
    stored ? replace('humanTask', stored, value) : create('humanTask', id, value),
  ]);
}

async function removeTask(store: Store, id: string): Promise<void> {
  await store.commit([remove('humanTask', (await store.read('humanTask', id))!)]);
}

async function idsWith(store: Store, key: string): Promise<readonly string[]> {
  return (await store.find('humanTask', [[key]])).map(({ id }) => id);
}

async function everythingOf(store: Store): Promise<unknown> {
  const pages = [];
  for (const key of [keys.within('words', '', 'gold'), keys.state('PENDING'), assignee('eve')])
    pages.push(await store.page('humanTask', [[key]], { start: 0, size: Infinity }));
  return { all: await store.find('humanTask', []), pages, due: await store.firstDue(Infinity) };
}

/** How many entries of maps and sets are written by the work. */
function counted(work: () => unknown): number {
  const writes = [vi.spyOn(Map.prototype, 'set'), vi.spyOn(Set.prototype, 'add')];
  try {
    work();
    return writes.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    for (const write of writes) write.mockRestore();
  }
}
