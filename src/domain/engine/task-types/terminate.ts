import { terminationStatuses } from '../../definitions/termination-statuses.ts';
import { asString, isJsonObject, type JsonObject } from '../../json.ts';
import type { EarlyEnd } from '../../executions/execution.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** TERMINATE (docs/reference-docs/operators/terminate): ends the execution with the status and output it is given. */
export const terminate: TaskType = {
  begin: (scheduled, _execution, { now }) => {
    const task = begun(scheduled, now);
    if (statusOf(task) === undefined) {
      return ended(task, 'FAILED', now, 'given termination status is not valid');
    }
    return ended({ ...task, output: outputOf(task) }, 'COMPLETED', now);
  },
  endsExecution: (task): EarlyEnd => {
    const status = statusOf(task) ?? 'FAILED';
    const given = asString(task.input['terminationReason'])?.trim() ?? '';
    return {
      status,
      reason: given === '' ? `Workflow is ${status} by TERMINATE task: ${task.taskId}` : given,
      endedBy: task.taskId,
      failureWorkflow: status !== 'COMPLETED',
    };
  },
};

/** What is no map becomes the only member of one. */
function outputOf({ input }: Task): JsonObject {
  const workflowOutput = input['workflowOutput'] ?? {};
  return isJsonObject(workflowOutput) ? workflowOutput : { output: workflowOutput };
}

function statusOf({ input }: Task) {
  return terminationStatuses.find((status) => status === input['terminationStatus']);
}
