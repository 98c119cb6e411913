import type { Execution } from '../executions/execution.ts';
import { revived } from './unfinished.ts';

/** The execution set going again without any task; its variables stay, as on the platform. */
export function fromTheStart(execution: Execution, now: number): Execution {
  return {
    ...revived(execution, now),
    output: {},
    skipped: undefined,
    failureWorkflowId: undefined,
    tasks: execution.tasks.without(() => true),
  };
}
