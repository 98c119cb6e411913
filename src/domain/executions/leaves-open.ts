import type { Execution } from './execution.ts';
import type { Task } from './task.ts';

export type LeavesOpen = (task: Task, execution: Execution) => boolean;

declare module '../context.ts' {
  interface Context {
    /**
     * Whether a task that the engine would start or fail is left in progress, as somebody else answers it: one that
     * calls out and has no mock output, or a SUB_WORKFLOW. Left out: none is.
     */
    readonly leavesOpen?: LeavesOpen | undefined;
  }
}
