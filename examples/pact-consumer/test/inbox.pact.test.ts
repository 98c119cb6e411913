import { rmSync } from 'node:fs';
import { Pact } from '@pact-foundation/pact';
import type { StateName } from 'conductor-mock';
import {
  callerToken,
  fromState,
  humanTask,
  humanTaskSearchResult,
  refusal,
} from 'conductor-mock/pact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Inbox } from '../src/inbox.ts';
import { noted } from './noted.ts';

// Pact adds to a file that is there: what was renamed would stay in it.
beforeAll(() => {
  rmSync('pacts', { recursive: true, force: true });
});

const pact = new Pact({
  consumer: 'inbox-service',
  provider: 'conductor-mock',
  dir: 'pacts',
  logLevel: 'error',
});

const ann = 'ann@example.com';
const taskId = 'ba55c0de-0000-1000-8000-000000000001';
const form = {
  properties: { approve: { enum: ['Yes', 'No'] }, comments: { type: 'string' } },
  required: ['comments'],
};

/** The service in front of Pact's mock server, which answers as the interaction says. */
async function talking<T>(
  interaction: ReturnType<typeof upon>,
  use: (inbox: Inbox) => Promise<T>,
): Promise<T> {
  const used = await interaction.executeTest(async ({ url, port }) => {
    const result = await use(new Inbox({ baseUrl: url, token: 'a-token' }));
    await noted(pact, port);
    return { result };
  });
  if (used === undefined) throw new Error('Pact did not run the test');
  return used.result;
}

function upon(what: string, states: readonly State[], request: Request, answer: Answer) {
  const begun = pact.addInteraction();
  for (const [name, parameters] of states) begun.given(name, parameters);
  return begun
    .uponReceiving(what)
    .withRequest('POST', request.path, (builder) => {
      builder.headers({ 'X-Authorization': callerToken() });
      if (request.query) builder.query(request.query);
      if (request.body) builder.jsonBody(request.body);
    })
    .willRespondWith(answer.status, (builder) => {
      if (answer.body) builder.jsonBody(answer.body);
    });
}

/** By the type of its name, a state that the provider does not know does not compile. */
type State = readonly [name: StateName, parameters: { readonly [parameter: string]: Json }];

type Json = string | number | Json[] | { [member: string]: Json };

interface Request {
  readonly path: string | ReturnType<typeof fromState<string>>;
  readonly query?: Record<string, string>;
  readonly body?: object;
}

interface Answer {
  readonly status: number;
  readonly body?: object;
}

/** A call of the task that the state before has made. */
const ofTheTask = (call: string) =>
  fromState(`/api/human/tasks/\${taskId}/${call}`, `/api/human/tasks/${taskId}/${call}`);

describe('the inbox', () => {
  it('shows what waits for a person', async () => {
    const waiting = await talking(
      upon(
        'a look at what waits for Ann',
        [
          ['an inbox holds tasks', { user: ann, count: 2 }],
          ['the caller is a user', { user: ann }],
        ],
        {
          path: '/api/human/tasks/search',
          body: {
            searchType: 'INBOX',
            states: ['ASSIGNED', 'IN_PROGRESS'],
            assignees: [{ userType: 'CONDUCTOR_USER', user: ann }],
            start: 0,
            size: 15,
          },
        },
        {
          status: 200,
          body: humanTaskSearchResult({
            totalHits: 2,
            results: [humanTask({ state: 'ASSIGNED' }), humanTask({ state: 'ASSIGNED' })],
          }),
        },
      ),
      (inbox) => inbox.waitingFor(ann),
    );
    expect(waiting).toHaveLength(2);
    expect(waiting[0]).toMatchObject({ isMine: false });
  });
});

describe('taking a task', () => {
  it('makes it mine', async () => {
    const taking = await talking(
      upon(
        'a claim of a task that is offered to Ann',
        [
          ['a Human task is assigned to a user', { user: ann }],
          ['the caller is the assignee', {}],
        ],
        { path: ofTheTask('claim') },
        { status: 200, body: humanTask({ state: 'IN_PROGRESS', claimant: { user: ann } }) },
      ),
      (inbox) => inbox.take(taskId),
    );
    expect(taking).toBe('taken');
  });

  it('comes too late where somebody has it', async () => {
    const taking = await talking(
      upon(
        'a claim of a task that Ann has claimed already',
        [
          ['a Human task is claimed', { claimant: ann }],
          ['the caller is the claimant', {}],
        ],
        { path: ofTheTask('claim') },
        { status: 400, body: refusal(400) },
      ),
      (inbox) => inbox.take(taskId),
    );
    expect(taking).toBe('too late');
  });

  it('is not for everybody', async () => {
    const taking = await talking(
      upon(
        "a claim of a task that is somebody else's",
        [
          ['a Human task is assigned to a user', { user: ann }],
          ['the caller is a stranger', {}],
        ],
        { path: ofTheTask('claim') },
        { status: 403, body: refusal(403) },
      ),
      (inbox) => inbox.take(taskId),
    );
    expect(taking).toBe('not for you');
  });
});

describe('deciding a task', () => {
  const claimed: readonly State[] = [
    ['a Human task is claimed', { claimant: ann, form }],
    ['the caller is the claimant', {}],
  ];
  const decided = (body: object) => ({
    path: ofTheTask('update'),
    query: { complete: 'true' },
    body,
  });

  it('ends it', async () => {
    const decision = { approve: 'Yes', comments: 'Income covers it' } as const;
    const deciding = await talking(
      upon('a decision on a task of hers', claimed, decided(decision), { status: 200 }),
      (inbox) => inbox.decide(taskId, decision),
    );
    expect(deciding).toEqual({ done: true });
  });

  it('names the fields that the form wants otherwise', async () => {
    const decision = { approve: 'Yes' } as const;
    const deciding = await talking(
      upon('a decision that leaves out what the form requires', claimed, decided(decision), {
        status: 400,
        body: refusal(400, { validationErrors: [{ path: 'comments' }] }),
      }),
      (inbox) => inbox.decide(taskId, decision),
    );
    expect(deciding).toMatchObject({ done: false, fields: ['comments'] });
  });
});
