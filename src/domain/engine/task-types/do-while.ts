/**
 * DO_WHILE (docs/reference-docs/operators/do-while): its tasks run again, under references with `__N`, as long as the
 * condition holds or items are left.
 */
import { isFailure, type Failure } from '../../failure.ts';
import { memo } from '../../memo.ts';
import type { JsonObject } from '../../json.ts';
import type { ScriptOutcome } from '../../ports.ts';
import { allTasks, tasksInside, type WorkflowTask } from '../../definitions/definition.ts';
import {
  latestAttempt,
  standsInside,
  taskById,
  type Execution,
} from '../../executions/execution.ts';
import { fromIteration, ownMembers, withIteration, withOwn } from '../../executions/loop-output.ts';
import { referenceAt } from '../../definitions/loop-reference.ts';
import { readsIterations } from '../../definitions/reads-iterations.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import { resolvedIn } from '../../executions/lookup.ts';
import { withoutInput } from '../../executions/without-input.ts';
import { evaluate } from '../../definitions/evaluate.ts';
import type { EngineContext } from '../../context.ts';
import type { TaskType } from './task-type.ts';

/** Loops that never wait for anybody outside must end within this many iterations. */
const MOST_ITERATIONS_AT_ONCE = 2_000;
/** Iterations so far in one decision, which has an engine, or a unit of them, of its own. */
const iterationsAtOnce = new WeakMap<object, number>();

export const doWhile: TaskType = {
  map: async (scheduled, execution, context) => {
    const items = await itemsBeside(scheduled, execution, context);
    if (isFailure(items)) return withoutInput(scheduled, items.reason, context.now);
    return begun({ ...scheduled, input: { ...scheduled.input, ...items } }, context.now);
  },
  begin: (task, _execution, { now }) =>
    itemsOf(task)?.length === 0
      ? ended({ ...task, output: { iteration: 0 } }, 'COMPLETED', now)
      : atIteration(task, 1, {}),
  inside: ({ workflowTask }) =>
    (workflowTask.loopOver ?? []).slice(0, 1).map((definition) => ({ definition })),
  afterIteration,
};

/** The loop after one of its iterations is done: at the next one, completed, or failed. */
async function afterIteration(
  task: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Task> {
  const finished = { ...task, output: finishedOutput(task, execution), updateTime: context.now };
  const items = itemsOf(task);
  const itemsLeft = items === undefined || task.iteration < items.length;
  const condition = task.workflowTask.loopCondition;
  if (!itemsLeft) return ended(finished, 'COMPLETED', context.now);
  const unit = context.unit ?? context;
  const count = (iterationsAtOnce.get(unit) ?? 0) + 1;
  iterationsAtOnce.set(unit, count);
  if (count > MOST_ITERATIONS_AT_ONCE) {
    const reason = `still looping after ${String(MOST_ITERATIONS_AT_ONCE)} iterations without a wait`;
    return failedLoop(finished, reason, context);
  }
  if (condition) {
    const outcome = await evaluateCondition(finished, condition, execution, context);
    if (!outcome.ok) {
      return failedLoop(
        finished,
        `Unable to evaluate condition ${condition}, exception ${outcome.error}`,
        context,
      );
    }
    if (!holds(outcome.value)) return ended(finished, 'COMPLETED', context.now);
  }
  return atIteration(finished, task.iteration + 1, finished.output);
}

/** `value-param` names a parameter; the platform's own samples carry it beside a script as well. */
async function evaluateCondition(
  task: Task,
  condition: string,
  execution: Execution,
  context: EngineContext,
): Promise<ScriptOutcome> {
  const { evaluatorType } = task.workflowTask;
  const $ = await bindings(task, execution, condition, context);
  if (isFailure($)) return { ok: false, error: $.reason };
  const isScript = evaluatorType === 'value-param' && !Object.hasOwn($, condition);
  return evaluate(isScript ? undefined : evaluatorType, condition, $, context.scripts);
}

/** The platform takes true and positive numbers for yes, anything else for no. */
function holds(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value > 0);
}

/**
 * `$` of the condition: the loop's input as its parameters resolve by now, its own output, and the newest output of
 * each task inside. Variables may have been updated since the loop began (docs/reference-docs/api/workflow/update-variable).
 */
