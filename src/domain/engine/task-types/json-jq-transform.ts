import { asArray } from '../../json.ts';
import { begun, ended } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/**
 * JSON_JQ_TRANSFORM (docs/reference-docs/system-tasks/jq-transform): `resultList` is all that the query gives for its
 * input, the query itself included, and `result` the first of it.
 */
export const jsonJqTransform: TaskType = {
  begins: 'atOnce',
  begin: async (scheduled, _execution, { now, scripts }) => {
    const task = begun(scheduled, now);
    const { queryExpression } = task.input;
    if (typeof queryExpression !== 'string')
      return ended(task, 'FAILED', now, "Missing 'queryExpression' in input parameters");
    const outcome = await scripts.jq(queryExpression, task.input);
    if (!outcome.ok) {
      const failed = { ...task, output: { error: outcome.error } };
      return ended(failed, 'FAILED', now, outcome.error);
    }
    const resultList = asArray(outcome.value);
    const output = { result: resultList[0] ?? null, resultList };
    return ended({ ...task, output }, 'COMPLETED', now);
  },
};
