import { describe, expect, it } from 'vitest';
import { operationSpecs } from '../../src/generated/operations.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';

/** Every call on one execution, also those that are added later: an unknown id is a 404 that names it. */

const cluster = useCluster({ seed: purchaseFixtures });
const onExecutions = operationSpecs.filter(({ path }) =>
  /^\/api\/workflow\/(?:decide\/)?\{(?:workflowId|nameOrId)\}/.test(path),
);
const named = onExecutions.filter(({ operationId }) => operationId !== 'startWorkflowByName');

describe('an execution that does not exist', () => {
  it('can be named in seventeen calls', () => {
    expect(named).toHaveLength(17);
  });

  it.each(named.map(({ operationId, method, path }) => ({ operationId, method, path })))(
    'is answered 404, with its id: $method $path',
    async ({ operationId, path }) => {
      const missing = '2b3ea839-9aeb-11ef-9ac5-ce590b39fb93';
      const call = (await wellFormedCalls(cluster))[operationId];
      const at = path.split('/').findIndex((segment) => segment.startsWith('{'));
      const segments = call.path.split('/').map((one, index) => (index === at ? missing : one));
      const answer = await cluster.direct({ ...call, path: segments.join('/'), as: root });
      expect(answer.status).toBe(404);
      expect(answer.json).toMatchObject({ status: 404, retryable: false });
      expect(answer.json.message).toContain(missing);
    },
  );
});
