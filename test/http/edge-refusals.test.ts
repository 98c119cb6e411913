import { describe, expect, it } from 'vitest';
import { notBuilt } from '../../src/generated/operations.ts';
import { edgeRefusals, mockRefusals } from '../support/openapi-document.ts';
import { provoking } from '../support/provokes.ts';
import { bob, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';

/** The refusals of the document that no operation stands behind, each provoked once. routing.test.ts looks closer. */

const cluster = useCluster({ seed: purchaseFixtures });
const { provokesAtEdge } = provoking(cluster, purchaseFixtures);
const provoked: string[] = [];

function provokes(
  refusal: string,
  when: string,
  call: Call | (() => Promise<Call>),
  message: string,
) {
  provoked.push(refusal);
  const made = typeof call === 'function' ? call : () => Promise.resolve(call);
  provokesAtEdge(refusal, when, made, { message });
}

const [missing] = notBuilt;

describe('a call that reaches no operation', () => {
  provokes(
    'MissingToken',
    'there is no such path either',
    { path: '/api/nothing' },
    'Token cannot be null or empty',
  );
  provokes(
    'InvalidToken',
    'this cluster did not issue it',
    { path: '/api/nothing', headers: { 'x-authorization': 'nonsense' } },
    'Token is invalid',
  );
  provokes(
    'ExpiredToken',
    'the time of the token is over',
    async () => {
      const token = await cluster.cluster.tokenFor(bob, { expiresInMs: 0 });
      return { path: '/api/nothing', headers: { 'x-authorization': token } };
    },
    'Token has expired',
  );
  provokes(
    'UnknownRoute',
    'the platform has no such path',
    { path: '/api/nothing', as: bob },
    'No such endpoint: GET /api/nothing',
  );
  provokes(
    'MethodNotAllowed',
    'the path knows other methods only',
    { method: 'PUT', path: '/api/human/tasks/update/taskRef', as: bob },
    "Request method 'PUT' is not supported",
  );
  provokes(
    'MalformedPath',
    'the path is not valid percent-encoding',
    { path: '/api/users/%zz', as: bob },
    'The path /api/users/%zz is not valid percent-encoded UTF-8',
  );
  provokes(
    'OperationNotBuilt',
    'the platform has it, this mock has not',
    { method: missing!.method, path: missing!.path.replaceAll(/[{}]/g, ''), as: bob },
    `${missing!.method} ${missing!.path} is part of the platform's API but not built in this mock`,
  );
});

describe('a mock that was started so', () => {
  provokes(
    'ForeignHost',
    'the host is no name of this machine, and none of `--host-name`',
    { path: '/api/version', as: bob, headers: { host: 'elsewhere.test' } },
    'Host "elsewhere.test" is not this server; start it with --host-name to let it answer under that name',
  );
  const strict = useCluster({ seed: purchaseFixtures, strictNames: true });
  provoked.push('UnknownName');
  provoking(strict, purchaseFixtures).provokesAtEdge(
    'UnknownName',
    'a name is close to a known one, and the mock was started with `--strict-names`',
    () => Promise.resolve({ path: '/api/workflow/x?includeTask=true', as: bob }),
    { message: 'query parameter "includeTask" is unknown; did you mean "includeTasks"?' },
  );
  const sure = useCluster({ seed: purchaseFixtures, strictEvidence: 'documented' });
  provoked.push('EvidenceTooWeak');
  provoking(sure, purchaseFixtures).provokesAtEdge(
    'EvidenceTooWeak',
    'the answer is known less well than `--strict-evidence` wants',
    () => Promise.resolve({ path: '/api/version', as: bob }),
    {
      message:
        'The answer of this mock would be 200, which is observed; --strict-evidence documented withholds what is known less well',
    },
  );
});

describe('the refusals that no operation stands behind', () => {
  it('are all provoked here', () => {
    expect(provoked.toSorted()).toEqual(
      [...edgeRefusals.keys(), ...mockRefusals.keys()].toSorted(),
    );
  });
});
