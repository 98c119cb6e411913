import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { setRef, waitingWorkflows } from '../../support/waiting-workflows.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    ...waitingWorkflows,
    {
      name: 'ends',
      version: 2,
      createdBy: ann,
      tasks: [setRef],
      outputParameters: { version: 2 },
    },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { terminate } = purchaseCalls(cluster);

const execute = (name: string, more: object = {}) => ({
  method: 'POST',
  path: `/api/workflow/execute/${name}`,
  as: ann,
  ...more,
});
const run = async (name: string, more: object = {}) => {
  const answer = await cluster.call(execute(name, more));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

it('answers the output of an execution with the body as its input', async () => {
  const call = { query: { version: 1 }, body: { who: 'Ann', input: { who: 'nobody' } } };
  expect(await run('ends', call)).toEqual({ round: 1, who: 'Ann' });
});

it('starts the newest version, with no input, when nothing is said', async () => {
  expect(await run('ends')).toEqual({ version: 2 });
});

describe('without waiting to the end, answers an empty output', () => {
  it('at a WAIT', async () => {
    expect(await run('waits', { body: { who: 'Ann' } })).toEqual({});
  });

  it('once a task has ended that a header names', async () => {
    const headers = { waitUntilTaskRef: 'nothing,set_ref' };
    expect(await run('works', { headers })).toEqual({});
  });

  it('when there is no time to wait', async () => {
    expect(await run('asks', { headers: { waitForSeconds: '0', requestId: 'r1' } })).toEqual({});
  });
});

describe('an idempotency key', () => {
  const keyed = { headers: { 'X-Idempotency-key': 'k1', 'X-on-conflict': 'RETURN_EXISTING' } };
  const startKeyed = async () =>
    (await cluster.call({ method: 'POST', path: '/api/workflow/waits', as: ann, ...keyed })).text;

  it('with RETURN_EXISTING waits for the execution that was started with it', async () => {
    const id = await startKeyed();
    expect(await run('waits', keyed)).toEqual({});
    await terminate(root, id);
    expect(await run('waits', { ...keyed, body: { who: 'Ann' } })).toEqual({ round: 1, who: null });
  });

  provokes('executeWorkflowByName', 'IdempotencyKeyInUse', {
    when: 'the key was used before, and a used one fails',
    given: startKeyed,
    call: () => execute('waits', { headers: { 'X-Idempotency-key': 'k1' } }),
    says: (id) => ({ message: `Workflow with idempotency key: k1 already exists, with id: ${id}` }),
  });
});

provokes('executeWorkflowByName', 'NotPermitted', {
  when: 'the caller has no relation to the definition',
  call: () => execute('ends', { as: cal }),
  says: { message: "You don't have permissions to execute workflow: ends" },
});

provokes('executeWorkflowByName', 'UnknownWorkflowDefinition', {
  when: 'the definition has no such version',
  call: () => execute('ends', { query: { version: 3 } }),
  says: { message: 'No such workflow found by name: ends, version: 3' },
});
