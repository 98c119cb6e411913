import { grantsOnTagged } from '../../domain/identity/grants-on-tagged.ts';
import { meetsTagFilter } from '../../domain/identity/tags.ts';
import { holdsOnDefinition } from '../../domain/access/who-may.ts';
import type { Reader } from '../../domain/ports.ts';
import type { DefinitionVersions } from '../../domain/definitions/definition.ts';
import type { Operation, RequestTo, ContextOf } from '../call/operation.ts';
import { workflowDefinitionView } from '../views/views.ts';

type Query = RequestTo<'listWorkflowDefinitions'>['query'];

/** All versions of the definitions that the caller has the access to. */
export const listWorkflowDefinitions: Operation<'listWorkflowDefinitions'> = async (
  { query },
  context,
) => {
  const wanted = { key: query.tagKey, value: query.tagValue };
  const named = await definitionsNamed(query.name, context.read);
  const found = named.filter(({ tags = [] }) => meetsTagFilter(tags, wanted));
  const shown = await Promise.all(
    found.map((definitions) => visibleVersions(definitions, query, context)),
  );
  return { answer: { status: 200, body: shown.flat() } };
};

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
  { name, versions, tags = [] }: DefinitionVersions,
  { access = 'READ', metadata, short }: Query,
  { caller, read }: ContextOf<'listWorkflowDefinitions'>,
) {
  const grants = await grantsOnTagged({ type: 'WORKFLOW_DEF', id: name }, tags, read);
  return versions
    .filter(({ createdBy }) => holdsOnDefinition(access, caller, createdBy, grants))
    .map((one) => workflowDefinitionView(one, metadata ? tags : undefined, short));
}
