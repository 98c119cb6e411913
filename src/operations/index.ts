/**
 * What the API can do: one entry for each operation of the OpenAPI document. Leaving one out, or raising a refusal
 * that its responses do not list, does not compile.
 */
import type { OperationId } from '../generated/operations.ts';
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
import { getGroup } from './groups/get-group.ts';
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
import { createTaskDefinitions } from './task-definitions/create-task-definitions.ts';
import { getTaskDefinition } from './task-definitions/get-task-definition.ts';
import { listTaskDefinitions } from './task-definitions/list-task-definitions.ts';
import { saveTaskDefinition } from './task-definitions/save-task-definition.ts';
import { pollTask } from './tasks/poll-task.ts';
import { updateTask } from './tasks/update-task.ts';
import { getUserInfo } from './token/get-user-info.ts';
import { issueToken } from './token/issue-token.ts';
import { getUser } from './users/get-user.ts';
import { saveUser } from './users/save-user.ts';
import { createWorkflowDefinition } from './workflow-definitions/create-workflow-definition.ts';
import { getWorkflowDefinition } from './workflow-definitions/get-workflow-definition.ts';
import { saveWorkflowDefinitions } from './workflow-definitions/save-workflow-definitions.ts';
import { getWorkflow } from './workflows/get-workflow.ts';
import { pauseWorkflow } from './workflows/pause-workflow.ts';
import { resumeWorkflow } from './workflows/resume-workflow.ts';
import { retryWorkflow } from './workflows/retry-workflow.ts';
import { startWorkflowByName } from './workflows/start-workflow-by-name.ts';
import { startWorkflow } from './workflows/start-workflow.ts';
import { terminateWorkflow } from './workflows/terminate-workflow.ts';
import type { Operation } from './operation.ts';

export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  addUserToGroup,
  backPopulateFullTextIndex,
  claimHumanTask,
  claimHumanTaskForUser,
  createTaskDefinitions,
  createWorkflowDefinition,
  deleteForm,
  deleteFormTags,
  deleteFormVersion,
  deleteHumanTask,
  deleteHumanTasks,
  getConductorTask,
  getFormOfTask,
  getFormTags,
  getFormVersion,
  getGroup,
  getHealth,
  getHumanTask,
  getTaskDefinition,
  getTaskDisplayNames,
  getUser,
  getUserInfo,
  getVersion,
  getWorkflow,
  getWorkflowDefinition,
  grantPermissions,
  issueToken,
  listForms,
  listTaskDefinitions,
  pauseWorkflow,
  pollTask,
  reassignHumanTask,
  releaseHumanTask,
  removePermissions,
  resumeWorkflow,
  retryWorkflow,
  saveForm,
  saveFormTags,
  saveForms,
  saveGroup,
  saveTaskDefinition,
  saveUser,
  saveWorkflowDefinitions,
  searchHumanTasks,
  skipHumanTask,
  startWorkflow,
  startWorkflowByName,
  terminateWorkflow,
  updateHumanTask,
  updateHumanTaskByRef,
  updateTask,
};
