// Written by `npm run generate`. Do not edit.

export interface paths {
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
    readonly get?: never;
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
    /** Back to the state after the start. Tokens stay valid. */
    readonly post: operations['resetCluster'];
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Failure: {
      readonly status: number;
      readonly message: string;
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
    readonly Seeded: {
      /** @constant */
      readonly seeded: true;
    };
    readonly Reset: {
      /** @constant */
      readonly reset: true;
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
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
      readonly 404: components['responses']['Unknown'];
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
      readonly 409: components['responses']['Taken'];
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
      readonly 409: components['responses']['Taken'];
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
        /** @description Who called; left out, a client. */
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
      /** @description It was not; with the calls that come nearest. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotVerified'];
        };
      };
    };
  };
}
