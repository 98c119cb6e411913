import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import { upgrade } from '../../domain/lifecycle/upgrade.ts';
import { operableExecution } from '../../domain/access/operable-execution.ts';
import { withTaskDefinitions } from '../../domain/definitions/with-task-definitions.ts';
import type { Operation } from '../call/operation.ts';

export const upgradeWorkflow: Operation<'upgradeWorkflow'> = async ({ path, body }, context) => {
  const { caller, read } = context;
  const stored = await operableExecution(path.workflowId, 'upgrade', caller, read);
  if (isRefusal(stored)) return stored;
  const named = await startableDefinition(body.name, body.version ?? undefined, caller, read);
  if (isRefusal(named)) return named;
  const wanted = {
    definition: await withTaskDefinitions(named, read),
    input: body.workflowInput ?? undefined,
    taskOutput: body.taskOutput ?? {},
  };
  const changes = await upgrade(stored, wanted, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
