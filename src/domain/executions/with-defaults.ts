/**
 * Definitions with the members that they leave out, as the platform shows them: docs/reference-docs/api/workflow/
 * get-workflow-by-id, the engine 3.32.1. They are kept as they were given, and filled in when they are read.
 */
import type { WorkflowDefinition, WorkflowTask } from '../definitions/definition.ts';
import { memo } from '../memo.ts';

const ofDefinition = {
  inputParameters: [],
  outputParameters: {},
  inputTemplate: {},
  variables: {},
  metadata: {},
  maskedFields: [],
  schemaVersion: 2,
  restartable: true,
  enforceSchema: true,
  workflowStatusListenerEnabled: false,
} as const;

const ofTask = {
  inputParameters: {},
  decisionCases: {},
  defaultCase: [],
  forkTasks: [],
  startDelay: 0,
  joinOn: [],
  optional: false,
  defaultExclusiveJoinTask: [],
  asyncComplete: false,
  loopOver: [],
  onStateChange: {},
  permissive: false,
} as const;

export const definitionWithDefaults = memo(
  (definition: WorkflowDefinition): WorkflowDefinition => ({
    ...ofDefinition,
    ...definition,
    tasks: definition.tasks.map(taskWithDefaults),
  }),
);

export const taskWithDefaults: (task: WorkflowTask) => WorkflowTask = memo(
  (task: WorkflowTask): WorkflowTask => {
    const { decisionCases, defaultCase, forkTasks, loopOver } = task;
    const all = (tasks: readonly WorkflowTask[]) => tasks.map(taskWithDefaults);
    const cases = Object.entries(decisionCases ?? {}).map(
      ([value, tasks]) => [value, all(tasks)] as const,
    );
    return {
      ...ofTask,
      ...task,
      ...(decisionCases && { decisionCases: Object.fromEntries(cases) }),
      ...(defaultCase && { defaultCase: all(defaultCase) }),
      ...(forkTasks && { forkTasks: forkTasks.map(all) }),
      ...(loopOver && { loopOver: all(loopOver) }),
    };
  },
);
