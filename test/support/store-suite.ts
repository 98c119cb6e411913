import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, type HumanTask } from '../../src/domain/human-tasks/human-task.ts';
import { keys } from '../../src/domain/index-keys.ts';
import {
  create,
  remove,
  replace,
  type Change,
  type Part,
  type Store,
  type Stored,
} from '../../src/domain/ports.ts';
import { someExecution, someTask } from './some-execution.ts';
import { someHumanTask as task } from './some-human-task.ts';

/**
 * The tests that every store must pass, whatever it keeps its records in. `make` gives an empty one; `share`: of the random
 * histories, for a store that is slow.
 */
export function storeSuite(name: string, make: () => Store, share = 1): void {
  describe(`${name}, as any store`, () => {
    describe('reading', () => {
      it('knows nothing at first', async () => {
        const store = make();

        expect(await store.read('group', 'finance')).toBeUndefined();
        expect(await store.find('humanTask', [])).toEqual([]);
        expect(await store.firstDue(Infinity)).toBeUndefined();
      });

      it('gives what was committed, under its id and with a version that is not 0', async () => {
        const store = make();
        await store.commit([create('group', 'finance', group('finance'))]);

        const found = await store.read('group', 'finance');

        expect(found).toMatchObject({ id: 'finance', value: group('finance') });
        expect(found?.version).not.toBe(0);
      });

      it('keeps kinds apart: the same id may stand for one record of each', async () => {
        const store = make();
        await store.commit([create('group', 'one', group('one'))]);

        expect(await store.read('application', 'one')).toBeUndefined();
        expect(await store.commit([create('humanTask', 'one', task('one'))])).toBe('committed');
        expect((await store.read('group', 'one'))?.value).toEqual(group('one'));
      });

      it('takes ids for what they are, whatever objects inherit', async () => {
        const store = make();

        expect(await store.read('group', 'constructor')).toBeUndefined();
        expect(await store.read('group', '__proto__')).toBeUndefined();
        await store.commit([create('group', '__proto__', group('__proto__'))]);
        expect((await store.read('group', '__proto__'))?.value.id).toBe('__proto__');
      });
    });

    describe('finding', () => {
      const assigned = (id: string, user: string, more: Partial<HumanTask> = {}) =>
        task(id, { state: 'ASSIGNED', assignee: { userType: 'CONDUCTOR_USER', user }, ...more });

      it('gives the records that carry a key', async () => {
        const store = await holding(make(), [assigned('1', 'bob'), assigned('2', 'eve')]);

        expect(await idsOf(store, [[keys.assignee('CONDUCTOR_USER', 'bob')]])).toEqual(['1']);
        expect(await idsOf(store, [[keys.assignee('CONDUCTOR_USER', 'nobody')]])).toEqual([]);
      });

      it('asks for one key of each list', async () => {
        const store = await holding(make(), [
          assigned('1', 'bob'),
          assigned('2', 'eve'),
          assigned('3', 'bob', { state: 'IN_PROGRESS' }),
          assigned('4', 'cal'),
        ]);
        const state = [keys.state('ASSIGNED')];
        const user = [
          keys.assignee('CONDUCTOR_USER', 'bob'),
          keys.assignee('CONDUCTOR_USER', 'eve'),
        ];

        expect((await idsOf(store, [user])).sort()).toEqual(['1', '2', '3']);
        expect((await idsOf(store, [state, user])).sort()).toEqual(['1', '2']);
        expect((await idsOf(store, [user, state])).sort()).toEqual(['1', '2']);
      });

      it('gives a record once that carries several keys of a list', async () => {
        const store = await holding(make(), [assigned('1', 'bob')]);

        expect(
          await idsOf(store, [[keys.assignee('CONDUCTOR_USER', 'bob'), keys.state('ASSIGNED')]]),
        ).toEqual(['1']);
      });

      it('gives all records of the kind when asked for no key, and none for an empty list', async () => {
        const store = await holding(make(), [assigned('1', 'bob'), assigned('2', 'eve')]);
        await store.commit([create('group', 'finance', group('finance'))]);

        expect(await idsOf(store, [])).toEqual(['1', '2']);
        expect(await idsOf(store, [[]])).toEqual([]);
      });

      it('gives them in the order in which they got the key, and at most as many as asked', async () => {
        const store = await holding(make(), [
          assigned('9', 'bob'),
          assigned('1', 'bob'),
          assigned('5', 'bob'),
        ]);
        await change(store, '9', { state: 'IN_PROGRESS' });
        const bob = [[keys.assignee('CONDUCTOR_USER', 'bob')]];

        expect(await idsOf(store, bob)).toEqual(['9', '1', '5']);
        expect(await idsOf(store, bob, 2)).toEqual(['9', '1']);
        expect(await idsOf(store, bob, 0)).toEqual([]);
        expect(await idsOf(store, [[keys.state('ASSIGNED')]])).toEqual(['1', '5']);

        await change(store, '9', { state: 'ASSIGNED' });
        expect(await idsOf(store, [[keys.state('ASSIGNED')]])).toEqual(['1', '5', '9']);
      });

      it('counts towards the limit only what carries all keys', async () => {
        const store = await holding(make(), [
          assigned('1', 'eve'),
          assigned('2', 'eve'),
          assigned('3', 'bob'),
        ]);

        expect(
          await idsOf(
            store,
            [[keys.state('ASSIGNED')], [keys.assignee('CONDUCTOR_USER', 'bob')]],
            1,
          ),
        ).toEqual(['3']);
      });

      it('forgets a record under a key that it no longer carries', async () => {
        const store = await holding(make(), [assigned('1', 'bob')]);
        await change(store, '1', { assignee: { userType: 'CONDUCTOR_USER', user: 'eve' } });

        expect(await idsOf(store, [[keys.assignee('CONDUCTOR_USER', 'bob')]])).toEqual([]);
        expect(await idsOf(store, [[keys.assignee('CONDUCTOR_USER', 'eve')]])).toEqual(['1']);
      });
    });

    describe('giving a page', () => {
      const done = (id: string, updatedOn: number, more: Partial<HumanTask> = {}) =>
        task(id, { state: 'COMPLETED', updatedOn, ...more });
      const everything = { start: 0, size: Infinity };

      it('gives the latest change first, ties by id, and how many there are', async () => {
        const store = await holding(make(), [done('b', 5), done('c', 9), done('a', 5)]);

        expect(await pageOf(store, [], everything)).toEqual({ total: 3, ids: ['c', 'a', 'b'] });
        expect(await pageOf(store, [], { start: 1, size: 1 })).toEqual({ total: 3, ids: ['a'] });
        expect(await pageOf(store, [], { start: 3, size: 9 })).toEqual({ total: 3, ids: [] });
        expect(await pageOf(store, [], { start: 0, size: 0 })).toEqual({ total: 3, ids: [] });
        expect(await pageOf(store, [[]], everything)).toEqual({ total: 0, ids: [] });
      });

      it('gives a record its new place when it changes, and none when it is removed', async () => {
        const store = await holding(make(), [done('a', 1), done('b', 2), done('c', 3)]);
        await pageOf(store, [], everything);
        await change(store, 'a', { updatedOn: 7 });
        await removeTask(store, 'c');

        expect(await pageOf(store, [], everything)).toEqual({ total: 2, ids: ['a', 'b'] });
      });

      it('finds what a record holds within, as it is now', async () => {
        const store = await holding(make(), [
          done('a', 1, { output: { plan: { tier: 'gold' } } }),
          done('b', 2, { output: { plan: { tier: 'tin' } } }),
        ]);
        const gold = [[keys.within('output', 'plan.tier', 'gold')]];
        const word = [[keys.within('words', '', 'gold')]];

        expect(await pageOf(store, gold, everything)).toEqual({ total: 1, ids: ['a'] });
        await change(store, 'b', { output: { plan: { tier: 'gold' } } });
        await change(store, 'a', { output: { plan: { tier: 'tin' } } });
        expect(await pageOf(store, gold, everything)).toEqual({ total: 1, ids: ['b'] });
        expect(await pageOf(store, word, everything)).toEqual({ total: 1, ids: ['b'] });
        await removeTask(store, 'b');
        expect(await pageOf(store, gold, everything)).toEqual({ total: 0, ids: [] });
        expect(await idsOf(store, word)).toEqual([]);
      });

      it('gives what a sorted list of everything has there, whatever happened before', async () => {
        const state = fc.constantFrom('ASSIGNED' as const, 'IN_PROGRESS' as const);
        const step = fc.record({
          id: fc.integer({ min: 0, max: 11 }).map(String),
          updatedOn: fc.integer({ min: 0, max: 5 }),
          state,
          taskRefName: fc.constantFrom('one', 'two'),
          baseRefName: fc.constantFrom('one', 'both'),
          isRemoval: fc.boolean(),
          lookAfter: fc.boolean(),
        });
        const list = fc.oneof(
          fc.subarray([keys.state('ASSIGNED'), keys.state('IN_PROGRESS')]),
          fc.subarray([keys.taskRef('one'), keys.taskRef('two'), keys.taskRef('both')]),
        );
        const lists = fc.array(list, { maxLength: 2 });
        const part = fc.record({ start: fc.nat({ max: 4 }), size: fc.nat({ max: 4 }) });
        await fc.assert(
          fc.asyncProperty(fc.array(step), lists, part, async (steps, anyOfEach, asked) => {
            const store = make();
            const model = new Map<string, HumanTask>();
            for (const { id, isRemoval, lookAfter, ...members } of steps) {
              const isThere = model.has(id);
              const value = task(id, members);
              if (isThere && isRemoval) await removeTask(store, id);
              else if (isThere) await change(store, id, members);
              else await holding(store, [value]);
              if (isThere && isRemoval) model.delete(id);
              else model.set(id, value);
              if (lookAfter) await store.page('humanTask', [], asked);
            }

            const keysOf = (one: HumanTask) => [
              keys.state(one.state),
              keys.taskRef(one.taskRefName),
              keys.taskRef(one.baseRefName),
            ];
            const fitting = [...model.values()]
              .filter((one) =>
                anyOfEach.every((anyOf) => anyOf.some((key) => keysOf(one).includes(key))),
              )
              .sort((a, b) => b.updatedOn - a.updatedOn || (a.taskId < b.taskId ? -1 : 1))
              .map(({ taskId }) => taskId);
            expect(await pageOf(store, anyOfEach, asked)).toEqual({
              total: fitting.length,
              ids: fitting.slice(asked.start, asked.start + asked.size),
            });
          }),
          { numRuns: 200 * share },
        );
      });
    });

    describe('committing', () => {
      it('gives a record another version with each commit', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a'))]);
        const versions = [(await read(store, 'a')).version];
        for (const description of ['second', 'third']) {
          const stored = await read(store, 'a');
          await store.commit([replace('group', stored, group('a', description))]);
          versions.push((await read(store, 'a')).version);
        }

        expect(new Set(versions).size).toBe(3);
        expect(versions).not.toContain(0);
      });

      it('refuses a change that was decided on an older version', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a'))]);
        const old = await read(store, 'a');
        await store.commit([replace('group', old, group('a', 'newer'))]);

        expect(await store.commit([replace('group', old, group('a', 'late'))])).toBe('conflict');
        expect((await read(store, 'a')).value.description).toBe('newer');
      });

      it('refuses to create what is there', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a'))]);

        expect(await store.commit([create('group', 'a', group('a', 'again'))])).toBe('conflict');
        expect((await read(store, 'a')).value.description).toBe('a');
      });

      it('refuses to replace what is not there', async () => {
        const store = make();
        const missing: Stored<'group'> = { id: 'a', value: group('a'), version: 1 };

        expect(await store.commit([replace('group', missing, group('a'))])).toBe('conflict');
        expect(await store.read('group', 'a')).toBeUndefined();
      });

      it('makes all changes or none, whichever of them is in conflict', async () => {
        for (const place of [0, 1, 2]) {
          const store = await holding(make(), [task('1', { slaDueAt: 5 })]);
          await store.commit([create('group', 'old', group('old'))]);
          const due = (await store.read('humanTask', '1'))!;
          const changes: Change[] = [
            create('group', 'new', group('new')),
            replace('humanTask', due, { ...due.value, state: 'ASSIGNED', slaDueAt: undefined }),
          ];
          changes.splice(place, 0, create('group', 'old', group('old', 'twice')));

          expect(await store.commit(changes)).toBe('conflict');
          expect(await store.read('group', 'new')).toBeUndefined();
          expect((await read(store, 'old')).value.description).toBe('old');
          expect(await store.read('humanTask', '1')).toEqual(due);
          expect(await idsOf(store, [[keys.state('ASSIGNED')]])).toEqual([]);
          expect(await firstDue(store, 5)).toBe('1');
        }
      });

      it('takes changes to several kinds together', async () => {
        const store = make();

        expect(
          await store.commit([
            create('group', 'a', group('a')),
            create('humanTask', 'a', task('a')),
          ]),
        ).toBe('committed');
        expect(await store.read('group', 'a')).toBeDefined();
        expect(await store.read('humanTask', 'a')).toBeDefined();
      });

      it('lets exactly one of several win that were decided on the same version', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a'))]);
        const stored = await read(store, 'a');
        const names = ['one', 'two', 'three', 'four'];

        const results = await Promise.all(
          names.map((name) => store.commit([replace('group', stored, group('a', name))])),
        );

        expect(results.filter((result) => result === 'committed')).toHaveLength(1);
        const winner = names[results.indexOf('committed')];
        expect((await read(store, 'a')).value.description).toBe(winner);
      });
    });

    describe('what is due', () => {
      it('comes earliest first, and not before its time', async () => {
        const store = await holding(make(), [
          task('late', { slaDueAt: 30 }),
          task('never'),
          task('early', { slaDueAt: 10 }),
          task('middle', { timeoutAt: 20 }),
        ]);

        expect(await store.firstDue(9)).toBeUndefined();
        expect(await firstDue(store, 10)).toBe('early');
        expect(await firstDue(store, 100)).toBe('early');
        await change(store, 'early', { slaDueAt: undefined });
        expect(await store.firstDue(19)).toBeUndefined();
        expect(await firstDue(store, 100)).toBe('middle');
      });

      it('is, of those that are due at the same time, the one that was made first', async () => {
        const store = await holding(make(), [
          task('c', { slaDueAt: 10 }),
          task('a', { slaDueAt: 10 }),
          task('d'),
          task('b', { slaDueAt: 10 }),
        ]);
        await change(store, 'd', { slaDueAt: 10 });
        await change(store, 'c', { slaDueAt: 20 });
        await change(store, 'c', { slaDueAt: 10 });
        const passed: string[] = [];
        for (let count = 0; count < 4; count += 1) {
          const due = await store.firstDue(10, ({ id }) => passed.includes(id));
          passed.push(due?.stored.id ?? 'none');
        }

        expect(passed).toEqual(['c', 'a', 'd', 'b']);
      });

      it('stays due until the record says otherwise', async () => {
        const store = await holding(make(), [task('1', { slaDueAt: 10, timeoutAt: 60 })]);

        expect(await store.firstDue(10)).toEqual(await store.firstDue(10));
        await change(store, '1', { slaDueAt: 50 });
        expect(await store.firstDue(49)).toBeUndefined();
        await change(store, '1', { slaDueAt: 10 });
        expect(await store.firstDue(49)).toEqual({
          kind: 'humanTask',
          at: 10,
          stored: await store.read('humanTask', '1'),
        });
      });

      it('may be of any kind that time does something to, under the same id too', async () => {
        const store = await holding(make(), [task('1', { slaDueAt: 20 }), task('2')]);
        await store.commit([
          create('execution', '1', someExecution('1', [someTask('t', { scheduledTime: 10 })])),
        ]);
        const first = await store.firstDue(100);

        expect(first).toEqual({
          kind: 'execution',
          at: 10,
          stored: await store.read('execution', '1'),
        });
        await store.commit([remove('execution', (await store.read('execution', '1'))!)]);
        expect(await store.firstDue(100)).toMatchObject({ kind: 'humanTask', at: 20 });
      });
    });

    describe('removing', () => {
      const assigned = (id: string) => task(id, { state: 'ASSIGNED', slaDueAt: 5 });

      it('leaves nothing of the record: no value, no key, no due time', async () => {
        const store = await holding(make(), [assigned('1'), assigned('2')]);
        await removeTask(store, '1');

        expect(await store.read('humanTask', '1')).toBeUndefined();
        expect(await idsOf(store, [])).toEqual(['2']);
        expect(await idsOf(store, [[keys.state('ASSIGNED')]])).toEqual(['2']);
        expect(await firstDue(store, 5)).toBe('2');
        await removeTask(store, '2');
        expect(await idsOf(store, [[keys.state('ASSIGNED')]])).toEqual([]);
        expect(await store.firstDue(Infinity)).toBeUndefined();
      });

      it('lets the record be created anew, as the last under its keys', async () => {
        const store = await holding(make(), [assigned('1'), assigned('2')]);
        await removeTask(store, '1');
        await holding(store, [task('1', { state: 'ASSIGNED', slaDueAt: 9 })]);

        expect(await idsOf(store, [])).toEqual(['2', '1']);
        expect(await idsOf(store, [[keys.state('ASSIGNED')]])).toEqual(['2', '1']);
        await removeTask(store, '2');
        expect(await store.firstDue(8)).toBeUndefined();
        expect(await firstDue(store, 9)).toBe('1');
      });

      it('is refused on an older version, and where nothing is', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a'))]);
        const old = await read(store, 'a');
        await store.commit([replace('group', old, group('a', 'newer'))]);

        expect(await store.commit([remove('group', old)])).toBe('conflict');
        const current = await read(store, 'a');
        expect(current.value.description).toBe('newer');
        expect(await store.commit([remove('group', current)])).toBe('committed');
        expect(await store.commit([remove('group', current)])).toBe('conflict');
      });

      it('makes conflict what was decided before it, even after the record is there again', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a'))]);
        const old = await read(store, 'a');
        await store.commit([remove('group', old)]);
        const late = [replace('group', old, group('a', 'late'))];

        expect(await store.commit(late)).toBe('conflict');
        await store.commit([create('group', 'a', group('a', 'again'))]);
        expect(await store.commit(late)).toBe('conflict');
        expect(await store.commit([remove('group', old)])).toBe('conflict');
        expect((await read(store, 'a')).value.description).toBe('again');
      });

      it('happens with all other changes of its unit or not at all', async () => {
        const store = make();
        await store.commit([create('group', 'a', group('a')), create('group', 'b', group('b'))]);
        const removal = remove('group', await read(store, 'a'));

        expect(await store.commit([removal, create('group', 'b', group('b'))])).toBe('conflict');
        expect(await store.read('group', 'a')).toBeDefined();
        expect(await store.commit([removal, create('group', 'c', group('c'))])).toBe('committed');
        expect(await store.read('group', 'a')).toBeUndefined();
        expect(await store.read('group', 'c')).toBeDefined();
      });

      it('of what is not there, as a unit of work that takes back its own new record asks', async () => {
        const store = make();
        const never: Change = {
          kind: 'group',
          id: 'a',
          expected: 0,
          before: undefined,
          value: undefined,
        };

        expect(await store.commit([never])).toBe('committed');
        expect(await store.read('group', 'a')).toBeUndefined();
        await store.commit([create('group', 'a', group('a'))]);
        expect(await store.commit([never])).toBe('conflict');
      });
    });

    it('does as a plain map would, whatever is committed', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(someCommit, { maxLength: 25 }), async (commits) => {
          const store = make();
          const model = new Model();
          for (const commit of commits) {
            const wanted = commit.map((one) => model.changeFrom(one));
            expect(await store.commit(wanted)).toBe(model.commit(wanted));
            await expectSame(store, model);
          }
        }),
        { numRuns: 100 * share },
      );
    });
  });
}

