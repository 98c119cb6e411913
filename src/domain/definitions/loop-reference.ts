/** Where a task stands: the iteration of the loop around it, from 1; 0 outside of loops. */
export type Iteration = number;
export const OUTSIDE_LOOPS: Iteration = 0;

/** The full reference of a task: inside a loop the definition's reference with `__N`. */
export function referenceAt(taskReferenceName: string, iteration: Iteration): string {
  return iteration === OUTSIDE_LOOPS
    ? taskReferenceName
    : `${taskReferenceName}__${String(iteration)}`;
}
