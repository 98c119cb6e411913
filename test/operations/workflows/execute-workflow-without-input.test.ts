import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { waitingWorkflows } from '../../support/waiting-workflows.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [...purchaseFixtures.workflowDefinitions!, ...waitingWorkflows],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);

const execute = (name: string, more: object = {}) => ({
  path: `/api/workflow/execute/${name}`,
  as: ann,
  ...more,
});
const run = async (name: string, more: object = {}) => {
  const answer = await cluster.call(execute(name, more));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

it('answers the output of an execution without input', async () => {
  expect(await run('ends', { query: { version: 1 } })).toEqual({ round: 1, who: null });
});

it('answers an empty output when it does not wait to the end', async () => {
  expect(await run('waits')).toEqual({});
  const named = { headers: { waitUntilTaskRef: 'set_ref' } };
  expect(await run('works', named)).toEqual({});
  const hurried = { headers: { waitForSeconds: '0' } };
  expect(await run('asks', hurried)).toEqual({});
});

provokes('executeWorkflowWithoutInput', 'IdempotencyKeyInUse', {
  when: 'the key was used before, and a used one fails',
  given: async () => {
    const body = { name: 'waits', idempotencyKey: 'k1' };
    return (await cluster.call({ method: 'POST', path: '/api/workflow', as: ann, body })).text;
  },
  call: () => execute('waits', { headers: { 'X-Idempotency-key': 'k1', 'X-on-conflict': 'FAIL' } }),
  says: (id) => ({ message: `Workflow with idempotency key: k1 already exists, with id: ${id}` }),
});

provokes('executeWorkflowWithoutInput', 'NotPermitted', {
  when: 'the caller has no relation to the definition',
  call: () => execute('ends', { as: cal }),
  says: { message: "You don't have permissions to execute workflow: ends" },
});

provokes('executeWorkflowWithoutInput', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => execute('nothing'),
  says: { message: 'No such workflow found by name: nothing' },
});
