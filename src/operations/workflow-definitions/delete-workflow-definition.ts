import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { remove, replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * DELETE /api/metadata/workflow/{name}/{version}: executions under way keep their copy; with the last version goes
 * all that is kept for the name.
 */
export const deleteWorkflowDefinition: Operation<'deleteWorkflowDefinition'> = on(
  'workflowDefinition',
  'delete',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, path.version, read),
  ({ path: { version } }, _context, stored) => {
    const versions = stored.value.versions.filter((one) => one.version !== version);
    const change =
      versions.length === 0
        ? remove('workflowDefinition', stored)
        : replace('workflowDefinition', stored, { ...stored.value, versions });
    return { answer: { status: 200, body: undefined }, changes: [change] };
  },
);
