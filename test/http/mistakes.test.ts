import { describe, expect, it } from 'vitest';
import {
  cal,
  bob,
  loopW,
  portal,
  purchaseFixtures,
  root,
  W,
} from '../support/purchase-fixtures.ts';
import { row, sayingIn, type Said } from '../support/said.ts';
import { useStandingCluster, type Call } from '../support/test-cluster.ts';

/** Calls as people get them wrong, and what the answer and `x-mock-hint` say would be right. */

const seed = {
  ...purchaseFixtures,
  executions: [
    ...(purchaseFixtures.executions ?? []),
    {
      name: 'reviewed',
      workflowId: 'aaaaaaaa-0000-1000-a000-00000000000a',
      startedBy: root,
      then: [
        {
          update: {
            taskRefName: 'review_ref',
            by: root,
            output: { decision: 'no' },
            complete: true,
          },
        },
      ],
    },
    {
      name: 'purchase',
      workflowId: 'aaaaaaaa-0000-1000-a000-00000000000b',
      startedBy: root,
      then: [{ claim: { taskRefName: 'sign_off_ref', by: bob } }],
    },
    {
      name: 'purchase',
      workflowId: 'aaaaaaaa-0000-1000-a000-00000000000c',
      startedBy: root,
      then: [
        {
          update: {
            taskRefName: 'sign_off_ref',
            by: root,
            output: { decision: 'yes' },
            complete: true,
          },
        },
      ],
    },
  ],
} as const;
const twiceW = seed.executions.at(-3)!.workflowId!;
const claimedW = seed.executions.at(-2)!.workflowId!;
const doneW = seed.executions.at(-1)!.workflowId!;

const cluster = useStandingCluster({ seed });

const UPDATE = '/api/human/tasks/update/taskRef';
const SEARCH = '/api/human/tasks/search';
const addressed = { workflowId: W, taskRefName: 'sign_off_ref' };

type Query = NonNullable<Call['query']>;
const update = (query: Query, body: unknown = {}, more: Partial<Call> = {}): Call => ({
  method: 'POST',
  path: UPDATE,
  as: root,
  query: { ...addressed, ...query },
  body,
  ...more,
});
const post = (path: string, body: unknown, more: Partial<Call> = {}): Call => ({
  method: 'POST',
  path,
  as: root,
  body,
  ...more,
});
const withHeader = (headers: Call['headers'] & object): Call => ({
  method: 'POST',
  path: SEARCH,
  body: {},
  headers,
});
const get = (path: string, as = root): Call => ({ path, as });

async function taskIn(workflowId: string): Promise<string> {
  const body = { workflowIds: [workflowId] };
  const { json } = await cluster.direct(post(SEARCH, body));
  return (json.results as readonly { taskId: string }[])[0]!.taskId;
}

const expectSaid = sayingIn(cluster);

