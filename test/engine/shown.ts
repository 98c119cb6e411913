import type { ApiAnswer } from '../support/api-call.ts';
import { ONLY_OF_THE_PLATFORM } from './normalised.ts';
import type { SeenExecution, SeenTask } from './target.ts';

interface Also {
  /** The inputs of tasks too. */
  readonly input?: boolean;
}

/** What scenarios compare of an execution. What is as it usually is stays away, so that the recording is short. */
export function shown(execution: SeenExecution, also: Also = {}): object {
  return {
    status: execution.status,
    reason: execution['reasonForIncompletion'],
    output: unlessEmpty(execution['output']),
    variables: unlessEmpty(execution['variables']),
    failedReferences: unlessEmpty(sorted(execution['failedReferenceTaskNames'])),
    failedNames: unlessEmpty(sorted(execution['failedTaskNames'])),
    tasks: execution.tasks.map((task) => shownTask(task, also)),
  };
}

export function shownTask(task: SeenTask, { input = false }: Also = {}): object {
  return {
    ref: task.referenceTaskName,
    type: task.taskType,
    status: task.status,
    iteration: unlessZero(task.iteration),
    retry: unlessZero(task.retryCount),
    retried: unlessFalse(task['retried']),
    loopOverTask: unlessFalse(task['loopOverTask']),
    reason: task['reasonForIncompletion'],
    input: input ? unlessEmpty(task['inputData']) : undefined,
    output: unlessEmpty(task['outputData']),
  };
}

/** The status of an answer and what its body says about it. */
export function refusal({ status, json }: ApiAnswer): object {
  const { message } = (json ?? {}) as { message?: string };
  return { status, message };
}

/** The status and the body: parsed where it is JSON. */
export function whole({ status, json, text }: ApiAnswer): object {
  return { status, body: json === undefined ? text || undefined : json };
}

function unlessEmpty(value: unknown): unknown {
  const isEmpty =
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((name) => name === ONLY_OF_THE_PLATFORM);
  return isEmpty ? undefined : value;
}

/** The engine's sets have no order. */
function sorted(names: unknown): unknown {
  return Array.isArray(names) ? [...(names as string[])].sort() : names;
}

function unlessZero(count: number): number | undefined {
  return count === 0 ? undefined : count;
}

function unlessFalse(value: unknown): unknown {
  return value === false ? undefined : value;
}
