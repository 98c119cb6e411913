import type { JsonObject } from '../json.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import { unknownTaskToRerun, workflowNotEnded } from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { hasEnded, taskById, withTask, type Execution } from '../executions/execution.ts';
import { scheduleAgain } from '../engine/schedule.ts';
import { isSubWorkflow, type Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import { backTo, withoutWhere } from './back-to.ts';
import type { Command } from './command.ts';
import { fromTheStart } from './from-the-start.ts';
import { resumedSubWorkflows } from './retry.ts';
import { inProgress, revived, withUnfinishedTriedAgain, type TriedAlready } from './unfinished.ts';

export interface RerunRequest {
  /** Left out: from the start, with other input if there is any. */
  readonly taskId: string | undefined;
  readonly taskInput: JsonObject | undefined;
  readonly workflowInput: JsonObject | undefined;
  readonly correlationId: string | undefined;
}

/** The execution running again from one of its tasks, or one of its sub-workflows' tasks, or from the start. */
export function rerun(request: RerunRequest): Command<'WorkflowNotEnded' | 'UnknownTask'> {
  const { taskId, taskInput } = request;
  return {
    action: 'rerun',
    changes: async (stored, context) => {
      const execution = withRequested(stored.value, request);
      if (taskId !== undefined) {
        const wanted = { taskId, taskInput };
        const changes = await rerunFromTask({ ...stored, value: execution }, wanted, context);
        return changes ?? unknownTaskToRerun(taskId);
      }
      if (!hasEnded(execution)) return workflowNotEnded(execution.workflowId, 'rerun');
      const again = { ...fromTheStart(execution, context.now), output: execution.output };
      const after = await advance(again, context);
      return [replace('execution', stored, after)];
    },
  };
}

function withRequested(
  execution: Execution,
  { workflowInput, correlationId }: RerunRequest,
): Execution {
  return {
    ...execution,
    input: workflowInput ?? execution.input,
    correlationId: correlationId ?? execution.correlationId,
  };
}

interface WantedTask {
  readonly taskId: string;
  readonly taskInput: JsonObject | undefined;
}

/** Undefined: neither the execution nor a sub-workflow of it has the task. */
async function rerunFromTask(
  stored: Stored<'execution'>,
  wanted: WantedTask,
  context: EngineContext,
): Promise<readonly Change[] | undefined> {
  const { value: execution } = stored;
  const task = taskById(execution, wanted.taskId);
  if (task) {
    return [
      replace('execution', stored, await fromTask(task, wanted.taskInput, execution, context)),
    ];
  }
  for (const one of execution.tasks) {
    if (!isSubWorkflow(one) || one.subWorkflowId === undefined) continue;
    const child = await context.read.read('execution', one.subWorkflowId);
    const inside = child && (await rerunFromTask(child, wanted, context));
    if (inside) {
      const siblings = hasEnded(execution)
        ? await resumedSubWorkflows(execution, context, one)
        : [];
      const resumed = siblings.map(({ task: sibling }) => sibling);
      return [
        replace('execution', stored, await inSubWorkflow(one, resumed, execution, context)),
        ...inside,
        ...siblings.flatMap(({ changes }) => changes),
      ];
    }
  }
  return undefined;
}

/** The chosen task is scheduled anew; what has been done beside it in other branches stays done. */
async function fromTask(
  task: Task,
  input: JsonObject | undefined,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const without = withoutWhere(
    revived(execution, context.now),
    ({ taskId }) => taskId === task.taskId,
  );
  const again = await scheduleAgain(backTo(task, without), task, input, context);
  return goingOn(
    again,
    { attempt: again.tasks.latest(task.referenceTaskName) },
    execution,
    context,
  );
}

/** The task waits for its sub-workflow again, in which something is run anew. */
async function inSubWorkflow(
  task: Task,
  siblings: readonly Task[],
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const output = { subWorkflowId: task.subWorkflowId };
  const waiting: Task = { ...inProgress(task), output, retried: false };
  const back = backTo(waiting, withTask(revived(execution, context.now), waiting));
  return goingOn(back, { resumed: [waiting, ...siblings], inPlace: true }, execution, context);
}

/** What the end of the execution had cut off in other branches is tried again too. */
async function goingOn(
  back: Execution,
  tried: TriedAlready,
  before: Execution,
  context: EngineContext,
): Promise<Execution> {
  const current = hasEnded(before) ? await withUnfinishedTriedAgain(back, tried, context) : back;
  return advance(current, context);
}
