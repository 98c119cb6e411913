import type { Change } from '../ports.ts';
import type { Execution } from '../executions/execution.ts';
import type { StartLimits } from './start-limits.ts';
import type { Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';

/** What reaching into other executions needs: it reads what this unit has changed so far. */
export interface EffectContext extends EngineContext {
  readonly limits: StartLimits;
}

/** What a task does to other executions; asked when it is new, and whenever its status has changed. */
export type Effect = (
  task: Task,
  execution: Execution,
  context: EffectContext,
) => Promise<readonly Change[]>;
