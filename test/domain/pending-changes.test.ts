import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/adapters/memory-store.ts';
import { PendingChanges } from '../../src/domain/pending-changes.ts';
import { create, put, remove, type Store } from '../../src/domain/ports.ts';

const IDS = ['a', 'b', 'c'];
const id = fc.constantFrom(...IDS);
/** In each step one record is given a description, or is removed where it is. */
const steps = fc.array(
  fc.record({ id, description: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }) }),
);

const group = (name: string, description: string) => ({
  id: name,
  description,
  roles: [],
  defaultAccess: {},
});

async function storeWith(ids: readonly string[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const one of ids) await store.commit([create('group', one, group(one, 'stored'))]);
  return store;
}

describe('pending changes', () => {
  it('read as they will be stored, and are then stored so, each record changed once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(id), steps, async (stored, decisions) => {
        const store = await storeWith(stored);
        const pending = new PendingChanges(store);
        const wanted = new Map(stored.map((one) => [one, 'stored']));
        for (const { id, description } of decisions) {
          await decide(pending, id, description);
          if (description === undefined) wanted.delete(id);
          else wanted.set(id, description);
          expect(await descriptionsIn(pending)).toEqual(wanted);
        }

        const changed = pending.all.map((change) => change.id);
        expect(new Set(changed).size).toBe(changed.length);
        expect(await descriptionsIn(store)).toEqual(new Map(stored.map((one) => [one, 'stored'])));
        expect(await store.commit(pending.all)).toBe('committed');
        expect(await descriptionsIn(store)).toEqual(wanted);
      }),
    );
  });

  it('conflict when a record that they change was changed meanwhile, and only then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(id), steps, id, async (stored, decisions, other) => {
        const store = await storeWith(stored);
        const pending = new PendingChanges(store);
        for (const { id, description } of decisions) await decide(pending, id, description);
        await store.commit([
          put('group', other, await store.read('group', other), group(other, 'meanwhile')),
        ]);

        const isChanged = pending.all.some((change) => change.id === other);
        expect(await store.commit(pending.all)).toBe(isChanged ? 'conflict' : 'committed');
      }),
    );
  });
});

async function decide(
  pending: PendingChanges,
  id: string,
  description: string | undefined,
): Promise<void> {
  const known = await pending.read('group', id);
  if (description !== undefined) pending.add([put('group', id, known, group(id, description))]);
  else if (known) pending.add([remove('group', known)]);
}

async function descriptionsIn(reader: Pick<Store, 'read'>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const one of IDS) {
    const stored = await reader.read('group', one);
    if (stored) found.set(one, stored.value.description);
  }
  return found;
}
