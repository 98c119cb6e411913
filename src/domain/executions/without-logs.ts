import { remove, type Change, type Reader } from '../ports.ts';

/** The change that forgets what was written about the task. */
export async function withoutLogs(taskId: string, read: Reader): Promise<readonly Change[]> {
  const stored = await read.read('taskLogs', taskId);
  return stored ? [remove('taskLogs', stored)] : [];
}
