/**
 * CORS for the API: pages of the given origins may call it. The platform's own answer to such pages is not known; without
 * an origin given, none may.
 */
import { EVIDENCE_HEADER, headerOf, type ApiRequest, type ApiResponse } from './api-request.ts';
import type { Answer } from './edge.ts';

const API = '/api/';
const DAY_SECONDS = 86_400;

/** The answers with what browsers ask for; a preflight is answered here, without a token. `mayCall` left out: no page may. */
export function withCrossOrigin(
  answer: Answer,
  mayCall: ((origin: string) => boolean) | undefined,
): Answer {
  if (mayCall === undefined) return answer;
  return async (request) => {
    const origin = headerOf(request, 'origin');
    if (origin === undefined || !request.path.startsWith(API)) return answer(request);
    const isAllowed = mayCall(origin);
    if (isPreflight(request))
      return isAllowed ? preflight(request, origin) : withoutPermission(await answer(request));
    const response = await answer(request);
    return isAllowed ? permitted(response, origin) : withoutPermission(response);
  };
}

function isPreflight(request: ApiRequest): boolean {
  return (
    request.method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== undefined
  );
}

/** The methods and headers that the page asks for: whether the API takes them, its answer says. */
function preflight(request: ApiRequest, origin: string): ApiResponse {
  const asked = headerOf(request, 'access-control-request-headers');
  const headers = {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': asked ?? 'content-type, x-authorization',
    'access-control-max-age': String(DAY_SECONDS),
  };
  return permitted({ status: 204, headers, body: '' }, origin);
}

function permitted(response: ApiResponse, origin: string): ApiResponse {
  const headers = {
    ...response.headers,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': `x-mock-hint, ${EVIDENCE_HEADER}`,
    vary: 'Origin',
  };
  return { ...response, headers };
}

/** So that nobody keeps the answer for a page that may. */
function withoutPermission(response: ApiResponse): ApiResponse {
  return { ...response, headers: { ...response.headers, vary: 'Origin' } };
}
