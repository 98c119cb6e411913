// Written by `npm run generate`. Do not edit.

export interface paths {
  readonly '/livez': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the process answers. */
    readonly get: operations['readLiveness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/readyz': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the seeds of the start are loaded, and the store can be written. Other calls wait for the seeds. */
    readonly get: operations['readReadiness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/metrics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What the server has done and holds, in the text format of Prometheus. */
    readonly get: operations['readMetrics'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/openapi.json': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** This document. */
    readonly get: operations['readSteeringDocument'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cluster': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What runs here, what bounds it, and where its state is kept.
     * @description Of the URL of a database neither the password nor what stands behind a question mark is told.
     */
    readonly get: operations['readCluster'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tokens': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A token that acts as a user or an application. */
    readonly post: operations['issueSteeringToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/seed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The state of the cluster at this moment, as a seed that people read and edit.
     * @description The seed was tried: an execution that it would not make the same, but for times and ids that are given anew, is left out, and what that one had started with it. Secrets stand in it.
     */
    readonly get: operations['writeSeed'];
    readonly put?: never;
    /** Adds a seed, as a whole or not at all. */
    readonly post: operations['addSeed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/reset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Back to the state after the start, without faults. Tokens stay valid. */
    readonly post: operations['resetCluster'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/snapshot': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The whole state of the cluster at this moment, but its journal and its faults. */
    readonly get: operations['takeSnapshot'];
    /** Puts a snapshot in place of everything, as a whole or not at all, without faults. */
    readonly put: operations['restoreSnapshot'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/clock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The time of the cluster. */
    readonly get: operations['readClock'];
    readonly put?: never;
    /** Moves a manual clock; what falls due on the way has happened when the call answers. */
    readonly post: operations['moveClock'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/clock/due': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What time does next, in the order in which it happens.
     * @description Of an execution or a human task it has what comes first; what follows from that is not known before.
     */
    readonly get: operations['listDue'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/forms/judge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What would be wrong with an answer to a form, saved and completed. Nothing is stored. */
    readonly post: operations['judgeAnswer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/task-mocks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What answers tasks that reach outside. */
    readonly get: operations['readTaskMocks'];
    /** Puts others in the place of all of them. */
    readonly put: operations['replaceTaskMocks'];
    readonly post?: never;
    /** Leaves none. */
    readonly delete: operations['clearTaskMocks'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/actors': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who acts by themselves, and how far they are. */
    readonly get: operations['readActors'];
    /** Puts others in the place of all of them, who begin anew. */
    readonly put: operations['replaceActors'];
    readonly post?: never;
    /** Leaves none. */
    readonly delete: operations['clearActors'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The calls of the API that the journal has, oldest first. */
    readonly get: operations['listRequests'];
    readonly put?: never;
    readonly post?: never;
    /** Forgets all of them. */
    readonly delete: operations['clearRequests'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What happens, as it happens, as server-sent events.
     * @description `event: request` is a call of the API, as the journal has it, without bodies; `event: change` a record that is stored anew, with its kind and id, the status of an execution or the state of a Human task, and REMOVED for what is gone; `event: reset` says that all of them may be others; `event: dropped` how many events are no longer there.
     */
    readonly get: operations['readEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/requests/verify': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Whether the API was called like this, so many times. */
    readonly post: operations['verifyRequests'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/faults': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All faults, in the order in which they were added. */
    readonly get: operations['listFaults'];
    readonly put?: never;
    /** Makes calls of the API go wrong from now on. */
    readonly post: operations['addFault'];
    /** Leaves none. */
    readonly delete: operations['clearFaults'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/faults/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Takes one away. */
    readonly delete: operations['removeFault'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/allowed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * What calls would be answered. Each is decided and none is done.
     * @description Each call is decided on the state that there is, not on what the one before would have made of it. Nothing is waited for, and the journal does not have them.
     */
    readonly post: operations['checkAllowed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tenants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The tenants that there are, in the order in which they were made. */
    readonly get: operations['listTenants'];
    readonly put?: never;
    /** Another cluster, which begins with the state after the start, or with what is in another one. */
    readonly post: operations['addTenant'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tenants/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Ends a tenant. Whoever waits in it is answered with what there is. */
    readonly delete: operations['endTenant'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Actors: {
      /** @description As they were given; empty where there are none. */
      readonly actors: Record<string, never>;
      /** @description How far each is, in the order of the actors. */
      readonly progress: {
        readonly workers: readonly components['schemas']['ActorProgress'][];
        readonly people: readonly components['schemas']['ActorProgress'][];
      };
    };
    readonly ActorProgress: {
      /** @description Tasks on which it has acted. */
      readonly acted: number;
      /** @description How many of these refused a call of it. */
      readonly refused: number;
      readonly lastRefusal?: {
        readonly taskId: string;
        /** @description The operationId of the call. */
        readonly operation?: string;
        readonly status?: number;
        readonly message: string;
      };
      /** @description Tasks on which it has still to act. */
      readonly waiting: number;
      /** @description When it acts next (epoch ms). */
      readonly nextAt?: number;
    };
    readonly Failure: {
      readonly status: number;
      readonly message: string;
    };
    readonly AllowedRequest: {
      /** @description One of the two. */
      readonly caller: {
        /** @description The id of a user. */
        readonly user?: string;
        /** @description The id of an application. */
        readonly applicationId?: string;
      };
      readonly calls: readonly components['schemas']['CallToTry'][];
    };
    readonly CallToTry: {
      /** @description An operationId of the API. */
      readonly operation: string;
      /** @description Parameters of the path, by name. */
      readonly path?: {
        readonly [key: string]: string | number;
      };
      /** @description Parameters of the query, by name. */
      readonly query?: {
        readonly [key: string]: string | number | boolean | readonly (string | number)[];
      };
      readonly body?: unknown;
    };
    readonly Allowed: {
      readonly results: readonly components['schemas']['Verdict'][];
    };
    readonly Verdict: {
      readonly status: number;
      /** @description Its name; left out: the call would be done. */
      readonly refusal?: string;
      readonly message?: string;
      /** @description The row that says who may, as `resource.action`. Left out where anyone may, and where the operation asks several rows and none of them refuses. */
      readonly rule?: string;
    };
    readonly TokenRequest: {
      /** @description The id of a user. */
      readonly user?: string;
      /** @description The id of an application. */
      readonly applicationId?: string;
      /** @description Left out: a day. */
      readonly expiresInMs?: number;
    };
    readonly Token: {
      readonly token: string;
      /**
       * Format: int64
       * @description Epoch ms on the cluster's clock.
       */
      readonly expiresAt: number;
    };
    readonly Liveness: {
      /** @constant */
      readonly alive: true;
    };
    readonly Readiness: {
      readonly ready: boolean;
      /** @description Why the store cannot be written; left out, the seeds are still being loaded. */
      readonly reason?: string;
    };
    readonly WrittenSeed: {
      /** @description As conductor-mock/seed.schema.json has it. */
      readonly seed: Record<string, never>;
      /** @description What of the state the seed does not say, each with the reason. */
      readonly left: readonly string[];
      /** @description The seed in YAML; at its head stands as a comment what is left out. */
      readonly text: string;
    };
    readonly Seeded: {
      /** @constant */
      readonly seeded: true;
    };
    readonly Reset: {
      /** @constant */
      readonly reset: true;
    };
    /** @description A Snapshot, as it was taken. */
    readonly SnapshotToRestore: {
      /** @description The one that is read is 1. */
      readonly format: number;
      readonly version: string;
    };
    readonly Restored: {
      /** @constant */
      readonly restored: true;
    };
    /** @description The state of a cluster. It is read by the version of conductor-mock that wrote it; what its values look like is that version's own business. */
    readonly Snapshot: {
      /** @constant */
      readonly format: 1;
      /** @description Of the conductor-mock that wrote it. */
      readonly version: string;
      /** @description Epoch ms. */
      readonly now: number | string;
      /** @description Where the sequence of ids has come to. */
      readonly ids: {
        readonly seed: string;
        readonly count: number;
      };
      readonly seedsLoaded: number;
      /** @description Executions that have begun without a caller in the last minute; left out: none. */
      readonly starts?: Record<string, never>;
      /** @description In the order in which they were made. */
      readonly records: readonly {
        readonly kind: string;
        readonly id: string;
        readonly value: Record<string, never>;
      }[];
      /** @description Where a search finds records in another order than that. */
      readonly keyOrders: readonly {
        readonly kind: string;
        readonly key: string;
        readonly ids: readonly string[];
      }[];
      /** @description What several records have in common; they have its index. */
      readonly shared: readonly Record<string, never>[];
    };
    readonly NewTenant: {
      /** @description Left out: t1, t2 and so on. */
      readonly id?: string;
      /** @description `start`, as where it is left out: the state after the start of the cluster that is asked. The id of a tenant, or `main`: what is in it now, with its clock, ids and task mocks. */
      readonly from?: string;
      /** @description Is added to that; YAML or JSON in a text, or the seed itself. */
      readonly seed?: string | Record<string, never>;
      /**
       * @description Left out: as that of the cluster it begins with.
       * @enum {string}
       */
      readonly clock?: 'system' | 'manual';
      /** @description Ms of real time without a call, after which it ends; left out: 900000. */
      readonly expiresAfterMs?: number;
    };
    readonly Tenant: {
      readonly id: string;
      /** @description Without a slash at the end. */
      readonly url: string;
      /** @description What SDKs are given as the URL of the server. */
      readonly apiUrl: string;
      /** @description Its own steering. */
      readonly adminUrl: string;
    };
    readonly Tenants: {
      readonly tenants: readonly components['schemas']['Tenant'][];
    };
    readonly ClockReading: {
      /**
       * Format: int64
       * @description Epoch ms.
       */
      readonly now: number;
      /** @enum {string} */
      readonly mode: 'system' | 'manual';
    };
    readonly ClusterReading: {
      readonly versions: {
        /** @description Of this package. */
        readonly conductorMock: string;
        /** @description Of the Node.js that runs it. */
        readonly node: string;
        /** @description Of the snapshots that it takes, and puts back. */
        readonly snapshotFormat: number;
      };
      readonly store: components['schemas']['StoreReading'];
      readonly limits: readonly components['schemas']['LimitReading'][];
    };
    readonly StoreReading: {
      /**
       * @description `memory` ends with the process; that of a tenant always does.
       * @enum {string}
       */
      readonly kind: 'memory' | 'file' | 'postgres';
      /** @description Of a file its absolute path, of a database its URL without a password. Left out: memory. */
      readonly place?: string;
    };
    readonly LimitReading: {
      /** @description In the library, as maxTenants. */
      readonly name: string;
      /** @description On the command line, as --max-tenants. */
      readonly option: string;
      /** Format: int64 */
      readonly value: number;
      /**
       * Format: int64
       * @description Where nobody says otherwise.
       */
      readonly standard: number;
      /** @description What it bounds. */
      readonly about: string;
    };
    readonly DueList: {
      readonly due: readonly components['schemas']['DueEntry'][];
    };
    readonly DueEntry: {
      /**
       * Format: int64
       * @description When it happens, epoch ms.
       */
      readonly at: number;
      /** @enum {string} */
      readonly kind: 'humanTask' | 'execution' | 'actor';
      /** @description In words. */
      readonly about: string;
      readonly workflowId: string;
      readonly workflowName?: string;
      /** @description Of a human task and of what an actor acts on. */
      readonly taskId?: string;
    };
    readonly AnswerToJudge: {
      /** @description Of the form. */
      readonly name: string;
      /** @description Left out: the newest. */
      readonly version?: number;
      /** @description The answer. */
      readonly output: {
        readonly [key: string]: unknown;
      };
      /** @description Of the task, for the expressions of the form. Left out: empty. */
      readonly input?: {
        readonly [key: string]: unknown;
      };
    };
    readonly JudgedAnswer: {
      readonly save: readonly components['schemas']['AnswerViolation'][];
      readonly complete: readonly components['schemas']['AnswerViolation'][];
    };
    readonly AnswerViolation: {
      readonly path: string;
      readonly message: string;
      readonly invalidValue?: unknown;
    };
    readonly ClockMove: {
      readonly advanceMs?: number;
      /** @description Epoch ms or ISO 8601. */
      readonly now?: number | string;
    };
    /** @enum {string} */
    readonly Source: 'client' | 'console' | 'actor';
    readonly JournalEntry: {
      readonly id: string;
      /**
       * Format: int64
       * @description Epoch ms on the cluster's clock.
       */
      readonly at: number;
      readonly source: components['schemas']['Source'];
      readonly method: string;
      readonly path: string;
      readonly query: {
        readonly [key: string]: string | readonly string[];
      };
      readonly operation?: string;
      readonly caller?: string;
      readonly status: number;
      readonly refusal?: string;
      /** @enum {string} */
      readonly evidence?: 'documented' | 'observed' | 'inferred' | 'assumed';
      readonly hint?: string;
      /** @description The id of the fault that matched. */
      readonly fault?: string;
      /** @description Of real time. */
      readonly durationMs: number;
      readonly request: components['schemas']['Message'];
      readonly response: components['schemas']['Message'];
    };
    readonly Message: {
      readonly headers: {
        readonly [key: string]: string;
      };
      /** @description JSON as a value, anything else as a text. */
      readonly body?: unknown;
      /** @description The body was longer than 64 KiB; its beginning stands here as a text. */
      readonly cut?: boolean;
    };
    readonly Requests: {
      readonly requests: readonly components['schemas']['JournalEntry'][];
      /** @description How many older ones the journal has let go. */
      readonly dropped: number;
    };
    /** @description Objects match what contains them, lists what is equal. */
    readonly Where: {
      readonly operation?: string;
      readonly method?: string;
      /** @description How the path begins. */
      readonly path?: string;
      readonly status?: number | string;
      readonly caller?: string;
      readonly refusal?: string;
      readonly since?: string | number;
      readonly query?: Record<string, never>;
      /** @description Names in lower case. */
      readonly headers?: Record<string, never>;
      readonly body?: unknown;
    };
    readonly Verification: {
      readonly where: components['schemas']['Where'];
      /** @description Left out: at least once. */
      readonly times?: {
        readonly exactly?: number;
        readonly atLeast?: number;
        readonly atMost?: number;
      };
    };
    readonly Verified: {
      readonly matched: number;
    };
    readonly NotVerified: {
      /** @constant */
      readonly status: 409;
      readonly message: string;
      readonly matched: number;
      readonly nearest: readonly {
        readonly request: components['schemas']['JournalEntry'];
        readonly differences: readonly {
          readonly path: string;
          readonly expected?: unknown;
          readonly actual?: unknown;
        }[];
      }[];
    };
    readonly NewFault: {
      readonly match: components['schemas']['FaultMatch'];
      /** @description So many calls are hit; left out: all. */
      readonly times?: number;
      /** @description So many calls that match are let through first. */
      readonly after?: number;
      /** @description How likely a call is hit; left out: each is. */
      readonly probability?: number;
      /** @description Chance begins from it: of the probability, and of a delay. Left out: 1. */
      readonly seed?: number;
      readonly then: components['schemas']['FaultThen'];
    };
    /** @description What a call must be; what is left out may be anything. */
    readonly FaultMatch: {
      /** @description An operationId of the API. */
      readonly operation?: string;
      /** @description How the path begins. */
      readonly path?: string;
      /** @enum {string} */
      readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS';
      /** @description The id of a user, or app:ID. */
      readonly caller?: string;
    };
    /** @description One of refuse, status, delayMs, drop and staleMs; body and retryAfterSeconds go with status. */
    readonly FaultThen: {
      /** @description A refusal that the document lists for the operation, or one of the edge. */
      readonly refuse?: string;
      readonly status?: number;
      /** @description A text is sent as it is, anything else as JSON. Left out: empty. */
      readonly body?: unknown;
      /** @description The header Retry-After. */
      readonly retryAfterSeconds?: number;
      /** @description Of real time, before the call is done; or the least and the most. */
      readonly delayMs?: number | readonly number[];
      /**
       * @description The connection is cut, before the call is done or after.
       * @enum {string}
       */
      readonly drop?: 'before' | 'after';
      /** @description Searches leave out what is younger, on the cluster's clock. */
      readonly staleMs?: number;
    };
    readonly Fault: {
      readonly id: string;
      /** @description How many calls it has hit. */
      readonly matched: number;
      readonly match: components['schemas']['FaultMatch'];
      readonly times?: number;
      readonly after?: number;
      readonly probability?: number;
      readonly seed?: number;
      readonly then: components['schemas']['FaultThen'];
    };
    readonly Faults: {
      readonly faults: readonly components['schemas']['Fault'][];
    };
  };
  responses: {
    /** @description The call is wrong; the message names the member and what would be right. */
    readonly Wrong: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description The server has an admin token, and the call does not send it. */
    readonly WithoutToken: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description The call comes from another machine, a page of another origin, or names another host. */
    readonly NotLetIn: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description The body is longer than 16 MiB. */
    readonly TooLarge: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description There is no such thing. */
    readonly Unknown: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description The state of the cluster forbids it. */
    readonly Taken: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description It has another format, or comes from another version of conductor-mock. */
    readonly OtherVersion: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Failure'];
      };
    };
    /** @description The time. */
    readonly Clock: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ClockReading'];
      };
    };
    /** @description The mocks, as they are now. */
    readonly TaskMocks: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': Record<string, never>;
      };
    };
    /** @description The actors, as they are now. */
    readonly Actors: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Actors'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly readLiveness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It does. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Liveness'];
        };
      };
    };
  };
  readonly readReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description They are, and it can. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description Not yet, or it cannot. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
  readonly readMetrics: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The metrics. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
    };
  };
  readonly readSteeringDocument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The document. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Record<string, never>;
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly readCluster: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How the server was started, and what follows from that. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClusterReading'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly issueSteeringToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "user": "john.doe@acme.com"
         *     }
         */
        readonly 'application/json': components['schemas']['TokenRequest'];
      };
    };
    readonly responses: {
      /** @description The token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Token'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 404: components['responses']['Unknown'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly writeSeed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The seed, as a value and as text, and what of the state it does not say. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WrittenSeed'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly addSeed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'text/plain': string;
      };
    };
    readonly responses: {
      /** @description It is there. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Seeded'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 409: components['responses']['Taken'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly resetCluster: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is back. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reset'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly takeSnapshot: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The snapshot. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Snapshot'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly restoreSnapshot: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SnapshotToRestore'];
      };
    };
    readonly responses: {
      /** @description It is in place. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Restored'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 409: components['responses']['OtherVersion'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly readClock: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Clock'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly moveClock: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "advanceMs": 60000
         *     }
         */
        readonly 'application/json': components['schemas']['ClockMove'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['Clock'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 409: components['responses']['Taken'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly listDue: {
    readonly parameters: {
      readonly query?: {
        /** @description At most so many; left out: 20. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What is due; empty where time does nothing. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DueList'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly judgeAnswer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "name": "LoanForm",
         *       "output": {
         *         "approve": "Yes"
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['AnswerToJudge'];
      };
    };
    readonly responses: {
      /** @description What is wrong with it; empty lists where nothing is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['JudgedAnswer'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 404: components['responses']['Unknown'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly readTaskMocks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['TaskMocks'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly replaceTaskMocks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'text/plain': string;
      };
    };
    readonly responses: {
      readonly 200: components['responses']['TaskMocks'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly clearTaskMocks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['TaskMocks'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly readActors: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Actors'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly replaceActors: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'text/plain': string;
      };
    };
    readonly responses: {
      readonly 200: components['responses']['Actors'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly clearActors: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Actors'];
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly listRequests: {
    readonly parameters: {
      readonly query?: {
        /** @description An operationId of the API. */
        readonly operation?: string;
        /** @description A status, such as 404, or a class of them, such as 4xx. */
        readonly status?: string;
        /** @description The id of a user */
        readonly caller?: string;
        /** @description How the path begins. */
        readonly path?: string;
        /** @description The id of a request, or a time (epoch ms or ISO 8601); only later ones. */
        readonly since?: string;
        /** @description Who called; left out, a client. The console sends `X-Mock-Source: console` with each of its calls of the API. */
        readonly source?: 'client' | 'console' | 'actor' | 'all';
        /** @description The latest so many. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The calls. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Requests'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly clearRequests: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Forgotten. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly readEvents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The id of the last event that was read; what came after it follows. Left out, what comes from now on. */
        readonly 'Last-Event-ID'?: number;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The events, until the reader or the server ends. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly verifyRequests: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "where": {
         *         "operation": "claimHumanTask"
         *       },
         *       "times": {
         *         "exactly": 1
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['Verification'];
      };
    };
    readonly responses: {
      /** @description It was. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Verified'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      /** @description It was not; with the calls that come nearest. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotVerified'];
        };
      };
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly listFaults: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The faults. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Faults'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly addFault: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "match": {
         *         "operation": "claimHumanTask"
         *       },
         *       "times": 2,
         *       "then": {
         *         "status": 503
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['NewFault'];
      };
    };
    readonly responses: {
      /** @description The fault, as it was sent. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Fault'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      /** @description There are as many as there can be, 1,000. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Failure'];
        };
      };
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly clearFaults: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description There are none. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly removeFault: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 404: components['responses']['Unknown'];
    };
  };
  readonly checkAllowed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "caller": {
         *         "user": "john.doe@acme.com"
         *       },
         *       "calls": [
         *         {
         *           "operation": "claimHumanTask",
         *           "path": {
         *             "taskId": "48fea338-82ab-1d9b-a7e3-b00c6fc6d99c"
         *           }
         *         }
         *       ]
         *     }
         */
        readonly 'application/json': components['schemas']['AllowedRequest'];
      };
    };
    readonly responses: {
      /** @description The answers, in the order of the calls. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Allowed'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 404: components['responses']['Unknown'];
      readonly 413: components['responses']['TooLarge'];
    };
  };
  readonly listTenants: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tenants; main, the cluster without a prefix, is not among them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenants'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
    };
  };
  readonly addTenant: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "my-test"
         *     }
         */
        readonly 'application/json': components['schemas']['NewTenant'];
      };
    };
    readonly responses: {
      /** @description The tenant, and where it answers. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 404: components['responses']['Unknown'];
      readonly 409: components['responses']['Taken'];
      readonly 413: components['responses']['TooLarge'];
      /** @description There are as many as --max-tenants lets be. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Failure'];
        };
      };
    };
  };
  readonly endTenant: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Wrong'];
      readonly 401: components['responses']['WithoutToken'];
      readonly 403: components['responses']['NotLetIn'];
      readonly 404: components['responses']['Unknown'];
    };
  };
}
