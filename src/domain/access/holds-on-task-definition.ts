import type { Caller } from '../identity/caller.ts';
import type { Access } from '../identity/grants.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { holdsOnDefinition, mayWork } from './who-may.ts';
import type { Reader } from '../ports.ts';
import type { TaskDefinition } from '../definitions/task-definition.ts';

/** Whether the caller has the access, granted or as its maker, worker or keeper. */
export async function holdsOnTaskDefinition(
  access: Access,
  definition: TaskDefinition,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  const target = { type: 'TASK_DEF', id: definition.name };
  const grants = await grantsOnTagged(target, definition.tags ?? [], read);
  if (access === 'EXECUTE') return mayWork(caller, grants);
  return (
    holdsOnDefinition(access, caller, definition.createdBy, grants) ||
    (access === 'READ' && mayWork(caller, grants))
  );
}
