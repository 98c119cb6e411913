/** Random histories of a store, and all that can be asked of one: two that answer alike hold the same. */
import fc from 'fast-check';
import { dueAt } from '../../src/domain/human-tasks/human-task.ts';
import { keys } from '../../src/domain/index-keys.ts';
import { create, remove, replace, type Store } from '../../src/domain/ports.ts';
import { someHumanTask } from './some-human-task.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const states = ['ASSIGNED', 'IN_PROGRESS'] as const;
const users = ['bob', 'eve'];
const words = ['gold', 'tin'];

/** Of one record: it is made or changed so, or removed. */
export const storeStep = fc.record({
  id: fc.constantFrom(...ids),
  isRemoval: fc.nat({ max: 3 }).map((n) => n === 0),
  members: fc.record({
    state: fc.constantFrom(...states),
    updatedOn: fc.nat({ max: 3 }),
    slaDueAt: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
    assignee: fc.option(
      fc.constantFrom(...users).map((user) => ({ userType: 'CONDUCTOR_USER' as const, user })),
      { nil: undefined },
    ),
    output: fc.constantFrom(...words).map((tier) => ({ tier })),
  }),
  /** Searches bring indexes up to date, which must not show. */
  searchesAfter: fc.boolean(),
});

type StoreStep = typeof storeStep extends fc.Arbitrary<infer Step> ? Step : never;

export async function runStep(store: Store, step: StoreStep): Promise<void> {
  const stored = await store.read('humanTask', step.id);
  const value = someHumanTask(step.id, step.members);
  if (stored === undefined) await store.commit([create('humanTask', step.id, value)]);
  else if (step.isRemoval) await store.commit([remove('humanTask', stored)]);
  else await store.commit([replace('humanTask', stored, value)]);
  if (step.searchesAfter) await allAnswers(store);
}

const everything = { start: 0, size: Infinity };
const someKeys = [
  ...states.map((state) => keys.state(state)),
  ...users.map((user) => keys.assignee('CONDUCTOR_USER', user)),
  keys.openToAnyone,
  keys.workflow('w'),
];
const withinKeys = words.flatMap((word) => [
  keys.within('words', '', word),
  keys.within('output', 'tier', word),
]);

/** What the store answers to everything that the histories could have made differ. */
export async function allAnswers(store: Store): Promise<unknown> {
  const found = [];
  for (const asked of [[], ...someKeys.map((key) => [[key]])])
    found.push((await store.find('humanTask', asked)).map(({ value }) => value));
  const pages = [];
  for (const key of [...someKeys, ...withinKeys])
    for (const part of [everything, { start: 1, size: 2 }])
      pages.push(await pageOf(store, [[key]], part));
  pages.push(await pageOf(store, [], everything));
  pages.push(await pageOf(store, [[keys.workflow('w')], withinKeys.slice(0, 1)], everything));
  return { found, pages, read: await readAll(store), due: await dueOrder(store) };
}

async function pageOf(
  store: Store,
  asked: readonly (readonly string[])[],
  part: typeof everything,
): Promise<unknown> {
  const { total, records } = await store.page('humanTask', asked, part);
  return { total, values: records.map(({ value }) => value) };
}

async function readAll(store: Store): Promise<unknown> {
  const stored = await Promise.all(ids.map((id) => store.read('humanTask', id)));
  return stored.map((one) => one?.value);
}

/** The ids in the order in which they fall due. */
async function dueOrder(store: Store): Promise<readonly string[]> {
  const passed: string[] = [];
  for (;;) {
    const due = await store.firstDue(Infinity, ({ id }) => passed.includes(id));
    if (due?.kind !== 'humanTask') return passed;
    if (due.at !== dueAt(due.stored.value)) throw new Error(`${due.stored.id} is not due then`);
    passed.push(due.stored.id);
  }
}
