import { begun } from '../../executions/task.ts';
import { emptyParameter, evaluated } from './evaluated.ts';
import type { TaskType } from './task-type.ts';

/** LAMBDA, which INLINE has replaced: its `scriptExpression` is the body of a function, and `result` what that returns. */
export const lambda: TaskType = {
  begin: async (scheduled, _execution, { now, scripts }) => {
    const { scriptExpression } = scheduled.input;
    const outcome =
      typeof scriptExpression === 'string' && scriptExpression.trim() !== ''
        ? await scripts.run(`(function () {${scriptExpression}\n})()`, scheduled.input)
        : ({ ok: false, error: emptyParameter('scriptExpression', 'Lambda') } as const);
    return evaluated(begun(scheduled, now), outcome, now);
  },
};