const IDS = ['a', 'b', 'c', 'd'];
const STATES = ['PENDING', 'ASSIGNED', 'IN_PROGRESS'] as const;
const TIMES = [10, 20, 30];

const oneChange = fc.record({
  id: fc.constantFrom(...IDS),
  /** What the change was decided on: mostly what is there. */
  decidedOn: fc.oneof(
    { weight: 5, arbitrary: fc.constant('current' as const) },
    { weight: 1, arbitrary: fc.constantFrom('nothing' as const, 'older' as const) },
  ),
  removes: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  state: fc.constantFrom(...STATES),
  slaDueAt: fc.constantFrom(undefined, ...TIMES),
  timeoutAt: fc.constantFrom(undefined, ...TIMES),
});
type OneChange = typeof oneChange extends fc.Arbitrary<infer T> ? T : never;
const someCommit = fc.uniqueArray(oneChange, { selector: ({ id }) => id, minLength: 1 });

/** What a store is, without an index: records in a map, and for each state who got it when. */
class Model {
  readonly records = new Map<string, HumanTask>();
  readonly byState = new Map<string, Set<string>>(STATES.map((state) => [state, new Set()]));
  /** The versions of the real store, as read after each commit; of a removed record there is none. */
  readonly versions = new Map<string, number>();
  readonly olderVersions = new Map<string, number>();

