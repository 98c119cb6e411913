/**
 * What the API can do: one entry for each operation of the OpenAPI document. Leaving one out, or raising a refusal
 * that its responses do not list, does not compile.
 */
import type { OperationId } from '../generated/operations.ts';
import { addApplicationRole } from './applications/add-application-role.ts';
import { addApplicationTags } from './applications/add-application-tags.ts';
import { createAccessKey } from './applications/create-access-key.ts';
import { createApplication } from './applications/create-application.ts';
import { deleteAccessKey } from './applications/delete-access-key.ts';
import { deleteApplicationTags } from './applications/delete-application-tags.ts';
import { deleteApplication } from './applications/delete-application.ts';
import { getApplicationOfKey } from './applications/get-application-of-key.ts';
import { getApplicationTags } from './applications/get-application-tags.ts';
import { getApplication } from './applications/get-application.ts';
import { listAccessKeys } from './applications/list-access-keys.ts';
import { listApplications } from './applications/list-applications.ts';
import { removeApplicationRole } from './applications/remove-application-role.ts';
import { renameApplication } from './applications/rename-application.ts';
import { toggleAccessKey } from './applications/toggle-access-key.ts';
import { getPermissions } from './authorization/get-permissions.ts';
import { grantPermissions } from './authorization/grant-permissions.ts';
import { removePermissions } from './authorization/remove-permissions.ts';
import { deleteFormTags } from './forms/delete-form-tags.ts';
import { deleteFormVersion } from './forms/delete-form-version.ts';
import { deleteForm } from './forms/delete-form.ts';
import { getFormOfTask } from './forms/get-form-of-task.ts';
import { getFormTags } from './forms/get-form-tags.ts';
import { getFormVersion } from './forms/get-form-version.ts';
import { listForms } from './forms/list-forms.ts';
import { saveFormTags } from './forms/save-form-tags.ts';
import { saveForm } from './forms/save-form.ts';
import { saveForms } from './forms/save-forms.ts';
import { addUserToGroup } from './groups/add-user-to-group.ts';
import { addUsersToGroup } from './groups/add-users-to-group.ts';
import { deleteGroup } from './groups/delete-group.ts';
import { getGroupPermissions } from './groups/get-group-permissions.ts';
import { getGroup } from './groups/get-group.ts';
import { listGroupUsers } from './groups/list-group-users.ts';
import { listGroups } from './groups/list-groups.ts';
import { removeUserFromGroup } from './groups/remove-user-from-group.ts';
import { removeUsersFromGroup } from './groups/remove-users-from-group.ts';
import { saveGroup } from './groups/save-group.ts';
import { backPopulateFullTextIndex } from './human-tasks/back-populate-full-text-index.ts';
import { claimHumanTaskForUser } from './human-tasks/claim-human-task-for-user.ts';
import { claimHumanTask } from './human-tasks/claim-human-task.ts';
import { deleteHumanTask } from './human-tasks/delete-human-task.ts';
import { deleteHumanTasks } from './human-tasks/delete-human-tasks.ts';
import { getConductorTask } from './human-tasks/get-conductor-task.ts';
import { getHumanTask } from './human-tasks/get-human-task.ts';
import { getTaskDisplayNames } from './human-tasks/get-task-display-names.ts';
import { reassignHumanTask } from './human-tasks/reassign-human-task.ts';
import { releaseHumanTask } from './human-tasks/release-human-task.ts';
import { searchHumanTasks } from './human-tasks/search-human-tasks.ts';
import { skipHumanTask } from './human-tasks/skip-human-task.ts';
import { updateHumanTaskByRef } from './human-tasks/update-human-task-by-ref.ts';
import { updateHumanTask } from './human-tasks/update-human-task.ts';
import { getHealth } from './system/get-health.ts';
import { getVersion } from './system/get-version.ts';
import { findTaggedResources } from './tags/find-tagged-resources.ts';
import { listTags } from './tags/list-tags.ts';
import { addTaskDefinitionTag } from './task-definitions/add-task-definition-tag.ts';
import { createTaskDefinitions } from './task-definitions/create-task-definitions.ts';
import { deleteTaskDefinitionTag } from './task-definitions/delete-task-definition-tag.ts';
import { deleteTaskDefinition } from './task-definitions/delete-task-definition.ts';
import { getTaskDefinitionTags } from './task-definitions/get-task-definition-tags.ts';
import { getTaskDefinition } from './task-definitions/get-task-definition.ts';
import { listTaskDefinitions } from './task-definitions/list-task-definitions.ts';
import { saveTaskDefinition } from './task-definitions/save-task-definition.ts';
import { setTaskDefinitionTags } from './task-definitions/set-task-definition-tags.ts';
import { getPollData } from './tasks/get-poll-data.ts';
import { getQueueSizes } from './tasks/get-queue-sizes.ts';
import { getTaskLogs } from './tasks/get-task-logs.ts';
import { getTask } from './tasks/get-task.ts';
import { listPollData } from './tasks/list-poll-data.ts';
import { listQueuesInDetail } from './tasks/list-queues-in-detail.ts';
import { listQueues } from './tasks/list-queues.ts';
import { logTask } from './tasks/log-task.ts';
import { pollTask } from './tasks/poll-task.ts';
import { pollTasks } from './tasks/poll-tasks.ts';
import { requeueTasks } from './tasks/requeue-tasks.ts';
import { searchFullTasks } from './tasks/search-full-tasks.ts';
import { searchTasks } from './tasks/search-tasks.ts';
import { signalTaskSync } from './tasks/signal-task-sync.ts';
import { signalTask } from './tasks/signal-task.ts';
import { updateTaskAndPoll } from './tasks/update-task-and-poll.ts';
import { updateTaskByRefSync } from './tasks/update-task-by-ref-sync.ts';
import { updateTaskByRef } from './tasks/update-task-by-ref.ts';
import { updateTask } from './tasks/update-task.ts';
import { getUserInfo } from './token/get-user-info.ts';
import { issueToken } from './token/issue-token.ts';
import { checkUserPermissions } from './users/check-user-permissions.ts';
import { deleteUser } from './users/delete-user.ts';
import { getUserPermissions } from './users/get-user-permissions.ts';
import { getUser } from './users/get-user.ts';
import { listUsers } from './users/list-users.ts';
import { saveUser } from './users/save-user.ts';
import { addWorkflowDefinitionTag } from './workflow-definitions/add-workflow-definition-tag.ts';
import { createWorkflowDefinition } from './workflow-definitions/create-workflow-definition.ts';
import { deleteWorkflowDefinitionTag } from './workflow-definitions/delete-workflow-definition-tag.ts';
import { deleteWorkflowDefinition } from './workflow-definitions/delete-workflow-definition.ts';
import { getWorkflowDefinitionTags } from './workflow-definitions/get-workflow-definition-tags.ts';
import { getWorkflowDefinition } from './workflow-definitions/get-workflow-definition.ts';
import { getWorkflowRateLimit } from './workflow-definitions/get-workflow-rate-limit.ts';
import { listWorkflowDefinitions } from './workflow-definitions/list-workflow-definitions.ts';
import { removeWorkflowRateLimit } from './workflow-definitions/remove-workflow-rate-limit.ts';
import { saveWorkflowDefinitions } from './workflow-definitions/save-workflow-definitions.ts';
import { setWorkflowDefinitionTags } from './workflow-definitions/set-workflow-definition-tags.ts';
import { setWorkflowRateLimit } from './workflow-definitions/set-workflow-rate-limit.ts';
import { decideWorkflow } from './workflows/decide-workflow.ts';
import { executeWorkflowByName } from './workflows/execute-workflow-by-name.ts';
import { executeWorkflowWithoutInput } from './workflows/execute-workflow-without-input.ts';
import { executeWorkflow } from './workflows/execute-workflow.ts';
import { getWorkflowStatus } from './workflows/get-workflow-status.ts';
import { getWorkflow } from './workflows/get-workflow.ts';
import { jumpToTask } from './workflows/jump-to-task.ts';
import { listCorrelatedWorkflowsInBatch } from './workflows/list-correlated-workflows-in-batch.ts';
import { listCorrelatedWorkflows } from './workflows/list-correlated-workflows.ts';
import { listRunningWorkflows } from './workflows/list-running-workflows.ts';
import { listWorkflowTasks } from './workflows/list-workflow-tasks.ts';
import { listWorkflowsByCorrelationId } from './workflows/list-workflows-by-correlation-id.ts';
import { pauseWorkflow } from './workflows/pause-workflow.ts';
import { pauseWorkflows } from './workflows/pause-workflows.ts';
import { removeWorkflow } from './workflows/remove-workflow.ts';
import { removeWorkflows } from './workflows/remove-workflows.ts';
import { rerunWorkflow } from './workflows/rerun-workflow.ts';
import { resetWorkflowCallbacks } from './workflows/reset-workflow-callbacks.ts';
import { restartWorkflow } from './workflows/restart-workflow.ts';
import { restartWorkflows } from './workflows/restart-workflows.ts';
import { resumeWorkflow } from './workflows/resume-workflow.ts';
import { resumeWorkflows } from './workflows/resume-workflows.ts';
import { retryWorkflow } from './workflows/retry-workflow.ts';
import { retryWorkflows } from './workflows/retry-workflows.ts';
import { searchFullWorkflowsByTasks } from './workflows/search-full-workflows-by-tasks.ts';
import { searchFullWorkflows } from './workflows/search-full-workflows.ts';
import { searchWorkflowsByTasks } from './workflows/search-workflows-by-tasks.ts';
import { searchWorkflows } from './workflows/search-workflows.ts';
import { skipTaskOfWorkflow } from './workflows/skip-task-of-workflow.ts';
import { startWorkflowByName } from './workflows/start-workflow-by-name.ts';
import { startWorkflowVersion } from './workflows/start-workflow-version.ts';
import { startWorkflow } from './workflows/start-workflow.ts';
import { terminateWorkflow } from './workflows/terminate-workflow.ts';
import { terminateWorkflows } from './workflows/terminate-workflows.ts';
import { testWorkflow } from './workflows/test-workflow.ts';
import { updateWorkflowState } from './workflows/update-workflow-state.ts';
import { updateWorkflowVariables } from './workflows/update-workflow-variables.ts';
import { upgradeWorkflow } from './workflows/upgrade-workflow.ts';
import type { Operation } from './call/operation.ts';

