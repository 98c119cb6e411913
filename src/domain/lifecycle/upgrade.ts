import type { JsonObject } from '../json.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import {
  isRefusal,
  taskNotInUpgrade,
  unsupportedUpgrade,
  workflowHasEnded,
  type Refusal,
} from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import type { WorkflowDefinition, WorkflowTask } from '../definitions/definition.ts';
import { hasEnded, withTask, type Execution } from '../executions/execution.ts';
import { OUTSIDE_LOOPS } from '../definitions/loop-reference.ts';
import { withPassedOver } from '../engine/schedule.ts';
import { isTerminal, type Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';

export interface Upgrade {
  readonly definition: WorkflowDefinition;
  /** Left out: the input stays. */
  readonly input?: JsonObject | undefined;
  /** What stands in for the work of skipped tasks, by reference. */
  readonly taskOutput: Readonly<Record<string, JsonObject>>;
}

/**
 * The running execution goes on by another definition from the task that it stands at: what that definition has before
 * this task and the execution has not done is skipped (docs/reference-docs/api/workflow/upgrade-workflow).
 */
export async function upgrade(
  stored: Stored<'execution'>,
  { definition, input, taskOutput }: Upgrade,
  context: EngineContext,
): Promise<
  readonly Change[] | Refusal<'WorkflowIsTerminal' | 'TaskNotInUpgrade' | 'UnsupportedUpgrade'>
> {
  const { value: execution } = stored;
  if (hasEnded(execution)) return workflowHasEnded(execution.workflowId);
  const running = taskStoodAt(execution);
  if (isRefusal(running)) return running;
  const added = addedBefore(running, definition, execution);
  if (isRefusal(added)) return added;
  const upgraded: Execution = {
    ...execution,
    definition,
    input: input ?? execution.input,
    updateTime: context.now,
  };
  const passed = await withSkippedBefore(running, added, taskOutput, upgraded, context);
  return [replace('execution', stored, await advance(passed, context))];
}

/** The task of the outermost list that has not ended, or the last one where a pause keeps what follows it back. */
function taskStoodAt({ tasks }: Execution): Task | Refusal<'UnsupportedUpgrade'> {
  const open = tasks.all().filter((task) => !isTerminal(task.status));
  const inside = open.find((task) => task.parentTaskId !== undefined || task.holdsOthers);
  const last = open[0] ?? tasks.last;
  if (last === undefined) throw new Error('an execution that has begun has tasks');
  return inside || last.parentTaskId !== undefined
    ? unsupportedUpgrade((inside ?? last).referenceTaskName)
    : last;
}

/** What the definition has before that task and the execution has not done. */
function addedBefore(
  { workflowTask: { taskReferenceName } }: Task,
  { name, version, tasks }: WorkflowDefinition,
  execution: Execution,
): readonly WorkflowTask[] | Refusal<'TaskNotInUpgrade'> {
  const at = tasks.findIndex((one) => one.taskReferenceName === taskReferenceName);
  if (at < 0) return taskNotInUpgrade(taskReferenceName, name, version);
  return tasks
    .slice(0, at)
    .filter((one) => execution.tasks.latestOf(one.taskReferenceName) === undefined);
}

/** Skipped tasks stand before the running one, as if they had been passed on the way. */
async function withSkippedBefore(
  running: Task,
  added: readonly WorkflowTask[],
  taskOutput: Upgrade['taskOutput'],
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  if (added.length === 0) return execution;
  const isRunning = ({ taskId }: Task) => taskId === running.taskId;
  let current: Execution = { ...execution, tasks: execution.tasks.without(isRunning) };
  for (const definition of added) {
    const { taskReferenceName } = definition;
    current = await withPassedOver(current, definition, { iteration: OUTSIDE_LOOPS }, context);
    const skipped = current.tasks.latestOf(taskReferenceName);
    const output = Object.hasOwn(taskOutput, taskReferenceName)
      ? taskOutput[taskReferenceName]
      : undefined;
    if (skipped && output) current = withTask(current, { ...skipped, output });
  }
  const seq = (current.tasks.last?.seq ?? 0) + 1;
  return { ...current, tasks: current.tasks.add({ ...running, seq }) };
}
