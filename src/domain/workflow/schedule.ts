import type { WorkflowTask } from './definition.ts';
import type { Execution } from './execution.ts';
import { resolveAll } from './expressions.ts';
import { lookupIn } from './lookup.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from './loop-reference.ts';
import type { Task } from './task.ts';
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
    ...newTask(execution, failed.workflowTask, failed.iteration, engine),
    retryCount: failed.retryCount + 1,
    retriedTaskId: failed.taskId,
    startDelayInSeconds: delaySeconds,
    callbackAfterSeconds: delaySeconds,
  };
  return begin({ ...execution, tasks }, attempt, engine);
}

async function begin(execution: Execution, task: Task, engine: Engine): Promise<Execution> {
  const begun = await taskTypeOf(task.workflowTask).begin(task, engine);
  return { ...execution, tasks: [...execution.tasks, begun] };
}

function newTask(
  execution: Execution,
  definition: WorkflowTask,
  iteration: Iteration,
  engine: Engine,
): Task {
  const input = resolveAll(definition.inputParameters ?? {}, lookupIn(execution));
  return {
    taskId: engine.ids.next(),
    taskType: isWorkerTask(definition) ? definition.name : definition.type,
    taskDefName: definition.name,
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
