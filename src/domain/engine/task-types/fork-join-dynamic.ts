import { standardBounds, tooManyTasks } from '../../bounds.ts';
import { failure, isFailure, type Failure } from '../../failure.ts';
import { asObject, memberOf } from '../../json.ts';
import type { Reader } from '../../ports.ts';
import { allTasks, type WorkflowTask } from '../../definitions/definition.ts';
import { givenTypes, isBuiltInType, isLoop } from '../../definitions/task-types.ts';
import type { Execution } from '../../executions/execution.ts';
import { isFollowedByJoin } from '../../executions/followed-by-join.ts';
import { taskWithDefaults } from '../../executions/with-defaults.ts';
import { OUTSIDE_LOOPS, referenceAt } from '../../definitions/loop-reference.ts';
import { begun, ended, type ForkedTask, type Task } from '../../executions/task.ts';
import { withTaskDefinitions } from '../../definitions/with-task-definitions.ts';
import { branchesIn, type Branches } from './branches.ts';
import type { TaskType } from './task-type.ts';

/**
 * FORK_JOIN_DYNAMIC (docs/reference-docs/operators/dynamic-fork): the branches are in its input, either as tasks with
 * their inputs by reference, or as one task or workflow and a list of inputs for it. The JOIN after it waits for all.
 */
export const forkJoinDynamic: TaskType = {
  map: async (scheduled, execution, { now, read, turn, bounds = standardBounds }) => {
    const task = begun(scheduled, now);
    const branches = isFollowedByJoin(task, execution) ? branchesIn(task, execution) : NOT_JOINED;
    const most = bounds.executionTasks;
    if (!isFailure(branches) && branches.tasks.length > most) return failure(tooManyTasks(bounds));
    const forked = isFailure(branches)
      ? branches
      : await forkedTasks(task, branches, execution, read);
    if (isFailure(forked)) return forked;
    const forkedTaskDefs: WorkflowTask[] = [];
    for (const one of forked) {
      forkedTaskDefs.push(shownInInput(one));
      const others = turn?.();
      if (others) await others;
    }
    const input = {
      forkedTasks: forked.map(({ definition }) => definition.taskReferenceName),
      forkedTaskDefs,
      ...task.input,
    };
    return ended({ ...task, input, forked }, 'COMPLETED', now);
  },
  inside: ({ forked = [] }) => forked,
};

/** The task with its defaults and with the input that the fork gives it, as the engine 3.32.1 has it. */
function shownInInput({ definition, givenInput }: ForkedTask): WorkflowTask {
  const { name, type } = definition;
  return {
    ...taskWithDefaults(definition),
    type: type === givenTypes.named && !isBuiltInType(name) ? givenTypes.none : type,
    inputParameters: { ...definition.inputParameters, ...givenInput },
  };
}

const NOT_JOINED = failure(
  'Dynamic join definition is not followed by a join task.  Check the workflow definition.',
);

/** The branches with what is registered of their tasks, or why they cannot stand in the execution. */
async function forkedTasks(
  fork: Task,
  { tasks, inputs }: Branches,
  execution: Execution,
  read: Reader,
): Promise<readonly ForkedTask[] | Failure> {
  const taken = tasks.find((one) => isTaken(one, fork, execution));
  if (taken) {
    const { definition, workflowId } = execution;
    return failure(
      `No dynamic tasks could be created for the Workflow: ${definition.name}.${definition.version}/${workflowId}, ` +
        `Dynamic Fork Task: ${fork.workflowTask.taskReferenceName} ` +
        `attempted to create a duplicate task reference name: ${taken.taskReferenceName}`,
    );
  }
  if (fork.loopOverTask && tasks.flatMap(allTasks).some(isLoop)) {
    return failure(
      'a DO_WHILE cannot stand in a branch of a dynamic fork inside a DO_WHILE; use SUB_WORKFLOW',
    );
  }
  const known = await withTaskDefinitions({ ...execution.definition, tasks }, read);
  return known.tasks.map((one) => ({
    definition: fork.workflowTask.optional === true ? { ...one, optional: true } : one,
    givenInput: asObject(memberOf(inputs, one.taskReferenceName)),
  }));
}

/** Another task of the execution has the reference; the same fork, passed once more, has it again. */
function isTaken({ taskReferenceName }: WorkflowTask, fork: Task, { tasks }: Execution): boolean {
  const iteration = fork.loopOverTask ? fork.iteration : OUTSIDE_LOOPS;
  const there = tasks.latest(referenceAt(taskReferenceName, iteration));
  if (there === undefined) return false;
  const around = there.parentTaskId === undefined ? undefined : tasks.byId(there.parentTaskId);
  return around?.referenceTaskName !== fork.referenceTaskName;
}
