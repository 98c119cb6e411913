import { followTasks } from '../human/follow.ts';
import { replace, type Change, type Ids, type Reader, type Stored } from '../ports.ts';
import type { Execution } from './execution.ts';

/** The changes that store an execution as it has become, its human records with it. */
export async function executionChanges(
  before: Stored<'execution'>,
  after: Execution,
  now: number,
  read: Reader,
  ids: Ids,
): Promise<readonly Change[]> {
  if (after === before.value) return [];
  return [
    replace('execution', before, after),
    ...(await followTasks(before.value.tasks, after, now, read, ids)),
  ];
}
