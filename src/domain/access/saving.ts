import type { DefinitionVersions } from '../definitions/definition.ts';
import type { Refusal } from '../refusals.ts';
import { admit, type Asking } from './admit.ts';

/** Refuses whoever may not save a workflow definition of that name: the newest version decides whose it is. */
export function workflowDefinitionSaveRefusal(
  name: string,
  existing: DefinitionVersions | undefined,
  asking: Asking,
): Promise<Refusal<'NotPermitted'> | undefined> {
  const definition = existing?.versions.at(-1);
  const named = { id: name, value: existing, definition };
  return admit('workflowDefinition', definition ? 'update' : 'create', named, asking);
}
