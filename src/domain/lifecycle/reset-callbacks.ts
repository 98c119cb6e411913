import { replace } from '../ports.ts';
import { workflowInTerminalState } from '../refusals.ts';
import { hasEnded } from '../executions/execution.ts';
import { isHeldBack } from '../executions/task.ts';
import type { Command } from './command.ts';

/** Tasks of workers that wait for their time are in their queues at once. */
export const resetCallbacks: Command<'WorkflowIsTerminal'> = {
  action: 'update',
  changes: (stored, { now }) => {
    const { value: execution } = stored;
    if (hasEnded(execution)) return workflowInTerminalState(execution.status);
    if (!execution.tasks.all().some(isHeldBack)) return [];
    const tasks = execution.tasks.map((task) =>
      isHeldBack(task)
        ? { ...task, callbackAfterSeconds: 0, wantedAt: now, isReleased: true, updateTime: now }
        : task,
    );
    return [replace('execution', stored, { ...execution, tasks, updateTime: now })];
  },
};
