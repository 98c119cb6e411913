/** Who may save metadata: a new name takes a role, an existing one its maker, its keepers or a grant. */
import type { DefinitionVersions } from '../definitions/definition.ts';
import type { TaskDefinition } from '../definitions/task-definition.ts';
import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged, grantsOnWorkflowDefinition } from '../identity/grants-on-tagged.ts';
import type { Reader } from '../ports.ts';
import { notPermitted, type Refusal } from '../refusals.ts';
import { mayChangeMetadata, mayCreateMetadata } from './who-may.ts';

/** Refuses whoever may not save a workflow definition of that name. */
export async function workflowDefinitionSaveRefusal(
  name: string,
  existing: DefinitionVersions | undefined,
  caller: Caller,
  read: Reader,
): Promise<Refusal<'NotPermitted'> | undefined> {
  const newest = existing?.versions.at(-1);
  const may = newest
    ? mayChangeMetadata(caller, newest.createdBy, await grantsOnWorkflowDefinition(name, read))
    : mayCreateMetadata(caller);
  return may
    ? undefined
    : notPermitted(newest ? 'update' : 'create', `workflow definition: ${name}`);
}

/** Refuses whoever may not save the task definition of that name. */
export async function taskDefinitionSaveRefusal(
  name: string,
  existing: TaskDefinition | undefined,
  caller: Caller,
  read: Reader,
): Promise<Refusal<'NotPermitted'> | undefined> {
  return (await maySaveTaskDefinition(name, existing, caller, read))
    ? undefined
    : notPermitted(existing ? 'update' : 'create', `task definition: ${name}`);
}

async function maySaveTaskDefinition(
  name: string,
  existing: TaskDefinition | undefined,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  if (existing === undefined) return mayCreateMetadata(caller);
  const grants = await grantsOnTagged({ type: 'TASK_DEF', id: name }, existing.tags ?? [], read);
  return mayChangeMetadata(caller, existing.createdBy, grants);
}
