import { grantsId } from '../../domain/identity/grants.ts';
import { mayReadExecution } from '../../domain/identity/who-may.ts';
import { keys } from '../../domain/index-keys.ts';
import { notPermitted, unknownWorkflow, unsupportedReadOption } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { workflowView } from '../views.ts';

export const getWorkflow: Operation<'getWorkflow'> = async ({ path, query }, { caller, read }) => {
  if (query.summarize) return unsupportedReadOption('summarize');
  const execution = (await read.read('execution', path.nameOrId))?.value;
  if (execution === undefined) return unknownWorkflow(path.nameOrId);
  const { name } = execution.definition;
  const grants = await read.read('grants', grantsId({ type: 'WORKFLOW_DEF', id: name }));
  if (!mayReadExecution(caller, execution, grants?.value))
    return notPermitted('read', `workflow: ${name}`);
  const includeTasks = query.includeTasks ?? true;
  const records = includeTasks
    ? await read.find('humanTask', [[keys.workflow(execution.workflowId)]])
    : [];
  const humanTasks = new Map(records.map(({ id, value }) => [id, value]));
  return {
    answer: { status: 200, body: workflowView(execution, includeTasks ? humanTasks : undefined) },
  };
};
