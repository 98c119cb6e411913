/** The names of the values that an interaction wants from its states, for the request or for the expected answer. */
import { isJsonObject } from '../documents/json.ts';

/** Wherever a generator stands: the versions of the specification nest them in different ways. */
export function awaitedValues(generators: unknown): readonly string[] {
  if (Array.isArray(generators)) return distinct(generators.flatMap(awaitedValues));
  if (!isJsonObject(generators)) return [];
  const { type, expression } = generators;
  if (type === 'ProviderState' && typeof expression === 'string') return namesIn(expression);
  return distinct(Object.values(generators).flatMap(awaitedValues));
}

/** An expression without `${…}` is a name. */
function namesIn(expression: string): readonly string[] {
  const names = [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name);
  return expression.includes('${') ? distinct(names) : [expression];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