describe('a wrong call says what would be right', () => {
  it.each<[string, Call, Said]>([
    [
      'PUT on an update',
      update({}, {}, { method: 'PUT' }),
      row(405, "Request method 'PUT' is not supported", null, 'POST'),
    ],
    ['an empty body', update({}, ''), row(400, 'Required request body is missing')],
    ['a list as body', update({}, []), row(400, 'expected a JSON object, got array')],
    [
      'plain text',
      update({}, '{}', { headers: { 'content-type': 'text/plain' } }),
      row(415, 'send application/json in UTF-8'),
    ],
    [
      'a form of a page',
      update({}, 'a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      row(415, 'send application/json in UTF-8'),
    ],
    [
      'a body of more than 5 MB',
      update({}, { note: 'x'.repeat(6 * 1024 * 1024) }),
      row(413, 'larger than 6291456 bytes'),
    ],
    [
      'no reference',
      post(UPDATE, {}, { query: { workflowId: W } }),
      row(400, "Required request parameter 'taskRefName'"),
    ],
    [
      'a number as text in a form',
      update({ complete: true }, { decision: 'yes', amount: '5' }),
      row(400, '"path":"amount","message":"must be number"'),
    ],
    [
      'a required field left out',
      update({ complete: true }, { note: 'x' }),
      row(400, "must have required property 'decision'"),
    ],
    [
      'an iteration that is no number',
      update({ iteration: 'two' }),
      row(400, `for parameter 'iteration': \\"two\\"`),
    ],
    [
      'a claim by GET',
      get('/api/human/tasks/x/claim'),
      row(405, "Request method 'GET' is not supported", null, 'POST'),
    ],
    [
      'a call that is not built',
      get('/api/secrets'),
      row(501, "is part of the platform's API but not built in this mock"),
    ],
    [
      'assignees as a text',
      post('/api/human/tasks/x/reassign', 'bob@acme.com'),
      row(400, 'found \\"bob@acme.com\\" at line 1, column 1 (position 0)'),
    ],
    [
      'no permission',
      update({}, {}, { as: cal }),
      row(403, "You don't have permissions to update human task: sign_off"),
    ],
    [
      'an ended task',
      update({ workflowId: doneW }),
      row(400, 'is already in terminal state: COMPLETED'),
    ],
    [
      'the token in another header',
      withHeader({ authorization: 'Bearer T' }),
      row(
        401,
        'Token cannot be null or empty',
        'send the token in X-Authorization; you sent it in authorization',
      ),
    ],
    [
      'a token with its scheme',
      withHeader({ 'x-authorization': 'Bearer T' }),
      row(401, 'Token is invalid', 'send the token alone in X-Authorization, without "Bearer"'),
    ],
    [
      'a garbage token',
      withHeader({ 'x-authorization': 'garbage' }),
      row(401, 'Token is invalid', 'that is no token of this cluster; POST /api/token issues one'),
    ],
    [
      'GET on the search',
      get(SEARCH),
      row(
        404,
        'No such human task found by id: search',
        `did you mean POST ${SEARCH} with a body?`,
      ),
    ],
    ...[
      '/human/tasks/search',
      '/api//human/tasks/search',
      '/api/human/tasks/search/',
      '/api/api/human/tasks/search',
      '/api/human/task/search',
    ].map((path): [string, Call, Said] => [
      `the path ${path}`,
      post(path, {}),
      row(404, `No such endpoint: POST ${path}`, `did you mean POST ${SEARCH}?`),
    ]),
    [
      'the path with taskref',
      post('/api/human/tasks/update/taskref', {}),
      row(404, 'No such endpoint', `did you mean POST ${UPDATE}?`),
    ],
    [
      'a value of a form that is not allowed',
      update({}, { decision: 'maybe' }),
      row(400, 'must be equal to one of the allowed values: yes, no'),
    ],
    [
      'a state that there is not',
      post(SEARCH, { states: ['assigned'] }),
      row(400, 'allowed values: PENDING, ASSIGNED, IN_PROGRESS'),
    ],
    [
      'a query value that is not allowed',
      get('/api/human/tasks/getTaskDisplayNames?searchType=inbox'),
      row(400, "'searchType' must be one of"),
    ],
    [
      'a parameter nearly right',
      update({ completed: true }),
      row(200, '', 'query parameter "completed" is unknown and ignored; did you mean "complete"?'),
    ],
    [
      'a list in brackets',
      update({ 'iteration[]': 2 }),
      row(
        200,
        '',
        'query parameter "iteration[]" is unknown and ignored; did you mean "iteration"?',
      ),
    ],
    [
      'a member nearly right',
      post(SEARCH, { state: ['ASSIGNED'] }),
      row(200, 'results', 'member "state" is unknown and ignored; did you mean "states"?'),
    ],
    [
      'the fields inside of output',
      update({ complete: true }, { output: { decision: 'yes' } }),
      row(
        400,
        "must have required property 'decision'",
        'the fields of the form stand at the top of the body, not in "output"',
      ),
    ],
    [
      'the fields inside of outputData, in a draft',
      update({}, { outputData: { decision: 'yes' } }),
      row(200, '', 'the fields of the form stand at the top of the body, not in "outputData"'),
    ],
    [
      'a key and a secret',
      { method: 'POST', path: '/api/token', body: { key: 'k', secret: 'hush' } },
      row(400, "must have required property 'keySecret'"),
    ],
    [
      'JSON that breaks off',
      update({}, '{\n  "decision": yes}'),
      row(400, 'expected a value, found \\"yes}\\" at line 2, column 15 (position 16)'),
    ],
    [
      'an iteration that there is not',
      update({ workflowId: twiceW, taskRefName: 'review_ref', iteration: 7 }),
      row(404, 'iteration: 7', '"review_ref" has the iterations 1, 2'),
    ],
    [
      'a reference of an iteration that there is not',
      update({ workflowId: twiceW, taskRefName: 'review_ref__7' }),
      row(404, 'taskRefName: review_ref__7', '"review_ref" has the iterations 1, 2'),
    ],
    [
      'two iterations that differ',
      update({ workflowId: twiceW, taskRefName: 'review_ref__1', iteration: 2 }),
      row(404, 'iteration: 2', '"review_ref__1" is of iteration 1; the parameter says 2'),
    ],
    [
      'an iteration outside of loops',
      update({ iteration: 1 }),
      row(404, 'iteration: 1', '"sign_off_ref" is in no loop: it has no iterations'),
    ],
    [
      'an id in capitals',
      update({ workflowId: W.toUpperCase() }),
      row(404, 'No such workflow found by id', `did you mean "${W}"? it is the id of a workflow`),
    ],
    [
      'the name of a workflow as its id',
      update({ workflowId: 'purchase' }),
      row(
        404,
        'No such workflow found by id: purchase',
        '"purchase" is the name of a workflow definition, of version 1',
      ),
    ],
    [
      "a task's name as reference",
      update({ taskRefName: 'sign_off' }),
      row(
        404,
        'taskRefName: sign_off',
        '"sign_off" is the name of a task; its reference is "sign_off_ref"',
      ),
    ],
    [
      'a reference nearly right',
      update({ taskRefName: 'signoff_ref' }),
      row(404, 'taskRefName: signoff_ref', 'did you mean "sign_off_ref"?'),
    ],
    [
      'the reference of a task of a worker',
      update({ taskRefName: 'book_ref' }),
      row(404, 'taskRefName: book_ref', '"book_ref" is a task of type SIMPLE'),
    ],
    [
      'a workflow where a human task is asked',
      get(`/api/human/tasks/${W}`),
      row(404, `No such human task found by id: ${W}`, `"${W}" is the id of a workflow`),
    ],
    [
      'a workflow where a task is asked',
      get(`/api/tasks/${W}`),
      row(400, `No such task found by taskId: ${W}`, `"${W}" is the id of a workflow`),
    ],
    [
      'a version that there is not',
      get('/api/metadata/workflow/purchase?version=9'),
      row(404, 'version: 9', '"purchase" is the name of a workflow definition, of version 1'),
    ],
    [
      'an answer to a task that has ended, of a worker',
      post(`/api/tasks/${doneW}/sign_off_ref/COMPLETED`, {}),
      row(404, 'Found no running task', 'the task "sign_off_ref" is COMPLETED'),
    ],
  ])('%s', async (_mistake, call, said) => {
    await expectSaid(call, said);
  });

  it('an expired token', async () => {
    const token = await cluster.cluster.tokenFor(root, { expiresInMs: -1 });
    await expectSaid(
      { method: 'POST', path: SEARCH, body: {}, token },
      row(401, 'Token has expired'),
    );
  });

  it('a token that was cut off', async () => {
    const token = (await cluster.cluster.tokenFor(root)).slice(0, 40);
    await expectSaid(
      { method: 'POST', path: SEARCH, body: {}, token },
      row(401, 'Token is invalid', 'that is no token of this cluster; POST /api/token issues one'),
    );
  });

  it('a claim of what somebody has claimed', async () => {
    const taskId = await taskIn(claimedW);
    await expectSaid(
      post(`/api/human/tasks/${taskId}/claim`, undefined),
      row(400, `Human task ${taskId} is already claimed`),
    );
  });

  it("a human task's id as workflowId", async () => {
    const taskId = await taskIn(W);
    await expectSaid(
      update({ workflowId: taskId }),
      row(
        404,
        `No such workflow found by id: ${taskId}`,
        `"${taskId}" is the id of a human task, in the workflow ${W}`,
      ),
    );
  });

  it.each([
    ['/api/human/tasks/sign_off_ref', root],
    ['/api/workflow/sign_off_ref', root],
    ['/api/human/tasks/sign_off_ref', cal],
  ])(
    'a reference where an id is asked, with a task that the caller may read: %s, %s',
    async (path, as) => {
      const { status, headers } = await cluster.direct(get(path, as));
      expect(status).toBe(404);
      const hint = headers.get('x-mock-hint') ?? '';
      const [, taskId = '', workflowId = ''] =
        /^"sign_off_ref" is the reference of human tasks, one of them with the id (\S+), in the workflow (\S+)$/.exec(
          hint,
        ) ?? [];
      const task = await cluster.direct(get(`/api/human/tasks/${taskId}`, as));
      expect([task.status, task.json?.workflowId], hint).toEqual([200, workflowId]);
    },
  );

  it('a field that a form forbids, nearly right', async () => {
    const name = 'strict_purchase';
    const definition = { userFormTemplate: { name: 'StrictSignOff', version: 1 } };
    const body = {
      name: 'strict',
      workflowDef: {
        name,
        tasks: [
          {
            name,
            taskReferenceName: 'strict_ref',
            type: 'HUMAN',
            inputParameters: { __humanTaskDefinition: definition },
          },
        ],
      },
    };
    const { text: workflowId } = await cluster.direct(post('/api/workflow', body));
    await expectSaid(
      update({ workflowId, taskRefName: 'strict_ref' }, { decison: 'yes' }),
      row(400, 'must NOT have additional properties; did you mean \\"decision\\"?'),
    );
  });
});

describe('a hint about what is there', () => {
  it.each<[string, Call]>([
    ['a definition', update({ workflowId: 'purchase' }, {}, { as: cal })],
    ['an execution', update({ workflowId: W.toUpperCase() }, {}, { as: cal })],
    ['a task of an execution', update({ taskRefName: 'sign_off' }, {}, { as: cal })],
    [
      'its iterations',
      update({ workflowId: loopW, taskRefName: 'review_ref', iteration: 7 }, {}, { as: cal }),
    ],
    ['an execution instead of a task', get(`/api/human/tasks/${W}`, cal)],
  ])('is not given to whoever may not read it: %s', async (_what, call) => {
    const answer = await cluster.direct(call);
    expect([answer.status, answer.headers.get('x-mock-hint')]).toEqual([404, null]);
  });

  it('is given to the assignee, who may not read the execution', async () => {
    const query = { workflowId: loopW, taskRefName: 'review_ref', iteration: 7 };
    await expectSaid(
      update(query, {}, { as: bob }),
      row(404, 'iteration: 7', '"review_ref" has the iterations 1'),
    );
    await expectSaid(
      update({ workflowId: loopW, taskRefName: 'review' }, {}, { as: bob }),
      row(404, 'taskRefName: review'),
    );
  });

  it('is given to an application that may execute the task', async () => {
    const taskId = await taskIn(W);
    await expectSaid(
      get(`/api/workflow/${taskId}`, portal),
      row(404, taskId, `"${taskId}" is the id of a human task, in the workflow ${W}`),
    );
  });
});
