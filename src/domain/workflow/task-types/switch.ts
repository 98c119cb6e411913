import { memberOf } from '../../json.ts';
import type { ScriptOutcome } from '../../ports.ts';
import { textOf } from '../../text-of.ts';
import { ended, type Task } from '../task.ts';
import type { Engine, TaskType } from './task-type.ts';

/** SWITCH: decides once, when scheduled, and goes on with the tasks of the chosen case. */
export const switchTask: TaskType = {
  begin: async (scheduled, engine) => {
    const task: Task = { ...scheduled, startTime: engine.now };
    const chosen = await choose(task, engine);
    if (!chosen.ok) return ended(task, 'FAILED_WITH_TERMINAL_ERROR', engine.now, chosen.error);
    const selectedCase = textOf(chosen.value);
    return ended(
      { ...task, output: { evaluationResult: [selectedCase], selectedCase } },
      'COMPLETED',
      engine.now,
    );
  },
  walk: (task, execution, inside) => {
    const cases = task.workflowTask.decisionCases ?? {};
    const selected = textOf(task.output['selectedCase']);
    const branch = Object.hasOwn(cases, selected) ? cases[selected] : task.workflowTask.defaultCase;
    return inside(execution, branch ?? []);
  },
};

/** `value-param` names a member of the input, any other evaluator is a script that sees the input as `$`. */
async function choose(task: Task, { scripts }: Engine): Promise<ScriptOutcome> {
  const { evaluatorType, expression = '' } = task.workflowTask;
  if (evaluatorType === 'value-param')
    return { ok: true, value: memberOf(task.input, expression) ?? null };
  return scripts.run(expression, task.input);
}
