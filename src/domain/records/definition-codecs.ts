/**
 * Definitions, as they stand in a snapshot. They are kept as they were given, so that only what makes them definitions is
 * looked at.
 */
import {
  flag,
  jsonObject,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  openObject,
  optional,
  recursive,
  text,
  type Codec,
} from '../codec.ts';
import { tags } from './identity-codecs.ts';
import type { RecordCodecs } from '../record-codec.ts';
import type {
  DefinitionVersions,
  WorkflowDefinition,
  WorkflowTask,
} from '../definitions/definition.ts';
import {
  retryLogics,
  timeoutPolicies,
  type TaskDefinition,
} from '../definitions/task-definition.ts';

const tasks: Codec<readonly WorkflowTask[]> = listOf(recursive(() => workflowTask));

export const workflowTask: Codec<WorkflowTask> = openObject<WorkflowTask>({
  name: text,
  taskReferenceName: text,
  type: text,
  loopOver: optional(tasks),
  defaultCase: optional(tasks),
  decisionCases: optional(mapOf(tasks)),
  forkTasks: optional(listOf(tasks)),
});

export const workflowDefinition: Codec<WorkflowDefinition> = openObject<WorkflowDefinition>({
  name: text,
  version: number,
  tasks,
  createdBy: text,
  createTime: number,
  updateTime: number,
});

const versions = object<DefinitionVersions>({
  name: text,
  versions: listOf(workflowDefinition),
  tags: optional(tags),
  rateLimit: optional(jsonObject),
});

const taskDefinition: Codec<TaskDefinition> = openObject<TaskDefinition>({
  name: text,
  retryCount: number,
  retryLogic: oneOf(retryLogics),
  retryDelaySeconds: number,
  backoffScaleFactor: number,
  timeoutSeconds: number,
  timeoutPolicy: oneOf(timeoutPolicies),
  responseTimeoutSeconds: number,
  pollTimeoutSeconds: number,
  totalTimeoutSeconds: number,
  concurrentExecLimit: number,
  rateLimitPerFrequency: number,
  rateLimitFrequencyInSeconds: number,
  inputKeys: listOf(text),
  outputKeys: listOf(text),
  inputTemplate: jsonObject,
  enforceSchema: flag,
  tags: optional(tags),
  createdBy: text,
  updatedBy: text,
  createTime: number,
  updateTime: number,
});

export const definitionCodecs: RecordCodecs<'taskDefinition' | 'workflowDefinition'> = {
  taskDefinition: { codec: taskDefinition, idOf: ({ name }) => name },
  workflowDefinition: { codec: versions, idOf: ({ name }) => name },
};
