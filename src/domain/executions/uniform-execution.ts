import type { Whole } from '../whole.ts';
import type { Execution } from './execution.ts';

/** The same execution with each member there is, those that it lacks as undefined: all have one hidden class (docs/decisions/0031). */
export function uniformExecution(execution: Execution): Execution {
  const uniform: Whole<Execution> = {
    workflowId: execution.workflowId,
    definition: execution.definition,
    status: execution.status,
    input: execution.input,
    output: execution.output,
    correlationId: execution.correlationId,
    priority: execution.priority,
    createdBy: execution.createdBy,
    createTime: execution.createTime,
    updateTime: execution.updateTime,
    endTime: execution.endTime,
    lastRetriedTime: execution.lastRetriedTime,
    revivals: execution.revivals,
    reasonForIncompletion: execution.reasonForIncompletion,
    failedNames: execution.failedNames,
    variables: execution.variables,
    taskToDomain: execution.taskToDomain,
    parentWorkflowId: execution.parentWorkflowId,
    parentWorkflowTaskId: execution.parentWorkflowTaskId,
    idempotencyKey: execution.idempotencyKey,
    rateLimitKey: execution.rateLimitKey,
    isQueued: execution.isQueued,
    endedBy: execution.endedBy,
    skipped: execution.skipped,
    failureWorkflowId: execution.failureWorkflowId,
    tasks: execution.tasks,
  };
  return uniform;
}
