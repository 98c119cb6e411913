import { asString } from '../../json.ts';
import { begun, ended } from '../../executions/task.ts';
import { chosenCase } from './chosen-case.ts';
import { written } from '../../definitions/written.ts';
import { evaluate } from '../../definitions/evaluate.ts';
import { chosenTask } from './chosen-task.ts';
import type { TaskType } from './task-type.ts';

/**
 * SWITCH (docs/reference-docs/operators/switch): decides once, when it is mapped, and goes on with the tasks of the
 * chosen case. What follows it waits for these.
 */
export const switchTask: TaskType = {
  map: async (scheduled, _execution, context) => {
    const task = begun(scheduled, context.now);
    const { evaluatorType, expression = '' } = task.workflowTask;
    const chosen = await evaluate(evaluatorType, expression, task.input, context.scripts);
    if (!chosen.ok) return ended(task, 'FAILED', context.now, chosen.error);
    const selectedCase = written({ value: chosen.value, writtenAs: 'value' });
    const output = { evaluationResult: [selectedCase], selectedCase };
    return chosenTask({ ...task, output }, selectedCase);
  },
  begin: (task, _execution, { now }) => ended(task, 'COMPLETED', now),
  inside: ({ workflowTask, output }) =>
    output['selectedCase'] === undefined
      ? []
      : chosenCase(workflowTask, asString(output['selectedCase']) ?? ''),
};
