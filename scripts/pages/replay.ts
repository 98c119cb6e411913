/** Which of the calls that provoked a refusal in a test provoke it from a seed, too, with nothing before it. */
import { isDeepStrictEqual } from 'node:util';
import { startMockCluster, type MockCluster, type SeedInput } from 'conductor-mock';
import { purchaseFixtures } from '../../test/support/purchase-fixtures.ts';
import { callApi } from '../../test/support/api-call.ts';
import type { RecordedProvocation } from '../../test/support/provocations.ts';
import { root } from './root.ts';
import { SHIPPED_SEED } from './shipped-seed.ts';

/** A call that anybody can paste once the cluster has the seed. */
export interface PasteableCall {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly caller: Caller;
  /** But those of the token and of a JSON body. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** `nonsense`: a token that no cluster has issued; `expired`: one whose time is over. */
export type Caller = { readonly id: string } | { readonly token: 'none' | 'nonsense' | 'expired' };

export const ADMINISTRATOR = 'root@acme.com';

/** A seed, and what has another name there than in the tests. */
export interface Replayed {
  readonly seed: string;
  readonly renames: (cluster: MockCluster) => Promise<Rename>;
}

const shipped: Replayed = { seed: SHIPPED_SEED, renames: shippedIds };

/** By the call of the test. One that needs what its test did before is left out. */
export async function replay(
  recorded: readonly RecordedProvocation[],
  { seed, renames }: Replayed = shipped,
): Promise<ReadonlyMap<RecordedProvocation, PasteableCall>> {
  const cluster = await startMockCluster({ clock: 'manual', seed: root + seed });
  try {
    const renamed = await renames(cluster);
    const tokenOf = tokensOf(cluster, renamed(ADMINISTRATOR));
    const found = new Map<RecordedProvocation, PasteableCall>();
    for (const one of recorded) {
      const call = pasteable(one, renamed);
      if (call && (await isAnsweredAlike(one, call, cluster, tokenOf, renamed)))
        found.set(one, call);
    }
    return found;
  } finally {
    await cluster.close();
  }
}

export type Rename = (text: string) => string;

function pasteable(
  { refusal, sent }: RecordedProvocation,
  renamed: Rename,
): PasteableCall | undefined {
  const { 'x-authorization': token, 'content-type': type, ...headers } = sent.headers;
  const { body } = sent;
  if (body && ('base64' in body || body.bytes !== Buffer.byteLength(body.text))) return undefined;
  return {
    method: sent.method,
    target: renamed(sent.target),
    caller: refusal === 'ExpiredToken' ? { token: 'expired' } : callerBehind(token, renamed),
    headers: {
      ...(type === undefined || type === 'application/json' ? {} : { 'content-type': type }),
      ...headers,
    },
    body: body && renamed(body.text),
  };
}

function callerBehind(token: string | undefined, renamed: Rename): Caller {
  if (token === undefined || token === '') return { token: 'none' };
  const [, payload = ''] = token.split('.');
  try {
    const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub?: string };
    if (sub !== undefined) return { id: renamed(sub) };
  } catch {
    // No token of any cluster.
  }
  return { token: 'nonsense' };
}

async function isAnsweredAlike(
  recorded: RecordedProvocation,
  { method, target, caller, headers, body }: PasteableCall,
  cluster: MockCluster,
  tokenOf: TokenOf,
  renamed: Rename,
): Promise<boolean> {
  const token = await tokenOf(caller);
  if (token === undefined) return false;
  const { status, text } = await callApi(cluster.url, {
    method,
    path: target,
    token: token === '' ? undefined : token,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  if (status < 400) await cluster.reset();
  return (
    status === recorded.status &&
    isDeepStrictEqual(withoutTime(text), withoutTime(renamed(recorded.answer)))
  );
}

function withoutTime(text: string): unknown {
  const { timestamp: _timestamp, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
}

/** Empty: none is sent; undefined: the seed has nobody of that id. */
type TokenOf = (caller: Caller) => Promise<string | undefined>;

/** Each is signed once: the clock stands still, and those of whoever was there at the start stay valid. */
function tokensOf(cluster: MockCluster, administrator: string): TokenOf {
  const issued = new Map<string, Promise<string | undefined>>();
  const issue = async (caller: Caller): Promise<string | undefined> => {
    if ('id' in caller) return cluster.tokenFor(caller.id).catch(() => undefined);
    if (caller.token === 'expired') return cluster.tokenFor(administrator, { expiresInMs: -1 });
    return caller.token === 'none' ? '' : caller.token;
  };
  return (caller) => {
    const key = JSON.stringify(caller);
    const token = issued.get(key) ?? issue(caller);
    issued.set(key, token);
    return token;
  };
}

/** The ids that the shipped seed gives to the tasks of the tests' own, which has the same content but another text. */
async function shippedIds(shipped: MockCluster): Promise<Rename> {
  const tests = await startMockCluster({
    clock: 'manual',
    seed: purchaseFixtures satisfies SeedInput,
  });
  try {
    const [theirs, ours] = [await taskIds(tests), await taskIds(shipped)];
    const ids = new Map(theirs.map((id, at) => [id, ours[at] ?? id]));
    return (text) => text.replaceAll(/[0-9a-f-]{36}/g, (id) => ids.get(id) ?? id);
  } finally {
    await tests.close();
  }
}

async function taskIds(cluster: MockCluster): Promise<readonly string[]> {
  const token = await cluster.tokenFor(ADMINISTRATOR);
  const ids: string[] = [];
  for (const { workflowId } of purchaseFixtures.executions ?? []) {
    const { text } = await callApi(cluster.url, { path: `/api/workflow/${workflowId}`, token });
    const { tasks } = JSON.parse(text) as { tasks: readonly { taskId: string }[] };
    ids.push(...tasks.map(({ taskId }) => taskId));
  }
  return ids;
}
