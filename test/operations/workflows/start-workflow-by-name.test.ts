import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'purchase', version: 2, tasks: [signOff()] },
    { name: 'two words', tasks: [signOff()], createdBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, terminate } = purchaseCalls(cluster);

const startByName = (name: string, more: object = {}) => ({
  method: 'POST',
  path: `/api/workflow/${encodeURIComponent(name)}`,
  as: ann,
  ...more,
});
const start = async (name: string, more: object = {}) => {
  const answer = await cluster.call(startByName(name, more));
  expect(answer.status, answer.text).toBe(200);
  return workflow(answer.text);
};

it('answers the bare id of the execution as plain text', async () => {
  const answer = await cluster.call(startByName('purchase', { body: { cost: 7 } }));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

it('starts with the body as input and the query as options', async () => {
  const query = { version: 1, correlationId: 'order-4711', priority: 9 };
  expect(await start('purchase', { query, body: { cost: 7, name: 'inside' } })).toMatchObject({
    workflowVersion: 1,
    correlationId: 'order-4711',
    priority: 9,
    input: { cost: 7, name: 'inside' },
    createdBy: ann,
  });
});

it('starts the newest version with no input when nothing is said', async () => {
  expect(await start('purchase')).toMatchObject({ workflowVersion: 2, input: {}, priority: 0 });
});

it('takes empty options for left out', async () => {
  const query = { version: '', priority: '' };
  expect(await start('purchase', { query })).toMatchObject({ workflowVersion: 2, priority: 0 });
});

it('decodes the name in the path', async () => {
  expect(await start('two words')).toMatchObject({ workflowName: 'two words' });
});

provokes('startWorkflowByName', 'NotPermitted', {
  when: 'the caller has no relation to the definition',
  call: () => startByName('purchase', { as: cal }),
  says: { message: "You don't have permissions to execute workflow: purchase" },
});

provokes('startWorkflowByName', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => startByName('nothing'),
  says: { message: 'No such workflow found by name: nothing' },
});

describe('an idempotency key in a header', () => {
  const keyed = (strategy: string) =>
    startByName('purchase', {
      headers: { 'X-Idempotency-key': 'k1', 'X-on-conflict': strategy },
    });
  const startKeyed = async (strategy: string) => (await cluster.call(keyed(strategy))).text;

  provokes('startWorkflowByName', 'IdempotencyKeyInUse', {
    when: 'the key was used before, and a used one fails',
    given: () => startKeyed('FAIL'),
    call: () => keyed('FAIL'),
    says: (id) => ({ message: `Workflow with idempotency key: k1 already exists, with id: ${id}` }),
  });

  it('answers the execution that was started with it, by whatever call', async () => {
    const body = { name: 'purchase', idempotencyKey: 'k1' };
    const first = await cluster.call({ method: 'POST', path: '/api/workflow', as: ann, body });
    expect(await startKeyed('RETURN_EXISTING')).toBe(first.text);
    expect(await workflow(first.text)).toMatchObject({ idempotencyKey: 'k1' });
  });

  it('starts another execution once the first has ended, with FAIL_ON_RUNNING', async () => {
    const first = await startKeyed('FAIL_ON_RUNNING');
    expect((await cluster.call(keyed('FAIL_ON_RUNNING'))).status).toBe(409);
    await terminate(root, first);
    expect(await startKeyed('FAIL_ON_RUNNING')).not.toBe(first);
  });

  it('fails on a key that was used when no strategy is named', async () => {
    await startKeyed('FAIL');
    const headers = { 'X-Idempotency-key': 'k1' };
    expect((await cluster.call(startByName('purchase', { headers }))).status).toBe(409);
  });

  it('has no effect without the key, nor with an empty one', async () => {
    for (const headers of [
      { 'X-on-conflict': 'FAIL' },
      { 'X-Idempotency-key': '', 'X-on-conflict': 'FAIL' },
    ]) {
      const ids = [await start('purchase', { headers }), await start('purchase', { headers })];
      expect(ids[0].workflowId).not.toBe(ids[1].workflowId);
    }
  });

  it('refuses a strategy that there is not', async () => {
    const { status, json } = await cluster.direct(keyed('WAIT'));
    expect(status).toBe(400);
    expect(json.message).toBe(
      'Parameter \'X-on-conflict\' must be one of FAIL, RETURN_EXISTING, FAIL_ON_RUNNING, got "WAIT"',
    );
  });
});
