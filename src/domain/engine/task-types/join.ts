import { asObject, asString, withMembers, type JsonObject } from '../../json.ts';
import { latestAttempt, type Execution } from '../../executions/execution.ts';
import { OUTSIDE_LOOPS, referenceAt } from '../../definitions/loop-reference.ts';
import { begun, ended, isSuccessful, isTerminal, type Task } from '../../executions/task.ts';
import type { EngineContext } from '../../context.ts';
import type { TaskType } from './task-type.ts';

/**
 * JOIN (docs/reference-docs/operators/join): ends when everything it waits for has ended, with the outputs that are not
 * empty by full reference. Until then it shows what it knows so far.
 */
export const join: TaskType = {
  map: (scheduled, _execution, { now }) => {
    const task = begun(scheduled, now);
    const joinOn = task.joinOn ?? task.workflowTask.joinOn ?? [];
    const input = withMembers(task.input, { joinOn });
    return { ...task, input, joinOn, joined: 0, news: joinOn };
  },
  join: joined,
};

async function joined(task: Task, execution: Execution, context: EngineContext): Promise<Task> {
  const { now } = context;
  const { joinOn = task.workflowTask.joinOn ?? [], joined: known = 0, news = joinOn } = task;
  let count = known;
  while (count < joinOn.length && endedAt(task, joinOn[count], execution)) count += 1;
  const fresh = outputs(task, news, execution);
  const output = Object.keys(fresh).length === 0 ? task.output : { ...task.output, ...fresh };
  const asked = { ...task, joined: count, output, news: undefined, updateTime: now };
  const { expression = '' } = task.workflowTask;
  if (expression !== '') return decidedByScript(asked, joinOn, execution, context);
  if (count < joinOn.length) return asked;
  const done = joinOn.flatMap((reference) => endedAt(task, reference, execution) ?? []);
  const failed = done.filter((one) => !isSuccessful(one.status));
  if (failed.some(({ workflowTask }) => workflowTask.optional !== true)) {
    const reasons = failed.map(({ reasonForIncompletion }) => String(reasonForIncompletion));
    return ended(asked, 'FAILED', now, reasons.join(' '));
  }
  const missed = done
    .filter(isMissed)
    .map(({ taskDefName, taskId }) => `${taskDefName}/${taskId} `);
  return missed.length === 0
    ? ended(asked, 'COMPLETED', now)
    : ended(asked, 'COMPLETED_WITH_ERRORS', now, `${missed.join('')}completed with errors`);
}

const ENDS = ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR'] as const;

/**
 * The JOIN as its script leaves it (docs/reference-docs/operators/join): completed where that comes to true, with the
 * status, reason and output of the object that it comes to, or else still waiting. Under `$` are the parameters of the
 * JOIN, `joinOn`, and by reference the tasks that it names, with the members of their outputs.
 */
async function decidedByScript(
  join: Task,
  joinOn: readonly string[],
  execution: Execution,
  { now, scripts }: EngineContext,
): Promise<Task> {
  const known = joinOn.flatMap((reference) => {
    const task = latestAttempt(execution, referenceOf(join, reference));
    return task ? [[reference, seenByScript(task)] as const] : [];
  });
  const $ = { ...join.input, joinOn, ...Object.fromEntries(known) };
  const outcome = await scripts.run(join.workflowTask.expression ?? '', $);
  if (!outcome.ok) return ended(join, 'FAILED', now, outcome.error);
  if (outcome.value === true) return ended(join, 'COMPLETED', now);
  const { status, reasonForIncompletion, outputData } = asObject(outcome.value);
  const reason = asString(reasonForIncompletion);
  const said = { ...join, output: { ...join.output, ...asObject(outputData) } };
  const end = ENDS.find((one) => one === status);
  if (end !== undefined)
    return ended({ ...said, reasonForIncompletion: undefined }, end, now, reason);
  return { ...said, reasonForIncompletion: reason };
}

function seenByScript({
  output,
  status,
  referenceTaskName,
  reasonForIncompletion,
}: Task): JsonObject {
  return { ...output, status, referenceTaskName, reasonForIncompletion, outputData: output };
}

function isMissed({ status, workflowTask }: Task): boolean {
  return workflowTask.optional === true && status === 'COMPLETED_WITH_ERRORS';
}

/** The awaited task, in the iteration of the JOIN, once it has ended. */
export function endedAt(join: Task, reference = '', execution: Execution): Task | undefined {
  const task = latestAttempt(execution, referenceOf(join, reference));
  return task !== undefined && isTerminal(task.status) ? task : undefined;
}

function referenceOf(join: Task, reference: string): string {
  return referenceAt(reference, join.loopOverTask ? join.iteration : OUTSIDE_LOOPS);
}

function outputs(join: Task, references: readonly string[], execution: Execution): JsonObject {
  const known = references.map((one) => latestAttempt(execution, referenceOf(join, one)));
  return Object.fromEntries(
    known.flatMap((task) =>
      task && Object.keys(task.output).length > 0 ? [[task.referenceTaskName, task.output]] : [],
    ),
  );
}
