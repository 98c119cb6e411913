import type { VerificationOutcome } from 'conductor-mock';
import { beforeAll, describe, expect, it } from 'vitest';
import { broken } from '../../support/broken-pacts.ts';
import { answerOf, usePactFolder } from '../../support/some-pact.ts';

/** One run over two pacts in which nearly everything is wrong; each test looks at one interaction. */

const { pact } = usePactFolder();
const claimed = { name: 'a Human task is claimed', params: { claimant: 'john.doe@acme.com' } };

let outcome: VerificationOutcome;
let summary: string;
beforeAll(async () => {
  const inbox = pact(
    'inbox',
    answerOf({
      description: 'a wrong status',
      states: [claimed, 'the caller is the claimant'],
      status: 201,
    }),
    {
      description: 'a missing field',
      states: ['a Human task is open'],
      path: '/api/human/tasks/x',
      generators: { path: { type: 'ProviderState', expression: '/api/human/tasks/${taskId}' } },
      status: 200,
      answer: { taskRefName: 'approve_ref', colour: 'red' },
    },
    { description: 'a kept one', status: 200, answer: { id: 'admin@conductor.mock' } },
    answerOf({
      description: 'an unknown state',
      states: ['a Human task is claimed by john'],
      status: 200,
    }),
    answerOf({
      description: 'bad parameters',
      states: [{ name: 'a Human task is claimed', params: { claimedBy: 'john' } }],
      status: 200,
    }),
    answerOf({
      description: 'a state that cannot be, and an answer that would be as promised',
      states: ['the caller is the owner'],
      status: 400,
    }),
    { description: 'the same description', status: 200 },
    {
      description: 'a value that no state returns, and the answer to the example',
      states: ['a Human task is open'],
      path: '/api/human/tasks/x',
      generators: { path: { type: 'ProviderState', expression: '/api/human/tasks/${taskID}' } },
      status: 404,
    },
  );
  const approvals = pact(
    'approvals',
    { description: 'the same description', status: 204 },
    { description: 'no such path', path: '/api/nothing', status: 200 },
  );
  ({ outcome, summary } = await broken({ pacts: [inbox, approvals] }));
});

const failure = (interaction: string) =>
  outcome.failures.find((one) => one.interaction === interaction);

describe('an interaction that is not kept', () => {
  it('tells the status, what was sent and what was answered', () => {
    expect(failure('a wrong status')).toEqual({
      consumer: 'inbox',
      interaction: 'a wrong status',
      states: [claimed, { name: 'the caller is the claimant', params: {} }],
      request: expect.stringMatching(/^POST \/api\/human\/tasks\/update\/taskRef\?/),
      answer: { status: 200, body: '' },
      durationMs: expect.any(Number),
      mismatches: ['the status is 200, and the pact expects 201'],
    });
  });

  it('tells the field that is missing', () => {
    expect(failure('a missing field')?.mismatches).toEqual(['the body at $ lacks: colour']);
  });

  it('is told apart from one of the same description in another pact', () => {
    expect(failure('the same description')).toMatchObject({
      consumer: 'approvals',
      mismatches: ['the status is 200, and the pact expects 204'],
    });
    expect(outcome.kept).toContainEqual(
      expect.objectContaining({ consumer: 'inbox', interaction: 'the same description' }),
    );
  });
});

describe('a state that cannot be set up', () => {
  it('is unknown: the nearest known is named, with its parameters', () => {
    expect(failure('an unknown state')?.mismatches).toEqual([
      expect.stringMatching(
        /^unknown state "a Human task is claimed by john"; the nearest known is "a Human task is claimed", whose parameters are workflowId, .*claimant/,
      ),
    ]);
  });

  it('has bad parameters: the right ones are named', () => {
    expect(failure('bad parameters')?.mismatches).toEqual([
      expect.stringContaining('it has no parameter "claimedBy"; its parameters are workflowId'),
    ]);
  });

  it('fails the interaction even if the answer would be as promised', () => {
    expect(
      failure('a state that cannot be, and an answer that would be as promised')?.mismatches,
    ).toEqual([
      'state "the caller is the owner" could not be set up: it needs a Human task with an owner; put "a Human task is open" before it',
    ]);
  });

  it('does not count as set up', () => {
    expect(outcome).toMatchObject({ interactions: 7, states: 4 });
  });
});

describe('a value that no state returns', () => {
  it('fails the interaction: Pact sends the example in its place', () => {
    expect(failure('a value that no state returns, and the answer to the example')).toMatchObject({
      request: 'GET /api/human/tasks/x',
      mismatches: [
        expect.stringMatching(
          /^no state has returned "taskID", which the pact wants; they returned (\w+, )*taskId\b/,
        ),
      ],
    });
  });
});

describe('the comparison with the OpenAPI document', () => {
  it('tells where the pact and the document differ', () => {
    expect(outcome.comparison).toContainEqual({
      consumer: 'approvals',
      interaction: 'no such path',
      code: 'request.path-or-method.unknown',
      message: 'Path or method not defined in spec file: GET /api/nothing',
      inPact: 'interactions[1].request.path',
      inDocument: 'paths',
      pending: false,
    });
    expect(outcome.comparison.map(({ code }) => code)).toContain('response.status.unknown');
  });
});

describe('the summary', () => {
  it('names consumer, interaction, states and mismatch', () => {
    expect(summary).toContain(
      [
        'NOT KEPT  inbox: a wrong status',
        '  given a Human task is claimed {"claimant":"john.doe@acme.com"}',
        '  and the caller is the claimant',
        '  POST /api/human/tasks/update/taskRef?taskRefName=approve_ref&workflowId=ca04d4c8-027a-11f1-913a-226156badb04',
        '  - the status is 200, and the pact expects 201',
        '  the answer was 200',
      ].join('\n'),
    );
    expect(summary).toContain('NOT IN THE OPENAPI DOCUMENT  approvals: no such path');
    expect(summary).toMatch(
      /7 interactions verified, 4 states set up: 2 kept, 8 not kept, \d+ differences from the OpenAPI document\.$/,
    );
  });
});
