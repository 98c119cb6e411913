import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseCalls, purchaseScene, signOff } from '../../support/purchase-scene.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseScene,
  workflowDefinitions: [
    ...purchaseScene.workflowDefinitions!,
    { name: 'purchase', version: 2, tasks: [signOff()] },
    { name: 'two words', tasks: [signOff()], createdBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow } = purchaseCalls(cluster);

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

provokes('startWorkflowByName', 'UnsupportedStartOption', {
  when: 'a key makes the start idempotent',
  call: () => startByName('purchase', { headers: { 'X-Idempotency-key': 'k1' } }),
  says: { message: 'X-Idempotency-key is not supported by this mock' },
});

it('refuses the other half of idempotence too', async () => {
  const { status, json } = await cluster.direct(
    startByName('purchase', { headers: { 'X-on-conflict': 'FAIL' } }),
  );
  expect(status).toBe(501);
  expect(json.message).toBe('X-on-conflict is not supported by this mock');
});
