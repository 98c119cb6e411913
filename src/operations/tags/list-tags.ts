import { withoutTags, type Tag } from '../../domain/identity/tags.ts';
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
  let found: readonly Tag[] = [];
  for (const { value } of stored.flat()) {
    const { tags = [] } = value;
    found = [...found, ...withoutTags(tags, found)];
  }
  return { answer: { status: 200, body: [...found].sort(byKeyThenValue) } };
});

function byKeyThenValue(one: Tag, other: Tag): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.value < other.value ? -1 : 1;
}
