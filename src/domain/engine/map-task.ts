/**
 * Maps what follows in an execution to tasks. An operator is mapped whole: a fork with its branches and its JOIN, a
 * choice with the first task of its case, and all that stands first in these. All inputs are resolved in the execution as
 * it is before any of them is in it.
 */
import { standardBounds } from '../bounds.ts';
import { failure, isFailure, type Failure } from '../failure.ts';
import { MIB } from '../units.ts';
import { isBeyond } from '../json-size.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { factsOf } from '../definitions/task-types.ts';
import type { Execution, SkippedTask } from '../executions/execution.ts';
import { ended, isTerminal, type Task } from '../executions/task.ts';
import { doneFromCache } from './output-cache.ts';
import { withoutInput } from '../executions/without-input.ts';
import type { EngineContext } from '../context.ts';
import { followingTask, isChoice } from './following-task.ts';
import { iterationAround, newTask, type Placement } from './new-task.ts';
import { beyond } from './within-bounds.ts';
import { taskTypeOf } from './task-types/index.ts';

/** What has been mapped in one go. */
interface Mapping {
  readonly execution: Execution;
  readonly context: EngineContext;
  /** The execution with what has been mapped: how tasks stand in one another shows there. */
  withMapped: Execution;
  readonly tasks: Task[];
}

export type Mapped = readonly Task[] | Failure;

/** The task of the definition and all that is mapped with it, or why the execution ends instead. */
export async function mapTask(
  execution: Execution,
  definition: WorkflowTask,
  placement: Placement,
  context: EngineContext,
): Promise<Mapped> {
  const mapping = { execution, context, withMapped: execution, tasks: [] };
  return (await mapInto(mapping, definition, placement)) ?? mapping.tasks;
}

/** The task as it was made, with all that is mapped with it. */
export async function mapGiven(
  execution: Execution,
  task: Task,
  context: EngineContext,
): Promise<Mapped> {
  const mapping = { execution, context, withMapped: execution, tasks: [] };
  return (await enter(mapping, task)) ?? mapping.tasks;
}

async function mapInto(
  mapping: Mapping,
  definition: WorkflowTask,
  placement: Placement,
): Promise<Failure | undefined> {
  const { execution, context } = mapping;
  const task = await newTask(execution, definition, placement, context);
  const { skipped = {} } = execution;
  const { taskReferenceName } = definition;
  if (Object.hasOwn(skipped, taskReferenceName))
    return passOver(mapping, task, skipped[taskReferenceName] ?? {});
  return enter(mapping, delayed(task));
}

/** The platform's limit on what a task is given. */
const MOST_INPUT = 3 * MIB;
const TOO_LARGE =
  'The input of the task is nested too deep, or larger than the permissible limit: 3072KB';

async function enter(mapping: Mapping, task: Task): Promise<Failure | undefined> {
  const { context } = mapping;
  if (isTerminal(task.status) || isBeyond(task.input, MOST_INPUT)) {
    add(mapping, isTerminal(task.status) ? task : withoutInput(task, TOO_LARGE, context.now));
    return undefined;
  }
  const type = taskTypeOf(task.workflowTask);
  if (type.map === undefined) {
    add(mapping, (await doneFromCache(task, context)) ?? task);
    return undefined;
  }
  const mapped = await type.map(task, mapping.withMapped, context);
  if (isFailure(mapped)) return mapped;
  const isFork = holdsBranches(mapped.workflowTask);
  add(mapping, isFork ? { ...mapped, progress: 'past' } : mapped);
  return isFork ? mapBranches(mapping, mapped) : mapHeads(mapping, mapped);
}

function add(mapping: Mapping, task: Task): void {
  mapping.tasks.push(task);
  const { withMapped } = mapping;
  mapping.withMapped = { ...withMapped, tasks: withMapped.tasks.add(task) };
}

/** Delays are those of tasks that are carried out; an operator is gone into at once. */
function delayed(task: Task): Task {
  const delay = task.workflowTask.startDelay ?? 0;
  return delay === 0 || taskTypeOf(task.workflowTask).map
    ? task
    : { ...task, startDelayInSeconds: delay, callbackAfterSeconds: delay };
}

function holdsBranches(task: WorkflowTask): boolean {
  const { holds } = factsOf(task);
  return holds === 'branches' || holds === 'givenBranches';
}

async function mapHeads(mapping: Mapping, operator: Task): Promise<Failure | undefined> {
  if (!isChoice(operator)) return undefined;
  const { inside } = taskTypeOf(operator.workflowTask);
  for (const { definition } of inside?.(operator) ?? []) {
    const failed = await mapInto(mapping, definition, insideOf(operator));
    if (failed) return failed;
  }
  return undefined;
}

function insideOf(operator: Task): Placement {
  return { iteration: iterationAround(operator), parentTaskId: operator.taskId };
}

/** A fork's branches, and the JOIN after it: it waits for what is mapped last of each branch that an input gave. */
async function mapBranches(mapping: Mapping, fork: Task): Promise<Failure | undefined> {
  const { inside } = taskTypeOf(fork.workflowTask);
  const lasts: string[] = [];
  for (const { definition, givenInput } of inside?.(fork) ?? []) {
    const failed = await mapInto(mapping, definition, { ...insideOf(fork), givenInput });
    if (failed) return failed;
    const tooMuch = beyond(mapping.withMapped, mapping.context.bounds ?? standardBounds);
    if (tooMuch !== undefined) return failure(tooMuch);
    await mapping.context.turn?.();
    const last = mapping.tasks.at(-1)?.workflowTask.taskReferenceName;
    if (last !== undefined) lasts.push(last);
  }
  const next = followingTask(fork, mapping.withMapped);
  if (next === undefined) return undefined;
  const { parentTaskId } = next;
  const joinOn = fork.forked && lasts;
  const iteration = iterationAround(fork);
  return mapInto(mapping, next.definition, { iteration, parentTaskId, joinOn });
}

/** The task is skipped, and with a fork its branches, so that what a JOIN waits for is there. */
async function passOver(
  mapping: Mapping,
  task: Task,
  { input, output = {} }: SkippedTask,
): Promise<undefined> {
  const given = { ...task, input: { ...task.input, ...input }, output };
  const skipped = ended(given, 'SKIPPED', mapping.context.now);
  add(mapping, skipped);
  await passOverBranches(mapping, skipped);
}

async function passOverBranches(mapping: Mapping, fork: Task): Promise<void> {
  const { execution, context } = mapping;
  if (factsOf(fork.workflowTask).holds !== 'branches') return;
  for (const one of (fork.workflowTask.forkTasks ?? []).flat()) {
    const inside = await newTask(execution, one, insideOf(fork), context);
    const passed: Task = { ...ended(inside, 'SKIPPED', context.now), progress: 'past' };
    add(mapping, passed);
    await passOverBranches(mapping, passed);
  }
}
