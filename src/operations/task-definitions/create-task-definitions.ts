import { admit } from '../../domain/access/admit.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import { put } from '../../domain/ports.ts';
import { inList, isRefusal } from '../../domain/refusals.ts';
import { noticesOfTaskDefinition } from '../../domain/definitions/member-effects.ts';
import { taskDefinitionToSave } from '../../domain/definitions/task-definition-to-save.ts';
import { each, type Operation } from '../call/operation.ts';

/**
 * POST /api/metadata/taskdefs: saves all definitions of the list, known names too, or, when one is refused, none.
 */
export const createTaskDefinitions: Operation<'createTaskDefinitions'> = each(
  ['taskDefinition.create', 'taskDefinition.update'],
  async ({ body }, { caller, read, now, turn }) => {
    const pending = new PendingChanges(read);
    const notices: string[] = [];
    for (const [at, given] of body.entries()) {
      await turn?.();
      const name = given.name ?? '';
      const existing = await pending.read('taskDefinition', name);
      const named = { id: name, value: existing?.value };
      const asking = { caller, read: pending };
      const action = existing ? 'update' : 'create';
      const refused = await admit('taskDefinition', action, named, asking);
      if (refused) return refused;
      const definition = taskDefinitionToSave(given, existing?.value, caller.id, now);
      if (isRefusal(definition)) return inList(definition, at);
      pending.add([put('taskDefinition', name, existing, definition)]);
      notices.push(...noticesOfTaskDefinition(definition));
    }
    return { answer: { status: 200, body: undefined }, changes: pending.all, notices };
  },
);
