import type { Seed } from 'conductor-mock';
import { expect, it } from 'vitest';
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
  /** What there is before each of the calls that are made everywhere: every test begins with the same cluster. */
  let everywhere: Everything | undefined;
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

    /** The same for every operation whose responses list the refusal, each with at least one variant. */
    provokesEverywhere: (
      refusal: string,
      when: string,
      variants: (operation: DocumentedOperation) => Promise<readonly Variant[]>,
    ): void => {
      for (const operation of operationsThatRefuse(refusal)) {
        const { operationId } = operation;
        const status = statusOf(operationId, refusal);
        it(`${operationId} answers ${status} ${refusal}: ${when}`, async () => {
          const all = await variants(operation);
          const calls = all.map(({ call }) => call);
          everywhere ??= await everythingReadable(cluster, seed, []);
          const provoke = () =>
            inTurn(all, (one) =>
              expectRefusal(cluster, operationId, refusal, one.call, one, one.name),
            );
          const [first] = await unchanged(cluster, seed, calls, provoke, everywhere);
          if (first === undefined) throw new Error('there is no way to provoke it');
          recordProvocation({ operationId, refusal, when }, first);
        });
      }
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
  known?: Everything,
): Promise<Result> {
  const before = await everythingReadable(cluster, seed, calls, known);
  const result = await act();
  const after = await everythingReadable(cluster, seed, calls);
  expect(byPath(after), 'what is stored').toEqual(byPath(before));
  return result;
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
