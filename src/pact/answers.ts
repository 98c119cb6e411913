// Written by `npm run generate`. Do not edit.

// It stands here and not in src/generated/, whose files import no hand-written one.
import { answerMatcher, type AnswerMatcher } from './answer-matcher.ts';

/**
 * Matches the schema `Access` of the OpenAPI document.
 * One of `CREATE`, `READ`, `EXECUTE`, `UPDATE`, `DELETE`.
 */
export const access: AnswerMatcher<'Access'> = answerMatcher('Access');

/**
 * What was granted, by the type of the subject, a colon and its id.
 *
 * Matches the schema `AccessBySubject` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const accessBySubject: AnswerMatcher<'AccessBySubject'> = answerMatcher('AccessBySubject');

/**
 * Matches the schema `AccessCheck` of the OpenAPI document.
 * - always expected: `READ`, `EXECUTE`, `DELETE`, `CREATE`, `UPDATE`
 */
export const accessCheck: AnswerMatcher<'AccessCheck'> = answerMatcher('AccessCheck');

/**
 * A new key. Nothing shows its secret again.
 *
 * Matches the schema `AccessKey` of the OpenAPI document.
 * - always expected: `id`, `secret`
 */
export const accessKey: AnswerMatcher<'AccessKey'> = answerMatcher('AccessKey');

/**
 * A key without its secret.
 *
 * Matches the schema `AccessKeyInfo` of the OpenAPI document.
 * - always expected: `id`, `createdAt`, `status`
 */
export const accessKeyInfo: AnswerMatcher<'AccessKeyInfo'> = answerMatcher('AccessKeyInfo');

/**
 * Access granted to every member, by kind of target.
 *
 * Matches the schema `AccessMap` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const accessMap: AnswerMatcher<'AccessMap'> = answerMatcher('AccessMap');

/**
 * Matches the schema `Application` of the OpenAPI document.
 * - always expected: `id`, `name`, `createdBy`, `updatedBy`, `createTime`, `updateTime`
 * - expected when named: `tags`
 */
export const application: AnswerMatcher<'Application'> = answerMatcher('Application');

/**
 * Matches the schema `BulkResponse` of the OpenAPI document.
 * - always expected: `bulkErrorResults`, `bulkSuccessfulResults`
 * - not empty, unless named otherwise: `bulkSuccessfulResults`
 */
export const bulkResponse: AnswerMatcher<'BulkResponse'> = answerMatcher('BulkResponse');

/**
 * Executions by correlation id.
 *
 * Matches the schema `CorrelatedWorkflows` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const correlatedWorkflows: AnswerMatcher<'CorrelatedWorkflows'> =
  answerMatcher('CorrelatedWorkflows');

/**
 * Matches the schema `FullTaskSearchResult` of the OpenAPI document.
 * - always expected: `totalHits`, `results`
 * - not empty, unless named otherwise: `results`
 */
export const fullTaskSearchResult: AnswerMatcher<'FullTaskSearchResult'> =
  answerMatcher('FullTaskSearchResult');

/**
 * Matches the schema `FullWorkflowSearchResult` of the OpenAPI document.
 * - always expected: `totalHits`, `results`
 * - not empty, unless named otherwise: `results`
 */
export const fullWorkflowSearchResult: AnswerMatcher<'FullWorkflowSearchResult'> = answerMatcher(
  'FullWorkflowSearchResult',
);

/**
 * What a subject may do with one target.
 *
 * Matches the schema `GrantOfSubject` of the OpenAPI document.
 * - always expected: `target`, `access`
 * - not empty, unless named otherwise: `access`
 */
export const grantOfSubject: AnswerMatcher<'GrantOfSubject'> = answerMatcher('GrantOfSubject');

/**
 * Matches the schema `GrantedAccess` of the OpenAPI document.
 * - always expected: `grantedAccess`
 * - not empty, unless named otherwise: `grantedAccess`
 */
