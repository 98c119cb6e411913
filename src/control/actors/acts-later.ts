import { later } from '../../domain/actors/occurrence.ts';
import { replace, type Store } from '../../domain/ports.ts';

/** The store where nobody acts, or a copy for a time so much later (ms): actors take as long again. */
export async function withActsLater<S extends Store & { copy(): S }>(
  store: S,
  ms: number,
): Promise<S> {
  if (ms === 0) return store;
  const occurrences = await store.find('occurrence', []);
  if (occurrences.length === 0) return store;
  const copy = store.copy();
  await copy.commit(occurrences.map((one) => replace('occurrence', one, later(one.value, ms))));
  return copy;
}
