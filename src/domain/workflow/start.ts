import type { JsonObject } from '../json.ts';
import { advance } from './decider.ts';
import type { WorkflowDefinition } from './definition.ts';
import type { Execution } from './execution.ts';
import type { Engine } from './task-types/task-type.ts';

export interface StartRequest {
  readonly input: JsonObject;
  readonly correlationId?: string | undefined;
  readonly priority?: number | undefined;
  readonly createdBy: string;
  /** A fixed id; undefined: a new one. */
  readonly workflowId?: string | undefined;
}

/** A new execution of the definition, brought as far as it goes by itself. */
export function start(
  definition: WorkflowDefinition,
  request: StartRequest,
  engine: Engine,
): Promise<Execution> {
  const execution: Execution = {
    workflowId: request.workflowId ?? engine.ids.next(),
    definition,
    status: 'RUNNING',
    input: request.input,
    output: {},
    correlationId: request.correlationId,
    priority: request.priority ?? 0,
    createdBy: request.createdBy,
    createTime: engine.now,
    updateTime: engine.now,
    endTime: 0,
    lastRetriedTime: 0,
    tasks: [],
  };
  return advance(execution, engine);
}
