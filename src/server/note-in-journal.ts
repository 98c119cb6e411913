import type { Caller } from '../domain/identity/caller.ts';
import { messageOf } from '../control/journal/entry.ts';
import type { Journal } from '../control/journal/journal.ts';
import { EVIDENCE_HEADER, headerOf, type ApiRequest } from '../http/api-request.ts';
import type { AnsweredCall } from '../http/edge.ts';

/** The console marks its calls by this header. */
const SOURCE_HEADER = 'x-mock-source';

/** Notes each call of the API in the journal. `elapsed`: ms of real time, from any point; `now`: the cluster's time. */
export function noteIn(
  journal: Journal,
  elapsed: () => number,
  now: () => number,
): () => (call: AnsweredCall<Caller>) => void {
  return () => {
    const at = now();
    const begun = elapsed();
    return ({ request, response, caller, spec }) => {
      const { method, path, query, headers } = request;
      const { status, refusal, fault } = response;
      journal.note({
        at,
        source: sourceOf(request),
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
        durationMs: Math.round((elapsed() - begun) * 1_000) / 1_000,
        request: messageOf(headers, request.body),
        response: messageOf(response.headers, response.body),
      });
    };
  };
}

function sourceOf(request: ApiRequest): 'client' | 'console' {
  return headerOf(request, SOURCE_HEADER) === 'console' ? 'console' : 'client';
}
