import type { Access, Target } from '../domain/identity/grants.ts';
import type { Tag } from '../domain/identity/tags.ts';
import type { JsonObject } from '../domain/json.ts';
import type { RetryLogic, TaskTimeoutPolicy } from '../domain/definitions/task-definition.ts';
import type { TaskMocks } from '../domain/executions/task-mocks.ts';

/** What a seed may hold (conductor-mock-seed.schema.json): the state of a cluster, in the order it is loaded. */
export interface Seed {
  /** The time on a manual clock, as ISO 8601 text or epoch ms. */
  readonly now?: string | number;
  readonly groups?: readonly SeedGroup[];
  readonly users?: readonly SeedUser[];
  readonly applications?: readonly SeedApplication[];
  readonly grants?: readonly SeedGrant[];
  readonly forms?: readonly SeedForm[];
  readonly taskDefinitions?: readonly SeedTaskDefinition[];
  readonly workflowDefinitions?: readonly JsonObject[];
  /** What answers the tasks that reach outside. */
  readonly taskMocks?: TaskMocks;
  readonly executions?: readonly SeedExecution[];
}

export interface SeedGroup {
  readonly id: string;
  readonly description?: string;
  readonly roles?: readonly string[];
}

export interface SeedUser {
  readonly id: string;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly groups?: readonly string[];
}

export interface SeedApplication {
  readonly id: string;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly keys?: readonly { readonly id: string; readonly secret: string }[];
}

export interface SeedGrant {
  readonly subject: { readonly type: string; readonly id: string };
  readonly target: Target;
  readonly access: readonly Access[];
}

export interface SeedForm {
  readonly name: string;
  readonly version?: number;
  readonly jsonSchema: JsonObject;
  readonly templateUI?: JsonObject;
  /** A user's id, or `app:` and an application's. */
  readonly createdBy?: string;
}

/** As the metadata API takes it, which also judges it. */
export interface SeedTaskDefinition extends JsonObject {
  readonly name: string;
  readonly description?: string;
  readonly ownerEmail?: string;
  readonly retryCount?: number;
  readonly retryLogic?: RetryLogic;
  readonly retryDelaySeconds?: number;
  readonly maxRetryDelaySeconds?: number;
  readonly backoffScaleFactor?: number;
  readonly timeoutSeconds?: number;
  readonly timeoutPolicy?: TaskTimeoutPolicy;
  readonly responseTimeoutSeconds?: number;
  readonly pollTimeoutSeconds?: number;
  readonly totalTimeoutSeconds?: number;
  readonly concurrentExecLimit?: number;
  readonly rateLimitPerFrequency?: number;
  readonly rateLimitFrequencyInSeconds?: number;
  readonly inputKeys?: readonly string[];
  readonly outputKeys?: readonly string[];
  readonly inputTemplate?: JsonObject;
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
  readonly enforceSchema?: boolean;
  /** A list of tags, or a map of values by key. */
  readonly tags?: readonly Tag[] | Readonly<Record<string, string>>;
}

export interface SeedExecution {
  readonly name: string;
  readonly version?: number;
  readonly input?: JsonObject;
  readonly correlationId?: string;
  readonly workflowId?: string;
  readonly startedBy?: string;
  /** What has happened to it since, in order. */
  readonly then?: readonly SeedStep[];
}

export type SeedStep =
  | { readonly claim: { readonly taskRefName: string; readonly by: string } }
  | {
      readonly update: {
        readonly taskRefName: string;
        readonly by: string;
        readonly output?: JsonObject;
        readonly complete?: boolean;
        readonly iteration?: number;
      };
    };
