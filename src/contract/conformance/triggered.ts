/** Workflows that triggers of human tasks start. */
import type { Scene } from './scene.ts';

/** One for each reference, so that whatever runs by it was started by the trigger in question. Gives its name. */
export async function defineNotify(scene: Scene, taskReferenceName: string): Promise<string> {
  return scene.defineWorkflow({ tasks: [await scene.book(taskReferenceName)] });
}

/** Of the definition of a HUMAN task. */
export function startsOn(triggerType: string, name: string, more: object = {}) {
  return { taskTriggers: [{ triggerType, startWorkflowRequest: { name, version: 1, ...more } }] };
}

/** The ids of the executions of that workflow, which the end of the run removes. */
export async function startedOf(scene: Scene, name: string): Promise<readonly string[]> {
  return (await scene.executions([name])).map(scene.track);
}
