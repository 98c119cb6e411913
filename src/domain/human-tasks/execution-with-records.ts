import type { HumanTask } from './human-task.ts';
import type { NamedValues } from '../named-values/named-values.ts';
import type { Execution } from '../executions/execution.ts';
import { masked } from '../executions/masked.ts';
import { NO_FAILED_NAMES } from '../executions/failed-names.ts';
import { definitionWithDefaults } from '../executions/with-defaults.ts';
import { maskedTaskWithRecord } from './task-with-record.ts';

/**
 * The execution as the API shows it, and as a GET_WORKFLOW sees it; without its tasks where `humanTasks` (by task id)
 * are left out. `secrets`: those of the cluster.
 */
export function executionWithRecords(
  execution: Execution,
  humanTasks: ReadonlyMap<string, HumanTask> | undefined,
  secrets: NamedValues,
) {
  const { definition } = execution;
  const failed = execution.failedNames ?? NO_FAILED_NAMES;
  return {
    ownerApp: '',
    createTime: execution.createTime,
    updateTime: execution.updateTime,
    createdBy: execution.createdBy,
    updatedBy: execution.createdBy,
    status: execution.status,
    endTime: execution.endTime,
    workflowId: execution.workflowId,
    parentWorkflowId: execution.parentWorkflowId,
    parentWorkflowTaskId: execution.parentWorkflowTaskId,
    tasks: humanTasks
      ? execution.tasks
          .all()
          .map((task) =>
            maskedTaskWithRecord(task, execution, secrets, humanTasks.get(task.taskId)),
          )
      : [],
    input: masked(execution.input, definition, secrets),
    output: masked(execution.output, definition, secrets),
    correlationId: execution.correlationId,
    idempotencyKey: execution.idempotencyKey,
    reasonForIncompletion: execution.reasonForIncompletion,
    taskToDomain: execution.taskToDomain,
    failedReferenceTaskNames: failed.references,
    workflowDefinition: masked(definitionWithDefaults(definition), definition, secrets),
    priority: execution.priority,
    variables: masked(execution.variables, definition, secrets),
    lastRetriedTime: execution.lastRetriedTime,
    failedTaskNames: failed.definitions,
    history: [],
    rateLimited: execution.isQueued === true,
    startTime: execution.createTime,
    workflowName: definition.name,
    workflowVersion: definition.version,
  };
}
