import { replace } from '../ports.ts';
import { workflowIsCompleted } from '../refusals.ts';
import { withFinalOutput } from '../engine/final-output.ts';
import { endedEarly } from '../executions/execution.ts';
import type { Command } from './command.ts';

export interface TerminateOptions {
  readonly reason: string | undefined;
  /** Whether the definition's failure workflow is started. */
  readonly failureWorkflow: boolean;
}

/** Terminating what is terminated changes nothing; what failed or timed out becomes terminated. */
export function terminate({
  reason,
  failureWorkflow,
}: TerminateOptions): Command<'WorkflowIsTerminal'> {
  return {
    action: 'terminate',
    changes: async (stored, context) => {
      const { value: execution } = stored;
      if (execution.status === 'TERMINATED') return [];
      if (execution.status === 'COMPLETED') return workflowIsCompleted();
      const closed = endedEarly(
        execution,
        { status: 'TERMINATED', reason, failureWorkflow },
        context.now,
      );
      return [replace('execution', stored, await withFinalOutput(closed, context))];
    },
  };
}
