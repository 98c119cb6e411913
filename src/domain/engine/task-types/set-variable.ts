import { KIB } from '../../units.ts';
import { isLargerThan } from '../../json-size.ts';
import { begun, ended } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** Variables that are made of one another in a loop would grow without end; the platform has a limit, too. */
const MOST_KILOBYTES = 3072;

/** SET_VARIABLE (docs/reference-docs/operators/set-variable): its input becomes variables of the workflow. */
export const setVariable: TaskType = {
  begin: (scheduled, execution, { now }) => {
    const task = begun(scheduled, now);
    if (!isLargerThan(task.input, MOST_KILOBYTES * KIB)) return ended(task, 'COMPLETED', now);
    const reason = `The variables payload size of workflow: ${execution.workflowId} is greater than the permissible limit: ${MOST_KILOBYTES}KB`;
    return ended(task, 'FAILED_WITH_TERMINAL_ERROR', now, reason);
  },
  onSuccess: ({ input }, execution) => {
    const { _createdBy, ...variables } = input;
    // Both may have very many members: the first ones need no copy.
    const isFirst = Object.keys(execution.variables).length === 0;
    return {
      ...execution,
      variables: isFirst ? variables : { ...execution.variables, ...variables },
    };
  },
};
