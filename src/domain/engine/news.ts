import { withTask, type Execution } from '../executions/execution.ts';
import type { Task } from '../executions/task.ts';

/** The execution with these JOINs to be asked again, because of that task. */
export function withNewsOf(task: Task, joins: readonly Task[], execution: Execution): Execution {
  const { taskReferenceName } = task.workflowTask;
  let current = execution;
  for (const join of joins) {
    const news = [...(join.news ?? []), taskReferenceName];
    current = withTask(current, { ...join, news, left: 'afterwards' });
  }
  return current;
}
