import type { Tag } from '../identity/tags.ts';
import type { JsonObject } from '../json.ts';

/** What is kept for a task's name: how long an attempt may take, and how failed ones are tried again. */
export interface TaskDefinition extends JsonObject {
  readonly name: string;
  readonly retryCount: number;
  readonly retryLogic: 'FIXED';
  readonly retryDelaySeconds: number;
  /** 0: no limit. */
  readonly timeoutSeconds: number;
  readonly timeoutPolicy: 'RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY';
  /** Kept, but leases are not watched. */
  readonly responseTimeoutSeconds: number;
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
  timeoutSeconds: 0,
  timeoutPolicy: 'TIME_OUT_WF',
  responseTimeoutSeconds: 600,
} as const;
