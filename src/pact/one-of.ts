import { regex, type Matcher } from './matcher.ts';

/**
 * One of some texts, as where a consumer treats several states alike. The first is the example.
 *
 * @example humanTask({ state: oneOf('ASSIGNED', 'IN_PROGRESS') })
 */
export function oneOf<T extends string>(...values: readonly [T, ...T[]]): Matcher<T> {
  return oneOfValues(values, values[0]);
}

export function oneOfValues<T extends string>(values: readonly T[], example: T): Matcher<T> {
  const alternatives = values.map((value) => value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return regex(`^(?:${alternatives.join('|')})$`, example) as Matcher<T>;
}
