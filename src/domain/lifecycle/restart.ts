import { replace, type Reader } from '../ports.ts';
import {
  isRefusal,
  unknownWorkflowDefinition,
  workflowNotEnded,
  workflowNotRestartable,
} from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { definitionVersion } from '../definitions/definition.ts';
import { hasEnded, type Execution } from '../executions/execution.ts';
import { withTaskDefinitions } from '../definitions/with-task-definitions.ts';
import type { Command } from './command.ts';
import { fromTheStart } from './from-the-start.ts';

/** An execution that has ended, run again from its first task, by its own definition or the newest there is. */
export function restart(
  useLatestDefinitions: boolean,
): Command<'WorkflowNotEnded' | 'WorkflowNotRestartable' | 'UnknownWorkflowDefinition'> {
  return {
    action: 'restart',
    changes: async (stored, context) => {
      const { value: execution } = stored;
      if (!hasEnded(execution)) return workflowNotEnded(execution.workflowId, 'restart');
      const definition = useLatestDefinitions
        ? await latestDefinition(execution, context.read)
        : execution.definition;
      if (isRefusal(definition)) return definition;
      if (isBarred(execution, definition)) return workflowNotRestartable(execution.workflowId);
      const { now: createTime } = context;
      const { failedNames } = execution;
      const again = { ...fromTheStart(execution, createTime), definition, createTime, failedNames };
      const after = await advance({ ...again, lastRetriedTime: 0 }, context);
      return [replace('execution', stored, after)];
    },
  };
}

/** `restartable` is about executions that are completed (docs/developer-guides/workflows, the engine 3.32.1). */
function isBarred({ status }: Execution, { restartable }: Execution['definition']): boolean {
  return status === 'COMPLETED' && restartable === false;
}

async function latestDefinition({ definition: { name } }: Execution, read: Reader) {
  const latest = definitionVersion((await read.read('workflowDefinition', name))?.value, undefined);
  return latest ? withTaskDefinitions(latest, read) : unknownWorkflowDefinition(name);
}
