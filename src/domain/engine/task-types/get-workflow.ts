import { KIB } from '../../units.ts';
import type { HumanTask } from '../../human-tasks/human-task.ts';
import { findCaller, nobody } from '../../identity/caller.ts';
import { admit } from '../../access/admit.ts';
import { failure, isFailure, type Failure } from '../../failure.ts';
import { isLargerThan } from '../../json-size.ts';
import { asString } from '../../json.ts';
import type { Reader } from '../../ports.ts';
import { unknownWorkflow } from '../../refusals.ts';
import type { Execution } from '../../executions/execution.ts';
import { namedValues } from '../../named-values/named-values.ts';
import { executionWithRecords } from '../../human-tasks/execution-with-records.ts';
import { begun, ended, isHuman, type Task } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** The platform's limit for a task's output; an execution that looks at itself again and again would grow without end. */
const MOST_KILOBYTES = 3072;

/**
 * GET_WORKFLOW (docs/reference-docs/operators/get-workflow): an execution as it is now and as the API shows it, its own
 * as well as any other that whoever has started this one may read.
 */
export const getWorkflow: TaskType = {
  begins: 'afterwards',
  begin: async (scheduled, execution, { now, read }) => {
    const task = begun(scheduled, now);
    const wanted = await wantedBy(task, execution, read);
    if (isFailure(wanted)) return ended(task, 'FAILED', now, wanted.reason);
    const { includeTasks } = task.input;
    const records = String(includeTasks) === 'true' ? await recordsOf(wanted, read) : undefined;
    const secrets = await namedValues('secrets', read);
    const output = executionWithRecords(wanted, records, secrets);
    if (!isLargerThan(output, MOST_KILOBYTES * KIB))
      return ended({ ...task, output }, 'COMPLETED', now);
    const reason = `The output of task: ${task.taskId} is greater than the permissible limit: ${MOST_KILOBYTES}KB`;
    return ended(task, 'FAILED', now, reason);
  },
};

/** The execution, or why it cannot be had. */
async function wantedBy(
  { input }: Task,
  execution: Execution,
  read: Reader,
): Promise<Execution | Failure> {
  const id = asString(input['id']) ?? '';
  if (id === '') return failure("Missing 'id' in input data.");
  const wanted =
    id === execution.workflowId ? execution : (await read.read('execution', id))?.value;
  if (wanted === undefined) return failure(unknownWorkflow(id).message);
  const caller = (await findCaller(execution.createdBy, read)) ?? nobody;
  const refused = await admit('execution', 'read', { value: wanted }, { caller, read });
  return refused ? failure(refused.message) : wanted;
}

/** One by one, so that those are found which are not stored yet. */
async function recordsOf(
  { tasks }: Execution,
  read: Reader,
): Promise<ReadonlyMap<string, HumanTask>> {
  const records = new Map<string, HumanTask>();
  for (const { taskId } of tasks.all().filter(isHuman)) {
    const record = await read.read('humanTask', taskId);
    if (record) records.set(taskId, record.value);
  }
  return records;
}
