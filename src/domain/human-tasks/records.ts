/** The record of this room. */
import { keys, type RecordIndexes } from '../index-keys.ts';
import { dueAt, type HumanTask } from './human-task.ts';

declare module '../ports.ts' {
  interface Records {
    readonly humanTask: HumanTask;
  }
}

export const humanTaskRecords: RecordIndexes<'humanTask'> = {
  humanTask: { keys: humanTaskKeys, dueAt },
};

function humanTaskKeys(task: HumanTask): readonly string[] {
  const found = [
    keys.workflow(task.workflowId),
    keys.state(task.state),
    keys.definition(task.definitionName),
    keys.displayName(task.displayName),
    keys.workflowName(task.workflowName),
    keys.taskRef(task.taskRefName),
  ];
  if (task.baseRefName !== task.taskRefName) found.push(keys.taskRef(task.baseRefName));
  if (task.assignee) found.push(keys.assignee(task.assignee.user));
  if (task.claimant) found.push(keys.claimant(task.claimant.user));
  return found;
}
