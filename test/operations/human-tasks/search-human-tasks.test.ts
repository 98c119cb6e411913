import type { Seed } from 'conductor-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  eve,
  loopW,
  openW,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

/** Six tasks, which the tests know by these names. */
const workflowIds: Readonly<Record<string, string>> = {
  finance: W,
  loop: loopW,
  open: openW,
  bob: 'bbbbbbbb-0000-1000-a000-000000000001',
  me: 'bbbbbbbb-0000-1000-a000-000000000002',
  labs: 'bbbbbbbb-0000-1000-a000-000000000003',
};
const all = Object.keys(workflowIds).sort();

const gil = 'gil@acme.com'; // may READ tickets
const desk = 'app:desk'; // may EXECUTE tickets
const reader = 'app:reader'; // may READ tickets

const ticket = (userType: string, user: string) => ({
  ...signOff({
    displayName: 'Ticket',
    assignments: [{ assignee: { userType, user }, slaMinutes: 0 }],
  }),
  name: 'ticket',
  taskReferenceName: 'ticket_ref',
});
const onTickets = (id: string, access: 'READ' | 'EXECUTE') => ({
  subject: { type: 'USER' as const, id },
  target: { type: 'TASK_DEF' as const, id: 'ticket' },
  access: [access],
});
const started = (name: string) => ({
  name,
  workflowId: workflowIds[name]!,
  startedBy: ann,
});
const seed: Seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: gil }],
  applications: [...purchaseFixtures.applications!, { id: 'desk' }, { id: 'reader' }],
  grants: [
    ...purchaseFixtures.grants!,
    onTickets(gil, 'READ'),
    onTickets(desk, 'EXECUTE'),
    onTickets(reader, 'READ'),
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    {
      name: 'bob',
      tasks: [signOff({ assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user: bob } }] })],
    },
    { name: 'me', tasks: [ticket('EXTERNAL_USER', 'Me@outside.com')] },
    { name: 'labs', tasks: [ticket('EXTERNAL_GROUP', 'LABS')] },
  ],
  executions: [
    ...purchaseFixtures.executions!.filter(({ workflowId }) =>
      Object.values(workflowIds).includes(workflowId!),
    ),
    ...['bob', 'me', 'labs'].map(started),
  ],
};

const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, humanTask, claim, claimFor, update } = purchaseCalls(cluster);

const searchTasks = (body: unknown, as = root) => ({
  method: 'POST',
  path: '/api/human/tasks/search',
  as,
  body,
});
const search = async (body: unknown, as = root) => {
  const answer = await cluster.call(searchTasks(body, as));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};
/** The names of what is found, sorted. */
const found = async (body: unknown, as = root): Promise<string[]> =>
  namesOf((await search(body, as)).results).sort();
const namesOf = (results: readonly { workflowId: string }[]): string[] =>
  results.map(
    ({ workflowId }) =>
      Object.keys(workflowIds).find((name) => workflowIds[name] === workflowId) ?? workflowId,
  );
const taskIdOf = async (name: string) => {
  const ref = { loop: 'review_ref__1', me: 'ticket_ref', labs: 'ticket_ref' }[name];
  return (await task(ref ?? 'sign_off_ref', workflowIds[name])).taskId;
};
const minute = () => cluster.cluster.clock.advance(60_000);

