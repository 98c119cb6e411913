import { nameOfTag, type Tag } from '../../domain/identity/tags.ts';
import { anyone, type Operation } from '../call/operation.ts';

/**
 * GET /api/metadata/tags: the tags of applications, forms, task definitions and workflow definitions, each once.
 */
export const listTags: Operation<'listTags'> = anyone(async (_request, { read }) => {
  const stored = await Promise.all([
    read.find('application', []),
    read.find('form', []),
    read.find('taskDefinition', []),
    read.find('workflowDefinition', []),
  ]);
  const found = new Map<string, Tag>();
  for (const { value } of stored.flat())
    for (const tag of value.tags ?? []) found.set(nameOfTag(tag), tag);
  return { answer: { status: 200, body: [...found.values()].sort(byKeyThenValue) } };
});

function byKeyThenValue(one: Tag, other: Tag): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.value < other.value ? -1 : 1;
}
