import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyPacts } from './verify.ts';

const contracts = fileURLToPath(new URL('../../contracts/', import.meta.url));
const pacts = readdirSync(contracts).filter((name) => name.endsWith('.json'));

const folder = mkdtempSync(join(tmpdir(), 'pacts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const unknownWorkflow = { workflowId: 'nowhere', taskRefName: 'human_ref' };
const noSuchWorkflow = { name: 'no such workflow', params: { workflowId: 'nowhere' } };

describe('the provider', () => {
  it('has pacts to keep', () => {
    expect(pacts).toContain('approval-service-conductor-mock.json');
  });

  it.each(pacts)('keeps %s', async (name) => {
    const { interactions, states } = await verifyPacts({ pacts: [join(contracts, name)] });
    expect(interactions).toBeGreaterThan(0);
    expect(states).toBeGreaterThan(0);
  });

  it('sends a request without a token as it stands', async () => {
    const pact = pactOf({ description: 'an answer of nobody', token: false, status: 401 });
    expect(await verifyPacts({ pacts: [pact] })).toEqual({ interactions: 1, states: 0 });
  });

  it('lets a form judge the answer where the state names one', async () => {
    const parameters = { workflowId: 'w', taskRefName: 'human_ref' };
    const pact = pactOf({
      description: 'an answer that breaks the form',
      query: parameters,
      states: [
        {
          name: 'a Human task claimed by the caller',
          params: {
            ...parameters,
            claimedBy: 'john.doe@acme.com',
            form: { properties: { approve: { enum: ['Maybe'] } } },
          },
        },
      ],
      status: 400,
    });
    expect(await verifyPacts({ pacts: [pact] })).toEqual({ interactions: 1, states: 1 });
  });
});

describe('the verification fails', () => {
  it('when a pact names a state that is not in the catalogue, and names the nearest', async () => {
    const pact = pactOf({ states: [{ name: 'no such workflows' }], status: 404 });
    await expect(verifyPacts({ pacts: [pact] })).rejects.toThrow(
      'unknown state "no such workflows"; the nearest known is "no such workflow"',
    );
  });

  it('when a state cannot be set up, even if the answer is as promised', async () => {
    const pact = pactOf({ states: [noSuchWorkflow], status: 404 });
    const states = { 'no such workflow': () => Promise.reject(new Error('out of paper')) };
    await expect(verifyPacts({ pacts: [pact], states })).rejects.toThrow(
      'state "no such workflow" could not be set up: out of paper',
    );
  });

  it('when a state is given without its parameters', async () => {
    const pact = pactOf({ states: [{ name: 'no such workflow' }], status: 404 });
    await expect(verifyPacts({ pacts: [pact] })).rejects.toThrow(
      'the state needs the text parameter "workflowId"',
    );
  });

  it('when the status is another than promised', async () => {
    const pact = pactOf({ states: [noSuchWorkflow], status: 200 });
    await expect(verifyPacts({ pacts: [pact] })).rejects.toThrow('expected 200 but was 404');
  });

  it('when a state was not set up as often as the pact asks', async () => {
    const pact = pactOf({ states: [noSuchWorkflow], status: 404 });
    const runVerifier = () => Promise.resolve('all is well');
    await expect(verifyPacts({ pacts: [pact], runVerifier })).rejects.toThrow(
      'state "no such workflow" was set up 0 of 1 times',
    );
  });

  it('when there is nothing to verify', async () => {
    await expect(verifyPacts({ pacts: [] })).rejects.toThrow('no interaction');
  });
});

interface Promised {
  readonly description?: string;
  readonly states?: readonly { readonly name: string; readonly params?: object }[];
  readonly query?: Readonly<Record<string, string>>;
  readonly token?: boolean;
  readonly status: number;
}

/** The path of a new pact with one interaction: an answer, to an unknown workflow unless the query says otherwise. */
function pactOf({
  description = 'an answer',
  states,
  query = unknownWorkflow,
  token = true,
  status,
}: Promised) {
  const headers = { 'Content-Type': 'application/json' };
  const interaction = {
    description,
    ...(states === undefined ? {} : { providerStates: states }),
    request: {
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
      headers: token ? { ...headers, 'X-Authorization': 'a-token' } : headers,
      body: { approve: 'Yes' },
    },
    response: { status },
  };
  const pact = {
    consumer: { name: 'a-consumer' },
    provider: { name: 'conductor-mock' },
    interactions: [interaction],
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
  const path = join(mkdtempSync(join(folder, 'pact-')), 'pact.json');
  writeFileSync(path, JSON.stringify(pact));
  return path;
}
