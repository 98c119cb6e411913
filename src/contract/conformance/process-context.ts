/** Where a human task keeps account of itself. */
import { itemsIn, memberOf } from './expectations.ts';
import type { Seen } from './wire.ts';

export const processContext = 'input.__humanTaskProcessContext';
export const actionLog = `${processContext}.humanTaskActionLogs`;
export const triggerLog = `${processContext}.humanTaskTriggerLog`;

/** The names in its action log, in order. */
export function actionsOf(task: Seen): readonly unknown[] {
  return itemsIn(task, actionLog).map((one) => memberOf(one, 'action'));
}
