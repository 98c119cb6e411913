// Written by `npm run generate`. Do not edit.

export type Evidence = 'documented' | 'observed' | 'inferred' | 'assumed';

export interface ParameterSpec {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: 'string' | 'integer' | 'boolean' | 'integer[]' | 'string[]';
  readonly default?: string | number | boolean;
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
  readonly parameters: readonly ParameterSpec[];
  readonly body: {
    readonly required: boolean;
    readonly type: 'object' | 'array';
    /** To be compiled beside a schema of the id 'conductor-mock' whose $defs are bodySchemas. */
    readonly schema: object;
  } | null;
  /** The first is the usual one. A null media type means an empty body. */
  readonly success: readonly { readonly status: 200 | 204; readonly mediaType: string | null }[];
  /** Name of each refusal and the status it is answered with. */
  readonly refusals: Readonly<Record<string, number>>;
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
  | 'listTaskDefinitions'
  | 'createTaskDefinitions'
  | 'saveTaskDefinition'
  | 'getTaskDefinition'
  | 'createWorkflowDefinition'
  | 'saveWorkflowDefinitions'
  | 'getWorkflowDefinition'
  | 'startWorkflow'
  | 'getWorkflow'
  | 'startWorkflowByName'
  | 'terminateWorkflow'
  | 'pauseWorkflow'
  | 'resumeWorkflow'
  | 'retryWorkflow'
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
  | 'updateTask'
  | 'getUser'
  | 'saveUser'
  | 'getGroup'
  | 'saveGroup'
  | 'addUserToGroup'
  | 'grantPermissions'
  | 'removePermissions';

export const operationSpecs: readonly OperationSpec[] = [
  {
    operationId: 'issueToken',
    tag: 'token',
    method: 'POST',
    path: '/api/token',
    secured: false,
    parameters: [],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/TokenRequest' },
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
  },
  {
    operationId: 'getUserInfo',
    tag: 'token',
    method: 'GET',
    path: '/api/token/userInfo',
    secured: true,
    parameters: [{ name: 'claims', in: 'query', required: false, type: 'boolean', default: false }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
  },
  {
    operationId: 'getVersion',
    tag: 'system',
    method: 'GET',
    path: '/api/version',
    secured: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {},
  },
  {
    operationId: 'getHealth',
    tag: 'system',
    method: 'GET',
    path: '/health',
    secured: false,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {},
  },
  {
    operationId: 'listForms',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template',
    secured: true,
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
  },
  {
    operationId: 'saveForm',
    tag: 'forms',
    method: 'POST',
    path: '/api/human/template',
    secured: true,
    parameters: [
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' },
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
  },
  {
    operationId: 'saveForms',
    tag: 'forms',
    method: 'POST',
    path: '/api/human/template/bulk',
    secured: true,
    parameters: [
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      type: 'array',
      schema: { type: 'array', items: { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' } },
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
  },
  {
    operationId: 'getFormOfTask',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template/{nameOrTaskId}',
    secured: true,
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
  },
  {
    operationId: 'deleteForm',
    tag: 'forms',
    method: 'DELETE',
    path: '/api/human/template/{nameOrTaskId}',
    secured: true,
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
  },
  {
    operationId: 'getFormVersion',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template/{name}/{version}',
    secured: true,
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
  },
  {
    operationId: 'deleteFormVersion',
    tag: 'forms',
    method: 'DELETE',
    path: '/api/human/template/{name}/{version}',
    secured: true,
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
  },
  {
    operationId: 'getFormTags',
    tag: 'forms',
    method: 'GET',
    path: '/api/human/template/{name}/tags',
    secured: true,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, UnknownForm: 404 },
  },
  {
    operationId: 'saveFormTags',
    tag: 'forms',
    method: 'PUT',
    path: '/api/human/template/{name}/tags',
    secured: true,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      type: 'array',
      schema: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } },
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
  },
  {
    operationId: 'deleteFormTags',
    tag: 'forms',
    method: 'DELETE',
    path: '/api/human/template/{name}/tags',
    secured: true,
    parameters: [{ name: 'name', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      type: 'array',
      schema: { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } },
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
  },
  {
    operationId: 'listTaskDefinitions',
    tag: 'task-definitions',
    method: 'GET',
    path: '/api/metadata/taskdefs',
    secured: true,
    parameters: [],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
  },
  {
    operationId: 'createTaskDefinitions',
    tag: 'task-definitions',
    method: 'POST',
    path: '/api/metadata/taskdefs',
    secured: true,
    parameters: [],
    body: {
      required: true,
      type: 'array',
      schema: { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' } },
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
  },
  {
    operationId: 'saveTaskDefinition',
    tag: 'task-definitions',
    method: 'PUT',
    path: '/api/metadata/taskdefs',
    secured: true,
    parameters: [],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' },
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
  },
  {
    operationId: 'getTaskDefinition',
    tag: 'task-definitions',
    method: 'GET',
    path: '/api/metadata/taskdefs/{taskType}',
    secured: true,
    parameters: [{ name: 'taskType', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskDefinition: 404,
    },
  },
  {
    operationId: 'createWorkflowDefinition',
    tag: 'workflow-definitions',
    method: 'POST',
    path: '/api/metadata/workflow',
    secured: true,
    parameters: [
      { name: 'overwrite', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' },
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
  },
  {
    operationId: 'saveWorkflowDefinitions',
    tag: 'workflow-definitions',
    method: 'PUT',
    path: '/api/metadata/workflow',
    secured: true,
    parameters: [
      { name: 'overwrite', in: 'query', required: false, type: 'boolean', default: true },
      { name: 'newVersion', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      type: 'array',
      schema: { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' } },
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
  },
  {
    operationId: 'getWorkflowDefinition',
    tag: 'workflow-definitions',
    method: 'GET',
    path: '/api/metadata/workflow/{name}',
    secured: true,
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
  },
  {
    operationId: 'startWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow',
    secured: true,
    parameters: [],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/StartWorkflowRequest' },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidWorkflowDefinition: 400,
      MissingBody: 400,
      MalformedBody: 400,
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
  },
  {
    operationId: 'getWorkflow',
    tag: 'workflows',
    method: 'GET',
    path: '/api/workflow/{nameOrId}',
    secured: true,
    parameters: [
      { name: 'nameOrId', in: 'path', required: true, type: 'string' },
      { name: 'includeTasks', in: 'query', required: false, type: 'boolean', default: true },
      { name: 'summarize', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: {
      UnknownWorkflow: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnsupportedReadOption: 501,
    },
  },
  {
    operationId: 'startWorkflowByName',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{nameOrId}',
    secured: true,
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
      { name: 'X-on-conflict', in: 'header', required: false, type: 'string' },
    ],
    body: {
      required: false,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/WorkflowInput' },
    },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidParameter: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownWorkflowDefinition: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
      UnsupportedStartOption: 501,
    },
  },
  {
    operationId: 'terminateWorkflow',
    tag: 'workflows',
    method: 'DELETE',
    path: '/api/workflow/{nameOrId}',
    secured: true,
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
      UnknownWorkflow: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      WorkflowIsTerminal: 409,
      UnsupportedTerminateOption: 501,
    },
  },
  {
    operationId: 'pauseWorkflow',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/{workflowId}/pause',
    secured: true,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownWorkflow: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      WorkflowIsTerminal: 409,
    },
  },
  {
    operationId: 'resumeWorkflow',
    tag: 'workflows',
    method: 'PUT',
    path: '/api/workflow/{workflowId}/resume',
    secured: true,
    parameters: [{ name: 'workflowId', in: 'path', required: true, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownWorkflow: 400,
      WorkflowNotPaused: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
    },
  },
  {
    operationId: 'retryWorkflow',
    tag: 'workflows',
    method: 'POST',
    path: '/api/workflow/{workflowId}/retry',
    secured: true,
    parameters: [
      { name: 'workflowId', in: 'path', required: true, type: 'string' },
      {
        name: 'resumeSubworkflowTasks',
        in: 'query',
        required: false,
        type: 'boolean',
        default: false,
      },
    ],
    body: null,
    success: [{ status: 204, mediaType: null }],
    refusals: {
      UnknownWorkflow: 400,
      InvalidParameter: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      WorkflowIsRunning: 404,
      NothingToRetry: 409,
    },
  },
  {
    operationId: 'searchHumanTasks',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/search',
    secured: true,
    parameters: [],
    body: {
      required: false,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/HumanTaskSearch' },
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
  },
  {
    operationId: 'getTaskDisplayNames',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/getTaskDisplayNames',
    secured: true,
    parameters: [
      { name: 'searchType', in: 'query', required: true, type: 'string', enum: ['ADMIN', 'INBOX'] },
    ],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { InvalidParameter: 400, MissingToken: 401, InvalidToken: 401, ExpiredToken: 401 },
  },
  {
    operationId: 'backPopulateFullTextIndex',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/backPopulateFullTextIndex',
    secured: true,
    parameters: [{ name: '100', in: 'query', required: false, type: 'string' }],
    body: null,
    success: [{ status: 200, mediaType: 'application/json' }],
    refusals: { MissingToken: 401, InvalidToken: 401, ExpiredToken: 401, NotPermitted: 403 },
  },
  {
    operationId: 'deleteHumanTasks',
    tag: 'human-tasks',
    method: 'DELETE',
    path: '/api/human/tasks/delete',
    secured: true,
    parameters: [],
    body: { required: true, type: 'array', schema: { type: 'array', items: { type: 'string' } } },
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
  },
  {
    operationId: 'deleteHumanTask',
    tag: 'human-tasks',
    method: 'DELETE',
    path: '/api/human/tasks/delete/{taskId}',
    secured: true,
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
  },
  {
    operationId: 'getHumanTask',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/{taskId}',
    secured: true,
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
  },
  {
    operationId: 'getConductorTask',
    tag: 'human-tasks',
    method: 'GET',
    path: '/api/human/tasks/{taskId}/conductorTask',
    secured: true,
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
  },
  {
    operationId: 'reassignHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/reassign',
    secured: true,
    parameters: [{ name: 'taskId', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      type: 'array',
      schema: {
        type: 'array',
        items: { $ref: 'conductor-mock#/$defs/HumanTaskAssignmentRequest' },
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
  },
  {
    operationId: 'releaseHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/release',
    secured: true,
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
  },
  {
    operationId: 'skipHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/skip',
    secured: true,
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
  },
  {
    operationId: 'updateHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/update',
    secured: true,
    parameters: [
      { name: 'taskId', in: 'path', required: true, type: 'string' },
      { name: 'complete', in: 'query', required: false, type: 'boolean', default: false },
    ],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/HumanTaskOutput' },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      UnknownTask: 400,
      TaskIsTerminal: 400,
      OutputBreaksForm: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
  },
  {
    operationId: 'claimHumanTask',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/claim',
    secured: true,
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
  },
  {
    operationId: 'claimHumanTaskForUser',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/{taskId}/externalUser/{userId}',
    secured: true,
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
  },
  {
    operationId: 'updateHumanTaskByRef',
    tag: 'human-tasks',
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    secured: true,
    parameters: [
      { name: 'workflowId', in: 'query', required: true, type: 'string' },
      { name: 'taskRefName', in: 'query', required: true, type: 'string' },
      { name: 'complete', in: 'query', required: false, type: 'boolean', default: false },
      { name: 'iteration', in: 'query', required: false, type: 'integer[]' },
    ],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/HumanTaskOutput' },
    },
    success: [{ status: 200, mediaType: null }],
    refusals: {
      OutputBreaksForm: 400,
      TaskIsTerminal: 400,
      AmbiguousIteration: 400,
      InvalidParameter: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTaskRef: 404,
      UnknownWorkflow: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
  },
  {
    operationId: 'pollTask',
    tag: 'tasks',
    method: 'GET',
    path: '/api/tasks/poll/{taskType}',
    secured: true,
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
    refusals: {
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnsupportedPollOption: 501,
    },
  },
  {
    operationId: 'updateTask',
    tag: 'tasks',
    method: 'POST',
    path: '/api/tasks',
    secured: true,
    parameters: [],
    body: { required: true, type: 'object', schema: { $ref: 'conductor-mock#/$defs/TaskResult' } },
    success: [{ status: 200, mediaType: 'text/plain' }],
    refusals: {
      InvalidBody: 400,
      MissingBody: 400,
      MalformedBody: 400,
      MissingToken: 401,
      InvalidToken: 401,
      ExpiredToken: 401,
      NotPermitted: 403,
      UnknownTask: 404,
      BodyTooLarge: 413,
      UnsupportedMediaType: 415,
    },
  },
  {
    operationId: 'getUser',
    tag: 'users',
    method: 'GET',
    path: '/api/users/{id}',
    secured: true,
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
  },
  {
    operationId: 'saveUser',
    tag: 'users',
    method: 'PUT',
    path: '/api/users/{id}',
    secured: true,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/UpsertUserRequest' },
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
  },
  {
    operationId: 'getGroup',
    tag: 'groups',
    method: 'GET',
    path: '/api/groups/{id}',
    secured: true,
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
  },
  {
    operationId: 'saveGroup',
    tag: 'groups',
    method: 'PUT',
    path: '/api/groups/{id}',
    secured: true,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/UpsertGroupRequest' },
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
  },
  {
    operationId: 'addUserToGroup',
    tag: 'groups',
    method: 'POST',
    path: '/api/groups/{id}/users/{userId}',
    secured: true,
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
  },
  {
    operationId: 'grantPermissions',
    tag: 'authorization',
    method: 'POST',
    path: '/api/auth/authorization',
    secured: true,
    parameters: [],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/AuthorizationRequest' },
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
  },
  {
    operationId: 'removePermissions',
    tag: 'authorization',
    method: 'DELETE',
    path: '/api/auth/authorization',
    secured: true,
    parameters: [],
    body: {
      required: true,
      type: 'object',
      schema: { $ref: 'conductor-mock#/$defs/AuthorizationRequest' },
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
  readonly listTaskDefinitions: 'MissingToken' | 'InvalidToken' | 'ExpiredToken';
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
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnknownTaskDefinition';
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
  readonly startWorkflow:
    | 'InvalidWorkflowDefinition'
    | 'MissingBody'
    | 'MalformedBody'
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
    | 'UnknownWorkflow'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnsupportedReadOption';
  readonly startWorkflowByName:
    | 'InvalidParameter'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownWorkflowDefinition'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType'
    | 'UnsupportedStartOption';
  readonly terminateWorkflow:
    | 'UnknownWorkflow'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'WorkflowIsTerminal'
    | 'UnsupportedTerminateOption';
  readonly pauseWorkflow:
    | 'UnknownWorkflow'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'WorkflowIsTerminal';
  readonly resumeWorkflow:
    | 'UnknownWorkflow'
    | 'WorkflowNotPaused'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted';
  readonly retryWorkflow:
    | 'UnknownWorkflow'
    | 'InvalidParameter'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'WorkflowIsRunning'
    | 'NothingToRetry';
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
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTaskRef'
    | 'UnknownWorkflow'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
  readonly pollTask:
    'MissingToken' | 'InvalidToken' | 'ExpiredToken' | 'NotPermitted' | 'UnsupportedPollOption';
  readonly updateTask:
    | 'InvalidBody'
    | 'MissingBody'
    | 'MalformedBody'
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownTask'
    | 'BodyTooLarge'
    | 'UnsupportedMediaType';
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
  readonly addUserToGroup:
    | 'MissingToken'
    | 'InvalidToken'
    | 'ExpiredToken'
    | 'NotPermitted'
    | 'UnknownGroup'
    | 'UnknownUser';
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

/** Refusals that no operation stands behind, and their statuses. */
export const edgeRefusals = {
  MalformedPath: 400,
  MissingToken: 401,
  InvalidToken: 401,
  ExpiredToken: 401,
  UnknownRoute: 404,
  MethodNotAllowed: 405,
  OperationNotBuilt: 501,
} as const;

/** The schemas request bodies consist of, for one root whose $defs they are. */
export const bodySchemas: Readonly<Record<string, object>> = {
  Access: { type: 'string', enum: ['CREATE', 'READ', 'EXECUTE', 'UPDATE', 'DELETE'] },
  AccessKeyLogin: {
    type: 'object',
    required: ['keyId', 'keySecret'],
    properties: {
      keyId: { type: 'string' },
      keySecret: { type: 'string' },
      expiration: { type: ['integer', 'null'], format: 'int64' },
    },
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
        properties: {
          type: {
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
            ],
          },
          id: { type: 'string' },
        },
      },
      access: { type: 'array', items: { $ref: '#/$defs/Access' } },
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
      timeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
      timeoutPolicy: {
        type: ['string', 'null'],
        enum: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY', null],
      },
      responseTimeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
      ownerEmail: { type: ['string', 'null'] },
      tags: { type: ['array', 'null'], items: { $ref: '#/$defs/Tag' } },
      createTime: { type: ['integer', 'null'], format: 'int64' },
      updateTime: { type: ['integer', 'null'], format: 'int64' },
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
      timeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
      createTime: { type: ['integer', 'null'], format: 'int64' },
      updateTime: { type: ['integer', 'null'], format: 'int64' },
      createdBy: { type: ['string', 'null'] },
      updatedBy: { type: ['string', 'null'] },
      tags: {},
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
      updateStartTime: { type: ['integer', 'null'], format: 'int64' },
      updateEndTime: { type: ['integer', 'null'], format: 'int64' },
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
      createTime: { type: ['integer', 'null'], format: 'int64' },
      updateTime: { type: ['integer', 'null'], format: 'int64' },
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
      expiration: { type: ['integer', 'null'], format: 'int64' },
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
  Tag: {
    type: 'object',
    required: ['key', 'value'],
    properties: { key: { type: 'string' }, value: { type: 'string' } },
  },
  TaskResult: {
    type: 'object',
    required: ['workflowInstanceId', 'taskId'],
    properties: {
      workflowInstanceId: { type: 'string' },
      taskId: { type: 'string' },
      status: {
        type: ['string', 'null'],
        enum: ['IN_PROGRESS', 'COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', null],
      },
      outputData: { type: ['object', 'null'], additionalProperties: true },
      reasonForIncompletion: { type: ['string', 'null'] },
      workerId: { type: ['string', 'null'] },
      callbackAfterSeconds: { type: ['integer', 'null'], format: 'int64' },
      extendLease: { type: ['boolean', 'null'] },
      externalOutputPayloadStoragePath: { type: ['string', 'null'] },
      subWorkflowId: { type: ['string', 'null'] },
      logs: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
    },
  },
  TokenRequest: { anyOf: [{ $ref: '#/$defs/AccessKeyLogin' }, { $ref: '#/$defs/PasswordLogin' }] },
  UpsertGroupRequest: {
    type: 'object',
    required: ['description'],
    properties: {
      description: { type: 'string' },
      roles: { type: ['array', 'null'], items: { type: 'string' } },
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
      roles: { type: ['array', 'null'], items: { type: 'string' } },
      groups: { type: ['array', 'null'], items: { type: 'string' } },
    },
  },
  WorkflowInput: { type: 'object', additionalProperties: true },
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
};

/** Paths of the platform that exist there and are not built here. */
export const notBuilt: readonly { readonly method: string; readonly path: string }[] = [
  { method: 'POST', path: '/api/admin/cache/clear/{taskDefName}' },
  { method: 'POST', path: '/api/admin/consistency/verifyAndRepair/{workflowId}' },
  { method: 'GET', path: '/api/admin/redisUsage' },
  { method: 'POST', path: '/api/admin/sweep/requeue/{workflowId}' },
  { method: 'GET', path: '/api/admin/task/{tasktype}' },
  { method: 'POST', path: '/api/agent/compile' },
  { method: 'POST', path: '/api/agent/deploy' },
  { method: 'GET', path: '/api/agent/execution/{executionId}' },
  { method: 'GET', path: '/api/agent/executions' },
  { method: 'POST', path: '/api/agent/start' },
  { method: 'GET', path: '/api/agent/stream/{executionId}' },
  { method: 'DELETE', path: '/api/agent/{executionId}/cancel' },
  { method: 'PUT', path: '/api/agent/{executionId}/pause' },
  { method: 'POST', path: '/api/agent/{executionId}/respond' },
  { method: 'PUT', path: '/api/agent/{executionId}/resume' },
  { method: 'POST', path: '/api/agent/{executionId}/signal' },
  { method: 'GET', path: '/api/agent/{executionId}/status' },
  { method: 'POST', path: '/api/agent/{executionId}/stop' },
  { method: 'GET', path: '/api/applications' },
  { method: 'POST', path: '/api/applications' },
  { method: 'GET', path: '/api/applications/key/{accessKeyId}' },
  { method: 'DELETE', path: '/api/applications/{applicationId}/accessKeys/{keyId}' },
  { method: 'POST', path: '/api/applications/{applicationId}/accessKeys/{keyId}/status' },
  { method: 'DELETE', path: '/api/applications/{applicationId}/roles/{role}' },
  { method: 'POST', path: '/api/applications/{applicationId}/roles/{role}' },
  { method: 'DELETE', path: '/api/applications/{id}' },
  { method: 'GET', path: '/api/applications/{id}' },
  { method: 'PUT', path: '/api/applications/{id}' },
  { method: 'GET', path: '/api/applications/{id}/accessKeys' },
  { method: 'POST', path: '/api/applications/{id}/accessKeys' },
  { method: 'DELETE', path: '/api/applications/{id}/tags' },
  { method: 'GET', path: '/api/applications/{id}/tags' },
  { method: 'PUT', path: '/api/applications/{id}/tags' },
  { method: 'GET', path: '/api/auth/authorization/{type}/{id}' },
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
  { method: 'POST', path: '/api/global_schema' },
  { method: 'GET', path: '/api/global_schema/{name}' },
  { method: 'GET', path: '/api/groups' },
  { method: 'GET', path: '/api/groups/{groupId}/permissions' },
  { method: 'DELETE', path: '/api/groups/{groupId}/users' },
  { method: 'POST', path: '/api/groups/{groupId}/users' },
  { method: 'DELETE', path: '/api/groups/{groupId}/users/{userId}' },
  { method: 'DELETE', path: '/api/groups/{id}' },
  { method: 'GET', path: '/api/groups/{id}/users' },
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
    method: 'DELETE',
    path: '/api/integrations/provider/{name}/integration/{integration_name}/tags',
  },
  { method: 'GET', path: '/api/integrations/provider/{name}/integration/{integration_name}/tags' },
  { method: 'PUT', path: '/api/integrations/provider/{name}/integration/{integration_name}/tags' },
  { method: 'DELETE', path: '/api/integrations/provider/{name}/tags' },
  { method: 'GET', path: '/api/integrations/provider/{name}/tags' },
  { method: 'PUT', path: '/api/integrations/provider/{name}/tags' },
  { method: 'GET', path: '/api/limits' },
  { method: 'GET', path: '/api/metadata/tags' },
  { method: 'GET', path: '/api/metadata/tags/resources' },
  { method: 'DELETE', path: '/api/metadata/task/{taskName}/tags' },
  { method: 'GET', path: '/api/metadata/task/{taskName}/tags' },
  { method: 'POST', path: '/api/metadata/task/{taskName}/tags' },
  { method: 'PUT', path: '/api/metadata/task/{taskName}/tags' },
  { method: 'DELETE', path: '/api/metadata/taskdefs/{tasktype}' },
  { method: 'GET', path: '/api/metadata/webhook' },
  { method: 'POST', path: '/api/metadata/webhook' },
  { method: 'DELETE', path: '/api/metadata/webhook/{id}' },
  { method: 'GET', path: '/api/metadata/webhook/{id}' },
  { method: 'PUT', path: '/api/metadata/webhook/{id}' },
  { method: 'DELETE', path: '/api/metadata/webhook/{id}/tags' },
  { method: 'GET', path: '/api/metadata/webhook/{id}/tags' },
  { method: 'PUT', path: '/api/metadata/webhook/{id}/tags' },
  { method: 'GET', path: '/api/metadata/workflow' },
  { method: 'POST', path: '/api/metadata/workflow-importer/import-bpm' },
  { method: 'POST', path: '/api/metadata/workflow-task-defs/upload' },
  { method: 'DELETE', path: '/api/metadata/workflow/{name}/rate-limit' },
  { method: 'GET', path: '/api/metadata/workflow/{name}/rate-limit' },
  { method: 'PUT', path: '/api/metadata/workflow/{name}/rate-limit' },
  { method: 'DELETE', path: '/api/metadata/workflow/{name}/tags' },
  { method: 'GET', path: '/api/metadata/workflow/{name}/tags' },
  { method: 'POST', path: '/api/metadata/workflow/{name}/tags' },
  { method: 'PUT', path: '/api/metadata/workflow/{name}/tags' },
  { method: 'DELETE', path: '/api/metadata/workflow/{name}/{version}' },
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
  { method: 'GET', path: '/api/queue/' },
  { method: 'GET', path: '/api/queue/size' },
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
  { method: 'GET', path: '/api/registry/service/{name}/discover' },
  { method: 'DELETE', path: '/api/registry/service/{registryName}/methods' },
  { method: 'POST', path: '/api/registry/service/{registryName}/methods' },
  { method: 'GET', path: '/api/scheduler/admin/pause' },
  { method: 'GET', path: '/api/scheduler/admin/requeue' },
  { method: 'GET', path: '/api/scheduler/admin/resume' },
  { method: 'PUT', path: '/api/scheduler/bulk/pause' },
  { method: 'PUT', path: '/api/scheduler/bulk/resume' },
  { method: 'GET', path: '/api/scheduler/nextFewSchedules' },
  { method: 'GET', path: '/api/scheduler/schedules' },
  { method: 'POST', path: '/api/scheduler/schedules' },
  { method: 'GET', path: '/api/scheduler/schedules/tags' },
  { method: 'DELETE', path: '/api/scheduler/schedules/{name}' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}/pause' },
  { method: 'GET', path: '/api/scheduler/schedules/{name}/resume' },
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
  { method: 'DELETE', path: '/api/secrets/{key}' },
  { method: 'GET', path: '/api/secrets/{key}' },
  { method: 'PUT', path: '/api/secrets/{key}' },
  { method: 'GET', path: '/api/secrets/{key}/exists' },
  { method: 'DELETE', path: '/api/secrets/{key}/tags' },
  { method: 'GET', path: '/api/secrets/{key}/tags' },
  { method: 'PUT', path: '/api/secrets/{key}/tags' },
  { method: 'GET', path: '/api/tasks/externalstoragelocation' },
  { method: 'GET', path: '/api/tasks/poll/batch/{tasktype}' },
  { method: 'GET', path: '/api/tasks/queue/all' },
  { method: 'GET', path: '/api/tasks/queue/all/verbose' },
  { method: 'GET', path: '/api/tasks/queue/polldata' },
  { method: 'GET', path: '/api/tasks/queue/polldata/all' },
  { method: 'POST', path: '/api/tasks/queue/requeue/{taskType}' },
  { method: 'GET', path: '/api/tasks/queue/sizes' },
  { method: 'GET', path: '/api/tasks/search' },
  { method: 'GET', path: '/api/tasks/search-v2' },
  { method: 'POST', path: '/api/tasks/update-v2' },
  { method: 'GET', path: '/api/tasks/{taskId}' },
  { method: 'GET', path: '/api/tasks/{taskId}/log' },
  { method: 'POST', path: '/api/tasks/{taskId}/log' },
  { method: 'POST', path: '/api/tasks/{workflowId}/{status}/signal' },
  { method: 'POST', path: '/api/tasks/{workflowId}/{status}/signal/sync' },
  { method: 'POST', path: '/api/tasks/{workflowId}/{taskRefName}/{status}' },
  { method: 'POST', path: '/api/tasks/{workflowId}/{taskRefName}/{status}/sync' },
  { method: 'GET', path: '/api/users' },
  { method: 'DELETE', path: '/api/users/{id}' },
  { method: 'GET', path: '/api/users/{userId}/checkPermissions' },
  { method: 'GET', path: '/api/users/{userId}/permissions' },
  { method: 'POST', path: '/api/workflow/bulk/delete' },
  { method: 'PUT', path: '/api/workflow/bulk/pause' },
  { method: 'POST', path: '/api/workflow/bulk/restart' },
  { method: 'PUT', path: '/api/workflow/bulk/resume' },
  { method: 'POST', path: '/api/workflow/bulk/retry' },
  { method: 'POST', path: '/api/workflow/bulk/terminate' },
  { method: 'POST', path: '/api/workflow/correlated/batch' },
  { method: 'PUT', path: '/api/workflow/decide/{workflowId}' },
  { method: 'GET', path: '/api/workflow/execute/{name}' },
  { method: 'POST', path: '/api/workflow/execute/{name}' },
  { method: 'POST', path: '/api/workflow/execute/{name}/{version}' },
  { method: 'GET', path: '/api/workflow/externalstoragelocation' },
  { method: 'GET', path: '/api/workflow/running/{name}' },
  { method: 'GET', path: '/api/workflow/search' },
  { method: 'GET', path: '/api/workflow/search-by-tasks' },
  { method: 'GET', path: '/api/workflow/search-by-tasks-v2' },
  { method: 'GET', path: '/api/workflow/search-v2' },
  { method: 'POST', path: '/api/workflow/start/{name}/{version}' },
  { method: 'POST', path: '/api/workflow/test' },
  { method: 'POST', path: '/api/workflow/{name}/correlated' },
  { method: 'GET', path: '/api/workflow/{name}/correlated/{correlationId}' },
  { method: 'POST', path: '/api/workflow/{workflowId}/jump/{taskReferenceName}' },
  { method: 'DELETE', path: '/api/workflow/{workflowId}/remove' },
  { method: 'POST', path: '/api/workflow/{workflowId}/rerun' },
  { method: 'POST', path: '/api/workflow/{workflowId}/resetcallbacks' },
  { method: 'POST', path: '/api/workflow/{workflowId}/restart' },
  { method: 'PUT', path: '/api/workflow/{workflowId}/skiptask/{taskReferenceName}' },
  { method: 'POST', path: '/api/workflow/{workflowId}/state' },
  { method: 'GET', path: '/api/workflow/{workflowId}/status' },
  { method: 'GET', path: '/api/workflow/{workflowId}/tasks' },
  { method: 'POST', path: '/api/workflow/{workflowId}/upgrade' },
  { method: 'POST', path: '/api/workflow/{workflowId}/variables' },
  { method: 'GET', path: '/webhook/{id}' },
  { method: 'POST', path: '/webhook/{id}' },
];
