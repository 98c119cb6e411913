import type { TaskType } from './task-type.ts';

/** A worker's task: it waits to be polled under its name. */
export const simple: TaskType = {
  begins: 'atOnce',
  begin: (scheduled) => scheduled,
};
