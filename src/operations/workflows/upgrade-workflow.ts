import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/access/startable-definition.ts';
import { upgrade } from '../../domain/lifecycle/upgrade.ts';
import { withTaskDefinitions } from '../../domain/definitions/with-task-definitions.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/workflow/{workflowId}/upgrade: have a running execution go on by another version of its definition.
 */
export const upgradeWorkflow: Operation<'upgradeWorkflow'> = on(
  'execution',
  'upgrade',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ body }, context, stored) => {
    const { read } = context;
    const named = await startableDefinition(body.name, body.version ?? undefined, context);
    if (isRefusal(named)) return named;
    const wanted = {
      definition: await withTaskDefinitions(named, read),
      input: body.workflowInput ?? undefined,
      taskOutput: body.taskOutput ?? {},
    };
    const changes = await upgrade(stored, wanted, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
  ['workflowDefinition.execute'],
);
