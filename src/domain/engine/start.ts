import { asObject, EMPTY, type JsonObject } from '../json.ts';
import { advance } from './decider.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import type { Execution } from '../executions/execution.ts';
import { TaskList } from '../executions/task-list.ts';
import type { EngineContext } from '../context.ts';
import { withTemplate } from './task-input.ts';
import { withPlace } from './workflow-rate-limit.ts';

export interface StartRequest {
  readonly input: JsonObject;
  readonly correlationId?: string | undefined;
  readonly priority?: number | undefined;
  readonly createdBy: string;
  /** A fixed id; undefined: a new one. */
  readonly workflowId?: string | undefined;
  readonly taskToDomain?: Readonly<Record<string, string>> | undefined;
  readonly idempotencyKey?: string | undefined;
  /** The SUB_WORKFLOW task that starts it. */
  readonly parent?: { readonly workflowId: string; readonly taskId: string } | undefined;
}

/** A new execution of the definition, brought as far as it goes by itself. */
export async function start(
  definition: WorkflowDefinition,
  request: StartRequest,
  context: EngineContext,
): Promise<Execution> {
  const execution: Execution = {
    workflowId: request.workflowId ?? context.ids.next(),
    definition,
    status: 'RUNNING',
    input: withTemplate(request.input, asObject(definition['inputTemplate'])),
    output: EMPTY,
    correlationId: request.correlationId,
    priority: request.priority ?? 0,
    createdBy: request.createdBy,
    createTime: context.now,
    updateTime: context.now,
    endTime: 0,
    lastRetriedTime: 0,
    variables: definition.variables ?? EMPTY,
    taskToDomain: request.taskToDomain ?? EMPTY,
    idempotencyKey: request.idempotencyKey,
    parentWorkflowId: request.parent?.workflowId,
    parentWorkflowTaskId: request.parent?.taskId,
    tasks: TaskList.empty,
  };
  return advance(await withPlace(execution, context), context);
}
