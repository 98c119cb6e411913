/** Every provider state, in the order of its documentation. Whatever a pact names besides is refused. */
import * as callers from './caller-states.ts';
import { form, noForm } from './form-states.ts';
import { inbox } from './inbox-states.ts';
import type { ProviderState } from './provider-state.ts';
import * as tasks from './task-states.ts';
import * as workflows from './workflow-states.ts';

const themes = {
  tasks: [
    tasks.openTask,
    tasks.taskOfUser,
    tasks.taskOfGroup,
    tasks.taskClaimed,
    tasks.taskCompleted,
    tasks.taskTimedOut,
    tasks.taskDeleted,
    workflows.loopAtIteration,
    inbox,
    workflows.workflowPaused,
    workflows.workflowTerminated,
    workflows.noWorkflow,
    workflows.workflowWithoutTask,
    workflows.noHumanTask,
  ],
  forms: [form, noForm],
  callers: [
    callers.administrator,
    callers.owner,
    callers.claimant,
    callers.assignee,
    callers.stranger,
    callers.user,
    callers.application,
    callers.mayAccess,
    callers.anonymous,
    callers.expiredToken,
    callers.invalidToken,
  ],
} as const;

export type Theme = keyof typeof themes;

/** The names that a pact may give its states. */
export type StateName = (typeof themes)[Theme][number]['name'];

/** The states by what they are about. */
export const statesByTheme: Readonly<Record<Theme, readonly ProviderState[]>> = themes;

export const providerStates: readonly ProviderState[] = Object.values(statesByTheme).flat();
