import { leavesOf } from '../search/full-text.ts';
import type { HumanTask } from './human-task.ts';

/** What a full-text query looks at (docs/reference-docs/api/human-tasks/search-task-list). */
export function searchableTexts(task: HumanTask): readonly string[] {
  const texts = [
    task.taskId,
    task.workflowId,
    task.workflowName,
    task.taskRefName,
    task.definitionName,
    task.displayName,
    task.state,
    task.assignee?.user,
    task.claimant?.user,
    ...leavesOf(task.input),
    ...leavesOf(task.output),
  ];
  return texts.filter((text) => text !== undefined);
}
