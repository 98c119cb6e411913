import { workflowDefinitionSaveRefusal } from '../../domain/access/saving.ts';
import { asList, asString } from '../../domain/json.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import { put } from '../../domain/ports.ts';
import { inList, invalidWorkflowDefinition, isRefusal, violation } from '../../domain/refusals.ts';
import { noticesOfDefinition } from '../../domain/human-tasks/definition-notices.ts';
import { definitionToSave, onceSaved } from '../../domain/definitions/definition-to-save.ts';
import { registrableDefinition } from '../../domain/definitions/definition-to-register.ts';
import { each, type Operation } from '../call/operation.ts';

/** In the engine's words. */
const NONE = violation([], 'WorkflowDefList is empty', []);

/**
 * PUT /api/metadata/workflow: saves the definition, or all definitions of the list or, when one is refused, none.
 */
export const saveWorkflowDefinitions: Operation<'saveWorkflowDefinitions'> = each(
  ['workflowDefinition.create', 'workflowDefinition.update'],
  async ({ body, query }, { caller, read, now, scripts, turn }) => {
    const pending = new PendingChanges(read);
    const notices: string[] = [];
    const given = asList(body);
    if (given.length === 0) return invalidWorkflowDefinition([NONE]);
    for (const [at, one] of given.entries()) {
      await turn?.();
      const name = asString(one.name) ?? '';
      const existing = await pending.read('workflowDefinition', name);
      const asking = { caller, read: pending };
      const refused = await workflowDefinitionSaveRefusal(name, existing?.value, asking);
      if (refused) return refused;
      const content = await registrableDefinition(one, { read, scripts, turn });
      const definition = isRefusal(content)
        ? content
        : definitionToSave(content, existing?.value, query, caller.id, now);
      if (isRefusal(definition)) return Array.isArray(body) ? inList(definition, at) : definition;
      const versions = onceSaved(existing?.value, definition, one);
      pending.add([put('workflowDefinition', name, existing, versions)]);
      notices.push(...(await noticesOfDefinition(definition, read)));
    }
    return { answer: { status: 200, body: undefined }, changes: pending.all, notices };
  },
);
