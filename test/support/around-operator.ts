/** Where the tests of an operator put it. */

/** A task with a name and the reference `<name>_ref`. */
export const taskOf = (
  type: string,
  name: string,
  inputParameters: object = {},
  more: object = {},
) => ({ name, taskReferenceName: `${name}_ref`, type, inputParameters, ...more });

/** A loop of two rounds over the tasks, `rounds_ref`. */
export const inLoop = (...loopOver: readonly object[]) => ({
  name: 'rounds',
  taskReferenceName: 'rounds_ref',
  type: 'DO_WHILE',
  loopCondition: "$.rounds_ref['iteration'] < 2",
  loopOver,
});

/** Branches side by side, and the JOIN `join_ref` that waits for the last task of each. */
export const inBranches = (...forkTasks: readonly (readonly object[])[]) => [
  { name: 'fork', taskReferenceName: 'fork_ref', type: 'FORK_JOIN', forkTasks },
  {
    name: 'join',
    taskReferenceName: 'join_ref',
    type: 'JOIN',
    joinOn: forkTasks.map(
      (branch) => (branch.at(-1) as { taskReferenceName: string }).taskReferenceName,
    ),
  },
];

interface ReadTask {
  readonly referenceTaskName: string;
}

/** The newest task of that full reference in an execution as it was read. */
export function taskIn(
  execution: { readonly tasks: readonly ReadTask[] },
  referenceTaskName: string,
): any {
  return execution.tasks.findLast((one) => one.referenceTaskName === referenceTaskName);
}
