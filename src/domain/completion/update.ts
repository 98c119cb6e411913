import type { Context, EngineContext } from '../context.ts';
import { formVersion } from '../forms/form.ts';
import { judgeOutput } from '../forms/judge-output.ts';
import type { JsonObject } from '../json.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import { refuseOutput } from '../payload-limits.ts';
import { isRefusal, outputBreaksForm, type Refusal } from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { taskById, withTask } from '../executions/execution.ts';
import { ended, type Task } from '../executions/task.ts';
import type { HumanTask } from '../human-tasks/human-task.ts';
import { mergedOutput, withOutput } from '../human-tasks/update-output.ts';

export interface UpdateRequest {
  readonly record: Stored<'humanTask'>;
  readonly answer: JsonObject;
  readonly complete: boolean;
}

type UpdateContext = EngineContext & Pick<Context, 'caller' | 'judge'>;

/**
 * Saves an answer as the output of a HUMAN task and, if asked, completes it, so that its workflow goes on. The steps
 * in their order: whether the task still takes answers, whether
 * the output is small enough and fits the form, the changes.
 */
export async function update(
  { record, answer, complete }: UpdateRequest,
  context: UpdateContext,
): Promise<
  readonly Change[] | Refusal<'TaskIsTerminal' | 'TaskOutputTooLarge' | 'OutputBreaksForm'>
> {
  const { caller, now, read } = context;
  const output = mergedOutput(record.value.output, answer);
  const answered = withOutput(record.value, output, complete, caller, now);
  if (isRefusal(answered)) return answered;
  const tooLarge = refuseOutput(output);
  if (tooLarge) return tooLarge;
  const broken = await formRefusal(answered, complete, context);
  if (broken) return broken;
  const execution = await read.read('execution', record.value.workflowId);
  const task = execution && taskById(execution.value, record.id);
  if (!execution || !task) throw new Error(`Human task ${record.id} is open without its execution`);
  const saved = withTask(execution.value, withAnswer(task, output, complete, now));
  const after = complete ? await advance(saved, context) : saved;
  return [replace('humanTask', record, answered), replace('execution', execution, after)];
}

function withAnswer(task: Task, output: JsonObject, complete: boolean, now: number): Task {
  const saved = { ...task, output, updateTime: now };
  return complete ? ended(saved, 'COMPLETED', now) : saved;
}

/** A task without a form, or with one that is not there (any more), takes any answer. */
async function formRefusal(task: HumanTask, complete: boolean, { read, judge }: UpdateContext) {
  const wanted = task.definition.userFormTemplate;
  if (wanted === undefined) return undefined;
  const form = formVersion((await read.read('form', wanted.name))?.value, wanted.version);
  if (form === undefined) return undefined;
  const violations = await judgeOutput(judge, form.jsonSchema, {
    output: task.output,
    input: task.input,
    complete,
  });
  return violations.length > 0 ? outputBreaksForm(violations) : undefined;
}
