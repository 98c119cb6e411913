import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { unknownWorkflowDefinition } from '../../domain/refusals.ts';
import { definitionVersion } from '../../domain/definitions/definition.ts';
import { on, type Operation } from '../call/operation.ts';
import { workflowDefinitionView } from '../views/views.ts';

/** GET /api/metadata/workflow/{name}: read a workflow definition. */
export const getWorkflowDefinition: Operation<'getWorkflowDefinition'> = on(
  'workflowDefinition',
  'read',
  ({ path, query }, { read }) => workflowDefinitionNamed(path.name, query.version, read),
  ({ path: { name }, query: { version, metadata } }, _context, stored) => {
    const definition = definitionVersion(stored.value, version);
    if (definition === undefined) return unknownWorkflowDefinition(name, version);
    const tags = metadata ? (stored.value.tags ?? []) : undefined;
    return { answer: { status: 200, body: workflowDefinitionView(definition, tags) } };
  },
);
