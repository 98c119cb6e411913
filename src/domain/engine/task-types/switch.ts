import { textOf } from '../../text-of.ts';
import { begun, ended } from '../../executions/task.ts';
import { chosenCase } from './chosen-case.ts';
import { evaluate } from '../../definitions/evaluate.ts';
import type { TaskType } from './task-type.ts';

/**
 * SWITCH (docs/reference-docs/operators/switch): decides once, when scheduled, and goes on with the tasks of the
 * chosen case. What follows it waits for these.
 */
export const switchTask: TaskType = {
  begin: async (scheduled, _execution, context) => {
    const task = begun(scheduled, context.now);
    const { evaluatorType, expression = '' } = task.workflowTask;
    const chosen = await evaluate(evaluatorType, expression, task.input, context.scripts);
    if (!chosen.ok) return ended(task, 'FAILED_WITH_TERMINAL_ERROR', context.now, chosen.error);
    const selectedCase = textOf(chosen.value);
    const output = { evaluationResult: [selectedCase], selectedCase };
    return ended({ ...task, output }, 'COMPLETED', context.now);
  },
  inside: ({ workflowTask, output }) => chosenCase(workflowTask, textOf(output['selectedCase'])),
  afterInside: (_task, execution) => execution,
};
