import type { PersistentList } from '../persistent-list.ts';

/** A line that was written about a task. */
export interface TaskLog {
  readonly log: string;
  /** Epoch ms. */
  readonly createdTime: number;
}

/** What was written about one task, in order. */
export interface TaskLogs {
  readonly logs: PersistentList<TaskLog>;
}
