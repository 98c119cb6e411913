import type { Caller } from '../identity/caller.ts';
import { grantsId } from '../identity/grants.ts';
import { mayChangeMetadata, mayCreateMetadata } from '../identity/who-may.ts';
import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { isRefusal, notPermitted, workflowDefinitionExists, type Refusal } from '../refusals.ts';
import {
  definitionVersion,
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
  const grants = await read.read('grants', grantsId({ type: 'WORKFLOW_DEF', id: name }));
  const may = newest
    ? mayChangeMetadata(caller, newest.createdBy, grants?.value)
    : mayCreateMetadata(caller);
  if (!may) return notPermitted(newest ? 'update' : 'create', `workflow definition: ${name}`);
  const content = runnableDefinition(given);
  if (isRefusal(content)) return content;
  const version = newVersion ? (newest?.version ?? 0) + 1 : (content.version ?? 1);
  const overwritten = definitionVersion(existing, version);
  if (overwritten && !overwrite) return workflowDefinitionExists(name, version);
  return asStored(content, version, caller.id, now, overwritten);
}

/** The content with what the server adds; an overwritten version keeps who made it and when. */
export function asStored(
  content: DefinitionContent,
  version: number,
  author: string,
  now: number,
  overwritten?: WorkflowDefinition,
): WorkflowDefinition {
  return {
    ...content,
    version,
    schemaVersion: 2,
    createdBy: overwritten?.createdBy ?? author,
    updatedBy: author,
    createTime: overwritten?.createTime ?? now,
    updateTime: now,
  };
}
