// Written by `npm run generate`. Do not edit.

export interface paths {
  readonly '/api/token': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Trade an access key for a token.
     * @description Never answers 404: clients take a 404 here as the sign of an open-source server and go on without a token.
     */
    readonly post: operations['issueToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/token/userInfo': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Say who the token stands for. */
    readonly get: operations['getUserInfo'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/version': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Say which version answers.
     * @description Needs no token, so that scripts can tell a cluster from something else.
     */
    readonly get: operations['getVersion'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Say that the server is up. */
    readonly get: operations['getHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/template': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the user forms, every version of each.
     * @description Names in the order in which they were first stored; of one name the newest version first.
     */
    readonly get: operations['listForms'];
    readonly put?: never;
    /**
     * Store a user form, as a new version or over an old one.
     * @description - A new name becomes version 1.
     *     - A version in the body is written exactly, whatever `newVersion` says.
     *     - Otherwise `newVersion=true` adds a version after the newest, and `newVersion=false` overwrites the newest.
     */
    readonly post: operations['saveForm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/template/bulk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Store several user forms. All or none.
     * @description Each gets its version by the rules of storing one, in the order of the list; two of the same name follow each other.
     */
    readonly post: operations['saveForms'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/template/{nameOrTaskId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the user form of a human task.
     * @description The version the task names, or the newest when it names none.
     */
    readonly get: operations['getFormOfTask'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete every version of a user form.
     * @description Tasks that name it are not stopped; they lose their form and take any answer.
     */
    readonly delete: operations['deleteForm'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/template/{name}/{version}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read one version of a user form. */
    readonly get: operations['getFormVersion'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete one version of a user form.
     * @description Tasks that name it are not stopped; they lose their form and take any answer. The other versions keep their numbers.
     */
    readonly delete: operations['deleteFormVersion'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/template/{name}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the tags of a user form.
     * @description Tags belong to the name, not to a version. They come in the order of their keys.
     */
    readonly get: operations['getFormTags'];
    /**
     * Add tags to a user form.
     * @description A key that is there already gets the new value. The other tags stay.
     */
    readonly put: operations['saveFormTags'];
    readonly post?: never;
    /**
     * Take tags off a user form.
     * @description Key and value must both be the same. A tag that is not there is none to take off.
     */
    readonly delete: operations['deleteFormTags'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/taskdefs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the task definitions the caller may read.
     * @description In the order in which their names were first stored.
     */
    readonly get: operations['listTaskDefinitions'];
    /**
     * Replace a task definition.
     * @description Who made it, and when, stays. Human tasks that are open keep the limits they started with.
     */
    readonly put: operations['saveTaskDefinition'];
    /**
     * Store task definitions, new or old. All or none.
     * @description A definition of a name that exists is replaced; who made it, and when, stays.
     */
    readonly post: operations['createTaskDefinitions'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/taskdefs/{taskType}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a task definition. */
    readonly get: operations['getTaskDefinition'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/workflow': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Store several workflow definitions, old or new. All or none. */
    readonly put: operations['saveWorkflowDefinitions'];
    /** Store a new workflow definition. */
    readonly post: operations['createWorkflowDefinition'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/workflow/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a workflow definition. */
    readonly get: operations['getWorkflowDefinition'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Start a workflow. */
    readonly post: operations['startWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{nameOrId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read an execution. */
    readonly get: operations['getWorkflow'];
    readonly put?: never;
    /** Start a workflow, with its input as the body. */
    readonly post: operations['startWorkflowByName'];
    /**
     * End an execution.
     * @description Its open tasks are cancelled; open human tasks are deleted with them. An execution that is terminated already is left alone.
     */
    readonly delete: operations['terminateWorkflow'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/pause': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Pause an execution.
     * @description Nothing new is scheduled until it is resumed. Tasks that are open stay open: a human task may still be claimed and completed. An execution that is paused already is left alone.
     */
    readonly put: operations['pauseWorkflow'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Go on with a paused execution.
     * @description What was held back is scheduled before the answer is given.
     */
    readonly put: operations['resumeWorkflow'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/retry': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Try the failed task of an execution again.
     * @description No body is read and no content type is needed. The execution runs again.
     *
     *     - Each reference whose newest attempt failed or was cancelled gets a new attempt with a new id; old attempts stay.
     *     - A human task is offered anew from its first assignee; the old record stays as it ended.
     *     - A loop that failed starts again at its first iteration; one that was only cancelled goes on.
     */
    readonly post: operations['retryWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/search': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Find human tasks.
     * @description Newest change first. A caller who may not see a task does not find it; nobody is refused. INBOX shows what is offered to the caller or to everybody. ADMIN shows everything to an administrator, and to others only what they own. Without a search type the caller finds all that he may read.
     */
    readonly post: operations['searchHumanTasks'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/getTaskDisplayNames': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the display names that occur among the human tasks.
     * @description Each name once, in the order of its character codes. INBOX takes the tasks offered to the caller or to everybody. ADMIN takes all tasks for an administrator; others get an empty list.
     */
    readonly get: operations['getTaskDisplayNames'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/backPopulateFullTextIndex': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Build the index that full-text searches read anew.
     * @description The answers of searches stay the same; it is there for administrators who call it.
     */
    readonly get: operations['backPopulateFullTextIndex'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete several human tasks. All or none.
     * @description Each is deleted as by itself. An id that is named twice is deleted once.
     */
    readonly delete: operations['deleteHumanTasks'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/delete/{taskId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a human task.
     * @description The record stays readable in the state DELETED. If the workflow still waits for the task, the engine's task is cancelled and the workflow fails; retrying it makes a new human task.
     */
    readonly delete: operations['deleteHumanTask'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a human task.
     * @description Reading changes nothing. Finished and deleted tasks stay readable.
     */
    readonly get: operations['getHumanTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/conductorTask': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a human task as the workflow engine sees it.
     * @description The same id names both. The engine's status is IN_PROGRESS for as long as the human task is PENDING, ASSIGNED or IN_PROGRESS.
     */
    readonly get: operations['getConductorTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/reassign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give an unclaimed human task a new chain of assignees.
     * @description The first entry is offered the task at once, the next one when its minutes are over.
     *
     *     - The old chain is gone, which entries of it were skipped too; the log of actions goes on.
     *     - The definition shown with the task holds the new chain.
     */
    readonly post: operations['reassignHumanTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give a claimed human task back.
     * @description No body is read and no content type is needed. The task is offered again to the assignment it stood at, whose minutes start anew, or to everybody when there is none. Saved answers stay.
     */
    readonly post: operations['releaseHumanTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/skip': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Leave the current assignee of a human task and go on to the next one.
     * @description No body is read and no content type is needed. When nobody is left the completion strategy decides: LEAVE_OPEN offers the task to everybody, TERMINATE deletes it and fails the workflow.
     */
    readonly post: operations['skipHumanTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Save the answers of a human task, named by its id, and, if asked to, complete it.
     * @description The body is the answer itself, not wrapped in anything.
     *
     *     - New top-level fields are laid over the saved ones; the other saved fields stay.
     *     - Field types are always judged by the form; its required fields only when the task is completed.
     *     - A task without a form takes any object.
     *     - When an answer is refused nothing changes.
     */
    readonly post: operations['updateHumanTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/claim': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Claim a human task for the caller.
     * @description No body is read and no content type is needed.
     */
    readonly post: operations['claimHumanTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/{taskId}/externalUser/{userId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Claim a human task for somebody else, usually a user of an outside system.
     * @description No body is read and no content type is needed. Whether an outside user belongs to an outside group is not checked; the caller vouches for it.
     */
    readonly post: operations['claimHumanTaskForUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/human/tasks/update/taskRef': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Save the answers of a human task and, if asked to, complete it.
     * @description The task is named by its execution and its reference. The body is the answer itself, not wrapped in anything.
     *
     *     - New top-level fields are laid over the saved ones; the other saved fields stay.
     *     - Field types are always judged by the form; its required fields only when the task is completed.
     *     - A task without a form takes any object.
     *     - When an answer is refused nothing changes.
     */
    readonly post: operations['updateHumanTaskByRef'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/poll/{taskType}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Hand the caller one scheduled task of a type. */
    readonly get: operations['pollTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report the outcome of a task.
     * @description Works on human tasks too; the human task follows. An update of a finished task changes nothing.
     */
    readonly post: operations['updateTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a user. */
    readonly get: operations['getUser'];
    /** Create a user or replace one. */
    readonly put: operations['saveUser'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/groups/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a group. */
    readonly get: operations['getGroup'];
    /** Create a group or replace one. Its members stay. */
    readonly put: operations['saveGroup'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/groups/{id}/users/{userId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a user a member of a group. Doing it twice does no harm. */
    readonly post: operations['addUserToGroup'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/authorization': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Grant a user, a group or a role access to something. */
    readonly post: operations['grantPermissions'];
    /** Take granted access away. */
    readonly delete: operations['removePermissions'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AccessKeyLogin: {
      readonly keyId: string;
      readonly keySecret: string;
      /**
       * Format: int64
       * @description Life of the token in milliseconds; negative means for ever.
       */
      readonly expiration?: (number | null) | undefined;
    };
    readonly PasswordLogin: {
      readonly email: string;
      readonly password: string;
      /**
       * Format: int64
       * @description Life of the token in milliseconds; negative means for ever.
       */
      readonly expiration?: (number | null) | undefined;
    };
    /** @description An access key with its secret. E-mail and password are a form the platform also accepts. */
    readonly TokenRequest:
      components['schemas']['AccessKeyLogin'] | components['schemas']['PasswordLogin'];
    readonly Token: {
      /** @description A signed JWT. Clients keep it and never look inside. */
      readonly token: string;
    };
    readonly ValidationError: {
      /** @description Where the value stands, its parts joined by dots. */
      readonly path: string;
      readonly message: string;
      /** @description The value itself, as it was sent. */
      readonly invalidValue?: unknown | undefined;
    };
    /** @description How the platform says no, for everything but a token that is missing or bad. */
    readonly PlatformError: {
      /** @description The HTTP status again. */
      readonly status: number;
      readonly message: string;
      /** @description The server that answered. The platform gives a pod name; the mock gives its own. */
      readonly instance: string;
      readonly retryable: boolean;
      /** @description Present when single fields are to blame. */
      readonly validationErrors?: readonly components['schemas']['ValidationError'][] | undefined;
    };
    /** @description How the platform says that the token, or the key it is asked for with, is not good. */
    readonly TokenError: {
      readonly message: string;
      /**
       * @description Clients fetch a new token and try once more when they read either word.
       * @enum {string}
       */
      readonly error: 'INVALID_TOKEN' | 'EXPIRED_TOKEN';
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly timestamp: number;
    };
    readonly Permission: {
      readonly name: string;
    };
    readonly Role: {
      readonly name: string;
      readonly permissions: readonly components['schemas']['Permission'][];
    };
    /** @enum {string} */
    readonly Access: 'CREATE' | 'READ' | 'EXECUTE' | 'UPDATE' | 'DELETE';
    /** @description Access granted to every member, by kind of target. */
    readonly AccessMap: {
      readonly [key: string]: readonly components['schemas']['Access'][];
    };
    readonly Group: {
      readonly id: string;
      readonly description: string;
      readonly roles: readonly components['schemas']['Role'][];
      readonly defaultAccess?: components['schemas']['AccessMap'] | undefined;
      readonly contactInformation?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
    };
    readonly User: {
      /** @description An e-mail address in lower case, or `app:` and an application id. */
      readonly id: string;
      readonly name: string;
      readonly roles: readonly components['schemas']['Role'][];
      readonly groups: readonly components['schemas']['Group'][];
      readonly uuid?: string | undefined;
      readonly contactInformation?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly namespace?: string | undefined;
      readonly orkesWorkersApp?: boolean | undefined;
      readonly orkesApiGateway?: boolean | undefined;
      /** @description True when an application stands behind the token. */
      readonly applicationUser: boolean;
      readonly orkesApp?: boolean | undefined;
    };
    /** @description The answer when claims are asked for. */
    readonly UserWithClaims: {
      readonly user: components['schemas']['User'];
      /** @description What the token itself says. */
      readonly claims: {
        readonly [key: string]: unknown;
      };
    };
    readonly Tag: {
      readonly key: string;
      readonly value: string;
    };
    /** @description A stored user form, one version of it. */
    readonly HumanTaskTemplate: {
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createTime: number;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime: number;
      /** @description Who made it, with the prefix `USER:`. */
      readonly createdBy: string;
      /** @description Who changed it last, with the prefix `USER:`. */
      readonly updatedBy: string;
      readonly ownerApp?: string | undefined;
      readonly name: string;
      /** Format: int32 */
      readonly version: number;
      /** @description JSON Schema draft-07 that an answer must keep. */
      readonly jsonSchema: {
        readonly [key: string]: unknown;
      };
      /** @description How a page lays the form out; the server never reads it. */
      readonly templateUI: {
        readonly [key: string]: unknown;
      };
      /** @description The tags of its name; absent when there are none. */
      readonly tags?: readonly components['schemas']['Tag'][] | undefined;
    };
    /** @description A form to store. Whoever a client names as its author is ignored. */
    readonly HumanTaskTemplateRequest: {
      readonly name: string;
      /**
       * Format: int32
       * @description Exactly this version is written; 0 counts as not given.
       */
      readonly version?: (number | null) | undefined;
      readonly jsonSchema: {
        readonly [key: string]: unknown;
      };
      readonly templateUI: {
        readonly [key: string]: unknown;
      };
      readonly ownerApp?: (string | null) | undefined;
      readonly createdBy?: (string | null) | undefined;
      readonly updatedBy?: (string | null) | undefined;
      /** Format: int64 */
      readonly createTime?: (number | null) | undefined;
      /** Format: int64 */
      readonly updateTime?: (number | null) | undefined;
      /** @description Not read; tags belong to the name and are stored by a call of their own. */
      readonly tags?:
        | (
            | readonly {
                readonly [key: string]: unknown;
              }[]
            | null
          )
        | undefined;
    };
    /**
     * @description What happens when a task takes too long: another attempt, the end of the workflow, or nothing.
     * @enum {string}
     */
    readonly TaskTimeoutPolicy: 'RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY';
    /** @description A stored task definition. Members the mock does not know are kept. */
    readonly TaskDef: {
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createTime: number;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime: number;
      readonly createdBy: string;
      readonly updatedBy: string;
      readonly name: string;
      readonly description?: string | undefined;
      /** Format: int32 */
      readonly retryCount: number;
      /** @enum {string} */
      readonly retryLogic: 'FIXED';
      /** Format: int32 */
      readonly retryDelaySeconds: number;
      /**
       * Format: int64
       * @description 0 means never.
       */
      readonly timeoutSeconds: number;
      readonly timeoutPolicy: components['schemas']['TaskTimeoutPolicy'];
      /**
       * Format: int64
       * @description Has no effect on human tasks.
       */
      readonly responseTimeoutSeconds: number;
      readonly ownerEmail?: string | undefined;
      readonly tags?: readonly components['schemas']['Tag'][] | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A task definition to store. Its rules are checked by the server after the types. */
    readonly ExtendedTaskDef: {
      readonly name?: (string | null) | undefined;
      readonly description?: (string | null) | undefined;
      /**
       * Format: int32
       * @description 3 when absent.
       */
      readonly retryCount?: (number | null) | undefined;
      /**
       * @description FIXED when absent; the others are not built yet.
       * @enum {string|null}
       */
      readonly retryLogic?: ('FIXED' | 'LINEAR_BACKOFF' | 'EXPONENTIAL_BACKOFF' | null) | undefined;
      /**
       * Format: int32
       * @description 60 when absent.
       */
      readonly retryDelaySeconds?: (number | null) | undefined;
      /**
       * Format: int64
       * @description 0 when absent, which means never.
       */
      readonly timeoutSeconds?: (number | null) | undefined;
      /**
       * @description TIME_OUT_WF when absent.
       * @enum {string|null}
       */
      readonly timeoutPolicy?: ('RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY' | null) | undefined;
      /**
       * Format: int64
       * @description 600 when absent.
       */
      readonly responseTimeoutSeconds?: (number | null) | undefined;
      readonly ownerEmail?: (string | null) | undefined;
      readonly tags?: (readonly components['schemas']['Tag'][] | null) | undefined;
      /** Format: int64 */
      readonly createTime?: (number | null) | undefined;
      /** Format: int64 */
      readonly updateTime?: (number | null) | undefined;
      readonly createdBy?: (string | null) | undefined;
      readonly updatedBy?: (string | null) | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description One task of a definition. Its rules are the engine's; the wire only types what it reads. */
    readonly WorkflowTask: {
      readonly name?: (string | null) | undefined;
      readonly taskReferenceName?: (string | null) | undefined;
      /** @description SIMPLE when absent. */
      readonly type?: (string | null) | undefined;
      readonly description?: (string | null) | undefined;
      readonly inputParameters?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly optional?: (boolean | null) | undefined;
      readonly asyncComplete?: (boolean | null) | undefined;
      readonly startDelay?: (number | null) | undefined;
      readonly retryCount?: (number | null) | undefined;
      readonly evaluatorType?: (string | null) | undefined;
      readonly expression?: (string | null) | undefined;
      readonly loopCondition?: (string | null) | undefined;
      readonly loopOver?: (readonly components['schemas']['WorkflowTask'][] | null) | undefined;
      readonly decisionCases?:
        | ({
            readonly [key: string]: readonly components['schemas']['WorkflowTask'][];
          } | null)
        | undefined;
      readonly defaultCase?: (readonly components['schemas']['WorkflowTask'][] | null) | undefined;
      readonly forkTasks?:
        (readonly (readonly components['schemas']['WorkflowTask'][])[] | null) | undefined;
      readonly joinOn?: (readonly string[] | null) | undefined;
      readonly subWorkflowParam?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly taskDefinition?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A definition to store. Its rules are checked by the server after the types. */
    readonly ExtendedWorkflowDef: {
      readonly name?: (string | null) | undefined;
      /**
       * Format: int32
       * @description 1 when absent, as in the engine; the vendor's page speaks of 0.
       */
      readonly version?: (number | null) | undefined;
      readonly description?: (string | null) | undefined;
      readonly tasks?: (readonly components['schemas']['WorkflowTask'][] | null) | undefined;
      readonly inputParameters?: (readonly string[] | null) | undefined;
      readonly outputParameters?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly inputTemplate?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly variables?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly metadata?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly failureWorkflow?: (string | null) | undefined;
      readonly schemaVersion?: (number | null) | undefined;
      readonly restartable?: (boolean | null) | undefined;
      readonly workflowStatusListenerEnabled?: (boolean | null) | undefined;
      readonly ownerApp?: (string | null) | undefined;
      readonly ownerEmail?: (string | null) | undefined;
      /** @enum {string|null} */
      readonly timeoutPolicy?: ('TIME_OUT_WF' | 'ALERT_ONLY' | null) | undefined;
      /** Format: int64 */
      readonly timeoutSeconds?: (number | null) | undefined;
      /** Format: int64 */
      readonly createTime?: (number | null) | undefined;
      /** Format: int64 */
      readonly updateTime?: (number | null) | undefined;
      readonly createdBy?: (string | null) | undefined;
      readonly updatedBy?: (string | null) | undefined;
      /** @description A list of keys and values, or a map of them; ignored. */
      readonly tags?: unknown | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @enum {string} */
    readonly TimeoutPolicy: 'TIME_OUT_WF' | 'ALERT_ONLY';
    /** @description A stored definition. */
    readonly WorkflowDef: {
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createTime?: number | undefined;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime?: number | undefined;
      readonly createdBy?: string | undefined;
      readonly updatedBy?: string | undefined;
      readonly name: string;
      readonly description?: string | undefined;
      /** Format: int32 */
      readonly version: number;
      readonly tasks: readonly components['schemas']['WorkflowTask'][];
      readonly inputParameters?: readonly string[] | undefined;
      readonly outputParameters?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly inputTemplate?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly variables?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly failureWorkflow?: string | undefined;
      readonly schemaVersion?: number | undefined;
      readonly restartable?: boolean | undefined;
      readonly workflowStatusListenerEnabled?: boolean | undefined;
      readonly ownerApp?: string | undefined;
      readonly ownerEmail?: string | undefined;
      readonly timeoutPolicy?: components['schemas']['TimeoutPolicy'] | undefined;
      /** Format: int64 */
      readonly timeoutSeconds?: number | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    readonly StartWorkflowRequest: {
      readonly name: string;
      /**
       * Format: int32
       * @description The newest when absent.
       */
      readonly version?: (number | null) | undefined;
      readonly input?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly correlationId?: (string | null) | undefined;
      /** Format: int32 */
      readonly priority?: (number | null) | undefined;
      readonly taskToDomain?:
        | ({
            readonly [key: string]: string;
          } | null)
        | undefined;
      /** @description A definition for this execution only. */
      readonly workflowDef?: (components['schemas']['ExtendedWorkflowDef'] | null) | undefined;
      readonly externalInputPayloadStoragePath?: (string | null) | undefined;
      readonly idempotencyKey?: (string | null) | undefined;
      /** @enum {string|null} */
      readonly idempotencyStrategy?:
        ('FAIL' | 'RETURN_EXISTING' | 'FAIL_ON_RUNNING' | null) | undefined;
      readonly createdBy?: (string | null) | undefined;
    };
    /** @enum {string} */
    readonly WorkflowStatus:
      'RUNNING' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED' | 'PAUSED';
    /** @enum {string} */
    readonly TaskStatus:
      | 'SCHEDULED'
      | 'IN_PROGRESS'
      | 'COMPLETED'
      | 'COMPLETED_WITH_ERRORS'
      | 'FAILED'
      | 'FAILED_WITH_TERMINAL_ERROR'
      | 'TIMED_OUT'
      | 'CANCELED'
      | 'SKIPPED';
    /** @description One scheduled task of an execution. What is not set is left out; numbers and booleans always stand. */
    readonly Task: {
      readonly taskType: string;
      readonly status: components['schemas']['TaskStatus'];
      readonly inputData: {
        readonly [key: string]: unknown;
      };
      /** @description Inside a loop followed by `__` and the iteration. */
      readonly referenceTaskName: string;
      readonly retryCount: number;
      readonly seq: number;
      readonly correlationId?: string | undefined;
      readonly pollCount: number;
      readonly taskDefName: string;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly scheduledTime: number;
      /**
       * Format: int64
       * @description Epoch milliseconds; 0 until it starts.
       */
      readonly startTime: number;
      /**
       * Format: int64
       * @description Epoch milliseconds; 0 while it is open.
       */
      readonly endTime: number;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime: number;
      readonly startDelayInSeconds: number;
      readonly retriedTaskId?: string | undefined;
      readonly retried: boolean;
      readonly executed: boolean;
      readonly callbackFromWorker: boolean;
      readonly responseTimeoutSeconds: number;
      readonly workflowInstanceId: string;
      /** @description The name of the workflow definition. */
      readonly workflowType: string;
      readonly taskId: string;
      readonly reasonForIncompletion?: string | undefined;
      readonly callbackAfterSeconds: number;
      readonly workerId?: string | undefined;
      readonly outputData: {
        readonly [key: string]: unknown;
      };
      readonly workflowTask?: components['schemas']['WorkflowTask'] | undefined;
      readonly domain?: string | undefined;
      readonly rateLimitPerFrequency: number;
      readonly rateLimitFrequencyInSeconds: number;
      readonly workflowPriority: number;
      /** @description 0 outside loops. */
      readonly iteration: number;
      readonly subWorkflowId?: string | undefined;
      readonly subworkflowChanged: boolean;
      readonly parentTaskReferenceName?: string | undefined;
      /** Format: int64 */
      readonly firstStartTime: number;
      readonly loopOverTask: boolean;
      readonly taskDefinition?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly queueWaitTime: number;
    };
    /** @description An execution. What is not set is left out. */
    readonly Workflow: {
      readonly ownerApp?: string | undefined;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createTime: number;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime?: number | undefined;
      /** @description Who started it. */
      readonly createdBy: string;
      readonly updatedBy?: string | undefined;
      readonly status: components['schemas']['WorkflowStatus'];
      /**
       * Format: int64
       * @description Epoch milliseconds; 0 while it runs.
       */
      readonly endTime: number;
      readonly workflowId: string;
      readonly parentWorkflowId?: string | undefined;
      readonly parentWorkflowTaskId?: string | undefined;
      readonly tasks: readonly components['schemas']['Task'][];
      readonly input: {
        readonly [key: string]: unknown;
      };
      readonly output: {
        readonly [key: string]: unknown;
      };
      readonly correlationId?: string | undefined;
      readonly taskToDomain: {
        readonly [key: string]: string;
      };
      readonly failedReferenceTaskNames: readonly string[];
      readonly workflowDefinition: components['schemas']['WorkflowDef'];
      readonly priority: number;
      readonly variables: {
        readonly [key: string]: unknown;
      };
      /**
       * Format: int64
       * @description Epoch milliseconds; 0 when never.
       */
      readonly lastRetriedTime: number;
      readonly failedTaskNames: readonly string[];
      readonly history: readonly {
        readonly [key: string]: unknown;
      }[];
      readonly rateLimited: boolean;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly startTime: number;
      readonly workflowName: string;
      /** Format: int32 */
      readonly workflowVersion: number;
      readonly reasonForIncompletion?: string | undefined;
    };
    /** @description Whatever the definition reads. */
    readonly WorkflowInput: {
      readonly [key: string]: unknown;
    };
    /** @enum {string} */
    readonly HumanTaskState:
      'PENDING' | 'ASSIGNED' | 'IN_PROGRESS' | 'COMPLETED' | 'TIMED_OUT' | 'DELETED';
    readonly HumanTaskUserFilter: {
      /**
       * @description Any kind when absent.
       * @enum {string|null}
       */
      readonly userType?:
        | ('CONDUCTOR_USER' | 'CONDUCTOR_GROUP' | 'EXTERNAL_USER' | 'EXTERNAL_GROUP' | null)
        | undefined;
      /** @description May hold `*` for any characters. */
      readonly user?: (string | null) | undefined;
    };
    /** @description Filters that must all hold; the values of one list are alternatives. Empty lists, empty strings and nulls filter nothing. */
    readonly HumanTaskSearch: {
      /** @enum {string|null} */
      readonly searchType?: ('ADMIN' | 'INBOX' | null) | undefined;
      /**
       * Format: int32
       * @description First row, counted from 0.
       */
      readonly start?: (number | null) | undefined;
      /**
       * Format: int32
       * @description Rows of a page; 15 when absent or 0, at most 1000.
       */
      readonly size?: (number | null) | undefined;
      readonly states?: (readonly components['schemas']['HumanTaskState'][] | null) | undefined;
      readonly assignees?:
        (readonly components['schemas']['HumanTaskUserFilter'][] | null) | undefined;
      readonly claimants?:
        (readonly components['schemas']['HumanTaskUserFilter'][] | null) | undefined;
      readonly definitionNames?: (readonly string[] | null) | undefined;
      readonly displayNames?: (readonly string[] | null) | undefined;
      readonly taskRefNames?: (readonly string[] | null) | undefined;
      readonly workflowIds?: (readonly string[] | null) | undefined;
      readonly workflowNames?: (readonly string[] | null) | undefined;
      /**
       * @description Words that must occur among the ids, names, state and people of the task or the values of its input and output.
       *
       *     - Words are joined by AND and OR; AND binds tighter, and two words side by side mean AND.
       *     - `*` in a word stands for any characters. A phrase in double quotes must occur as it is.
       *     - Case does not matter. There are no parentheses and no NOT; such signs count as words.
       */
      readonly fullTextQuery?: (string | null) | undefined;
      /**
       * @description Conditions on fields of the input, `FIELD = VALUE` or `FIELD IN (VALUE, VALUE)`.
       *
       *     - Conditions are joined by AND and OR; AND binds tighter. There are no parentheses around them.
       *     - FIELD is a name, or a path of names joined by dots.
       *     - VALUE may stand in double quotes; `*` in it stands for any characters. Case matters, and numbers and booleans
       *       are compared as they are written.
       */
      readonly taskInputQuery?: (string | null) | undefined;
      /** @description Conditions on fields of the output, written as in `taskInputQuery`. */
      readonly taskOutputQuery?: (string | null) | undefined;
      /**
       * Format: int64
       * @description Epoch milliseconds, inclusive.
       */
      readonly updateStartTime?: (number | null) | undefined;
      /**
       * Format: int64
       * @description Epoch milliseconds, inclusive.
       */
      readonly updateEndTime?: (number | null) | undefined;
    };
    /** @enum {string} */
    readonly HumanTaskUserType:
      'CONDUCTOR_USER' | 'CONDUCTOR_GROUP' | 'EXTERNAL_USER' | 'EXTERNAL_GROUP';
    /** @description A person or a group, known to the cluster or only to an outside system. */
    readonly HumanTaskUser: {
      readonly userType: components['schemas']['HumanTaskUserType'];
      readonly user: string;
    };
    /** @description One step of the chain of people a task is offered to. */
    readonly HumanTaskAssignment: {
      /** @description Minutes until the next step; 0 means never. */
      readonly slaMinutes?: number | undefined;
      /** @description As the workflow wrote it; a step of a kind that does not exist reaches nobody. */
      readonly assignee?:
        | {
            /** @description CONDUCTOR_USER, CONDUCTOR_GROUP, EXTERNAL_USER or EXTERNAL_GROUP. */
            readonly userType?: string | undefined;
            readonly user?: string | undefined;
          }
        | undefined;
    };
    readonly UserFormReference: {
      readonly name?: string | undefined;
      /**
       * Format: int32
       * @description 0 or absent means the newest.
       */
      readonly version?: number | undefined;
    };
    /** @enum {string} */
    readonly HumanTaskTriggerType:
      | 'PENDING'
      | 'ASSIGNED'
      | 'IN_PROGRESS'
      | 'COMPLETED'
      | 'TIMED_OUT'
      | 'ASSIGNEE_CHANGED'
      | 'CLAIMANT_CHANGED';
    /** @description A workflow to start when something happens to the task. */
    readonly HumanTaskTrigger: {
      readonly triggerType: components['schemas']['HumanTaskTriggerType'];
      readonly startWorkflowRequest: {
        readonly name: string;
        /**
         * Format: int32
         * @description The newest when absent.
         */
        readonly version?: number | undefined;
        readonly input?:
          | {
              readonly [key: string]: unknown;
            }
          | undefined;
        readonly correlationId?: string | undefined;
        readonly taskToDomain?:
          | {
              readonly [key: string]: unknown;
            }
          | undefined;
      };
    };
    /** @description The definition of the task, its expressions resolved. */
    readonly HumanTaskDefinition: {
      readonly assignments?: readonly components['schemas']['HumanTaskAssignment'][] | undefined;
      readonly userFormTemplate?: components['schemas']['UserFormReference'] | undefined;
      readonly taskTriggers?: readonly components['schemas']['HumanTaskTrigger'][] | undefined;
      /** @enum {string} */
      readonly assignmentCompletionStrategy?: ('LEAVE_OPEN' | 'TERMINATE') | undefined;
      readonly displayName?: string | undefined;
      readonly autoClaim?: boolean | undefined;
      readonly fullTemplate?: components['schemas']['HumanTaskTemplate'] | undefined;
    };
    readonly HumanTaskActionLog: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['HumanTaskState'];
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly stateStart: number;
      readonly assignee?: components['schemas']['HumanTaskUser'] | undefined;
      readonly claimant?: components['schemas']['HumanTaskUser'] | undefined;
      /** @description ASSIGNMENT, ASSIGNMENTS_COMPLETED, CLAIM and RELEASE occur in the vendor's examples; the names SKIP, REASSIGNMENT and DELETE are ours. */
      readonly action: string;
      /** @description `system`, `CONDUCTOR_USER:<id>`, `EXTERNAL_USER:<id>`, or the bare id for all but a claim. */
      readonly actedBy: string;
      /** @description The reason that was given for a skip. */
      readonly cause?: string | undefined;
    };
    /** @description A trigger that fired, and the execution it started or why it started none. */
    readonly HumanTaskTriggerLog: {
      /** Format: uuid */
      readonly id: string;
      readonly triggerType: components['schemas']['HumanTaskTriggerType'];
      readonly state: components['schemas']['HumanTaskState'];
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly triggeredAt: number;
      readonly workflowName: string;
      /** Format: int32 */
      readonly workflowVersion?: number | undefined;
      /** @description The execution it started. */
      readonly workflowId?: string | undefined;
      /** @description Why no execution was started. */
      readonly error?: string | undefined;
    };
    readonly HumanTaskProcessContext: {
      readonly state: components['schemas']['HumanTaskState'];
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly lastUpdated: number;
      /** @description The active assignment; absent when there is none. */
      readonly assigneeIndex?: number | undefined;
      readonly skippedAssigneeIndexes: readonly number[];
      readonly assignmentsCompleted: boolean;
      readonly humanTaskActionLogs: readonly components['schemas']['HumanTaskActionLog'][];
      /** @description Always empty in the vendor's examples, so the shape of an entry is ours. */
      readonly humanTaskTriggerLog: readonly components['schemas']['HumanTaskTriggerLog'][];
    };
    /** @description The task's resolved input and what the platform adds to it. */
    readonly HumanTaskInput: {
      readonly _createdBy: string;
      /** @description The definition as the workflow wrote it, expressions resolved. */
      readonly __humanTaskDefinition?: unknown | undefined;
      readonly __humanTaskProcessContext: components['schemas']['HumanTaskProcessContext'];
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A human task. What is not set is left out. */
    readonly HumanTaskEntry: {
      /** @description Who started the workflow. */
      readonly createdBy: string;
      /** @description Who changed the task last; the system's own changes leave it alone. */
      readonly updatedBy: string;
      readonly ownerApp?: string | undefined;
      readonly taskId: string;
      readonly state: components['schemas']['HumanTaskState'];
      readonly displayName?: string | undefined;
      /** @description The name of the task in its workflow; grants are given on it. */
      readonly definitionName: string;
      readonly workflowId: string;
      readonly workflowName: string;
      /** @description Inside a loop followed by `__` and the iteration. */
      readonly taskRefName: string;
      readonly assignee?: components['schemas']['HumanTaskUser'] | undefined;
      readonly claimant?: components['schemas']['HumanTaskUser'] | undefined;
      readonly humanTaskDef?: components['schemas']['HumanTaskDefinition'] | undefined;
      readonly input: components['schemas']['HumanTaskInput'];
      /** @description The answers saved so far. */
      readonly output: {
        readonly [key: string]: unknown;
      };
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createdOn: number;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updatedOn: number;
    };
    readonly HumanTaskSearchResult: {
      /** @description How many tasks match. */
      readonly totalHits: number;
      readonly results: readonly components['schemas']['HumanTaskEntry'][];
      /** @description How many of them are on this page. */
      readonly hits: number;
      readonly start: number;
      readonly pageSizeLimit: number;
    };
    /** @description One step of a new chain. Only the types are judged here; what makes no sense is refused by the server. */
    readonly HumanTaskAssignmentRequest: {
      readonly assignee?:
        | ({
            /** @description CONDUCTOR_USER, CONDUCTOR_GROUP, EXTERNAL_USER or EXTERNAL_GROUP. */
            readonly userType?: (string | null) | undefined;
            /** @description The e-mail address of a Conductor user, the id of a Conductor group, or any name outside. */
            readonly user?: (string | null) | undefined;
          } | null)
        | undefined;
      /**
       * Format: int32
       * @description Minutes until the next step; 0 or absent means never.
       */
      readonly slaMinutes?: (number | null) | undefined;
    };
    /** @description The fields of the form and their values. */
    readonly HumanTaskOutput: {
      readonly [key: string]: unknown;
    };
    /** @description What a worker reports about a task. */
    readonly TaskResult: {
      readonly workflowInstanceId: string;
      readonly taskId: string;
      /**
       * @description IN_PROGRESS when absent.
       * @enum {string|null}
       */
      readonly status?:
        ('IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | null) | undefined;
      readonly outputData?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly reasonForIncompletion?: (string | null) | undefined;
      readonly workerId?: (string | null) | undefined;
      /** Format: int64 */
      readonly callbackAfterSeconds?: (number | null) | undefined;
      readonly extendLease?: (boolean | null) | undefined;
      readonly externalOutputPayloadStoragePath?: (string | null) | undefined;
      readonly subWorkflowId?: (string | null) | undefined;
      readonly logs?:
        | (
            | readonly {
                readonly [key: string]: unknown;
              }[]
            | null
          )
        | undefined;
    };
    readonly UpsertUserRequest: {
      readonly name: string;
      readonly roles?: (readonly string[] | null) | undefined;
      /** @description Ids of the groups the user shall belong to. */
      readonly groups?: (readonly string[] | null) | undefined;
    };
    readonly UpsertGroupRequest: {
      readonly description: string;
      readonly roles?: (readonly string[] | null) | undefined;
      /** @description Access granted to every member, by kind of target. */
      readonly defaultAccess?:
        | ({
            readonly [key: string]: readonly components['schemas']['Access'][];
          } | null)
        | undefined;
    };
    readonly AuthorizationRequest: {
      /** @description Who is granted something. */
      readonly subject: {
        /** @enum {string} */
        readonly type: 'USER' | 'GROUP' | 'ROLE' | 'user' | 'group' | 'role';
        readonly id: string;
      };
      /** @description What it is granted on. */
      readonly target: {
        /** @enum {string} */
        readonly type:
          | 'WORKFLOW'
          | 'WORKFLOW_DEF'
          | 'WORKFLOW_SCHEDULE'
          | 'EVENT_HANDLER'
          | 'TASK_DEF'
          | 'TASK_REF_NAME'
          | 'TASK_ID'
          | 'APPLICATION'
          | 'USER'
          | 'GROUP'
          | 'ROLE'
          | 'SECRET_NAME'
          | 'ENV_VARIABLE'
          | 'TAG'
          | 'DOMAIN'
          | 'INTEGRATION_PROVIDER'
          | 'INTEGRATION'
          | 'PROMPT'
          | 'USER_FORM_TEMPLATE'
          | 'SCHEMA'
          | 'CLUSTER_CONFIG'
          | 'WEBHOOK';
        readonly id: string;
      };
      readonly access: readonly components['schemas']['Access'][];
    };
    readonly Message: {
      readonly message: string;
    };
  };
  responses: {
    /** @description The body is larger than one mebibyte. */
    readonly BodyTooLarge: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The body is declared as something other than JSON. A body without a type is read as JSON. */
    readonly UnsupportedMediaType: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no token, or it is not one of ours, or its time is over. */
    readonly Unauthorized: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['TokenError'];
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
  readonly issueToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TokenRequest'];
      };
    };
    readonly responses: {
      /** @description A token for the application the key belongs to. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Token'];
        };
      };
      /** @description The body is missing, cannot be read, or lacks the key or its secret. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such active key, or the secret does not belong to it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TokenError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description E-mail and password are not built yet; use an access key. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getUserInfo: {
    readonly parameters: {
      readonly query?: {
        /** @description Also answer what the token itself says. */
        readonly claims?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user, or the user and the claims of the token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            components['schemas']['User'] | components['schemas']['UserWithClaims'];
        };
      };
      /** @description `claims` is not a boolean. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly getVersion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The version, as bare text. */
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
  readonly getHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The server answers requests. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly healthy: boolean;
          };
        };
      };
    };
  };
  readonly listForms: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Only the form of this name.
         * @example LoanApproval
         */
        readonly name?: string;
        /** @description Only this version; ignored without a name. */
        readonly version?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The forms, in a list even when there is only one. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['HumanTaskTemplate'][];
        };
      };
      /** @description The version is not a whole number. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description There is no form of that name, or not in that version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly saveForm: {
    readonly parameters: {
      readonly query?: {
        /** @description Add a version instead of overwriting the newest. */
        readonly newVersion?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HumanTaskTemplateRequest'];
      };
    };
    readonly responses: {
      /** @description The form as it is stored now. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskTemplate'];
        };
      };
      /** @description The form cannot be stored; nothing was changed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not create forms, or may not change this one. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly saveForms: {
    readonly parameters: {
      readonly query?: {
        /** @description Add versions instead of overwriting the newest ones. */
        readonly newVersion?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['HumanTaskTemplateRequest'][];
      };
    };
    readonly responses: {
      /** @description The forms as they are stored now, in the order of the request. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['HumanTaskTemplate'][];
        };
      };
      /** @description One of the forms cannot be stored; nothing was changed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not create forms, or may not change one of these. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly getFormOfTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example ca0b1659-027a-11f1-913a-226156badb04
         */
        readonly nameOrTaskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The form. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskTemplate'];
        };
      };
      /** @description There is no such task. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not read the task. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description The task names no form, or the form is gone. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly deleteForm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the form.
         * @example LoanApproval
         */
        readonly nameOrTaskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Deleted. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the form, and has no grant to delete it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no form of that name. */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getFormVersion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the form.
         * @example LoanApproval
         */
        readonly name: string;
        /**
         * @description The version of the form.
         * @example 1
         */
        readonly version: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The form. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskTemplate'];
        };
      };
      /** @description The version is not a whole number. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description There is no form of that name and version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly deleteFormVersion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the form.
         * @example LoanApproval
         */
        readonly name: string;
        /**
         * @description The version of the form.
         * @example 1
         */
        readonly version: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Deleted. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The version is not a whole number. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the form, and has no grant to delete it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no form of that name, or not in that version. */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getFormTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the form.
         * @example LoanApproval
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tags. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Tag'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description There is no form of that name. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly saveFormTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the form.
         * @example LoanApproval
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['Tag'][];
      };
    };
    readonly responses: {
      /** @description Added. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The body cannot be read, or a tag lacks its key or its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the form, and has no grant to update it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no form of that name. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly deleteFormTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the form.
         * @example LoanApproval
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['Tag'][];
      };
    };
    readonly responses: {
      /** @description Taken off. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The body cannot be read, or a tag lacks its key or its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the form, and has no grant to update it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no form of that name. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly listTaskDefinitions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The definitions. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['TaskDef'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly saveTaskDefinition: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExtendedTaskDef'];
      };
    };
    readonly responses: {
      /** @description Replaced. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The definition breaks a rule of the engine, or the request cannot be read. Nothing was changed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not change the definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description The definition asks for something the mock does not do yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly createTaskDefinitions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['ExtendedTaskDef'][];
      };
    };
    readonly responses: {
      /** @description Stored. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A definition breaks a rule of the engine, or the request cannot be read. Nothing was stored. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not create task definitions, or may not change one of these. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description A definition asks for something the mock does not do yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getTaskDefinition: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The name of the definition. */
        readonly taskType: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The definition. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskDef'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may neither read, change nor execute the definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly saveWorkflowDefinitions: {
    readonly parameters: {
      readonly query?: {
        /** @description Replace definitions of the same name and version. */
        readonly overwrite?: boolean;
        /** @description Store each under the next free version, whatever version the body names. */
        readonly newVersion?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['ExtendedWorkflowDef'][];
      };
    };
    readonly responses: {
      /** @description All are stored. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A definition breaks a rule of the engine, or the request cannot be read. Nothing was stored. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not create definitions, or may not change one of these. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description One of them exists and is not to be overwritten. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description One of them uses a task type or an option the mock does not run yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly createWorkflowDefinition: {
    readonly parameters: {
      readonly query?: {
        /** @description Replace a definition of the same name and version. */
        readonly overwrite?: boolean;
        /** @description Store it under the next free version, whatever version the body names. */
        readonly newVersion?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExtendedWorkflowDef'];
      };
    };
    readonly responses: {
      /** @description Stored. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The definition breaks a rule of the engine, or the request cannot be read. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not create definitions, or may not change this one. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description A definition of that name and version exists and is not to be overwritten. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description The definition uses a task type or an option the mock does not run yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getWorkflowDefinition: {
    readonly parameters: {
      readonly query?: {
        /** @description The newest when absent. */
        readonly version?: number;
        /** @description Also answer the tags and the like. */
        readonly metadata?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The name of the definition. */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The definition. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowDef'];
        };
      };
      /** @description A parameter has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may neither read, change nor execute the definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name, or not in that version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly startWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StartWorkflowRequest'];
      };
    };
    readonly responses: {
      /** @description The id of the execution, as bare text. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      /** @description The request cannot be read, or the definition it carries breaks a rule of the engine. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not execute the definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name, or not in that version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description The request asks for something the mock does not do yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer the tasks too; otherwise the list is empty. */
        readonly includeTasks?: boolean;
        /** @description Not built yet; true is refused. */
        readonly summarize?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly nameOrId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The execution. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workflow'];
        };
      };
      /** @description There is no such execution, or a parameter has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may read or execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description The summary is not built yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly startWorkflowByName: {
    readonly parameters: {
      readonly query?: {
        /** @description The newest when absent. */
        readonly version?: number;
        /** @description An id of the caller's own. */
        readonly correlationId?: string;
        /** @description From 0 to 99. */
        readonly priority?: number;
      };
      readonly header?: {
        /** @description Not built yet; refused when given. */
        readonly 'X-Idempotency-key'?: string;
        /** @description Not built yet; refused when given. */
        readonly 'X-on-conflict'?: string;
      };
      readonly path: {
        /** @description The name of the definition. */
        readonly nameOrId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowInput'];
      };
    };
    readonly responses: {
      /** @description The id of the execution, as bare text. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      /** @description A parameter has the wrong type, or the body cannot be read. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not execute the definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name, or not in that version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      /** @description The request asks for something the mock does not do yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly terminateWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Why; kept as `reasonForIncompletion`. */
        readonly reason?: string;
        /** @description Not built yet; true is refused. */
        readonly triggerFailureWorkflow?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly nameOrId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Terminated. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such execution, or a parameter has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description The execution is completed. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description Failure workflows are not built yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly pauseWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Paused. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such execution. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description The execution has ended. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly resumeWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Resumed. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such execution, or it is not paused. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly retryWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Has no effect; it is about failed sub-workflows, which are not built yet. */
        readonly resumeSubworkflowTasks?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It runs again. No body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such execution, or the parameter has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description The execution has not ended. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description No task of the execution failed; a completed one is retried by nobody. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly searchHumanTasks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['HumanTaskSearch'];
      };
    };
    readonly responses: {
      /** @description One page of the tasks that match. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskSearchResult'];
        };
      };
      /** @description A filter has the wrong type or a value that does not exist, or a query cannot be read. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly getTaskDisplayNames: {
    readonly parameters: {
      readonly query: {
        /**
         * @description Whose tasks are looked at.
         * @example INBOX
         */
        readonly searchType: 'ADMIN' | 'INBOX';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The names. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly string[];
        };
      };
      /** @description `searchType` is missing or is neither ADMIN nor INBOX. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly backPopulateFullTextIndex: {
    readonly parameters: {
      readonly query?: {
        /** @description Not read. */
        readonly 100?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Built. An empty object. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly [key: string]: unknown;
          };
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly deleteHumanTasks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly string[];
      };
    };
    readonly responses: {
      /** @description All are deleted. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description One of them is unknown or deleted already, or the body cannot be read. Nothing was deleted. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description For one of them the caller is neither administrator nor owner, and has no grant to delete its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly deleteHumanTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example ca0b1659-027a-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Deleted. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such task, or it is deleted already. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator nor owner, and has no grant to delete the task's definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getHumanTask: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer the whole user form too. */
        readonly withTemplate?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the task. */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskEntry'];
        };
      };
      /** @description `withTemplate` is not a boolean. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner, assignee nor claimant, and has no grant on the task's definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such task. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly getConductorTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example d3b84c12-027a-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The engine's task. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
        };
      };
      /** @description There is no human task of that id. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner, assignee nor claimant, and has no grant on the task's definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly reassignHumanTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example d3b84c12-027a-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['HumanTaskAssignmentRequest'][];
      };
    };
    readonly responses: {
      /** @description Reassigned. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such task, it cannot be reassigned now, or the chain makes no sense. Nothing was changed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner nor assignee, and has no grant to update the task's definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly releaseHumanTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example ca0b1659-027a-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Released. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such task, or nobody has claimed it. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner nor claimant. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly skipHumanTask: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Why; kept as `cause` in the log.
         * @example I know the applicant
         */
        readonly reason?: string;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example 7f35aa90-027b-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Skipped. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such task, it has no assignee, or it is no longer waiting to be claimed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner, assignee nor claimant. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly updateHumanTask: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Complete the task after saving.
         * @example true
         */
        readonly complete?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example ca0b1659-027a-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HumanTaskOutput'];
      };
    };
    readonly responses: {
      /** @description Saved, or saved and completed. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such task, it is finished, or the answer does not fit the form. Nothing was changed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner nor claimant. Who is only assigned has to claim first. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly claimHumanTask: {
    readonly parameters: {
      readonly query?: {
        /** @description Claim it although it is assigned to somebody else, who is then replaced. */
        readonly overrideAssignment?: boolean;
        /** @description Answer the whole user form too. */
        readonly withTemplate?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example d3b84c12-027a-11f1-913a-226156badb04
         */
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task, now in progress and claimed by the caller. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskEntry'];
        };
      };
      /** @description There is no such task, or it cannot be claimed now, or a parameter has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner nor assignee, and has no grant to update the task's definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly claimHumanTaskForUser: {
    readonly parameters: {
      readonly query?: {
        /** @description Claim it although it is assigned to somebody else, who is then replaced. */
        readonly overrideAssignment?: boolean;
        /** @description Answer the whole user form too. */
        readonly withTemplate?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the task.
         * @example 9a58e1b4-027b-11f1-913a-226156badb04
         */
        readonly taskId: string;
        /**
         * @description The id of the user, percent-encoded once; an e-mail address is fine.
         * @example kim@partner.example
         */
        readonly userId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task, now in progress and claimed for the user. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HumanTaskEntry'];
        };
      };
      /** @description There is no such task, or it cannot be claimed now, or a parameter has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator nor owner of the task. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly updateHumanTaskByRef: {
    readonly parameters: {
      readonly query: {
        /**
         * @description The execution that holds the task. An empty one is unknown.
         * @example ca04d4c8-027a-11f1-913a-226156badb04
         */
        readonly workflowId: string;
        /**
         * @description The task's reference in its workflow, inside a loop with or without `__` and the iteration.
         * @example human_ref
         */
        readonly taskRefName: string;
        /**
         * @description Complete the task after saving.
         * @example true
         */
        readonly complete?: boolean;
        /** @description Which iteration of a loop is meant; the newest when absent or empty. One value is meaningful: it may be repeated or stand in a list, but two different values are refused. */
        readonly iteration?: readonly number[];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HumanTaskOutput'];
      };
    };
    readonly responses: {
      /** @description Saved, or saved and completed. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The answer, the state of the task or the request itself does not allow it. Nothing was changed. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, owner nor claimant. Who is only assigned has to claim first. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such execution, or no human task of that reference and iteration in it. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly pollTask: {
    readonly parameters: {
      readonly query?: {
        /** @description The name of the worker. */
        readonly workerid?: string;
        /** @description Not built yet; refused when given. */
        readonly domain?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description The name the worker serves. */
        readonly taskType: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A task, now in progress. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
        };
      };
      /** @description Nothing is scheduled. No body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no worker and has no grant to execute tasks of that type. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description Domains are not built yet. */
      readonly 501: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly updateTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskResult'];
      };
    };
    readonly responses: {
      /** @description The id of the task, as bare text. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      /** @description The body is missing or cannot be read. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no worker and has no grant to execute the task; for a human task he may not update it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such task in that execution. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly getUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The e-mail address of the user, in any case. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such user. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly saveUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The e-mail address of the user, kept in lower case. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpsertUserRequest'];
      };
    };
    readonly responses: {
      /** @description The user as stored. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /** @description The body cannot be read, or names a role or a group that does not exist, or the id is an application's. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly getGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the group. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The group. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Group'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such group. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly saveGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the group. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpsertGroupRequest'];
      };
    };
    readonly responses: {
      /** @description The group as stored. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Group'];
        };
      };
      /** @description The body cannot be read, or names a role that does not exist. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly addUserToGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the group. */
        readonly id: string;
        /** @description The e-mail address of the user, in any case. */
        readonly userId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user is a member. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such group, or no such user. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly grantPermissions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AuthorizationRequest'];
      };
    };
    readonly responses: {
      /** @description Granted. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description The body cannot be read, or names a kind that does not exist. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly removePermissions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AuthorizationRequest'];
      };
    };
    readonly responses: {
      /** @description Taken away, or never granted. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description The body cannot be read, or names a kind that does not exist. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
}
