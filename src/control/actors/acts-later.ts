import { later } from '../../domain/actors/occurrence.ts';
import { replace, type Store } from '../../domain/ports.ts';

/** The store, or a copy for a time so much later (ms): actors take as long again. */
export async function withActsLater<S extends Store & { copy(): S }>(
  store: S,
  ms: number,
): Promise<S> {
  if (ms === 0) return store;
  const copy = store.copy();
  const occurrences = await copy.find('occurrence', []);
  await copy.commit(occurrences.map((one) => replace('occurrence', one, later(one.value, ms))));
  return copy;
}
