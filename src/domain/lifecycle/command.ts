import type { Context, EngineContext } from '../context.ts';
/** What an operator does to whole executions. Each command is decided on one execution; some are asked for many. */
import { PendingChanges } from '../pending-changes.ts';
import type { Change, Stored } from '../ports.ts';
import { isRefusal, type Refusal } from '../refusals.ts';
import { admit } from '../access/admit.ts';
import type { ActionOn } from '../access/grid.ts';
import { executionById } from '../access/lookups.ts';

export interface Command<Name extends string> {
  /** What it is called where it is not permitted. */
  readonly action: ActionOn<'execution'>;
  readonly changes: (
    execution: Stored<'execution'>,
    context: EngineContext,
  ) => readonly Change[] | Refusal<Name> | Promise<readonly Change[] | Refusal<Name>>;
}

export type Operator = EngineContext & Pick<Context, 'caller'>;

/** The command, given to the execution of that id by somebody who may. */
async function operate<Name extends string>(
  workflowId: string,
  command: Command<Name>,
  operator: Operator,
): Promise<readonly Change[] | Refusal<Name | 'UnknownWorkflow' | 'NotPermitted'>> {
  const execution = await executionById(workflowId, operator.read);
  if (isRefusal(execution)) return execution;
  const refused = await admit('execution', command.action, execution, operator);
  return refused ?? command.changes(execution, operator);
}

export interface BulkOutcome {
  readonly succeeded: readonly string[];
  /** Why not, by workflow id. */
  readonly failed: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

/** The command, given to one execution after the other; what is refused on one leaves the others alone. */
export async function operateOnEach(
  workflowIds: readonly string[],
  command: Command<string>,
  operator: Operator,
): Promise<BulkOutcome> {
  const read = new PendingChanges(operator.read);
  const succeeded: string[] = [];
  const failed = new Map<string, string>();
  for (const workflowId of workflowIds) {
    const changes = await operate(workflowId, command, { ...operator, read });
    if (isRefusal(changes)) {
      failed.set(workflowId, changes.message);
    } else {
      read.add(changes);
      succeeded.push(workflowId);
    }
  }
  return { succeeded, failed, changes: read.all };
}
