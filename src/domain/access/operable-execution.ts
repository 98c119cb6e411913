import type { Caller } from '../identity/caller.ts';
import { grantsOnWorkflowDefinition } from '../identity/grants-on-tagged.ts';
import { mayOperate } from './who-may.ts';
import type { Reader, Stored } from '../ports.ts';
import { notPermitted, unknownWorkflow, type Refusal } from '../refusals.ts';

/** The execution of that id, when the caller may pause, resume, terminate or retry it. */
export async function operableExecution(
  workflowId: string,
  action: string,
  caller: Caller,
  read: Reader,
): Promise<Stored<'execution'> | Refusal<'UnknownWorkflow' | 'NotPermitted'>> {
  const execution = await read.read('execution', workflowId);
  if (execution === undefined) return unknownWorkflow(workflowId);
  const { name } = execution.value.definition;
  const grants = await grantsOnWorkflowDefinition(name, read);
  if (!mayOperate(caller, execution.value, grants)) {
    return notPermitted(action, `workflow: ${name}`);
  }
  return execution;
}
