import type { EngineContext } from '../../context.ts';
import { isFailure } from '../../failure.ts';
import { asObject, type JsonObject } from '../../json.ts';
import type { WorkflowDefinition } from '../../definitions/definition.ts';
import type { Execution } from '../../executions/execution.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import { subWorkflowDefinition, subWorkflowParameters } from './sub-workflow-definition.ts';
import type { TaskType } from './task-type.ts';

/**
 * SUB_WORKFLOW (docs/reference-docs/operators/sub-workflow): an execution of its own, whose end is the task's end and
 * whose output is the task's output. It starts with the change that stores the task: see effects/sub-workflow.ts.
 */
export const subWorkflow: TaskType = {
  begins: 'afterwards',
  begin: async (scheduled, execution, context) => {
    const task = begun(scheduled, context.now);
    if (context.leavesOpen?.(task, execution)) return task;
    const wanted = await subWorkflowDefinition(task, execution, context);
    if (isFailure(wanted)) return ended(task, 'FAILED', context.now, wanted.reason);
    const subWorkflowId = context.ids.next();
    const input = await inputFor(task, wanted, execution, context);
    return { ...withVersion(task, wanted), input, output: { subWorkflowId }, subWorkflowId };
  },
};

/**
 * What the task says of the sub-workflow (docs/reference-docs/api/task/signal-running-task-synchronously, the engine
 * 3.32.1). An input that says it already is one that a rerun gives back.
 */
async function inputFor(
  task: Task,
  wanted: WorkflowDefinition,
  execution: Execution,
  context: EngineContext,
): Promise<JsonObject> {
  const { _createdBy, ...given } = task.input;
  if ('subWorkflowName' in given && 'workflowInput' in given) return task.input;
  const parameters = await subWorkflowParameters(task, execution, context);
  const definition = parameters['workflowDefinition'] ?? null;
  return {
    subWorkflowName: wanted.name,
    subWorkflowVersion: definition === null ? wanted.version : null,
    workflowInput: given,
    subWorkflowTaskToDomain: parameters['taskToDomain'] ?? null,
    subWorkflowDefinition: typeof definition === 'object' ? definition : null,
    priority: parameters['priority'] ?? null,
    idempotencyKey: parameters['idempotencyKey'] ?? null,
    idempotencyStrategy: parameters['idempotencyStrategy'] ?? null,
    ...(_createdBy !== undefined && { _createdBy }),
  };
}

/** The version that was found stands in the task where its definition left it open. */
function withVersion(task: Task, { version }: WorkflowDefinition): Task {
  const { workflowTask } = task;
  const subWorkflowParam = asObject(workflowTask.subWorkflowParam);
  if ((subWorkflowParam['version'] ?? null) !== null) return task;
  if ((subWorkflowParam['workflowDefinition'] ?? null) !== null) return task;
  return {
    ...task,
    workflowTask: { ...workflowTask, subWorkflowParam: { ...subWorkflowParam, version } },
  };
}
