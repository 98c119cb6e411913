import { asArray, memberOf } from '../../json.ts';
import type { ScriptOutcome } from '../../ports.ts';
import { written } from '../../definitions/written.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import { chosenCase } from './chosen-case.ts';
import { chosenTask } from './chosen-task.ts';
import type { EngineContext } from '../../context.ts';
import type { TaskType } from './task-type.ts';

/**
 * DECISION, which SWITCH has replaced: chooses by `caseExpression`, a script, or else by the member of its input that
 * `caseValueParam` names.
 */
export const decision: TaskType = {
  map: async (scheduled, _execution, context) => {
    const task = begun(scheduled, context.now);
    const chosen = await choose(task, context);
    if (!chosen.ok) {
      const { caseExpression = '' } = task.workflowTask;
      const reason = `Error while evaluating script: ${caseExpression}: ${chosen.error}`;
      return ended(task, 'FAILED_WITH_TERMINAL_ERROR', context.now, reason);
    }
    const name = written({ value: chosen.value, writtenAs: 'value' });
    return chosenTask({ ...task, output: { caseOutput: [name] } }, name);
  },
  begin: (task, _execution, { now }) => ended(task, 'COMPLETED', now),
  inside: ({ workflowTask, output }) =>
    output['caseOutput'] === undefined
      ? []
      : chosenCase(workflowTask, String(asArray(output['caseOutput'])[0])),
};

async function choose(
  { workflowTask, input }: Task,
  { scripts }: EngineContext,
): Promise<ScriptOutcome> {
  const { caseExpression = '', caseValueParam = '' } = workflowTask;
  if (caseExpression !== '') return scripts.run(caseExpression, input);
  return { ok: true, value: memberOf(input, caseValueParam) ?? null };
}
