import { replace } from '../ports.ts';
import { advance } from '../engine/decider.ts';
import type { Command } from './command.ts';

/** Decides whatever is not decided yet; what has ended or is paused is left alone. */
export const decide: Command<never> = {
  action: 'decide',
  changes: async (stored, context) => {
    const { value: execution } = stored;
    const after = await advance(execution, context);
    const isMoved = after.tasks !== execution.tasks || after.status !== execution.status;
    return isMoved ? [replace('execution', stored, after)] : [];
  },
};
