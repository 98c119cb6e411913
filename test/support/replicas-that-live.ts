/** Replicas as the model of a Human task acts on them: each call goes to one that is drawn, and what is there is a snapshot of another. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { operationSpecs, type OperationId } from '../../src/generated/operations.ts';
import type { GivenRequest } from '../../src/operations/call/operation.ts';
import type { Outcome } from '../../src/operations/perform.ts';
import { callApi, type ApiAnswer, type ApiCall } from './api-call.ts';
import type { Living } from './human-task-lifecycle.ts';
import { newCluster, type Actor } from './in-process-cluster.ts';
import { ann, bob, cal, eve, purchaseFixtures, root } from './purchase-fixtures.ts';
import { tokenAt } from './replicas.ts';

const specs = new Map(operationSpecs.map((spec) => [spec.operationId, spec]));

export async function livingReplicas(urls: readonly string[]): Promise<Living> {
  const tokens = new Map<string, string>();
  for (const user of [root, ann, bob, eve, cal]) tokens.set(user, await tokenAt(urls[0]!, user));
  const numbers = fc.sample(fc.nat(), { seed: 20, numRuns: 997 });
  let drawn = 0;
  const send = (call: ApiCall) =>
    callApi(urls[numbers[(drawn += 1) % numbers.length]! % urls.length]!, call);
  const steer = async (method: string, path: string, body?: unknown) => {
    const answer = await send({ method, path: `/__admin/${path}`, body });
    expect(answer.status, answer.text).toBe(200);
    return answer.json;
  };
  // Of the same seeds: it reads what the replicas have written.
  const mirror = await newCluster(purchaseFixtures);
  const act: Actor = async (as, operationId, request) => {
    const answer = await send({ ...callOf(operationId, request), token: tokens.get(as) });
    return answer.status < 300 ? done(answer) : refused(await steer('GET', 'requests?limit=1'));
  };
  return {
    act,
    reset: () => steer('POST', 'reset'),
    now: async () => (await steer('GET', 'clock')).now,
    moveClock: (now) => steer('POST', 'clock', { now }),
    stored: async () => {
      await mirror.snapshots.restore(await steer('GET', 'snapshot'));
      return mirror.ports.store;
    },
  };
}

function callOf<Id extends OperationId>(
  operationId: Id,
  { path, query, body }: Partial<GivenRequest<Id>>,
): ApiCall {
  const spec = specs.get(operationId)!;
  const inPath = (path ?? {}) as Readonly<Record<string, string>>;
  return {
    method: spec.method,
    path: spec.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
      encodeURIComponent(inPath[name]!),
    ),
    query: query ?? {},
    body,
  };
}

function done({ text, json }: ApiAnswer): Outcome {
  return { body: json ?? text } as Outcome;
}

/** By its name, which only the journal tells. */
function refused({ requests }: any): Outcome {
  const { refusal, status } = requests[0];
  expect(refusal, `a refusal with ${status}`).toBeTypeOf('string');
  return { name: refusal } as Outcome;
}
