import { startMockCluster, verifyPacts } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { answerOf, pactOf, usePactFolder } from '../../support/some-pact.ts';
import { bodyOf, useLoopbackServers } from '../../support/loopback-server.ts';

const { pact, write } = usePactFolder();
const serve = useLoopbackServers();

describe('an interaction', () => {
  const itsTask = (expression: string) => ({
    type: 'ProviderState',
    expression,
    dataType: 'STRING',
  });

  it('is verified in a fresh state, as the caller of its states, with what they return', async () => {
    const workflowId = 'ca04d4c8-027a-11f1-913a-226156badb04';
    const file = pact(
      'a-consumer',
      { description: 'without a token', token: false, status: 401 },
      {
        description: 'as an administrator, where no state says otherwise',
        status: 200,
        answer: { id: 'admin@conductor.mock' },
      },
      answerOf({
        description: 'as the claimant',
        states: ['a Human task is claimed', 'the caller is the claimant'],
        status: 200,
      }),
      {
        description: 'without a state, after one with a workflow',
        path: `/api/workflow/${workflowId}`,
        status: 404,
      },
      answerOf({
        description: 'again, and again new',
        states: ['a Human task is claimed', 'the caller is a stranger'],
        status: 403,
      }),
      {
        description: 'without the token that the pact writes',
        states: ['the caller is anonymous'],
        status: 401,
      },
      {
        description: 'with an expired token',
        states: ['the caller has an expired token'],
        status: 401,
        answer: { error: 'EXPIRED_TOKEN' },
      },
      {
        description: 'with the id of the task in its path',
        states: ['a Human task is open'],
        path: '/api/human/tasks/x',
        generators: { path: itsTask('/api/human/tasks/${taskId}') },
        status: 200,
        answer: { workflowId },
      },
      {
        description: 'with a parameter of its state in its path',
        states: [{ name: 'a Human task is claimed', params: { slaMinutes: 7 } }],
        path: '/api/nothing/x',
        generators: { path: itsTask('/api/nothing/${slaMinutes}') },
        status: 404,
        answer: { message: 'No such endpoint: GET /api/nothing/7' },
      },
      {
        description: 'with the token that a state before has returned',
        states: ['the caller is a stranger', 'the caller is an administrator'],
        generators: { header: { 'X-Authorization': itsTask('${token}') } },
        status: 200,
        answer: { id: 'admin@conductor.mock' },
      },
      answerOf({
        description: 'judged by the form of its state',
        states: [
          {
            name: 'a Human task is claimed',
            params: { form: { properties: { approve: { enum: ['Maybe'] } } } },
          },
          'the caller is the claimant',
        ],
        status: 400,
      }),
    );
    const begun: string[] = [];
    const outcome = await verifyPacts({
      pacts: file,
      skipComparison: true,
      onProgress: (number, total) => begun.push(`${number} of ${total}`),
    });

    expect(outcome).toMatchObject({ interactions: 11, states: 12, failures: [], pending: [] });
    expect(outcome.kept).toHaveLength(11);
    expect(begun).toEqual(Array.from({ length: 11 }, (_, at) => `${at + 1} of 11`));
  });
});

describe('what Pact reads otherwise than most write it', () => {
  const answered = answerOf({
    states: ['a Human task is claimed', 'the caller is the claimant'],
    status: 200,
  });
  const body = JSON.stringify({ approve: 'Yes' });
  const json = { 'Content-Type': 'application/json' };
  const base64 = Buffer.from(body).toString('base64');
  const written = (version: string, request: object, more: object = {}) => {
    const pact = pactOf('a-consumer', [answered]);
    const [one] = pact.interactions;
    const interactions = [{ ...one, ...more, request: { ...one!.request, ...request } }];
    return { ...pact, interactions, metadata: { pactSpecification: { version } } };
  };
  const four = { type: 'Synchronous/HTTP' };
  const { query } = pactOf('a-consumer', [answered]).interactions[0]!.request;

  it('is verified, and compared with the OpenAPI document', async () => {
    const token = { 'X-Authorization': 1, Accept: ['application/json', 'text/plain'] };
    const pacts = [
      written('3.0.0', { query: { ...query, complete: 'true' } }),
      written('3.0.0', {
        query: 'workflowId=ca04d4c8-027a-11f1-913a-226156badb04&taskRefName=approve_ref',
      }),
      written('3.0.0', { headers: { ...json, ...token } }),
      written('3.0.0', { headers: { ...json, ...token }, body }),
      written(
        '4.0',
        { body: { content: base64, contentType: 'application/json', encoded: 'base64' } },
        four,
      ),
      written(
        '4.0',
        { body: { content: body, contentType: 'application/json', encoded: 'JSON' } },
        four,
      ),
      `\u{feff}${JSON.stringify(written('3.0.0', {}))}`,
      { ...written('3.0.0', {}), metadata: null },
    ].map((content) => write(content));
    const outcome = await verifyPacts({ pacts });

    expect(outcome).toMatchObject({ interactions: pacts.length, comparison: [] });
  });
});

it('a pact with a provider of another name is verified where the option says so', async () => {
  const pacts = write({ ...pactOf('c', [{ status: 200 }]), provider: { name: 'another' } });
  expect(await verifyPacts({ pacts, provider: 'another' })).toMatchObject({ interactions: 1 });
});

describe('a cluster anywhere', () => {
  it('is steered through its /__admin, with the admin token that is given', async () => {
    const adminToken = 'sesame';
    const cluster = await startMockCluster({ clock: 'manual', adminToken });
    try {
      const states = ['a Human task has timed out', 'the caller is the owner'];
      const pacts = pact('a-consumer', answerOf({ states, status: 400 }));
      const options = { pacts, providerBaseUrl: `${cluster.url}/api/`, skipComparison: true };

      expect(await verifyPacts({ ...options, adminToken })).toMatchObject({ states: 2 });
      await expect(verifyPacts(options)).rejects.toThrow(
        'refuses to be steered (401): give its admin token',
      );
      await expect(verifyPacts({ ...options, adminToken: 'mustard' })).rejects.toThrow(
        'refuses to be steered (401): the admin token that is given is not its own',
      );
    } finally {
      await cluster.close();
    }
  });

  it('gets the body byte by byte, and the token as it stands where it has no /__admin', async () => {
    const bodies: string[] = [];
    const { origin, seen } = await serve((request, response) => {
      if (request.url!.startsWith('/__admin')) {
        response.writeHead(404).end();
        return;
      }
      void bodyOf(request).then((body) => {
        bodies.push(`${body} ${String(request.headers['x-authorization'])}`);
        response.writeHead(200).end();
      });
    });
    const body = '{ "amount": 1.0,\n "note": "ünï" }';
    const pacts = pact('a-consumer', { method: 'POST', path: '/base/x?', body, status: 200 });
    const providerBaseUrl = origin;
    const outcome = await verifyPacts({ pacts, providerBaseUrl, skipComparison: true });

    expect(bodies).toEqual([`${body} a-token`]);
    expect(seen.at(-1)).toMatch(/^POST \/base\/x/);
    expect(outcome.notices).toEqual([expect.stringContaining('it was not reset')]);
  });
});
