import { tagsOnceSaved } from '../identity/tags.ts';
import type { JsonObject } from '../json.ts';
import { isRefusal, workflowDefinitionExists, type Refusal } from '../refusals.ts';
import {
  definitionVersion,
  withDefinition,
  type DefinitionVersions,
  type WorkflowDefinition,
} from './definition.ts';
import { refuseUnsupported } from './refuse-unsupported.ts';
import { validateDefinition, type DefinitionContent } from './validate-definition.ts';

/** The definition when it can be run here; where it is registered more is asked of it. */
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

/** The definition as it is stored next to `existing` in the name of its author, or why it is not. */
export function definitionToSave(
  content: DefinitionContent,
  existing: DefinitionVersions | undefined,
  { overwrite, newVersion }: SaveOptions,
  author: string,
  now: number,
) {
  const newest = existing?.versions.at(-1);
  const version = newVersion ? (newest?.version ?? 0) + 1 : ownVersion(content);
  const overwritten = definitionVersion(existing, version);
  if (overwritten && !overwrite) return workflowDefinitionExists(content.name, version);
  return asStored(content, version, author, now, overwritten);
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

/** The version that the definition names, or else its first. */
export function ownVersion({ version = 1 }: DefinitionContent): number {
  return version;
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
