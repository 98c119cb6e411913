import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { mayReadDefinition, mayWork } from '../identity/who-may.ts';
import type { Reader } from '../ports.ts';
import type { TaskDefinition } from './task-definition.ts';

/** Whoever may execute or change a task definition may read it, and whoever is granted to. */
export async function mayReadTaskDefinition(
  definition: TaskDefinition,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  const target = { type: 'TASK_DEF', id: definition.name };
  const grants = await grantsOnTagged(target, definition.tags ?? [], read);
  return mayReadDefinition(caller, definition.createdBy, grants) || mayWork(caller, grants);
}
