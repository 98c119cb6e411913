import { failure } from '../../failure.ts';
import { isFollowedByJoin } from '../../executions/followed-by-join.ts';
import { begun, ended } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

const NOT_JOINED = 'Fork task definition is not followed by a join task.  Check the blueprint';

/** FORK_JOIN (docs/reference-docs/operators/fork-join): its branches begin side by side; the JOIN after it waits for them. */
export const forkJoin: TaskType = {
  map: (scheduled, execution, { now }) =>
    isFollowedByJoin(scheduled, execution)
      ? ended(begun(scheduled, now), 'COMPLETED', now)
      : failure(NOT_JOINED),
  inside: ({ workflowTask }) =>
    (workflowTask.forkTasks ?? []).flatMap((branch) =>
      branch.slice(0, 1).map((definition) => ({ definition })),
    ),
};
