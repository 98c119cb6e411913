import { put, type Change, type Reader } from '../ports.ts';
import { PersistentList } from '../persistent-list.ts';
import type { TaskLog } from './task-logs.ts';

/** The change that writes the lines about the task down; none for no lines. */
export async function writeLogs(
  taskId: string,
  lines: readonly TaskLog[],
  read: Reader,
): Promise<readonly Change[]> {
  if (lines.length === 0) return [];
  const stored = await read.read('taskLogs', taskId);
  const logs = (stored?.value.logs ?? PersistentList.of<TaskLog>([])).addAll(lines);
  return [put('taskLogs', taskId, stored, { logs })];
}
