import {
  bulkResponse,
  correlatedWorkflows,
  eachLike,
  humanTask,
  humanTaskProcessContext,
  humanTaskSearchResult,
  humanTaskState,
  humanTaskTemplate,
  humanTaskUser,
  oneOf,
  pollDataList,
  present,
  queueDetails,
  queueSizes,
  rateLimitConfig,
  refusal,
  taskSummary,
  user,
  workflowDef,
} from 'conductor-mock/pact';
import { MatchersV3 } from '@pact-foundation/pact';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleNamed } from './document-examples.ts';
import { resultsOf, type Promised, type Result } from './promises.ts';

/** Pact's own verifier judges every answer here, so what a matcher forgives and what not is what users get. */

type Json = Readonly<Record<string, any>>;

const claimed = exampleNamed('HumanTaskEntry') as Json;
const inbox = exampleNamed('HumanTaskSearchResult') as Json;
const context = exampleNamed('HumanTaskProcessContext') as Json;
const form = exampleNamed('HumanTaskTemplate') as Json;
const summary = exampleNamed('TaskSummary') as Json;
const john = exampleNamed('User') as Json;
const definition = exampleNamed('WorkflowDef') as Json;
const [, log] = context['humanTaskActionLogs'] as Json[];
const officers = { userType: 'CONDUCTOR_GROUP', user: 'loan-officers' } as const;
const refused = { status: 404, message: 'not here', instance: 'pod-1', retryable: false };
const invalid = { path: 'approve', message: 'is missing', invalidValue: null };
const badToken = { message: 'no', error: 'INVALID_TOKEN', timestamp: 1770286182421 };

const kept: readonly Promised[] = [
  promise('another task of any state', humanTask(), { ...claimed, taskId: 'x', state: 'PENDING' }),
  promise('members that nobody named', humanTask(), { ...claimed, displayName: 'x', later: 1 }),
  promise('a task without what is optional', humanTask(), without(claimed, 'displayName')),
  promise('the state that is named', humanTask({ state: 'ASSIGNED' }), {
    ...claimed,
    state: 'ASSIGNED',
  }),
  promise('one of the states that are named', humanTask({ state: oneOf('PENDING', 'ASSIGNED') }), {
    ...claimed,
    state: 'ASSIGNED',
  }),
  promise('a claimant who is to be present', humanTask({ claimant: present }), claimed),
  promise('an answer with more than is named', humanTask({ output: { approve: 'Yes' } }), {
    ...claimed,
    output: { approve: 'Yes', comments: '' },
  }),
  promise('an empty output that is named', humanTask({ output: {} }), { ...claimed, output: {} }),
  promise(
    'an input with the field that is named',
    humanTask({ input: { loan_amount: claimed['input'].loan_amount } }),
    claimed,
  ),
  promise('no skipped steps, where any number may be', humanTaskProcessContext(), {
    ...context,
    skippedAssigneeIndexes: [],
  }),
  promise('two skipped steps, where any number may be', humanTaskProcessContext(), {
    ...context,
    skippedAssigneeIndexes: [0, 1],
  }),
  promise('the list that is named', humanTaskProcessContext({ skippedAssigneeIndexes: [0, 1] }), {
    ...context,
    skippedAssigneeIndexes: [0, 1],
  }),
  promise(
    "a matcher of Pact's own",
    humanTask({ taskRefName: MatchersV3.regex('^.*_ref$', 'a_ref') }),
    {
      ...claimed,
      taskRefName: 'review_ref',
    },
  ),
  promise('a matcher inside what is free', humanTask({ output: { n: MatchersV3.integer(1) } }), {
    ...claimed,
    output: { n: 7 },
  }),
  promise('an inbox of several', humanTaskSearchResult(), {
    ...inbox,
    results: [claimed, { ...claimed, state: 'DELETED' }],
  }),
  promise('an empty inbox that is named', humanTaskSearchResult({ results: [] }), {
    ...inbox,
    results: [],
  }),
  promise(
    'tasks in the order that is named',
    inboxOf('ASSIGNED', 'PENDING'),
    inOrder('ASSIGNED', 'PENDING'),
  ),
  promise('a list of forms', eachLike(humanTaskTemplate({ name: 'A' })), [
    { ...form, name: 'A' },
    { ...form, name: 'A', version: 2 },
  ]),
  promise('an empty list that may be empty', eachLike(humanTaskTemplate(), { min: 0 }), []),
  promise('queues of any name', queueSizes(), { one: 1, other: 0 }),
  promise('the queue that is named', queueSizes({ one: 1 }), { one: 1, other: 0 }),
  promise('parts of queues', queueDetails(), { one: { a: { size: 1, uacked: 0 } } }),
  promise('a null that may be and is named', rateLimitConfig({ tag: null }), { tag: null }),
  promise('a state alone', humanTaskState(), 'TIMED_OUT'),
  promise('polls of two workers', pollDataList(), [poll('a'), poll('b')]),
  promise('a bulk answer of any ids', bulkResponse(), {
    bulkErrorResults: {},
    bulkSuccessfulResults: ['x'],
  }),
  promise('a time with another zone', taskSummary(), {
    ...summary,
    startTime: '2026-02-05T11:09:42+01:00',
  }),
  promise('tasks of a definition, of which nothing is required', workflowDef(), definition),
  promise('members picked by the consumer', picked(humanTask()), { taskId: 'x', state: 'PENDING' }),
  promise('a refusal in other words', refusal(404), { ...refused, message: 'gone' }),
  promise('the text that is named', refusal(404, { message: 'not here' }), refused),
  promise('fields to blame', refusal(400, { validationErrors: [{ path: 'approve' }] }), {
    ...refused,
    status: 400,
    validationErrors: [invalid],
  }),
  promise('a bad token', refusal(401), badToken),
];

