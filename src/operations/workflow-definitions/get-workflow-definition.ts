import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { workflowDefinitionView } from '../views/views.ts';

/** GET /api/metadata/workflow/{name}: read a workflow definition. */
export const getWorkflowDefinition: Operation<'getWorkflowDefinition'> = on(
  'workflowDefinition',
  'read',
  ({ path, query }, { read }) => workflowDefinitionNamed(path.name, query.version, read),
  ({ query }, _context, { definition, value }) => {
    const tags = query.metadata ? (value.tags ?? []) : undefined;
    return { answer: { status: 200, body: workflowDefinitionView(definition, tags) } };
  },
);