export const grantedAccess: AnswerMatcher<'GrantedAccess'> = answerMatcher('GrantedAccess');

/**
 * Matches the schema `Group` of the OpenAPI document.
 * - always expected: `id`, `description`, `roles`
 * - expected when named: `defaultAccess`, `grantedAccess`, `contactInformation`
 */
export const group: AnswerMatcher<'Group'> = answerMatcher('Group');

/**
 * Matches the schema `HumanTaskActionLog` of the OpenAPI document.
 * - always expected: `id`, `state`, `stateStart`, `action`, `actedBy`
 * - expected when named: `assignee`, `claimant`, `cause`
 */
export const humanTaskActionLog: AnswerMatcher<'HumanTaskActionLog'> =
  answerMatcher('HumanTaskActionLog');

/**
 * One step of the chain of people a task is offered to.
 *
 * Matches the schema `HumanTaskAssignment` of the OpenAPI document.
 * - expected when named: `slaMinutes`, `assignee`
 */
export const humanTaskAssignment: AnswerMatcher<'HumanTaskAssignment'> =
  answerMatcher('HumanTaskAssignment');

/**
 * The definition of the task, its expressions resolved.
 *
 * Matches the schema `HumanTaskDefinition` of the OpenAPI document.
 * - expected when named: `assignments`, `userFormTemplate`, `taskTriggers`, `assignmentCompletionStrategy`, `displayName`, `autoClaim`, `fullTemplate`
 */
export const humanTaskDefinition: AnswerMatcher<'HumanTaskDefinition'> =
  answerMatcher('HumanTaskDefinition');

/**
 * A human task. What is not set is left out.
 *
 * Matches the schema `HumanTaskEntry` of the OpenAPI document.
 * - always expected: `createdBy`, `updatedBy`, `taskId`, `state`, `definitionName`, `workflowId`, `workflowName`, `taskRefName`, `input`, `output`, `createdOn`, `updatedOn`
 * - expected when named: `ownerApp`, `displayName`, `assignee`, `claimant`, `humanTaskDef`
 */
export const humanTask: AnswerMatcher<'HumanTaskEntry'> = answerMatcher('HumanTaskEntry');

/**
 * The task's resolved input and what the platform adds to it.
 *
 * Matches the schema `HumanTaskInput` of the OpenAPI document.
 * - always expected: `_createdBy`, `__humanTaskProcessContext`
 * - expected when named: `__humanTaskDefinition`
 */
export const humanTaskInput: AnswerMatcher<'HumanTaskInput'> = answerMatcher('HumanTaskInput');

/**
 * Matches the schema `HumanTaskProcessContext` of the OpenAPI document.
 * - always expected: `state`, `lastUpdated`, `skippedAssigneeIndexes`, `assignmentsCompleted`, `humanTaskActionLogs`, `humanTaskTriggerLog`
 * - not empty, unless named otherwise: `humanTaskActionLogs`
 * - expected when named: `assigneeIndex`
 */
export const humanTaskProcessContext: AnswerMatcher<'HumanTaskProcessContext'> =
  answerMatcher('HumanTaskProcessContext');

/**
 * Matches the schema `HumanTaskSearchResult` of the OpenAPI document.
 * - always expected: `totalHits`, `results`, `hits`, `start`, `pageSizeLimit`
 * - not empty, unless named otherwise: `results`
 */
export const humanTaskSearchResult: AnswerMatcher<'HumanTaskSearchResult'> =
  answerMatcher('HumanTaskSearchResult');

/**
 * Matches the schema `HumanTaskState` of the OpenAPI document.
 * One of `PENDING`, `ASSIGNED`, `IN_PROGRESS`, `COMPLETED`, `TIMED_OUT`, `DELETED`.
 */
export const humanTaskState: AnswerMatcher<'HumanTaskState'> = answerMatcher('HumanTaskState');

