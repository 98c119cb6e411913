/**
 * What the API can do: one entry for each operation of the OpenAPI document. Leaving one out, or raising a refusal
 * that its responses do not list, does not compile.
 */
import type { OperationId } from '../generated/operations.ts';
import { grantPermissions } from './authorization/grant-permissions.ts';
import { removePermissions } from './authorization/remove-permissions.ts';
import { getFormVersion } from './forms/get-form-version.ts';
import { saveForm } from './forms/save-form.ts';
import { addUserToGroup } from './groups/add-user-to-group.ts';
import { getGroup } from './groups/get-group.ts';
import { saveGroup } from './groups/save-group.ts';
import { claimHumanTaskForUser } from './human-tasks/claim-human-task-for-user.ts';
import { claimHumanTask } from './human-tasks/claim-human-task.ts';
import { getHumanTask } from './human-tasks/get-human-task.ts';
import { searchHumanTasks } from './human-tasks/search-human-tasks.ts';
import { updateHumanTaskByRef } from './human-tasks/update-human-task-by-ref.ts';
import type { Operation } from './operation.ts';
import { getHealth } from './system/get-health.ts';
import { getVersion } from './system/get-version.ts';
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
import { startWorkflowByName } from './workflows/start-workflow-by-name.ts';
import { startWorkflow } from './workflows/start-workflow.ts';

export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  addUserToGroup,
  claimHumanTask,
  claimHumanTaskForUser,
  createWorkflowDefinition,
  getFormVersion,
  getGroup,
  getHealth,
  getHumanTask,
  getUser,
  getUserInfo,
  getVersion,
  getWorkflow,
  getWorkflowDefinition,
  grantPermissions,
  issueToken,
  pollTask,
  removePermissions,
  saveForm,
  saveGroup,
  saveUser,
  saveWorkflowDefinitions,
  searchHumanTasks,
  startWorkflow,
  startWorkflowByName,
  updateHumanTaskByRef,
  updateTask,
};
