import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/adapters/memory-store.ts';
import { findHumanTasks } from '../../../src/domain/finding/find-human-tasks.ts';
import {
  fits,
  isVisible,
  noFilter,
  type HumanTaskFilter,
  type SearchType,
} from '../../../src/domain/finding/human-task-search.ts';
import { userTypes, type HumanTask } from '../../../src/domain/human-tasks/human-task.ts';
import type { Caller } from '../../../src/domain/identity/caller.ts';
import type { Grants } from '../../../src/domain/identity/grants.ts';
import { create } from '../../../src/domain/ports.ts';
import { parseFieldQuery } from '../../../src/domain/search/field-query.ts';
import { parseFullText } from '../../../src/domain/search/full-text.ts';
import { someHumanTask } from '../../support/some-human-task.ts';

const user = fc.constantFrom('ann', 'Ann', 'bob', 'finance', 'app:Portal', 'app:portal');
const userType = fc.constantFrom(...userTypes);
const someone = fc.option(fc.record({ userType, user }), { nil: undefined });
const output = fc.record({
  approve: fc.constantFrom('Yes', 'No', null, true),
  note: fc.record({ text: fc.constantFrom('well done', 'sign-off by a.b@c.com', '*', '') }),
});

const task = fc.record({
  state: fc.constantFrom('ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'DELETED'),
  assignee: someone,
  claimant: someone,
  owners: fc.array(user, { maxLength: 2 }),
  definitionName: fc.constantFrom('sign_off', 'review'),
  taskRefName: fc.constantFrom('ref', 'ref__1'),
  baseRefName: fc.constant('ref'),
  output,
  updatedOn: fc.nat({ max: 4 }),
}) as fc.Arbitrary<Partial<HumanTask>>;

const asked = fc.record({
  userType: fc.option(fc.oneof(userType, fc.constant('conductor_user')), { nil: null }),
  user: fc.oneof(user, fc.constantFrom('', '*', 'a*', null)),
});
const written = <T>(parse: (text: string) => T, ...texts: readonly string[]) =>
  fc.option(
    fc.constantFrom(...texts).map((text) => parse(text)),
    { nil: undefined },
  );
const filter = fc.record({
  states: fc.subarray(['ASSIGNED', 'COMPLETED']),
  assignees: fc.array(asked, { maxLength: 2 }),
  claimants: fc.array(asked, { maxLength: 1 }),
  definitionNames: fc.subarray(['sign_off', 'none']),
  taskRefNames: fc.subarray(['ref', 'ref__1']),
  updateStartTime: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  fullText: written(
    parseFullText,
    'YES',
    'done well',
    'yes or no',
    'yes or well done',
    '"ell do"',
    '"ff by a" or yes',
    '"off by a" yes',
    '"rong" or yes',
    'yes no or no',
    'sign*',
    'off',
    'a.b@c.com',
  ),
  outputQuery: written(
    parseFieldQuery,
    'approve = Yes',
    'approve IN (Yes, true) AND note.text = "well done"',
    'approve = No OR approve = true',
    'note.text = ""',
    'note.text = well*',
    'none = x',
  ),
}) as fc.Arbitrary<Partial<HumanTaskFilter>>;

const caller = fc.record({
  id: fc.constantFrom('ann', 'bob', 'app:Portal'),
  roles: fc.subarray(['ADMIN', 'USER']),
  groups: fc.subarray(['finance']),
});
const grant = fc.record({
  target: fc.constantFrom(
    { type: 'TASK_DEF', id: 'review' },
    { type: 'WORKFLOW_DEF', id: 'sign_off' },
    { type: 'TAG', id: 'team:red' },
  ),
  subject: fc.constantFrom(
    { type: 'USER', id: 'ann' },
    { type: 'GROUP', id: 'finance' },
    { type: 'ROLE', id: 'USER' },
  ),
  access: fc.subarray(['READ', 'UPDATE', 'EXECUTE', 'DELETE'], { minLength: 1 }),
});
const searchType = fc.constantFrom<SearchType>('ADMIN', 'INBOX', undefined);
const part = fc.record({ start: fc.nat({ max: 3 }), size: fc.nat({ max: 6 }) });

describe('a search', () => {
  it('finds what looking at each task finds, for everybody and with every filter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(task, { maxLength: 12 }),
        filter,
        caller,
        fc.uniqueArray(grant, { selector: ({ target }) => target.id, maxLength: 2 }),
        searchType,
        part,
        async (tasks, some, who, grants, type, shown) => {
          const store = await holding(tasks, grants as never);
          const asking: Caller = {
            ...who,
            uuid: who.id,
            kind: who.id.startsWith('app:') ? 'application' : 'user',
            roles: new Set(who.roles),
          };
          const wanted = { ...noFilter, ...some };

          const found = await findHumanTasks(wanted, type, shown, {
            caller: asking,
            read: store,
            now: 0,
          });

          const expected = await oneByOne(wanted, type, asking, store);
          expect({ ...found, page: found.page.map(({ taskId }) => taskId) }).toEqual({
            totalHits: expected.length,
            page: expected.slice(shown.start, shown.start + shown.size),
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

async function holding(
  tasks: readonly Partial<HumanTask>[],
  grants: readonly (Grants['grants'][number] & Pick<Grants, 'target'>)[],
): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.commit([
    ...tasks.map((members, at) => create('humanTask', `${at}`, someHumanTask(`${at}`, members))),
    ...grants.map(({ target, ...given }) =>
      create('grants', `${target.type}:${target.id}`, { target, grants: [given] }),
    ),
  ]);
  return store;
}

async function oneByOne(
  filter: HumanTaskFilter,
  type: SearchType,
  caller: Caller,
  store: MemoryStore,
): Promise<readonly string[]> {
  const found: HumanTask[] = [];
  for (const stored of await store.find('humanTask', [])) {
    const { value } = stored;
    const passes =
      fits(value, filter) &&
      (filter.states.length === 0 || filter.states.includes(value.state)) &&
      (filter.definitionNames.length === 0 ||
        filter.definitionNames.includes(value.definitionName)) &&
      (filter.taskRefNames.length === 0 ||
        filter.taskRefNames.some((one) => [value.taskRefName, value.baseRefName].includes(one)));
    if (passes && (await isVisible(stored, type, filter, { caller, read: store })))
      found.push(value);
  }
  return found
    .sort((a, b) => b.updatedOn - a.updatedOn || (a.taskId < b.taskId ? -1 : 1))
    .map(({ taskId }) => taskId);
}
