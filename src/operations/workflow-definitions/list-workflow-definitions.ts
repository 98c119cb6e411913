import { actionFor } from '../../domain/access/action-for.ts';
import { admits } from '../../domain/access/admit.ts';
import { meetsTagFilter } from '../../domain/identity/tags.ts';
import type { Reader } from '../../domain/ports.ts';
import type {
  DefinitionVersions,
  WorkflowDefinition,
} from '../../domain/definitions/definition.ts';
import { each, type Operation, type RequestTo, type ContextOf } from '../call/operation.ts';
import { workflowDefinitionView } from '../views/views.ts';

type Query = RequestTo<'listWorkflowDefinitions'>['query'];

/**
 * GET /api/metadata/workflow: all versions of the definitions that the caller has the access to.
 */
export const listWorkflowDefinitions: Operation<'listWorkflowDefinitions'> = each(
  [
    'workflowDefinition.read',
    'workflowDefinition.update',
    'workflowDefinition.delete',
    'workflowDefinition.execute',
    'workflowDefinition.hold CREATE on',
  ],
  async ({ query }, context) => {
    const wanted = { key: query.tagKey, value: query.tagValue };
    const named = await definitionsNamed(query.name, context.read);
    const found = named.filter(({ tags = [] }) => meetsTagFilter(tags, wanted));
    const shown = await Promise.all(
      found.map((definitions) => visibleVersions(definitions, query, context)),
    );
    return { answer: { status: 200, body: shown.flat() } };
  },
);

/** Those of one name or, where none is asked for, of all. */
async function definitionsNamed(
  name: string | undefined,
  read: Reader,
): Promise<readonly DefinitionVersions[]> {
  if (!name) return (await read.find('workflowDefinition', [])).map(({ value }) => value);
  const stored = await read.read('workflowDefinition', name);
  return stored ? [stored.value] : [];
}

async function visibleVersions(
  definitions: DefinitionVersions,
  { access, metadata, short }: Query,
  { caller, read }: ContextOf<'listWorkflowDefinitions'>,
) {
  const { name: id, versions, tags = [] } = definitions;
  const asking = { caller, read, held: new Map() };
  const visible: WorkflowDefinition[] = [];
  for (const definition of versions) {
    const version = { id, value: definitions, definition };
    if (await admits('workflowDefinition', actionFor[access], version, asking))
      visible.push(definition);
  }
  return visible.map((one) => workflowDefinitionView(one, metadata ? tags : undefined, short));
}
