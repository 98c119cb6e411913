import type { Matcher } from './matcher.ts';

/**
 * A value that the provider state gives: in the consumer's test the example, in the verification whatever the handler
 * of the state returned under that name. For paths, queries, headers and bodies, of requests and answers alike; in an
 * answer Pact compares it by type.
 *
 * @param expression A name, `taskId`, or a text with names in it, `/api/human/tasks/${taskId}`.
 *
 * @example withRequest('GET', fromState('/api/human/tasks/${taskId}', '/api/human/tasks/42'))
 */
export function fromState<T extends string | number | boolean>(
  expression: string,
  example: T,
): Matcher<T> {
  if (expression.trim() === '')
    throw new TypeError('fromState: the expression names no value of the state, as in ${taskId}');
  const matcher: Matcher<T> & { readonly expression: string } = {
    'pact:matcher:type': 'type',
    'pact:generator:type': 'ProviderState',
    expression,
    value: example,
  };
  return matcher;
}
