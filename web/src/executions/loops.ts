import type { DrawnTask } from '../../../src/diagram/definition.ts';
import type { ExecutionView } from '../../../src/diagram/execution-view.ts';

export interface Loop {
  readonly reference: string;
  readonly count: number;
}

/** The loops of a definition that have begun more than one iteration, wherever they stand but in another loop. */
export function loopsOf(tasks: readonly DrawnTask[], view: ExecutionView): readonly Loop[] {
  return tasks.flatMap((task) => {
    const reference = task.taskReferenceName ?? '';
    const count = task.type === 'DO_WHILE' ? view.iterations(reference) : 0;
    const inner = [
      ...Object.values(task.decisionCases ?? {}),
      task.defaultCase,
      ...(task.forkTasks ?? []),
    ].flatMap((one) => one ?? []);
    return [...(count > 1 ? [{ reference, count }] : []), ...loopsOf(inner, view)];
  });
}
