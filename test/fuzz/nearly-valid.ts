/** A valid value with one thing in it that is not. */
import fc from 'fast-check';
import { oddTexts, oddValues } from './odd-values.ts';

type Change = 'replaced' | 'removed' | 'added' | 'repeated' | 'renamed';

export function nearlyValid(valid: unknown): fc.Arbitrary<unknown> {
  const changes = fc.record({
    at: fc.nat(),
    change: fc.constantFrom<Change>(
      'replaced',
      'replaced',
      'removed',
      'added',
      'repeated',
      'renamed',
    ),
    name: oddTexts,
    value: oddValues,
  });
  return changes.map(({ at, change, name, value }) => {
    const places = placesIn(valid);
    const place = places[at % places.length] ?? [];
    return changed(valid, place, (found, isRoot) => {
      if (change === 'added') return withMore(found, name, value);
      if (change === 'repeated') return [found, found];
      if (change === 'removed' && !isRoot) return undefined;
      if (change === 'renamed' && !isRoot) return { renamed: found };
      return value;
    });
  });
}

type Place = readonly (string | number)[];

/** Of the value itself and of all in it. */
function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Array.isArray(value)
    ? value.flatMap((one, at) => placesIn(one, [...place, at]))
    : Object.entries(value).flatMap(([name, one]) => placesIn(one, [...place, name]));
  return [place, ...inside];
}

function changed(
  value: unknown,
  [step, ...rest]: Place,
  change: (found: unknown, isRoot: boolean) => unknown,
  isRoot = true,
): unknown {
  if (step === undefined) return change(value, isRoot);
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === step ? changed(one, rest, change, false) : one));
  const entries = Object.entries(value as object).map(([name, one]): [string, unknown] => [
    name,
    name === step ? changed(one, rest, change, false) : one,
  ]);
  return Object.fromEntries(entries);
}

function withMore(found: unknown, name: string, value: unknown): unknown {
  if (Array.isArray(found)) return [...(found as unknown[]), value];
  if (typeof found !== 'object' || found === null) return value;
  return Object.fromEntries([...Object.entries(found), [name, value]]);
}
