import type { JsonObject } from '../json.ts';

/** What the platform keeps for a task's name, as far as it is built: how failed attempts are tried again. */
export interface TaskDefinition extends JsonObject {
  readonly name: string;
  readonly description?: string | undefined;
  readonly retryCount: number;
  readonly retryDelaySeconds: number;
}

/** The platform's defaults, which a worker's task without a definition has too. */
export const defaultTaskDefinition = { retryCount: 3, retryDelaySeconds: 60 };
