import { withMembers } from '../../json.ts';
import type { Task } from '../../executions/task.ts';
import { chosenCase } from './chosen-case.ts';

/** The SWITCH or DECISION that has chosen that case: its input shows which, and whether tasks stand in it. */
export function chosenTask(task: Task, name: string): Task {
  const hasChildren = chosenCase(task.workflowTask, name).length > 0;
  const input = withMembers(task.input, {
    case: name,
    ...(hasChildren && { hasChildren: 'true' }),
  });
  return { ...task, input };
}
