import type { Tag } from '../identity/tags.ts';
import type { JsonObject } from '../json.ts';

export const retryLogics = ['FIXED', 'LINEAR_BACKOFF', 'EXPONENTIAL_BACKOFF'] as const;
/**
 * The delay before another attempt: the same each time, times the factor and the number of the attempt, or times the
 * factor to the power of that number.
 */
export type RetryLogic = (typeof retryLogics)[number];

export const timeoutPolicies = ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY'] as const;
export type TaskTimeoutPolicy = (typeof timeoutPolicies)[number];

/** How long an attempt at a task of that name may take, and how failed ones are tried again. */
export interface TaskDefinitionContent extends JsonObject {
  readonly name: string;
  readonly description?: string;
  readonly ownerEmail?: string;
  readonly retryCount: number;
  readonly retryLogic: RetryLogic;
  readonly retryDelaySeconds: number;
  readonly backoffScaleFactor: number;
  /** The longest delay before another attempt; 0 or left out: no limit. */
  readonly maxRetryDelaySeconds?: number;
  /** From its schedule to its end; 0: no limit. */
  readonly timeoutSeconds: number;
  readonly timeoutPolicy: TaskTimeoutPolicy;
  /** From one sign of life of the worker to the next. */
  readonly responseTimeoutSeconds: number;
  /** From its schedule to its poll; 0: no limit. */
  readonly pollTimeoutSeconds: number;
  /** Another attempt waits up to this many milliseconds besides. */
  readonly backoffJitterMs?: number;
  /** All attempts together, with the delays between them, from the first schedule on; 0: no limit. */
  readonly totalTimeoutSeconds: number;
  /** How many workers may have such a task at once; 0: no limit. */
  readonly concurrentExecLimit: number;
  /** How many such tasks are handed out within `rateLimitFrequencyInSeconds`; 0: no limit. */
  readonly rateLimitPerFrequency: number;
  readonly rateLimitFrequencyInSeconds: number;
  readonly inputKeys: readonly string[];
  readonly outputKeys: readonly string[];
  /** What the input of every task of that name has where the task's own does not say. */
  readonly inputTemplate: JsonObject;
  /** Refused together with a schema: nothing is held against one. */
  readonly enforceSchema: boolean;
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
}

/** What is kept for a task's name. */
export interface TaskDefinition extends TaskDefinitionContent {
  /** Grants on a tag are grants on all task definitions that carry it. */
  readonly tags?: readonly Tag[];
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly createTime: number;
  readonly updateTime: number;
}

/** The platform's defaults, which a worker's task without a definition has too. */
export const defaultTaskDefinition = {
  retryCount: 3,
  retryLogic: 'FIXED',
  retryDelaySeconds: 60,
  backoffScaleFactor: 1,
  timeoutSeconds: 0,
  timeoutPolicy: 'TIME_OUT_WF',
  responseTimeoutSeconds: 600,
  pollTimeoutSeconds: 0,
  totalTimeoutSeconds: 0,
  concurrentExecLimit: 0,
  rateLimitPerFrequency: 0,
  rateLimitFrequencyInSeconds: 1,
  inputKeys: [],
  outputKeys: [],
  inputTemplate: {},
  enforceSchema: false,
} as const;
