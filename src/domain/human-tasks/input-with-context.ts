import { withMembers } from '../json.ts';
import type { HumanTask } from './human-task.ts';

/** The input of a human task as the API shows it: with who started it and how far it is. */
export function inputWithContext(task: HumanTask, input = task.input) {
  return withMembers(input, {
    _createdBy: task.createdBy,
    __humanTaskProcessContext: {
      state: task.state,
      lastUpdated: task.updatedOn,
      assigneeIndex: task.assigneeIndex,
      skippedAssigneeIndexes: task.skippedAssigneeIndexes,
      assignmentsCompleted: task.assignmentsCompleted,
      humanTaskActionLogs: task.log.all(),
      humanTaskTriggerLog: task.triggerLog.all(),
    },
  });
}
