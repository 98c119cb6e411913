/** The calls of the API that an act of an actor consists of. */
import type { PersonAct, WorkerAct } from '../../domain/actors/actors.ts';
import type { Occurrence } from '../../domain/actors/occurrence.ts';
import type { Task } from '../../domain/executions/task.ts';
import { operationSpecs, type OperationId } from '../../generated/operations.ts';
import type { ApiCall } from './api-call.ts';

/** As which worker it polls and reports. */
const WORKER_ID = 'actor';

export function pollFor({ taskType, domain }: Task): ApiCall {
  const query = { workerid: WORKER_ID, ...(domain !== undefined && { domain }) };
  return callOf('pollTask', { path: { taskType }, query });
}

export function reportOf(
  { output = {}, status = 'COMPLETED', reason, logs }: WorkerAct,
  { taskId, workflowId }: Occurrence,
): ApiCall {
  return callOf('updateTask', {
    body: {
      workflowInstanceId: workflowId,
      taskId,
      workerId: WORKER_ID,
      status,
      outputData: output,
      ...(reason !== undefined && { reasonForIncompletion: reason }),
      ...(logs !== undefined && { logs: logs.map((log) => ({ log })) }),
    },
  });
}

/** In the order in which the schema of seeds has them. */
export function callsOfPerson(
  { claim = false, output, complete = false, release = false, skip = false, reassign }: PersonAct,
  { taskId }: Occurrence,
): readonly ApiCall[] {
  const path = { taskId };
  const reason = typeof skip === 'string' ? { reason: skip } : {};
  const wanted: readonly (ApiCall | false)[] = [
    claim && callOf('claimHumanTask', { path }),
    (output !== undefined || complete) &&
      callOf('updateHumanTask', { path, query: { complete }, body: output ?? {} }),
    release && callOf('releaseHumanTask', { path }),
    skip !== false && callOf('skipHumanTask', { path, query: reason }),
    reassign !== undefined && callOf('reassignHumanTask', { path, body: reassign }),
  ];
  return wanted.filter((one) => one !== false);
}

const specs = new Map(operationSpecs.map((spec) => [spec.operationId, spec]));

function callOf(operationId: OperationId, call: Omit<ApiCall, 'spec'>): ApiCall {
  const spec = specs.get(operationId);
  if (spec === undefined) throw new Error(`there is no operation ${operationId}`);
  return { ...call, spec };
}
