import { isJsonObject } from '../../domain/json.ts';
import type { Meter } from './budget.ts';

/** Whether two JSON values are equal; the order of members does not count. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((element, at) => sameJson(element, other[at]));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]));
}

/** The same text for equal JSON values; each value in it is a step. */
export function canonicalText(value: unknown, meter: Meter): string {
  meter.spend(1);
  if (Array.isArray(value)) {
    return `[${value.map((element) => canonicalText(element, meter)).join()}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name], meter)}`);
  return `{${members.join()}}`;
}
