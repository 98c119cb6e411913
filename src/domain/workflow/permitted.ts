import type { Caller } from '../identity/caller.ts';
import { grantsId } from '../identity/grants.ts';
import { mayOperate } from '../identity/who-may.ts';
import type { Reader, Stored } from '../ports.ts';
import { notPermitted, unknownWorkflow, type Refusal } from '../refusals.ts';

/** The execution of that id, when the caller may pause, resume, terminate or retry it. */
export async function operableExecution(
  workflowId: string,
  action: 'pause' | 'resume' | 'terminate' | 'retry',
  caller: Caller,
  read: Reader,
): Promise<Stored<'execution'> | Refusal<'UnknownWorkflow' | 'NotPermitted'>> {
  const execution = await read.read('execution', workflowId);
  if (execution === undefined) return unknownWorkflow(workflowId);
  const { name } = execution.value.definition;
  const grants = await read.read('grants', grantsId({ type: 'WORKFLOW_DEF', id: name }));
  if (!mayOperate(caller, execution.value, grants?.value)) {
    return notPermitted(action, `workflow: ${name}`);
  }
  return execution;
}
