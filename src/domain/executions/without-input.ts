import { begun, ended, type Task } from './task.ts';

/** A task that cannot be given its input fails, and is not tried again. */
export function withoutInput(task: Task, reason: string, now: number): Task {
  const { _createdBy } = task.input;
  const given = { ...begun(task, now), input: { _createdBy } };
  return ended(given, 'FAILED_WITH_TERMINAL_ERROR', now, reason);
}
