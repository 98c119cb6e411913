import { failure } from '../failure.ts';
import { asString, memberOf } from '../json.ts';
import { requestedVersion } from '../requested-version.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import { beginExecution } from '../engine/begin-execution.ts';
import { definitionVersion } from '../definitions/definition.ts';
import { FAILURE_WORKFLOW_DUE, taskById, type Execution } from '../executions/execution.ts';
import { taskWithRecord } from '../human-tasks/task-with-record.ts';
import type { EffectContext } from './effect.ts';

/**
 * The failure workflow of an execution that has just failed, started with what is known of the failure; the failed
 * execution's output says which execution that is, or why there is none.
 */
export async function withFailureWorkflow(
  stored: Stored<'execution'>,
  context: EffectContext,
): Promise<readonly Change[]> {
  const execution = stored.value;
  if (execution.failureWorkflowId !== FAILURE_WORKFLOW_DUE) return [];
  const name = failureWorkflowOf(execution);
  if (name === '')
    return [replace('execution', stored, { ...execution, failureWorkflowId: undefined })];
  const version = requestedVersion(execution.definition.failureWorkflowVersion);
  const definition = definitionVersion(
    (await context.read.read('workflowDefinition', name))?.value,
    version,
  );
  const workflowId = context.ids.next();
  const cut = definition
    ? context.limits.nest(execution.workflowId, workflowId)
    : failure(
        `Error workflow ${name} failed to start.  reason: No such workflow defined. ` +
          `name=${name}, version=${String(version ?? null)}`,
      );
  if (definition === undefined || cut !== undefined) {
    return [replace('execution', stored, withOutcome(execution, undefined, cut?.reason))];
  }
  const request = {
    workflowId,
    input: failureInput(execution),
    correlationId: execution.correlationId,
    taskToDomain: execution.taskToDomain,
    createdBy: execution.createdBy,
  };
  const { changes } = await beginExecution(definition, request, context);
  return [replace('execution', stored, withOutcome(execution, workflowId, workflowId)), ...changes];
}

/**
 * Its name, which `$workflow.input.x` takes from the input of the failed execution (engine 3.32.1: the third part of any
 * text that begins with `$`); empty: there is none.
 */
function failureWorkflowOf({ definition, input }: Execution): string {
  const failureWorkflow = asString(definition.failureWorkflow) ?? '';
  if (!failureWorkflow.startsWith('$')) return failureWorkflow;
  return asString(memberOf(input, failureWorkflow.split('.')[2] ?? '')) ?? '';
}

function withOutcome(
  execution: Execution,
  failureWorkflowId: string | undefined,
  text = '',
): Execution {
  const output = { ...execution.output, 'conductor.failure_workflow': text };
  return { ...execution, failureWorkflowId, output };
}

function failureInput(execution: Execution) {
  const { workflowId, reasonForIncompletion, status, endedBy, definition } = execution;
  const task = endedBy === undefined ? undefined : taskById(execution, endedBy);
  return {
    ...execution.input,
    workflowId,
    reason: reasonForIncompletion,
    failureStatus: status,
    failureTaskId: task?.taskId,
    failedWorkflow: {
      workflowId,
      status,
      workflowName: definition.name,
      workflowVersion: definition.version,
      input: execution.input,
      output: execution.output,
      correlationId: execution.correlationId,
      reasonForIncompletion,
      createTime: execution.createTime,
      endTime: execution.endTime,
      variables: execution.variables,
      tasks: execution.tasks.all().map((one) => taskWithRecord(one, execution)),
    },
  };
}
