import { beforeAll, describe, expect, it } from 'vitest';
import { operationSpecs, type OperationId } from '../../../src/generated/operations.ts';
import { purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

/** Refusals without words of their own: what is wrong stands in them, which nobody knows when they are forced. */
const WITHOUT = new Set([
  'MalformedBody',
  'BodyTooLarge',
  'UnsupportedMediaType',
  'InvalidParameter',
  'NotPermitted',
  'UnsupportedTaskDefinition',
  'UnsupportedDefinition',
  'UnknownTag',
  'WorkflowInputTooLarge',
  'TaskOutputTooLarge',
  'IdempotencyKeyInUse',
  'UnsupportedStartOption',
  'UnsupportedReportOption',
  'InvalidSearchQuery',
  'UnknownTaskStatus',
  'RetriedByParent',
  'TaskNotInUpgrade',
  'UnsupportedUpgrade',
  'AmbiguousIteration',
  'UnknownRole',
]);

const test = useCluster({ seed: purchaseFixtures });

/** Each refusal that a fault can force, on the first operation that has it. */
const forced = new Map<
  string,
  { operation: OperationId; method: string; path: string; status: number }
>();
for (const { operationId, method, path, refusals } of operationSpecs)
  for (const [name, status] of Object.entries(refusals))
    if (!forced.has(name))
      forced.set(name, {
        operation: operationId,
        method,
        path: path.replaceAll(/[{}]/g, ''),
        status,
      });

describe('a refusal that a fault forces', () => {
  let token = '';
  beforeAll(async () => {
    token = await test.cluster.tokenFor(root);
  });

  it.each([...forced])('%s has its status and, where it has some, its words', async (name, one) => {
    const fault = test.cluster.faults.add({
      match: { operation: one.operation },
      then: { refuse: name },
    });

    const response = await test.cluster.fetch(one.path, {
      method: one.method,
      headers: { 'x-authorization': token },
    });

    const { message } = (await response.json()) as { message: string };
    expect(response.status).toBe(one.status);
    const isPlain = message === `${name}, by the fault ${fault.id}`;
    expect(isPlain, message).toBe(WITHOUT.has(name));
    fault.remove();
  });

  it('names what the call names', async () => {
    const { faults } = test.cluster;
    faults.add({ match: {}, then: { refuse: 'AlreadyClaimed' } });
    faults.add({ match: {}, then: { refuse: 'UnknownTaskRef' } });
    const messageOf = async (path: string) => {
      const headers = { 'x-authorization': token };
      const response = await test.cluster.fetch(`/api/human/tasks/${path}`, {
        method: 'POST',
        headers,
      });
      return ((await response.json()) as { message: string }).message;
    };

    expect(await messageOf('a%20b+c/claim')).toBe('Human task a b+c is already claimed');
    expect(await messageOf('update/taskRef?workflowId=W&taskRefName=r_ref')).toBe(
      'No such human task found by taskRefName: r_ref in workflow: W',
    );
  });
});
