import { workflowDefinitionSaveRefusal } from '../../domain/access/saving.ts';
import { asString } from '../../domain/json.ts';
import { put } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { noticesOfDefinition } from '../../domain/human-tasks/definition-notices.ts';
import { definitionToSave, onceSaved } from '../../domain/definitions/definition-to-save.ts';
import { registrableDefinition } from '../../domain/definitions/definition-to-register.ts';
import { each, type Operation } from '../call/operation.ts';

/** POST /api/metadata/workflow: store a new workflow definition. */
export const createWorkflowDefinition: Operation<'createWorkflowDefinition'> = each(
  ['workflowDefinition.create', 'workflowDefinition.update'],
  async (request, context) => {
    const { body, query } = request;
    const { caller, read, now } = context;
    const name = asString(body.name) ?? '';
    const existing = await read.read('workflowDefinition', name);
    const refused = await workflowDefinitionSaveRefusal(name, existing?.value, context);
    if (refused) return refused;
    const content = await registrableDefinition(body, context);
    if (isRefusal(content)) return content;
    const definition = definitionToSave(content, existing?.value, query, caller.id, now);
    if (isRefusal(definition)) return definition;
    const versions = onceSaved(existing?.value, definition, body);
    return {
      answer: { status: 200, body: undefined },
      changes: [put('workflowDefinition', definition.name, existing, versions)],
      notices: await noticesOfDefinition(definition, read),
    };
  },
);
