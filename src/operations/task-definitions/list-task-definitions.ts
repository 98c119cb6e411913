import { meetsTagFilter } from '../../domain/identity/tags.ts';
import { holdsOnTaskDefinition } from '../../domain/access/holds-on-task-definition.ts';
import type { Operation } from '../call/operation.ts';
import { taskDefinitionView } from '../views/views.ts';

/** The definitions that the caller has the access to. */
export const listTaskDefinitions: Operation<'listTaskDefinitions'> = async (
  { query },
  { caller, read },
) => {
  const { access = 'READ', metadata = false, tagKey, tagValue } = query;
  const found = (await read.find('taskDefinition', []))
    .map(({ value }) => value)
    .filter(({ tags = [] }) => meetsTagFilter(tags, { key: tagKey, value: tagValue }));
  const holds = await Promise.all(
    found.map((definition) => holdsOnTaskDefinition(access, definition, caller, read)),
  );
  const body = found
    .filter((_definition, at) => holds[at])
    .map((definition) => taskDefinitionView(definition, metadata));
  return { answer: { status: 200, body } };
};
