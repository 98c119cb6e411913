/** What becomes of the calls of the API once they are answered: they are counted, kept in the journal, logged. */
import type { Log } from '../adapters/json-log.ts';
import type { Cluster } from '../control/cluster.ts';
import type { CallToApi, Source } from '../control/journal/entry.ts';
import type { Caller } from '../domain/identity/caller.ts';
import { EVIDENCE_HEADER, headerOf, type ApiRequest } from '../http/api-request.ts';
import type { AnsweredCall } from '../http/edge.ts';
import { callLog } from './call-log.ts';

/** The console marks its calls by this header. */
const SOURCE_HEADER = 'x-mock-source';

/** Called as a call comes in; what it returns is told the answer. */
export function notedCalls(
  { callCounts, journal, events, ports: { changes, clock } }: Cluster,
  log: Log,
): () => (call: AnsweredCall<Caller>) => void {
  const logged = callLog(log);
  return () => {
    const at = clock.now();
    const begun = changes.elapsed();
    return (call) => {
      const ms = changes.elapsed() - begun;
      callCounts.note(call.spec?.operationId, call.response.status, ms);
      if (journal.isOn || events.isAwake)
        journal.note(callToApi(call, sourceOf(call.request), at, ms));
      else events.pass();
      logged?.(call, ms);
    };
  };
}

/** The call as the journal takes it; `at`: the cluster's time, `ms`: real time. */
export function callToApi(
  { request, response, caller, spec }: AnsweredCall<Caller>,
  source: Source,
  at: number,
  ms: number,
): CallToApi {
  const { method, path, query, headers } = request;
  const { status, refusal, fault } = response;
  return {
    at,
    source,
    method,
    path,
    query,
    operation: spec?.operationId,
    caller: caller?.id,
    status,
    refusal,
    evidence: response.headers[EVIDENCE_HEADER],
    hint: response.headers['x-mock-hint'],
    fault,
    durationMs: Math.round(ms * 1_000) / 1_000,
    request: { headers, body: request.body },
    response: { headers: response.headers, body: response.body },
  };
}

function sourceOf(request: ApiRequest): 'client' | 'console' {
  return headerOf(request, SOURCE_HEADER) === 'console' ? 'console' : 'client';
}