async function bindings(
  task: Task,
  execution: Execution,
  condition: string,
  context: EngineContext,
): Promise<JsonObject | Failure> {
  const { taskReferenceName, inputParameters = {} } = task.workflowTask;
  const resolved = await resolvedIn(execution, inputParameters, context);
  if (isFailure(resolved)) return resolved;
  const input = { ...task.input, ...resolved };
  const own = readsIterations(condition, taskReferenceName) ? task.output : currentOutput(task);
  return { ...input, ...outputsAt(task, execution), [taskReferenceName]: own };
}

/** The loop's output without those of its iterations: a condition that cannot look at them need not be given them. */
function currentOutput({ output }: Task): JsonObject {
  const own = ownMembers(output);
  const { iteration, item, loopItem, loopIndex } = own;
  return { iteration, ...('loopIndex' in own && { item, loopItem, loopIndex }) };
}

function atIteration(task: Task, iteration: number, output: JsonObject): Task {
  const items = itemsOf(task);
  const item = items?.[iteration - 1];
  const element = items === undefined ? {} : { item, loopItem: item, loopIndex: iteration - 1 };
  return { ...task, iteration, output: withOwn(output, { iteration, ...element }) };
}

/** The loop back in one of its iterations: those after it have not been. */
export function backInIteration(loop: Task, iteration: number): Task {
  const earlier = Object.entries(loop.output).filter(([key]) => !(Number(key) >= iteration));
  return atIteration(loop, iteration, Object.fromEntries(earlier));
}

function finishedOutput(task: Task, execution: Execution, byNow = execution): JsonObject {
  if (task.input['captureOutput'] === false) return task.output;
  const brought = outputsAt(task, execution, byNow);
  const output = withIteration(task.output, task.iteration, brought);
  const keep = keptIterations(task);
  return keep === undefined ? output : fromIteration(output, Math.floor(task.iteration - keep) + 1);
}

/** The outputs of the tasks that the execution has in the iteration, as they are by now. */
function outputsAt(task: Task, execution: Execution, byNow = execution): JsonObject {
  const outputs: Record<string, unknown> = {};
  for (const reference of referencesInside(task.workflowTask)) {
    const inside = latestAttempt(execution, referenceAt(reference, task.iteration));
    if (inside) outputs[reference] = (taskById(byNow, inside.taskId) ?? inside).output;
  }
  return outputs;
}

/** The loop with what those tasks of its iteration have brought by now that the execution has. */
export function withOutputSoFar(task: Task, execution: Execution, byNow = execution): Task {
  return { ...task, output: finishedOutput(task, execution, byNow) };
}

/** With keepLastN, tasks of iterations that fell out of the window are gone; `task` stands at the one just finished. */
export function withoutDropped(execution: Execution, task: Task): Execution {
  if (task.iteration <= (keptIterations(task) ?? Infinity)) return execution;
  const isGone = (one: Task) =>
    isDropped(task, one.iteration) && standsInside(one, task.taskId, execution);
  return { ...execution, tasks: execution.tasks.without(isGone) };
}

/** Whether that iteration is older than the last N finished ones; `task` stands at the one just finished. */
function isDropped(task: Task, iteration: number): boolean {
  const keep = keptIterations(task);
  return keep !== undefined && iteration <= task.iteration - keep;
}

/** The page has keepLastN among the parameters, the API's definitions have it on the task. */
function keptIterations({ workflowTask, input }: Task): number | undefined {
  const keep = workflowTask.keepLastN ?? input['keepLastN'];
  return typeof keep === 'number' && keep > 0 ? keep : undefined;
}

const referencesInside = memo<WorkflowTask, ReadonlySet<string>>(
  (loop) =>
    new Set(
      tasksInside(loop)
        .flatMap(allTasks)
        .map((one) => one.taskReferenceName),
    ),
);

/** Items may stand on the task beside its parameters (engine 3.32.1); these count before any in the input. */
async function itemsBeside(
  { workflowTask: { items } }: Task,
  execution: Execution,
  context: EngineContext,
): Promise<JsonObject | Failure> {
  if (typeof items !== 'string' || items.trim() === '') return {};
  return resolvedIn(execution, { items }, context);
}

/** The list that the loop goes over: one value is a list of it, and none an empty one. */
function itemsOf({ input }: Task): readonly unknown[] | undefined {
  const name = ['items', '_items'].find((one) => one in input);
  if (name === undefined) return undefined;
  const items = input[name] ?? [];
  return isList(items) ? items : [items];
}

function failedLoop(task: Task, reason: string, { now }: EngineContext): Task {
  return ended(task, 'FAILED_WITH_TERMINAL_ERROR', now, reason);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
