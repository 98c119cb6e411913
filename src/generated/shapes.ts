// Written by `npm run generate`. Do not edit.

export type ShapeName =
  | 'Access'
  | 'AccessBySubject'
  | 'AccessCheck'
  | 'AccessKey'
  | 'AccessKeyInfo'
  | 'AccessMap'
  | 'Application'
  | 'BulkResponse'
  | 'CorrelatedWorkflows'
  | 'FullTaskSearchResult'
  | 'FullWorkflowSearchResult'
  | 'GrantOfSubject'
  | 'GrantedAccess'
  | 'Group'
  | 'HumanTaskActionLog'
  | 'HumanTaskAssignment'
  | 'HumanTaskDefinition'
  | 'HumanTaskEntry'
  | 'HumanTaskInput'
  | 'HumanTaskProcessContext'
  | 'HumanTaskSearchResult'
  | 'HumanTaskState'
  | 'HumanTaskTemplate'
  | 'HumanTaskTrigger'
  | 'HumanTaskTriggerLog'
  | 'HumanTaskTriggerType'
  | 'HumanTaskUser'
  | 'HumanTaskUserType'
  | 'Message'
  | 'Permission'
  | 'PlatformError'
  | 'PollData'
  | 'PollDataList'
  | 'PolledTasks'
  | 'QueueData'
  | 'QueueDetails'
  | 'QueueOverview'
  | 'QueuePart'
  | 'QueueSizes'
  | 'RateLimitConfig'
  | 'RetryLogic'
  | 'Role'
  | 'SignalResponse'
  | 'SignalTimeout'
  | 'Subject'
  | 'SubjectsByAccess'
  | 'Tag'
  | 'TaggedResource'
  | 'Target'
  | 'Task'
  | 'TaskDef'
  | 'TaskExecLog'
  | 'TaskExecLogs'
  | 'TaskList'
  | 'TaskRun'
  | 'TaskSearchResult'
  | 'TaskStatus'
  | 'TaskSummary'
  | 'TaskTimeoutPolicy'
  | 'TimeoutPolicy'
  | 'Token'
  | 'TokenError'
  | 'User'
  | 'UserFormReference'
  | 'UserWithClaims'
  | 'ValidationError'
  | 'Workflow'
  | 'WorkflowDef'
  | 'WorkflowOutput'
  | 'WorkflowRun'
  | 'WorkflowSearchResult'
  | 'WorkflowStatus'
  | 'WorkflowStatusSummary'
  | 'WorkflowSummary'
  | 'WorkflowTask';

export type Shape = Readonly<
  (
    | { kind: 'text' | 'time'; example: string }
    | { kind: 'choice'; example: string; values: readonly string[] }
    | { kind: 'integer' | 'number'; example: number }
    | { kind: 'flag'; example: boolean }
    | {
        kind: 'object';
        required: readonly string[];
        members: Readonly<Record<string, Shape>>;
        open: boolean;
      }
    /** An object of any members, the values all of one shape; `key` is an example of a name. */
    | { kind: 'map'; key: string; values: Shape }
    /** `min`: how many elements the document's examples have at least, at most 1. */
    | { kind: 'list'; min: 0 | 1; items: Shape }
    /** An object of which nothing is known. */
    | { kind: 'free' }
    /** Any JSON value. */
    | { kind: 'any' }
    | { kind: 'ref'; name: ShapeName }
  ) & { nullable?: boolean }
>;

