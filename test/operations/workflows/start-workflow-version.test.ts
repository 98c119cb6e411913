import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  purchaseCalls,
  purchaseFixtures,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'purchase', version: 2, tasks: [signOff()] },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow } = purchaseCalls(cluster);

const startVersion = (version: number, more: object = {}) => ({
  method: 'POST',
  path: `/api/workflow/start/purchase/${version}`,
  as: ann,
  ...more,
});
const start = async (version: number, more: object = {}): Promise<string> => {
  const answer = await cluster.call(startVersion(version, more));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  return answer.text;
};

it('starts that version with the body as input and the query as options', async () => {
  const query = { correlationId: 'order-4711', priority: 9 };
  const id = await start(1, { query, body: { cost: 7 } });
  expect(await workflow(id)).toMatchObject({
    workflowName: 'purchase',
    workflowVersion: 1,
    correlationId: 'order-4711',
    priority: 9,
    input: { cost: 7 },
    createdBy: ann,
  });
});

it('starts the newest version for 0', async () => {
  expect(await workflow(await start(0))).toMatchObject({ workflowVersion: 2, input: {} });
});

it('answers the execution that was started with the same key', async () => {
  const headers = { 'X-Idempotency-key': 'k1', 'X-on-conflict': 'RETURN_EXISTING' };
  expect(await start(1, { headers })).toBe(await start(2, { headers }));
});

provokes('startWorkflowVersion', 'IdempotencyKeyInUse', {
  when: 'the key was used before, and a used one fails',
  given: () => start(1, { headers: { 'X-Idempotency-key': 'k1' } }),
  call: () => startVersion(1, { headers: { 'X-Idempotency-key': 'k1' } }),
  says: (id) => ({ message: `Workflow with idempotency key: k1 already exists, with id: ${id}` }),
});

provokes('startWorkflowVersion', 'NotPermitted', {
  when: 'the caller has no relation to the definition',
  call: () => startVersion(1, { as: cal }),
  says: { message: "You don't have permissions to execute workflow: purchase" },
});

provokes('startWorkflowVersion', 'UnknownWorkflowDefinition', {
  when: 'the definition has no such version',
  call: () => startVersion(3),
  says: { message: 'No such workflow found by name: purchase, version: 3' },
});
