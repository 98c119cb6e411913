import { begun } from '../../executions/task.ts';
import { emptyParameter, evaluated } from './evaluated.ts';
import type { TaskType } from './task-type.ts';

/** LAMBDA, which INLINE has replaced: its `scriptExpression` is the body of a function, and `result` what that returns. */
export const lambda: TaskType = {
  begin: async (scheduled, _execution, { now, scripts }) => {
    const { scriptExpression } = scheduled.input;
    const task = begun(scheduled, now);
    if (typeof scriptExpression !== 'string' || scriptExpression.trim() === '')
      return evaluated(
        task,
        { ok: false, error: emptyParameter('scriptExpression', 'Lambda') },
        now,
      );
    const script = `(function () {${scriptExpression}\n})()`;
    // A script that fails may be tried again (engine 3.32.1); one that is not there may not.
    return evaluated(task, await scripts.run(script, scheduled.input), now, 'FAILED');
  },
};