/** Every component schema that answers are made of, by its name. */
export const shapes: Readonly<Record<ShapeName, Shape>> = {
  Access: {
    kind: 'choice',
    example: 'EXECUTE',
    values: ['CREATE', 'READ', 'EXECUTE', 'UPDATE', 'DELETE'],
  },
  AccessBySubject: {
    kind: 'map',
    key: 'GROUP:loan-officers',
    values: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Access' } },
  },
  AccessCheck: {
    kind: 'object',
    required: ['READ', 'EXECUTE', 'DELETE', 'CREATE', 'UPDATE'],
    members: {
      READ: { kind: 'flag', example: true },
      EXECUTE: { kind: 'flag', example: true },
      DELETE: { kind: 'flag', example: false },
      CREATE: { kind: 'flag', example: false },
      UPDATE: { kind: 'flag', example: false },
    },
    open: false,
  },
  AccessKey: {
    kind: 'object',
    required: ['id', 'secret'],
    members: {
      id: { kind: 'text', example: 'dea0f780-0739-11f1-9b1b-c6f35360b671' },
      secret: { kind: 'text', example: 'kqPBOnXqyR4sGvYqCEF6hzM2wUQvZ5Ew7uWN0aLd' },
    },
    open: false,
  },
  AccessKeyInfo: {
    kind: 'object',
    required: ['id', 'createdAt', 'status'],
    members: {
      id: { kind: 'text', example: 'deb14bc8-f081-11f0-bba8-b670bc6a0f4a' },
      createdAt: { kind: 'integer', example: 1768310102690 },
      status: { kind: 'choice', example: 'ACTIVE', values: ['ACTIVE', 'INACTIVE'] },
    },
    open: false,
  },
  AccessMap: {
    kind: 'map',
    key: 'some AccessMap',
    values: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Access' } },
  },
  Application: {
    kind: 'object',
    required: ['id', 'name', 'createdBy', 'updatedBy', 'createTime', 'updateTime'],
    members: {
      id: { kind: 'text', example: '243a8a88-9f77-48b2-9429-76793a123344' },
      name: { kind: 'text', example: 'Loan portal' },
      createdBy: { kind: 'text', example: 'john.doe@acme.com' },
      updatedBy: { kind: 'text', example: 'john.doe@acme.com' },
      createTime: { kind: 'integer', example: 1770797022913 },
      updateTime: { kind: 'integer', example: 1770797022913 },
      tags: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Tag' } },
    },
    open: false,
  },
  BulkResponse: {
    kind: 'object',
    required: ['bulkErrorResults', 'bulkSuccessfulResults'],
    members: {
      bulkErrorResults: {
        kind: 'map',
        key: 'ca04d4c8-027a-11f1-913a-226156badb05',
        values: {
          kind: 'text',
          example: 'No such workflow found by id: ca04d4c8-027a-11f1-913a-226156badb05',
        },
      },
      bulkSuccessfulResults: {
        kind: 'list',
        min: 1,
        items: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      },
    },
    open: false,
  },
  CorrelatedWorkflows: {
    kind: 'map',
    key: 'loan-4711',
    values: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Workflow' } },
  },
  FullTaskSearchResult: {
    kind: 'object',
    required: ['totalHits', 'results'],
    members: {
      totalHits: { kind: 'integer', example: 1 },
      results: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Task' } },
    },
    open: false,
  },
  FullWorkflowSearchResult: {
    kind: 'object',
    required: ['totalHits', 'results'],
    members: {
      totalHits: { kind: 'integer', example: 1 },
      results: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Workflow' } },
    },
    open: false,
  },
  GrantOfSubject: {
    kind: 'object',
    required: ['target', 'access'],
    members: {
      target: { kind: 'ref', name: 'Target' },
      access: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Access' } },
    },
    open: false,
  },
  GrantedAccess: {
    kind: 'object',
    required: ['grantedAccess'],
    members: {
      grantedAccess: { kind: 'list', min: 1, items: { kind: 'ref', name: 'GrantOfSubject' } },
    },
    open: false,
  },
  Group: {
    kind: 'object',
    required: ['id', 'description', 'roles'],
    members: {
      id: { kind: 'text', example: 'loan-officers' },
      description: { kind: 'text', example: 'People who decide about loans' },
      roles: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Role' } },
      defaultAccess: { kind: 'ref', name: 'AccessMap' },
      grantedAccess: { kind: 'list', min: 0, items: { kind: 'ref', name: 'GrantOfSubject' } },
      contactInformation: { kind: 'free' },
    },
    open: false,
  },
  HumanTaskActionLog: {
    kind: 'object',
    required: ['id', 'state', 'stateStart', 'action', 'actedBy'],
    members: {
      id: { kind: 'text', example: '0d9a6a0e-5f37-4f0c-8f1f-6d3a7c1b2e90' },
      state: { kind: 'ref', name: 'HumanTaskState' },
      stateStart: { kind: 'integer', example: 1770286182433 },
      assignee: { kind: 'ref', name: 'HumanTaskUser' },
      claimant: { kind: 'ref', name: 'HumanTaskUser' },
      action: { kind: 'text', example: 'ASSIGNMENT' },
      actedBy: { kind: 'text', example: 'system' },
      cause: { kind: 'text', example: 'I know the applicant' },
    },
    open: false,
  },
  HumanTaskAssignment: {
    kind: 'object',
    required: [],
    members: {
      slaMinutes: { kind: 'number', example: 0 },
      assignee: {
        kind: 'object',
        required: [],
        members: {
          userType: { kind: 'text', example: 'CONDUCTOR_GROUP' },
          user: { kind: 'text', example: 'loan-officers' },
        },
        open: false,
      },
    },
    open: false,
  },
  HumanTaskDefinition: {
    kind: 'object',
    required: [],
    members: {
      assignments: { kind: 'list', min: 1, items: { kind: 'ref', name: 'HumanTaskAssignment' } },
      userFormTemplate: { kind: 'ref', name: 'UserFormReference' },
      taskTriggers: { kind: 'list', min: 1, items: { kind: 'ref', name: 'HumanTaskTrigger' } },
      assignmentCompletionStrategy: {
        kind: 'choice',
        example: 'LEAVE_OPEN',
        values: ['LEAVE_OPEN', 'TERMINATE'],
      },
      displayName: { kind: 'text', example: 'Approve the loan' },
      autoClaim: { kind: 'flag', example: true },
      fullTemplate: { kind: 'ref', name: 'HumanTaskTemplate' },
    },
    open: false,
  },
  HumanTaskEntry: {
    kind: 'object',
    required: [
      'createdBy',
      'updatedBy',
      'taskId',
      'state',
      'definitionName',
      'workflowId',
      'workflowName',
      'taskRefName',
      'input',
      'output',
      'createdOn',
      'updatedOn',
    ],
    members: {
      createdBy: { kind: 'text', example: 'ann@acme.com' },
      updatedBy: { kind: 'text', example: 'john.doe@acme.com' },
      ownerApp: { kind: 'text', example: 'some ownerApp' },
      taskId: { kind: 'text', example: 'ca0b1659-027a-11f1-913a-226156badb04' },
      state: { kind: 'ref', name: 'HumanTaskState' },
      displayName: { kind: 'text', example: 'Approve the loan' },
      definitionName: { kind: 'text', example: 'human' },
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      workflowName: { kind: 'text', example: 'LoanApprovalWorkflow' },
      taskRefName: { kind: 'text', example: 'human_ref' },
      assignee: { kind: 'ref', name: 'HumanTaskUser' },
      claimant: { kind: 'ref', name: 'HumanTaskUser' },
      humanTaskDef: { kind: 'ref', name: 'HumanTaskDefinition' },
      input: { kind: 'ref', name: 'HumanTaskInput' },
      output: { kind: 'free' },
      createdOn: { kind: 'integer', example: 1770286182421 },
      updatedOn: { kind: 'integer', example: 1770286260112 },
    },
    open: false,
  },
  HumanTaskInput: {
    kind: 'object',
    required: ['_createdBy', '__humanTaskProcessContext'],
    members: {
      _createdBy: { kind: 'text', example: 'ann@acme.com' },
      __humanTaskDefinition: { kind: 'any' },
      __humanTaskProcessContext: { kind: 'ref', name: 'HumanTaskProcessContext' },
    },
    open: true,
  },
  HumanTaskProcessContext: {
    kind: 'object',
    required: [
      'state',
      'lastUpdated',
      'skippedAssigneeIndexes',
      'assignmentsCompleted',
      'humanTaskActionLogs',
      'humanTaskTriggerLog',
    ],
    members: {
      state: { kind: 'ref', name: 'HumanTaskState' },
      lastUpdated: { kind: 'integer', example: 1770286260112 },
      assigneeIndex: { kind: 'integer', example: 0 },
      skippedAssigneeIndexes: { kind: 'list', min: 0, items: { kind: 'integer', example: 0 } },
      assignmentsCompleted: { kind: 'flag', example: false },
      humanTaskActionLogs: {
        kind: 'list',
        min: 1,
        items: { kind: 'ref', name: 'HumanTaskActionLog' },
      },
      humanTaskTriggerLog: {
        kind: 'list',
        min: 0,
        items: { kind: 'ref', name: 'HumanTaskTriggerLog' },
      },
    },
    open: false,
  },
  HumanTaskSearchResult: {
    kind: 'object',
    required: ['totalHits', 'results', 'hits', 'start', 'pageSizeLimit'],
    members: {
      totalHits: { kind: 'integer', example: 1 },
      results: { kind: 'list', min: 1, items: { kind: 'ref', name: 'HumanTaskEntry' } },
      hits: { kind: 'integer', example: 1 },
      start: { kind: 'integer', example: 0 },
      pageSizeLimit: { kind: 'integer', example: 15 },
    },
    open: false,
  },
  HumanTaskState: {
    kind: 'choice',
    example: 'IN_PROGRESS',
    values: ['PENDING', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'TIMED_OUT', 'DELETED'],
  },
  HumanTaskTemplate: {
    kind: 'object',
    required: [
      'createTime',
      'updateTime',
      'createdBy',
      'updatedBy',
      'name',
      'version',
      'jsonSchema',
      'templateUI',
    ],
    members: {
      createTime: { kind: 'integer', example: 1770285600000 },
      updateTime: { kind: 'integer', example: 1770285600000 },
      createdBy: { kind: 'text', example: 'USER:ann@acme.com' },
      updatedBy: { kind: 'text', example: 'USER:ann@acme.com' },
      ownerApp: { kind: 'text', example: 'some ownerApp' },
      name: { kind: 'text', example: 'LoanApproval' },
      version: { kind: 'integer', example: 1 },
      jsonSchema: { kind: 'free' },
      templateUI: { kind: 'free' },
      tags: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Tag' } },
    },
    open: false,
  },
  HumanTaskTrigger: {
    kind: 'object',
    required: ['triggerType', 'startWorkflowRequest'],
    members: {
      triggerType: { kind: 'ref', name: 'HumanTaskTriggerType' },
      startWorkflowRequest: {
        kind: 'object',
        required: ['name'],
        members: {
          name: { kind: 'text', example: 'TellAssigneeWorkflow' },
          version: { kind: 'integer', example: 1 },
          input: { kind: 'free' },
          correlationId: { kind: 'text', example: 'some correlationId' },
          taskToDomain: { kind: 'free' },
        },
        open: false,
      },
    },
    open: false,
  },
  HumanTaskTriggerLog: {
    kind: 'object',
    required: ['id', 'triggerType', 'state', 'triggeredAt', 'workflowName'],
    members: {
      id: { kind: 'text', example: 'e2d4c6b8-1a3f-4e5d-9b7c-8a6f4e2d0c04' },
      triggerType: { kind: 'ref', name: 'HumanTaskTriggerType' },
      state: { kind: 'ref', name: 'HumanTaskState' },
      triggeredAt: { kind: 'integer', example: 1770286260112 },
      workflowName: { kind: 'text', example: 'TellAssigneeWorkflow' },
      workflowVersion: { kind: 'integer', example: 1 },
      workflowId: { kind: 'text', example: 'f86f1c10-027a-11f1-a3b0-5c9d7e1f2a77' },
      error: { kind: 'text', example: 'some error' },
    },
    open: false,
  },
  HumanTaskTriggerType: {
    kind: 'choice',
    example: 'ASSIGNEE_CHANGED',
    values: [
      'PENDING',
      'ASSIGNED',
      'IN_PROGRESS',
      'COMPLETED',
      'TIMED_OUT',
      'ASSIGNEE_CHANGED',
      'CLAIMANT_CHANGED',
    ],
  },
  HumanTaskUser: {
    kind: 'object',
    required: ['userType', 'user'],
    members: {
      userType: { kind: 'ref', name: 'HumanTaskUserType' },
      user: { kind: 'text', example: 'loan-officers' },
    },
    open: false,
  },
  HumanTaskUserType: {
    kind: 'choice',
    example: 'CONDUCTOR_GROUP',
    values: ['CONDUCTOR_USER', 'CONDUCTOR_GROUP', 'EXTERNAL_USER', 'EXTERNAL_GROUP'],
  },
  Message: {
    kind: 'object',
    required: ['message'],
    members: { message: { kind: 'text', example: "Deleted user 'john.doe@acme.com'" } },
    open: false,
  },
  Permission: {
    kind: 'object',
    required: ['name'],
    members: { name: { kind: 'text', example: 'CREATE_SECRET' } },
    open: false,
  },
  PlatformError: {
    kind: 'object',
    required: ['status', 'message', 'instance', 'retryable'],
    members: {
      status: { kind: 'integer', example: 400 },
      message: { kind: 'text', example: 'Validation failed, check below errors for detail.' },
      instance: { kind: 'text', example: 'conductor-mock' },
      retryable: { kind: 'flag', example: false },
      validationErrors: { kind: 'list', min: 1, items: { kind: 'ref', name: 'ValidationError' } },
    },
    open: false,
  },
  PollData: {
    kind: 'object',
    required: ['queueName', 'workerId', 'lastPollTime'],
    members: {
      queueName: { kind: 'text', example: 'book_loan' },
      domain: { kind: 'text', example: 'some domain' },
      workerId: { kind: 'text', example: 'worker-1' },
      lastPollTime: { kind: 'integer', example: 1770286321004 },
    },
    open: false,
  },
  PollDataList: { kind: 'list', min: 1, items: { kind: 'ref', name: 'PollData' } },
  PolledTasks: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Task' } },
  QueueData: {
    kind: 'object',
    required: ['size'],
    members: {
      size: { kind: 'integer', example: 3 },
      pollerCount: { kind: 'integer', example: 1 },
    },
    open: false,
  },
  QueueDetails: {
    kind: 'map',
    key: 'book_loan',
    values: { kind: 'map', key: 'a', values: { kind: 'ref', name: 'QueuePart' } },
  },
  QueueOverview: {
    kind: 'object',
    required: ['queueData', 'pollData'],
    members: {
      queueData: { kind: 'map', key: 'book_loan', values: { kind: 'ref', name: 'QueueData' } },
      pollData: { kind: 'list', min: 1, items: { kind: 'ref', name: 'PollData' } },
    },
    open: false,
  },
  QueuePart: {
    kind: 'object',
    required: ['size', 'uacked'],
    members: { size: { kind: 'integer', example: 3 }, uacked: { kind: 'integer', example: 0 } },
    open: false,
  },
  QueueSizes: { kind: 'map', key: 'book_loan', values: { kind: 'integer', example: 3 } },
  RateLimitConfig: {
    kind: 'object',
    required: [],
    members: {
      rateLimitKey: { kind: 'text', example: 'loans', nullable: true },
      concurrentExecLimit: { kind: 'integer', example: 10, nullable: true },
      tag: { kind: 'text', example: 'some tag', nullable: true },
      concurrentExecutionLimit: { kind: 'integer', example: 0, nullable: true },
    },
    open: true,
  },
  RetryLogic: {
    kind: 'choice',
    example: 'FIXED',
    values: ['FIXED', 'LINEAR_BACKOFF', 'EXPONENTIAL_BACKOFF'],
  },
  Role: {
    kind: 'object',
    required: ['name', 'permissions'],
    members: {
      name: { kind: 'text', example: 'USER' },
      permissions: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Permission' } },
    },
    open: false,
  },
  SignalResponse: { kind: 'any' },
  SignalTimeout: { kind: 'flag', example: false },
  Subject: {
    kind: 'object',
    required: ['type', 'id'],
    members: {
      type: { kind: 'choice', example: 'GROUP', values: ['USER', 'GROUP', 'ROLE'] },
      id: { kind: 'text', example: 'loan-officers' },
    },
    open: false,
  },
  SubjectsByAccess: {
    kind: 'map',
    key: 'READ',
    values: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Subject' } },
  },
  Tag: {
    kind: 'object',
    required: ['key', 'value'],
    members: {
      key: { kind: 'text', example: 'team' },
      value: { kind: 'text', example: 'lending' },
    },
    open: false,
  },
  TaggedResource: {
    kind: 'object',
    required: ['id', 'displayName'],
    members: {
      id: { kind: 'text', example: 'LoanApprovalWorkflow' },
      displayName: { kind: 'text', example: 'LoanApprovalWorkflow' },
    },
    open: false,
  },
  Target: {
    kind: 'object',
    required: ['type', 'id'],
    members: {
      type: { kind: 'text', example: 'TASK_DEF' },
      id: { kind: 'text', example: 'human' },
    },
    open: false,
  },
  Task: {
    kind: 'object',
    required: [
      'taskType',
      'status',
      'inputData',
      'referenceTaskName',
      'retryCount',
      'seq',
      'pollCount',
      'taskDefName',
      'scheduledTime',
      'startTime',
      'endTime',
      'updateTime',
      'startDelayInSeconds',
      'retried',
      'executed',
      'callbackFromWorker',
      'responseTimeoutSeconds',
      'workflowInstanceId',
      'workflowType',
      'taskId',
      'callbackAfterSeconds',
      'outputData',
      'rateLimitPerFrequency',
      'rateLimitFrequencyInSeconds',
      'workflowPriority',
      'iteration',
      'subworkflowChanged',
      'firstStartTime',
      'loopOverTask',
      'queueWaitTime',
    ],
    members: {
      taskType: { kind: 'text', example: 'HUMAN' },
      status: { kind: 'ref', name: 'TaskStatus' },
      inputData: { kind: 'free' },
      referenceTaskName: { kind: 'text', example: 'human_ref' },
      retryCount: { kind: 'integer', example: 0 },
      seq: { kind: 'integer', example: 1 },
      correlationId: { kind: 'text', example: 'some correlationId' },
      pollCount: { kind: 'integer', example: 0 },
      taskDefName: { kind: 'text', example: 'human' },
      scheduledTime: { kind: 'integer', example: 1770286182421 },
      startTime: { kind: 'integer', example: 1770286182421 },
      endTime: { kind: 'integer', example: 0 },
      updateTime: { kind: 'integer', example: 1770286182433 },
      startDelayInSeconds: { kind: 'integer', example: 0 },
      retriedTaskId: { kind: 'text', example: 'some retriedTaskId' },
      retried: { kind: 'flag', example: false },
      executed: { kind: 'flag', example: false },
      callbackFromWorker: { kind: 'flag', example: true },
      responseTimeoutSeconds: { kind: 'integer', example: 0 },
      workflowInstanceId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      workflowType: { kind: 'text', example: 'LoanApprovalWorkflow' },
      taskId: { kind: 'text', example: 'ca0b1659-027a-11f1-913a-226156badb04' },
      reasonForIncompletion: { kind: 'text', example: 'some reasonForIncompletion' },
      callbackAfterSeconds: { kind: 'integer', example: 0 },
      workerId: { kind: 'text', example: 'worker-1' },
      outputData: { kind: 'free' },
      workflowTask: { kind: 'ref', name: 'WorkflowTask' },
      domain: { kind: 'text', example: 'some domain' },
      rateLimitPerFrequency: { kind: 'integer', example: 0 },
      rateLimitFrequencyInSeconds: { kind: 'integer', example: 0 },
      workflowPriority: { kind: 'integer', example: 0 },
      iteration: { kind: 'integer', example: 0 },
      subWorkflowId: { kind: 'text', example: 'some subWorkflowId' },
      subworkflowChanged: { kind: 'flag', example: false },
      parentTaskReferenceName: { kind: 'text', example: 'some parentTaskReferenceName' },
      firstStartTime: { kind: 'integer', example: 0 },
      loopOverTask: { kind: 'flag', example: false },
      taskDefinition: { kind: 'free' },
      queueWaitTime: { kind: 'integer', example: 0 },
    },
    open: false,
  },
  TaskDef: {
    kind: 'object',
    required: [
      'name',
      'retryCount',
      'retryLogic',
      'retryDelaySeconds',
      'timeoutSeconds',
      'timeoutPolicy',
      'responseTimeoutSeconds',
      'createTime',
      'updateTime',
      'createdBy',
      'updatedBy',
    ],
    members: {
      ownerApp: { kind: 'text', example: 'some ownerApp', nullable: true },
      isolationGroupId: { kind: 'text', example: 'some isolationGroupId', nullable: true },
      executionNameSpace: { kind: 'text', example: 'some executionNameSpace', nullable: true },
      createTime: { kind: 'integer', example: 1770285600000 },
      updateTime: { kind: 'integer', example: 1770285600000 },
      createdBy: { kind: 'text', example: 'ann@acme.com' },
      updatedBy: { kind: 'text', example: 'ann@acme.com' },
      name: { kind: 'text', example: 'human' },
      description: { kind: 'text', example: 'A person has to decide' },
      retryCount: { kind: 'integer', example: 0 },
      retryLogic: { kind: 'ref', name: 'RetryLogic' },
      retryDelaySeconds: { kind: 'integer', example: 60 },
      backoffScaleFactor: { kind: 'integer', example: 1 },
      maxRetryDelaySeconds: { kind: 'integer', example: 0 },
      timeoutSeconds: { kind: 'integer', example: 86400 },
      timeoutPolicy: { kind: 'ref', name: 'TaskTimeoutPolicy' },
      responseTimeoutSeconds: { kind: 'integer', example: 600 },
      pollTimeoutSeconds: { kind: 'integer', example: 0 },
      totalTimeoutSeconds: { kind: 'integer', example: 0 },
      concurrentExecLimit: { kind: 'integer', example: 0 },
      rateLimitPerFrequency: { kind: 'integer', example: 0 },
      rateLimitFrequencyInSeconds: { kind: 'integer', example: 1 },
      inputKeys: { kind: 'list', min: 0, items: { kind: 'text', example: 'some inputKeys' } },
      outputKeys: { kind: 'list', min: 0, items: { kind: 'text', example: 'some outputKeys' } },
      inputTemplate: { kind: 'free' },
      inputSchema: { kind: 'free' },
      outputSchema: { kind: 'free' },
      enforceSchema: { kind: 'flag', example: false },
      ownerEmail: { kind: 'text', example: 'ann@acme.com' },
      overwriteTags: { kind: 'flag', example: true },
      tags: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Tag' } },
    },
    open: true,
  },
  TaskExecLog: {
    kind: 'object',
    required: ['log', 'taskId', 'createdTime'],
    members: {
      log: { kind: 'text', example: 'booked on page 4' },
      taskId: { kind: 'text', example: '1c90a0aa-027b-11f1-913a-226156badb04' },
      createdTime: { kind: 'integer', example: 1770286322504 },
    },
    open: false,
  },
  TaskExecLogs: { kind: 'list', min: 1, items: { kind: 'ref', name: 'TaskExecLog' } },
  TaskList: {
    kind: 'object',
    required: ['totalHits', 'results', 'summary'],
    members: {
      totalHits: { kind: 'integer', example: 1 },
      results: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Task' } },
      summary: { kind: 'map', key: 'COMPLETED', values: { kind: 'integer', example: 1 } },
    },
    open: false,
  },
  TaskRun: {
    kind: 'object',
    required: [
      'responseType',
      'targetWorkflowId',
      'targetWorkflowStatus',
      'signalTimeout',
      'workflowId',
      'input',
      'output',
      'taskType',
      'taskId',
      'referenceTaskName',
      'retryCount',
      'taskDefName',
      'workflowType',
      'priority',
      'createTime',
      'status',
      'updateTime',
    ],
    members: {
      responseType: {
        kind: 'choice',
        example: 'BLOCKING_TASK',
        values: ['BLOCKING_TASK', 'BLOCKING_TASK_INPUT'],
      },
      targetWorkflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      targetWorkflowStatus: { kind: 'ref', name: 'WorkflowStatus' },
      requestId: { kind: 'text', example: 'some requestId' },
      signalTimeout: { kind: 'ref', name: 'SignalTimeout' },
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      correlationId: { kind: 'text', example: 'some correlationId' },
      input: { kind: 'free' },
      output: { kind: 'free' },
      taskType: { kind: 'text', example: 'HUMAN' },
      taskId: { kind: 'text', example: 'ca0b1659-027a-11f1-913a-226156badb04' },
      referenceTaskName: { kind: 'text', example: 'human_ref' },
      retryCount: { kind: 'integer', example: 0 },
      taskDefName: { kind: 'text', example: 'human' },
      workflowType: { kind: 'text', example: 'LoanApprovalWorkflow' },
      priority: { kind: 'integer', example: 0 },
      createTime: { kind: 'integer', example: 1770286182421 },
      status: { kind: 'ref', name: 'TaskStatus' },
      updateTime: { kind: 'integer', example: 1770286182433 },
    },
    open: false,
  },
  TaskSearchResult: {
    kind: 'object',
    required: ['totalHits', 'results'],
    members: {
      totalHits: { kind: 'integer', example: 1 },
      results: { kind: 'list', min: 1, items: { kind: 'ref', name: 'TaskSummary' } },
    },
    open: false,
  },
  TaskStatus: {
    kind: 'choice',
    example: 'IN_PROGRESS',
    values: [
      'SCHEDULED',
      'IN_PROGRESS',
      'COMPLETED',
      'COMPLETED_WITH_ERRORS',
      'FAILED',
      'FAILED_WITH_TERMINAL_ERROR',
      'TIMED_OUT',
      'CANCELED',
      'SKIPPED',
    ],
  },
  TaskSummary: {
    kind: 'object',
    required: [
      'workflowId',
      'workflowType',
      'scheduledTime',
      'startTime',
      'updateTime',
      'endTime',
      'status',
      'executionTime',
      'queueWaitTime',
      'taskDefName',
      'taskType',
      'taskReferenceName',
      'input',
      'output',
      'taskId',
      'workflowPriority',
    ],
    members: {
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      workflowType: { kind: 'text', example: 'LoanApprovalWorkflow' },
      correlationId: { kind: 'text', example: 'some correlationId' },
      scheduledTime: { kind: 'time', example: '2026-02-05T10:12:00.540Z' },
      startTime: { kind: 'time', example: '2026-02-05T10:12:01.004Z' },
      updateTime: { kind: 'time', example: '2026-02-05T10:12:01.004Z' },
      endTime: { kind: 'time', example: '1970-01-01T00:00:00.000Z' },
      status: { kind: 'ref', name: 'TaskStatus' },
      reasonForIncompletion: { kind: 'text', example: 'some reasonForIncompletion' },
      executionTime: { kind: 'integer', example: 0 },
      queueWaitTime: { kind: 'integer', example: 464 },
      taskDefName: { kind: 'text', example: 'book_loan' },
      taskType: { kind: 'text', example: 'book_loan' },
      taskReferenceName: { kind: 'text', example: 'book_loan_ref' },
      input: { kind: 'text', example: '{approve=Yes, _createdBy=ann@acme.com}' },
      output: { kind: 'text', example: '{}' },
      taskId: { kind: 'text', example: '1c90a0aa-027b-11f1-913a-226156badb04' },
      workflowPriority: { kind: 'integer', example: 0 },
    },
    open: false,
  },
  TaskTimeoutPolicy: {
    kind: 'choice',
    example: 'TIME_OUT_WF',
    values: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY'],
  },
  TimeoutPolicy: { kind: 'choice', example: 'ALERT_ONLY', values: ['TIME_OUT_WF', 'ALERT_ONLY'] },
  Token: {
    kind: 'object',
    required: ['token'],
    members: {
      token: {
        kind: 'text',
        example: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhcHA6bG9hbi1wb3J0YWwifQ.c2lnbmF0dXJl',
      },
    },
    open: false,
  },
  TokenError: {
    kind: 'object',
    required: ['message', 'error', 'timestamp'],
    members: {
      message: { kind: 'text', example: 'Invalid access key or secret' },
      error: {
        kind: 'choice',
        example: 'INVALID_TOKEN',
        values: ['INVALID_TOKEN', 'EXPIRED_TOKEN'],
      },
      timestamp: { kind: 'integer', example: 1770290400000 },
    },
    open: false,
  },
  User: {
    kind: 'object',
    required: ['id', 'name', 'roles', 'groups', 'applicationUser'],
    members: {
      id: { kind: 'text', example: 'john.doe@acme.com' },
      name: { kind: 'text', example: 'John Doe' },
      roles: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Role' } },
      groups: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Group' } },
      uuid: { kind: 'text', example: '5e7c0f2a-6d41-4b0e-8f43-1f0a9e6b7c55' },
      contactInformation: { kind: 'free' },
      namespace: { kind: 'text', example: '0000' },
      orkesWorkersApp: { kind: 'flag', example: false },
      orkesApiGateway: { kind: 'flag', example: false },
      applicationUser: { kind: 'flag', example: false },
      orkesApp: { kind: 'flag', example: false },
    },
    open: false,
  },
  UserFormReference: {
    kind: 'object',
    required: [],
    members: {
      name: { kind: 'text', example: 'LoanApproval' },
      version: { kind: 'integer', example: 1 },
    },
    open: false,
  },
  UserWithClaims: {
    kind: 'object',
    required: ['user', 'claims'],
    members: { user: { kind: 'ref', name: 'User' }, claims: { kind: 'free' } },
    open: false,
  },
  ValidationError: {
    kind: 'object',
    required: ['path', 'message'],
    members: {
      path: { kind: 'text', example: 'keySecret' },
      message: { kind: 'text', example: "must have required property 'keySecret'" },
      invalidValue: { kind: 'any' },
    },
    open: false,
  },
  Workflow: {
    kind: 'object',
    required: [
      'createTime',
      'createdBy',
      'status',
      'endTime',
      'workflowId',
      'tasks',
      'input',
      'output',
      'taskToDomain',
      'failedReferenceTaskNames',
      'workflowDefinition',
      'priority',
      'variables',
      'lastRetriedTime',
      'failedTaskNames',
      'history',
      'rateLimited',
      'startTime',
      'workflowName',
      'workflowVersion',
    ],
    members: {
      ownerApp: { kind: 'text', example: '' },
      createTime: { kind: 'integer', example: 1770286182377 },
      updateTime: { kind: 'integer', example: 1770286182433 },
      createdBy: { kind: 'text', example: 'ann@acme.com' },
      updatedBy: { kind: 'text', example: 'ann@acme.com' },
      status: { kind: 'ref', name: 'WorkflowStatus' },
      endTime: { kind: 'integer', example: 0 },
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      parentWorkflowId: { kind: 'text', example: 'some parentWorkflowId' },
      parentWorkflowTaskId: { kind: 'text', example: 'some parentWorkflowTaskId' },
      tasks: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Task' } },
      input: { kind: 'free' },
      output: { kind: 'free' },
      correlationId: { kind: 'text', example: 'some correlationId' },
      idempotencyKey: { kind: 'text', example: 'some idempotencyKey' },
      taskToDomain: {
        kind: 'map',
        key: '*',
        values: { kind: 'text', example: '5b88f704-f090-47cc-9854-b8841ae4780f' },
      },
      failedReferenceTaskNames: {
        kind: 'list',
        min: 0,
        items: { kind: 'text', example: 'some failedReferenceTaskNames' },
      },
      workflowDefinition: { kind: 'ref', name: 'WorkflowDef' },
      priority: { kind: 'integer', example: 0 },
      variables: { kind: 'free' },
      lastRetriedTime: { kind: 'integer', example: 0 },
      failedTaskNames: {
        kind: 'list',
        min: 0,
        items: { kind: 'text', example: 'some failedTaskNames' },
      },
      history: { kind: 'list', min: 0, items: { kind: 'free' } },
      rateLimited: { kind: 'flag', example: false },
      startTime: { kind: 'integer', example: 1770286182377 },
      workflowName: { kind: 'text', example: 'LoanApprovalWorkflow' },
      workflowVersion: { kind: 'integer', example: 1 },
      reasonForIncompletion: { kind: 'text', example: 'some reasonForIncompletion' },
    },
    open: false,
  },
  WorkflowDef: {
    kind: 'object',
    required: ['name', 'version', 'tasks'],
    members: {
      createTime: { kind: 'integer', example: 1770285660000 },
      updateTime: { kind: 'integer', example: 1770285660000 },
      createdBy: { kind: 'text', example: 'ann@acme.com' },
      updatedBy: { kind: 'text', example: 'ann@acme.com' },
      name: { kind: 'text', example: 'LoanApprovalWorkflow' },
      description: { kind: 'text', example: 'Asks a loan officer' },
      version: { kind: 'integer', example: 1 },
      tasks: { kind: 'list', min: 1, items: { kind: 'ref', name: 'WorkflowTask' } },
      inputParameters: { kind: 'list', min: 1, items: { kind: 'text', example: 'paperUrl' } },
      outputParameters: { kind: 'free' },
      inputTemplate: { kind: 'free' },
      variables: { kind: 'free' },
      failureWorkflow: { kind: 'text', example: 'some failureWorkflow' },
      schemaVersion: { kind: 'integer', example: 2 },
      restartable: { kind: 'flag', example: true },
      workflowStatusListenerEnabled: { kind: 'flag', example: false },
      ownerApp: { kind: 'text', example: 'some ownerApp' },
      ownerEmail: { kind: 'text', example: 'ann@acme.com' },
      timeoutPolicy: { kind: 'ref', name: 'TimeoutPolicy' },
      timeoutSeconds: { kind: 'integer', example: 0 },
      overwriteTags: { kind: 'flag', example: true },
      tags: { kind: 'list', min: 0, items: { kind: 'ref', name: 'Tag' } },
    },
    open: true,
  },
  WorkflowOutput: { kind: 'free' },
  WorkflowRun: {
    kind: 'object',
    required: [
      'responseType',
      'targetWorkflowId',
      'targetWorkflowStatus',
      'signalTimeout',
      'workflowId',
      'input',
      'output',
      'priority',
      'variables',
      'tasks',
      'createdBy',
      'createTime',
      'status',
      'updateTime',
    ],
    members: {
      responseType: {
        kind: 'choice',
        example: 'TARGET_WORKFLOW',
        values: ['TARGET_WORKFLOW', 'BLOCKING_WORKFLOW'],
      },
      targetWorkflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      targetWorkflowStatus: { kind: 'ref', name: 'WorkflowStatus' },
      requestId: { kind: 'text', example: '0d9a6a0e-5f37-4f0c-8f1f-6d3a7c1b2e91' },
      signalTimeout: { kind: 'ref', name: 'SignalTimeout' },
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      correlationId: { kind: 'text', example: 'some correlationId' },
      input: { kind: 'free' },
      output: { kind: 'free' },
      priority: { kind: 'integer', example: 0 },
      variables: { kind: 'free' },
      tasks: { kind: 'list', min: 1, items: { kind: 'ref', name: 'Task' } },
      createdBy: { kind: 'text', example: 'ann@acme.com' },
      createTime: { kind: 'integer', example: 1770286182377 },
      status: { kind: 'ref', name: 'WorkflowStatus' },
      updateTime: { kind: 'integer', example: 1770286182433 },
    },
    open: false,
  },
  WorkflowSearchResult: {
    kind: 'object',
    required: ['totalHits', 'results'],
    members: {
      totalHits: { kind: 'integer', example: 1 },
      results: { kind: 'list', min: 1, items: { kind: 'ref', name: 'WorkflowSummary' } },
    },
    open: false,
  },
  WorkflowStatus: {
    kind: 'choice',
    example: 'RUNNING',
    values: ['RUNNING', 'COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED', 'PAUSED'],
  },
  WorkflowStatusSummary: {
    kind: 'object',
    required: ['workflowId', 'status'],
    members: {
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      correlationId: { kind: 'text', example: 'some correlationId' },
      output: { kind: 'free' },
      variables: { kind: 'free' },
      status: { kind: 'ref', name: 'WorkflowStatus' },
    },
    open: false,
  },
  WorkflowSummary: {
    kind: 'object',
    required: [
      'workflowType',
      'version',
      'workflowId',
      'startTime',
      'updateTime',
      'status',
      'input',
      'output',
      'executionTime',
      'failedReferenceTaskNames',
      'priority',
      'failedTaskNames',
      'createdBy',
      'taskToDomain',
      'inputSize',
      'outputSize',
    ],
    members: {
      workflowType: { kind: 'text', example: 'LoanApprovalWorkflow' },
      version: { kind: 'integer', example: 1 },
      workflowId: { kind: 'text', example: 'ca04d4c8-027a-11f1-913a-226156badb04' },
      correlationId: { kind: 'text', example: 'some correlationId' },
      idempotencyKey: { kind: 'text', example: 'some idempotencyKey' },
      startTime: { kind: 'time', example: '2026-02-05T10:09:42.377Z' },
      updateTime: { kind: 'time', example: '2026-02-05T10:09:42.433Z' },
      endTime: { kind: 'time', example: '2026-02-05T10:09:42.421Z' },
      status: { kind: 'ref', name: 'WorkflowStatus' },
      input: {
        kind: 'text',
        example: '{paperUrl=https://files.acme.com/loans/4711.pdf, loan_amount=25000}',
      },
      output: { kind: 'text', example: '{}' },
      reasonForIncompletion: { kind: 'text', example: 'some reasonForIncompletion' },
      executionTime: { kind: 'integer', example: 0 },
      failedReferenceTaskNames: { kind: 'text', example: '' },
      priority: { kind: 'integer', example: 0 },
      failedTaskNames: {
        kind: 'list',
        min: 0,
        items: { kind: 'text', example: 'some failedTaskNames' },
      },
      createdBy: { kind: 'text', example: 'ann@acme.com' },
      taskToDomain: {
        kind: 'map',
        key: 'some taskToDomain',
        values: { kind: 'text', example: 'some taskToDomain' },
      },
      inputSize: { kind: 'integer', example: 67 },
      outputSize: { kind: 'integer', example: 2 },
    },
    open: false,
  },
  WorkflowTask: {
    kind: 'object',
    required: [],
    members: {
      name: { kind: 'text', example: 'human', nullable: true },
      taskReferenceName: { kind: 'text', example: 'human_ref', nullable: true },
      type: { kind: 'text', example: 'HUMAN', nullable: true },
      description: { kind: 'text', example: 'some description', nullable: true },
      inputParameters: { kind: 'free', nullable: true },
      optional: { kind: 'flag', example: false, nullable: true },
      asyncComplete: { kind: 'flag', example: false, nullable: true },
      startDelay: { kind: 'integer', example: 0, nullable: true },
      retryCount: { kind: 'integer', example: 1, nullable: true },
      evaluatorType: { kind: 'text', example: 'some evaluatorType', nullable: true },
      expression: { kind: 'text', example: 'some expression', nullable: true },
      loopCondition: { kind: 'text', example: 'some loopCondition', nullable: true },
      loopOver: {
        kind: 'list',
        min: 0,
        items: { kind: 'ref', name: 'WorkflowTask' },
        nullable: true,
      },
      decisionCases: {
        kind: 'map',
        key: 'some decisionCases',
        values: { kind: 'list', min: 0, items: { kind: 'ref', name: 'WorkflowTask' } },
        nullable: true,
      },
      defaultCase: {
        kind: 'list',
        min: 0,
        items: { kind: 'ref', name: 'WorkflowTask' },
        nullable: true,
      },
      forkTasks: {
        kind: 'list',
        min: 0,
        items: { kind: 'list', min: 0, items: { kind: 'ref', name: 'WorkflowTask' } },
        nullable: true,
      },
      joinOn: {
        kind: 'list',
        min: 0,
        items: { kind: 'text', example: 'some joinOn' },
        nullable: true,
      },
      subWorkflowParam: { kind: 'free', nullable: true },
      taskDefinition: { kind: 'free', nullable: true },
    },
    open: true,
  },
};

/** A status that a PlatformError is answered with. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 413 | 415 | 500 | 501;

/** A message for each of them, as the document has it. */
export const refusalMessages: Readonly<Record<RefusalStatus, string>> = {
  '400': 'Validation failed, check below errors for detail.',
  '403': "You don't have permissions to update user form template: LoanApproval",
  '404': 'No such user form template found by name: LoanReview',
  '409': 'Workflow with LoanApprovalWorkflow.1 already exists!',
  '413': 'The request body is larger than 6291456 bytes',
  '415': "Content-Type 'text/xml' is not supported; send application/json in UTF-8",
  '500': 'No such user form template found by name: LoanReview',
  '501': 'Login with email and password is not supported by this mock; send keyId and keySecret',
};
