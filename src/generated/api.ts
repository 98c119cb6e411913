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
     * @description Never answers 404: clients take a 404 here as the sign of an open-source server and go on without a token. A server that was started with `--any-key` trades every other key pair for the token of an administrator.
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
  readonly '/api/metadata/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the tags of everything in the cluster.
     * @description Each key with each of its values once, in the order of the keys and then of the values.
     */
    readonly get: operations['listTags'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/tags/resources': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find what carries a tag.
     * @description Of the definitions only those that the caller may read.
     */
    readonly get: operations['findTaggedResources'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
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
    /**
     * Delete a task definition.
     * @description Executions under way keep the definition they were started with.
     */
    readonly delete: operations['deleteTaskDefinition'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/task/{taskName}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the tags of a task definition.
     * @description They come in the order of their keys.
     */
    readonly get: operations['getTaskDefinitionTags'];
    /**
     * Replace the tags of a task definition.
     * @description All that were there go, whatever their keys.
     */
    readonly put: operations['setTaskDefinitionTags'];
    /**
     * Add a tag to a task definition.
     * @description A key that is there already gets the new value. The other tags stay.
     */
    readonly post: operations['addTaskDefinitionTag'];
    /**
     * Take a tag off a task definition.
     * @description Key and value must both be the same.
     */
    readonly delete: operations['deleteTaskDefinitionTag'];
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
    /**
     * List the workflow definitions the caller may read.
     * @description All versions, the oldest first, of the names in the order in which they were first stored.
     */
    readonly get: operations['listWorkflowDefinitions'];
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
  readonly '/api/metadata/workflow/{name}/{version}': {
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
     * Delete one version of a workflow definition.
     * @description Executions under way keep the definition they were started with. With the last version go the tags and the rate limit of the name.
     */
    readonly delete: operations['deleteWorkflowDefinition'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/workflow/{name}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the tags of a workflow definition.
     * @description Tags belong to the name, not to a version. They come in the order of their keys.
     */
    readonly get: operations['getWorkflowDefinitionTags'];
    /**
     * Replace the tags of a workflow definition.
     * @description All that were there go, whatever their keys.
     */
    readonly put: operations['setWorkflowDefinitionTags'];
    /**
     * Add a tag to a workflow definition.
     * @description A key that is there already gets the new value. The other tags stay.
     */
    readonly post: operations['addWorkflowDefinitionTag'];
    /**
     * Take a tag off a workflow definition.
     * @description Key and value must both be the same.
     */
    readonly delete: operations['deleteWorkflowDefinitionTag'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/metadata/workflow/{name}/rate-limit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the rate limit of a workflow definition.
     * @description It is the one that was set by a call of its own. A `rateLimitConfig` inside of the definition stays there and is not shown here.
     */
    readonly get: operations['getWorkflowRateLimit'];
    /**
     * Set the rate limit of a workflow definition.
     * @description It is kept and given back, but the mock does not apply it and says so in its log.
     */
    readonly put: operations['setWorkflowRateLimit'];
    readonly post?: never;
    /**
     * Remove the rate limit of a workflow definition.
     * @description Where none is set, there is none to remove.
     */
    readonly delete: operations['removeWorkflowRateLimit'];
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
    /**
     * Start a workflow.
     * @description - `taskToDomain` sends tasks to the workers of a domain, by the name of the task; `*` stands for all others.
     *     - `idempotencyKey` keeps a start from happening twice; it counts per name of a definition. When it was used before,
     *       `idempotencyStrategy` says what happens: FAIL (when left out) refuses, RETURN_EXISTING answers the id of the
     *       execution that was started with it, FAIL_ON_RUNNING refuses while such an execution runs or is paused. A key is
     *       free again once its execution is removed.
     */
    readonly post: operations['startWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/start/{name}/{version}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Start a version of a workflow, with its input as the body. */
    readonly post: operations['startWorkflowVersion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/execute/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Start a workflow without input, wait for it and answer its output.
     * @description As the POST of the same path. Other query parameters are not read; they are no input.
     */
    readonly get: operations['executeWorkflowWithoutInput'];
    readonly put?: never;
    /**
     * Start a workflow, wait for it and answer its output.
     * @description The body is the input. Waits as the sibling with the version in the path does; the output of an execution that has not ended by then is empty.
     */
    readonly post: operations['executeWorkflowByName'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/execute/{name}/{version}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Start a workflow and wait for it.
     * @description The answer comes as soon as
     *
     *     - the execution has ended,
     *     - one of the tasks of `waitUntilTaskRef` has ended,
     *     - the execution, or a sub-workflow of it, stands at a task that somebody outside has to end: a WAIT without a time,
     *       a YIELD and, where no `waitUntilTaskRef` is named, a HUMAN task; workers are waited for, or
     *     - the time is over: `signalTimeout` says so.
     *
     *     The task that holds an execution up is the first, in order of scheduling and inside of sub-workflows too, that
     *     waits for somebody outside; failing that the first open task of the execution itself. Everything else in the body is
     *     as for a start, but the name and version in the path count.
     */
    readonly post: operations['executeWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/search': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find executions, as summaries.
     * @description Newest start first, unless sorted. A query that does not name startTime finds executions of the last 72 hours. Who may not read an execution does not find it; nobody is refused.
     */
    readonly get: operations['searchWorkflows'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/search-v2': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find executions, in full.
     * @description As `GET /api/workflow/search`, the last 72 hours included; the results are executions with their tasks.
     */
    readonly get: operations['searchFullWorkflows'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/search-by-tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find executions by their tasks, as summaries.
     * @description The query and the free text are about tasks; what is found are the executions with a task that fits, however long ago. An execution stands in the results once, however many of its tasks fit, and is sorted by its own fields.
     */
    readonly get: operations['searchWorkflowsByTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/search-by-tasks-v2': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find executions by their tasks, in full.
     * @description As `GET /api/workflow/search-by-tasks`; the results are executions with their tasks.
     */
    readonly get: operations['searchFullWorkflowsByTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/running/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read which executions of a definition are running.
     * @description In order of their start; a paused one is running. Who may not read an execution does not see it; nobody is refused, and a name that nobody knows has none.
     */
    readonly get: operations['listRunningWorkflows'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/correlated/batch': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Read the executions of several definitions that have these correlation ids.
     * @description Newest start first. Who may not read an execution does not see it; nobody is refused.
     */
    readonly post: operations['listCorrelatedWorkflowsInBatch'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{name}/correlated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Read the executions of a definition that have these correlation ids.
     * @description Newest start first. Who may not read an execution does not see it; nobody is refused.
     */
    readonly post: operations['listCorrelatedWorkflows'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{name}/correlated/{correlationId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the executions of a definition that have this correlation id.
     * @description Newest start first. Who may not read an execution does not see it; nobody is refused.
     */
    readonly get: operations['listWorkflowsByCorrelationId'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Run a workflow with mocks for its tasks, and keep nothing of it.
     * @description The workflow runs as it would once started, human tasks and sub-workflows included, but on its own: nothing is
     *     stored, no worker sees its tasks, and no time passes.
     *
     *     - A task that would wait for somebody takes the next mock of its reference: a worker's, a HUMAN, a WAIT, one that
     *       reaches outside, or a SUB_WORKFLOW, which then starts nothing. Each attempt takes one; one that says IN_PROGRESS
     *       is followed by the next for the same attempt. A retry does not wait for its delay.
     *     - In a loop, mocks may stand under the reference with its `__N` or without it.
     *     - Without a mock of the test, a task that reaches outside takes the cluster's mock output, as in any execution.
     *     - A mock completes a human task with its output whatever the form says; nobody claims it.
     *     - Mocks of references that no task has are ignored.
     *     - It stops where a task that waits has no mock left, and answers the execution as it then is: still RUNNING.
     *     - Of `subWorkflowTestRequest`, only the mocks count; the rest is as the SUB_WORKFLOW task has it.
     */
    readonly post: operations['testWorkflow'];
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
  readonly '/api/workflow/{workflowId}/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read how far an execution is. */
    readonly get: operations['getWorkflowStatus'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the tasks of an execution, page by page.
     * @description In order of scheduling, earlier attempts included.
     */
    readonly get: operations['listWorkflowTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
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
     *     - An execution around it, whose sub-workflow it is, runs again too, unless it is completed or has started another sub-workflow in its place. What its end had cut off gets another attempt.
     */
    readonly post: operations['retryWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/restart': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Run an execution that has ended again from its first task.
     * @description No body is read and no content type is needed. The execution keeps its id and its input.
     *
     *     - All its tasks are gone, and the new ones have new ids; human tasks are offered anew. Human tasks that were answered before stay as they are, without a task behind them.
     *     - Variables keep the values that they had. Tasks that were to be skipped are not skipped any more.
     *     - An execution around it, whose sub-workflow it is, runs again too, unless it is completed.
     */
    readonly post: operations['restartWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/rerun': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Run an execution again from one of its tasks, or from the start.
     * @description With a task: the execution, ended or not, goes on from there.
     *
     *     - The task and everything that followed from it are gone; the task is scheduled anew, with a new id. A human task is offered anew.
     *     - Inside a SWITCH or a loop the rest of it goes on from there too; a loop goes on in that iteration. Other branches of a FORK_JOIN stay as they are, and its JOIN waits again.
     *     - What the end of the execution had cut off in other branches gets another attempt.
     *     - The task may be one of a sub-workflow: then that one goes on from there, and all around it wait for it again.
     *
     *     Without a task: an execution that has ended runs again from its first task, as with a restart.
     */
    readonly post: operations['rerunWorkflow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/skiptask/{taskReferenceName}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Have a task passed over that a running execution has not come to yet.
     * @description Once the execution comes to the task, it is SKIPPED at once, with the input and output given here, and the
     *     execution goes on after it.
     *
     *     - Nobody is asked by a human task that is skipped: there is no human task.
     *     - Nothing inside a SWITCH or a loop that is skipped is reached. With a FORK_JOIN its branches are skipped, so that a JOIN does not wait for them.
     *     - A task in a loop is skipped in each iteration.
     */
    readonly put: operations['skipTaskOfWorkflow'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/jump/{taskReferenceName}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a running execution go on at another task.
     * @description The task is scheduled at once, with the body as members of its input beside or in place of its parameters.
     *
     *     - Forward: what lies between is SKIPPED; so is what is open, and its human tasks are deleted.
     *     - Backward: what was done from that task on is gone; human tasks among it are deleted if they are open.
     *     - Only a task of the outermost list can be jumped to, from anywhere.
     *     - A JOIN that is jumped to is done at once.
     */
    readonly post: operations['jumpToTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/remove': {
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
     * Delete an execution for good.
     * @description Whatever its state, the execution and its tasks are gone.
     *
     *     - Its open human tasks are deleted; those that have ended stay as they are, without a task behind them.
     *     - Sub-workflows that it waits for are terminated, and stay; an execution around it sees its own as cancelled.
     *     - No failure workflow is started.
     */
    readonly delete: operations['removeWorkflow'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/bulk/pause': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Pause many executions.
     * @description One execution after the other, all as one change; what cannot be done to one leaves the others alone.
     */
    readonly put: operations['pauseWorkflows'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/bulk/resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Resume many executions.
     * @description One execution after the other, all as one change; what cannot be done to one leaves the others alone.
     */
    readonly put: operations['resumeWorkflows'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/bulk/restart': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Run many executions that have ended again from their first tasks.
     * @description One execution after the other, all as one change; what cannot be done to one leaves the others alone.
     */
    readonly post: operations['restartWorkflows'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/bulk/retry': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Try the failed tasks of many executions again.
     * @description One execution after the other, all as one change; what cannot be done to one leaves the others alone. Failed sub-workflows are started anew.
     */
    readonly post: operations['retryWorkflows'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/bulk/terminate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * End many executions.
     * @description One execution after the other, all as one change; what cannot be done to one leaves the others alone.
     */
    readonly post: operations['terminateWorkflows'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/bulk/delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Delete many executions for good.
     * @description One execution after the other, all as one change; what cannot be done to one leaves the others alone.
     */
    readonly post: operations['removeWorkflows'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/variables': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Change the variables of an execution.
     * @description The variables of the body are set, all others stay; null is a value. A loop reads them when its condition is asked next, a task when it is scheduled.
     */
    readonly post: operations['updateWorkflowVariables'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/state': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Change the variables and a task of an execution, and wait for it.
     * @description Variables are set first, then the task gets its result; a result without `taskReferenceName`, or the other way
     *     round, changes no task. In a loop the reference is the full one, or stands for the newest of its tasks.
     *
     *     The answer comes as soon as the execution has ended, one of the tasks of `waitUntilTaskRef` has, the execution or a
     *     sub-workflow of it stands at a task that somebody outside has to end (as for
     *     `/workflow/execute`), or the time is over.
     */
    readonly post: operations['updateWorkflowState'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/decide/{workflowId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Let the engine look at an execution.
     * @description Whatever the engine has not decided yet is decided. As this mock decides with every change, nothing is left to decide: the call is accepted and changes nothing. One that has ended or is paused is left alone.
     */
    readonly put: operations['decideWorkflow'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/resetcallbacks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Let workers have all tasks of an execution at once.
     * @description Tasks for workers that wait for their time (of a `startDelay`, of a retry, or that a worker has asked for) may be polled at once. No body is read and no content type is needed.
     */
    readonly post: operations['resetWorkflowCallbacks'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow/{workflowId}/upgrade': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a running execution go on by another version of its definition.
     * @description The execution goes on from the task that it stands at, which stays as it is; everything after it comes from the new
     *     definition. What the new definition has before that task, and the execution has not done, is SKIPPED, with the
     *     output that `taskOutput` gives it. `workflowInput`, where it is given, takes the place of the input.
     *
     *     Only an execution that stands at a task of its outermost list can be upgraded here, not one inside a fork, a switch
     *     or a loop.
     */
    readonly post: operations['upgradeWorkflow'];
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
     *     - Expressions in the form take their values from the task's input; one that has none judges nothing.
     *     - A form or a pattern that takes too long to judge is a violation that says so.
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
     *     - Expressions in the form take their values from the task's input; one that has none judges nothing.
     *     - A form or a pattern that takes too long to judge is a violation that says so.
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
    /**
     * Hand the caller one scheduled task of a type.
     * @description The answer comes at once, whether there is a task or not.
     */
    readonly get: operations['pollTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/poll/batch/{taskType}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Hand the caller scheduled tasks of a type, waiting for the first. */
    readonly get: operations['pollTasks'];
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
     * @description Works on human tasks and waits too; the human task follows. An update of a finished task changes nothing.
     *
     *     - IN_PROGRESS gives a worker's task back, to be polled again after `callbackAfterSeconds`.
     *     - With `extendLease` only the worker's time to answer begins anew.
     */
    readonly post: operations['updateTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/update-v2': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report the outcome of a task, and be handed the next one.
     * @description The report is as that of `POST /api/tasks`. The next task is of the same type and in the same domain; it is handed to
     *     the worker that reported. Extending a lease, or reporting on what no worker polls, hands out nothing.
     */
    readonly post: operations['updateTaskAndPoll'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{workflowId}/{taskRefName}/{status}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report the outcome of a task by its reference.
     * @description The body is merged into the output that the task has. The report is otherwise as that of `POST /api/tasks`.
     */
    readonly post: operations['updateTaskByRef'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{workflowId}/{taskRefName}/{status}/sync': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report the outcome of a task by its reference, and see its execution.
     * @description The body is merged into the output that the task has. The report is otherwise as that of `POST /api/tasks`.
     */
    readonly post: operations['updateTaskByRefSync'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{workflowId}/{status}/signal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give what waits in an execution its status and output.
     * @description Goes to the first open YIELD or WAIT task, in order of scheduling and inside of sub-workflows too, or where there is
     *     none to the first open HUMAN task. The body is merged into the output that the task has.
     */
    readonly post: operations['signalTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{workflowId}/{status}/signal/sync': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give what waits in an execution its status and output, and see what comes of it.
     * @description The signal is as that of `POST /api/tasks/{workflowId}/{status}/signal`. The answer comes as soon as the execution has
     *     ended or waits for somebody outside again, a person included, and at the latest when the time is over.
     */
    readonly post: operations['signalTaskSync'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/queue/all': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How many tasks wait for workers, by queue.
     * @description A queue is named by the type of its tasks; in a domain it is `DOMAIN:TYPE`. Every queue is listed in which tasks wait, those
     *     with a delay before them included, or which a worker has polled. The queues of the server's own work are not.
     */
    readonly get: operations['listQueues'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/queue/all/verbose': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How many tasks wait for workers, by queue and part of it.
     * @description The queues of `GET /api/tasks/queue/all`. Each has one part, and no task that was handed out but not acknowledged:
     *     handing out acknowledges.
     */
    readonly get: operations['listQueuesInDetail'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/queue/sizes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many tasks of certain types wait for workers. */
    readonly get: operations['getQueueSizes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/queue/polldata': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Which workers have polled for tasks of a type. */
    readonly get: operations['getPollData'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/queue/polldata/all': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Which workers have polled, and how many tasks wait, by queue.
     * @description The queues of `GET /api/tasks/queue/all`, as far as they fit every filter that is given.
     */
    readonly get: operations['listPollData'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/queue/requeue/{taskType}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put all open tasks of a type back into their queues.
     * @description What a worker holds is taken out of its hands and can be polled again. What waits already goes on waiting, a delay before it
     *     included.
     */
    readonly post: operations['requeueTasks'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{taskId}/log': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read what was written about a task. */
    readonly get: operations['getTaskLogs'];
    readonly put?: never;
    /**
     * Write a line about a task.
     * @description The body is any text. Where it is declared as JSON, or as nothing, and is a JSON string, it stands for the text in it.
     *     The task may be in whatever state.
     */
    readonly post: operations['logTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/search': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find tasks, as summaries.
     * @description Newest scheduling first, unless sorted, however long ago. Who may neither read the execution nor work on the task does not find it; nobody is refused.
     */
    readonly get: operations['searchTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/search-v2': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Find tasks, in full.
     * @description As `GET /api/tasks/search`; the results are tasks.
     */
    readonly get: operations['searchFullTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{taskId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a task. */
    readonly get: operations['getTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the users, in the order of their ids. */
    readonly get: operations['listUsers'];
    readonly put?: never;
    readonly post?: never;
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
    /**
     * Remove a user for good.
     * @description Membership in groups goes with the user, and every grant to the user or on the user.
     */
    readonly delete: operations['deleteUser'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/users/{id}/permissions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what a user was granted. */
    readonly get: operations['getUserPermissions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/users/{userId}/checkPermissions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Say which kinds of access a user has to a resource. */
    readonly get: operations['checkUserPermissions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/groups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the groups, in the order of their ids. */
    readonly get: operations['listGroups'];
    readonly put?: never;
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
    /** Remove a group for good. Its members stay users. */
    readonly delete: operations['deleteGroup'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/groups/{id}/permissions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what a group was granted. */
    readonly get: operations['getGroupPermissions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/groups/{id}/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the members of a group. */
    readonly get: operations['listGroupUsers'];
    readonly put?: never;
    /** Make users members of a group, all of them or, when one does not exist, none. */
    readonly post: operations['addUsersToGroup'];
    /** Take users out of a group, as far as they are in it. */
    readonly delete: operations['removeUsersFromGroup'];
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
    /** Take a user out of a group. */
    readonly delete: operations['removeUserFromGroup'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the applications that the caller may read.
     * @description In the order of their names and then of their ids.
     */
    readonly get: operations['listApplications'];
    readonly put?: never;
    /**
     * Create an application.
     * @description It has no roles and no access keys yet. Names need not be unique.
     */
    readonly post: operations['createApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/key/{accessKeyId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the application to which an access key belongs. */
    readonly get: operations['getApplicationOfKey'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read an application. */
    readonly get: operations['getApplication'];
    /** Give an application another name. */
    readonly put: operations['renameApplication'];
    readonly post?: never;
    /**
     * Remove an application for good.
     * @description Its access keys go with it, and every grant to it or on it.
     */
    readonly delete: operations['deleteApplication'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/{id}/accessKeys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the access keys of an application, without their secrets. */
    readonly get: operations['listAccessKeys'];
    readonly put?: never;
    /**
     * Make an access key for an application.
     * @description The only time that the secret is shown. Takes no body; one that is sent is not looked at.
     */
    readonly post: operations['createAccessKey'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/{id}/accessKeys/{keyId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove an access key for good. */
    readonly delete: operations['deleteAccessKey'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/{id}/accessKeys/{keyId}/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Make an active access key inactive, or an inactive one active.
     * @description Takes no body; one that is sent is not looked at.
     */
    readonly post: operations['toggleAccessKey'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/{id}/roles/{role}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give an application a role. Doing it twice does no harm.
     * @description Takes no body; one that is sent is not looked at.
     */
    readonly post: operations['addApplicationRole'];
    /** Take a role from an application. One that it does not have is none to take. */
    readonly delete: operations['removeApplicationRole'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/applications/{id}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the tags of an application. */
    readonly get: operations['getApplicationTags'];
    /**
     * Add tags to an application.
     * @description A key that is there already gets the new value. The other tags stay.
     */
    readonly put: operations['addApplicationTags'];
    readonly post?: never;
    /**
     * Take tags off an application.
     * @description Key and value must both be the same. A tag that is not there is none to take off.
     */
    readonly delete: operations['deleteApplicationTags'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/authorization/{type}/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read who was granted what on a resource. */
    readonly get: operations['getPermissions'];
    readonly put?: never;
    readonly post?: never;
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
      /** @description Where the value stands: members joined by dots, indexes in brackets, as in tasks[1].loopOver[0].joinOn. */
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
    readonly Target: {
      readonly type: string;
      readonly id: string;
    };
    /** @description What a subject may do with one target. */
    readonly GrantOfSubject: {
      readonly target: components['schemas']['Target'];
      readonly access: readonly components['schemas']['Access'][];
    };
    readonly Group: {
      readonly id: string;
      readonly description: string;
      readonly roles: readonly components['schemas']['Role'][];
      readonly defaultAccess?: components['schemas']['AccessMap'] | undefined;
      /** @description What was granted to the group; only in the answer to a save. */
      readonly grantedAccess?: readonly components['schemas']['GrantOfSubject'][] | undefined;
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
      /** @description The JSON Schema that an answer must keep, in the dialect that `$schema` names (draft-04, 06, 07, 2019-09, 2020-12) or else draft-07. A keyword may hold an expression such as `${options}`: it takes its value from the input of the task. */
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
    readonly TaggedResource: {
      /** @description Its name; of a form, also its version behind a slash. */
      readonly id: string;
      readonly displayName: string;
    };
    /**
     * @description How long the next attempt waits: retryDelaySeconds, that times backoffScaleFactor and the number of the attempt, or that times backoffScaleFactor to the power of that number.
     * @enum {string}
     */
    readonly RetryLogic: 'FIXED' | 'LINEAR_BACKOFF' | 'EXPONENTIAL_BACKOFF';
    /**
     * @description What happens when a task takes too long: another attempt, the end of the workflow, or nothing.
     * @enum {string}
     */
    readonly TaskTimeoutPolicy: 'RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY';
    /** @description A stored task definition. Members the mock does not know are kept. */
    readonly TaskDef: {
      /** @description Empty where the definition has none. */
      readonly ownerApp?: (string | null) | undefined;
      /** @description Kept, without effect. */
      readonly isolationGroupId?: (string | null) | undefined;
      /** @description Kept, without effect. */
      readonly executionNameSpace?: (string | null) | undefined;
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
      readonly retryLogic: components['schemas']['RetryLogic'];
      /** Format: int32 */
      readonly retryDelaySeconds: number;
      /** Format: int32 */
      readonly backoffScaleFactor?: number | undefined;
      /** Format: int32 */
      readonly maxRetryDelaySeconds?: number | undefined;
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
      /**
       * Format: int32
       * @description 0 means never.
       */
      readonly pollTimeoutSeconds?: number | undefined;
      /**
       * Format: int64
       * @description 0 means never.
       */
      readonly totalTimeoutSeconds?: number | undefined;
      /**
       * Format: int32
       * @description 0 means none.
       */
      readonly concurrentExecLimit?: number | undefined;
      /**
       * Format: int32
       * @description 0 means none.
       */
      readonly rateLimitPerFrequency?: number | undefined;
      /** Format: int32 */
      readonly rateLimitFrequencyInSeconds?: number | undefined;
      readonly inputKeys?: readonly string[] | undefined;
      readonly outputKeys?: readonly string[] | undefined;
      readonly inputTemplate?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly inputSchema?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly outputSchema?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly enforceSchema?: boolean | undefined;
      readonly ownerEmail?: string | undefined;
      /** @description Shown with the metadata. */
      readonly overwriteTags?: boolean | undefined;
      /** @description Shown with the metadata. */
      readonly tags?: readonly components['schemas']['Tag'][] | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A list of tags or, as the vendor's pages have it, a map of values by key. Without it the tags stay. */
    readonly TagsToSave:
      | readonly components['schemas']['Tag'][]
      | {
          readonly [key: string]: string;
        }
      | null;
    /** @description A task definition to store. Its rules are checked by the server after the types: a definition that breaks one is refused with 400. */
    readonly ExtendedTaskDef: {
      /** @description Must be there, and not be empty. */
      readonly name?: (string | null) | undefined;
      readonly description?: (string | null) | undefined;
      /**
       * Format: int32
       * @description 3 when absent. Must be 0 or more.
       */
      readonly retryCount?: (number | null) | undefined;
      /**
       * @description FIXED when absent.
       * @enum {string|null}
       */
      readonly retryLogic?: ('FIXED' | 'LINEAR_BACKOFF' | 'EXPONENTIAL_BACKOFF' | null) | undefined;
      /**
       * Format: int32
       * @description 60 when absent.
       */
      readonly retryDelaySeconds?: (number | null) | undefined;
      /**
       * Format: int32
       * @description 1 when absent. Must be 1 or more.
       */
      readonly backoffScaleFactor?: (number | null) | undefined;
      /**
       * Format: int32
       * @description The longest delay before another attempt; 0 when absent, which means any. Must be 0 or more.
       */
      readonly maxRetryDelaySeconds?: (number | null) | undefined;
      /**
       * Format: int32
       * @description Another attempt waits up to this many milliseconds besides; 0 when absent. Must be 0 or more. How many follows from its id, so that the same calls give the same delays.
       */
      readonly backoffJitterMs?: (number | null) | undefined;
      /**
       * Format: int64
       * @description 0 when absent, which means never. Must not be more than totalTimeoutSeconds, where that is not 0.
       */
      readonly timeoutSeconds?: (number | null) | undefined;
      /**
       * @description TIME_OUT_WF when absent.
       * @enum {string|null}
       */
      readonly timeoutPolicy?: ('RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY' | null) | undefined;
      /**
       * Format: int64
       * @description 600 when absent, or timeoutSeconds where that is shorter. Must be 1 or more, and not more than timeoutSeconds, where that is not 0.
       */
      readonly responseTimeoutSeconds?: (number | null) | undefined;
      /**
       * Format: int32
       * @description 0 when absent, which means never. Must be 0 or more.
       */
      readonly pollTimeoutSeconds?: (number | null) | undefined;
      /**
       * Format: int64
       * @description For all attempts together and the delays between them, from the first schedule on; 0 when absent, which means never. Must be 0 or more.
       */
      readonly totalTimeoutSeconds?: (number | null) | undefined;
      /**
       * Format: int32
       * @description How many workers may have such a task at once; 0 when absent, which means any number.
       */
      readonly concurrentExecLimit?: (number | null) | undefined;
      /**
       * Format: int32
       * @description How many such tasks are handed out within rateLimitFrequencyInSeconds; 0 when absent, which means any number.
       */
      readonly rateLimitPerFrequency?: (number | null) | undefined;
      /**
       * Format: int32
       * @description 1 when absent.
       */
      readonly rateLimitFrequencyInSeconds?: (number | null) | undefined;
      readonly inputKeys?: (readonly string[] | null) | undefined;
      readonly outputKeys?: (readonly string[] | null) | undefined;
      /** @description What every task of the name has in its input where it does not say otherwise. */
      readonly inputTemplate?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly inputSchema?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly outputSchema?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      /** @description False when absent; true together with a schema is not built. */
      readonly enforceSchema?: (boolean | null) | undefined;
      /** @description Must be the address of an e-mail, or empty. */
      readonly ownerEmail?: (string | null) | undefined;
      /** @description True when absent; false adds the tags to those that are there. */
      readonly overwriteTags?: (boolean | null) | undefined;
      readonly tags?: components['schemas']['TagsToSave'] | undefined;
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
      /** @description Shown with the metadata. */
      readonly overwriteTags?: boolean | undefined;
      /** @description The tags of the name; shown with the metadata. */
      readonly tags?: readonly components['schemas']['Tag'][] | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A definition to store. Its rules are checked by the server after the types: a definition that breaks one is refused with 400. */
    readonly ExtendedWorkflowDef: {
      /** @description Must be there, and not be empty. */
      readonly name?: (string | null) | undefined;
      /**
       * Format: int32
       * @description 1 when absent, as in the engine; the vendor's page speaks of 0.
       */
      readonly version?: (number | null) | undefined;
      readonly description?: (string | null) | undefined;
      /** @description Must have one at least. */
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
      /** @description How many executions may run at once; one too many waits, RUNNING without a task. */
      readonly rateLimitConfig?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      /** @description True when absent; false adds the tags to those of the name. */
      readonly overwriteTags?: (boolean | null) | undefined;
      readonly tags?: components['schemas']['TagsToSave'] | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description How many executions may run at once. Members the mock does not know are kept too. */
    readonly RateLimitConfig: {
      /** @description Executions of the same key share the limit; a text, or an expression on the input. */
      readonly rateLimitKey?: (string | null) | undefined;
      /** Format: int32 */
      readonly concurrentExecLimit?: (number | null) | undefined;
      /** @description A name that other clients use for the key. */
      readonly tag?: (string | null) | undefined;
      /**
       * Format: int32
       * @description A name that other clients use for the limit.
       */
      readonly concurrentExecutionLimit?: (number | null) | undefined;
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
    /** @description Whatever the definition reads. */
    readonly WorkflowInput: {
      readonly [key: string]: unknown;
    };
    /** @description What the definition gives. */
    readonly WorkflowOutput: {
      readonly [key: string]: unknown;
    };
    /** @description A start request; the name and the version in the path count. */
    readonly ExecuteWorkflowRequest: {
      readonly name?: (string | null) | undefined;
      /** Format: int32 */
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
      /** @description Not built yet. */
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
    /** @description Whether the time was over before what the call waits for; the execution goes on. */
    readonly SignalTimeout: boolean;
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
    /** @description An execution as it stands. What is not set is left out. */
    readonly WorkflowRun: {
      /** @enum {string} */
      readonly responseType: 'TARGET_WORKFLOW' | 'BLOCKING_WORKFLOW';
      /** @description The execution that was asked for. */
      readonly targetWorkflowId: string;
      readonly targetWorkflowStatus: components['schemas']['WorkflowStatus'];
      /** @description As the caller gave it. */
      readonly requestId?: string | undefined;
      readonly signalTimeout: components['schemas']['SignalTimeout'];
      /** @description The execution that is shown. */
      readonly workflowId: string;
      readonly correlationId?: string | undefined;
      readonly input: {
        readonly [key: string]: unknown;
      };
      readonly output: {
        readonly [key: string]: unknown;
      };
      readonly priority: number;
      readonly variables: {
        readonly [key: string]: unknown;
      };
      readonly tasks: readonly components['schemas']['Task'][];
      /** @description Who started it. */
      readonly createdBy: string;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createTime: number;
      readonly status: components['schemas']['WorkflowStatus'];
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime: number;
    };
    /** @description The task that holds an execution up, as it stands. What is not set is left out. */
    readonly TaskRun: {
      /** @enum {string} */
      readonly responseType: 'BLOCKING_TASK' | 'BLOCKING_TASK_INPUT';
      /** @description The execution that was asked for. */
      readonly targetWorkflowId: string;
      readonly targetWorkflowStatus: components['schemas']['WorkflowStatus'];
      /** @description As the caller gave it. */
      readonly requestId?: string | undefined;
      readonly signalTimeout: components['schemas']['SignalTimeout'];
      /** @description The execution of the task, which may be a sub-workflow. */
      readonly workflowId: string;
      readonly correlationId?: string | undefined;
      /** @description Of the task. */
      readonly input: {
        readonly [key: string]: unknown;
      };
      /** @description Of the task. */
      readonly output: {
        readonly [key: string]: unknown;
      };
      readonly taskType: string;
      readonly taskId: string;
      readonly referenceTaskName: string;
      readonly retryCount: number;
      readonly taskDefName: string;
      /** @description The name of the workflow definition. */
      readonly workflowType: string;
      readonly priority: number;
      /**
       * Format: int64
       * @description When it began, in epoch milliseconds.
       */
      readonly createTime: number;
      readonly status: components['schemas']['TaskStatus'];
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly updateTime: number;
    };
    /** @description What the return strategy asks for. Where nothing holds the execution up, as when it has ended, BLOCKING_WORKFLOW shows the execution itself. */
    readonly SignalResponse:
      components['schemas']['WorkflowRun'] | components['schemas']['TaskRun'];
    /** @description An execution as a search shows it. What is not set is left out. */
    readonly WorkflowSummary: {
      /** @description The name of the workflow definition. */
      readonly workflowType: string;
      /** Format: int32 */
      readonly version: number;
      readonly workflowId: string;
      readonly correlationId?: string | undefined;
      readonly idempotencyKey?: string | undefined;
      /** Format: date-time */
      readonly startTime: string;
      /** Format: date-time */
      readonly updateTime: string;
      /**
       * Format: date-time
       * @description Left out while it runs.
       */
      readonly endTime?: string | undefined;
      readonly status: components['schemas']['WorkflowStatus'];
      /** @description As Java writes maps: `{name=John, tags=[a, null]}`. */
      readonly input: string;
      /** @description As input. */
      readonly output: string;
      readonly reasonForIncompletion?: string | undefined;
      /**
       * Format: int64
       * @description Milliseconds from start to end; 0 while it runs.
       */
      readonly executionTime: number;
      /** @description References joined by commas. */
      readonly failedReferenceTaskNames: string;
      readonly priority: number;
      readonly failedTaskNames: readonly string[];
      /** @description Who started it. */
      readonly createdBy: string;
      readonly taskToDomain: {
        readonly [key: string]: string;
      };
      /** @description The length of the text of input. */
      readonly inputSize: number;
      /** @description The length of the text of output. */
      readonly outputSize: number;
    };
    readonly WorkflowSearchResult: {
      /** @description How many fit, on all pages. */
      readonly totalHits: number;
      readonly results: readonly components['schemas']['WorkflowSummary'][];
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
      readonly idempotencyKey?: string | undefined;
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
    readonly FullWorkflowSearchResult: {
      /** @description How many fit, on all pages. */
      readonly totalHits: number;
      readonly results: readonly components['schemas']['Workflow'][];
    };
    readonly CorrelationIdsSearchRequest: {
      readonly correlationIds: readonly string[];
      readonly workflowNames: readonly string[];
    };
    /** @description Executions by correlation id. */
    readonly CorrelatedWorkflows: {
      readonly [key: string]: readonly components['schemas']['Workflow'][];
    };
    readonly CorrelationIds: readonly string[];
    /** @description What one attempt at a task comes to. */
    readonly TaskMock: {
      /**
       * @description COMPLETED when absent.
       * @enum {string|null}
       */
      readonly status?:
        ('IN_PROGRESS' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'COMPLETED' | null) | undefined;
      readonly output: {
        readonly [key: string]: unknown;
      };
      /**
       * Format: int64
       * @description Milliseconds that the attempt has taken. One left IN_PROGRESS for longer than its timeout times out.
       */
      readonly executionTime?: (number | null) | undefined;
      /**
       * Format: int64
       * @description Milliseconds that it waited before.
       */
      readonly queueWaitTime?: (number | null) | undefined;
    };
    readonly TaskMocksByReference: {
      readonly [key: string]: readonly components['schemas']['TaskMock'][];
    } | null;
    readonly SubWorkflowTestRequests: {
      readonly [key: string]: components['schemas']['SubWorkflowTestRequest'];
    } | null;
    /** @description Mocks for the tasks of a sub-workflow. Anything else in it has no effect. */
    readonly SubWorkflowTestRequest: {
      readonly taskRefToMockOutput?: components['schemas']['TaskMocksByReference'] | undefined;
      readonly subWorkflowTestRequest?:
        components['schemas']['SubWorkflowTestRequests'] | undefined;
    } & {
      readonly [key: string]: unknown;
    };
    readonly WorkflowTestRequest: {
      readonly name: string;
      /**
       * Format: int32
       * @description The newest when absent.
       */
      readonly version?: (number | null) | undefined;
      /** @description A definition for this test only. */
      readonly workflowDef?: (components['schemas']['ExtendedWorkflowDef'] | null) | undefined;
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
      /** @description Mocks by the reference of their task, which use them up in order. */
      readonly taskRefToMockOutput?: components['schemas']['TaskMocksByReference'] | undefined;
      /** @description Mocks for sub-workflows, by the reference of the SUB_WORKFLOW task. */
      readonly subWorkflowTestRequest?:
        components['schemas']['SubWorkflowTestRequests'] | undefined;
      readonly createdBy?: (string | null) | undefined;
      /** @description Refused; nothing is kept. */
      readonly idempotencyKey?: (string | null) | undefined;
      /** @enum {string|null} */
      readonly idempotencyStrategy?:
        ('FAIL' | 'RETURN_EXISTING' | 'FAIL_ON_RUNNING' | null) | undefined;
      /** @description Refused. */
      readonly externalInputPayloadStoragePath?: (string | null) | undefined;
    };
    /** @description How far an execution is. What is not set or not wanted is left out. */
    readonly WorkflowStatusSummary: {
      readonly workflowId: string;
      readonly correlationId?: string | undefined;
      readonly output?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly variables?:
        | {
            readonly [key: string]: unknown;
          }
        | undefined;
      readonly status: components['schemas']['WorkflowStatus'];
    };
    readonly TaskList: {
      /** @description How many are in the wanted states, on all pages. */
      readonly totalHits: number;
      readonly results: readonly components['schemas']['Task'][];
      /** @description How many tasks of the execution are in each state that occurs. */
      readonly summary: {
        readonly [key: string]: number;
      };
    };
    readonly RerunWorkflowRequest: {
      /** @description A task of the execution or of a sub-workflow of it; the start when absent. */
      readonly reRunFromTaskId?: (string | null) | undefined;
      /** @description In place of the input that the task had. A human task keeps its `__humanTaskDefinition` unless one is given. */
      readonly taskInput?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      /** @description In place of the input that the execution had. */
      readonly workflowInput?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      /** @description In place of the one that it had. */
      readonly correlationId?: (string | null) | undefined;
      /** @description Not read; the path says which execution is meant. */
      readonly reRunFromWorkflowId?: (string | null) | undefined;
    };
    readonly SkipTaskRequest: {
      /** @description Members of the task's input, beside or in place of its parameters. */
      readonly taskInput?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
      readonly taskOutput?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
    };
    /** @description Ids of executions. */
    readonly WorkflowIds: readonly string[];
    readonly BulkResponse: {
      /** @description Why it was not done, by id. */
      readonly bulkErrorResults: {
        readonly [key: string]: string;
      };
      /** @description The ids to which it was done, in the order of the request. */
      readonly bulkSuccessfulResults: readonly string[];
    };
    /** @description Variables by name. */
    readonly WorkflowVariables: {
      readonly [key: string]: unknown;
    };
    /** @description A task result whose task is named by its reference; ids in it are not read. */
    readonly TaskResultOfReference: {
      readonly workflowInstanceId?: (string | null) | undefined;
      readonly taskId?: (string | null) | undefined;
      /**
       * @description Without one the task is completed; observed, the Java client's suite.
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
    /** @description What is to change in a running execution. */
    readonly WorkflowStateUpdate: {
      /** @description The task that the result is for; inside a loop with its `__N`. */
      readonly taskReferenceName?: (string | null) | undefined;
      /** @description What became of the task; IN_PROGRESS when it has no status. */
      readonly taskResult?: (components['schemas']['TaskResultOfReference'] | null) | undefined;
      /** @description Merged into those of the execution. */
      readonly variables?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
    };
    /** @description The definition to go on by. */
    readonly UpgradeWorkflowRequest: {
      readonly name: string;
      /**
       * Format: int32
       * @description The newest when absent.
       */
      readonly version?: (number | null) | undefined;
      /** @description Outputs of skipped tasks, by reference. */
      readonly taskOutput?:
        | ({
            readonly [key: string]: {
              readonly [key: string]: unknown;
            };
          } | null)
        | undefined;
      /** @description Takes the place of the input. */
      readonly workflowInput?:
        | ({
            readonly [key: string]: unknown;
          } | null)
        | undefined;
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
    /** @description Tasks handed to a worker. */
    readonly PolledTasks: readonly components['schemas']['Task'][];
    /** @description What a worker reports about a task. */
    readonly TaskResult: {
      readonly workflowInstanceId: string;
      readonly taskId: string;
      /**
       * @description IN_PROGRESS when absent.
       * @enum {string|null}
       */
      readonly status?:
        | (
            | 'IN_PROGRESS'
            | 'COMPLETED'
            | 'FAILED'
            | 'FAILED_WITH_TERMINAL_ERROR'
            | 'CANCELED'
            | null
          )
        | undefined;
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
      /** @description Not built yet. */
      readonly externalOutputPayloadStoragePath?: (string | null) | undefined;
      /** @description As the task has it; another is refused. */
      readonly subWorkflowId?: (string | null) | undefined;
      /** @description Written down beside what was written before. Not with extendLease. */
      readonly logs?:
        | (
            | readonly ({
                readonly log?: (string | null) | undefined;
                readonly taskId?: (string | null) | undefined;
                /**
                 * Format: int64
                 * @description Epoch milliseconds; now when absent.
                 */
                readonly createdTime?: (number | null) | undefined;
              } & {
                readonly [key: string]: unknown;
              })[]
            | null
          )
        | undefined;
    };
    /** @description What comes of a task, by name. */
    readonly TaskOutput: {
      readonly [key: string]: unknown;
    };
    /** @description How many tasks wait, by queue. */
    readonly QueueSizes: {
      readonly [key: string]: number;
    };
    /** @description One part of a queue. */
    readonly QueuePart: {
      /**
       * Format: int64
       * @description Tasks that wait.
       */
      readonly size: number;
      /**
       * Format: int64
       * @description Tasks handed out but not acknowledged.
       */
      readonly uacked: number;
    };
    /** @description How many tasks wait, by queue and part of it. */
    readonly QueueDetails: {
      readonly [key: string]: {
        readonly [key: string]: components['schemas']['QueuePart'];
      };
    };
    /** @description That a worker polls for tasks of a type. */
    readonly PollData: {
      /** @description The type. */
      readonly queueName: string;
      /** @description Absent when it polls without one. */
      readonly domain?: string | undefined;
      /** @description Empty when it gave none. */
      readonly workerId: string;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly lastPollTime: number;
    };
    /** @description Polls of workers. */
    readonly PollDataList: readonly components['schemas']['PollData'][];
    /** @description One queue. */
    readonly QueueData: {
      /**
       * Format: int64
       * @description Tasks that wait.
       */
      readonly size: number;
      /** @description Absent when nobody polls it. */
      readonly pollerCount?: number | undefined;
    };
    /** @description Queues and the workers that poll them. */
    readonly QueueOverview: {
      readonly queueData: {
        readonly [key: string]: components['schemas']['QueueData'];
      };
      readonly pollData: readonly components['schemas']['PollData'][];
    };
    /** @description One line. */
    readonly TaskExecLog: {
      readonly log: string;
      readonly taskId: string;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createdTime: number;
    };
    /** @description What was written about a task. */
    readonly TaskExecLogs: readonly components['schemas']['TaskExecLog'][];
    /** @description A task as a search shows it. What is not set is left out. */
    readonly TaskSummary: {
      readonly workflowId: string;
      /** @description The name of the workflow definition. */
      readonly workflowType: string;
      readonly correlationId?: string | undefined;
      /** Format: date-time */
      readonly scheduledTime: string;
      /**
       * Format: date-time
       * @description 1970 until it starts.
       */
      readonly startTime: string;
      /** Format: date-time */
      readonly updateTime: string;
      /**
       * Format: date-time
       * @description 1970 while it is open.
       */
      readonly endTime: string;
      readonly status: components['schemas']['TaskStatus'];
      readonly reasonForIncompletion?: string | undefined;
      /**
       * Format: int64
       * @description Milliseconds from start to end; 0 while it is open.
       */
      readonly executionTime: number;
      /**
       * Format: int64
       * @description Milliseconds.
       */
      readonly queueWaitTime: number;
      readonly taskDefName: string;
      readonly taskType: string;
      readonly taskReferenceName: string;
      /** @description As Java writes maps: `{name=John, tags=[a, null]}`. */
      readonly input: string;
      /** @description As input. */
      readonly output: string;
      readonly taskId: string;
      readonly workflowPriority: number;
    };
    readonly TaskSearchResult: {
      /** @description How many fit, on all pages. */
      readonly totalHits: number;
      readonly results: readonly components['schemas']['TaskSummary'][];
    };
    readonly FullTaskSearchResult: {
      /** @description How many fit, on all pages. */
      readonly totalHits: number;
      readonly results: readonly components['schemas']['Task'][];
    };
    readonly UpsertUserRequest: {
      readonly name: string;
      /** @description One role may stand for a list of it, as in the types of the JavaScript client. */
      readonly roles?: (readonly string[] | null) | undefined;
      /** @description Ids of the groups the user shall belong to. */
      readonly groups?: (readonly string[] | null) | undefined;
    };
    readonly Message: {
      readonly message: string;
    };
    readonly GrantedAccess: {
      readonly grantedAccess: readonly components['schemas']['GrantOfSubject'][];
    };
    /**
     * @description The kinds of resource on which something can be granted.
     * @enum {string}
     */
    readonly TargetType:
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
      | 'WEBHOOK'
      | 'API_GATEWAY_SERVICE'
      | 'API_GATEWAY_SERVICE_ROUTE'
      | 'AUTH_CONFIG'
      | 'SERVICE_REGISTRY';
    readonly AccessCheck: {
      readonly READ: boolean;
      readonly EXECUTE: boolean;
      readonly DELETE: boolean;
      readonly CREATE: boolean;
      readonly UPDATE: boolean;
    };
    readonly UpsertGroupRequest: {
      readonly description: string;
      /** @description One role may stand for a list of it, as in the types of the JavaScript client. */
      readonly roles?: (readonly string[] | null) | undefined;
      /** @description Access granted to every member, by kind of target. */
      readonly defaultAccess?:
        | ({
            readonly [key: string]: readonly components['schemas']['Access'][];
          } | null)
        | undefined;
    };
    readonly Application: {
      readonly id: string;
      readonly name: string;
      /** @description The id of whoever made it. */
      readonly createdBy: string;
      /** @description The id of whoever named it last. */
      readonly updatedBy: string;
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
      /** @description Shown where applications are listed. */
      readonly tags?: readonly components['schemas']['Tag'][] | undefined;
    };
    readonly ApplicationRequest: {
      readonly name: string;
    };
    /** @description A key without its secret. */
    readonly AccessKeyInfo: {
      readonly id: string;
      /**
       * Format: int64
       * @description Epoch milliseconds.
       */
      readonly createdAt: number;
      /** @enum {string} */
      readonly status: 'ACTIVE' | 'INACTIVE';
    };
    /** @description A new key. Nothing shows its secret again. */
    readonly AccessKey: {
      readonly id: string;
      readonly secret: string;
    };
    readonly Subject: {
      /** @enum {string} */
      readonly type: 'USER' | 'GROUP' | 'ROLE';
      readonly id: string;
    };
    /** @description Who was granted it, by access. */
    readonly SubjectsByAccess: {
      readonly [key: string]: readonly components['schemas']['Subject'][];
    };
    /** @description What was granted, by the type of the subject, a colon and its id. */
    readonly AccessBySubject: {
      readonly [key: string]: readonly components['schemas']['Access'][];
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
        readonly type: components['schemas']['TargetType'];
        readonly id: string;
      };
      readonly access: readonly components['schemas']['Access'][];
    };
  };
  responses: {
    /** @description The body is larger than six mebibytes. */
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
    /** @description The caller may not execute the definition. */
    readonly NotPermitted: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no definition of that name, or not in that version. */
    readonly UnknownDefinition: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The idempotency key was used before, and its strategy is to refuse. */
    readonly KeyInUse: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The request asks for something the mock does not do yet. */
    readonly NotBuilt: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description A parameter has the wrong type, or the body cannot be read. */
    readonly InvalidStartByName: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The request cannot be read, or the definition it carries breaks a rule of the engine. */
    readonly InvalidStart: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description A query, free text or sorting that cannot be read, or a parameter of the wrong type. */
    readonly InvalidSearch: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such execution. */
    readonly UnknownExecution: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The caller is no worker and has no grant to execute tasks of that type, or of that domain. */
    readonly NotPermittedToWork: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The body is missing or cannot be read, or the task is one that the server runs itself. */
    readonly InvalidResult: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The caller is no worker and has no grant to execute the task; for a human task he may not update it. */
    readonly NotPermittedToReport: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such task in that execution. */
    readonly UnknownTask: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description Something of the body is not built here. */
    readonly UnsupportedReport: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The body is missing or no JSON object, or the task is one that the server runs itself. */
    readonly InvalidOutput: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The execution, the status or the reference is unknown, or the task has ended. */
    readonly NoRunningTask: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The caller may neither operate the execution nor work on the task. */
    readonly NotPermittedToSignal: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such execution. */
    readonly NoExecutionToSignal: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such execution, or no task in it or in its sub-workflows waits for a signal. */
    readonly NothingToSignal: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such task. */
    readonly UnknownTaskOfLog: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The body is no list of ids. */
    readonly UnreadableUserIds: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The body cannot be read, or lacks a name. */
    readonly UnreadableApplication: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The caller is neither administrator, application manager or creator by role, nor creator of the application, and has no grant to read it. */
    readonly MayNotReadApplication: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such application. */
    readonly NoSuchApplication: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The caller is neither administrator, application manager nor creator of the application, and has no grant to update it; or the application has a role that the caller may not give. */
    readonly MayNotUpdateApplication: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such application, or it has no such access key. */
    readonly NoSuchAccessKey: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description There is no such role. */
    readonly NoSuchRole: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
    /** @description The body cannot be read, or a tag lacks its key or its value. */
    readonly UnreadableTags: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['PlatformError'];
      };
    };
  };
  parameters: {
    /** @description The name of the definition. */
    readonly Name: string;
    /** @description The version of the definition; 0 stands for the newest. */
    readonly Version: number;
    /** @description An id of the caller's own. */
    readonly CorrelationId: string;
    /** @description From 0 to 99. */
    readonly Priority: number;
    /** @description A key of the caller's own, which keeps a start from happening twice; it counts per name of a definition. */
    readonly IdempotencyKey: string;
    /** @description When the key was used before: FAIL refuses, RETURN_EXISTING answers the execution that was started with it, FAIL_ON_RUNNING refuses while such an execution runs or is paused. Without a key it has no effect. */
    readonly OnConflict: 'FAIL' | 'RETURN_EXISTING' | 'FAIL_ON_RUNNING';
    /** @description The newest when absent. */
    readonly NewestVersion: number;
    /** @description An id of the caller's own. Has no effect. */
    readonly RequestIdHeader: string;
    /** @description References of tasks, separated by commas; the answer comes once one of them has ended. */
    readonly WaitUntilTaskRefHeader: readonly string[];
    /** @description How long the call waits at most, in real time; the answer then shows what there is. */
    readonly WaitForSecondsHeader: number;
    /** @description An id of the caller's own, which the answer repeats. */
    readonly RequestId: string;
    /** @description References of tasks, separated by commas; the answer comes once one of them has ended. */
    readonly WaitUntilTaskRef: readonly string[];
    /** @description How long the call waits at most, in real time; the answer then shows what there is. */
    readonly WaitForSeconds: number;
    /** @description How many results are passed over. */
    readonly Start: number;
    /** @description How many results are answered at most. */
    readonly Size: number;
    /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
    readonly ExecutionSort: readonly string[];
    /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
    readonly FreeText: string;
    /**
     * @description Fields: workflowId, correlationId, workflowType, status, startTime, modifiedTime, updateTime, endTime, executionTime, version,
     *     priority, createdBy, idempotencyKey, parentWorkflowId, reasonForIncompletion, failedReferenceTaskNames,
     *     failedTaskNames, taskId, taskType, input and output.
     *
     *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
     *
     *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
     *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
     *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
     *
     *     A value is words or a text in double or single quotes.
     * @example workflowType = LoanApprovalWorkflow AND status IN (RUNNING, PAUSED)
     */
    readonly ExecutionQuery: string;
    /**
     * @description Fields: workflowId, correlationId, taskId, workflowType, taskType, status, startTime, modifiedTime, updateTime,
     *     scheduledTime, endTime, executionTime, queueWaitTime, taskDefName, taskReferenceName, workerId, domain,
     *     reasonForIncompletion, input and output.
     *
     *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
     *
     *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
     *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
     *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
     *
     *     A value is words or a text in double or single quotes.
     * @example taskType = HUMAN AND status = IN_PROGRESS
     */
    readonly TaskQuery: string;
    /** @description The name the worker serves. */
    readonly TaskType: string;
    /** @description The name of the worker. */
    readonly WorkerId: string;
    /** @description The domain whose tasks are wanted, and no others. Without one only tasks are handed out that have none. */
    readonly Domain: string;
    /** @description The id of the execution. */
    readonly WorkflowId: string;
    /** @description The reference of a task that has not ended; inside a loop with its `__N`, or without it for the newest iteration. */
    readonly TaskRefName: string;
    /**
     * @description IN_PROGRESS, COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR or CANCELED.
     * @example COMPLETED
     */
    readonly Status: string;
    /** @description The same, as the vendor's page writes it. */
    readonly WorkerIdAsDocumented: string;
    /** @description The id of the task, of whatever execution. */
    readonly TaskId: string;
    /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
    readonly TaskSort: readonly string[];
  };
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
            /**
             * Format: int64
             * @description How long what is due first has been due, on the cluster's clock; 0 when nothing is. An addition of this mock.
             */
            readonly behindMs?: number | undefined;
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
  readonly listTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
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
    };
  };
  readonly findTaggedResources: {
    readonly parameters: {
      readonly query: {
        /**
         * @description The key of the tag.
         * @example team
         */
        readonly tagKey: string;
        /**
         * @description The value of the tag.
         * @example lending
         */
        readonly tagValue: string;
        /**
         * @description What is looked for. Here only APPLICATION, WORKFLOW_DEF, TASK_DEF and USER_FORM_TEMPLATE carry tags.
         * @example WORKFLOW_DEF
         */
        readonly resourceType:
          | 'WORKFLOW_DEF'
          | 'TASK_DEF'
          | 'WORKFLOW_SCHEDULE'
          | 'EVENT_HANDLER'
          | 'APPLICATION'
          | 'SECRET_NAME'
          | 'ENV_VARIABLE'
          | 'INTEGRATION_PROVIDER'
          | 'PROMPT'
          | 'USER_FORM_TEMPLATE'
          | 'WEBHOOK'
          | 'API_GATEWAY_SERVICE'
          | 'AUTH_CONFIG';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What carries the tag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['TaggedResource'][];
        };
      };
      /** @description A parameter is missing, or no resource is of that type. */
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
  readonly listTaskDefinitions: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what the caller has this access to. */
        readonly access?: 'READ' | 'CREATE' | 'UPDATE' | 'EXECUTE' | 'DELETE';
        /** @description Show the tags too. */
        readonly metadata?: boolean;
        /** @description Only what carries a tag with this key. */
        readonly tagKey?: string;
        /** @description Only what carries a tag with this value and, where both are given, that key. */
        readonly tagValue?: string;
      };
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
      readonly query?: {
        /** @description Show the tags too. */
        readonly metadata?: boolean;
      };
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
  readonly deleteTaskDefinition: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example human
         */
        readonly taskType: string;
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
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to delete it. */
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
  readonly getTaskDefinitionTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example human
         */
        readonly taskName: string;
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
  readonly setTaskDefinitionTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example human
         */
        readonly taskName: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['Tag'][];
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
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
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
    };
  };
  readonly addTaskDefinitionTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example human
         */
        readonly taskName: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Tag'];
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
      /** @description The body cannot be read, or the tag lacks its key or its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
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
    };
  };
  readonly deleteTaskDefinitionTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example human
         */
        readonly taskName: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Tag'];
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
      /** @description The body cannot be read, or the tag lacks its key or its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name, or it does not carry the tag. */
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
  readonly listWorkflowDefinitions: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what the caller has this access to. */
        readonly access?: 'READ' | 'CREATE' | 'UPDATE' | 'EXECUTE' | 'DELETE';
        /** @description Show the tags too. */
        readonly metadata?: boolean;
        /** @description Only what carries a tag with this key. */
        readonly tagKey?: string;
        /** @description Only what carries a tag with this value and, where both are given, that key. */
        readonly tagValue?: string;
        /** @description Only the definitions of this name. */
        readonly name?: string;
        /** @description Leave the tasks out. */
        readonly short?: boolean;
      };
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
          readonly 'application/json': readonly components['schemas']['WorkflowDef'][];
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
        readonly 'application/json':
          | readonly components['schemas']['ExtendedWorkflowDef'][]
          | components['schemas']['ExtendedWorkflowDef'];
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
        /** @description Show the tags too. */
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
  readonly deleteWorkflowDefinition: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
         */
        readonly name: string;
        /**
         * @description The version to delete; the others stay.
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
      /** @description The version is no number. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the version, and has no grant to delete it. */
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
  readonly getWorkflowDefinitionTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
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
  readonly setWorkflowDefinitionTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
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
      /** @description Replaced. No body. */
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
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
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
    };
  };
  readonly addWorkflowDefinitionTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Tag'];
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
      /** @description The body cannot be read, or the tag lacks its key or its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
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
    };
  };
  readonly deleteWorkflowDefinitionTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Tag'];
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
      /** @description The body cannot be read, or the tag lacks its key or its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no definition of that name, or it does not carry the tag. */
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
  readonly getWorkflowRateLimit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The rate limit as it was set. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RateLimitConfig'];
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
      /** @description There is no definition of that name, or no rate limit is set on it. */
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
  readonly setWorkflowRateLimit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RateLimitConfig'];
      };
    };
    readonly responses: {
      /** @description Set. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The body cannot be read, or a member has the wrong type. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
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
    };
  };
  readonly removeWorkflowRateLimit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the definition.
         * @example LoanApprovalWorkflow
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Removed. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, metadata manager nor creator of the definition, and has no grant to update it. */
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
      /** @description The id of the execution, as bare text; with a key of RETURN_EXISTING possibly an earlier one. */
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
      readonly 403: components['responses']['NotPermitted'];
      readonly 404: components['responses']['UnknownDefinition'];
      readonly 409: components['responses']['KeyInUse'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 501: components['responses']['NotBuilt'];
    };
  };
  readonly startWorkflowVersion: {
    readonly parameters: {
      readonly query?: {
        /** @description An id of the caller's own. */
        readonly correlationId?: components['parameters']['CorrelationId'];
        /** @description From 0 to 99. */
        readonly priority?: components['parameters']['Priority'];
      };
      readonly header?: {
        /** @description A key of the caller's own, which keeps a start from happening twice; it counts per name of a definition. */
        readonly 'X-Idempotency-key'?: components['parameters']['IdempotencyKey'];
        /** @description When the key was used before: FAIL refuses, RETURN_EXISTING answers the execution that was started with it, FAIL_ON_RUNNING refuses while such an execution runs or is paused. Without a key it has no effect. */
        readonly 'X-on-conflict'?: components['parameters']['OnConflict'];
      };
      readonly path: {
        /** @description The name of the definition. */
        readonly name: components['parameters']['Name'];
        /** @description The version of the definition; 0 stands for the newest. */
        readonly version: components['parameters']['Version'];
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
      readonly 400: components['responses']['InvalidStartByName'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermitted'];
      readonly 404: components['responses']['UnknownDefinition'];
      readonly 409: components['responses']['KeyInUse'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly executeWorkflowWithoutInput: {
    readonly parameters: {
      readonly query?: {
        /** @description The newest when absent. */
        readonly version?: components['parameters']['NewestVersion'];
      };
      readonly header?: {
        /** @description An id of the caller's own. Has no effect. */
        readonly requestId?: components['parameters']['RequestIdHeader'];
        /** @description References of tasks, separated by commas; the answer comes once one of them has ended. */
        readonly waitUntilTaskRef?: components['parameters']['WaitUntilTaskRefHeader'];
        /** @description How long the call waits at most, in real time; the answer then shows what there is. */
        readonly waitForSeconds?: components['parameters']['WaitForSecondsHeader'];
        /** @description A key of the caller's own, which keeps a start from happening twice; it counts per name of a definition. */
        readonly 'X-Idempotency-key'?: components['parameters']['IdempotencyKey'];
        /** @description When the key was used before: FAIL refuses, RETURN_EXISTING answers the execution that was started with it, FAIL_ON_RUNNING refuses while such an execution runs or is paused. Without a key it has no effect. */
        readonly 'X-on-conflict'?: components['parameters']['OnConflict'];
      };
      readonly path: {
        /** @description The name of the definition. */
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The output of the execution; empty while it has not ended. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowOutput'];
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
      readonly 403: components['responses']['NotPermitted'];
      readonly 404: components['responses']['UnknownDefinition'];
      readonly 409: components['responses']['KeyInUse'];
    };
  };
  readonly executeWorkflowByName: {
    readonly parameters: {
      readonly query?: {
        /** @description The newest when absent. */
        readonly version?: components['parameters']['NewestVersion'];
      };
      readonly header?: {
        /** @description An id of the caller's own. Has no effect. */
        readonly requestId?: components['parameters']['RequestIdHeader'];
        /** @description References of tasks, separated by commas; the answer comes once one of them has ended. */
        readonly waitUntilTaskRef?: components['parameters']['WaitUntilTaskRefHeader'];
        /** @description How long the call waits at most, in real time; the answer then shows what there is. */
        readonly waitForSeconds?: components['parameters']['WaitForSecondsHeader'];
        /** @description A key of the caller's own, which keeps a start from happening twice; it counts per name of a definition. */
        readonly 'X-Idempotency-key'?: components['parameters']['IdempotencyKey'];
        /** @description When the key was used before: FAIL refuses, RETURN_EXISTING answers the execution that was started with it, FAIL_ON_RUNNING refuses while such an execution runs or is paused. Without a key it has no effect. */
        readonly 'X-on-conflict'?: components['parameters']['OnConflict'];
      };
      readonly path: {
        /** @description The name of the definition. */
        readonly name: components['parameters']['Name'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowInput'];
      };
    };
    readonly responses: {
      /** @description The output of the execution; empty while it has not ended. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowOutput'];
        };
      };
      readonly 400: components['responses']['InvalidStartByName'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermitted'];
      readonly 404: components['responses']['UnknownDefinition'];
      readonly 409: components['responses']['KeyInUse'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly executeWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description An id of the caller's own, which the answer repeats. */
        readonly requestId?: components['parameters']['RequestId'];
        /** @description References of tasks, separated by commas; the answer comes once one of them has ended. */
        readonly waitUntilTaskRef?: components['parameters']['WaitUntilTaskRef'];
        /** @description How long the call waits at most, in real time; the answer then shows what there is. */
        readonly waitForSeconds?: components['parameters']['WaitForSeconds'];
        /** @description How a real cluster stores the execution. Has no effect on this one. */
        readonly consistency?: 'SYNCHRONOUS' | 'DURABLE' | 'REGION_DURABLE';
        /** @description What the answer shows. */
        readonly returnStrategy?:
          'TARGET_WORKFLOW' | 'BLOCKING_WORKFLOW' | 'BLOCKING_TASK' | 'BLOCKING_TASK_INPUT';
      };
      readonly header?: never;
      readonly path: {
        /** @description The name of the definition. */
        readonly name: components['parameters']['Name'];
        /** @description The version of the definition; 0 stands for the newest. */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExecuteWorkflowRequest'];
      };
    };
    readonly responses: {
      /** @description The execution, or the task that holds it up, as the return strategy says. No body where it asks for a task and none holds the execution up. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalResponse'] | null;
        };
      };
      readonly 400: components['responses']['InvalidStart'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermitted'];
      /** @description There is no definition of that name, or not in that version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 409: components['responses']['KeyInUse'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 501: components['responses']['NotBuilt'];
    };
  };
  readonly searchWorkflows: {
    readonly parameters: {
      readonly query?: {
        /** @description How many results are passed over. */
        readonly start?: components['parameters']['Start'];
        /** @description How many results are answered at most. */
        readonly size?: components['parameters']['Size'];
        /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
        readonly sort?: components['parameters']['ExecutionSort'];
        /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
        readonly freeText?: components['parameters']['FreeText'];
        /**
         * @description Fields: workflowId, correlationId, workflowType, status, startTime, modifiedTime, updateTime, endTime, executionTime, version,
         *     priority, createdBy, idempotencyKey, parentWorkflowId, reasonForIncompletion, failedReferenceTaskNames,
         *     failedTaskNames, taskId, taskType, input and output.
         *
         *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
         *
         *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
         *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
         *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
         *
         *     A value is words or a text in double or single quotes.
         * @example workflowType = LoanApprovalWorkflow AND status IN (RUNNING, PAUSED)
         */
        readonly query?: components['parameters']['ExecutionQuery'];
        /** @description Has no effect. */
        readonly skipCache?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of what fits, and how much fits in all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowSearchResult'];
        };
      };
      readonly 400: components['responses']['InvalidSearch'];
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly searchFullWorkflows: {
    readonly parameters: {
      readonly query?: {
        /** @description How many results are passed over. */
        readonly start?: components['parameters']['Start'];
        /** @description How many results are answered at most. */
        readonly size?: components['parameters']['Size'];
        /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
        readonly sort?: components['parameters']['ExecutionSort'];
        /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
        readonly freeText?: components['parameters']['FreeText'];
        /**
         * @description Fields: workflowId, correlationId, workflowType, status, startTime, modifiedTime, updateTime, endTime, executionTime, version,
         *     priority, createdBy, idempotencyKey, parentWorkflowId, reasonForIncompletion, failedReferenceTaskNames,
         *     failedTaskNames, taskId, taskType, input and output.
         *
         *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
         *
         *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
         *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
         *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
         *
         *     A value is words or a text in double or single quotes.
         * @example workflowType = LoanApprovalWorkflow AND status IN (RUNNING, PAUSED)
         */
        readonly query?: components['parameters']['ExecutionQuery'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of what fits, and how much fits in all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FullWorkflowSearchResult'];
        };
      };
      readonly 400: components['responses']['InvalidSearch'];
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly searchWorkflowsByTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many results are passed over. */
        readonly start?: components['parameters']['Start'];
        /** @description How many results are answered at most. */
        readonly size?: components['parameters']['Size'];
        /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
        readonly sort?: components['parameters']['ExecutionSort'];
        /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
        readonly freeText?: components['parameters']['FreeText'];
        /**
         * @description Fields: workflowId, correlationId, taskId, workflowType, taskType, status, startTime, modifiedTime, updateTime,
         *     scheduledTime, endTime, executionTime, queueWaitTime, taskDefName, taskReferenceName, workerId, domain,
         *     reasonForIncompletion, input and output.
         *
         *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
         *
         *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
         *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
         *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
         *
         *     A value is words or a text in double or single quotes.
         * @example taskType = HUMAN AND status = IN_PROGRESS
         */
        readonly query?: components['parameters']['TaskQuery'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of what fits, and how much fits in all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowSearchResult'];
        };
      };
      readonly 400: components['responses']['InvalidSearch'];
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly searchFullWorkflowsByTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many results are passed over. */
        readonly start?: components['parameters']['Start'];
        /** @description How many results are answered at most. */
        readonly size?: components['parameters']['Size'];
        /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
        readonly sort?: components['parameters']['ExecutionSort'];
        /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
        readonly freeText?: components['parameters']['FreeText'];
        /**
         * @description Fields: workflowId, correlationId, taskId, workflowType, taskType, status, startTime, modifiedTime, updateTime,
         *     scheduledTime, endTime, executionTime, queueWaitTime, taskDefName, taskReferenceName, workerId, domain,
         *     reasonForIncompletion, input and output.
         *
         *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
         *
         *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
         *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
         *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
         *
         *     A value is words or a text in double or single quotes.
         * @example taskType = HUMAN AND status = IN_PROGRESS
         */
        readonly query?: components['parameters']['TaskQuery'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of what fits, and how much fits in all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FullWorkflowSearchResult'];
        };
      };
      readonly 400: components['responses']['InvalidSearch'];
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly listRunningWorkflows: {
    readonly parameters: {
      readonly query?: {
        /** @description The version of the definition. */
        readonly version?: number;
        /** @description Only those started at or after this time (epoch milliseconds). */
        readonly startTime?: number;
        /** @description Only those started at or before this time (epoch milliseconds). */
        readonly endTime?: number;
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
      /** @description Their ids. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly string[];
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
    };
  };
  readonly listCorrelatedWorkflowsInBatch: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer executions that have ended too. */
        readonly includeClosed?: boolean;
        /** @description Answer the tasks too; otherwise the lists are empty. */
        readonly includeTasks?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrelationIdsSearchRequest'];
      };
    };
    readonly responses: {
      /** @description For each correlation id its executions, of all the definitions together. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CorrelatedWorkflows'];
        };
      };
      /** @description A parameter has the wrong type, or the body is missing or of another shape. */
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
  readonly listCorrelatedWorkflows: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer executions that have ended too. */
        readonly includeClosed?: boolean;
        /** @description Answer the tasks too; otherwise the lists are empty. */
        readonly includeTasks?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The name of the definition. */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrelationIds'];
      };
    };
    readonly responses: {
      /** @description For each correlation id its executions. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CorrelatedWorkflows'];
        };
      };
      /** @description A parameter has the wrong type, or the body is missing or of another shape. */
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
  readonly listWorkflowsByCorrelationId: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer executions that have ended too. */
        readonly includeClosed?: boolean;
        /** @description Answer the tasks too; otherwise the lists are empty. */
        readonly includeTasks?: boolean;
      };
      readonly header?: never;
      readonly path: {
        /** @description The name of the definition. */
        readonly name: string;
        /** @description The id that whoever started them gave them. */
        readonly correlationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The executions. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Workflow'][];
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
    };
  };
  readonly testWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowTestRequest'];
      };
    };
    readonly responses: {
      /** @description The execution, which is not there any more. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workflow'];
        };
      };
      /** @description The request cannot be read, its definition breaks a rule of the engine, or a mock has no output. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermitted'];
      readonly 404: components['responses']['UnknownDefinition'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 501: components['responses']['NotBuilt'];
    };
  };
  readonly getWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer the tasks too; otherwise the list is empty. */
        readonly includeTasks?: boolean;
        /** @description Has no effect. */
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
      /** @description The caller neither started it nor may read or execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such execution. */
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
  readonly startWorkflowByName: {
    readonly parameters: {
      readonly query?: {
        /** @description The newest when absent. */
        readonly version?: components['parameters']['NewestVersion'];
        /** @description An id of the caller's own. */
        readonly correlationId?: components['parameters']['CorrelationId'];
        /** @description From 0 to 99. */
        readonly priority?: components['parameters']['Priority'];
      };
      readonly header?: {
        /** @description A key of the caller's own, which keeps a start from happening twice; it counts per name of a definition. */
        readonly 'X-Idempotency-key'?: components['parameters']['IdempotencyKey'];
        /** @description When the key was used before: FAIL refuses, RETURN_EXISTING answers the execution that was started with it, FAIL_ON_RUNNING refuses while such an execution runs or is paused. Without a key it has no effect. */
        readonly 'X-on-conflict'?: components['parameters']['OnConflict'];
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
      readonly 400: components['responses']['InvalidStartByName'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermitted'];
      /** @description There is no definition of that name, or not in that version. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 409: components['responses']['KeyInUse'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly terminateWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Why; kept as `reasonForIncompletion`. */
        readonly reason?: string;
        /** @description Start the failure workflow of its definition. */
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
      /** @description The caller neither started it nor may execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 404: components['responses']['UnknownExecution'];
      /** @description The execution is completed. */
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
  readonly getWorkflowStatus: {
    readonly parameters: {
      readonly query?: {
        /** @description Answer the output too. */
        readonly includeOutput?: boolean;
        /** @description Answer the variables too. */
        readonly includeVariables?: boolean;
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
      /** @description The status. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowStatusSummary'];
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
      /** @description The caller neither started it nor may read or execute its definition. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 404: components['responses']['UnknownExecution'];
    };
  };
  readonly listWorkflowTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many tasks are passed over. */
        readonly start?: number;
        /** @description How many tasks are answered at most. */
        readonly count?: number;
        /** @description Only tasks in one of these states; all when absent. */
        readonly status?: readonly string[];
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
      /** @description One page of the tasks, how many there are of these states, and how many of each. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskList'];
        };
      };
      /** @description There is no such status, or a parameter has the wrong type. */
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
      readonly 404: components['responses']['UnknownExecution'];
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
      readonly 404: components['responses']['UnknownExecution'];
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
      /** @description It is not paused. */
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
      readonly 404: components['responses']['UnknownExecution'];
    };
  };
  readonly retryWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Retry the execution of each SUB_WORKFLOW task that failed or was cancelled, as far as it can be retried; otherwise a new one is started for it. */
        readonly resumeSubworkflowTasks?: boolean;
        /** @description False refuses a sub-workflow for which the execution around it has started another. */
        readonly retryIfRetriedByParent?: boolean;
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
      /** @description It has been replaced in the execution around it, or a parameter has the wrong type. */
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
      /** @description There is no such execution, or it has not ended. */
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
  readonly restartWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Run by the newest version of the definition and the task definitions as they are now. */
        readonly useLatestDefinitions?: boolean;
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
      /** @description The parameter has the wrong type. */
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
      /** @description There is no such execution, it is completed and its definition does not allow a restart, or the newest definition is wanted and there is none any more. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description The execution has not ended. */
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
  readonly rerunWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RerunWorkflowRequest'];
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
      /** @description There is no such task in the execution, or the body cannot be read or does not fit. */
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
      readonly 404: components['responses']['UnknownExecution'];
      /** @description No task is named, and the execution has not ended. */
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
    };
  };
  readonly skipTaskOfWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
        /** @description The task's reference in the definition; in a loop without its iteration. */
        readonly taskReferenceName: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['SkipTaskRequest'];
      };
    };
    readonly responses: {
      /** @description It will be skipped. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The definition of the execution has no such task, or the body cannot be read or does not fit. */
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
      readonly 404: components['responses']['UnknownExecution'];
      /** @description The execution is paused or has ended. */
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
      /** @description The execution has come to the task already, or the task was to be skipped before. */
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
  readonly jumpToTask: {
    readonly parameters: {
      readonly query?: {
        /** @description Goes before the one in the path. With neither the execution goes on at its first task. */
        readonly taskReferenceName?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
        /** @description The task to go on at. The name in braces itself, as generated clients leave it there, stands for none. */
        readonly taskReferenceName: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowInput'];
      };
    };
    readonly responses: {
      /** @description It goes on there. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The outermost list of the execution has no such task, or the body cannot be read or is no object. */
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
      readonly 404: components['responses']['UnknownExecution'];
      /** @description The execution is paused or has ended. */
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
    };
  };
  readonly removeWorkflow: {
    readonly parameters: {
      readonly query?: {
        /** @description Without effect. */
        readonly archiveWorkflow?: boolean;
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
      /** @description It is gone. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The parameter has the wrong type. */
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
      /** @description There is no such execution. */
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
  readonly pauseWorkflows: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowIds'];
      };
    };
    readonly responses: {
      /** @description What was done, and what was not and why not. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BulkResponse'];
        };
      };
      /** @description The body cannot be read, or is not a list of ids, at least one and at most 1,000. */
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
  readonly resumeWorkflows: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowIds'];
      };
    };
    readonly responses: {
      /** @description What was done, and what was not and why not. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BulkResponse'];
        };
      };
      /** @description The body cannot be read, or is not a list of ids, at least one and at most 1,000. */
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
  readonly restartWorkflows: {
    readonly parameters: {
      readonly query?: {
        /** @description Run by the newest versions of the definitions and the task definitions as they are now. */
        readonly useLatestDefinitions?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowIds'];
      };
    };
    readonly responses: {
      /** @description What was done, and what was not and why not. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BulkResponse'];
        };
      };
      /** @description The body cannot be read, or is not a list of ids, at least one and at most 1,000, or a parameter has the wrong type. */
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
  readonly retryWorkflows: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowIds'];
      };
    };
    readonly responses: {
      /** @description What was done, and what was not and why not. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BulkResponse'];
        };
      };
      /** @description The body cannot be read, or is not a list of ids, at least one and at most 1,000. */
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
  readonly terminateWorkflows: {
    readonly parameters: {
      readonly query?: {
        /** @description Why; kept as `reasonForIncompletion`. */
        readonly reason?: string;
        /** @description Start the failure workflows of their definitions. */
        readonly triggerFailureWorkflow?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowIds'];
      };
    };
    readonly responses: {
      /** @description What was done, and what was not and why not. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BulkResponse'];
        };
      };
      /** @description The body cannot be read, or is not a list of ids, at least one and at most 1,000, or a parameter has the wrong type. */
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
  readonly removeWorkflows: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowIds'];
      };
    };
    readonly responses: {
      /** @description What was done, and what was not and why not. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BulkResponse'];
        };
      };
      /** @description The body cannot be read, or is not a list of ids, at least one and at most 1,000. */
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
  readonly updateWorkflowVariables: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowVariables'];
      };
    };
    readonly responses: {
      /** @description The execution with its variables as they are now. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workflow'];
        };
      };
      /** @description The execution has ended, or the body cannot be read. */
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
      readonly 404: components['responses']['UnknownExecution'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly updateWorkflowState: {
    readonly parameters: {
      readonly query: {
        /** @description An id of the caller's own, which the answer repeats. */
        readonly requestId: string;
        /** @description References of tasks, separated by commas; the answer comes once one of them has ended. */
        readonly waitUntilTaskRef?: components['parameters']['WaitUntilTaskRef'];
        /** @description How long the call waits at most, in real time; the answer then shows what there is. */
        readonly waitForSeconds?: components['parameters']['WaitForSeconds'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkflowStateUpdate'];
      };
    };
    readonly responses: {
      /** @description The execution as it stands. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkflowRun'];
        };
      };
      /** @description The execution has ended, the task is one that only the server changes, or the request cannot be read. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may execute its definition, or may not work on the task. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such execution, or no task of that reference is running in it. */
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
      /** @description The result asks for something the mock does not do yet. */
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
  readonly decideWorkflow: {
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
      /** @description Looked at. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
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
      readonly 404: components['responses']['UnknownExecution'];
    };
  };
  readonly resetWorkflowCallbacks: {
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
      /** @description Reset. No body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
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
      readonly 404: components['responses']['UnknownExecution'];
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
  readonly upgradeWorkflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpgradeWorkflowRequest'];
      };
    };
    readonly responses: {
      /** @description Upgraded. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The execution has ended, the new definition has no such task as it stands at, or the body cannot be read. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller neither started it nor may execute its definition, or may not execute the new one. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      /** @description There is no such execution, or no definition of its name in the version that is wanted. */
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
      /** @description The execution stands inside of another task. */
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
        readonly workerid?: components['parameters']['WorkerId'];
        /** @description The domain whose tasks are wanted, and no others. Without one only tasks are handed out that have none. */
        readonly domain?: components['parameters']['Domain'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The name the worker serves. */
        readonly taskType: components['parameters']['TaskType'];
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
      readonly 403: components['responses']['NotPermittedToWork'];
    };
  };
  readonly pollTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description The name of the worker. */
        readonly workerid?: components['parameters']['WorkerId'];
        /** @description The domain whose tasks are wanted, and no others. Without one only tasks are handed out that have none. */
        readonly domain?: components['parameters']['Domain'];
        /** @description How many tasks are wanted at most; 0 and less want none. */
        readonly count?: number;
        /** @description How many milliseconds of real time the call waits for a first task, up to 5000. */
        readonly timeout?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description The name the worker serves. */
        readonly taskType: components['parameters']['TaskType'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tasks, now in progress, as far as there are any. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PolledTasks'];
        };
      };
      /** @description A parameter has the wrong type, or the wait is too long. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToWork'];
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
      readonly 400: components['responses']['InvalidResult'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToReport'];
      readonly 404: components['responses']['UnknownTask'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 501: components['responses']['UnsupportedReport'];
    };
  };
  readonly updateTaskAndPoll: {
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
      /** @description The next task, now in progress. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
        };
      };
      /** @description Nothing else is scheduled. No body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['InvalidResult'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToReport'];
      readonly 404: components['responses']['UnknownTask'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 501: components['responses']['UnsupportedReport'];
    };
  };
  readonly updateTaskByRef: {
    readonly parameters: {
      readonly query?: {
        /** @description The name of the worker. */
        readonly workerid?: components['parameters']['WorkerId'];
        /** @description The same, as the vendor's page writes it. */
        readonly workerId?: components['parameters']['WorkerIdAsDocumented'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: components['parameters']['WorkflowId'];
        /** @description The reference of a task that has not ended; inside a loop with its `__N`, or without it for the newest iteration. */
        readonly taskRefName: components['parameters']['TaskRefName'];
        /**
         * @description IN_PROGRESS, COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR or CANCELED.
         * @example COMPLETED
         */
        readonly status: components['parameters']['Status'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskOutput'];
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
      readonly 400: components['responses']['InvalidOutput'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToReport'];
      readonly 404: components['responses']['NoRunningTask'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly updateTaskByRefSync: {
    readonly parameters: {
      readonly query?: {
        /** @description The name of the worker. */
        readonly workerid?: components['parameters']['WorkerId'];
        /** @description The same, as the vendor's page writes it. */
        readonly workerId?: components['parameters']['WorkerIdAsDocumented'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: components['parameters']['WorkflowId'];
        /** @description The reference of a task that has not ended; inside a loop with its `__N`, or without it for the newest iteration. */
        readonly taskRefName: components['parameters']['TaskRefName'];
        /**
         * @description IN_PROGRESS, COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR or CANCELED.
         * @example COMPLETED
         */
        readonly status: components['parameters']['Status'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskOutput'];
      };
    };
    readonly responses: {
      /** @description The execution with its tasks, as the report has left it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workflow'];
        };
      };
      readonly 400: components['responses']['InvalidOutput'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToReport'];
      readonly 404: components['responses']['NoRunningTask'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly signalTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: components['parameters']['WorkflowId'];
        /**
         * @description IN_PROGRESS, COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR or CANCELED.
         * @example COMPLETED
         */
        readonly status: components['parameters']['Status'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskOutput'];
      };
    };
    readonly responses: {
      /** @description It is done; or there is nothing that waits, and nothing has changed. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The body is missing or no JSON object, or there is no such status. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToSignal'];
      readonly 404: components['responses']['NoExecutionToSignal'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly signalTaskSync: {
    readonly parameters: {
      readonly query?: {
        /** @description What the answer shows. */
        readonly returnStrategy?:
          'TARGET_WORKFLOW' | 'BLOCKING_WORKFLOW' | 'BLOCKING_TASK' | 'BLOCKING_TASK_INPUT';
        /** @description How long the call waits at most, in real time; the answer then shows what there is. */
        readonly timeoutMillis?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description The id of the execution. */
        readonly workflowId: components['parameters']['WorkflowId'];
        /**
         * @description IN_PROGRESS, COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR or CANCELED.
         * @example COMPLETED
         */
        readonly status: components['parameters']['Status'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskOutput'];
      };
    };
    readonly responses: {
      /** @description The execution, or the task that holds it up, as the return strategy says. No body where it asks for a task and none holds the execution up, as once it has ended. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalResponse'] | null;
        };
      };
      /** @description The body is missing or no JSON object, there is no such status, or a parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToSignal'];
      readonly 404: components['responses']['NothingToSignal'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly listQueues: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sizes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QueueSizes'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly listQueuesInDetail: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sizes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QueueDetails'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly getQueueSizes: {
    readonly parameters: {
      readonly query?: {
        /** @description Types of tasks, or names of queues as `GET /api/tasks/queue/all` has them. Without any the answer is empty. */
        readonly taskType?: readonly string[];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The size of each queue that was asked for, 0 for an unknown one. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QueueSizes'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly getPollData: {
    readonly parameters: {
      readonly query: {
        /** @description The type, in whatever domain. */
        readonly taskType: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One entry for each worker and domain. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PollDataList'];
        };
      };
      /** @description The type is missing. */
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
  readonly listPollData: {
    readonly parameters: {
      readonly query?: {
        /** @description How many workers have polled the queue. */
        readonly workerSize?: number;
        /** @description More (GT) or fewer (LT) than workerSize; needed with it. */
        readonly workerOpt?: 'GT' | 'LT';
        /** @description How many tasks wait in the queue. */
        readonly queueSize?: number;
        /** @description More (GT) or fewer (LT) than queueSize; needed with it. */
        readonly queueOpt?: 'GT' | 'LT';
        /** @description When the queue was last polled, in epoch milliseconds; 0 when it never was. */
        readonly lastPollTimeSize?: number;
        /** @description Later (GT) or earlier (LT) than lastPollTimeSize; needed with it. */
        readonly lastPollTimeOpt?: 'GT' | 'LT';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The queues and the polls. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QueueOverview'];
        };
      };
      /** @description A filter has the wrong type or misses its other half. */
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
  readonly requeueTasks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The type, in whatever domain. */
        readonly taskType: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How many tasks there were, as bare text. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToWork'];
    };
  };
  readonly getTaskLogs: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the task, of whatever execution. */
        readonly taskId: components['parameters']['TaskId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The lines, in the order in which they were written. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskExecLogs'];
        };
      };
      readonly 400: components['responses']['UnknownTaskOfLog'];
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may neither read its execution nor work on it, nor read it as a human task. */
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
  readonly logTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the task, of whatever execution. */
        readonly taskId: components['parameters']['TaskId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': string;
        readonly 'text/plain': string;
      };
    };
    readonly responses: {
      /** @description It is written down. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such task, or the body is missing or no text. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['NotPermittedToReport'];
      readonly 413: components['responses']['BodyTooLarge'];
      /** @description The body is declared as neither text nor JSON. A body without a type is read as text. */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
    };
  };
  readonly searchTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many results are passed over. */
        readonly start?: components['parameters']['Start'];
        /** @description How many results are answered at most. */
        readonly size?: components['parameters']['Size'];
        /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
        readonly sort?: components['parameters']['TaskSort'];
        /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
        readonly freeText?: components['parameters']['FreeText'];
        /**
         * @description Fields: workflowId, correlationId, taskId, workflowType, taskType, status, startTime, modifiedTime, updateTime,
         *     scheduledTime, endTime, executionTime, queueWaitTime, taskDefName, taskReferenceName, workerId, domain,
         *     reasonForIncompletion, input and output.
         *
         *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
         *
         *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
         *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
         *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
         *
         *     A value is words or a text in double or single quotes.
         * @example taskType = HUMAN AND status = IN_PROGRESS
         */
        readonly query?: components['parameters']['TaskQuery'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of what fits, and how much fits in all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskSearchResult'];
        };
      };
      readonly 400: components['responses']['InvalidSearch'];
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly searchFullTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many results are passed over. */
        readonly start?: components['parameters']['Start'];
        /** @description How many results are answered at most. */
        readonly size?: components['parameters']['Size'];
        /** @description `FIELD:ASC` or `FIELD:DESC`, once or several times; without a direction it is ASC. Each field of `query` that has one value. */
        readonly sort?: components['parameters']['TaskSort'];
        /** @description Words and quoted phrases, joined by AND and OR, side by side meaning AND; `*` in a word stands for any text, and alone for everything. Case does not matter. */
        readonly freeText?: components['parameters']['FreeText'];
        /**
         * @description Fields: workflowId, correlationId, taskId, workflowType, taskType, status, startTime, modifiedTime, updateTime,
         *     scheduledTime, endTime, executionTime, queueWaitTime, taskDefName, taskReferenceName, workerId, domain,
         *     reasonForIncompletion, input and output.
         *
         *     Conditions are joined by AND, which binds tighter, and OR, in parentheses where wanted.
         *
         *     - Texts: `FIELD = VALUE`, `!=`, `IN (v1, v2)`, `STARTS_WITH`; `*` in a value stands for any text; case matters.
         *     - Numbers and times (epoch milliseconds): `=`, `!=`, `IN`, `<`, `>`, `<=`, `>=`, `BETWEEN a AND b`.
         *     - input and output: `=`, `!=` and `IN`, with a word or a phrase that stands in them.
         *
         *     A value is words or a text in double or single quotes.
         * @example taskType = HUMAN AND status = IN_PROGRESS
         */
        readonly query?: components['parameters']['TaskQuery'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of what fits, and how much fits in all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FullTaskSearchResult'];
        };
      };
      readonly 400: components['responses']['InvalidSearch'];
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly getTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the task, of whatever execution. */
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
          readonly 'application/json': components['schemas']['Task'];
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
      /** @description The caller may neither read its execution nor work on it, nor read it as a human task. */
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
  readonly listUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description Also list applications, each as the user that it acts as. */
        readonly apps?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The users. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['User'][];
        };
      };
      /** @description `apps` is not a boolean. */
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
  readonly deleteUser: {
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
      /** @description The user is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description The id is an application's. */
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
  readonly getUserPermissions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The e-mail address of the user in any case, or `app:` and the id of an application. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The grants to the user, by target. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GrantedAccess'];
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
  readonly checkUserPermissions: {
    readonly parameters: {
      readonly query: {
        /**
         * @description What kind of resource it is.
         * @example WORKFLOW_DEF
         */
        readonly type: components['schemas']['TargetType'];
        /**
         * @description Its name or id. It need not exist.
         * @example LoanApprovalWorkflow
         */
        readonly id: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description The e-mail address of the user in any case, or `app:` and the id of an application. */
        readonly userId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description True for each access that the user has. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccessCheck'];
        };
      };
      /** @description A parameter is missing, or there is no such kind of resource. */
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
  readonly listGroups: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The groups. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Group'][];
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
  readonly deleteGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the group.
         * @example loan-officers
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The group is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
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
  readonly getGroupPermissions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the group.
         * @example loan-officers
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The grants to the group, by target. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GrantedAccess'];
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
  readonly listGroupUsers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the group.
         * @example loan-officers
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The members, in the order in which they joined. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['User'][];
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
  readonly addUsersToGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the group.
         * @example loan-officers
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly string[];
      };
    };
    readonly responses: {
      /** @description All are members. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['UnreadableUserIds'];
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
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly removeUsersFromGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the group.
         * @example loan-officers
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly string[];
      };
    };
    readonly responses: {
      /** @description None is a member. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['UnreadableUserIds'];
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
  readonly removeUserFromGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the group.
         * @example loan-officers
         */
        readonly id: string;
        /** @description The e-mail address of the user, in any case. */
        readonly userId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user is not a member. No body. */
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
  readonly listApplications: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The applications, with their tags. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Application'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
    };
  };
  readonly createApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApplicationRequest'];
      };
    };
    readonly responses: {
      /** @description The application as stored. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Application'];
        };
      };
      readonly 400: components['responses']['UnreadableApplication'];
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not make applications. */
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
  readonly getApplicationOfKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the access key.
         * @example deb14bc8-f081-11f0-bba8-b670bc6a0f4a
         */
        readonly accessKeyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The application, without its tags. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Application'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotReadApplication'];
      /** @description There is no such access key. */
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
  readonly getApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The application, without its tags. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Application'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotReadApplication'];
      readonly 404: components['responses']['NoSuchApplication'];
    };
  };
  readonly renameApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApplicationRequest'];
      };
    };
    readonly responses: {
      /** @description The application as stored. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Application'];
        };
      };
      readonly 400: components['responses']['UnreadableApplication'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 404: components['responses']['NoSuchApplication'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly deleteApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller is neither administrator, application manager nor creator of the application, and has no grant to delete it; or the application has a role that the caller may not give. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 404: components['responses']['NoSuchApplication'];
    };
  };
  readonly listAccessKeys: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The keys, oldest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['AccessKeyInfo'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotReadApplication'];
      readonly 404: components['responses']['NoSuchApplication'];
    };
  };
  readonly createAccessKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The key, active at once, with its secret. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccessKey'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 404: components['responses']['NoSuchApplication'];
    };
  };
  readonly deleteAccessKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
        /**
         * @description The id of the access key.
         * @example dea0f780-0739-11f1-9b1b-c6f35360b671
         */
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone, and with it the tokens that were traded for it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 404: components['responses']['NoSuchAccessKey'];
    };
  };
  readonly toggleAccessKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
        /**
         * @description The id of the access key.
         * @example dea0f780-0739-11f1-9b1b-c6f35360b671
         */
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The key as it is now. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccessKeyInfo'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 404: components['responses']['NoSuchAccessKey'];
    };
  };
  readonly addApplicationRole: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
        /**
         * @description The name of the role.
         * @example METADATA_API
         */
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It has the role. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['NoSuchRole'];
      readonly 401: components['responses']['Unauthorized'];
      /** @description The caller may not update the application, or is no administrator and the role, or one that the application has, is one that only an administrator gives. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PlatformError'];
        };
      };
      readonly 404: components['responses']['NoSuchApplication'];
    };
  };
  readonly removeApplicationRole: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
        /**
         * @description The name of the role.
         * @example METADATA_API
         */
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It does not have the role. No body. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['NoSuchRole'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 404: components['responses']['NoSuchApplication'];
    };
  };
  readonly getApplicationTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tags, in the order of their keys. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Tag'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotReadApplication'];
    };
  };
  readonly addApplicationTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
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
      readonly 400: components['responses']['UnreadableTags'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly deleteApplicationTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of the application.
         * @example 243a8a88-9f77-48b2-9429-76793a123344
         */
        readonly id: string;
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
      readonly 400: components['responses']['UnreadableTags'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['MayNotUpdateApplication'];
      readonly 413: components['responses']['BodyTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
    };
  };
  readonly getPermissions: {
    readonly parameters: {
      readonly query?: {
        /** @description Whether the subjects of each access are answered or the access of each subject. */
        readonly groupBy?: 'access' | 'subject';
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description What kind of resource it is.
         * @example TASK_DEF
         */
        readonly type: components['schemas']['TargetType'];
        /**
         * @description Its name or id. It need not exist.
         * @example human
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The grants on the resource itself; those on its tags are grants on the tags. Whoever made a workflow definition, a task definition or a form holds every access to it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            components['schemas']['SubjectsByAccess'] | components['schemas']['AccessBySubject'];
        };
      };
      /** @description There is no such kind of resource, or no such grouping. */
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
