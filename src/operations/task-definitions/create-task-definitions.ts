import { PendingChanges } from '../../domain/pending-changes.ts';
import { put } from '../../domain/ports.ts';
import { inList, isRefusal } from '../../domain/refusals.ts';
import { taskDefinitionToSave } from '../../domain/workflow/task-definition-to-save.ts';
import type { Operation } from '../operation.ts';

/** Saves all definitions of the list, known names too, or, when one is refused, none. */
export const createTaskDefinitions: Operation<'createTaskDefinitions'> = async (
  { body },
  scene,
) => {
  const pending = new PendingChanges(scene.read);
  for (const [at, given] of body.entries()) {
    const name = given.name ?? '';
    const existing = await pending.read('taskDefinition', name);
    const definition = await taskDefinitionToSave(
      given,
      existing?.value,
      scene.caller,
      pending,
      scene.now,
    );
    if (isRefusal(definition)) return inList(definition, at);
    pending.add([put('taskDefinition', name, existing, definition)]);
  }
  return { answer: { status: 200, body: undefined }, changes: pending.all };
};
