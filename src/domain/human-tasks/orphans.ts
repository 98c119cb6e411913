import { keys } from '../index-keys.ts';
import { forget, replace, type Change, type Reader } from '../ports.ts';

/** Human tasks of removed executions that can still be read and found; whoever was the first to be one is forgotten. */
export const MOST_ORPHANS = 1_000;

/** The records of the execution, which is removed, count as orphans from now on, and make room for themselves. */
export async function orphaned(workflowId: string, read: Reader): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { id } of await read.find('humanTask', [[keys.workflow(workflowId)]])) {
    const record = await read.read('humanTask', id);
    if (record) changes.push(replace('humanTask', record, { ...record.value, isOrphan: true }));
  }
  const { total } = await read.page('humanTask', [[keys.orphan]], { start: 0, size: 0 });
  const tooMany = total + changes.length - MOST_ORPHANS;
  if (tooMany <= 0) return changes;
  const oldest = await read.find('humanTask', [[keys.orphan]], tooMany);
  return [...changes, ...oldest.map((record) => forget('humanTask', record))];
}
