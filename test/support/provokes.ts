import type { Seed } from 'conductor-mock';
import { expect, it } from 'vitest';
import { expectEqual } from './expect-same.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import type { ApiAnswer } from './api-call.ts';
import { everythingReadable, type Everything } from './everything-readable.ts';
import { recordProvocation } from './provocations.ts';
import {
  documentedOperation,
  edgeStatusOf,
  operationsThatRefuse,
  schemaProblems,
  statusOf,
  type DocumentedOperation,
} from './openapi-document.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** What a refusal says besides its status. The message tells refusals of one status apart. */
interface Saying {
  readonly message: string | RegExp;
  /** `validationErrors`: all of them, or 'some'. */
  readonly violations?: readonly object[] | 'some';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Provocation<Given> {
  /** Goes on after "answers 400 UnknownTask: ". */
  readonly when: string;
  /** What happens before; what it returns is handed to `call` and `says`. */
  readonly given?: () => Promise<Given>;
  readonly call: (given: Given) => Call;
  readonly says: Saying | ((given: Given) => Saying);
}

/** One way to provoke a refusal on many operations. */
export interface Variant extends Saying {
  readonly name: string;
  readonly call: Call;
}

/**
 * The tests that provoke refusals. test/operations/refusals-are-covered.test.ts reads their calls, so that each pair
 * of an operation and a refusal in the document has exactly one. What they sent is what docs/refusals.md shows.
 */
export function provoking(cluster: TestCluster, seed: Seed) {
  return {
    /** Registers the test that this call is answered with this refusal, as the document says, and changes nothing. */
    provokes: <Given = undefined>(
      operationId: OperationId,
      refusal: string,
      { when, given, call, says }: Provocation<Given>,
    ): void => {
      it(`answers ${statusOf(operationId, refusal)} ${refusal}: ${when}`, async () => {
        const before = (await given?.()) as Given;
        const refused = call(before);
        const answer = await unchanged(cluster, seed, [refused], () => {
          const saying = typeof says === 'function' ? says(before) : says;
          return expectRefusal(cluster, operationId, refusal, refused, saying);
        });
        recordProvocation({ operationId, refusal, when }, answer);
      });
    },

    /**
     * The same for every operation whose responses list the refusal, each with at least one variant. Where the cluster
     * stays as it is from test to test, what all of them changed is looked for once, in a test after them.
     */
    provokesEverywhere: (
      refusal: string,
      when: string,
      variants: (operation: DocumentedOperation) => Promise<readonly Variant[]>,
    ): void => {
      const watch = watching(cluster, seed);
      for (const operation of operationsThatRefuse(refusal)) {
        const { operationId } = operation;
        const status = statusOf(operationId, refusal);
        it(`${operationId} answers ${status} ${refusal}: ${when}`, async () => {
          const all = await variants(operation);
          await watch.before(all.map(({ call }) => call));
          const [first] = await inTurn(all, (one) =>
            expectRefusal(cluster, operationId, refusal, one.call, one, one.name),
          );
          if (!cluster.isStanding) await watch.expectUnchanged();
          if (first === undefined) throw new Error('there is no way to provoke it');
          recordProvocation({ operationId, refusal, when }, first);
        });
      }
      if (cluster.isStanding) it(`${refusal}: ${when} changes nothing`, watch.expectUnchanged);
    },

    /** The same for a refusal that no operation stands behind. */
    provokesAtEdge: (
      refusal: string,
      when: string,
      call: () => Promise<Call>,
      saying: Saying,
    ): void => {
      const status = edgeStatusOf(refusal);
      it(`answers ${status} ${refusal}: ${when}`, async () => {
        const refused = await call();
        const answer = await unchanged(cluster, seed, [refused], () => cluster.direct(refused));
        expectAnswer(cluster, answer, refusal, status, saying, refusal);
        recordProvocation({ operationId: undefined, refusal, when }, answer);
      });
    },
  };
}

async function inTurn<T, Result>(all: readonly T[], act: (one: T) => Promise<Result>) {
  const results: Result[] = [];
  for (const one of all) results.push(await act(one));
  return results;
}

const byPath = ({ total, read }: Everything) => ({
  total,
  read: Object.fromEntries(read.map(([path, ...rest]) => [path, rest])),
});

async function unchanged<Result>(
  cluster: TestCluster,
  seed: Seed,
  calls: readonly Call[],
  act: () => Promise<Result>,
): Promise<Result> {
  const watch = watching(cluster, seed);
  await watch.before(calls);
  const result = await act();
  await watch.expectUnchanged();
  return result;
}

/** What there is before some calls, to be compared with what there is after them. */
function watching(cluster: TestCluster, seed: Seed) {
  const calls: Call[] = [];
  let known: Everything | undefined;
  return {
    before: async (following: readonly Call[]) => {
      calls.push(...following);
      known = await everythingReadable(cluster, seed, following, known);
    },
    expectUnchanged: async () => {
      if (known === undefined) throw new Error('nothing was called');
      const after = await everythingReadable(cluster, seed, calls);
      expectEqual(byPath(after), byPath(known), 'what is stored');
    },
  };
}

async function expectRefusal(
  cluster: TestCluster,
  operationId: OperationId,
  refusal: string,
  call: Call,
  saying: Saying,
  name = refusal,
): Promise<ApiAnswer> {
  expectToCall(operationId, call);
  const answer = await cluster.direct(call);
  const status = statusOf(operationId, refusal);
  expectAnswer(cluster, answer, refusal, status, saying, name);
  expect(schemaProblems(operationId, status, answer.json), name).toEqual([]);
  return answer;
}

function expectAnswer(
  cluster: TestCluster,
  answer: ApiAnswer,
  refusal: string,
  status: number,
  saying: Saying,
  name: string,
) {
  expect(answer.status, `${name}: ${answer.text}`).toBe(status);
  expect(answer.headers.get('content-type'), name).toBe('application/json');
  expect(answer.json, name).toEqual(
    status === 401 ? tokenError(cluster, saying, refusal) : platformError(status, saying),
  );
  expectHeaders(answer, saying.headers ?? {});
}

/** The call is one of the operation's, so that no other can have refused it. */
function expectToCall(operationId: OperationId, { method = 'GET', path }: Call) {
  const operation = documentedOperation(operationId);
  const template = operation.path.replaceAll(/\{[^}]+\}/g, '[^/]+');
  expect(`${method} ${path}`).toMatch(new RegExp(`^${operation.method} ${template}$`));
}

function platformError(status: number, { message, violations }: Saying): object {
  const given = violations === 'some' ? expect.arrayContaining([expect.anything()]) : violations;
  return {
    status,
    message: asExpected(message),
    instance: 'conductor-mock',
    retryable: false,
    ...(given === undefined ? {} : { validationErrors: given }),
  };
}

function tokenError({ cluster }: TestCluster, { message }: Saying, refusal: string): object {
  return {
    message: asExpected(message),
    error: refusal === 'ExpiredToken' ? 'EXPIRED_TOKEN' : 'INVALID_TOKEN',
    timestamp: cluster.clock.now(),
  };
}

function asExpected(message: string | RegExp): unknown {
  return typeof message === 'string' ? message : expect.stringMatching(message);
}

function expectHeaders(answer: ApiAnswer, headers: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(headers))
    expect(answer.headers.get(name), name).toBe(value);
}