/**
 * A stored user form, one version of it.
 *
 * Matches the schema `HumanTaskTemplate` of the OpenAPI document.
 * - always expected: `createTime`, `updateTime`, `createdBy`, `updatedBy`, `name`, `version`, `jsonSchema`, `templateUI`
 * - expected when named: `ownerApp`, `tags`
 */
export const humanTaskTemplate: AnswerMatcher<'HumanTaskTemplate'> =
  answerMatcher('HumanTaskTemplate');

/**
 * A workflow to start when something happens to the task.
 *
 * Matches the schema `HumanTaskTrigger` of the OpenAPI document.
 * - always expected: `triggerType`, `startWorkflowRequest`
 */
export const humanTaskTrigger: AnswerMatcher<'HumanTaskTrigger'> =
  answerMatcher('HumanTaskTrigger');

/**
 * A trigger that fired, and the execution it started or why it started none.
 *
 * Matches the schema `HumanTaskTriggerLog` of the OpenAPI document.
 * - always expected: `id`, `triggerType`, `state`, `triggeredAt`, `workflowName`
 * - expected when named: `workflowVersion`, `workflowId`, `error`
 */
export const humanTaskTriggerLog: AnswerMatcher<'HumanTaskTriggerLog'> =
  answerMatcher('HumanTaskTriggerLog');

/**
 * Matches the schema `HumanTaskTriggerType` of the OpenAPI document.
 * One of `PENDING`, `ASSIGNED`, `IN_PROGRESS`, `COMPLETED`, `TIMED_OUT`, `ASSIGNEE_CHANGED`, `CLAIMANT_CHANGED`.
 */
export const humanTaskTriggerType: AnswerMatcher<'HumanTaskTriggerType'> =
  answerMatcher('HumanTaskTriggerType');

/**
 * A person or a group, known to the cluster or only to an outside system.
 *
 * Matches the schema `HumanTaskUser` of the OpenAPI document.
 * - always expected: `userType`, `user`
 */
export const humanTaskUser: AnswerMatcher<'HumanTaskUser'> = answerMatcher('HumanTaskUser');

/**
 * Matches the schema `HumanTaskUserType` of the OpenAPI document.
 * One of `CONDUCTOR_USER`, `CONDUCTOR_GROUP`, `EXTERNAL_USER`, `EXTERNAL_GROUP`.
 */
export const humanTaskUserType: AnswerMatcher<'HumanTaskUserType'> =
  answerMatcher('HumanTaskUserType');

/**
 * Matches the schema `Message` of the OpenAPI document.
 * - always expected: `message`
 */
export const message: AnswerMatcher<'Message'> = answerMatcher('Message');

/**
 * Matches the schema `Permission` of the OpenAPI document.
 * - always expected: `name`
 */
export const permission: AnswerMatcher<'Permission'> = answerMatcher('Permission');

/**
 * How the platform says no, for everything but a token that is missing or bad.
 *
 * Matches the schema `PlatformError` of the OpenAPI document.
 * - always expected: `status`, `message`, `instance`, `retryable`
 * - expected when named: `validationErrors`
 */
export const platformError: AnswerMatcher<'PlatformError'> = answerMatcher('PlatformError');

/**
 * That a worker polls for tasks of a type.
 *
 * Matches the schema `PollData` of the OpenAPI document.
 * - always expected: `queueName`, `workerId`, `lastPollTime`
 * - expected when named: `domain`
 */
export const pollData: AnswerMatcher<'PollData'> = answerMatcher('PollData');

/**
 * Polls of workers.
 *
 * Matches the schema `PollDataList` of the OpenAPI document.
 * One element at least.
 */
export const pollDataList: AnswerMatcher<'PollDataList'> = answerMatcher('PollDataList');

/**
 * Tasks handed to a worker.
 *
 * Matches the schema `PolledTasks` of the OpenAPI document.
 * One element at least.
 */
export const polledTasks: AnswerMatcher<'PolledTasks'> = answerMatcher('PolledTasks');

/**
 * One queue.
 *
 * Matches the schema `QueueData` of the OpenAPI document.
 * - always expected: `size`
 * - expected when named: `pollerCount`
 */
