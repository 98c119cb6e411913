import type { Store } from '../../domain/ports.ts';
import { paced, type Turns } from '../../operations/paced.ts';

/** The same store; what is loaded into it record by record lets others have their turn. */
export function unhurried(store: Store, turns: Turns): Store {
  const turn = paced(turns);
  return {
    read: (kind, id) => store.read(kind, id),
    find: (kind, keys, limit) => store.find(kind, keys, limit),
    page: (kind, keys, part) => store.page(kind, keys, part),
    firstDue: (now, isPassedOver) => store.firstDue(now, isPassedOver),
    commit: async (changes) => {
      await turn();
      return store.commit(changes);
    },
  };
}