describe('the answer', () => {
  it('holds the page and how much there is', async () => {
    const answer = await search({ start: 1, size: 2 });
    expect(answer).toEqual({
      totalHits: 6,
      results: [expect.anything(), expect.anything()],
      hits: 2,
      start: 1,
      pageSizeLimit: 2,
    });
  });

  it('shows each task as reading it does, without its definition', async () => {
    const [hit] = (await search({ workflowIds: [W] })).results;
    const { humanTaskDef: _left, ...entry } = (await humanTask(hit.taskId)).json;
    expect(hit).toEqual(entry);
  });

  it('has the newest change first', async () => {
    for (const name of ['loop', 'bob', 'finance']) {
      await minute();
      await claim(await taskIdOf(name), root, { overrideAssignment: true });
    }
    await minute();
    await update(ann, {}, { note: 'changed' });
    expect(namesOf((await search({})).results).slice(0, 3)).toEqual(['finance', 'bob', 'loop']);
  });

  it('keeps a stable order among tasks of one time', async () => {
    const { results } = await search({});
    const ids = results.map(({ taskId }: { taskId: string }) => taskId);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('pages', () => {
  it('follow on from each other', async () => {
    const pages = [];
    for (let start = 0; start < 6; start += 2)
      pages.push(...namesOf((await search({ start, size: 2 })).results));
    expect(pages).toEqual(namesOf((await search({})).results));
  });

  it('start at a row, not at a page', async () => {
    const { results } = await search({});
    expect((await search({ start: 5, size: 2 })).results).toEqual(results.slice(5));
  });

  it('are empty beyond the end', async () => {
    expect(await search({ start: 100 })).toMatchObject({ totalHits: 6, hits: 0, results: [] });
  });

  it('may be empty of what there is none of', async () => {
    const nothing = { totalHits: 0, hits: 0, results: [], start: 0, pageSizeLimit: 15 };
    expect(await search({ workflowIds: ['nothing'] })).toEqual(nothing);
  });

  it.each([
    [{}, 15],
    [{ size: 0 }, 15],
    [{ size: null, start: null }, 15],
    [{ size: 1000 }, 1000],
    [{ size: 1001 }, 1000],
  ])('asked for with %j hold at most %i', async (body, size) => {
    expect(await search(body)).toMatchObject({ pageSizeLimit: size, start: 0 });
  });
});

describe('no filter', () => {
  const javaScriptClient = {
    size: 15,
    start: 0,
    states: [],
    taskInputQuery: '',
    taskOutputQuery: '',
    definitionNames: [],
    taskRefNames: [],
    claimants: [],
    assignees: [],
  };

  it.each<[string, unknown]>([
    ['no body', undefined],
    ['an empty body', {}],
    ['what the JavaScript client sends', javaScriptClient],
    [
      'nulls',
      {
        searchType: null,
        states: null,
        assignees: null,
        claimants: null,
        displayNames: null,
        workflowIds: null,
        workflowNames: null,
        fullTextQuery: null,
        taskInputQuery: null,
        updateStartTime: null,
        updateEndTime: null,
      },
    ],
    [
      'zeros, as a client sends that cannot leave numbers out',
      { updateStartTime: 0, updateEndTime: 0 },
    ],
    ['a member that nobody knows', { sortBy: 'updated_on' }],
  ])('is %s', async (_what, body) => {
    expect(await found(body)).toEqual(all);
  });
});

describe('by state', () => {
  it('finds any of those named', async () => {
    await claim(await taskIdOf('finance'), bob);
    await update(ann, { workflowId: openW, complete: true }, { decision: 'yes' });
    expect(await found({ states: ['IN_PROGRESS'] })).toEqual(['finance']);
    expect(await found({ states: ['COMPLETED'] })).toEqual(['open']);
    expect(await found({ states: ['IN_PROGRESS', 'COMPLETED'] })).toEqual(['finance', 'open']);
    expect(await found({ states: ['PENDING', 'ASSIGNED'] })).toEqual(['bob', 'labs', 'loop', 'me']);
    expect(await found({ states: ['TIMED_OUT', 'DELETED'] })).toEqual([]);
  });
});

describe('by assignee', () => {
  const group = (user: string) => ({ userType: 'CONDUCTOR_GROUP', user });

  it.each<[string, readonly object[], readonly string[]]>([
    ['one', [group('finance')], ['finance', 'loop']],
    [
      'any of several',
      [
        { userType: 'EXTERNAL_USER', user: 'Me@outside.com' },
        { userType: 'EXTERNAL_GROUP', user: 'LABS' },
      ],
      ['labs', 'me'],
    ],
    ['of any type when none is named', [{ user: 'LABS' }], ['labs']],
    ['of any type when it is null', [{ userType: null, user: 'LABS' }], ['labs']],
    ['not of another type', [{ userType: 'EXTERNAL_USER', user: 'LABS' }], []],
    ['any of a type', [{ userType: 'EXTERNAL_USER' }], ['me']],
    ['any at all, but nobody', [{ user: '*' }], ['bob', 'finance', 'labs', 'loop', 'me']],
    ['by its beginning', [{ user: 'fin*' }], ['finance', 'loop']],
    ['by its end', [{ user: '*@acme.com' }], ['bob']],
    ['by its middle', [{ user: '*outside*' }], ['me']],
    ['by both ends', [{ user: 'Me@*.com' }], ['me']],
    ['not by a part without *', [{ user: 'fin' }], []],
    ['not by a pattern of another language', [{ user: 'fi.*ce' }, { user: 'LAB?' }], []],
    [
      'of the cluster, in any spelling',
      [{ userType: 'CONDUCTOR_USER', user: 'BOB@acme.com' }],
      ['bob'],
    ],
    ['of the cluster, in any spelling with *', [{ user: 'BOB@*' }], ['bob']],
    ['outside, exactly as spelt', [{ userType: 'EXTERNAL_USER', user: 'me@outside.com' }], []],
    ['one named plainly beside one with *', [{ user: 'LABS' }, { user: 'Me*' }], ['labs', 'me']],
  ])('finds %s', async (_what, assignees, names) => {
    expect(await found({ assignees })).toEqual(names);
  });
});

describe('by claimant', () => {
  it('finds what somebody has claimed, not what is offered to them', async () => {
    await claim(await taskIdOf('finance'), bob);
    await claimFor(await taskIdOf('labs'), 'me@outside.com', ann);
    const claimants = (...given: object[]) => found({ claimants: given });
    expect(await claimants({ userType: 'CONDUCTOR_USER', user: bob })).toEqual(['finance']);
    expect(await claimants({ user: 'me@outside.com' })).toEqual(['labs']);
    expect(await claimants({ user: bob }, { user: 'me@*' })).toEqual(['finance', 'labs']);
    expect(await claimants({ userType: 'EXTERNAL_USER', user: bob })).toEqual([]);
    expect(await claimants({ user: '*' })).toEqual(['finance', 'labs']);
  });
});

describe('by name', () => {
  it.each<[string, object, readonly string[]]>([
    ['definition', { definitionNames: ['ticket'] }, ['labs', 'me']],
    ['any of several definitions', { definitionNames: ['ticket', 'sign_off'] }, all],
    ['display name', { displayNames: ['Ticket'] }, ['labs', 'me']],
    ['display name exactly', { displayNames: ['ticket', 'Tick*'] }, []],
    ['reference', { taskRefNames: ['ticket_ref'] }, ['labs', 'me']],
    ['reference in a loop without its iteration', { taskRefNames: ['review_ref'] }, ['loop']],
    ['reference in a loop with its iteration', { taskRefNames: ['review_ref__1'] }, ['loop']],
    ['reference in a loop, but another iteration', { taskRefNames: ['review_ref__2'] }, []],
    [
      'any of several references',
      { taskRefNames: ['ticket_ref', 'review_ref'] },
      ['labs', 'loop', 'me'],
    ],
    ['execution', { workflowIds: [W, openW] }, ['finance', 'open']],
    ['workflow', { workflowNames: ['purchase', 'reviewed'] }, ['finance', 'loop']],
    ['nothing there', { workflowNames: ['nothing'] }, []],
  ])('finds by %s', async (_what, body, names) => {
    expect(await found(body)).toEqual(names);
  });

  it('finds every iteration of a loop under its plain reference', async () => {
    const query = { workflowId: loopW, taskRefName: 'review_ref', complete: true };
    await update(ann, query, { decision: 'no' });
    const { results } = await search({ taskRefNames: ['review_ref'] });
    expect(results.map((one: { taskRefName: string }) => one.taskRefName).sort()).toEqual([
      'review_ref__1',
      'review_ref__2',
    ]);
  });
});

it('holds all filters against a task, and one value of each', async () => {
  const body = {
    states: ['ASSIGNED', 'COMPLETED'],
    definitionNames: ['sign_off'],
    assignees: [{ user: 'finance' }, { user: 'LABS' }],
  };
  expect(await found(body)).toEqual(['finance', 'loop']);
  expect(await found({ ...body, workflowNames: ['purchase', 'labs'] })).toEqual(['finance']);
  expect(await found({ ...body, states: ['IN_PROGRESS'] })).toEqual([]);
});

describe('by time of the last change', () => {
  it('takes both bounds in', async () => {
    const beginning = cluster.cluster.clock.now();
    await minute();
    await claim(await taskIdOf('finance'), bob);
    await minute();
    await claim(await taskIdOf('bob'), bob);
    const at = (minutes: number, ms = 0) => beginning + minutes * 60_000 + ms;

    expect(await found({ updateStartTime: at(1) })).toEqual(['bob', 'finance']);
    expect(await found({ updateStartTime: at(1, 1) })).toEqual(['bob']);
    expect(await found({ updateEndTime: at(1) })).toEqual(all.filter((name) => name !== 'bob'));
    expect(await found({ updateStartTime: at(1), updateEndTime: at(1) })).toEqual(['finance']);
    expect(await found({ updateStartTime: at(2, 1) })).toEqual([]);
    expect(await found({ updateStartTime: at(2), updateEndTime: at(1) })).toEqual([]);
  });
});

describe('who finds what', () => {
  const offered = ['finance', 'loop', 'open'];
  const tickets = ['labs', 'me'];

  it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    ['an administrator', root, ['open'], all, all],
    ['the assignee, who is in the group', bob, ['bob', ...offered], [], ['bob', ...offered]],
    ['a member of the group', eve, offered, [], offered],
    ['the owner', ann, ['open'], all, all],
    ['a stranger', cal, ['open'], [], ['open']],
    ['a person who may read them', gil, ['open'], [], [...tickets, 'open']],
    ['an application that may read them', reader, ['open'], [], [...tickets, 'open']],
    ['an application that may execute them', desk, ['open'], tickets, [...tickets, 'open']],
  ])('%s', async (_who, as, inbox, admin, neither) => {
    expect(await found({ searchType: 'INBOX' }, as)).toEqual([...inbox].sort());
    expect(await found({ searchType: 'ADMIN' }, as)).toEqual([...admin].sort());
    expect(await found({}, as)).toEqual([...neither].sort());
  });

  it.each(['INBOX', 'ADMIN', undefined])(
    'an application that asks for outside users finds those it may read (%s)',
    async (searchType) => {
      const labs = [{ userType: 'EXTERNAL_GROUP', user: 'LABS' }];
      for (const as of [desk, reader])
        expect(await found({ searchType, assignees: labs }, as)).toEqual(['labs']);
      expect(await found({ searchType, assignees: labs }, cal)).toEqual([]);
    },
  );

  it('nobody finds by a filter what they may not see', async () => {
    expect(await found({ workflowIds: [W] }, cal)).toEqual([]);
    expect(await search({ assignees: [{ user: 'finance' }] }, cal)).toMatchObject({ totalHits: 0 });
  });

  it('an inbox holds what was claimed out of it', async () => {
    await claim(await taskIdOf('finance'), bob);
    const inbox = { searchType: 'INBOX', workflowIds: [W] };
    expect(await found(inbox, bob)).toEqual(['finance']);
    expect(await found(inbox, eve)).toEqual(['finance']);
  });

  it('an inbox holds what the caller has claimed, whoever it was assigned to', async () => {
    await claim(await taskIdOf('finance'), bob);
    await cluster.call({
      method: 'PUT',
      path: `/api/users/${bob}`,
      as: root,
      body: { name: 'Bob', groups: [] },
    });
    expect(await found({ searchType: 'INBOX' }, bob)).toEqual(['bob', 'finance', 'open']);
  });

  it('an inbox holds an open task that somebody else claimed and completed', async () => {
    await claim(await taskIdOf('open'), cal);
    await update(cal, { workflowId: openW, complete: true }, { decision: 'yes' });
    expect(await found({ searchType: 'INBOX', states: ['COMPLETED'] }, bob)).toEqual(['open']);
  });
});

it('changes nothing', async () => {
  const first = await search({});
  await minute();
  expect(await search({})).toEqual(first);
});

/** What the queries mean, spelling by spelling: test/cases/search-queries.test.ts. Here: beside everything else. */
describe('by query', () => {
  beforeEach(async () => {
    for (const name of ['finance', 'open', 'bob'])
      await update(ann, { workflowId: workflowIds[name]! }, { note: `lamp for ${name}` });
    await claim(await taskIdOf('bob'), bob);
  });

  it.each<[string, object, readonly string[]]>([
    ['full text', { fullTextQuery: 'lamp' }, ['bob', 'finance', 'open']],
    ['the input', { taskInputQuery: 'cost = 120' }, ['finance', 'loop']],
    ['the output', { taskOutputQuery: 'note = "lamp*"' }, ['bob', 'finance', 'open']],
    [
      'all three',
      {
        fullTextQuery: 'lamp finance',
        taskInputQuery: 'cost = 1*',
        taskOutputQuery: 'note = *finance',
      },
      ['finance'],
    ],
    [
      'the output and a state',
      { taskOutputQuery: 'note = lamp*', states: ['IN_PROGRESS'] },
      ['bob'],
    ],
    [
      'the output and an assignee',
      { taskOutputQuery: 'note = lamp*', assignees: [{ user: 'finance' }] },
      ['finance'],
    ],
    [
      'full text and a workflow',
      { fullTextQuery: 'lamp', workflowNames: ['open_purchase', 'reviewed'] },
      ['open'],
    ],
    ['what there is none of', { fullTextQuery: 'lamp', states: ['COMPLETED'] }, []],
  ])('finds by %s', async (_what, body, names) => {
    expect(await found(body)).toEqual(names);
    expect(await search({ ...body, size: 1 })).toMatchObject({
      totalHits: names.length,
      hits: Math.min(names.length, 1),
      pageSizeLimit: 1,
    });
  });

  it('goes from page to page, the total being that of the query', async () => {
    const body = { taskOutputQuery: 'note = lamp*', size: 2 };
    const first = await search(body);
    const second = await search({ ...body, start: 2 });
    expect(first).toMatchObject({ totalHits: 3, hits: 2, start: 0 });
    expect(second).toMatchObject({ totalHits: 3, hits: 1, start: 2 });
    const names = namesOf([...first.results, ...second.results]);
    expect(names.toSorted()).toEqual(['bob', 'finance', 'open']);
    expect(await search({ ...body, start: 4 })).toMatchObject({ totalHits: 3, hits: 0 });
  });

  it('finds for each caller only what they may see', async () => {
    const body = { fullTextQuery: 'lamp' };
    expect(await found(body, eve)).toEqual(['finance', 'open']);
    expect(await found(body, cal)).toEqual(['open']);
    expect(await found({ ...body, searchType: 'ADMIN' }, bob)).toEqual([]);
  });
});

provokes('searchHumanTasks', 'InvalidSearchQuery', {
  when: 'a query joins field and value by a colon',
  call: () => searchTasks({ taskInputQuery: 'priority:high' }),
  says: {
    message: 'taskInputQuery: expected = or IN, got the end; write priority = high',
  },
});

it.each([
  [{ states: ['FOO'] }, 'states[0]'],
  [{ states: 'ASSIGNED' }, 'states'],
  [{ searchType: 'ALL' }, 'searchType'],
  [{ start: -1 }, 'start'],
  [{ size: -1 }, 'size'],
  [{ size: 'fifteen' }, 'size'],
  [{ assignees: [{ userType: 'PERSON', user: 'x' }] }, 'assignees[0].userType'],
  [{ workflowIds: [[1]] }, 'workflowIds[0]'],
])('refuses %j', async (body, path) => {
  const { status, json } = await cluster.call(searchTasks(body));
  expect(status).toBe(400);
  expect(json.validationErrors).toContainEqual(expect.objectContaining({ path }));
});
