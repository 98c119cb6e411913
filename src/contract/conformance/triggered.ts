/** Workflows that triggers of human tasks start. */
import type { CheckContext } from './context.ts';

type Fixtures = Pick<CheckContext, 'definitions' | 'executions'>;

/** One for each reference, so that what runs by it was started by the trigger in question. Gives its name. */
export async function defineNotify(
  { definitions }: Pick<Fixtures, 'definitions'>,
  taskReferenceName: string,
): Promise<string> {
  return definitions.defineWorkflow({ tasks: [await definitions.book(taskReferenceName)] });
}

/** Of the definition of a HUMAN task. */
export function startsOn(triggerType: string, name: string, more: object = {}) {
  return { taskTriggers: [{ triggerType, startWorkflowRequest: { name, version: 1, ...more } }] };
}

/** The ids of the executions of that workflow, which the end of the run removes. */
export async function startedOf(
  { definitions, executions }: Fixtures,
  name: string,
): Promise<readonly string[]> {
  return (await definitions.executionsOf([name])).map(executions.track);
}
