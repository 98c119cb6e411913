import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { holdsOnDefinition } from './who-may.ts';
import type { Reader, Stored } from '../ports.ts';
import {
  notPermitted,
  unknownTaskDefinition,
  unknownWorkflowDefinition,
  type Refusal,
} from '../refusals.ts';
import { definitionVersion } from '../definitions/definition.ts';
import { holdsOnTaskDefinition } from './holds-on-task-definition.ts';

/** What is done, in the words of a refusal, and the access that it takes. */
const access = { read: 'READ', update: 'UPDATE', delete: 'DELETE' } as const;
type Action = keyof typeof access;

/** The workflow definitions of that name, when the caller may do this to that version (undefined: the newest). */
export async function permittedWorkflowDefinition(
  name: string,
  version: number | undefined,
  action: Action,
  caller: Caller,
  read: Reader,
): Promise<Stored<'workflowDefinition'> | Refusal<'UnknownWorkflowDefinition' | 'NotPermitted'>> {
  const stored = await read.read('workflowDefinition', name);
  const definition = definitionVersion(stored?.value, version);
  if (stored === undefined || definition === undefined) {
    return unknownWorkflowDefinition(name, version);
  }
  const target = { type: 'WORKFLOW_DEF', id: name };
  const grants = await grantsOnTagged(target, stored.value.tags ?? [], read);
  return holdsOnDefinition(access[action], caller, definition.createdBy, grants)
    ? stored
    : notPermitted(action, `workflow definition: ${name}`);
}

/** The task definition of that name, when the caller may do this to it. */
export async function permittedTaskDefinition(
  name: string,
  action: Action,
  caller: Caller,
  read: Reader,
): Promise<Stored<'taskDefinition'> | Refusal<'UnknownTaskDefinition' | 'NotPermitted'>> {
  const stored = await read.read('taskDefinition', name);
  if (stored === undefined) return unknownTaskDefinition(name);
  return (await holdsOnTaskDefinition(access[action], stored.value, caller, read))
    ? stored
    : notPermitted(action, `task definition: ${name}`);
}
