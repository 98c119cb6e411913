import type { WorkflowTask } from './definition.ts';
import { withTask, type Execution } from './execution.ts';
import { resolveAll } from './expressions.ts';
import { lookupIn } from './lookup.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from './loop-reference.ts';
import { isDelayed, readyAt, type Task } from './task.ts';
import { isWorkerTask, taskTypeOf } from './task-types/index.ts';
import type { Engine } from './task-types/task-type.ts';

/** The execution with a first attempt at the task, begun as its type begins. */
export function schedule(
  execution: Execution,
  definition: WorkflowTask,
  iteration: Iteration,
  engine: Engine,
): Promise<Execution> {
  return begin(execution, newTask(execution, definition, iteration, engine), engine);
}

/** The execution with another attempt after `failed`, which a worker may have after the delay. */
export function scheduleRetry(
  execution: Execution,
  failed: Task,
  delaySeconds: number,
  engine: Engine,
): Promise<Execution> {
  const tasks = execution.tasks.map((task) =>
    task === failed ? { ...task, retried: true } : task,
  );
  const attempt: Task = {
    ...newTask(execution, failed.workflowTask, iterationAround(failed), engine),
    retryCount: failed.retryCount + 1,
    retriedTaskId: failed.taskId,
    startDelayInSeconds: delaySeconds,
    callbackAfterSeconds: delaySeconds,
  };
  const retried = { ...execution, tasks };
  const waits = delaySeconds > 0 || attempt.forWorkers;
  return waits
    ? Promise.resolve({ ...retried, tasks: [...tasks, attempt] })
    : begin(retried, attempt, engine);
}

/** The execution with its delayed tasks begun whose time has come. */
export async function beginDelayed(execution: Execution, engine: Engine): Promise<Execution> {
  let current = execution;
  for (const task of execution.tasks) {
    if (!isDelayed(task) || readyAt(task) > engine.now) continue;
    current = withTask(current, await taskTypeOf(task.workflowTask).begin(task, engine));
  }
  return current;
}

async function begin(execution: Execution, task: Task, engine: Engine): Promise<Execution> {
  const begun = await taskTypeOf(task.workflowTask).begin(task, engine);
  return { ...execution, tasks: [...execution.tasks, begun] };
}

/** The iteration of the loop that the task is in; a loop's own number counts what is inside of it. */
function iterationAround(task: Task): Iteration {
  return task.loopOverTask ? task.iteration : OUTSIDE_LOOPS;
}

function newTask(
  execution: Execution,
  definition: WorkflowTask,
  iteration: Iteration,
  engine: Engine,
): Task {
  const forWorkers = isWorkerTask(definition);
  const input = resolveAll(definition.inputParameters ?? {}, lookupIn(execution));
  return {
    taskId: engine.ids.next(),
    taskType: forWorkers ? definition.name : definition.type,
    taskDefName: definition.name,
    forWorkers,
    status: 'SCHEDULED',
    referenceTaskName: referenceAt(definition.taskReferenceName, iteration),
    workflowTask: definition,
    iteration,
    loopOverTask: iteration !== OUTSIDE_LOOPS,
    seq: (execution.tasks.at(-1)?.seq ?? 0) + 1,
    retryCount: 0,
    retried: false,
    input: { ...input, _createdBy: execution.createdBy },
    output: {},
    pollCount: 0,
    startDelayInSeconds: 0,
    callbackAfterSeconds: 0,
    scheduledTime: engine.now,
    startTime: 0,
    updateTime: engine.now,
    endTime: 0,
  };
}
