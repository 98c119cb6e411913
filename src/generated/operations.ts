// Written by `npm run generate`. Do not edit.

export type Evidence = 'documented' | 'observed' | 'inferred' | 'assumed';

export interface ParameterSpec {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: 'string' | 'integer' | 'boolean' | 'integer[]' | 'string[]';
  /** Left out: 32 bits. */
  readonly format?: 'int64';
  readonly default?: string | number | boolean | readonly never[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface OperationSpec {
  readonly operationId: OperationId;
  readonly tag: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Whether a token is needed. */
  readonly secured: boolean;
  /** Whether it tells of the server that answers, and so never of what is not known. */
  readonly isOfServer: boolean;
  readonly parameters: readonly ParameterSpec[];
  readonly body: {
    readonly required: boolean;
    /** Any text, which as JSON stands in a string; there are no schemas then. */
    readonly isText: boolean;
    /**
     * The schema of each JSON type that it may have, to be compiled beside a schema of the id 'conductor-mock' whose
     * $defs are bodySchemas.
     */
    readonly schemas: { readonly object?: object; readonly array?: object };
  } | null;
  /** The first is the usual one. A null media type means an empty body. */
  readonly success: readonly { readonly status: 200 | 204; readonly mediaType: string | null }[];
  /** Name of each refusal and the status it is answered with. */
  readonly refusals: Readonly<Record<string, number>>;
  /** How each answer is known: by the status of a success and the name of a refusal. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export type OperationId =
  | 'issueToken'
  | 'getUserInfo'
  | 'getVersion'
  | 'getHealth'
  | 'listForms'
  | 'saveForm'
  | 'saveForms'
  | 'getFormOfTask'
  | 'deleteForm'
  | 'getFormVersion'
  | 'deleteFormVersion'
  | 'getFormTags'
  | 'saveFormTags'
  | 'deleteFormTags'
  | 'listTags'
  | 'findTaggedResources'
  | 'listTaskDefinitions'
  | 'createTaskDefinitions'
  | 'saveTaskDefinition'
  | 'getTaskDefinition'
  | 'deleteTaskDefinition'
  | 'getTaskDefinitionTags'
  | 'addTaskDefinitionTag'
  | 'setTaskDefinitionTags'
  | 'deleteTaskDefinitionTag'
  | 'listWorkflowDefinitions'
  | 'createWorkflowDefinition'
  | 'saveWorkflowDefinitions'
  | 'getWorkflowDefinition'
  | 'deleteWorkflowDefinition'
  | 'getWorkflowDefinitionTags'
  | 'addWorkflowDefinitionTag'
  | 'setWorkflowDefinitionTags'
  | 'deleteWorkflowDefinitionTag'
  | 'getWorkflowRateLimit'
  | 'setWorkflowRateLimit'
  | 'removeWorkflowRateLimit'
  | 'startWorkflow'
  | 'startWorkflowVersion'
  | 'executeWorkflowWithoutInput'
  | 'executeWorkflowByName'
  | 'executeWorkflow'
  | 'searchWorkflows'
  | 'searchFullWorkflows'
  | 'searchWorkflowsByTasks'
  | 'searchFullWorkflowsByTasks'
  | 'listRunningWorkflows'
  | 'listCorrelatedWorkflowsInBatch'
  | 'listCorrelatedWorkflows'
  | 'listWorkflowsByCorrelationId'
  | 'testWorkflow'
  | 'getWorkflow'
  | 'startWorkflowByName'
  | 'terminateWorkflow'
  | 'getWorkflowStatus'
  | 'listWorkflowTasks'
  | 'pauseWorkflow'
  | 'resumeWorkflow'
  | 'retryWorkflow'
  | 'restartWorkflow'
  | 'rerunWorkflow'
  | 'skipTaskOfWorkflow'
  | 'jumpToTask'
  | 'removeWorkflow'
  | 'pauseWorkflows'
  | 'resumeWorkflows'
  | 'restartWorkflows'
  | 'retryWorkflows'
  | 'terminateWorkflows'
  | 'removeWorkflows'
  | 'updateWorkflowVariables'
  | 'updateWorkflowState'
  | 'decideWorkflow'
  | 'resetWorkflowCallbacks'
  | 'upgradeWorkflow'
  | 'searchHumanTasks'
  | 'getTaskDisplayNames'
  | 'backPopulateFullTextIndex'
  | 'deleteHumanTasks'
  | 'deleteHumanTask'
  | 'getHumanTask'
  | 'getConductorTask'
  | 'reassignHumanTask'
  | 'releaseHumanTask'
  | 'skipHumanTask'
  | 'updateHumanTask'
  | 'claimHumanTask'
  | 'claimHumanTaskForUser'
  | 'updateHumanTaskByRef'
  | 'pollTask'
  | 'pollTasks'
  | 'updateTask'
  | 'updateTaskAndPoll'
  | 'updateTaskByRef'
  | 'updateTaskByRefSync'
  | 'signalTask'
  | 'signalTaskSync'
  | 'listQueues'
  | 'listQueuesInDetail'
  | 'getQueueSizes'
  | 'getPollData'
  | 'listPollData'
  | 'requeueTasks'
  | 'getTaskLogs'
  | 'logTask'
  | 'searchTasks'
  | 'searchFullTasks'
  | 'getTask'
  | 'listUsers'
  | 'getUser'
  | 'saveUser'
  | 'deleteUser'
  | 'getUserPermissions'
  | 'checkUserPermissions'
  | 'listGroups'
  | 'getGroup'
  | 'saveGroup'
  | 'deleteGroup'
  | 'getGroupPermissions'
  | 'listGroupUsers'
  | 'addUsersToGroup'
  | 'removeUsersFromGroup'
  | 'addUserToGroup'
  | 'removeUserFromGroup'
  | 'listApplications'
  | 'createApplication'
  | 'getApplicationOfKey'
  | 'getApplication'
  | 'renameApplication'
  | 'deleteApplication'
  | 'listAccessKeys'
  | 'createAccessKey'
  | 'deleteAccessKey'
  | 'toggleAccessKey'
  | 'addApplicationRole'
  | 'removeApplicationRole'
  | 'getApplicationTags'
  | 'addApplicationTags'
  | 'deleteApplicationTags'
  | 'getPermissions'
  | 'grantPermissions'
  | 'removePermissions';

export const operationSpecs: readonly OperationSpec[] = [
  {
    operationId: 'issueToken',
    tag: 'token',
    method: 'POST',
    path: '/api/token',
    secured: false,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TokenRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      WrongCredentials: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      PasswordLoginNotSupported: 501,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'assumed',
      WrongCredentials: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      PasswordLoginNotSupported: 'assumed',
    },
  },
  {
    operationId: 'getUserInfo',
    tag: 'token',
    method: 'GET',
    path: '/api/token/userInfo',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'claims', in: 'query', required: false, type: 'boolean', default: false }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'getVersion',
    tag: 'system',
    method: 'GET',
    path: '/api/version',
    secured: false,
    isOfServer: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {},
    evidence: { '200': 'observed' },
  },
  {
    operationId: 'getHealth',
    tag: 'system',
    method: 'GET',
    path: '/health',
    secured: false,
    isOfServer: true,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {},
    evidence: { '200': 'observed' },
  },
  {
    operationId: 'listForms',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'query', required: false, type: 'string' },
      { name: 'version', in: 'query', required: false, type: 'integer' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      UnknownForm: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      UnknownForm: 'documented',
    },
  },
  {
    operationId: 'saveForm',
    tag: 'forms',
    method: 'POST',
    path: '/api/human/template',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidForm: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidForm: 'assumed',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'saveForms',
    tag: 'forms',
    method: 'POST',
    path: '/api/human/template/bulk',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: {
        array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' } },
      },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidForm: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidForm: 'assumed',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'getFormOfTask',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template/{nameOrTaskId}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'nameOrTaskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownTask: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownForm: 404,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownForm: 'assumed',
    },
  },
  {
    operationId: 'deleteForm',
    tag: 'forms',
    method: 'DELETE',
    path: '/api/human/template/{nameOrTaskId}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'nameOrTaskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownForm: 500,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownForm: 'documented',
    },
  },
  {
    operationId: 'getFormVersion',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template/{name}/{version}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'path', required: true, type: 'integer' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      UnknownForm: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      UnknownForm: 'assumed',
    },
  },
  {
    operationId: 'deleteFormVersion',
    tag: 'forms',
    method: 'DELETE',
    path: '/api/human/template/{name}/{version}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'path', required: true, type: 'integer' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownForm: 500,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownForm: 'documented',
    },
  },
  {
    operationId: 'getFormTags',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, UnknownForm: 404 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      UnknownForm: 'assumed',
    },
  },
  {
    operationId: 'saveFormTags',
    tag: 'forms',
    method: 'PUT',
    path: '/api/human/template/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownForm: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownForm: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteFormTags',
    tag: 'forms',
    method: 'DELETE',
    path: '/api/human/template/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownForm: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownForm: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'listTags',
    tag: 'tags',
    method: 'GET',
    path: '/api/metadata/tags',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'findTaggedResources',
    tag: 'tags',
    method: 'GET',
    path: '/api/metadata/tags/resources',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'tagKey', in: 'query', required: true, type: 'string' },
      { name: 'tagValue', in: 'query', required: true, type: 'string' },
      {
        name: 'resourceType',
        in: 'query',
        required: true,
        type: 'string',
        enum: [
          'WORKFLOW_DEF',
          'TASK_DEF',
          'WORKFLOW_SCHEDULE',
          'EVENT_HANDLER',
          'APPLICATION',
          'SECRET_NAME',
          'ENV_VARIABLE',
          'INTEGRATION_PROVIDER',
          'PROMPT',
          'USER_FORM_TEMPLATE',
          'WEBHOOK',
          'API_GATEWAY_SERVICE',
          'AUTH_CONFIG',
        ],
      },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'listTaskDefinitions',
    tag: 'task-definitions',
    method: 'GET',
    path: '/api/metadata/taskdefs',
    secured: true,
    isOfServer: false,
    parameters: [
      {
        name: 'access',
        in: 'query',
        required: false,
        type: 'string',
        default: 'READ',
        enum: ['READ', 'CREATE', 'UPDATE', 'EXECUTE', 'DELETE'],
      },
      { name: 'metadata', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'tagKey', in: 'query', required: false, type: 'string' },
      { name: 'tagValue', in: 'query', required: false, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'createTaskDefinitions',
    tag: 'task-definitions',
    method: 'POST',
    path: '/api/metadata/taskdefs',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: {
        array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' } },
      },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidTaskDefinition: 400,
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedTaskDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidTaskDefinition: 'inferred',
      InvalidBody: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedTaskDefinition: 'assumed',
    },
  },
  {
    operationId: 'saveTaskDefinition',
    tag: 'task-definitions',
    method: 'PUT',
    path: '/api/metadata/taskdefs',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidTaskDefinition: 400,
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedTaskDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidTaskDefinition: 'inferred',
      InvalidBody: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedTaskDefinition: 'assumed',
    },
  },
  {
    operationId: 'getTaskDefinition',
    tag: 'task-definitions',
    method: 'GET',
    path: '/api/metadata/taskdefs/{taskType}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskType', in: 'path', required: true, type: 'string' },
      { name: 'metadata', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'inferred',
    },
  },
  {
    operationId: 'deleteTaskDefinition',
    tag: 'task-definitions',
    method: 'DELETE',
    path: '/api/metadata/taskdefs/{taskType}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskType', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'documented',
    },
  },
  {
    operationId: 'getTaskDefinitionTags',
    tag: 'task-definitions',
    method: 'GET',
    path: '/api/metadata/task/{taskName}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskName', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'assumed',
    },
  },
  {
    operationId: 'addTaskDefinitionTag',
    tag: 'task-definitions',
    method: 'POST',
    path: '/api/metadata/task/{taskName}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskName', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/Tag' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'setTaskDefinitionTags',
    tag: 'task-definitions',
    method: 'PUT',
    path: '/api/metadata/task/{taskName}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskName', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteTaskDefinitionTag',
    tag: 'task-definitions',
    method: 'DELETE',
    path: '/api/metadata/task/{taskName}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskName', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/Tag' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
      UnknownTag: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownTaskDefinition: 'documented',
      UnknownTag: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'listWorkflowDefinitions',
    tag: 'workflow-definitions',
    method: 'GET',
    path: '/api/metadata/workflow',
    secured: true,
    isOfServer: false,
    parameters: [
      {
        name: 'access',
        in: 'query',
        required: false,
        type: 'string',
        default: 'READ',
        enum: ['READ', 'CREATE', 'UPDATE', 'EXECUTE', 'DELETE'],
      },
      { name: 'metadata', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'tagKey', in: 'query', required: false, type: 'string' },
      { name: 'tagValue', in: 'query', required: false, type: 'string' },
      { name: 'name', in: 'query', required: false, type: 'string' },
      { name: 'short', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'createWorkflowDefinition',
    tag: 'workflow-definitions',
    method: 'POST',
    path: '/api/metadata/workflow',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'overwrite', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidWorkflowDefinition: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      WorkflowDefinitionExists: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidWorkflowDefinition: 'inferred',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      WorkflowDefinitionExists: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedDefinition: 'assumed',
    },
  },
  {
    operationId: 'saveWorkflowDefinitions',
    tag: 'workflow-definitions',
    method: 'PUT',
    path: '/api/metadata/workflow',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'overwrite', in: 'query', required: false, type: 'boolean', default: true },
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: {
        array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' } },
        object: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' },
      },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidWorkflowDefinition: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      WorkflowDefinitionExists: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidWorkflowDefinition: 'inferred',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      WorkflowDefinitionExists: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedDefinition: 'assumed',
    },
  },
  {
    operationId: 'getWorkflowDefinition',
    tag: 'workflow-definitions',
    method: 'GET',
    path: '/api/metadata/workflow/{name}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'query', required: false, type: 'integer' },
      { name: 'metadata', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
    },
  },
  {
    operationId: 'deleteWorkflowDefinition',
    tag: 'workflow-definitions',
    method: 'DELETE',
    path: '/api/metadata/workflow/{name}/{version}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'path', required: true, type: 'integer' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
    },
  },
  {
    operationId: 'getWorkflowDefinitionTags',
    tag: 'workflow-definitions',
    method: 'GET',
    path: '/api/metadata/workflow/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'assumed',
    },
  },
  {
    operationId: 'addWorkflowDefinitionTag',
    tag: 'workflow-definitions',
    method: 'POST',
    path: '/api/metadata/workflow/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/Tag' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'setWorkflowDefinitionTags',
    tag: 'workflow-definitions',
    method: 'PUT',
    path: '/api/metadata/workflow/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteWorkflowDefinitionTag',
    tag: 'workflow-definitions',
    method: 'DELETE',
    path: '/api/metadata/workflow/{name}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/Tag' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      UnknownTag: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'documented',
      UnknownTag: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'getWorkflowRateLimit',
    tag: 'workflow-definitions',
    method: 'GET',
    path: '/api/metadata/workflow/{name}/rate-limit',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      UnknownRateLimit: 404,
    },
    evidence: {
      '200': 'observed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'assumed',
      UnknownRateLimit: 'observed',
    },
  },
  {
    operationId: 'setWorkflowRateLimit',
    tag: 'workflow-definitions',
    method: 'PUT',
    path: '/api/metadata/workflow/{name}/rate-limit',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/RateLimitConfig' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'observed',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'removeWorkflowRateLimit',
    tag: 'workflow-definitions',
    method: 'DELETE',
    path: '/api/metadata/workflow/{name}/rate-limit',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
    },
    evidence: {
      '200': 'observed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'assumed',
    },
  },
  {
    operationId: 'startWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/StartWorkflowRequest' } },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidWorkflowDefinition: 400,
      MissingBody: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      IdempotencyKeyInUse: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedStartOption: 501,
      UnsupportedDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidWorkflowDefinition: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
      IdempotencyKeyInUse: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedStartOption: 'assumed',
      UnsupportedDefinition: 'assumed',
    },
  },
  {
    operationId: 'startWorkflowVersion',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/start/{name}/{version}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'path', required: true, type: 'integer' },
      { name: 'correlationId', in: 'query', required: false, type: 'string' },
      {
        name: 'priority',
        in: 'query',
        required: false,
        type: 'integer',
        default: 0,
        minimum: 0,
        maximum: 99,
      },
      { name: 'X-Idempotency-key', in: 'header', required: false, type: 'string' },
      {
        name: 'X-on-conflict',
        in: 'header',
        required: false,
        type: 'string',
        default: 'FAIL',
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'],
      },
    ],
    body: {
      required: false,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowInput' } },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidParameter: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      IdempotencyKeyInUse: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
      IdempotencyKeyInUse: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'executeWorkflowWithoutInput',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/execute/{name}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'query', required: false, type: 'integer' },
      { name: 'requestId', in: 'header', required: false, type: 'string' },
      { name: 'waitUntilTaskRef', in: 'header', required: false, type: 'string[]', default: [] },
      { name: 'waitForSeconds', in: 'header', required: false, type: 'integer', default: 10 },
      { name: 'X-Idempotency-key', in: 'header', required: false, type: 'string' },
      {
        name: 'X-on-conflict',
        in: 'header',
        required: false,
        type: 'string',
        default: 'FAIL',
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'],
      },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      IdempotencyKeyInUse: 409,
    },
    evidence: {
      '200': 'inferred',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
      IdempotencyKeyInUse: 'inferred',
    },
  },
  {
    operationId: 'executeWorkflowByName',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/execute/{name}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'query', required: false, type: 'integer' },
      { name: 'requestId', in: 'header', required: false, type: 'string' },
      { name: 'waitUntilTaskRef', in: 'header', required: false, type: 'string[]', default: [] },
      { name: 'waitForSeconds', in: 'header', required: false, type: 'integer', default: 10 },
      { name: 'X-Idempotency-key', in: 'header', required: false, type: 'string' },
      {
        name: 'X-on-conflict',
        in: 'header',
        required: false,
        type: 'string',
        default: 'FAIL',
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'],
      },
    ],
    body: {
      required: false,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowInput' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      IdempotencyKeyInUse: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'inferred',
      InvalidParameter: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
      IdempotencyKeyInUse: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'executeWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/execute/{name}/{version}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'path', required: true, type: 'integer' },
      { name: 'requestId', in: 'query', required: false, type: 'string' },
      { name: 'waitUntilTaskRef', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'waitForSeconds', in: 'query', required: false, type: 'integer', default: 10 },
      {
        name: 'consistency',
        in: 'query',
        required: false,
        type: 'string',
        default: 'DURABLE',
        enum: ['SYNCHRONOUS', 'DURABLE', 'REGION_DURABLE'],
      },
      {
        name: 'returnStrategy',
        in: 'query',
        required: false,
        type: 'string',
        default: 'TARGET_WORKFLOW',
        enum: ['TARGET_WORKFLOW', 'BLOCKING_WORKFLOW', 'BLOCKING_TASK', 'BLOCKING_TASK_INPUT'],
      },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/ExecuteWorkflowRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidWorkflowDefinition: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      IdempotencyKeyInUse: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedStartOption: 501,
      UnsupportedDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidWorkflowDefinition: 'inferred',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'documented',
      IdempotencyKeyInUse: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedStartOption: 'assumed',
      UnsupportedDefinition: 'assumed',
    },
  },
  {
    operationId: 'searchWorkflows',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/search',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      {
        name: 'size',
        in: 'query',
        required: false,
        type: 'integer',
        default: 100,
        minimum: 0,
        maximum: 5000,
      },
      { name: 'sort', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'freeText', in: 'query', required: false, type: 'string', default: '*' },
      { name: 'query', in: 'query', required: false, type: 'string', default: '' },
      { name: 'skipCache', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
    },
    evidence: {
      '200': 'documented',
      InvalidSearchQuery: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'searchFullWorkflows',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/search-v2',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      {
        name: 'size',
        in: 'query',
        required: false,
        type: 'integer',
        default: 100,
        minimum: 0,
        maximum: 5000,
      },
      { name: 'sort', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'freeText', in: 'query', required: false, type: 'string', default: '*' },
      { name: 'query', in: 'query', required: false, type: 'string', default: '' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
    },
    evidence: {
      '200': 'inferred',
      InvalidSearchQuery: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'searchWorkflowsByTasks',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/search-by-tasks',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      {
        name: 'size',
        in: 'query',
        required: false,
        type: 'integer',
        default: 100,
        minimum: 0,
        maximum: 5000,
      },
      { name: 'sort', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'freeText', in: 'query', required: false, type: 'string', default: '*' },
      { name: 'query', in: 'query', required: false, type: 'string', default: '' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
    },
    evidence: {
      '200': 'inferred',
      InvalidSearchQuery: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'searchFullWorkflowsByTasks',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/search-by-tasks-v2',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      {
        name: 'size',
        in: 'query',
        required: false,
        type: 'integer',
        default: 100,
        minimum: 0,
        maximum: 5000,
      },
      { name: 'sort', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'freeText', in: 'query', required: false, type: 'string', default: '*' },
      { name: 'query', in: 'query', required: false, type: 'string', default: '' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
    },
    evidence: {
      '200': 'inferred',
      InvalidSearchQuery: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'listRunningWorkflows',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/running/{name}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'query', required: false, type: 'integer', default: 1 },
      { name: 'startTime', in: 'query', required: false, type: 'integer', format: 'int64' },
      { name: 'endTime', in: 'query', required: false, type: 'integer', format: 'int64' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'inferred',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'listCorrelatedWorkflowsInBatch',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/correlated/batch',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'includeClosed', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'includeTasks', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/CorrelationIdsSearchRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'inferred',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'listCorrelatedWorkflows',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{name}/correlated',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'includeClosed', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'includeTasks', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/CorrelationIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'listWorkflowsByCorrelationId',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/{name}/correlated/{correlationId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'correlationId', in: 'path', required: true, type: 'string' },
      { name: 'includeClosed', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'includeTasks', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'inferred',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'testWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/test',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowTestRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidWorkflowDefinition: 400,
      MissingBody: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedStartOption: 501,
      UnsupportedDefinition: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidWorkflowDefinition: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedStartOption: 'assumed',
      UnsupportedDefinition: 'assumed',
    },
  },
  {
    operationId: 'getWorkflow',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/{nameOrId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'nameOrId', in: 'path', required: true, type: 'string' },
      { name: 'includeTasks', in: 'query', required: false, type: 'boolean', default: true },
      { name: 'summarize', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'observed',
    },
  },
  {
    operationId: 'startWorkflowByName',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{nameOrId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'nameOrId', in: 'path', required: true, type: 'string' },
      { name: 'version', in: 'query', required: false, type: 'integer' },
      { name: 'correlationId', in: 'query', required: false, type: 'string' },
      {
        name: 'priority',
        in: 'query',
        required: false,
        type: 'integer',
        default: 0,
        minimum: 0,
        maximum: 99,
      },
      { name: 'X-Idempotency-key', in: 'header', required: false, type: 'string' },
      {
        name: 'X-on-conflict',
        in: 'header',
        required: false,
        type: 'string',
        default: 'FAIL',
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'],
      },
    ],
    body: {
      required: false,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowInput' } },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidParameter: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      IdempotencyKeyInUse: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflowDefinition: 'documented',
      IdempotencyKeyInUse: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'terminateWorkflow',
    tag: 'workflows',
    method: 'DELETE',
    path: '/api/workflow/{nameOrId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'nameOrId', in: 'path', required: true, type: 'string' },
      { name: 'reason', in: 'query', required: false, type: 'string' },
      {
        name: 'triggerFailureWorkflow',
        in: 'query',
        required: false,
        type: 'boolean',
        default: false,
      },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowIsTerminal: 409,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowIsTerminal: 'inferred',
    },
  },
  {
    operationId: 'getWorkflowStatus',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/{workflowId}/status',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'includeOutput', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'includeVariables', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
    },
    evidence: {
      '200': 'inferred',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
    },
  },
  {
    operationId: 'listWorkflowTasks',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/{workflowId}/tasks',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      { name: 'count', in: 'query', required: false, type: 'integer', default: 15, minimum: 0 },
      { name: 'status', in: 'query', required: false, type: 'string[]', default: [] },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownTaskStatus: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
    },
    evidence: {
      '200': 'inferred',
      UnknownTaskStatus: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
    },
  },
  {
    operationId: 'pauseWorkflow',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/{workflowId}/pause',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowIsTerminal: 409,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowIsTerminal: 'inferred',
    },
  },
  {
    operationId: 'resumeWorkflow',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/{workflowId}/resume',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      WorkflowNotPaused: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
    },
    evidence: {
      '200': 'documented',
      WorkflowNotPaused: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
    },
  },
  {
    operationId: 'retryWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/retry',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      {
        name: 'resumeSubworkflowTasks',
        in: 'query',
        required: false,
        type: 'boolean',
        default: false,
      },
      {
        name: 'retryIfRetriedByParent',
        in: 'query',
        required: false,
        type: 'boolean',
        default: true,
      },
    ],
    body: null,
    success: [{ status: 204, mediaType: null }],
    refusals: {
      RetriedByParent: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowIsRunning: 404,
      NothingToRetry: 409,
    },
    evidence: {
      '204': 'documented',
      RetriedByParent: 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'observed',
      WorkflowIsRunning: 'inferred',
      NothingToRetry: 'inferred',
    },
  },
  {
    operationId: 'restartWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/restart',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      {
        name: 'useLatestDefinitions',
        in: 'query',
        required: false,
        type: 'boolean',
        default: false,
      },
    ],
    body: null,
    success: [{ status: 204, mediaType: null }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowNotRestartable: 404,
      UnknownWorkflowDefinition: 404,
      WorkflowNotEnded: 409,
    },
    evidence: {
      '204': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowNotRestartable: 'inferred',
      UnknownWorkflowDefinition: 'inferred',
      WorkflowNotEnded: 'inferred',
    },
  },
  {
    operationId: 'rerunWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/rerun',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/RerunWorkflowRequest' } },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      UnknownTask: 400,
      MissingBody: 400,
      MalformedBody: 400,
      WorkflowInputTooLarge: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowNotEnded: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      WorkflowInputTooLarge: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowNotEnded: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'skipTaskOfWorkflow',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/{workflowId}/skiptask/{taskReferenceName}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'taskReferenceName', in: 'path', required: true, type: 'string' },
    ],
    body: {
      required: false,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/SkipTaskRequest' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTaskReference: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowNotRunning: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      TaskAlreadyProcessed: 500,
    },
    evidence: {
      '200': 'documented',
      UnknownTaskReference: 'assumed',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowNotRunning: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      TaskAlreadyProcessed: 'documented',
    },
  },
  {
    operationId: 'jumpToTask',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/jump/{taskReferenceName}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'taskReferenceName', in: 'path', required: true, type: 'string' },
      { name: 'taskReferenceName', in: 'query', required: false, type: 'string' },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowInput' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTaskReference: 400,
      TaskNotAtTopLevel: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowNotRunning: 409,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownTaskReference: 'assumed',
      TaskNotAtTopLevel: 'documented',
      MissingBody: 'documented',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowNotRunning: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'removeWorkflow',
    tag: 'workflows',
    method: 'DELETE',
    path: '/api/workflow/{workflowId}/remove',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'archiveWorkflow', in: 'query', required: false, type: 'boolean', default: true },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'observed',
    },
  },
  {
    operationId: 'pauseWorkflows',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/bulk/pause',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/WorkflowIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'resumeWorkflows',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/bulk/resume',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/WorkflowIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'restartWorkflows',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/bulk/restart',
    secured: true,
    isOfServer: false,
    parameters: [
      {
        name: 'useLatestDefinitions',
        in: 'query',
        required: false,
        type: 'boolean',
        default: false,
      },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/WorkflowIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'retryWorkflows',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/bulk/retry',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/WorkflowIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'terminateWorkflows',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/bulk/terminate',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'reason', in: 'query', required: false, type: 'string' },
      {
        name: 'triggerFailureWorkflow',
        in: 'query',
        required: false,
        type: 'boolean',
        default: false,
      },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/WorkflowIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'removeWorkflows',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/bulk/delete',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { array: { $ref: 'conductor-mock#/$defs/WorkflowIds' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'updateWorkflowVariables',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/variables',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowVariables' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      WorkflowIsTerminal: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      WorkflowIsTerminal: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'updateWorkflowState',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/state',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'requestId', in: 'query', required: true, type: 'string' },
      { name: 'waitUntilTaskRef', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'waitForSeconds', in: 'query', required: false, type: 'integer', default: 10 },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/WorkflowStateUpdate' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      WorkflowIsTerminal: 400,
      TaskRunByServer: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      NoRunningTask: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedReportOption: 501,
    },
    evidence: {
      '200': 'documented',
      WorkflowIsTerminal: 'assumed',
      TaskRunByServer: 'assumed',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      NoRunningTask: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedReportOption: 'assumed',
    },
  },
  {
    operationId: 'decideWorkflow',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/decide/{workflowId}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
    },
  },
  {
    operationId: 'resetWorkflowCallbacks',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/resetcallbacks',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 204, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      WorkflowIsTerminal: 409,
    },
    evidence: {
      '204': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      WorkflowIsTerminal: 'inferred',
    },
  },
  {
    operationId: 'upgradeWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/upgrade',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/UpgradeWorkflowRequest' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      WorkflowIsTerminal: 400,
      TaskNotInUpgrade: 400,
      MissingBody: 400,
      MalformedBody: 400,
      InvalidBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      UnknownWorkflowDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedUpgrade: 501,
    },
    evidence: {
      '200': 'documented',
      WorkflowIsTerminal: 'assumed',
      TaskNotInUpgrade: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      InvalidBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      UnknownWorkflowDefinition: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedUpgrade: 'assumed',
    },
  },
  {
    operationId: 'searchHumanTasks',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/search',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: false,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/HumanTaskSearch' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidSearchQuery: 'assumed',
      InvalidBody: 'assumed',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'getTaskDisplayNames',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/getTaskDisplayNames',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'searchType', in: 'query', required: true, type: 'string', enum: ['ADMIN', 'INBOX'] },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'backPopulateFullTextIndex',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/backPopulateFullTextIndex',
    secured: true,
    isOfServer: false,
    parameters: [{ name: '100', in: 'query', required: false, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, NotPermitted: 403 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
    },
  },
  {
    operationId: 'deleteHumanTasks',
    tag: 'human-tasks',
    method: 'DELETE',
    path: '/api/human/tasks/delete',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { type: 'string' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      TaskIsDeleted: 400,
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'inferred',
      TaskIsDeleted: 'assumed',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteHumanTask',
    tag: 'human-tasks',
    method: 'DELETE',
    path: '/api/human/tasks/delete/{taskId}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      TaskIsDeleted: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      TaskIsDeleted: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
    },
  },
  {
    operationId: 'getHumanTask',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/{taskId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskId', in: 'path', required: true, type: 'string' },
      { name: 'withTemplate', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTask: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
      UnknownTask: 'documented',
    },
  },
  {
    operationId: 'getConductorTask',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/{taskId}/conductorTask',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownTask: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
    },
  },
  {
    operationId: 'reassignHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/reassign',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: {
        array: {
          type: 'array',
          items: { $ref: 'conductor-mock#/$defs/HumanTaskAssignmentRequest' },
        },
      },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      TaskIsTerminal: 400,
      TaskIsClaimed: 400,
      InvalidAssignments: 400,
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      TaskIsTerminal: 'assumed',
      TaskIsClaimed: 'assumed',
      InvalidAssignments: 'assumed',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'releaseHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/release',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      TaskNotClaimed: 400,
      TaskIsTerminal: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      TaskNotClaimed: 'documented',
      TaskIsTerminal: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
    },
  },
  {
    operationId: 'skipHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/skip',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskId', in: 'path', required: true, type: 'string' },
      { name: 'reason', in: 'query', required: false, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      NoAssigneeToSkip: 400,
      TaskIsClaimed: 400,
      TaskIsTerminal: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      NoAssigneeToSkip: 'documented',
      TaskIsClaimed: 'assumed',
      TaskIsTerminal: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
    },
  },
  {
    operationId: 'updateHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/update',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskId', in: 'path', required: true, type: 'string' },
      { name: 'complete', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/HumanTaskOutput' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      TaskIsTerminal: 400,
      OutputBreaksForm: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      TaskIsTerminal: 'documented',
      OutputBreaksForm: 'assumed',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'claimHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/claim',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskId', in: 'path', required: true, type: 'string' },
      { name: 'overrideAssignment', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'withTemplate', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      AlreadyClaimed: 400,
      UnknownTask: 400,
      AssignedToAnother: 400,
      TaskIsTerminal: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      AlreadyClaimed: 'documented',
      UnknownTask: 'documented',
      AssignedToAnother: 'assumed',
      TaskIsTerminal: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
    },
  },
  {
    operationId: 'claimHumanTaskForUser',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/externalUser/{userId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskId', in: 'path', required: true, type: 'string' },
      { name: 'userId', in: 'path', required: true, type: 'string' },
      { name: 'overrideAssignment', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'withTemplate', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      AlreadyClaimed: 400,
      UnknownTask: 400,
      AssignedToAnother: 400,
      TaskIsTerminal: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      AlreadyClaimed: 'documented',
      UnknownTask: 'documented',
      AssignedToAnother: 'assumed',
      TaskIsTerminal: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
    },
  },
  {
    operationId: 'updateHumanTaskByRef',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'query', required: true, type: 'string' },
      { name: 'taskRefName', in: 'query', required: true, type: 'string' },
      { name: 'complete', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'iteration', in: 'query', required: false, type: 'integer[]', default: [] },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/HumanTaskOutput' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      OutputBreaksForm: 400,
      TaskIsTerminal: 400,
      AmbiguousIteration: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskRef: 404,
      UnknownWorkflow: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      OutputBreaksForm: 'assumed',
      TaskIsTerminal: 'assumed',
      AmbiguousIteration: 'assumed',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
      UnknownTaskRef: 'documented',
      UnknownWorkflow: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'pollTask',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/poll/{taskType}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskType', in: 'path', required: true, type: 'string' },
      { name: 'workerid', in: 'query', required: false, type: 'string' },
      { name: 'domain', in: 'query', required: false, type: 'string' },
    ],
    body: null,
    success: [
      { status: 200, mediaType: 'application/json' },
      { status: 204, mediaType: null },
    ],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, NotPermitted: 403 },
    evidence: {
      '200': 'documented',
      '204': 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
    },
  },
  {
    operationId: 'pollTasks',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/poll/batch/{taskType}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'taskType', in: 'path', required: true, type: 'string' },
      { name: 'workerid', in: 'query', required: false, type: 'string' },
      { name: 'domain', in: 'query', required: false, type: 'string' },
      { name: 'count', in: 'query', required: false, type: 'integer', default: 1 },
      { name: 'timeout', in: 'query', required: false, type: 'integer', default: 100 },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      PollTimeoutTooLong: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      PollTimeoutTooLong: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
    },
  },
  {
    operationId: 'updateTask',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TaskResult' } },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      TaskRunByServer: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTask: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedReportOption: 501,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      TaskRunByServer: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
      UnknownTask: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedReportOption: 'assumed',
    },
  },
  {
    operationId: 'updateTaskAndPoll',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/update-v2',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TaskResult' } },
    },
    success: [
      { status: 200, mediaType: 'application/json' },
      { status: 204, mediaType: null },
    ],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      TaskRunByServer: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTask: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedReportOption: 501,
    },
    evidence: {
      '200': 'documented',
      '204': 'inferred',
      InvalidBody: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      TaskRunByServer: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
      UnknownTask: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
      UnsupportedReportOption: 'assumed',
    },
  },
  {
    operationId: 'updateTaskByRef',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/{workflowId}/{taskRefName}/{status}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'taskRefName', in: 'path', required: true, type: 'string' },
      { name: 'status', in: 'path', required: true, type: 'string' },
      { name: 'workerid', in: 'query', required: false, type: 'string' },
      { name: 'workerId', in: 'query', required: false, type: 'string' },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TaskOutput' } },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      TaskRunByServer: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      NoRunningTask: 404,
      UnknownTaskStatus: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      TaskRunByServer: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
      NoRunningTask: 'documented',
      UnknownTaskStatus: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'updateTaskByRefSync',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/{workflowId}/{taskRefName}/{status}/sync',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'taskRefName', in: 'path', required: true, type: 'string' },
      { name: 'status', in: 'path', required: true, type: 'string' },
      { name: 'workerid', in: 'query', required: false, type: 'string' },
      { name: 'workerId', in: 'query', required: false, type: 'string' },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TaskOutput' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      TaskRunByServer: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      NoRunningTask: 404,
      UnknownTaskStatus: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      TaskRunByServer: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
      NoRunningTask: 'documented',
      UnknownTaskStatus: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'signalTask',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/{workflowId}/{status}/signal',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'status', in: 'path', required: true, type: 'string' },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TaskOutput' } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      UnknownTaskStatus: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      UnknownTaskStatus: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'signalTaskSync',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/{workflowId}/{status}/signal/sync',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      { name: 'status', in: 'path', required: true, type: 'string' },
      {
        name: 'returnStrategy',
        in: 'query',
        required: false,
        type: 'string',
        default: 'TARGET_WORKFLOW',
        enum: ['TARGET_WORKFLOW', 'BLOCKING_WORKFLOW', 'BLOCKING_TASK', 'BLOCKING_TASK_INPUT'],
      },
      { name: 'timeoutMillis', in: 'query', required: false, type: 'integer', default: 5000 },
    ],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/TaskOutput' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      TaskOutputTooLarge: 400,
      UnknownTaskStatus: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflow: 404,
      NoTaskToSignal: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      TaskOutputTooLarge: 'inferred',
      UnknownTaskStatus: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownWorkflow: 'inferred',
      NoTaskToSignal: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'listQueues',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/queue/all',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'listQueuesInDetail',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/queue/all/verbose',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'getQueueSizes',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/queue/sizes',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskType', in: 'query', required: false, type: 'string[]', default: [] }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'getPollData',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/queue/polldata',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskType', in: 'query', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'listPollData',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/queue/polldata/all',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'workerSize', in: 'query', required: false, type: 'integer', format: 'int64' },
      { name: 'workerOpt', in: 'query', required: false, type: 'string', enum: ['GT', 'LT'] },
      { name: 'queueSize', in: 'query', required: false, type: 'integer', format: 'int64' },
      { name: 'queueOpt', in: 'query', required: false, type: 'string', enum: ['GT', 'LT'] },
      { name: 'lastPollTimeSize', in: 'query', required: false, type: 'integer', format: 'int64' },
      { name: 'lastPollTimeOpt', in: 'query', required: false, type: 'string', enum: ['GT', 'LT'] },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'requeueTasks',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/queue/requeue/{taskType}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskType', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, NotPermitted: 403 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
    },
  },
  {
    operationId: 'getTaskLogs',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/{taskId}/log',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownTask: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
    },
  },
  {
    operationId: 'logTask',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks/{taskId}/log',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: { required: true, isText: true, schemas: {} },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'inferred',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'observed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'searchTasks',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/search',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      {
        name: 'size',
        in: 'query',
        required: false,
        type: 'integer',
        default: 100,
        minimum: 0,
        maximum: 5000,
      },
      { name: 'sort', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'freeText', in: 'query', required: false, type: 'string', default: '*' },
      { name: 'query', in: 'query', required: false, type: 'string', default: '' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
    },
    evidence: {
      '200': 'inferred',
      InvalidSearchQuery: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'searchFullTasks',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/search-v2',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'start', in: 'query', required: false, type: 'integer', default: 0, minimum: 0 },
      {
        name: 'size',
        in: 'query',
        required: false,
        type: 'integer',
        default: 100,
        minimum: 0,
        maximum: 5000,
      },
      { name: 'sort', in: 'query', required: false, type: 'string[]', default: [] },
      { name: 'freeText', in: 'query', required: false, type: 'string', default: '*' },
      { name: 'query', in: 'query', required: false, type: 'string', default: '' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidSearchQuery: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
    },
    evidence: {
      '200': 'inferred',
      InvalidSearchQuery: 'assumed',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'getTask',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/{taskId}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownTask: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      UnknownTask: 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
    },
  },
  {
    operationId: 'listUsers',
    tag: 'users',
    method: 'GET',
    path: '/api/users',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'apps', in: 'query', required: false, type: 'boolean', default: false }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
    },
  },
  {
    operationId: 'getUser',
    tag: 'users',
    method: 'GET',
    path: '/api/users/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownUser: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownUser: 'documented',
    },
  },
  {
    operationId: 'saveUser',
    tag: 'users',
    method: 'PUT',
    path: '/api/users/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/UpsertUserRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownRole: 400,
      UnknownGroup: 400,
      ReservedUserId: 400,
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownRole: 'assumed',
      UnknownGroup: 'assumed',
      ReservedUserId: 'assumed',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteUser',
    tag: 'users',
    method: 'DELETE',
    path: '/api/users/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      ReservedUserId: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownUser: 404,
    },
    evidence: {
      '200': 'documented',
      ReservedUserId: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownUser: 'documented',
    },
  },
  {
    operationId: 'getUserPermissions',
    tag: 'users',
    method: 'GET',
    path: '/api/users/{id}/permissions',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownUser: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownUser: 'assumed',
    },
  },
  {
    operationId: 'checkUserPermissions',
    tag: 'users',
    method: 'GET',
    path: '/api/users/{userId}/checkPermissions',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'userId', in: 'path', required: true, type: 'string' },
      {
        name: 'type',
        in: 'query',
        required: true,
        type: 'string',
        enum: [
          'WORKFLOW',
          'WORKFLOW_DEF',
          'WORKFLOW_SCHEDULE',
          'EVENT_HANDLER',
          'TASK_DEF',
          'TASK_REF_NAME',
          'TASK_ID',
          'APPLICATION',
          'USER',
          'GROUP',
          'ROLE',
          'SECRET_NAME',
          'ENV_VARIABLE',
          'TAG',
          'DOMAIN',
          'INTEGRATION_PROVIDER',
          'INTEGRATION',
          'PROMPT',
          'USER_FORM_TEMPLATE',
          'SCHEMA',
          'CLUSTER_CONFIG',
          'WEBHOOK',
          'API_GATEWAY_SERVICE',
          'API_GATEWAY_SERVICE_ROUTE',
          'AUTH_CONFIG',
          'SERVICE_REGISTRY',
        ],
      },
      { name: 'id', in: 'query', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownUser: 404,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownUser: 'assumed',
    },
  },
  {
    operationId: 'listGroups',
    tag: 'groups',
    method: 'GET',
    path: '/api/groups',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, NotPermitted: 403 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
    },
  },
  {
    operationId: 'getGroup',
    tag: 'groups',
    method: 'GET',
    path: '/api/groups/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
    },
  },
  {
    operationId: 'saveGroup',
    tag: 'groups',
    method: 'PUT',
    path: '/api/groups/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/UpsertGroupRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownRole: 400,
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      UnknownRole: 'assumed',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteGroup',
    tag: 'groups',
    method: 'DELETE',
    path: '/api/groups/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
    },
  },
  {
    operationId: 'getGroupPermissions',
    tag: 'groups',
    method: 'GET',
    path: '/api/groups/{id}/permissions',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'assumed',
    },
  },
  {
    operationId: 'listGroupUsers',
    tag: 'groups',
    method: 'GET',
    path: '/api/groups/{id}/users',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
    },
  },
  {
    operationId: 'addUsersToGroup',
    tag: 'groups',
    method: 'POST',
    path: '/api/groups/{id}/users',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { type: 'string' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
      UnknownUser: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
      UnknownUser: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'removeUsersFromGroup',
    tag: 'groups',
    method: 'DELETE',
    path: '/api/groups/{id}/users',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { type: 'string' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'addUserToGroup',
    tag: 'groups',
    method: 'POST',
    path: '/api/groups/{id}/users/{userId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string' },
      { name: 'userId', in: 'path', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
      UnknownUser: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
      UnknownUser: 'documented',
    },
  },
  {
    operationId: 'removeUserFromGroup',
    tag: 'groups',
    method: 'DELETE',
    path: '/api/groups/{id}/users/{userId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string' },
      { name: 'userId', in: 'path', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownGroup: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownGroup: 'documented',
    },
  },
  {
    operationId: 'listApplications',
    tag: 'applications',
    method: 'GET',
    path: '/api/applications',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
    },
  },
  {
    operationId: 'createApplication',
    tag: 'applications',
    method: 'POST',
    path: '/api/applications',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/ApplicationRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'inferred',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'getApplicationOfKey',
    tag: 'applications',
    method: 'GET',
    path: '/api/applications/key/{accessKeyId}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'accessKeyId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownAccessKey: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownAccessKey: 'documented',
    },
  },
  {
    operationId: 'getApplication',
    tag: 'applications',
    method: 'GET',
    path: '/api/applications/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
    },
  },
  {
    operationId: 'renameApplication',
    tag: 'applications',
    method: 'PUT',
    path: '/api/applications/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/ApplicationRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteApplication',
    tag: 'applications',
    method: 'DELETE',
    path: '/api/applications/{id}',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
    },
  },
  {
    operationId: 'listAccessKeys',
    tag: 'applications',
    method: 'GET',
    path: '/api/applications/{id}/accessKeys',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
    },
  },
  {
    operationId: 'createAccessKey',
    tag: 'applications',
    method: 'POST',
    path: '/api/applications/{id}/accessKeys',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
    },
  },
  {
    operationId: 'deleteAccessKey',
    tag: 'applications',
    method: 'DELETE',
    path: '/api/applications/{id}/accessKeys/{keyId}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string' },
      { name: 'keyId', in: 'path', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
      UnknownAccessKey: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
      UnknownAccessKey: 'documented',
    },
  },
  {
    operationId: 'toggleAccessKey',
    tag: 'applications',
    method: 'POST',
    path: '/api/applications/{id}/accessKeys/{keyId}/status',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string' },
      { name: 'keyId', in: 'path', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
      UnknownAccessKey: 404,
    },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
      UnknownAccessKey: 'documented',
    },
  },
  {
    operationId: 'addApplicationRole',
    tag: 'applications',
    method: 'POST',
    path: '/api/applications/{id}/roles/{role}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string' },
      { name: 'role', in: 'path', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownRole: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
    },
    evidence: {
      '200': 'documented',
      UnknownRole: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'documented',
      UnknownApplication: 'documented',
    },
  },
  {
    operationId: 'removeApplicationRole',
    tag: 'applications',
    method: 'DELETE',
    path: '/api/applications/{id}/roles/{role}',
    secured: true,
    isOfServer: false,
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string' },
      { name: 'role', in: 'path', required: true, type: 'string' },
    ],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownRole: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownApplication: 404,
    },
    evidence: {
      '200': 'documented',
      UnknownRole: 'assumed',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      UnknownApplication: 'documented',
    },
  },
  {
    operationId: 'getApplicationTags',
    tag: 'applications',
    method: 'GET',
    path: '/api/applications/{id}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, NotPermitted: 403 },
    evidence: {
      '200': 'documented',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
    },
  },
  {
    operationId: 'addApplicationTags',
    tag: 'applications',
    method: 'PUT',
    path: '/api/applications/{id}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'deleteApplicationTags',
    tag: 'applications',
    method: 'DELETE',
    path: '/api/applications/{id}/tags',
    secured: true,
    isOfServer: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      isText: false,
      schemas: { array: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } } },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'getPermissions',
    tag: 'authorization',
    method: 'GET',
    path: '/api/auth/authorization/{type}/{id}',
    secured: true,
    isOfServer: false,
    parameters: [
      {
        name: 'type',
        in: 'path',
        required: true,
        type: 'string',
        enum: [
          'WORKFLOW',
          'WORKFLOW_DEF',
          'WORKFLOW_SCHEDULE',
          'EVENT_HANDLER',
          'TASK_DEF',
          'TASK_REF_NAME',
          'TASK_ID',
          'APPLICATION',
          'USER',
          'GROUP',
          'ROLE',
          'SECRET_NAME',
          'ENV_VARIABLE',
          'TAG',
          'DOMAIN',
          'INTEGRATION_PROVIDER',
          'INTEGRATION',
          'PROMPT',
          'USER_FORM_TEMPLATE',
          'SCHEMA',
          'CLUSTER_CONFIG',
          'WEBHOOK',
          'API_GATEWAY_SERVICE',
          'API_GATEWAY_SERVICE_ROUTE',
          'AUTH_CONFIG',
          'SERVICE_REGISTRY',
        ],
      },
      { name: 'id', in: 'path', required: true, type: 'string' },
      {
        name: 'groupBy',
        in: 'query',
        required: false,
        type: 'string',
        default: 'access',
        enum: ['access', 'subject'],
      },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
    evidence: {
      '200': 'documented',
      InvalidParameter: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
    },
  },
  {
    operationId: 'grantPermissions',
    tag: 'authorization',
    method: 'POST',
    path: '/api/auth/authorization',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/AuthorizationRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
  {
    operationId: 'removePermissions',
    tag: 'authorization',
    method: 'DELETE',
    path: '/api/auth/authorization',
    secured: true,
    isOfServer: false,
    parameters: [],
    body: {
      required: true,
      isText: false,
      schemas: { object: { $ref: 'conductor-mock#/$defs/AuthorizationRequest' } },
    },
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
    evidence: {
      '200': 'documented',
      InvalidBody: 'assumed',
      MissingBody: 'inferred',
      MalformedBody: 'inferred',
      MissingToken: 'observed',
      InvalidToken: 'inferred',
      ExpiredToken: 'inferred',
      NotPermitted: 'assumed',
      BodyTooLarge: 'assumed',
      UnsupportedMediaType: 'inferred',
    },
  },
];

/** Everything an operation may refuse, the edge's refusals included. */
export interface SpecRefusals {
  readonly issueToken:
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'WrongCredentials'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'PasswordLoginNotSupported';
  readonly getUserInfo: 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly getVersion: never;
  readonly getHealth: never;
  readonly listForms:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'UnknownForm';
  readonly saveForm:
    | 'InvalidForm'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly saveForms:
    | 'InvalidForm'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly getFormOfTask:
    | 'UnknownTask'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownForm';
  readonly deleteForm:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownForm';
  readonly getFormVersion:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'UnknownForm';
  readonly deleteFormVersion:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownForm';
  readonly getFormTags: 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'UnknownForm';
  readonly saveFormTags:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownForm'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteFormTags:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownForm'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly listTags: 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly findTaggedResources:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly listTaskDefinitions:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly createTaskDefinitions:
    | 'InvalidTaskDefinition'
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedTaskDefinition';
  readonly saveTaskDefinition:
    | 'InvalidTaskDefinition'
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedTaskDefinition';
  readonly getTaskDefinition:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskDefinition';
  readonly deleteTaskDefinition:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownTaskDefinition';
  readonly getTaskDefinitionTags:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownTaskDefinition';
  readonly addTaskDefinitionTag:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly setTaskDefinitionTags:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteTaskDefinitionTag:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskDefinition'
    | 'UnknownTag'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly listWorkflowDefinitions:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly createWorkflowDefinition:
    | 'InvalidWorkflowDefinition'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'WorkflowDefinitionExists'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedDefinition';
  readonly saveWorkflowDefinitions:
    | 'InvalidWorkflowDefinition'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'WorkflowDefinitionExists'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedDefinition';
  readonly getWorkflowDefinition:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition';
  readonly deleteWorkflowDefinition:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition';
  readonly getWorkflowDefinitionTags:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownWorkflowDefinition';
  readonly addWorkflowDefinitionTag:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly setWorkflowDefinitionTags:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteWorkflowDefinitionTag:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'UnknownTag'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly getWorkflowRateLimit:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'UnknownRateLimit';
  readonly setWorkflowRateLimit:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly removeWorkflowRateLimit:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownWorkflowDefinition';
  readonly startWorkflow:
    | 'InvalidWorkflowDefinition'
    | 'MissingBody'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'IdempotencyKeyInUse'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedStartOption'
    | 'UnsupportedDefinition';
  readonly startWorkflowVersion:
    | 'InvalidParameter'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'IdempotencyKeyInUse'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly executeWorkflowWithoutInput:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'IdempotencyKeyInUse';
  readonly executeWorkflowByName:
    | 'InvalidParameter'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'IdempotencyKeyInUse'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly executeWorkflow:
    | 'InvalidWorkflowDefinition'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'IdempotencyKeyInUse'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedStartOption'
    | 'UnsupportedDefinition';
  readonly searchWorkflows:
    'InvalidSearchQuery' | 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly searchFullWorkflows:
    'InvalidSearchQuery' | 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly searchWorkflowsByTasks:
    'InvalidSearchQuery' | 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly searchFullWorkflowsByTasks:
    'InvalidSearchQuery' | 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly listRunningWorkflows:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly listCorrelatedWorkflowsInBatch:
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly listCorrelatedWorkflows:
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly listWorkflowsByCorrelationId:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly testWorkflow:
    | 'InvalidWorkflowDefinition'
    | 'MissingBody'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedStartOption'
    | 'UnsupportedDefinition';
  readonly getWorkflow:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow';
  readonly startWorkflowByName:
    | 'InvalidParameter'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'IdempotencyKeyInUse'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly terminateWorkflow:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowIsTerminal';
  readonly getWorkflowStatus:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow';
  readonly listWorkflowTasks:
    | 'UnknownTaskStatus'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow';
  readonly pauseWorkflow:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowIsTerminal';
  readonly resumeWorkflow:
    | 'WorkflowNotPaused'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow';
  readonly retryWorkflow:
    | 'RetriedByParent'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowIsRunning'
    | 'NothingToRetry';
  readonly restartWorkflow:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowNotRestartable'
    | 'UnknownWorkflowDefinition'
    | 'WorkflowNotEnded';
  readonly rerunWorkflow:
    | 'UnknownTask'
    | 'MissingBody'
    | 'MalformedBody'
    | 'WorkflowInputTooLarge'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowNotEnded'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly skipTaskOfWorkflow:
    | 'UnknownTaskReference'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowNotRunning'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'TaskAlreadyProcessed';
  readonly jumpToTask:
    | 'UnknownTaskReference'
    | 'TaskNotAtTopLevel'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowNotRunning'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly removeWorkflow:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow';
  readonly pauseWorkflows:
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly resumeWorkflows:
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly restartWorkflows:
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly retryWorkflows:
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly terminateWorkflows:
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly removeWorkflows:
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly updateWorkflowVariables:
    | 'WorkflowIsTerminal'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly updateWorkflowState:
    | 'WorkflowIsTerminal'
    | 'TaskRunByServer'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'NoRunningTask'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedReportOption';
  readonly decideWorkflow:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownWorkflow';
  readonly resetWorkflowCallbacks:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'WorkflowIsTerminal';
  readonly upgradeWorkflow:
    | 'WorkflowIsTerminal'
    | 'TaskNotInUpgrade'
    | 'MissingBody'
    | 'MalformedBody'
    | 'InvalidBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'UnknownWorkflowDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedUpgrade';
  readonly searchHumanTasks:
    | 'InvalidSearchQuery'
    | 'InvalidBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly getTaskDisplayNames:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly backPopulateFullTextIndex:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly deleteHumanTasks:
    | 'UnknownTask'
    | 'TaskIsDeleted'
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteHumanTask:
    | 'UnknownTask'
    | 'TaskIsDeleted'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly getHumanTask:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTask';
  readonly getConductorTask:
    'UnknownTask' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly reassignHumanTask:
    | 'UnknownTask'
    | 'TaskIsTerminal'
    | 'TaskIsClaimed'
    | 'InvalidAssignments'
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly releaseHumanTask:
    | 'UnknownTask'
    | 'TaskNotClaimed'
    | 'TaskIsTerminal'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly skipHumanTask:
    | 'UnknownTask'
    | 'NoAssigneeToSkip'
    | 'TaskIsClaimed'
    | 'TaskIsTerminal'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly updateHumanTask:
    | 'UnknownTask'
    | 'TaskIsTerminal'
    | 'OutputBreaksForm'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly claimHumanTask:
    | 'AlreadyClaimed'
    | 'UnknownTask'
    | 'AssignedToAnother'
    | 'TaskIsTerminal'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly claimHumanTaskForUser:
    | 'AlreadyClaimed'
    | 'UnknownTask'
    | 'AssignedToAnother'
    | 'TaskIsTerminal'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly updateHumanTaskByRef:
    | 'OutputBreaksForm'
    | 'TaskIsTerminal'
    | 'AmbiguousIteration'
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskRef'
    | 'UnknownWorkflow'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly pollTask: 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly pollTasks:
    | 'InvalidParameter'
    | 'PollTimeoutTooLong'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly updateTask:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'TaskRunByServer'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTask'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedReportOption';
  readonly updateTaskAndPoll:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'TaskRunByServer'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTask'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedReportOption';
  readonly updateTaskByRef:
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'TaskRunByServer'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'NoRunningTask'
    | 'UnknownTaskStatus'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly updateTaskByRefSync:
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'TaskRunByServer'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'NoRunningTask'
    | 'UnknownTaskStatus'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly signalTask:
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'UnknownTaskStatus'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly signalTaskSync:
    | 'InvalidParameter'
    | 'MissingBody'
    | 'MalformedBody'
    | 'TaskOutputTooLarge'
    | 'UnknownTaskStatus'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflow'
    | 'NoTaskToSignal'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly listQueues: 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly listQueuesInDetail: 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly getQueueSizes: 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly getPollData: 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly listPollData: 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly requeueTasks: 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly getTaskLogs:
    'UnknownTask' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly logTask:
    | 'UnknownTask'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly searchTasks:
    'InvalidSearchQuery' | 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly searchFullTasks:
    'InvalidSearchQuery' | 'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly getTask:
    'UnknownTask' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly listUsers:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly getUser:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownUser';
  readonly saveUser:
    | 'UnknownRole'
    | 'UnknownGroup'
    | 'ReservedUserId'
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteUser:
    | 'ReservedUserId'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownUser';
  readonly getUserPermissions:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownUser';
  readonly checkUserPermissions:
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownUser';
  readonly listGroups: 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly getGroup:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownGroup';
  readonly saveGroup:
    | 'UnknownRole'
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteGroup:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownGroup';
  readonly getGroupPermissions:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownGroup';
  readonly listGroupUsers:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownGroup';
  readonly addUsersToGroup:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownGroup'
    | 'UnknownUser'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly removeUsersFromGroup:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownGroup'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly addUserToGroup:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownGroup'
    | 'UnknownUser';
  readonly removeUserFromGroup:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownGroup';
  readonly listApplications: 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
  readonly createApplication:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly getApplicationOfKey:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownAccessKey';
  readonly getApplication:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownApplication';
  readonly renameApplication:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownApplication'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteApplication:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownApplication';
  readonly listAccessKeys:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownApplication';
  readonly createAccessKey:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownApplication';
  readonly deleteAccessKey:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownApplication'
    | 'UnknownAccessKey';
  readonly toggleAccessKey:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownApplication'
    | 'UnknownAccessKey';
  readonly addApplicationRole:
    | 'UnknownRole'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownApplication';
  readonly removeApplicationRole:
    | 'UnknownRole'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownApplication';
  readonly getApplicationTags: 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly addApplicationTags:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly deleteApplicationTags:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly getPermissions:
    'InvalidParameter' | 'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted';
  readonly grantPermissions:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly removePermissions:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
}

/** The parameters of each operation that have a default, and so a value in every call. */
export interface SpecDefaults {
  readonly issueToken: never;
  readonly getUserInfo: 'claims';
  readonly getVersion: never;
  readonly getHealth: never;
  readonly listForms: never;
  readonly saveForm: 'newVersion';
  readonly saveForms: 'newVersion';
  readonly getFormOfTask: never;
  readonly deleteForm: never;
  readonly getFormVersion: never;
  readonly deleteFormVersion: never;
  readonly getFormTags: never;
  readonly saveFormTags: never;
  readonly deleteFormTags: never;
  readonly listTags: never;
  readonly findTaggedResources: never;
  readonly listTaskDefinitions: 'access' | 'metadata';
  readonly createTaskDefinitions: never;
  readonly saveTaskDefinition: never;
  readonly getTaskDefinition: 'metadata';
  readonly deleteTaskDefinition: never;
  readonly getTaskDefinitionTags: never;
  readonly addTaskDefinitionTag: never;
  readonly setTaskDefinitionTags: never;
  readonly deleteTaskDefinitionTag: never;
  readonly listWorkflowDefinitions: 'access' | 'metadata' | 'short';
  readonly createWorkflowDefinition: 'overwrite' | 'newVersion';
  readonly saveWorkflowDefinitions: 'overwrite' | 'newVersion';
  readonly getWorkflowDefinition: 'metadata';
  readonly deleteWorkflowDefinition: never;
  readonly getWorkflowDefinitionTags: never;
  readonly addWorkflowDefinitionTag: never;
  readonly setWorkflowDefinitionTags: never;
  readonly deleteWorkflowDefinitionTag: never;
  readonly getWorkflowRateLimit: never;
  readonly setWorkflowRateLimit: never;
  readonly removeWorkflowRateLimit: never;
  readonly startWorkflow: never;
  readonly startWorkflowVersion: 'priority' | 'X-on-conflict';
  readonly executeWorkflowWithoutInput: 'waitUntilTaskRef' | 'waitForSeconds' | 'X-on-conflict';
  readonly executeWorkflowByName: 'waitUntilTaskRef' | 'waitForSeconds' | 'X-on-conflict';
  readonly executeWorkflow:
    'waitUntilTaskRef' | 'waitForSeconds' | 'consistency' | 'returnStrategy';
  readonly searchWorkflows: 'start' | 'size' | 'sort' | 'freeText' | 'query' | 'skipCache';
  readonly searchFullWorkflows: 'start' | 'size' | 'sort' | 'freeText' | 'query';
  readonly searchWorkflowsByTasks: 'start' | 'size' | 'sort' | 'freeText' | 'query';
  readonly searchFullWorkflowsByTasks: 'start' | 'size' | 'sort' | 'freeText' | 'query';
  readonly listRunningWorkflows: 'version';
  readonly listCorrelatedWorkflowsInBatch: 'includeClosed' | 'includeTasks';
  readonly listCorrelatedWorkflows: 'includeClosed' | 'includeTasks';
  readonly listWorkflowsByCorrelationId: 'includeClosed' | 'includeTasks';
  readonly testWorkflow: never;
  readonly getWorkflow: 'includeTasks' | 'summarize';
  readonly startWorkflowByName: 'priority' | 'X-on-conflict';
  readonly terminateWorkflow: 'triggerFailureWorkflow';
  readonly getWorkflowStatus: 'includeOutput' | 'includeVariables';
  readonly listWorkflowTasks: 'start' | 'count' | 'status';
  readonly pauseWorkflow: never;
  readonly resumeWorkflow: never;
  readonly retryWorkflow: 'resumeSubworkflowTasks' | 'retryIfRetriedByParent';
  readonly restartWorkflow: 'useLatestDefinitions';
  readonly rerunWorkflow: never;
  readonly skipTaskOfWorkflow: never;
  readonly jumpToTask: never;
  readonly removeWorkflow: 'archiveWorkflow';
  readonly pauseWorkflows: never;
  readonly resumeWorkflows: never;
  readonly restartWorkflows: 'useLatestDefinitions';
  readonly retryWorkflows: never;
  readonly terminateWorkflows: 'triggerFailureWorkflow';
  readonly removeWorkflows: never;
  readonly updateWorkflowVariables: never;
  readonly updateWorkflowState: 'waitUntilTaskRef' | 'waitForSeconds';
  readonly decideWorkflow: never;
  readonly resetWorkflowCallbacks: never;
  readonly upgradeWorkflow: never;
  readonly searchHumanTasks: never;
  readonly getTaskDisplayNames: never;
  readonly backPopulateFullTextIndex: never;
  readonly deleteHumanTasks: never;
  readonly deleteHumanTask: never;
  readonly getHumanTask: 'withTemplate';
  readonly getConductorTask: never;
  readonly reassignHumanTask: never;
  readonly releaseHumanTask: never;
  readonly skipHumanTask: never;
  readonly updateHumanTask: 'complete';
  readonly claimHumanTask: 'overrideAssignment' | 'withTemplate';
  readonly claimHumanTaskForUser: 'overrideAssignment' | 'withTemplate';
  readonly updateHumanTaskByRef: 'complete' | 'iteration';
  readonly pollTask: never;
  readonly pollTasks: 'count' | 'timeout';
  readonly updateTask: never;
  readonly updateTaskAndPoll: never;
  readonly updateTaskByRef: never;
  readonly updateTaskByRefSync: never;
  readonly signalTask: never;
  readonly signalTaskSync: 'returnStrategy' | 'timeoutMillis';
  readonly listQueues: never;
  readonly listQueuesInDetail: never;
  readonly getQueueSizes: 'taskType';
  readonly getPollData: never;
  readonly listPollData: never;
  readonly requeueTasks: never;
  readonly getTaskLogs: never;
  readonly logTask: never;
  readonly searchTasks: 'start' | 'size' | 'sort' | 'freeText' | 'query';
  readonly searchFullTasks: 'start' | 'size' | 'sort' | 'freeText' | 'query';
  readonly getTask: never;
  readonly listUsers: 'apps';
  readonly getUser: never;
  readonly saveUser: never;
  readonly deleteUser: never;
  readonly getUserPermissions: never;
  readonly checkUserPermissions: never;
  readonly listGroups: never;
  readonly getGroup: never;
  readonly saveGroup: never;
  readonly deleteGroup: never;
  readonly getGroupPermissions: never;
  readonly listGroupUsers: never;
  readonly addUsersToGroup: never;
  readonly removeUsersFromGroup: never;
  readonly addUserToGroup: never;
  readonly removeUserFromGroup: never;
  readonly listApplications: never;
  readonly createApplication: never;
  readonly getApplicationOfKey: never;
  readonly getApplication: never;
  readonly renameApplication: never;
  readonly deleteApplication: never;
  readonly listAccessKeys: never;
  readonly createAccessKey: never;
  readonly deleteAccessKey: never;
  readonly toggleAccessKey: never;
  readonly addApplicationRole: never;
  readonly removeApplicationRole: never;
  readonly getApplicationTags: never;
  readonly addApplicationTags: never;
  readonly deleteApplicationTags: never;
  readonly getPermissions: 'groupBy';
  readonly grantPermissions: never;
  readonly removePermissions: never;
}

/** Refusals that no operation stands behind, and their statuses. */
export const edgeRefusals = {
  MalformedPath: 400,
  MissingToken: 401,
  InvalidToken: 401,
  ExpiredToken: 401,
  UnknownRoute: 404,
  MethodNotAllowed: 405,
  OperationNotBuilt: 501,
  UnknownName: 400,
  ForeignHost: 403,
  EvidenceTooWeak: 501,
} as const;

/** Those of the mock alone: no cluster has them. */
export const mockRefusals: ReadonlySet<string> = new Set([
  'UnknownName',
  'ForeignHost',
  'EvidenceTooWeak',
]);

/** How they are known. */
export const edgeEvidence: Readonly<Record<string, Evidence>> = {
  MalformedPath: 'inferred',
  MissingToken: 'observed',
  InvalidToken: 'inferred',
  ExpiredToken: 'inferred',
  UnknownRoute: 'inferred',
  MethodNotAllowed: 'inferred',
  OperationNotBuilt: 'assumed',
  UnknownName: 'assumed',
  ForeignHost: 'assumed',
  EvidenceTooWeak: 'assumed',
};

/** The schemas request bodies consist of, for one root whose $defs they are. */
export const bodySchemas: Readonly<Record<string, object>> = {
  Access: { type: 'string', enum: ['CREATE', 'READ', 'EXECUTE', 'UPDATE', 'DELETE'] },
  AccessKeyLogin: {
    type: 'object',
    required: ['keyId', 'keySecret'],
    properties: {
      keyId: { type: 'string' },
      keySecret: { type: 'string' },
      expiration: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    },
  },
  ApplicationRequest: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', minLength: 1 } },
  },
  AuthorizationRequest: {
    type: 'object',
    required: ['subject', 'target', 'access'],
    properties: {
      subject: {
        type: 'object',
        required: ['type', 'id'],
        properties: {
          type: { type: 'string', enum: ['USER', 'GROUP', 'ROLE', 'user', 'group', 'role'] },
          id: { type: 'string' },
        },
      },
      target: {
        type: 'object',
        required: ['type', 'id'],
        properties: { type: { $ref: '#/$defs/TargetType' }, id: { type: 'string' } },
      },
      access: { type: 'array', items: { $ref: '#/$defs/Access' } },
    },
  },
  CorrelationIds: { type: 'array', items: { type: 'string' } },
  CorrelationIdsSearchRequest: {
    type: 'object',
    required: ['correlationIds', 'workflowNames'],
    properties: {
      correlationIds: { type: 'array', items: { type: 'string' } },
      workflowNames: { type: 'array', items: { type: 'string' } },
    },
  },
  ExecuteWorkflowRequest: {
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      version: { type: ['integer', 'null'], format: 'int32' },
      input: { type: ['object', 'null'], additionalProperties: true },
      correlationId: { type: ['string', 'null'] },
      priority: { type: ['integer', 'null'], format: 'int32', minimum: 0, maximum: 99 },
      taskToDomain: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
      workflowDef: { anyOf: [{ $ref: '#/$defs/ExtendedWorkflowDef' }, { type: 'null' }] },
      externalInputPayloadStoragePath: { type: ['string', 'null'] },
      idempotencyKey: { type: ['string', 'null'] },
      idempotencyStrategy: {
        type: ['string', 'null'],
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING', null],
      },
      createdBy: { type: ['string', 'null'] },
    },
  },
  ExtendedTaskDef: {
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      description: { type: ['string', 'null'] },
      retryCount: { type: ['integer', 'null'], format: 'int32' },
      retryLogic: {
        type: ['string', 'null'],
        enum: ['FIXED', 'LINEAR_BACKOFF', 'EXPONENTIAL_BACKOFF', null],
      },
      retryDelaySeconds: { type: ['integer', 'null'], format: 'int32' },
      backoffScaleFactor: { type: ['integer', 'null'], format: 'int32' },
      maxRetryDelaySeconds: { type: ['integer', 'null'], format: 'int32' },
      backoffJitterMs: { type: ['integer', 'null'], format: 'int32' },
      timeoutSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      timeoutPolicy: {
        type: ['string', 'null'],
        enum: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY', null],
      },
      responseTimeoutSeconds: {
        type: ['integer', 'null'],
        format: 'int64',
        maximum: 9007199254740991,
      },
      pollTimeoutSeconds: { type: ['integer', 'null'], format: 'int32' },
      totalTimeoutSeconds: {
        type: ['integer', 'null'],
        format: 'int64',
        maximum: 9007199254740991,
      },
      concurrentExecLimit: { type: ['integer', 'null'], format: 'int32' },
      rateLimitPerFrequency: { type: ['integer', 'null'], format: 'int32' },
      rateLimitFrequencyInSeconds: { type: ['integer', 'null'], format: 'int32' },
      inputKeys: { type: ['array', 'null'], items: { type: 'string' } },
      outputKeys: { type: ['array', 'null'], items: { type: 'string' } },
      inputTemplate: { type: ['object', 'null'], additionalProperties: true },
      inputSchema: { type: ['object', 'null'], additionalProperties: true },
      outputSchema: { type: ['object', 'null'], additionalProperties: true },
      enforceSchema: { type: ['boolean', 'null'] },
      ownerEmail: { type: ['string', 'null'] },
      overwriteTags: { type: ['boolean', 'null'] },
      tags: { $ref: '#/$defs/TagsToSave' },
      createTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      updateTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      createdBy: { type: ['string', 'null'] },
      updatedBy: { type: ['string', 'null'] },
    },
    additionalProperties: true,
  },
  ExtendedWorkflowDef: {
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      version: { type: ['integer', 'null'], format: 'int32' },
      description: { type: ['string', 'null'] },
      tasks: { type: ['array', 'null'], items: { $ref: '#/$defs/WorkflowTask' } },
      inputParameters: { type: ['array', 'null'], items: { type: 'string' } },
      outputParameters: { type: ['object', 'null'], additionalProperties: true },
      inputTemplate: { type: ['object', 'null'], additionalProperties: true },
      variables: { type: ['object', 'null'], additionalProperties: true },
      metadata: { type: ['object', 'null'], additionalProperties: true },
      failureWorkflow: { type: ['string', 'null'] },
      schemaVersion: { type: ['integer', 'null'] },
      restartable: { type: ['boolean', 'null'] },
      workflowStatusListenerEnabled: { type: ['boolean', 'null'] },
      ownerApp: { type: ['string', 'null'] },
      ownerEmail: { type: ['string', 'null'] },
      timeoutPolicy: { type: ['string', 'null'], enum: ['TIME_OUT_WF', 'ALERT_ONLY', null] },
      timeoutSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      createTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      updateTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      createdBy: { type: ['string', 'null'] },
      updatedBy: { type: ['string', 'null'] },
      rateLimitConfig: { type: ['object', 'null'], additionalProperties: true },
      overwriteTags: { type: ['boolean', 'null'] },
      tags: { $ref: '#/$defs/TagsToSave' },
    },
    additionalProperties: true,
  },
  HumanTaskAssignmentRequest: {
    type: 'object',
    properties: {
      assignee: {
        type: ['object', 'null'],
        properties: { userType: { type: ['string', 'null'] }, user: { type: ['string', 'null'] } },
      },
      slaMinutes: { type: ['integer', 'null'], format: 'int32' },
    },
  },
  HumanTaskOutput: { type: 'object', additionalProperties: true },
  HumanTaskSearch: {
    type: 'object',
    properties: {
      searchType: { type: ['string', 'null'], enum: ['ADMIN', 'INBOX', null] },
      start: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
      size: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
      states: { type: ['array', 'null'], items: { $ref: '#/$defs/HumanTaskState' } },
      assignees: { type: ['array', 'null'], items: { $ref: '#/$defs/HumanTaskUserFilter' } },
      claimants: { type: ['array', 'null'], items: { $ref: '#/$defs/HumanTaskUserFilter' } },
      definitionNames: { type: ['array', 'null'], items: { type: 'string' } },
      displayNames: { type: ['array', 'null'], items: { type: 'string' } },
      taskRefNames: { type: ['array', 'null'], items: { type: 'string' } },
      workflowIds: { type: ['array', 'null'], items: { type: 'string' } },
      workflowNames: { type: ['array', 'null'], items: { type: 'string' } },
      fullTextQuery: { type: ['string', 'null'] },
      taskInputQuery: { type: ['string', 'null'] },
      taskOutputQuery: { type: ['string', 'null'] },
      updateStartTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      updateEndTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    },
  },
  HumanTaskState: {
    type: 'string',
    enum: ['PENDING', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'TIMED_OUT', 'DELETED'],
  },
  HumanTaskTemplateRequest: {
    type: 'object',
    required: ['name', 'jsonSchema', 'templateUI'],
    properties: {
      name: { type: 'string', minLength: 1 },
      version: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
      jsonSchema: { type: 'object', additionalProperties: true },
      templateUI: { type: 'object', additionalProperties: true },
      ownerApp: { type: ['string', 'null'] },
      createdBy: { type: ['string', 'null'] },
      updatedBy: { type: ['string', 'null'] },
      createTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      updateTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
      tags: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
    },
  },
  HumanTaskUserFilter: {
    type: 'object',
    properties: {
      userType: {
        type: ['string', 'null'],
        enum: ['CONDUCTOR_USER', 'CONDUCTOR_GROUP', 'EXTERNAL_USER', 'EXTERNAL_GROUP', null],
      },
      user: { type: ['string', 'null'] },
    },
  },
  PasswordLogin: {
    type: 'object',
    required: ['email', 'password'],
    properties: {
      email: { type: 'string' },
      password: { type: 'string' },
      expiration: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    },
  },
  RateLimitConfig: {
    type: 'object',
    properties: {
      rateLimitKey: { type: ['string', 'null'] },
      concurrentExecLimit: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
      tag: { type: ['string', 'null'] },
      concurrentExecutionLimit: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
    },
    additionalProperties: true,
  },
  RerunWorkflowRequest: {
    type: 'object',
    properties: {
      reRunFromTaskId: { type: ['string', 'null'] },
      taskInput: { type: ['object', 'null'], additionalProperties: true },
      workflowInput: { type: ['object', 'null'], additionalProperties: true },
      correlationId: { type: ['string', 'null'] },
      reRunFromWorkflowId: { type: ['string', 'null'] },
    },
  },
  SkipTaskRequest: {
    type: 'object',
    properties: {
      taskInput: { type: ['object', 'null'], additionalProperties: true },
      taskOutput: { type: ['object', 'null'], additionalProperties: true },
    },
  },
  StartWorkflowRequest: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      version: { type: ['integer', 'null'], format: 'int32' },
      input: { type: ['object', 'null'], additionalProperties: true },
      correlationId: { type: ['string', 'null'] },
      priority: { type: ['integer', 'null'], format: 'int32', minimum: 0, maximum: 99 },
      taskToDomain: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
      workflowDef: { anyOf: [{ $ref: '#/$defs/ExtendedWorkflowDef' }, { type: 'null' }] },
      externalInputPayloadStoragePath: { type: ['string', 'null'] },
      idempotencyKey: { type: ['string', 'null'] },
      idempotencyStrategy: {
        type: ['string', 'null'],
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING', null],
      },
      createdBy: { type: ['string', 'null'] },
    },
  },
  SubWorkflowTestRequest: {
    type: 'object',
    properties: {
      taskRefToMockOutput: { $ref: '#/$defs/TaskMocksByReference' },
      subWorkflowTestRequest: { $ref: '#/$defs/SubWorkflowTestRequests' },
    },
    additionalProperties: true,
  },
  SubWorkflowTestRequests: {
    type: ['object', 'null'],
    additionalProperties: { $ref: '#/$defs/SubWorkflowTestRequest' },
  },
  Tag: {
    type: 'object',
    required: ['key', 'value'],
    properties: { key: { type: 'string' }, value: { type: 'string' } },
  },
  TagsToSave: {
    anyOf: [
      { type: 'array', items: { $ref: '#/$defs/Tag' } },
      { type: 'object', additionalProperties: { type: 'string' } },
      { type: 'null' },
    ],
  },
  TargetType: {
    type: 'string',
    enum: [
      'WORKFLOW',
      'WORKFLOW_DEF',
      'WORKFLOW_SCHEDULE',
      'EVENT_HANDLER',
      'TASK_DEF',
      'TASK_REF_NAME',
      'TASK_ID',
      'APPLICATION',
      'USER',
      'GROUP',
      'ROLE',
      'SECRET_NAME',
      'ENV_VARIABLE',
      'TAG',
      'DOMAIN',
      'INTEGRATION_PROVIDER',
      'INTEGRATION',
      'PROMPT',
      'USER_FORM_TEMPLATE',
      'SCHEMA',
      'CLUSTER_CONFIG',
      'WEBHOOK',
      'API_GATEWAY_SERVICE',
      'API_GATEWAY_SERVICE_ROUTE',
      'AUTH_CONFIG',
      'SERVICE_REGISTRY',
    ],
  },
  TaskMock: {
    type: 'object',
    required: ['output'],
    properties: {
      status: {
        type: ['string', 'null'],
        enum: ['IN_PROGRESS', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'COMPLETED', null],
      },
      output: { type: 'object', additionalProperties: true },
      executionTime: {
        type: ['integer', 'null'],
        format: 'int64',
        maximum: 9007199254740991,
        minimum: 0,
      },
      queueWaitTime: {
        type: ['integer', 'null'],
        format: 'int64',
        maximum: 9007199254740991,
        minimum: 0,
      },
    },
  },
  TaskMocksByReference: {
    type: ['object', 'null'],
    additionalProperties: { type: 'array', items: { $ref: '#/$defs/TaskMock' } },
  },
  TaskOutput: { type: 'object', additionalProperties: true },
  TaskResult: {
    type: 'object',
    required: ['workflowInstanceId', 'taskId'],
    properties: {
      workflowInstanceId: { type: 'string' },
      taskId: { type: 'string' },
      status: {
        type: ['string', 'null'],
        enum: [
          'IN_PROGRESS',
          'COMPLETED',
          'FAILED',
          'FAILED_WITH_TERMINAL_ERROR',
          'CANCELED',
          null,
        ],
      },
      outputData: { type: ['object', 'null'], additionalProperties: true },
      reasonForIncompletion: { type: ['string', 'null'] },
      workerId: { type: ['string', 'null'] },
      callbackAfterSeconds: {
        type: ['integer', 'null'],
        format: 'int64',
        maximum: 9007199254740991,
      },
      extendLease: { type: ['boolean', 'null'] },
      externalOutputPayloadStoragePath: { type: ['string', 'null'] },
      subWorkflowId: { type: ['string', 'null'] },
      logs: {
        type: ['array', 'null'],
        items: {
          type: 'object',
          properties: {
            log: { type: ['string', 'null'] },
            taskId: { type: ['string', 'null'] },
            createdTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
          },
          additionalProperties: true,
        },
      },
    },
  },
  TaskResultOfReference: {
    type: 'object',
    properties: {
      workflowInstanceId: { type: ['string', 'null'] },
      taskId: { type: ['string', 'null'] },
      status: {
        type: ['string', 'null'],
        enum: ['IN_PROGRESS', 'COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', null],
      },
      outputData: { type: ['object', 'null'], additionalProperties: true },
      reasonForIncompletion: { type: ['string', 'null'] },
      workerId: { type: ['string', 'null'] },
      callbackAfterSeconds: {
        type: ['integer', 'null'],
        format: 'int64',
        maximum: 9007199254740991,
      },
      extendLease: { type: ['boolean', 'null'] },
      externalOutputPayloadStoragePath: { type: ['string', 'null'] },
      subWorkflowId: { type: ['string', 'null'] },
      logs: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
    },
  },
  TokenRequest: { anyOf: [{ $ref: '#/$defs/AccessKeyLogin' }, { $ref: '#/$defs/PasswordLogin' }] },
  UpgradeWorkflowRequest: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      version: { type: ['integer', 'null'], format: 'int32' },
      taskOutput: {
        type: ['object', 'null'],
        additionalProperties: { type: 'object', additionalProperties: true },
      },
      workflowInput: { type: ['object', 'null'], additionalProperties: true },
    },
  },
  UpsertGroupRequest: {
    type: 'object',
    required: ['description'],
    properties: {
      description: { type: 'string' },
      roles: { 'x-one-for-list': true, type: ['array', 'null'], items: { type: 'string' } },
      defaultAccess: {
        type: ['object', 'null'],
        additionalProperties: { type: 'array', items: { $ref: '#/$defs/Access' } },
      },
    },
  },
  UpsertUserRequest: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      roles: { 'x-one-for-list': true, type: ['array', 'null'], items: { type: 'string' } },
      groups: { type: ['array', 'null'], items: { type: 'string' } },
    },
  },
  WorkflowIds: { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'string' } },
  WorkflowInput: { type: 'object', additionalProperties: true },
  WorkflowStateUpdate: {
    type: 'object',
    properties: {
      taskReferenceName: { type: ['string', 'null'] },
      taskResult: { anyOf: [{ $ref: '#/$defs/TaskResultOfReference' }, { type: 'null' }] },
      variables: { type: ['object', 'null'], additionalProperties: true },
    },
  },
  WorkflowTask: {
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      taskReferenceName: { type: ['string', 'null'] },
      type: { type: ['string', 'null'] },
      description: { type: ['string', 'null'] },
      inputParameters: { type: ['object', 'null'], additionalProperties: true },
      optional: { type: ['boolean', 'null'] },
      asyncComplete: { type: ['boolean', 'null'] },
      startDelay: { type: ['integer', 'null'] },
      retryCount: { type: ['integer', 'null'] },
      evaluatorType: { type: ['string', 'null'] },
      expression: { type: ['string', 'null'] },
      loopCondition: { type: ['string', 'null'] },
      loopOver: { type: ['array', 'null'], items: { $ref: '#/$defs/WorkflowTask' } },
      decisionCases: {
        type: ['object', 'null'],
        additionalProperties: { type: 'array', items: { $ref: '#/$defs/WorkflowTask' } },
      },
      defaultCase: { type: ['array', 'null'], items: { $ref: '#/$defs/WorkflowTask' } },
      forkTasks: {
        type: ['array', 'null'],
        items: { type: 'array', items: { $ref: '#/$defs/WorkflowTask' } },
      },
      joinOn: { type: ['array', 'null'], items: { type: 'string' } },
      subWorkflowParam: { type: ['object', 'null'], additionalProperties: true },
      taskDefinition: { type: ['object', 'null'], additionalProperties: true },
    },
    additionalProperties: true,
  },
  WorkflowTestRequest: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      version: { type: ['integer', 'null'], format: 'int32' },
      workflowDef: { anyOf: [{ $ref: '#/$defs/ExtendedWorkflowDef' }, { type: 'null' }] },
      input: { type: ['object', 'null'], additionalProperties: true },
      correlationId: { type: ['string', 'null'] },
      priority: { type: ['integer', 'null'], format: 'int32', minimum: 0, maximum: 99 },
      taskToDomain: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
      taskRefToMockOutput: { $ref: '#/$defs/TaskMocksByReference' },
      subWorkflowTestRequest: { $ref: '#/$defs/SubWorkflowTestRequests' },
      createdBy: { type: ['string', 'null'] },
      idempotencyKey: { type: ['string', 'null'] },
      idempotencyStrategy: {
        type: ['string', 'null'],
        enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING', null],
      },
      externalInputPayloadStoragePath: { type: ['string', 'null'] },
    },
  },
  WorkflowVariables: { type: 'object', additionalProperties: true },
};

