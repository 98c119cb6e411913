import { remove as removed } from '../ports.ts';
import type { Command } from './command.ts';

/** The execution is gone, whatever its state; what follows from that is among the consequences of changes. */
export const remove: Command<never> = {
  action: 'delete',
  changes: (stored) => [removed('execution', stored)],
};
