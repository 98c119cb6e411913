import type { Caller } from '../identity/caller.ts';
import type { JsonObject } from '../json.ts';
import { taskIsTerminal } from '../refusals.ts';
import { closed, type HumanTask } from './human-task.ts';
import { stateAfter } from './transitions.ts';

/** Keys of the input that belong to the server: a form's answer never carries them. */
const RESERVED = ['__humanTaskDefinition', '__humanTaskProcessContext', '_createdBy'];

/**
 * The output after an answer is saved: its top-level members replace those of the same name, all others stay
 * (assumed: a save followed by a completion with an empty body must keep what was saved).
 */
export function mergedOutput(saved: JsonObject, answer: JsonObject): JsonObject {
  const merged = { ...saved, ...answer };
  return RESERVED.some((key) => Object.hasOwn(merged, key))
    ? Object.fromEntries(Object.entries(merged).filter(([key]) => !RESERVED.includes(key)))
    : merged;
}

/**
 * The task with its new output, completed if asked. Assignee, claimant and log stay as they are
 * (docs/reference-docs/api/human-tasks/search-task-list shows completed tasks).
 */
export function withOutput(
  task: HumanTask,
  output: JsonObject,
  complete: boolean,
  caller: Caller,
  now: number,
) {
  const state = stateAfter(complete ? 'complete' : 'save', task.state);
  if (state === undefined) return taskIsTerminal(task.taskId, task.state);
  const saved = { ...task, output, updatedBy: caller.id, updatedOn: now };
  return complete ? closed(saved, state, now) : saved;
}
