/** A line of the log for each call of the API: what was called, by whom, and what came of it. Nothing secret is in it. */
import type { Log } from '../adapters/json-log.ts';
import type { Caller } from '../domain/identity/caller.ts';
import { queryWithoutSecrets, withoutTokens } from '../control/journal/redacted.ts';
import type { AnsweredCall } from '../http/edge.ts';

/** Undefined where the log does not say it: calls do not pay for it then. `durationMs`: of real time. */
export function callLog(
  log: Log,
): ((call: AnsweredCall<Caller>, durationMs: number) => void) | undefined {
  if (!log.says('info')) return undefined;
  return (call, durationMs) => {
    const ms = Math.round(durationMs * 10) / 10;
    log.info({ ...detailsOf(call), ms, ...(log.says('debug') ? moreOf(call) : {}) }, 'answered');
  };
}

function detailsOf({ request: { method, path }, response, caller }: AnsweredCall<Caller>) {
  const { status, refusal, fault } = response;
  return { method, path: withoutTokens(path), status, refusal, fault, caller: caller?.id };
}

function moreOf({ request: { query }, response: { headers } }: AnsweredCall<Caller>) {
  const hint = headers['x-mock-hint'];
  return { query: queryWithoutSecrets(query), hint: hint && withoutTokens(hint) };
}
