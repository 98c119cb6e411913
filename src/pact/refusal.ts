import type { components } from '../generated/api.ts';
import { refusalMessages, type RefusalStatus } from '../generated/shapes.ts';
import { answerMatcher } from './answer-matcher.ts';
import { sameType } from './matcher.ts';
import type { Overrides, Template } from './overrides.ts';

type PlatformError = components['schemas']['PlatformError'];
type TokenError = components['schemas']['TokenError'];

/**
 * The body of a refusal. 401 has one of its own, a `TokenError`; every other status a `PlatformError`, whose `status`
 * must be this one. The message is any text, unless it is named: real clusters word it differently.
 *
 * @example refusal(404)
 * @example refusal(400, { validationErrors: [{ path: 'approve' }] })
 * @example refusal(401, { error: 'EXPIRED_TOKEN' })
 */
export function refusal(status: 401, named?: Overrides<TokenError>): Template<TokenError>;
export function refusal(
  status: RefusalStatus,
  named?: Omit<Overrides<PlatformError>, 'status'>,
): Template<PlatformError>;
export function refusal(
  status: 401 | RefusalStatus,
  named: Overrides<TokenError> | Overrides<PlatformError> = {},
): Template<TokenError> | Template<PlatformError> {
  if (status === 401) return answerMatcher('TokenError')(named as Overrides<TokenError>);
  if (!Object.hasOwn(refusalMessages, status))
    throw new TypeError(`no operation refuses with ${status}, only with ${statuses().join(', ')}`);
  const message = sameType(refusalMessages[status]);
  return answerMatcher('PlatformError')({ message, ...named, status });
}

function statuses(): readonly string[] {
  return [...Object.keys(refusalMessages), '401'].sort();
}
