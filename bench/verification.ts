/** How long it takes to verify a thousand interactions, each in a fresh state, in this process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPacts } from 'conductor-mock';

export interface Verification {
  readonly interactions: number;
  readonly states: number;
  readonly seconds: number;
}

const WORKFLOW_ID = 'ca04d4c8-027a-11f1-913a-226156badb04';
const headers = { 'X-Authorization': 'a-token', 'Content-Type': 'application/json' };
const update = {
  method: 'POST',
  path: '/api/human/tasks/update/taskRef',
  query: { workflowId: [WORKFLOW_ID], taskRefName: ['approve_ref'] },
  headers,
  body: { approve: 'Yes' },
};

/** What consumers ask most: an answer, a refused one, a task, an inbox. */
const kinds = [
  {
    providerStates: [{ name: 'a Human task is claimed' }, { name: 'the caller is the claimant' }],
    request: update,
    status: 200,
  },
  {
    providerStates: [{ name: 'a Human task is claimed' }, { name: 'the caller is a stranger' }],
    request: update,
    status: 403,
  },
  {
    providerStates: [{ name: 'there is no such workflow', params: { workflowId: WORKFLOW_ID } }],
    request: update,
    status: 404,
  },
  {
    providerStates: [{ name: 'an inbox holds tasks', params: { count: 2 } }],
    request: { method: 'POST', path: '/api/human/tasks/search', headers, body: { size: 10 } },
    status: 200,
  },
];

export async function measureVerification(interactions: number): Promise<Verification> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pacts-'));
  try {
    const file = join(folder, 'pact.json');
    writeFileSync(file, JSON.stringify(pactOf(interactions)));
    const startedAt = performance.now();
    const outcome = await verifyPacts({ pacts: file });
    const seconds = (performance.now() - startedAt) / 1000;
    return { interactions: outcome.interactions, states: outcome.states, seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pactOf(count: number): object {
  const rounds = Array.from({ length: Math.ceil(count / kinds.length) }, (_, round) =>
    kinds.map(({ status, ...kind }, at) => ({
      description: `call ${round}.${at}`,
      ...kind,
      response: { status },
    })),
  );
  const interactions = rounds.flat().slice(0, count);
  return {
    consumer: { name: 'bench' },
    provider: { name: 'conductor-mock' },
    interactions,
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
}
