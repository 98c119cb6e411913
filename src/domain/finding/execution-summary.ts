import type { NamedValues } from '../named-values/named-values.ts';
import type { Execution, WorkflowStatus } from '../executions/execution.ts';
import { NO_FAILED_NAMES } from '../executions/failed-names.ts';
import { masked } from '../executions/masked.ts';
import { executionTime } from './execution-fields.ts';
import { mapText } from './map-text.ts';

/** An execution as searches show it. Times are ISO texts; sizes count the characters of input and output. */
export interface ExecutionSummary {
  readonly workflowType: string;
  readonly version: number;
  readonly workflowId: string;
  readonly correlationId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly startTime: string;
  readonly updateTime: string;
  readonly endTime?: string | undefined;
  readonly status: WorkflowStatus;
  readonly input: string;
  readonly output: string;
  readonly reasonForIncompletion?: string | undefined;
  /** Ms. */
  readonly executionTime: number;
  readonly failedReferenceTaskNames: string;
  readonly priority: number;
  readonly failedTaskNames: readonly string[];
  readonly createdBy: string;
  readonly taskToDomain: Readonly<Record<string, string>>;
  readonly inputSize: number;
  readonly outputSize: number;
}

/** `secrets`: those of the cluster. */
export function executionSummary(execution: Execution, secrets: NamedValues): ExecutionSummary {
  const failed = execution.failedNames ?? NO_FAILED_NAMES;
  const input = mapText(masked(execution.input, execution.definition, secrets));
  const output = mapText(masked(execution.output, execution.definition, secrets));
  return {
    workflowType: execution.definition.name,
    version: execution.definition.version,
    workflowId: execution.workflowId,
    correlationId: execution.correlationId,
    idempotencyKey: execution.idempotencyKey,
    startTime: timeText(execution.createTime),
    updateTime: timeText(execution.updateTime),
    endTime: execution.endTime === 0 ? undefined : timeText(execution.endTime),
    status: execution.status,
    input,
    output,
    reasonForIncompletion: execution.reasonForIncompletion,
    executionTime: executionTime(execution),
    failedReferenceTaskNames: failed.references.join(','),
    priority: execution.priority,
    failedTaskNames: failed.definitions,
    createdBy: execution.createdBy,
    taskToDomain: execution.taskToDomain,
    inputSize: input.length,
    outputSize: output.length,
  };
}

/** In UTC with milliseconds: `2026-01-05T09:00:00.000Z`. */
export function timeText(time: number): string {
  return new Date(time).toISOString();
}
