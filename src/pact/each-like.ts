import { isMatcher, type Matcher } from './matcher.ts';

/**
 * A list whose elements are all as the template says: one at least, or `min` and `max` of them.
 *
 * Pact does not check the length of a fixed list inside it, so a template that holds one is refused.
 *
 * @example eachLike(humanTask({ state: 'ASSIGNED' }), { min: 2 })
 */
export function eachLike<T>(
  template: T,
  { min = 1, max }: { readonly min?: number; readonly max?: number } = {},
): Matcher<readonly T[]> {
  refuseBounds(min, max);
  refuseFixedLists(template);
  const value = Array.from({ length: Math.max(min, 1) }, () => template);
  const matcher: Matcher<readonly T[]> & { readonly min: number; readonly max?: number } = {
    'pact:matcher:type': 'type',
    min,
    ...(max === undefined ? {} : { max }),
    value,
  };
  return matcher;
}

function refuseBounds(min: number, max: number | undefined): void {
  if (!Number.isInteger(min) || min < 0)
    throw new TypeError(`eachLike: min is a whole number from 0, not ${min}`);
  if (max !== undefined && (!Number.isInteger(max) || max < Math.max(min, 1)))
    throw new TypeError(
      `eachLike: max is a whole number from ${Math.max(min, 1)}, not ${max}; an empty list is []`,
    );
}

function refuseFixedLists(template: unknown): void {
  if (Array.isArray(template))
    throw new TypeError(
      'eachLike: the template holds a list with fixed elements, whose length Pact would not check there; ' +
        'write eachLike(…) for the inner list too, or give the outer one as an array',
    );
  if (isMatcher(template) || typeof template !== 'object' || template === null) return;
  for (const member of Object.values(template)) refuseFixedLists(member);
}
