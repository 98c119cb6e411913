import { replace } from '../ports.ts';
import { workflowNotPaused } from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { settleTasks } from '../engine/due-tasks.ts';
import type { Execution } from '../executions/execution.ts';
import type { Command } from './command.ts';

/** What became due meanwhile happens now. */
export const resume: Command<'WorkflowNotPaused'> = {
  action: 'resume',
  changes: async (stored, context) => {
    const { value: execution } = stored;
    if (execution.status !== 'PAUSED') {
      return workflowNotPaused(execution.workflowId, execution.status);
    }
    const running: Execution = { ...execution, status: 'RUNNING', updateTime: context.now };
    return [
      replace('execution', stored, await advance(await settleTasks(running, context), context)),
    ];
  },
};