export const queueData: AnswerMatcher<'QueueData'> = answerMatcher('QueueData');

/**
 * How many tasks wait, by queue and part of it.
 *
 * Matches the schema `QueueDetails` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const queueDetails: AnswerMatcher<'QueueDetails'> = answerMatcher('QueueDetails');

/**
 * Queues and the workers that poll them.
 *
 * Matches the schema `QueueOverview` of the OpenAPI document.
 * - always expected: `queueData`, `pollData`
 * - not empty, unless named otherwise: `pollData`
 */
export const queueOverview: AnswerMatcher<'QueueOverview'> = answerMatcher('QueueOverview');

/**
 * One part of a queue.
 *
 * Matches the schema `QueuePart` of the OpenAPI document.
 * - always expected: `size`, `uacked`
 */
export const queuePart: AnswerMatcher<'QueuePart'> = answerMatcher('QueuePart');

/**
 * How many tasks wait, by queue.
 *
 * Matches the schema `QueueSizes` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const queueSizes: AnswerMatcher<'QueueSizes'> = answerMatcher('QueueSizes');

/**
 * How many executions may run at once. Members the mock does not know are kept too.
 *
 * Matches the schema `RateLimitConfig` of the OpenAPI document.
 * - expected when named: `rateLimitKey`, `concurrentExecLimit`, `tag`, `concurrentExecutionLimit`
 */
export const rateLimitConfig: AnswerMatcher<'RateLimitConfig'> = answerMatcher('RateLimitConfig');

/**
 * How long the next attempt waits: retryDelaySeconds, that times backoffScaleFactor and the number of the attempt, or that times backoffScaleFactor to the power of that number.
 *
 * Matches the schema `RetryLogic` of the OpenAPI document.
 * One of `FIXED`, `LINEAR_BACKOFF`, `EXPONENTIAL_BACKOFF`.
 */
export const retryLogic: AnswerMatcher<'RetryLogic'> = answerMatcher('RetryLogic');

/**
 * Matches the schema `Role` of the OpenAPI document.
 * - always expected: `name`, `permissions`
 * - not empty, unless named otherwise: `permissions`
 */
export const role: AnswerMatcher<'Role'> = answerMatcher('Role');

/**
 * Whether the time was over before what the call waits for; the execution goes on.
 *
 * Matches the schema `SignalTimeout` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const signalTimeout: AnswerMatcher<'SignalTimeout'> = answerMatcher('SignalTimeout');

/**
 * Matches the schema `Subject` of the OpenAPI document.
 * - always expected: `type`, `id`
 */
export const subject: AnswerMatcher<'Subject'> = answerMatcher('Subject');

/**
 * Who was granted it, by access.
 *
 * Matches the schema `SubjectsByAccess` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const subjectsByAccess: AnswerMatcher<'SubjectsByAccess'> =
  answerMatcher('SubjectsByAccess');

/**
 * Matches the schema `Tag` of the OpenAPI document.
 * - always expected: `key`, `value`
 */
export const tag: AnswerMatcher<'Tag'> = answerMatcher('Tag');

/**
 * Matches the schema `TaggedResource` of the OpenAPI document.
 * - always expected: `id`, `displayName`
 */
export const taggedResource: AnswerMatcher<'TaggedResource'> = answerMatcher('TaggedResource');

/**
 * Matches the schema `Target` of the OpenAPI document.
 * - always expected: `type`, `id`
 */
export const target: AnswerMatcher<'Target'> = answerMatcher('Target');

