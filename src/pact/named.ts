// What a consumer names is held against the document at once: a typing error in a test would otherwise come to light
// only in the provider's verification.
import type { Shape } from '../generated/shapes.ts';

export type Named = Readonly<Record<string, unknown>>;
type Scalar = string | number | boolean;

export function objectAt(named: unknown, place: string): Named {
  if (typeof named === 'object' && named !== null && !Array.isArray(named)) return named as Named;
  throw wrong(place, 'an object', named);
}

export function listAt(named: unknown, place: string): readonly unknown[] {
  if (Array.isArray(named)) return named;
  throw wrong(place, 'a list', named);
}

export function scalarAt(shape: Shape, named: unknown, place: string): Scalar {
  switch (shape.kind) {
    case 'choice':
      if (typeof named === 'string' && shape.values.includes(named)) return named;
      throw wrong(place, `one of ${shape.values.join(', ')}`, named);
    case 'integer':
      if (Number.isInteger(named)) return named as number;
      throw wrong(place, 'a whole number', named);
    case 'number':
      if (Number.isFinite(named)) return named as number;
      throw wrong(place, 'a number', named);
    case 'flag':
      if (typeof named === 'boolean') return named;
      throw wrong(place, 'true or false', named);
    default:
      if (typeof named === 'string') return named;
      throw wrong(place, 'a text', named);
  }
}

export function refuseUnknown(
  { members }: Extract<Shape, { kind: 'object' }>,
  key: string,
  place: string,
): void {
  if (Object.hasOwn(members, key)) return;
  throw new TypeError(
    `${place} has no member ${key}; it may have ${Object.keys(members).join(', ')}`,
  );
}

function wrong(place: string, wanted: string, named: unknown): TypeError {
  const found = typeof named === 'symbol' ? String(named) : JSON.stringify(named);
  return new TypeError(`${place} is ${wanted}, not ${found ?? typeof named}`);
}
