import { meetsTagFilter } from '../../domain/identity/tags.ts';
import { actionFor } from '../../domain/access/action-for.ts';
import { admits } from '../../domain/access/admit.ts';
import { each, type Operation } from '../call/operation.ts';
import { taskDefinitionView } from '../views/views.ts';

/** GET /api/metadata/taskdefs: the definitions that the caller has the access to. */
export const listTaskDefinitions: Operation<'listTaskDefinitions'> = each(
  [
    'taskDefinition.read',
    'taskDefinition.update',
    'taskDefinition.delete',
    'taskDefinition.execute',
    'taskDefinition.hold CREATE on',
  ],
  async ({ query }, context) => {
    const { access, metadata, tagKey, tagValue } = query;
    const found = (await context.read.find('taskDefinition', []))
      .map(({ value }) => value)
      .filter(({ tags = [] }) => meetsTagFilter(tags, { key: tagKey, value: tagValue }));
    const holds = await Promise.all(
      found.map((definition) =>
        admits(
          'taskDefinition',
          actionFor[access],
          { id: definition.name, value: definition },
          context,
        ),
      ),
    );
    const body = found
      .filter((_definition, at) => holds[at])
      .map((definition) => taskDefinitionView(definition, metadata));
    return { answer: { status: 200, body } };
  },
);
