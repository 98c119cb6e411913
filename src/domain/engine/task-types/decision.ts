import { asArray, memberOf } from '../../json.ts';
import type { ScriptOutcome } from '../../ports.ts';
import { textOf } from '../../text-of.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import { chosenCase } from './chosen-case.ts';
import type { Engine, TaskType } from './task-type.ts';

/**
 * DECISION, which SWITCH has replaced: chooses by `caseExpression`, a script, or else by the member of its input that
 * `caseValueParam` names.
 */
export const decision: TaskType = {
  begin: async (scheduled, _execution, engine) => {
    const task = begun(scheduled, engine.now);
    const chosen = await choose(task, engine);
    if (!chosen.ok) {
      const { caseExpression = '' } = task.workflowTask;
      const reason = `Error while evaluating script: ${caseExpression}: ${chosen.error}`;
      return ended(task, 'FAILED_WITH_TERMINAL_ERROR', engine.now, reason);
    }
    const output = { caseOutput: [textOf(chosen.value)] };
    return ended({ ...task, output }, 'COMPLETED', engine.now);
  },
  inside: ({ workflowTask, output }) =>
    chosenCase(workflowTask, textOf(asArray(output['caseOutput'])[0] ?? null)),
  afterInside: (_task, execution) => execution,
};

async function choose({ workflowTask, input }: Task, { scripts }: Engine): Promise<ScriptOutcome> {
  const { caseExpression = '', caseValueParam = '' } = workflowTask;
  if (caseExpression !== '') return scripts.run(caseExpression, input);
  return { ok: true, value: memberOf(input, caseValueParam) ?? null };
}
