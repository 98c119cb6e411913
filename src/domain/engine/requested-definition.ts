import type { Caller } from '../identity/caller.ts';
import { mayCreateMetadata } from '../access/who-may.ts';
import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { isRefusal, notPermitted } from '../refusals.ts';
import { startableDefinition } from './begin-execution.ts';
import { asStored, runnableDefinition } from '../definitions/definition-to-save.ts';

export interface RequestedDefinition {
  readonly name: string;
  /** Left out: the newest. */
  readonly version?: number | null | undefined;
  /** A definition to run without storing it. */
  readonly workflowDef?: JsonObject | null | undefined;
}

/** The definition in the request itself, or the stored one that it names, when the caller may start it. */
export function requestedDefinition(
  { name, version, workflowDef }: RequestedDefinition,
  caller: Caller,
  read: Reader,
  now: number,
) {
  if (!workflowDef) return startableDefinition(name, version ?? undefined, caller, read);
  if (!mayCreateMetadata(caller)) return notPermitted('execute', `workflow: ${name}`);
  const content = runnableDefinition({ name, ...workflowDef });
  return isRefusal(content) ? content : asStored(content, content.version ?? 1, caller.id, now);
}