const broken: readonly (readonly [Promised, string])[] = [
  [
    promise('a required member is missing', humanTask(), without(claimed, 'taskId')),
    'missing the following keys: taskId',
  ],
  [
    promise('a text is a number', humanTask(), { ...claimed, taskId: 7 }),
    "Expected 7 (Integer) to be the same type as 'ca0b1659",
  ],
  [
    promise('a text is null', humanTask(), { ...claimed, createdBy: null }),
    'Expected null (Null) to be the same type',
  ],
  [
    promise('a time in milliseconds is a text', humanTask(), { ...claimed, createdOn: 'now' }),
    "Expected 'now' (String) to be an integer",
  ],
  [
    promise('a time in milliseconds has decimals', humanTask(), { ...claimed, createdOn: 1.5 }),
    'Expected 1.5 (Decimal) to be an integer',
  ],
  [
    promise('a state is unknown', humanTask(), { ...claimed, state: 'OPEN' }),
    "Expected 'OPEN' to match '^(?:PENDING",
  ],
  [
    promise('a state only begins like one', humanTask(), { ...claimed, state: 'ASSIGNED_TO' }),
    "Expected 'ASSIGNED_TO' to match",
  ],
  [
    promise('the state is another than named', humanTask({ state: 'ASSIGNED' }), claimed),
    "Expected 'IN_PROGRESS' (String) to be equal to 'ASSIGNED'",
  ],
  [
    promise(
      'the state is none of those named',
      humanTask({ state: oneOf('PENDING', 'ASSIGNED') }),
      claimed,
    ),
    "Expected 'IN_PROGRESS' to match '^(?:PENDING|ASSIGNED)$'",
  ],
  [
    promise(
      'who is to be present is absent',
      humanTask({ claimant: present }),
      without(claimed, 'claimant'),
    ),
    'missing the following keys: claimant',
  ],
  [
    promise(
      'the other half of a partly named person is missing',
      humanTask({ assignee: { user: 'loan-officers' } }),
      {
        ...claimed,
        assignee: without(officers, 'userType'),
      },
    ),
    'missing the following keys: userType',
  ],
  [
    promise(
      'the person is another',
      humanTask({ assignee: humanTaskUser({ user: 'nobody' }) }),
      claimed,
    ),
    "to be equal to 'nobody'",
  ],
  [
    promise('an object is a text', humanTask(), { ...claimed, output: 'Yes' }),
    'to be the same type as {} (Object)',
  ],
  [
    promise('the answer has another value', humanTask({ output: { approve: 'Yes' } }), {
      ...claimed,
      output: { approve: 'No' },
    }),
    "Expected 'No' (String) to be equal to 'Yes'",
  ],
  [
    promise('the empty output is not empty', humanTask({ output: {} }), {
      ...claimed,
      output: { approve: 'Yes' },
    }),
    'to be equal to {}',
  ],
  [promise('a log of the actions is empty', humanTask(), withLogs([])), 'minimum size of 1'],
  [
    promise(
      'an element deep inside is wrong',
      humanTask(),
      withLogs([log!, without(log!, 'actedBy')]),
    ),
    'missing the following keys: actedBy',
  ],
  [
    promise('one of any number is wrong', humanTaskProcessContext(), {
      ...context,
      skippedAssigneeIndexes: [0, 'one'],
    }),
    "Expected 'one' (String) to be an integer",
  ],
  [
    promise(
      'a list that is to be present is empty',
      humanTaskProcessContext({ humanTaskTriggerLog: present }),
      {
        ...context,
        humanTaskTriggerLog: [],
      },
    ),
    'minimum size of 1',
  ],
  [
    promise(
      'the list has more than is named',
      humanTaskProcessContext({ skippedAssigneeIndexes: [0] }),
      {
        ...context,
        skippedAssigneeIndexes: [0, 1],
      },
    ),
    'to be equal to',
  ],
  [
    promise('a flag is a text', humanTaskProcessContext(), {
      ...context,
      assignmentsCompleted: 'true',
    }),
    'to be the same type as false (Boolean)',
  ],
  [
    promise('the inbox is empty', humanTaskSearchResult(), { ...inbox, results: [] }),
    'minimum size of 1',
  ],
  [
    promise('the inbox is not empty', humanTaskSearchResult({ results: [] }), inbox),
    'Expected an empty List',
  ],
  [
    promise(
      'the tasks are in another order',
      inboxOf('ASSIGNED', 'PENDING'),
      inOrder('PENDING', 'ASSIGNED'),
    ),
    "Expected 'PENDING' (String) to be equal to 'ASSIGNED'",
  ],
  [
    promise('there is a task too many', inboxOf('ASSIGNED'), inOrder('ASSIGNED', 'ASSIGNED')),
    'Expected a List with 1 elements but received 2 elements',
  ],
  [
    promise('one of the forms has another name', eachLike(humanTaskTemplate({ name: 'A' })), [
      { ...form, name: 'A' },
      { ...form, name: 'B' },
    ]),
    "Expected 'B' (String) to be equal to 'A'",
  ],
  [
    promise(
      'a list inside each is longer than named',
      eachLike(humanTaskProcessContext({ skippedAssigneeIndexes: [0] })),
      [{ ...context, skippedAssigneeIndexes: [0, 1] }],
    ),
    'to be equal to',
  ],
  [
    promise('there are fewer than asked for', eachLike(humanTaskUser(), { min: 2 }), [officers]),
    'minimum size of 2',
  ],
  [
    promise('there are more than asked for', eachLike(humanTaskUser(), { max: 1 }), [
      officers,
      officers,
    ]),
    'maximum size of 1',
  ],
  [
    promise('a size is a text', queueSizes(), { one: 1, other: '2' }),
    "Expected '2' (String) to be an integer",
  ],
  [
    promise('the queue has another size', queueSizes({ one: 1 }), { one: 2 }),
    'Expected 2 (Integer) to be equal to 1',
  ],
  [
    promise('a part of a queue is wrong', queueDetails(), { one: { a: { size: 1 } } }),
    'missing the following keys: uacked',
  ],
  [
    promise('the value of a name is no list', correlatedWorkflows(), { one: {} }),
    'to be the same type as',
  ],
  [
    promise('the null is a text', rateLimitConfig({ tag: null }), { tag: 'x' }),
    'to be equal to null',
  ],
  [promise('there is no such state', humanTaskState(), 'OPEN'), "Expected 'OPEN' to match"],
  [
    promise('a time is only a date', taskSummary(), { ...summary, startTime: '2026-02-05' }),
    "Expected '2026-02-05' to match",
  ],
  [
    promise('the groups of a user are no list', user(), { ...john, groups: 'loan-officers' }),
    'to be the same type as',
  ],
  [
    promise('a picked member is missing', picked(humanTask()), { taskId: 'x' }),
    'missing the following keys: state',
  ],
  [
    promise('the body says another status', refusal(404), { ...refused, status: 400 }),
    'Expected 400 (Integer) to be equal to 404',
  ],
  [
    promise('a refusal has no text', refusal(404), without(refused, 'message')),
    'missing the following keys: message',
  ],
  [
    promise('the text is another', refusal(404, { message: 'gone' }), refused),
    "to be equal to 'gone'",
  ],
  [
    promise('no field is to blame', refusal(400, { validationErrors: present }), {
      ...refused,
      status: 400,
    }),
    'missing the following keys: validationErrors',
  ],
  [
    promise('another field is to blame', refusal(400, { validationErrors: [{ path: 'name' }] }), {
      ...refused,
      status: 400,
      validationErrors: [invalid],
    }),
    "Expected 'approve' (String) to be equal to 'name'",
  ],
  [
    promise('the token is bad for no known reason', refusal(401), { ...badToken, error: 'BAD' }),
    "Expected 'BAD' to match",
  ],
  [
    promise('the token is not expired', refusal(401, { error: 'EXPIRED_TOKEN' }), badToken),
    "to be equal to 'EXPIRED_TOKEN'",
  ],
];

