import type { Caller } from '../identity/caller.ts';
import { replace, type Change, type Reader, type Stored } from '../ports.ts';
import { taskIsDeleted, type Refusal } from '../refusals.ts';
import type { EngineContext } from '../context.ts';
import { logged } from '../human-tasks/action-log.ts';
import { cancelTask } from './cancel-task.ts';
import { closed, type HumanTask } from '../human-tasks/human-task.ts';
import { stateAfter } from '../human-tasks/transitions.ts';

/**
 * The record deleted, and the execution that still waits for it failed, so that it can be retried
 * (docs/reference-docs/api/human-tasks/delete-task; what becomes of both is assumed). The record stays readable.
 */
export async function deleteHumanTask(
  record: Stored<'humanTask'>,
  caller: Caller,
  context: EngineContext,
  read: Reader,
): Promise<readonly Change[] | Refusal<'TaskIsDeleted'>> {
  const { now, ids } = context;
  const state = stateAfter('delete', record.value.state);
  if (state === undefined) return taskIsDeleted(record.id);
  const gone: HumanTask = { ...closed(record.value, state, now), updatedBy: caller.id };
  const deleted = logged(gone, 'DELETE', { actedBy: caller.id, now, ids });
  const reason = `Human task ${record.id} was deleted`;
  return [
    replace('humanTask', record, deleted),
    ...(await cancelTask(record.value, reason, context, read)),
  ];
}
