import { sameType, type Matcher } from './matcher.ts';

/**
 * The token of whoever calls, for the header `X-Authorization`: any text does in the consumer's test, and the
 * verification puts the token of the state's caller in its place. A request of nobody goes without the header.
 *
 * @example headers({ 'X-Authorization': callerToken() })
 */
export function callerToken(example = 'the-token-of-the-caller'): Matcher<string> {
  return sameType(example);
}