let results: ReadonlyMap<string, Result>;
beforeAll(async () => {
  results = await resultsOf([...kept, ...broken.map(([promised]) => promised)]);
});

describe('Pact is content with', () => {
  it.each(kept)('$title', ({ title }) => {
    expect(results.get(title)!.mismatches).toEqual([]);
  });
});

describe('Pact complains when', () => {
  it.each(broken)('$0.title', ({ title }, complaint) => {
    expect(results.get(title)!.mismatches.join('\n')).toContain(complaint);
  });
});

it('sends the consumer the values that are named and examples for the rest', () => {
  const { example } = results.get('the state that is named')!;
  const { createdBy, taskId } = claimed;
  expect(example).toMatchObject({ createdBy, taskId, state: 'ASSIGNED', output: {} });
});

function promise(title: string, template: unknown, answer: unknown): Promised {
  return { title, template, answer };
}

function without(whole: object, member: string): Json {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== member));
}

function withLogs(logs: readonly Json[]): Json {
  const changed = { ...context, humanTaskActionLogs: logs };
  return { ...claimed, input: { ...claimed['input'], __humanTaskProcessContext: changed } };
}

function inboxOf(...states: ('ASSIGNED' | 'PENDING')[]) {
  return humanTaskSearchResult({ results: states.map((state) => humanTask({ state })) });
}

function inOrder(...states: string[]): Json {
  return { ...inbox, results: states.map((state) => ({ ...claimed, state })) };
}

function picked({ taskId, state }: ReturnType<typeof humanTask>) {
  return { taskId, state };
}

function poll(workerId: string) {
  return { queueName: 'q', workerId, lastPollTime: 1 };
}
