/** What a call is tried with that must not change anything. */
import type { Store } from '../domain/ports.ts';
import type { Admission } from './call/operation.ts';

/** The row of the grid that the operation asks, as `resource.action`; undefined: none, or several. */
export function onlyRuleOf(admission: Admission): string | undefined {
  if (admission.by === 'on') return `${admission.resource}.${admission.action}`;
  if (admission.by !== 'each') return undefined;
  const [cell, ...others] = admission.cells;
  return others.length === 0 ? cell : undefined;
}

/** The same records; what is committed is dropped. */
export function uncommitted(store: Store): Store {
  return {
    read: (kind, id) => store.read(kind, id),
    find: (kind, keys, limit) => store.find(kind, keys, limit),
    page: (kind, keys, part) => store.page(kind, keys, part),
    firstDue: (now, isPassedOver) => store.firstDue(now, isPassedOver),
    commit: () => Promise.resolve('committed'),
  };
}
