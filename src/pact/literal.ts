import { equality, isEquality, isMatcher } from './matcher.ts';
import { present } from './overrides.ts';

/** What a consumer wrote, taken at its word: every value in it must be equal, unless a matcher stands there. */
export function literal(value: unknown, place: string): unknown {
  if (isMatcher(value)) return value;
  if (Array.isArray(value))
    return fixedList(value.map((one, index) => literal(one, `${place}[${index}]`)));
  if (typeof value === 'object' && value !== null) return literalObject(value, place);
  if (value === present)
    throw new TypeError(
      `${place} is not described by the document, so its presence cannot be matched: give a value or a matcher`,
    );
  if (!isScalar(value)) throw new TypeError(`${place} is ${typeof value}, which JSON cannot say`);
  return equality(value);
}

function literalObject(value: object, place: string): unknown {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // Pact takes an empty object for "any members"; equality does not.
  if (members.length === 0) return equality({});
  return Object.fromEntries(members.map(([key, one]) => [key, literal(one, `${place}.${key}`)]));
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    Number.isFinite(value)
  );
}

/** A list of exactly these elements. */
export function fixedList(elements: readonly unknown[]): unknown {
  // As one value, so that its length counts inside eachLike too. Pact takes an equal empty list for "any list".
  if (elements.length > 0 && elements.every(isScalarEquality))
    return equality(elements.map(({ value }) => value));
  return elements;
}

function isScalarEquality(element: unknown): element is { readonly value: unknown } {
  return isEquality(element) && (element.value === null || typeof element.value !== 'object');
}