/**
 * One scheduled task of an execution. What is not set is left out; numbers and booleans always stand.
 *
 * Matches the schema `Task` of the OpenAPI document.
 * - always expected: `taskType`, `status`, `inputData`, `referenceTaskName`, `retryCount`, `seq`, `pollCount`, `taskDefName`, `scheduledTime`, `startTime`, `endTime`, `updateTime`, `startDelayInSeconds`, `retried`, `executed`, `callbackFromWorker`, `responseTimeoutSeconds`, `workflowInstanceId`, `workflowType`, `taskId`, `callbackAfterSeconds`, `outputData`, `rateLimitPerFrequency`, `rateLimitFrequencyInSeconds`, `workflowPriority`, `iteration`, `subworkflowChanged`, `firstStartTime`, `loopOverTask`, `queueWaitTime`
 * - expected when named: `correlationId`, `retriedTaskId`, `reasonForIncompletion`, `workerId`, `workflowTask`, `domain`, `subWorkflowId`, `parentTaskReferenceName`, `taskDefinition`
 */
export const task: AnswerMatcher<'Task'> = answerMatcher('Task');

/**
 * A stored task definition. Members the mock does not know are kept.
 *
 * Matches the schema `TaskDef` of the OpenAPI document.
 * - always expected: `name`, `retryCount`, `retryLogic`, `retryDelaySeconds`, `timeoutSeconds`, `timeoutPolicy`, `responseTimeoutSeconds`, `createTime`, `updateTime`, `createdBy`, `updatedBy`
 * - expected when named: `ownerApp`, `isolationGroupId`, `executionNameSpace`, `description`, `backoffScaleFactor`, `maxRetryDelaySeconds`, `pollTimeoutSeconds`, `totalTimeoutSeconds`, `concurrentExecLimit`, `rateLimitPerFrequency`, `rateLimitFrequencyInSeconds`, `inputKeys`, `outputKeys`, `inputTemplate`, `inputSchema`, `outputSchema`, `enforceSchema`, `ownerEmail`, `overwriteTags`, `tags`
 */
export const taskDef: AnswerMatcher<'TaskDef'> = answerMatcher('TaskDef');

/**
 * One line.
 *
 * Matches the schema `TaskExecLog` of the OpenAPI document.
 * - always expected: `log`, `taskId`, `createdTime`
 */
export const taskExecLog: AnswerMatcher<'TaskExecLog'> = answerMatcher('TaskExecLog');

/**
 * What was written about a task.
 *
 * Matches the schema `TaskExecLogs` of the OpenAPI document.
 * One element at least.
 */
export const taskExecLogs: AnswerMatcher<'TaskExecLogs'> = answerMatcher('TaskExecLogs');

/**
 * Matches the schema `TaskList` of the OpenAPI document.
 * - always expected: `totalHits`, `results`, `summary`
 * - not empty, unless named otherwise: `results`
 */
export const taskList: AnswerMatcher<'TaskList'> = answerMatcher('TaskList');

/**
 * The task that holds an execution up, as it stands. What is not set is left out.
 *
 * Matches the schema `TaskRun` of the OpenAPI document.
 * - always expected: `responseType`, `targetWorkflowId`, `targetWorkflowStatus`, `signalTimeout`, `workflowId`, `input`, `output`, `taskType`, `taskId`, `referenceTaskName`, `retryCount`, `taskDefName`, `workflowType`, `priority`, `createTime`, `status`, `updateTime`
 * - expected when named: `requestId`, `correlationId`
 */
export const taskRun: AnswerMatcher<'TaskRun'> = answerMatcher('TaskRun');

/**
 * Matches the schema `TaskSearchResult` of the OpenAPI document.
 * - always expected: `totalHits`, `results`
 * - not empty, unless named otherwise: `results`
 */
export const taskSearchResult: AnswerMatcher<'TaskSearchResult'> =
  answerMatcher('TaskSearchResult');

/**
 * Matches the schema `TaskStatus` of the OpenAPI document.
 * One of `SCHEDULED`, `IN_PROGRESS`, `COMPLETED`, `COMPLETED_WITH_ERRORS`, `FAILED`, `FAILED_WITH_TERMINAL_ERROR`, `TIMED_OUT`, `CANCELED`, `SKIPPED`.
 */
export const taskStatus: AnswerMatcher<'TaskStatus'> = answerMatcher('TaskStatus');

