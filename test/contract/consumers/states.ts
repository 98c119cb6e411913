import type { StateName } from 'conductor-mock';
import type { State, StateParameters } from './exchange.ts';
import { unknown } from './example-task.ts';

/** A state with parameters other than its own. */
export function state(name: StateName, parameters: StateParameters): State {
  return { name, with: parameters };
}

export const noSuchTask = state('there is no such Human task', { taskId: unknown.taskId });
