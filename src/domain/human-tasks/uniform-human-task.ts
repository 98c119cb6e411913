import type { HumanTask } from './human-task.ts';
import type { Whole } from '../whole.ts';

/** The same human task with each member there is, those that it lacks as undefined: all have one hidden class (docs/decisions/0031). */
export function uniformHumanTask(task: HumanTask): HumanTask {
  const uniform: Whole<HumanTask> = {
    taskId: task.taskId,
    state: task.state,
    displayName: task.displayName,
    definitionName: task.definitionName,
    workflowId: task.workflowId,
    workflowName: task.workflowName,
    taskRefName: task.taskRefName,
    baseRefName: task.baseRefName,
    createdBy: task.createdBy,
    updatedBy: task.updatedBy,
    owners: task.owners,
    assignee: task.assignee,
    claimant: task.claimant,
    definition: task.definition,
    input: task.input,
    output: task.output,
    assigneeIndex: task.assigneeIndex,
    skippedAssigneeIndexes: task.skippedAssigneeIndexes,
    assignmentsCompleted: task.assignmentsCompleted,
    log: task.log,
    triggerLog: task.triggerLog,
    createdOn: task.createdOn,
    updatedOn: task.updatedOn,
    slaDueAt: task.slaDueAt,
    timeoutAt: task.timeoutAt,
    isOrphan: task.isOrphan,
  };
  return uniform;
}