  changeFrom({ id, decidedOn, removes, ...more }: OneChange): Change {
    const current = this.versions.get(id) ?? 0;
    const older = this.olderVersions.get(id) ?? 1_000_000;
    const expected = { current, nothing: 0, older }[decidedOn];
    const value = removes ? undefined : task(id, more);
    return { kind: 'humanTask', id, expected, before: this.records.get(id), value };
  }

  sees(id: string, version: number | undefined): void {
    const before = this.versions.get(id);
    if (before !== undefined && before !== version) this.olderVersions.set(id, before);
    if (version === undefined) this.versions.delete(id);
    else this.versions.set(id, version);
  }

  commit(changes: readonly Change[]): 'committed' | 'conflict' {
    const fits = changes.every(({ id, expected }) => expected === (this.versions.get(id) ?? 0));
    if (!fits) return 'conflict';
    for (const { id, value } of changes) this.#put(id, value as HumanTask | undefined);
    return 'committed';
  }

  #put(id: string, value: HumanTask | undefined): void {
    const before = this.records.get(id)?.state;
    if (before !== value?.state) {
      if (before !== undefined) this.byState.get(before)?.delete(id);
      if (value) this.byState.get(value.state)?.add(id);
    }
    if (value) this.records.set(id, value);
    else this.records.delete(id);
  }

  firstDue(now: number): number | undefined {
    const times = [...this.records.values()].flatMap((one) => dueAt(one) ?? []);
    const due = times.filter((at) => at <= now);
    return due.length === 0 ? undefined : Math.min(...due);
  }
}

