import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { tagsOnceSaved } from '../identity/tags.ts';
import { mayChangeMetadata, mayCreateMetadata } from '../access/who-may.ts';
import { asString, type JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { isRefusal, notPermitted, type Refusal } from '../refusals.ts';
import type { TaskDefinition } from './task-definition.ts';
import { validateTaskDefinition } from './validate-task-definition.ts';

/** The definition as it is stored in place of `existing`, or why it is not. */
export async function taskDefinitionToSave(
  given: JsonObject,
  existing: TaskDefinition | undefined,
  caller: Caller,
  read: Reader,
  now: number,
): Promise<
  TaskDefinition | Refusal<'NotPermitted' | 'InvalidTaskDefinition' | 'UnsupportedTaskDefinition'>
> {
  const name = asString(given['name']) ?? '';
  if (!(await maySave(name, existing, caller, read))) {
    return notPermitted(existing ? 'update' : 'create', `task definition: ${name}`);
  }
  return storedTaskDefinition(given, existing, caller.id, now);
}

/** The same for whoever may. */
export function storedTaskDefinition(
  given: JsonObject,
  existing: TaskDefinition | undefined,
  author: string,
  now: number,
): TaskDefinition | Refusal<'InvalidTaskDefinition' | 'UnsupportedTaskDefinition'> {
  const content = validateTaskDefinition(given);
  if (isRefusal(content)) return content;
  return {
    ...content,
    tags: tagsOnceSaved(existing?.tags ?? [], given),
    createdBy: existing?.createdBy ?? author,
    updatedBy: author,
    createTime: existing?.createTime ?? now,
    updateTime: now,
  };
}

async function maySave(
  name: string,
  existing: TaskDefinition | undefined,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  if (existing === undefined) return mayCreateMetadata(caller);
  const grants = await grantsOnTagged({ type: 'TASK_DEF', id: name }, existing.tags ?? [], read);
  return mayChangeMetadata(caller, existing.createdBy, grants);
}
