import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore, type Snapshot } from '../../src/adapters/memory-store.ts';
import { create, remove, replace } from '../../src/domain/ports.ts';
import { someHumanTask } from '../support/some-human-task.ts';
import { storeCopiesSuite } from '../support/store-copies-suite.ts';
import { storeSuite } from '../support/store-suite.ts';
import { allAnswers, runStep, storeStep } from '../support/store-twins.ts';
import { YieldingStore } from '../support/yielding-store.ts';

storeSuite('the store in memory', () => new MemoryStore());
storeSuite('a store that answers late', () => new YieldingStore(new MemoryStore()));
storeSuite('the staged store', () => new MemoryStore().staged());
storeSuite('a copy of a store', () => new MemoryStore().copy());
storeSuite('a copy of a store that is emptied', () => emptied());
storeCopiesSuite('the store in memory', () => new MemoryStore());
storeCopiesSuite('a copy of a store', () => emptied());

/** A copy of a store in which everything that the original had is taken away. */
function emptied(): MemoryStore {
  const original = new MemoryStore();
  const ids = ['1', '2', '3', 'a', 'b', 'old', 't0', 't1'];
  const tasks = ids.map((id) => someHumanTask(id, { state: 'ASSIGNED', slaDueAt: 5 }));
  // A store in memory has done so once this returns.
  void original.commit(tasks.map((task) => create('humanTask', task.taskId, task)));
  const copy = original.copy();
  const changes = ids.map((id, at) => ({ kind: 'humanTask', id, expected: at + 1 }) as const);
  void copy.commit(changes.map((change) => ({ ...change, before: undefined, value: undefined })));
  return copy;
}

const group = (id: string, description = id) => ({ id, description, roles: [], defaultAccess: {} });

describe('the store in memory', () => {
  it('goes back to a snapshot, after which everything read before conflicts', async () => {
    const store = new MemoryStore();
    await store.commit([create('group', 'a', group('a'))]);
    const snapshot = store.snapshot();
    const before = (await store.read('group', 'a'))!;
    await store.commit([create('group', 'b', group('b'))]);

    store.restore(snapshot);

    expect((await store.read('group', 'a'))?.value).toEqual(group('a'));
    expect(await store.read('group', 'b')).toBeUndefined();
    expect(await store.commit([replace('group', before, group('a', 'late'))])).toBe('conflict');
  });

  it('answers as before from a snapshot that was JSON, and so from then on', async () => {
    const steps = fc.array(storeStep, { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const store = new MemoryStore();
        for (const step of before) await runStep(store, step);
        const restored = new MemoryStore();
        await restored.commit([create('group', 'gone', group('gone'))]);
        restored.restore(JSON.parse(JSON.stringify(store.snapshot())) as Snapshot);

        expect(restored.snapshot()).toEqual(store.snapshot());
        expect(await allAnswers(restored)).toEqual(await allAnswers(store));
        for (const step of after) {
          await runStep(store, step);
          await runStep(restored, step);
        }
        expect(await allAnswers(restored)).toEqual(await allAnswers(store));
        expect(JSON.stringify(restored.snapshot())).toBe(JSON.stringify(store.snapshot()));
      }),
      { seed: 22, numRuns: 40 },
    );
  });
});

describe('the staged store', () => {
  it('leaves the live store alone until its changes are committed there', async () => {
    const live = new MemoryStore();
    await live.commit([create('group', 'a', group('a'))]);
    const staged = live.staged();
    await staged.commit([replace('group', (await staged.read('group', 'a'))!, group('a', 'one'))]);
    await staged.commit([replace('group', (await staged.read('group', 'a'))!, group('a', 'two'))]);
    await staged.commit([create('group', 'b', group('b'))]);

    expect((await live.read('group', 'a'))?.value.description).toBe('a');
    expect(await live.read('group', 'b')).toBeUndefined();
    expect(await live.commit(staged.changes)).toBe('committed');
    expect((await live.read('group', 'a'))?.value.description).toBe('two');
    expect(await live.read('group', 'b')).toBeDefined();
  });

  it('takes away there what was removed here, and only what stayed removed', async () => {
    const live = new MemoryStore();
    await live.commit([create('group', 'a', group('a')), create('group', 'b', group('b'))]);
    const staged = live.staged();
    for (const id of ['a', 'b'])
      await staged.commit([remove('group', (await staged.read('group', id))!)]);
    await staged.commit([create('group', 'b', group('b', 'again'))]);
    await staged.commit([create('group', 'c', group('c'))]);
    await staged.commit([remove('group', (await staged.read('group', 'c'))!)]);

    expect(await live.commit(staged.changes)).toBe('committed');
    expect(await live.read('group', 'a')).toBeUndefined();
    expect((await live.read('group', 'b'))?.value.description).toBe('again');
    expect(await live.read('group', 'c')).toBeUndefined();
  });

  it('conflicts when somebody changed a record in the live store meanwhile', async () => {
    const live = new MemoryStore();
    await live.commit([create('group', 'a', group('a'))]);
    const staged = live.staged();
    await staged.commit([
      replace('group', (await staged.read('group', 'a'))!, group('a', 'staged')),
    ]);
    await live.commit([replace('group', (await live.read('group', 'a'))!, group('a', 'live'))]);

    expect(await live.commit(staged.changes)).toBe('conflict');
    expect((await live.read('group', 'a'))?.value.description).toBe('live');
  });
});