async function expectSame(store: Store, model: Model): Promise<void> {
  for (const id of IDS) {
    const found = await store.read('humanTask', id);
    expect(found?.value).toEqual(model.records.get(id));
    model.sees(id, found?.version);
  }
  expect(await idsOf(store, [])).toEqual([...model.records.keys()]);
  for (const state of STATES) {
    expect(await idsOf(store, [[keys.state(state)]])).toEqual([...model.byState.get(state)!]);
  }
  const some = STATES.slice(0, 2).flatMap((state) => [...model.byState.get(state)!]);
  const found = await idsOf(store, [STATES.slice(0, 2).map(keys.state)]);
  expect(found.sort()).toEqual(some.sort());
  for (const now of [5, ...TIMES]) {
    const first = await store.firstDue(now);
    expect(first?.at).toBe(model.firstDue(now));
    if (first) expect(dueAt(first.stored.value as HumanTask)).toBe(first.at);
  }
}

async function holding(store: Store, tasks: readonly HumanTask[]): Promise<Store> {
  for (const one of tasks) await store.commit([create('humanTask', one.taskId, one)]);
  return store;
}

async function change(store: Store, id: string, changes: Partial<HumanTask>): Promise<void> {
  const stored = await store.read('humanTask', id);
  const done = await store.commit([
    replace('humanTask', stored!, { ...stored!.value, ...changes }),
  ]);
  expect(done).toBe('committed');
}

async function removeTask(store: Store, id: string): Promise<void> {
  const stored = await store.read('humanTask', id);
  expect(await store.commit([remove('humanTask', stored!)])).toBe('committed');
}

/** The id of what is due first. */
async function firstDue(store: Store, now: number): Promise<string | undefined> {
  return (await store.firstDue(now))?.stored.id;
}

async function read(store: Store, id: string): Promise<Stored<'group'>> {
  return (await store.read('group', id))!;
}

async function idsOf(
  store: Store,
  wanted: readonly (readonly string[])[],
  limit?: number,
): Promise<string[]> {
  return (await store.find('humanTask', wanted, limit)).map(({ id }) => id);
}

async function pageOf(store: Store, wanted: readonly (readonly string[])[], part: Part) {
  const { total, records } = await store.page('humanTask', wanted, part);
  return { total, ids: records.map(({ id }) => id) };
}

function group(id: string, description = id) {
  return { id, description, roles: [], defaultAccess: {} };
}
