import { namedValues, NAMED_VALUES } from '../../domain/named-values/named-values.ts';
import { put } from '../../domain/ports.ts';
import { textOf } from '../../domain/text-of.ts';
import type { SeedLoading } from './seed-loading.ts';

/** Keys of a seed, each with the kind of record that holds what they list, and what one of it is called. */
const kinds = {
  secrets: { kind: 'secrets', called: 'secret' },
  environmentVariables: { kind: 'environment', called: 'environment variable' },
} as const;

/** Added to those that are there; a value that is no text is kept as JSON. */
export async function loadNamedValues(
  key: keyof typeof kinds,
  loading: SeedLoading,
): Promise<void> {
  const given = loading.source.seed[key] ?? [];
  if (given.length === 0) return;
  const { kind, called } = kinds[key];
  const { store } = loading.ports;
  const values = new Map(Object.entries(await namedValues(kind, store)));
  for (const [at, { name, value }] of given.entries()) {
    if (values.has(name)) loading.exists(called, name, [key, at]);
    values.set(name, textOf(value));
  }
  const stored = await store.read(kind, NAMED_VALUES);
  await loading.commit([put(kind, NAMED_VALUES, stored, Object.fromEntries(values))]);
}
