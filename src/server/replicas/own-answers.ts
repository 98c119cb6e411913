/** What a replica that does not lead answers by itself: whether it lives, and that nobody leads. */
import type { IncomingMessage } from 'node:http';
import { foreignHost } from '../../control/guard.ts';
import type { ApiResponse } from '../../http/api-request.ts';
import { jsonResponse, unavailable } from '../../http/error-body.ts';

interface Names {
  readonly host: string;
  readonly hostNames: readonly string[];
}

const NOBODY_LEADS = 'no replica leads at the moment; send it again';

/** Whether the process lives; undefined: the call asks something else. */
export function liveness(call: IncomingMessage, names: Names): ApiResponse | undefined {
  if (pathOf(call) !== '/livez' || (call.method !== 'GET' && call.method !== 'HEAD'))
    return undefined;
  const refused = foreignHost(call, names);
  return refused ? jsonResponse(refused.status, refused) : jsonResponse(200, { alive: true });
}

export function asksForReadiness(call: IncomingMessage): boolean {
  return pathOf(call) === '/readyz';
}

export function nobodyLeads(call: IncomingMessage): ApiResponse {
  return asksForReadiness(call)
    ? jsonResponse(503, { ready: false, reason: NOBODY_LEADS })
    : unavailable(NOBODY_LEADS);
}

function pathOf({ url = '' }: IncomingMessage): string | undefined {
  return url.split('?')[0];
}