export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  addApplicationRole,
  addApplicationTags,
  addTaskDefinitionTag,
  addUserToGroup,
  addUsersToGroup,
  addWorkflowDefinitionTag,
  backPopulateFullTextIndex,
  checkUserPermissions,
  claimHumanTask,
  claimHumanTaskForUser,
  createAccessKey,
  createApplication,
  createTaskDefinitions,
  createWorkflowDefinition,
  decideWorkflow,
  deleteAccessKey,
  deleteApplication,
  deleteApplicationTags,
  deleteForm,
  deleteFormTags,
  deleteFormVersion,
  deleteGroup,
  deleteHumanTask,
  deleteHumanTasks,
  deleteTaskDefinition,
  deleteTaskDefinitionTag,
  deleteUser,
  deleteWorkflowDefinition,
  deleteWorkflowDefinitionTag,
  executeWorkflow,
  executeWorkflowByName,
  executeWorkflowWithoutInput,
  findTaggedResources,
  getApplication,
  getApplicationOfKey,
  getApplicationTags,
  getConductorTask,
  getFormOfTask,
  getFormTags,
  getFormVersion,
  getGroup,
  getGroupPermissions,
  getHealth,
  getHumanTask,
  getPermissions,
  getPollData,
  getQueueSizes,
  getTask,
  getTaskDefinition,
  getTaskDefinitionTags,
  getTaskDisplayNames,
  getTaskLogs,
  getUser,
  getUserInfo,
  getUserPermissions,
  getVersion,
  getWorkflow,
  getWorkflowDefinition,
  getWorkflowDefinitionTags,
  getWorkflowRateLimit,
  getWorkflowStatus,
  grantPermissions,
  issueToken,
  jumpToTask,
  listAccessKeys,
  listApplications,
  listCorrelatedWorkflows,
  listCorrelatedWorkflowsInBatch,
  listForms,
  listGroupUsers,
  listGroups,
  listPollData,
  listQueues,
  listQueuesInDetail,
  listRunningWorkflows,
  listTags,
  listTaskDefinitions,
  listUsers,
  listWorkflowDefinitions,
  listWorkflowTasks,
  listWorkflowsByCorrelationId,
  logTask,
  pauseWorkflow,
  pauseWorkflows,
  pollTask,
  pollTasks,
  reassignHumanTask,
  releaseHumanTask,
  removeApplicationRole,
  removePermissions,
  removeUserFromGroup,
  removeUsersFromGroup,
  removeWorkflow,
  removeWorkflowRateLimit,
  removeWorkflows,
  renameApplication,
  requeueTasks,
  rerunWorkflow,
  resetWorkflowCallbacks,
  restartWorkflow,
  restartWorkflows,
  resumeWorkflow,
  resumeWorkflows,
  retryWorkflow,
  retryWorkflows,
  saveForm,
  saveFormTags,
  saveForms,
  saveGroup,
  saveTaskDefinition,
  saveUser,
  saveWorkflowDefinitions,
  searchFullTasks,
  searchFullWorkflows,
  searchFullWorkflowsByTasks,
  searchHumanTasks,
  searchTasks,
  searchWorkflows,
  searchWorkflowsByTasks,
  setTaskDefinitionTags,
  setWorkflowDefinitionTags,
  setWorkflowRateLimit,
  signalTask,
  signalTaskSync,
  skipHumanTask,
  skipTaskOfWorkflow,
  startWorkflow,
  startWorkflowByName,
  startWorkflowVersion,
  terminateWorkflow,
  terminateWorkflows,
  testWorkflow,
  toggleAccessKey,
  updateHumanTask,
  updateHumanTaskByRef,
  updateTask,
  updateTaskAndPoll,
  updateTaskByRef,
  updateTaskByRefSync,
  updateWorkflowState,
  updateWorkflowVariables,
  upgradeWorkflow,
};
