import { withMembers } from '../domain/json.ts';
import { printedViolation } from '../domain/printed-violation.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { ApiResponse } from './api-request.ts';

/** The name of the server in error bodies; on the platform that of a pod. */
const INSTANCE = 'conductor-mock';

const TOKEN_ERRORS: Readonly<Record<string, string>> = {
  MissingToken: 'INVALID_TOKEN',
  InvalidToken: 'INVALID_TOKEN',
  ExpiredToken: 'EXPIRED_TOKEN',
  WrongCredentials: 'INVALID_TOKEN',
};

/** A refusal in the platform's shape: a token's in its own, with the time in epoch ms, all others alike. */
export function errorResponse(
  status: number,
  refusal: Refusal,
  now: number,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  const { name, message, violations } = refusal;
  const tokenError = TOKEN_ERRORS[name];
  const body =
    tokenError === undefined
      ? {
          status,
          message,
          instance: INSTANCE,
          retryable: false,
          validationErrors: violations.length > 0 ? violations.map(printedViolation) : undefined,
        }
      : { message, error: tokenError, timestamp: now };
  return withMembers(jsonResponse(status, body, headers), { refusal: name });
}

/** What is answered when the server itself is at fault. */
export function internalError(): ApiResponse {
  const message = 'Internal error of the mock; its log has the details';
  return jsonResponse(500, { status: 500, message, instance: INSTANCE, retryable: false });
}

/** In seconds: by then it may be over that the server cannot keep what it answers. */
const RETRY_AFTER = { 'retry-after': '1' };

/** What is answered while the server cannot keep what it answers. */
export function unavailable(message: string): ApiResponse {
  const body = { status: 503, message, instance: INSTANCE, retryable: true };
  return jsonResponse(503, body, RETRY_AFTER);
}

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  return {
    status,
    headers: withMembers(headers, { 'content-type': 'application/json' }),
    body: JSON.stringify(body),
  };
}
