import { notPermitted, unknownTaskDefinition } from '../../domain/refusals.ts';
import { mayReadTaskDefinition } from '../../domain/workflow/may-read-task-definition.ts';
import type { Operation } from '../operation.ts';

export const getTaskDefinition: Operation<'getTaskDefinition'> = async ({ path }, scene) => {
  const { caller, read } = scene;
  const definition = (await read.read('taskDefinition', path.taskType))?.value;
  if (definition === undefined) return unknownTaskDefinition(path.taskType);
  if (!(await mayReadTaskDefinition(definition, caller, read))) {
    return notPermitted('read', `task definition: ${path.taskType}`);
  }
  return { answer: { status: 200, body: definition } };
};
