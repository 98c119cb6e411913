import { tagsOnceSaved } from '../identity/tags.ts';
import type { JsonObject } from '../json.ts';
import { isRefusal, type Refusal } from '../refusals.ts';
import type { TaskDefinition } from './task-definition.ts';
import { validateTaskDefinition } from './validate-task-definition.ts';

/** The definition as it is stored in place of `existing` in the name of its author, or why it is not. */
export function taskDefinitionToSave(
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
