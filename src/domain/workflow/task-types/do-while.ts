/**
 * DO_WHILE (docs/reference-docs/operators/do-while): its tasks run again, under references with `__N`, as long as the
 * condition holds or items are left.
 */
import { asArray, type JsonObject } from '../../json.ts';
import { allTasks, tasksInside, type WorkflowTask } from '../definition.ts';
import { taskById, withTask, type Execution } from '../execution.ts';
import { ended, type Task } from '../task.ts';
import type { Engine, TaskType } from './task-type.ts';

/** A loop that needs nobody outside must end within this many iterations. */
const MOST_ITERATIONS_AT_ONCE = 1_000;

export const doWhile: TaskType = {
  begin: (scheduled, { now }) => {
    const task: Task = { ...scheduled, status: 'IN_PROGRESS', startTime: now };
    if (itemsOf(task)?.length === 0)
      return ended({ ...task, output: { iteration: 0 } }, 'COMPLETED', now);
    return atIteration(task, 1, {});
  },

  walk: async (begun, execution, inside, engine) => {
    let task = begun;
    let current = execution;
    for (let count = 0; task.status === 'IN_PROGRESS'; count += 1) {
      if (count === MOST_ITERATIONS_AT_ONCE) {
        task = failedLoop(
          task,
          `still looping after ${String(count)} iterations without a wait`,
          engine,
        );
        return { execution: withTask(current, task), outcome: 'ended' };
      }
      const step = await inside(current, task.workflowTask.loopOver ?? [], task.iteration);
      if (step.outcome === 'waiting') return step;
      if (step.outcome === 'ended')
        return { ...step, execution: withFailedLoop(step.execution, task, engine) };
      const finished = task.iteration;
      task = await afterIteration(task, step.execution, engine);
      current = withTask(withoutDropped(step.execution, task, finished), task);
    }
    return { execution: current, outcome: task.status === 'COMPLETED' ? 'done' : 'ended' };
  },
};

/** The loop after one of its iterations is done: at the next one, completed, or failed. */
async function afterIteration(task: Task, execution: Execution, engine: Engine): Promise<Task> {
  const finished = { ...task, output: finishedOutput(task, execution), updateTime: engine.now };
  const items = itemsOf(task);
  const itemsLeft = items === undefined || task.iteration < items.length;
  const condition = task.workflowTask.loopCondition;
  if (!itemsLeft) return ended(finished, 'COMPLETED', engine.now);
  if (condition) {
    const outcome = await engine.scripts.run(condition, bindings(finished, execution));
    if (!outcome.ok) {
      return failedLoop(
        finished,
        `Unable to evaluate condition ${condition}: ${outcome.error}`,
        engine,
      );
    }
    if (!holds(outcome.value)) return ended(finished, 'COMPLETED', engine.now);
  }
  return atIteration(finished, task.iteration + 1, finished.output);
}

/** The platform takes true and positive numbers for yes, anything else for no. */
function holds(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value > 0);
}

/** `$` of the condition: the loop's input, its own output, and the newest output of each task inside. */
function bindings(task: Task, execution: Execution): JsonObject {
  return {
    ...task.input,
    ...outputsAt(task, execution),
    [task.workflowTask.taskReferenceName]: task.output,
  };
}

function atIteration(task: Task, iteration: number, output: JsonObject): Task {
  const items = itemsOf(task);
  const item = items?.[iteration - 1];
  const element = items === undefined ? {} : { item, loopItem: item, loopIndex: iteration - 1 };
  return { ...task, iteration, output: { ...output, iteration, ...element } };
}

function finishedOutput(task: Task, execution: Execution): JsonObject {
  if (task.input['captureOutput'] === false) return task.output;
  const kept = Object.entries(task.output).filter(([key]) => !isDropped(task, Number(key)));
  return { ...Object.fromEntries(kept), [String(task.iteration)]: outputsAt(task, execution) };
}

function outputsAt(task: Task, execution: Execution): JsonObject {
  const own = referencesInside(task.workflowTask);
  return Object.fromEntries(
    execution.tasks
      .filter(
        (one) => one.iteration === task.iteration && own.has(one.workflowTask.taskReferenceName),
      )
      .map((one) => [one.workflowTask.taskReferenceName, one.output]),
  );
}

/** With keepLastN, tasks of iterations that fell out of the window are gone. */
function withoutDropped(execution: Execution, task: Task, finished: number): Execution {
  if (task.workflowTask.keepLastN === undefined) return execution;
  const own = referencesInside(task.workflowTask);
  const before = { ...task, iteration: finished };
  const tasks = execution.tasks.filter(
    (one) => !(own.has(one.workflowTask.taskReferenceName) && isDropped(before, one.iteration)),
  );
  return { ...execution, tasks };
}

/** Whether that iteration is older than the last N finished ones; `task` stands at the one just finished. */
function isDropped(task: Task, iteration: number): boolean {
  const keep = task.workflowTask.keepLastN;
  return keep !== undefined && keep > 0 && iteration <= task.iteration - keep;
}

function referencesInside(task: WorkflowTask): ReadonlySet<string> {
  return new Set(
    tasksInside(task)
      .flatMap(allTasks)
      .map((one) => one.taskReferenceName),
  );
}

function itemsOf(task: Task): readonly unknown[] | undefined {
  return 'items' in task.input ? asArray(task.input['items']) : undefined;
}

function failedLoop(task: Task, reason: string, { now }: Engine): Task {
  return ended(task, 'FAILED_WITH_TERMINAL_ERROR', now, reason);
}

/** The execution ended inside the loop: the loop failed with it. */
function withFailedLoop(execution: Execution, { taskId }: Task, { now }: Engine): Execution {
  const task = taskById(execution, taskId);
  return task === undefined ? execution : withTask(execution, ended(task, 'FAILED', now));
}
