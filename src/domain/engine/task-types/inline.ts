import { begun } from '../../executions/task.ts';
import { evaluate } from '../../definitions/evaluate.ts';
import { emptyParameter, evaluated } from './evaluated.ts';
import type { TaskType } from './task-type.ts';

/** INLINE (docs/reference-docs/system-tasks/inline): `result` is what its expression comes to, with its input as `$`. */
export const inline: TaskType = {
  begin: async (scheduled, _execution, { now, scripts }) => {
    const { expression, evaluatorType } = scheduled.input;
    const outcome =
      typeof expression === 'string' && expression.trim() !== ''
        ? await evaluate(evaluatorType, expression, scheduled.input, scripts)
        : ({ ok: false, error: emptyParameter('expression', 'Inline') } as const);
    return evaluated(begun(scheduled, now), outcome, now);
  },
};
