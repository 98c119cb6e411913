import type { Store } from '../../domain/ports.ts';
import { paced, type Turns } from '../../operations/paced.ts';

/** The same store; what is loaded into it record by record lets others have their turn. */
export function unhurried(store: Store, turns: Turns): Store {
  const turn = paced(turns);
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => turn()?.then(ask) ?? ask();
  return {
    read: (kind, id) => inTurn(() => store.read(kind, id)),
    find: (kind, keys, limit) => inTurn(() => store.find(kind, keys, limit)),
    page: (kind, keys, part) => inTurn(() => store.page(kind, keys, part)),
    firstDue: (now, isPassedOver) => inTurn(() => store.firstDue(now, isPassedOver)),
    commit: (changes) => inTurn(() => store.commit(changes)),
  };
}
