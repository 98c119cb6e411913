import { mayReadTaskDefinition } from '../../domain/workflow/may-read-task-definition.ts';
import type { Operation } from '../operation.ts';

/** The definitions that the caller may read. */
export const listTaskDefinitions: Operation<'listTaskDefinitions'> = async (_request, scene) => {
  const { caller, read } = scene;
  const all = await read.find('taskDefinition', []);
  const readable = await Promise.all(
    all.map(({ value }) => mayReadTaskDefinition(value, caller, read)),
  );
  const body = all.flatMap(({ value }, at) => (readable[at] ? [value] : []));
  return { answer: { status: 200, body } };
};
