/** A cluster that is asked anything, and what is wrong with how it answers. */
import { readFileSync } from 'node:fs';
import { createMockCluster, startMockCluster, type InProcessCluster } from 'conductor-mock';
import { AnswerJudge } from '../support/answer-judge.ts';
import type { ApiAnswer } from '../support/api-call.ts';
import { violationIn } from '../support/openapi-document.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import type { Call } from '../support/test-cluster.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';
import { queryOf, targetOf, type FuzzedCall, type ValidCalls } from './fuzzed-call.ts';

export interface FuzzedCluster {
  /** Those that a cluster that is as arranged answers with 2xx. */
  readonly valid: ValidCalls;
  /** Everything as before the first call. */
  arrange(): Promise<void>;
  /** Sends the call; what is wrong with its answer, undefined: nothing. */
  problemWith(call: FuzzedCall): Promise<string | undefined>;
  /** What is wrong after some calls with what the cluster keeps and whether it answers. */
  problemAfterwards(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Tokens outlive whatever clocks are moved to. */
const EXPIRES_IN_MS = 1e14;
/** No call takes as long; whoever may wait for something gives up sooner. */
const LONGEST_MS = 30_000;
const PATIENCE_MS = 20;
const MAY_WAIT = /\/(?:execute|poll|sync|state|update-v2)(?:[/?]|$)/;

/** Their answers show what calls have stored. */
const READINGS: readonly FuzzedCall[] = [
  '/workflow/search-v2?size=200',
  '/tasks/search-v2?size=200',
  '/human/template',
  '/metadata/workflow',
  '/metadata/taskdefs',
  '/metadata/tags',
  '/users?apps=true',
  '/groups',
  '/applications',
  '/tasks/queue/all/verbose',
  '/tasks/queue/polldata/all',
  '/human/tasks/getTaskDisplayNames?searchType=ADMIN',
].map((path) => ({
  method: 'GET',
  target: `/api${path}`,
  as: root,
  headers: {},
  body: undefined,
}));
const INBOX = { ...READINGS[0], method: 'POST', target: '/api/human/tasks/search' } as FuzzedCall;
const LAST_READINGS = [...READINGS, { ...INBOX, body: '{"size":200}' }];

/** What the engine of JavaScript says of faults in the code that it runs. */
const OWN_FAULT =
  /Cannot read prop|is not a function|is not iterable|Maximum call stack|Invalid (?:array|string) length|Internal error/;

/** Node answers so before anybody else looks at the call: its head is longer than 16 KiB. */
const TOO_LONG = 431;

type Send = (path: string, init: RequestInit) => Promise<Response>;
type TokenOf = (as: string) => Promise<string>;

export async function fuzzedCluster(transport: 'in process' | 'http'): Promise<FuzzedCluster> {
  const options = { seed: purchaseFixtures, clock: 'manual' } as const;
  const listening = transport === 'http' ? await startMockCluster(options) : undefined;
  const cluster = listening ?? (await createMockCluster(options));
  const send: Send = listening
    ? (path, init) => fetch(listening.url + path, init)
    : (path, init) => cluster.fetch(path, init);
  const tokenOf = keptTokens(cluster);
  const arranged = () => wellFormedCalls({ direct: (call) => answerTo(call, send, tokenOf) });
  const valid = await arranged();
  const problemWith = (call: FuzzedCall) => problemOf(call, send, tokenOf);
  return {
    valid,
    arrange: async () => {
      cluster.faults.clear();
      await cluster.reset();
      await arranged();
    },
    problemWith,
    problemAfterwards: async () => {
      cluster.faults.clear();
      for (const reading of LAST_READINGS) {
        const problem = await problemWith(reading);
        if (problem !== undefined) return `afterwards, ${problem}`;
      }
      const { status } = await send('/health', { signal: AbortSignal.timeout(LONGEST_MS) });
      return status === 200 ? undefined : `/health: ${status}`;
    },
    close: () => cluster.close(),
  };
}

function keptTokens(cluster: InProcessCluster): TokenOf {
  const tokens = new Map<string, string>();
  return async (as) => {
    const token = tokens.get(as) ?? (await cluster.tokenFor(as, { expiresInMs: EXPIRES_IN_MS }));
    tokens.set(as, token);
    return token;
  };
}

async function answerTo(call: Call, send: Send, tokenOf: TokenOf): Promise<ApiAnswer> {
  const { method = 'GET', path, query = {}, headers = {}, as, body } = call;
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const sent = {
    method,
    target: targetOf(path, queryOf(query)),
    as,
    headers,
    body: isRaw ? body : JSON.stringify(body),
  };
  const { status, contentType, text } = await answered(sent, send, tokenOf);
  const json: unknown = contentType?.includes('json') ? JSON.parse(text) : undefined;
  return { status, text, json } as ApiAnswer;
}

async function answered(call: FuzzedCall, send: Send, tokenOf: TokenOf) {
  const { method, target, as, headers, body } = call;
  const response = await send(target, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(as === undefined ? {} : { 'x-authorization': await tokenOf(as) }),
      ...headers,
    },
    signal: AbortSignal.timeout(MAY_WAIT.test(target) ? PATIENCE_MS : LONGEST_MS),
    ...(body === undefined ? {} : { body }),
  });
  const contentType = response.headers.get('content-type');
  return { status: response.status, contentType, text: await response.text() };
}

async function problemOf(
  call: FuzzedCall,
  send: Send,
  tokenOf: TokenOf,
): Promise<string | undefined> {
  const { method, target } = call;
  const problem = await problemOfAnswer(call, send, tokenOf);
  return problem === undefined ? undefined : `${method} ${target.slice(0, 300)}: ${problem}`;
}

async function problemOfAnswer(
  call: FuzzedCall,
  send: Send,
  tokenOf: TokenOf,
): Promise<string | undefined> {
  const { method, target } = call;
  let answer;
  try {
    answer = await answered(call, send, tokenOf);
  } catch (error) {
    const isGivenUp = (error as Error).name === 'TimeoutError' && MAY_WAIT.test(target);
    return isGivenUp ? undefined : String(error);
  }
  const { status, text } = answer;
  if (OWN_FAULT.test(text)) return `${status} ${faultIn(text)}`;
  if (method === 'HEAD') return undefined;
  const { pathname } = new URL(target, 'http://localhost');
  // No operation stands behind such a path, whatever it is like.
  if (status === 400 && !isDecodable(pathname)) return undefined;
  if (status === TOO_LONG) return undefined;
  const judged = pathname.startsWith('/__admin') ? judgedSteering : violationIn;
  const violation = judged(method, pathname, answer);
  return violation === undefined ? undefined : `${violation} in ${status} ${text.slice(0, 500)}`;
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** What stands around it. */
function faultIn(text: string): string {
  const at = Math.max(0, text.search(OWN_FAULT) - 200);
  return text.slice(at, at + 500);
}

const steering = new AnswerJudge(
  JSON.parse(
    readFileSync(new URL('../../openapi/steering.openapi.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>,
  '/__admin',
);
const judgedSteering: typeof violationIn = (method, path, answer) =>
  steering.violationIn(method, path, answer);
