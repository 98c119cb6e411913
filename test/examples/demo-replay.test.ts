import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationId } from '../../src/generated/operations.ts';
import { documentedOperations } from '../support/openapi-document.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';
import { after, admin, humanTasks, john } from './demo-calls.ts';
import { exampleAnswers, exampleNames, type ExampleAnswer } from './document-examples.ts';
import { called, refusedCall, type NamedRefusal, type RefusedCall } from './refused-calls.ts';

/**
 * The examples of the human-task and form operations in the OpenAPI document are what the demo answers: each example
 * request, sent to a cluster with the demo's seed, is answered as the example of the answer says. Ids that the cluster
 * makes up and times are set aside, but the same id in one is the same id in the other.
 */

const seed = fileURLToPath(new URL('../../examples/loan-approval.yaml', import.meta.url));
const demo = useCluster({ seed });

const replayed = documentedOperations
  .filter(({ tag }) => tag === 'human-tasks' || tag === 'forms')
  .map(({ operationId }) => operationId);
const answers = replayed.flatMap(exampleAnswers);
const successes = answers.filter(({ status }) => status < 300);
const refusals = answers.filter(
  (one): one is NamedRefusal => one.status >= 300 && one.name !== undefined,
);

/** The ids that this cluster gives to the human tasks each time, by those that the document gives them. */
let realIds: ReadonlyMap<string, string>;
beforeAll(async () => {
  realIds = new Map(
    await Promise.all(
      Object.entries(humanTasks).map(async ([shown, [workflowId, reference]]) => {
        const { json } = await demo.call({ path: `/api/workflow/${workflowId}`, as: admin });
        const found = json.tasks.find(
          (task: { referenceTaskName: string }) => task.referenceTaskName === reference,
        );
        return [shown, found.taskId as string] as const;
      }),
    ),
  );
});

describe('the examples of the document, on the demo', () => {
  it('are those of the human-task and form operations', () => {
    expect(replayed).toHaveLength(24);
  });

  it.each(successes.flatMap(withItsRequests))(
    '$operationId $request answers $status $shown',
    async ({ operationId, status, name, value, request }) => {
      for (const earlier of after[`${operationId} ${name ?? ''}`] ?? []) await send(earlier);
      const answer = await demo.call(real(called(operationId, request)));
      expect(answer.status, answer.text).toBe(status);
      expect(normal(shown(answer.json))).toEqual(normal(value));
    },
  );

  it.each(['ByText', 'ClientDefault'])('searches for what is there: %s', async (name) => {
    const { json } = await demo.call(real(called('searchHumanTasks', name)));
    expect(json.totalHits).toBeGreaterThan(0);
  });

  it('are all replayed', () => {
    const answered = successes
      .flatMap(withItsRequests)
      .map(({ operationId, request }) => `${operationId} ${request ?? ''}`);
    const asked = replayed.flatMap((operationId) =>
      exampleNames(operationId).map((name) => `${operationId} ${name ?? ''}`),
    );
    expect(asked.filter((one) => !answered.includes(one))).toEqual([
      'searchHumanTasks ByText',
      'searchHumanTasks ClientDefault',
    ]);
  });

  it.each(refusals)('$operationId refuses with $status $name', async (refusal) => {
    const { status, value } = refusal;
    const { call, token, before } = refusedCall(refusal);
    for (const { example, as } of before) await send(example, as);
    const answer = await demo.direct(real(await withToken(call, token)));
    expect(answer.status, answer.text).toBe(status);
    expect(normal(shown(answer.json))).toEqual(normal(value));
  });
});

/** An answer is that to the request of its name or, where none has it, to all of them. */
function withItsRequests(answer: ExampleAnswer) {
  const names = exampleNames(answer.operationId);
  const requests = answer.name !== undefined && names.includes(answer.name) ? [answer.name] : names;
  const shown = answer.name ?? 'without a body';
  return requests.map((request) => ({ ...answer, request, shown }));
}

async function send(operationId: OperationId, as?: string): Promise<void> {
  const call = real({ ...called(operationId), ...(as === undefined ? {} : { as }) });
  const { status, text } = await demo.call(call);
  expect(status, `${operationId}: ${text}`).toBe(200);
}

async function withToken({ as, ...call }: Call, token: RefusedCall['token']): Promise<Call> {
  if (token === 'own') return as === undefined ? call : { ...call, as };
  if (token === 'none') return call;
  const sent =
    token === 'nonsense' ? token : await demo.cluster.tokenFor(as ?? john, { expiresInMs: 0 });
  return { ...call, headers: { 'x-authorization': sent } };
}

/** The call with the ids of this cluster in place of those of the document. */
function real(call: Call): Call {
  const replaced = <T>(value: T): T =>
    typeof value === 'string' && value.length > 100_000
      ? value
      : (JSON.parse(withIds(JSON.stringify(value), realIds)) as T);
  return {
    ...call,
    path: withIds(call.path, realIds),
    ...('body' in call ? { body: replaced(call.body) } : {}),
  };
}

/** The answer with the ids of the document in place of those of this cluster. */
function shown(answer: unknown): unknown {
  if (answer === undefined) return undefined;
  const back = new Map([...realIds].map(([id, realId]) => [realId, id]));
  return JSON.parse(withIds(JSON.stringify(answer), back));
}

function withIds(text: string, ids: ReadonlyMap<string, string>): string {
  return [...ids].reduce((now, [from, to]) => now.replaceAll(from, to), text);
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TIME = /\b1[0-9]{12}\b/g;
const FIXED = /-226156badb0[45]$/;

/** The value with ids that nobody gave numbered in the order in which they come, and without times. */
function normal(value: unknown): unknown {
  if (value === undefined) return undefined;
  const seen: string[] = [];
  const text = JSON.stringify(value)
    .replaceAll(ID, (id) => {
      if (FIXED.test(id)) return id;
      if (!seen.includes(id)) seen.push(id);
      return `<id ${seen.indexOf(id)}>`;
    })
    .replaceAll(TIME, '0');
  return JSON.parse(text);
}