/** Paths of the platform that exist there and are not built here. */
export const notBuilt: readonly { readonly method: string; readonly path: string }[] = [
  { method: 'GET', path: '/api/a2a/agent' },
  { method: 'POST', path: '/api/a2a/agent-card' },
  { method: 'POST', path: '/api/a2a/agent/{agent}' },
  { method: 'GET', path: '/api/a2a/agent/{agent}/.well-known/agent-card.json' },
  { method: 'GET', path: '/api/a2a/agent/{agent}/.well-known/agent.json' },
  { method: 'POST', path: '/api/a2a/agent/{agent}/rpc' },
  { method: 'POST', path: '/api/a2a/callback/{taskId}' },
  { method: 'GET', path: '/api/a2a/workflow' },
  { method: 'POST', path: '/api/a2a/workflow/{workflow}' },
  { method: 'GET', path: '/api/a2a/workflow/{workflow}/.well-known/agent-card.json' },
  { method: 'GET', path: '/api/a2a/workflow/{workflow}/.well-known/agent.json' },
  { method: 'POST', path: '/api/a2a/workflow/{workflow}/rpc' },
  { method: 'POST', path: '/api/admin/cache/clear/{taskDefName}' },
  { method: 'GET', path: '/api/admin/config' },
  { method: 'POST', path: '/api/admin/consistency/verifyAndRepair/{workflowId}' },
  { method: 'GET', path: '/api/admin/queues' },
  { method: 'GET', path: '/api/admin/redisUsage' },
  { method: 'POST', path: '/api/admin/sweep/requeue/{workflowId}' },
  { method: 'GET', path: '/api/admin/task/{tasktype}' },
  { method: 'POST', path: '/api/agent/compile' },
  { method: 'GET', path: '/api/agent/definitions/{name}' },
  { method: 'POST', path: '/api/agent/deploy' },
  { method: 'POST', path: '/api/agent/events/{id}' },
  { method: 'POST', path: '/api/agent/execution' },
  { method: 'GET', path: '/api/agent/execution/{executionId}' },
  { method: 'POST', path: '/api/agent/execution/{executionId}/complete' },
  { method: 'GET', path: '/api/agent/executions' },
  { method: 'PUT', path: '/api/agent/executions/bulk/pause' },
  { method: 'POST', path: '/api/agent/executions/bulk/restart' },
  { method: 'PUT', path: '/api/agent/executions/bulk/resume' },
  { method: 'POST', path: '/api/agent/executions/bulk/retry' },
  { method: 'POST', path: '/api/agent/executions/bulk/terminate' },
  { method: 'POST', path: '/api/agent/executions/prune' },
  { method: 'GET', path: '/api/agent/executions/search' },
  { method: 'DELETE', path: '/api/agent/executions/{executionId}' },
  { method: 'GET', path: '/api/agent/executions/{executionId}' },
  { method: 'GET', path: '/api/agent/executions/{executionId}/full' },
  { method: 'DELETE', path: '/api/agent/executions/{executionId}/record' },
  { method: 'POST', path: '/api/agent/executions/{executionId}/rerun' },
  { method: 'POST', path: '/api/agent/executions/{executionId}/restart' },
  { method: 'POST', path: '/api/agent/executions/{executionId}/retry' },
  { method: 'GET', path: '/api/agent/executions/{executionId}/tasks' },
  { method: 'POST', path: '/api/agent/inspect-plan' },
  { method: 'GET', path: '/api/agent/list' },
  { method: 'POST', path: '/api/agent/start' },
  { method: 'GET', path: '/api/agent/stream/{executionId}' },
  { method: 'POST', path: '/api/agent/tasks/{executionId}/{refTaskName}/{status}' },
  { method: 'GET', path: '/api/agent/tasks/{taskId}/log' },
  { method: 'DELETE', path: '/api/agent/{executionId}/cancel' },
  { method: 'PUT', path: '/api/agent/{executionId}/pause' },
  { method: 'POST', path: '/api/agent/{executionId}/respond' },
  { method: 'PUT', path: '/api/agent/{executionId}/resume' },
  { method: 'POST', path: '/api/agent/{executionId}/signal' },
  { method: 'GET', path: '/api/agent/{executionId}/status' },
  { method: 'POST', path: '/api/agent/{executionId}/stop' },
  { method: 'POST', path: '/api/agent/{executionId}/tasks' },
  { method: 'DELETE', path: '/api/agent/{name}' },
  { method: 'GET', path: '/api/agent/{name}' },
  { method: 'DELETE', path: '/api/auth/subjects/{subjectType}/{subjectId}/grants' },
  { method: 'GET', path: '/api/auth/subjects/{subjectType}/{subjectId}/grants' },
  { method: 'GET', path: '/api/environment' },
  { method: 'DELETE', path: '/api/environment/{key}' },
  { method: 'GET', path: '/api/environment/{key}' },
  { method: 'PUT', path: '/api/environment/{key}' },
  { method: 'DELETE', path: '/api/environment/{name}/tags' },
  { method: 'GET', path: '/api/environment/{name}/tags' },
  { method: 'PUT', path: '/api/environment/{name}/tags' },
  { method: 'GET', path: '/api/event' },
  { method: 'POST', path: '/api/event' },
  { method: 'PUT', path: '/api/event' },
  { method: 'GET', path: '/api/event/execution' },
  { method: 'GET', path: '/api/event/execution/{eventHandlerName}' },
  { method: 'POST', path: '/api/event/handleIncomingEvent' },
  { method: 'GET', path: '/api/event/handler/' },
  { method: 'GET', path: '/api/event/handler/{name}' },
  { method: 'GET', path: '/api/event/message' },
  { method: 'GET', path: '/api/event/message/{event}' },
  { method: 'GET', path: '/api/event/queue/config' },
  { method: 'DELETE', path: '/api/event/queue/config/{queueType}/{queueName}' },
  { method: 'GET', path: '/api/event/queue/config/{queueType}/{queueName}' },
  { method: 'PUT', path: '/api/event/queue/config/{queueType}/{queueName}' },
  { method: 'POST', path: '/api/event/queue/connectivity' },
  { method: 'GET', path: '/api/event/{event}' },
  { method: 'DELETE', path: '/api/event/{name}' },
  { method: 'DELETE', path: '/api/event/{name}/tags' },
  { method: 'GET', path: '/api/event/{name}/tags' },
  { method: 'PUT', path: '/api/event/{name}/tags' },
  { method: 'GET', path: '/api/external/postgres/{externalPayloadPath}' },
  { method: 'POST', path: '/api/files' },
  { method: 'GET', path: '/api/files/content/{workflowId}/{fileId}' },
  { method: 'PUT', path: '/api/files/content/{workflowId}/{fileId}' },
  { method: 'GET', path: '/api/files/{workflowId}/{fileId}' },
  { method: 'GET', path: '/api/files/{workflowId}/{fileId}/download-url' },
  { method: 'POST', path: '/api/files/{workflowId}/{fileId}/multipart' },
  { method: 'DELETE', path: '/api/files/{workflowId}/{fileId}/multipart/{uploadId}' },
  { method: 'POST', path: '/api/files/{workflowId}/{fileId}/multipart/{uploadId}/complete' },
  {
    method: 'GET',
    path: '/api/files/{workflowId}/{fileId}/multipart/{uploadId}/part/{partNumber}',
  },
  { method: 'POST', path: '/api/files/{workflowId}/{fileId}/upload-complete' },
  { method: 'GET', path: '/api/files/{workflowId}/{fileId}/upload-url' },
  { method: 'GET', path: '/api/gateway/config/auth' },
  { method: 'POST', path: '/api/gateway/config/auth' },
  { method: 'DELETE', path: '/api/gateway/config/auth/{id}' },
  { method: 'GET', path: '/api/gateway/config/auth/{id}' },
  { method: 'PUT', path: '/api/gateway/config/auth/{id}' },
  { method: 'POST', path: '/api/global_schema' },
  { method: 'GET', path: '/api/global_schema/{name}' },
  { method: 'GET', path: '/api/health' },
  { method: 'POST', path: '/api/integrations' },
  { method: 'GET', path: '/api/integrations/' },
  { method: 'POST', path: '/api/integrations/' },
  { method: 'GET', path: '/api/integrations/all' },
  { method: 'GET', path: '/api/integrations/def' },
  { method: 'POST', path: '/api/integrations/def/register' },
  { method: 'GET', path: '/api/integrations/def/{name}' },
  { method: 'POST', path: '/api/integrations/eventStats/{type}' },
  { method: 'GET', path: '/api/integrations/llm/{name}/token' },
  { method: 'POST', path: '/api/integrations/llm/{name}/token' },
  { method: 'GET', path: '/api/integrations/llm/{name}/token/history' },
  { method: 'GET', path: '/api/integrations/provider' },
  {
    method: 'GET',
    path: '/api/integrations/provider/{integration_provider}/integration/{integration_name}/prompt',
  },
  {
    method: 'POST',
    path: '/api/integrations/provider/{integration_provider}/integration/{integration_name}/prompt/{prompt_name}',
  },
  { method: 'DELETE', path: '/api/integrations/provider/{name}' },
  { method: 'GET', path: '/api/integrations/provider/{name}' },
  { method: 'POST', path: '/api/integrations/provider/{name}' },
  { method: 'GET', path: '/api/integrations/provider/{name}/integration' },
  { method: 'GET', path: '/api/integrations/provider/{name}/integration/all' },
  { method: 'DELETE', path: '/api/integrations/provider/{name}/integration/{integration_name}' },
  { method: 'GET', path: '/api/integrations/provider/{name}/integration/{integration_name}' },
  { method: 'POST', path: '/api/integrations/provider/{name}/integration/{integration_name}' },
  {
    method: 'GET',
    path: '/api/integrations/provider/{name}/integration/{integration_name}/metrics',
  },
  {
    method: 'POST',
    path: '/api/integrations/provider/{name}/integration/{integration_name}/metrics',
  },
  {
    method: 'DELETE',
    path: '/api/integrations/provider/{name}/integration/{integration_name}/tags',
  },
  { method: 'GET', path: '/api/integrations/provider/{name}/integration/{integration_name}/tags' },
  { method: 'PUT', path: '/api/integrations/provider/{name}/integration/{integration_name}/tags' },
  { method: 'GET', path: '/api/integrations/provider/{name}/metrics' },
  { method: 'DELETE', path: '/api/integrations/provider/{name}/tags' },
  { method: 'GET', path: '/api/integrations/provider/{name}/tags' },
  { method: 'PUT', path: '/api/integrations/provider/{name}/tags' },
  { method: 'GET', path: '/api/limits' },
  { method: 'GET', path: '/api/metadata/tags/grouped' },
  { method: 'DELETE', path: '/api/metadata/tags/workflow/{name}' },
  { method: 'GET', path: '/api/metadata/tags/workflow/{name}' },
  { method: 'POST', path: '/api/metadata/tags/workflow/{name}' },
  { method: 'GET', path: '/api/metadata/webhook' },
  { method: 'POST', path: '/api/metadata/webhook' },
  { method: 'PUT', path: '/api/metadata/webhook' },
  { method: 'DELETE', path: '/api/metadata/webhook/{id}' },
  { method: 'GET', path: '/api/metadata/webhook/{id}' },
  { method: 'PUT', path: '/api/metadata/webhook/{id}' },
  { method: 'DELETE', path: '/api/metadata/webhook/{id}/tags' },
  { method: 'GET', path: '/api/metadata/webhook/{id}/tags' },
  { method: 'PUT', path: '/api/metadata/webhook/{id}/tags' },
  { method: 'POST', path: '/api/metadata/workflow-importer/import-bpm' },
  { method: 'POST', path: '/api/metadata/workflow-task-defs/upload' },
  { method: 'GET', path: '/api/metadata/workflow/latest-versions' },
  { method: 'GET', path: '/api/metadata/workflow/names' },
  { method: 'GET', path: '/api/metadata/workflow/names-and-versions' },
  { method: 'POST', path: '/api/metadata/workflow/validate' },
  { method: 'GET', path: '/api/metadata/workflow/{name}/versions' },
  { method: 'GET', path: '/api/prompts' },
  { method: 'POST', path: '/api/prompts/' },
  { method: 'POST', path: '/api/prompts/test' },
  { method: 'DELETE', path: '/api/prompts/{name}' },
  { method: 'GET', path: '/api/prompts/{name}' },
  { method: 'POST', path: '/api/prompts/{name}' },
  { method: 'PUT', path: '/api/prompts/{name}' },
  { method: 'DELETE', path: '/api/prompts/{name}/tags' },
  { method: 'GET', path: '/api/prompts/{name}/tags' },
  { method: 'PUT', path: '/api/prompts/{name}/tags' },
  { method: 'GET', path: '/api/prompts/{name}/versions' },
  { method: 'DELETE', path: '/api/prompts/{name}/versions/{version}' },
  { method: 'GET', path: '/api/providers/status' },
  { method: 'GET', path: '/api/queue/' },
  { method: 'GET', path: '/api/queue/size' },
  { method: 'POST', path: '/api/queue/update/{workflowId}/task/{taskId}/{status}' },
  { method: 'POST', path: '/api/queue/update/{workflowId}/{taskRefName}/{status}' },
  { method: 'GET', path: '/api/registry/service' },
  { method: 'POST', path: '/api/registry/service' },
  { method: 'GET', path: '/api/registry/service/protos/{registryName}' },
  { method: 'DELETE', path: '/api/registry/service/protos/{registryName}/{filename}' },
  { method: 'GET', path: '/api/registry/service/protos/{registryName}/{filename}' },
  { method: 'POST', path: '/api/registry/service/protos/{registryName}/{filename}' },
  { method: 'DELETE', path: '/api/registry/service/{name}' },
  { method: 'GET', path: '/api/registry/service/{name}' },
  { method: 'POST', path: '/api/registry/service/{name}/circuit-breaker/close' },
  { method: 'POST', path: '/api/registry/service/{name}/circuit-breaker/open' },
  { method: 'GET', path: '/api/registry/service/{name}/circuit-breaker/status' },
  { method: 'POST', path: '/api/registry/service/{name}/clone' },
  { method: 'GET', path: '/api/registry/service/{name}/discover' },
  { method: 'DELETE', path: '/api/registry/service/{registryName}/methods' },
  { method: 'POST', path: '/api/registry/service/{registryName}/methods' },
  { method: 'GET', path: '/api/roles' },
  { method: 'POST', path: '/api/roles' },
  { method: 'GET', path: '/api/roles/custom' },
  { method: 'GET', path: '/api/roles/permissions' },
  { method: 'GET', path: '/api/roles/system' },
  { method: 'DELETE', path: '/api/roles/{name}' },
  { method: 'GET', path: '/api/roles/{name}' },
  { method: 'PUT', path: '/api/roles/{name}' },
  { method: 'GET', path: '/api/scheduler/admin/pause' },
  { method: 'POST', path: '/api/scheduler/admin/pause' },
  { method: 'GET', path: '/api/scheduler/admin/requeue' },
  { method: 'GET', path: '/api/scheduler/admin/resume' },
  { method: 'PUT', path: '/api/scheduler/bulk/pause' },
  { method: 'PUT', path: '/api/scheduler/bulk/resume' },
  { method: 'GET', path: '/api/scheduler/nextFewSchedules' },
  { method: 'GET', path: '/api/scheduler/schedules' },
  { method: 'POST', path: '/api/scheduler/schedules' },
  { method: 'GET', path: '/api/scheduler/schedules/search' },
  { method: 'GET', path: '/api/scheduler/schedules/tags' },
  { method: 'DELETE', path: '/api/scheduler/schedules/{name}' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}/pause' },
  { method: 'PUT', path: '/api/scheduler/schedules/{name}/pause' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}/resume' },
  { method: 'PUT', path: '/api/scheduler/schedules/{name}/resume' },
  { method: 'DELETE', path: '/api/scheduler/schedules/{name}/tags' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}/tags' },
  { method: 'PUT', path: '/api/scheduler/schedules/{name}/tags' },
  { method: 'GET', path: '/api/scheduler/search/executions' },
  { method: 'GET', path: '/api/scheduler/test/timeout' },
  { method: 'GET', path: '/api/schema' },
  { method: 'POST', path: '/api/schema' },
  { method: 'DELETE', path: '/api/schema/{name}' },
  { method: 'GET', path: '/api/schema/{name}' },
  { method: 'DELETE', path: '/api/schema/{name}/{version}' },
  { method: 'GET', path: '/api/schema/{name}/{version}' },
  { method: 'GET', path: '/api/secrets' },
  { method: 'POST', path: '/api/secrets' },
  { method: 'GET', path: '/api/secrets-v2' },
  { method: 'GET', path: '/api/secrets/clearLocalCache' },
  { method: 'GET', path: '/api/secrets/clearRedisCache' },
  { method: 'GET', path: '/api/secrets/v2' },
  { method: 'DELETE', path: '/api/secrets/{key}' },
  { method: 'GET', path: '/api/secrets/{key}' },
  { method: 'PUT', path: '/api/secrets/{key}' },
  { method: 'GET', path: '/api/secrets/{key}/exists' },
  { method: 'DELETE', path: '/api/secrets/{key}/tags' },
  { method: 'GET', path: '/api/secrets/{key}/tags' },
  { method: 'PUT', path: '/api/secrets/{key}/tags' },
  { method: 'GET', path: '/api/skills' },
  { method: 'POST', path: '/api/skills/register' },
  { method: 'GET', path: '/api/skills/{name}' },
  { method: 'DELETE', path: '/api/skills/{name}/versions/{version}' },
  { method: 'GET', path: '/api/skills/{name}/versions/{version}' },
  { method: 'POST', path: '/api/skills/{name}/versions/{version}/deploy' },
  { method: 'GET', path: '/api/skills/{name}/versions/{version}/files' },
  { method: 'GET', path: '/api/skills/{name}/versions/{version}/package' },
  { method: 'GET', path: '/api/tasks/external-storage-location' },
  { method: 'GET', path: '/api/tasks/externalstoragelocation' },
  { method: 'GET', path: '/api/tasks/in_progress/{taskType}' },
  { method: 'GET', path: '/api/tasks/queue/all/{taskType}' },
  { method: 'GET', path: '/api/tasks/queue/size' },
  { method: 'POST', path: '/api/tasks/queue/sizes' },
  { method: 'DELETE', path: '/api/tasks/queue/{taskType}/{taskId}' },
  { method: 'GET', path: '/api/tasks/queue/{taskType}/{taskId}' },
  { method: 'POST', path: '/api/tasks/{taskId}/ack' },
  { method: 'POST', path: '/api/users/{email}/sendInviteEmail' },
  { method: 'DELETE', path: '/api/workflow/bulk/remove' },
  { method: 'POST', path: '/api/workflow/bulk/search' },
  { method: 'DELETE', path: '/api/workflow/bulk/terminate-remove' },
  { method: 'POST', path: '/api/workflow/document-store/upload' },
  { method: 'GET', path: '/api/workflow/external-storage-location' },
  { method: 'GET', path: '/api/workflow/externalstoragelocation' },
  { method: 'POST', path: '/api/workflow/test/sync' },
  { method: 'GET', path: '/api/workflow/{name}/correlated' },
  { method: 'POST', path: '/api/workflow/{workflowId}/messages' },
  { method: 'GET', path: '/api/workflow/{workflowId}/size' },
  { method: 'DELETE', path: '/api/workflow/{workflowId}/terminate-remove' },
  { method: 'GET', path: '/context.js' },
  { method: 'GET', path: '/webhook/{id}' },
  { method: 'POST', path: '/webhook/{id}' },
];
