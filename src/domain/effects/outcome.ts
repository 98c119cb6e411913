import type { JsonObject } from '../json.ts';
import { replace, type Change } from '../ports.ts';
import { advance } from '../engine/decider.ts';
import { withTask } from '../executions/execution.ts';
import { ended, type Task, type TaskStatus } from '../executions/task.ts';
import type { EffectContext } from './effect.ts';

/** How a task that an effect carried out has ended. */
export interface Outcome {
  readonly status: TaskStatus;
  readonly output: JsonObject;
  readonly reason?: string | undefined;
}

export function failed(reason: string, output: JsonObject = {}): Outcome {
  return { status: 'FAILED', output, reason };
}

export function withOutcome(task: Task, { status, output, reason }: Outcome, now: number): Task {
  return ended({ ...task, output }, status, now, reason);
}

/** The change that ends the task so, and takes its execution on from there. */
export async function concluded(
  task: Task,
  workflowId: string,
  outcome: Outcome,
  context: EffectContext,
): Promise<readonly Change[]> {
  const stored = await context.read.read('execution', workflowId);
  if (stored === undefined) return [];
  const after = withTask(stored.value, withOutcome(task, outcome, context.now));
  return [replace('execution', stored, await advance(after, context))];
}