/**
 * A task as a search shows it. What is not set is left out.
 *
 * Matches the schema `TaskSummary` of the OpenAPI document.
 * - always expected: `workflowId`, `workflowType`, `scheduledTime`, `startTime`, `updateTime`, `endTime`, `status`, `executionTime`, `queueWaitTime`, `taskDefName`, `taskType`, `taskReferenceName`, `input`, `output`, `taskId`, `workflowPriority`
 * - expected when named: `correlationId`, `reasonForIncompletion`
 */
export const taskSummary: AnswerMatcher<'TaskSummary'> = answerMatcher('TaskSummary');

/**
 * What happens when a task takes too long: another attempt, the end of the workflow, or nothing.
 *
 * Matches the schema `TaskTimeoutPolicy` of the OpenAPI document.
 * One of `RETRY`, `TIME_OUT_WF`, `ALERT_ONLY`.
 */
export const taskTimeoutPolicy: AnswerMatcher<'TaskTimeoutPolicy'> =
  answerMatcher('TaskTimeoutPolicy');

/**
 * Matches the schema `TimeoutPolicy` of the OpenAPI document.
 * One of `TIME_OUT_WF`, `ALERT_ONLY`.
 */
export const timeoutPolicy: AnswerMatcher<'TimeoutPolicy'> = answerMatcher('TimeoutPolicy');

/**
 * Matches the schema `Token` of the OpenAPI document.
 * - always expected: `token`
 */
export const token: AnswerMatcher<'Token'> = answerMatcher('Token');

/**
 * How the platform says that the token, or the key it is asked for with, is not good.
 *
 * Matches the schema `TokenError` of the OpenAPI document.
 * - always expected: `message`, `error`, `timestamp`
 */
export const tokenError: AnswerMatcher<'TokenError'> = answerMatcher('TokenError');

/**
 * Matches the schema `User` of the OpenAPI document.
 * - always expected: `id`, `name`, `roles`, `groups`, `applicationUser`
 * - not empty, unless named otherwise: `roles`, `groups`
 * - expected when named: `uuid`, `contactInformation`, `namespace`, `orkesWorkersApp`, `orkesApiGateway`, `orkesApp`
 */
export const user: AnswerMatcher<'User'> = answerMatcher('User');

/**
 * Matches the schema `UserFormReference` of the OpenAPI document.
 * - expected when named: `name`, `version`
 */
export const userFormReference: AnswerMatcher<'UserFormReference'> =
  answerMatcher('UserFormReference');

/**
 * The answer when claims are asked for.
 *
 * Matches the schema `UserWithClaims` of the OpenAPI document.
 * - always expected: `user`, `claims`
 */
export const userWithClaims: AnswerMatcher<'UserWithClaims'> = answerMatcher('UserWithClaims');

/**
 * Matches the schema `ValidationError` of the OpenAPI document.
 * - always expected: `path`, `message`
 * - expected when named: `invalidValue`
 */
export const validationError: AnswerMatcher<'ValidationError'> = answerMatcher('ValidationError');

/**
 * An execution. What is not set is left out.
 *
 * Matches the schema `Workflow` of the OpenAPI document.
 * - always expected: `createTime`, `createdBy`, `status`, `endTime`, `workflowId`, `tasks`, `input`, `output`, `taskToDomain`, `failedReferenceTaskNames`, `workflowDefinition`, `priority`, `variables`, `lastRetriedTime`, `failedTaskNames`, `history`, `rateLimited`, `startTime`, `workflowName`, `workflowVersion`
 * - not empty, unless named otherwise: `tasks`
 * - expected when named: `ownerApp`, `updateTime`, `updatedBy`, `parentWorkflowId`, `parentWorkflowTaskId`, `correlationId`, `idempotencyKey`, `reasonForIncompletion`
 */
export const workflow: AnswerMatcher<'Workflow'> = answerMatcher('Workflow');

