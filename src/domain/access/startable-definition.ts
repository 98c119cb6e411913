import { registrableDefinition } from '../definitions/definition-to-register.ts';
import { asStored, ownVersion } from '../definitions/definition-to-save.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import type { Context } from '../context.ts';
import type { JsonObject } from '../json.ts';
import { isRefusal, type Refusal } from '../refusals.ts';
import { admit, type Asking } from './admit.ts';
import { workflowDefinitionNamed } from './lookups.ts';

/** The definition that the caller may start, by name and version (undefined: the newest). */
export async function startableDefinition(
  name: string,
  version: number | undefined,
  asking: Asking,
): Promise<WorkflowDefinition | Refusal<'UnknownWorkflowDefinition' | 'NotPermitted'>> {
  const stored = await workflowDefinitionNamed(name, version, asking.read);
  if (isRefusal(stored)) return stored;
  return (await admit('workflowDefinition', 'execute', stored, asking)) ?? stored.definition;
}

interface RequestedDefinition {
  readonly name: string;
  /** Left out: the newest. */
  readonly version?: number | null | undefined;
  /** A definition to run without storing it. */
  readonly workflowDef?: JsonObject | null | undefined;
}

/** The definition in the request itself, or the stored one that it names, when the caller may start it. */
export async function requestedDefinition(
  { name, version, workflowDef }: RequestedDefinition,
  context: Pick<Context, 'caller' | 'read' | 'now' | 'scripts'>,
) {
  if (!workflowDef) return startableDefinition(name, version ?? undefined, context);
  const refused = await admit('inlineDefinition', 'execute', { name }, context);
  if (refused) return refused;
  const content = await registrableDefinition({ name, ...workflowDef }, context);
  if (isRefusal(content)) return content;
  return asStored(content, ownVersion(content), context.caller.id, context.now);
}
