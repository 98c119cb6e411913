import { replace } from '../ports.ts';
import { workflowHasEnded } from '../refusals.ts';
import { hasEnded } from '../executions/execution.ts';
import type { Command } from './command.ts';

/** A paused execution schedules nothing; tasks that are open already may be finished. */
export const pause: Command<'WorkflowIsTerminal'> = {
  action: 'pause',
  changes: (stored, { now }) => {
    const { value: execution } = stored;
    if (execution.status === 'PAUSED') return [];
    if (hasEnded(execution)) return workflowHasEnded(execution.workflowId);
    return [replace('execution', stored, { ...execution, status: 'PAUSED', updateTime: now })];
  },
};