/**
 * A stored definition.
 *
 * Matches the schema `WorkflowDef` of the OpenAPI document.
 * - always expected: `name`, `version`, `tasks`
 * - not empty, unless named otherwise: `tasks`
 * - expected when named: `createTime`, `updateTime`, `createdBy`, `updatedBy`, `description`, `inputParameters`, `outputParameters`, `inputTemplate`, `variables`, `failureWorkflow`, `schemaVersion`, `restartable`, `workflowStatusListenerEnabled`, `ownerApp`, `ownerEmail`, `timeoutPolicy`, `timeoutSeconds`, `overwriteTags`, `tags`
 */
export const workflowDef: AnswerMatcher<'WorkflowDef'> = answerMatcher('WorkflowDef');

/**
 * What the definition gives.
 *
 * Matches the schema `WorkflowOutput` of the OpenAPI document.
 * An object of any members; those that are named are expected.
 */
export const workflowOutput: AnswerMatcher<'WorkflowOutput'> = answerMatcher('WorkflowOutput');

/**
 * An execution as it stands. What is not set is left out.
 *
 * Matches the schema `WorkflowRun` of the OpenAPI document.
 * - always expected: `responseType`, `targetWorkflowId`, `targetWorkflowStatus`, `signalTimeout`, `workflowId`, `input`, `output`, `priority`, `variables`, `tasks`, `createdBy`, `createTime`, `status`, `updateTime`
 * - not empty, unless named otherwise: `tasks`
 * - expected when named: `requestId`, `correlationId`
 */
export const workflowRun: AnswerMatcher<'WorkflowRun'> = answerMatcher('WorkflowRun');

/**
 * Matches the schema `WorkflowSearchResult` of the OpenAPI document.
 * - always expected: `totalHits`, `results`
 * - not empty, unless named otherwise: `results`
 */
export const workflowSearchResult: AnswerMatcher<'WorkflowSearchResult'> =
  answerMatcher('WorkflowSearchResult');

/**
 * Matches the schema `WorkflowStatus` of the OpenAPI document.
 * One of `RUNNING`, `COMPLETED`, `FAILED`, `TIMED_OUT`, `TERMINATED`, `PAUSED`.
 */
export const workflowStatus: AnswerMatcher<'WorkflowStatus'> = answerMatcher('WorkflowStatus');

/**
 * How far an execution is. What is not set or not wanted is left out.
 *
 * Matches the schema `WorkflowStatusSummary` of the OpenAPI document.
 * - always expected: `workflowId`, `status`
 * - expected when named: `correlationId`, `output`, `variables`
 */
export const workflowStatusSummary: AnswerMatcher<'WorkflowStatusSummary'> =
  answerMatcher('WorkflowStatusSummary');

/**
 * An execution as a search shows it. What is not set is left out.
 *
 * Matches the schema `WorkflowSummary` of the OpenAPI document.
 * - always expected: `workflowType`, `version`, `workflowId`, `startTime`, `updateTime`, `status`, `input`, `output`, `executionTime`, `failedReferenceTaskNames`, `priority`, `failedTaskNames`, `createdBy`, `taskToDomain`, `inputSize`, `outputSize`
 * - expected when named: `correlationId`, `idempotencyKey`, `endTime`, `reasonForIncompletion`
 */
export const workflowSummary: AnswerMatcher<'WorkflowSummary'> = answerMatcher('WorkflowSummary');

/**
 * One task of a definition. Its rules are the engine's; the wire only types what it reads.
 *
 * Matches the schema `WorkflowTask` of the OpenAPI document.
 * - expected when named: `name`, `taskReferenceName`, `type`, `description`, `inputParameters`, `optional`, `asyncComplete`, `startDelay`, `retryCount`, `evaluatorType`, `expression`, `loopCondition`, `loopOver`, `decisionCases`, `defaultCase`, `forkTasks`, `joinOn`, `subWorkflowParam`, `taskDefinition`
 */
export const workflowTask: AnswerMatcher<'WorkflowTask'> = answerMatcher('WorkflowTask');
