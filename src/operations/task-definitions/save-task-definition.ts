import { admit } from '../../domain/access/admit.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal, unknownTaskDefinition } from '../../domain/refusals.ts';
import { noticesOfTaskDefinition } from '../../domain/definitions/member-effects.ts';
import { taskDefinitionToSave } from '../../domain/definitions/task-definition-to-save.ts';
import { each, type Operation } from '../call/operation.ts';

/** PUT /api/metadata/taskdefs: replace a task definition. */
export const saveTaskDefinition: Operation<'saveTaskDefinition'> = each(
  ['taskDefinition.create', 'taskDefinition.update'],
  async ({ body }, context) => {
    const { caller, read, now } = context;
    const name = body.name ?? '';
    const existing = await read.read('taskDefinition', name);
    if (existing === undefined && name !== '') return unknownTaskDefinition(name);
    const named = { id: name, value: existing?.value };
    const refused = await admit('taskDefinition', existing ? 'update' : 'create', named, context);
    if (refused) return refused;
    const definition = taskDefinitionToSave(body, existing?.value, caller.id, now);
    if (isRefusal(definition)) return definition;
    if (existing === undefined) return unknownTaskDefinition(name);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('taskDefinition', existing, definition)],
      notices: noticesOfTaskDefinition(definition),
    };
  },
);
