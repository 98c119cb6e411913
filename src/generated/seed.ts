// Written by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /**
     * Seed of a conductor-mock cluster
     * @description What is in the cluster when it starts. Loaded in the order of the keys below; all or nothing.
     */
    readonly Seed: {
      /** @description The time on a manual clock: ISO 8601 text or epoch milliseconds. */
      readonly now?: string | number;
      readonly groups?: readonly {
        readonly id: components['schemas']['id'];
        readonly description?: string;
        readonly roles?: components['schemas']['roles'];
      }[];
      /** @description People. Ids are kept in lower case. Without roles a user has USER. */
      readonly users?: readonly {
        readonly id: components['schemas']['id'];
        readonly name?: string;
        readonly roles?: components['schemas']['roles'];
        readonly groups?: readonly string[];
      }[];
      /** @description Programs. An access key of an application acts as the subject app:<id>. */
      readonly applications?: readonly {
        readonly id: components['schemas']['id'];
        readonly name?: string;
        readonly roles?: components['schemas']['roles'];
        readonly keys?: readonly {
          readonly id: components['schemas']['id'];
          readonly secret: components['schemas']['id'];
        }[];
      }[];
      /** @description Permissions of a user, group or role on a target. The id of a tag is key:value. */
      readonly grants?: readonly {
        readonly subject: {
          /** @enum {unknown} */
          readonly type: 'USER' | 'GROUP' | 'ROLE';
          readonly id: components['schemas']['id'];
        };
        readonly target: {
          /** @enum {unknown} */
          readonly type: 'TASK_DEF' | 'WORKFLOW_DEF' | 'USER_FORM_TEMPLATE' | 'TAG';
          readonly id: components['schemas']['id'];
        };
        readonly access: readonly ('READ' | 'CREATE' | 'UPDATE' | 'DELETE' | 'EXECUTE')[];
      }[];
      /** @description User forms. Without a version a form is version 1. */
      readonly forms?: readonly {
        readonly name: components['schemas']['id'];
        readonly version?: components['schemas']['version'];
        readonly jsonSchema: Record<string, unknown>;
        readonly templateUI?: Record<string, unknown>;
        readonly createdBy?: components['schemas']['id'];
      }[];
      /** @description Values that ${workflow.secrets.NAME} stands for, and that nobody is shown. What is no text is kept as JSON. */
      readonly secrets?: readonly {
        readonly name: string;
        readonly value: string | number | boolean | Record<string, unknown> | readonly unknown[];
      }[];
      /** @description Values that ${workflow.env.NAME} stands for. What is no text is kept as JSON. */
      readonly environmentVariables?: readonly {
        readonly name: string;
        readonly value: string | number | boolean | Record<string, unknown> | readonly unknown[];
      }[];
      /** @description Task definitions as the metadata API takes them: how long an attempt at a task of that name may take, and how often and after which delay a failed one is tried again. */
      readonly taskDefinitions?: readonly {
        readonly name: components['schemas']['id'];
        readonly description?: string;
        readonly ownerEmail?: string;
        readonly retryCount?: number;
        /** @enum {unknown} */
        readonly retryLogic?: 'FIXED' | 'LINEAR_BACKOFF' | 'EXPONENTIAL_BACKOFF';
        readonly retryDelaySeconds?: number;
        readonly maxRetryDelaySeconds?: number;
        readonly backoffScaleFactor?: number;
        readonly timeoutSeconds?: number;
        /** @enum {unknown} */
        readonly timeoutPolicy?: 'RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY';
        readonly responseTimeoutSeconds?: number;
        readonly pollTimeoutSeconds?: number;
        readonly totalTimeoutSeconds?: number;
        readonly concurrentExecLimit?: number;
        readonly rateLimitPerFrequency?: number;
        readonly rateLimitFrequencyInSeconds?: number;
        readonly inputKeys?: readonly string[];
        readonly outputKeys?: readonly string[];
        readonly inputTemplate?: Record<string, unknown>;
        readonly inputSchema?: Record<string, unknown>;
        readonly outputSchema?: Record<string, unknown>;
        readonly enforceSchema?: boolean;
        readonly tags?: components['schemas']['tags'];
      }[];
      /** @description Workflow definitions as the metadata API takes them, and createdBy. Without a version: 1. Tags belong to the name. */
      readonly workflowDefinitions?: readonly Record<string, unknown>[];
      readonly taskMocks?: components['schemas']['taskMocks'];
      /** @description Workflows that were started, by the administrator unless startedBy says otherwise. */
      readonly executions?: readonly {
        readonly name: components['schemas']['id'];
        readonly version?: components['schemas']['version'];
        readonly input?: Record<string, unknown>;
        readonly correlationId?: string;
        readonly workflowId?: components['schemas']['id'];
        readonly startedBy?: components['schemas']['id'];
        readonly then?: readonly components['schemas']['step'][];
      }[];
      readonly actors?: components['schemas']['actors'];
    };
    readonly id: string;
    readonly version: number;
    readonly roles: readonly string[];
    /** @description A list of tags, or a map of values by key. */
    readonly tags:
      | readonly {
          readonly key: components['schemas']['id'];
          readonly value: string;
        }[]
      | {
          readonly [key: string]: string;
        };
    /** @description What answers tasks that reach outside, such as HTTP: lists of outputs by the task's reference, its name or its type, looked for in this order. An execution uses a list in order; its last one repeats. */
    readonly taskMocks: {
      readonly byReference?: components['schemas']['mockLists'];
      readonly byName?: components['schemas']['mockLists'];
      readonly byType?: components['schemas']['mockLists'];
    };
    readonly mockLists: {
      readonly [key: string]: readonly {
        /** @enum {unknown} */
        readonly status?: 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'IN_PROGRESS';
        readonly output?: Record<string, unknown>;
        readonly reasonForIncompletion?: string;
      }[];
    };
    /** @description Workers and people who act by themselves, on the cluster's clock. Of those who are due at one time, workers come before people, and each in the order in which they stand here. */
    readonly actors: {
      readonly workers?: readonly components['schemas']['workerActor'][];
      readonly people?: readonly components['schemas']['personActor'][];
    };
    /** @description Milliseconds on the cluster's clock; left out: at once. */
    readonly afterMs: number;
    /** @description Takes each task of its type out of the queue and reports on it, afterMs after it was scheduled. */
    readonly workerActor: {
      readonly taskType: components['schemas']['id'];
      /** @description Whom it acts as: a user's id or app:<id>. Left out: the application mock. */
      readonly as?: string;
      readonly afterMs?: components['schemas']['afterMs'];
      /** @description What it reports; of a list one for each task, and the last of it again and again. Left out: that the task is completed. */
      readonly then?:
        components['schemas']['workerAct'] | readonly components['schemas']['workerAct'][];
    };
    readonly workerAct: {
      readonly output?: Record<string, unknown>;
      /**
       * @description Left out: COMPLETED. In progress, the task goes back into its queue.
       * @enum {unknown}
       */
      readonly status?: 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'IN_PROGRESS';
      readonly reason?: string;
      readonly logs?: readonly string[];
    };
    /** @description Acts on each human task that fits, afterMs after it first stood open to this person. */
    readonly personActor: {
      readonly user: components['schemas']['id'];
      /** @description Which tasks; all that is given must fit. Left out: every task in the person's inbox. */
      readonly on?: {
        readonly workflowName?: components['schemas']['id'];
        readonly taskRefName?: components['schemas']['id'];
        readonly displayName?: components['schemas']['id'];
        readonly iteration?: number;
        readonly correlationId?: components['schemas']['id'];
      };
      readonly afterMs?: components['schemas']['afterMs'];
      /** @description What the person does; of a list one for each task, and the last of it again and again. */
      readonly then:
        components['schemas']['personAct'] | readonly components['schemas']['personAct'][];
    };
    /** @description Calls, in the order of these members; after one that is refused no more are made. */
    readonly personAct: {
      readonly claim?: boolean;
      /** @description Is saved. */
      readonly output?: Record<string, unknown>;
      /** @description With the output, if there is one. */
      readonly complete?: boolean;
      readonly release?: boolean;
      /** @description True, or the reason. */
      readonly skip?: boolean | string;
      /** @description A new chain of assignments, as the API takes it. */
      readonly reassign?: readonly Record<string, unknown>[];
    };
    /** @description What somebody did since: a claim, or an update of a Human task's output. */
    readonly step: {
      /** @description Whoever is not a user of the cluster claims as an external user. */
      readonly claim?: {
        readonly taskRefName: components['schemas']['id'];
        readonly by: components['schemas']['id'];
      };
      readonly update?: {
        readonly taskRefName: components['schemas']['id'];
        readonly by: components['schemas']['id'];
        readonly output?: Record<string, unknown>;
        readonly complete?: boolean;
        readonly iteration?: number;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
