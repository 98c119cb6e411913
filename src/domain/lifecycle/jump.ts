import type { JsonObject } from '../json.ts';
import { replace } from '../ports.ts';
import {
  isRefusal,
  taskNotAtTopLevel,
  unknownTaskReference,
  workflowNotRunning,
} from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { allTasks, type WorkflowDefinition, type WorkflowTask } from '../definitions/definition.ts';
import { factsOf } from '../definitions/task-types.ts';
import { taskById, type Execution } from '../executions/execution.ts';
import { OUTSIDE_LOOPS } from '../definitions/loop-reference.ts';
import { iterationAround } from '../engine/new-task.ts';
import { schedule, withPassedOver } from '../engine/schedule.ts';
import { ended, isTerminal, type Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import { listAfter, withoutWhere } from './back-to.ts';
import type { Command } from './command.ts';

/**
 * A running execution goes on with that task of its outermost list, or with its first one. What stands before it there
 * is left as it is, or skipped where it is not done; what was done from it on is gone.
 */
export function jump(
  reference: string | undefined,
  input: JsonObject,
): Command<'WorkflowNotRunning' | 'UnknownTaskReference' | 'TaskNotAtTopLevel'> {
  return {
    action: 'jump to a task of',
    changes: async (stored, context) => {
      const { value: execution } = stored;
      const { workflowId, status, definition } = execution;
      const wanted = reference ?? definition.tasks[0]?.taskReferenceName ?? '';
      if (status !== 'RUNNING') return workflowNotRunning(workflowId, wanted, 'jumped to');
      const target = topLevelTask(wanted, definition);
      if (isRefusal(target)) return target;
      const passed = await upTo(target, execution, context);
      const arrived = await scheduled(target, input, passed, context);
      return [replace('execution', stored, await advance(arrived, context))];
    },
  };
}

function topLevelTask(reference: string, { tasks, name }: WorkflowDefinition) {
  const hasReference = ({ taskReferenceName }: WorkflowTask) => taskReferenceName === reference;
  const found = tasks.find(hasReference);
  if (found) return found;
  return tasks.flatMap(allTasks).some(hasReference)
    ? taskNotAtTopLevel(reference)
    : unknownTaskReference(reference, name);
}

/** The execution with everything before the task done or skipped, and nothing from it on. */
async function upTo(target: WorkflowTask, execution: Execution, context: EngineContext) {
  const { tasks } = execution.definition;
  const before = tasks.slice(0, tasks.indexOf(target));
  const isBefore = ({ workflowTask }: Task) =>
    before.some(({ taskReferenceName }) => taskReferenceName === workflowTask.taskReferenceName);
  let current = withoutWhere(
    execution,
    (task) => task.parentTaskId === undefined && !isBefore(task),
  );
  current = await withBranchesLeft(current, context);
  current = { ...current, tasks: current.tasks.map((task) => left(task, context)) };
  for (const task of before) {
    if (current.tasks.latestOf(task.taskReferenceName) === undefined)
      current = await withPassedOver(current, task, { iteration: OUTSIDE_LOOPS }, context);
  }
  return current;
}

/** What would have come in branches that are still under way is skipped. */
async function withBranchesLeft(execution: Execution, context: EngineContext): Promise<Execution> {
  let current = execution;
  for (const task of execution.tasks) {
    const { parentTaskId = '', progress } = task;
    const outer = taskById(execution, parentTaskId);
    if (outer === undefined || progress === 'past') continue;
    if (factsOf(outer.workflowTask).holds !== 'branches') continue;
    const placement = { iteration: iterationAround(task), parentTaskId };
    for (const next of listAfter(task, execution))
      current = await withPassedOver(current, next, placement, context);
  }
  return current;
}

function left(task: Task, { now }: EngineContext): Task {
  if (!isTerminal(task.status)) return { ...ended(task, 'SKIPPED', now), progress: 'past' };
  return task.progress === 'past' ? task : { ...task, progress: 'past' };
}

function scheduled(
  target: WorkflowTask,
  givenInput: JsonObject,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const { [target.taskReferenceName]: _skipped, ...skipped } = execution.skipped ?? {};
  const placement = { iteration: OUTSIDE_LOOPS, givenInput };
  return schedule({ ...execution, skipped }, target, placement, context);
}
