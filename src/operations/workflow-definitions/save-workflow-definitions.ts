import { asString } from '../../domain/json.ts';
import { put, type Stored } from '../../domain/ports.ts';
import { inList, isRefusal } from '../../domain/refusals.ts';
import { withDefinition, type DefinitionVersions } from '../../domain/workflow/definition.ts';
import { definitionToSave } from '../../domain/workflow/save-definition.ts';
import type { Operation } from '../operation.ts';

/** Saves all definitions of the list or, when one is refused, none. */
export const saveWorkflowDefinitions: Operation<'saveWorkflowDefinitions'> = async (
  request,
  scene,
) => {
  const { query } = request;
  const options = { overwrite: query.overwrite ?? true, newVersion: query.newVersion ?? false };
  const stored = new Map<string, Stored<'workflowDefinition'> | undefined>();
  const saved = new Map<string, DefinitionVersions>();
  for (const [at, body] of request.body.entries()) {
    const name = asString(body.name) ?? '';
    if (!stored.has(name)) stored.set(name, await scene.read.read('workflowDefinition', name));
    const existing = saved.get(name) ?? stored.get(name)?.value;
    const definition = await definitionToSave(
      body,
      existing,
      options,
      scene.caller,
      scene.read,
      scene.now,
    );
    if (isRefusal(definition)) return inList(definition, at);
    saved.set(name, withDefinition(existing, definition));
  }
  return {
    answer: { status: 200, body: undefined },
    changes: [...saved].map(([name, versions]) =>
      put('workflowDefinition', name, stored.get(name), versions),
    ),
  };
};
