import type { Caller } from '../identity/caller.ts';
import { grantsOnWorkflowDefinition } from '../identity/grants-on-tagged.ts';
import { tagsOnceSaved } from '../identity/tags.ts';
import { mayChangeMetadata, mayCreateMetadata } from '../access/who-may.ts';
import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { isRefusal, notPermitted, workflowDefinitionExists, type Refusal } from '../refusals.ts';
import {
  definitionVersion,
  withDefinition,
  type DefinitionVersions,
  type WorkflowDefinition,
} from './definition.ts';
import { refuseUnsupported } from './refuse-unsupported.ts';
import { validateDefinition, type DefinitionContent } from './validate-definition.ts';

/** The definition when it can be run here. */
export function runnableDefinition(
  given: JsonObject,
): DefinitionContent | Refusal<'InvalidWorkflowDefinition' | 'UnsupportedDefinition'> {
  const content = validateDefinition(given);
  return isRefusal(content) ? content : (refuseUnsupported(content) ?? content);
}

export interface SaveOptions {
  /** Without it, a version that exists is refused. */
  readonly overwrite: boolean;
  /** Adds a version after the newest, whatever version the definition names. */
  readonly newVersion: boolean;
}

/** The definition as it is stored next to `existing`, or why it is not. */
export async function definitionToSave(
  given: JsonObject,
  existing: DefinitionVersions | undefined,
  { overwrite, newVersion }: SaveOptions,
  caller: Caller,
  read: Reader,
  now: number,
) {
  const name = typeof given['name'] === 'string' ? given['name'] : '';
  const newest = existing?.versions.at(-1);
  const grants = await grantsOnWorkflowDefinition(name, read);
  const may = newest
    ? mayChangeMetadata(caller, newest.createdBy, grants)
    : mayCreateMetadata(caller);
  if (!may) return notPermitted(newest ? 'update' : 'create', `workflow definition: ${name}`);
  const content = runnableDefinition(given);
  if (isRefusal(content)) return content;
  const version = newVersion ? (newest?.version ?? 0) + 1 : (content.version ?? 1);
  const overwritten = definitionVersion(existing, version);
  if (overwritten && !overwrite) return workflowDefinitionExists(name, version);
  return asStored(content, version, caller.id, now, overwritten);
}

/** All versions with the saved one among them, and the tags that the body gives to its name. */
export function onceSaved(
  existing: DefinitionVersions | undefined,
  definition: WorkflowDefinition,
  given: JsonObject,
): DefinitionVersions {
  return {
    ...withDefinition(existing, definition),
    tags: tagsOnceSaved(existing?.tags ?? [], given),
  };
}

/** The content with what the server adds; an overwritten version keeps who made it and when. */
export function asStored(
  content: DefinitionContent,
  version: number,
  author: string,
  now: number,
  overwritten?: WorkflowDefinition,
): WorkflowDefinition {
  // Tags belong to the name, not to a version.
  const { tags: _tags, overwriteTags: _overwriteTags, ...members } = content;
  return {
    ...members,
    version,
    schemaVersion: 2,
    createdBy: overwritten?.createdBy ?? author,
    updatedBy: author,
    createTime: overwritten?.createTime ?? now,
    updateTime: now,
  };
}
