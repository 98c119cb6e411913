/** A list that shares with the ones before it, as a list in JSON. */
import { encoded, listOf, type Codec } from '../codec.ts';
import { PersistentList } from '../persistent-list.ts';

export function persistentListOf<T>(item: Codec<T>): Codec<PersistentList<T>> {
  const list = listOf(item);
  return {
    encode: (value, written) => encoded(value.all(), list, written),
    decode: (json, read) => PersistentList.of(list.decode(json, read)),
  };
}
