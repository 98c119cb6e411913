/** Where a human task records what has happened to it. */
import { itemsIn, memberOf } from './expectations.ts';
import type { Observed } from './wire.ts';

export const processContext = 'input.__humanTaskProcessContext';
export const actionLog = `${processContext}.humanTaskActionLogs`;
export const triggerLog = `${processContext}.humanTaskTriggerLog`;

/** The names in its action log, in order. */
export function actionsOf(task: Observed): readonly unknown[] {
  return itemsIn(task, actionLog).map((one) => memberOf(one, 'action'));
}
