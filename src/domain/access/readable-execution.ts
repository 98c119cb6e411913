import type { Caller } from '../identity/caller.ts';
import type { Reader } from '../ports.ts';
import { notPermitted, unknownWorkflow, type Refusal } from '../refusals.ts';
import type { Execution } from '../executions/execution.ts';
import { ReadableBy } from './readable-by.ts';

/** The execution of that id, when the caller may read it. */
export async function readableExecution(
  workflowId: string,
  caller: Caller,
  read: Reader,
): Promise<Execution | Refusal<'UnknownWorkflow' | 'NotPermitted'>> {
  const execution = (await read.read('execution', workflowId))?.value;
  if (execution === undefined) return unknownWorkflow(workflowId);
  return (await new ReadableBy(caller, read).execution(execution))
    ? execution
    : notPermitted('read', `workflow: ${execution.definition.name}`);
}
