import { failure } from '../../failure.ts';
import type { JsonObject } from '../../json.ts';
import { factsOf } from '../../definitions/task-types.ts';
import { written } from '../../definitions/written.ts';
import type { TaskType } from './task-type.ts';

/** DYNAMIC (docs/reference-docs/operators/dynamic) whose input names no task that is built: it is mapped as that task otherwise. */
export const dynamic: TaskType = {
  map: ({ workflowTask, input }) => {
    const { dynamicTaskNameParam, name } = workflowTask;
    const named = dynamicTaskNameParam === undefined ? name : input[dynamicTaskNameParam];
    return failure(
      !factsOf({ type: String(named) }).isBuilt
        ? `This mock does not build the task type ${String(named)}`
        : namesNothing(dynamicTaskNameParam ?? '', input),
    );
  },
};

/** In the engine's words; `_createdBy` is the platform's. */
function namesNothing(parameter: string, { _createdBy, ...input }: JsonObject): string {
  return (
    `Cannot map a dynamic task based on the parameter and input. Parameter= ${parameter}, ` +
    `input= ${written({ value: input, writtenAs: 'value' })}`
  );
}
