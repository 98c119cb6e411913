import type {
  ActionLogEntry,
  HumanTask,
  TriggerLogEntry,
} from '../../src/domain/human-tasks/human-task.ts';
import { PersistentList } from '../../src/domain/persistent-list.ts';

/** A record that nothing has happened to, for tests that look at records only. */
export function someHumanTask(taskId: string, more: Partial<HumanTask> = {}): HumanTask {
  return {
    taskId,
    state: 'PENDING',
    displayName: 'Sign off',
    definitionName: 'sign_off',
    workflowId: 'w',
    workflowName: 'purchase',
    taskRefName: 'sign_off_ref',
    baseRefName: 'sign_off_ref',
    createdBy: 'ann',
    updatedBy: 'ann',
    owners: ['ann'],
    definition: {
      displayName: 'Sign off',
      assignments: [],
      assignmentCompletionStrategy: 'LEAVE_OPEN',
      taskTriggers: [],
    },
    input: {},
    output: {},
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
    log: PersistentList.of<ActionLogEntry>([]),
    triggerLog: PersistentList.of<TriggerLogEntry>([]),
    createdOn: 0,
    updatedOn: 0,
    ...more,
  };
}
