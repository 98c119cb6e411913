/** Domain values in their shape on the wire: here and nowhere else. Members that are undefined are left out. */
import { formVersion, type Form } from '../domain/forms/form.ts';
import type { HumanTask } from '../domain/human/human-task.ts';
import type { Group } from '../domain/identity/people.ts';
import type { Person } from '../domain/identity/person.ts';
import type { Tag } from '../domain/identity/tags.ts';
import { rolePermissions } from '../domain/identity/roles.ts';
import type { Reader } from '../domain/ports.ts';
import type { Execution } from '../domain/workflow/execution.ts';
import { isSuccessful, isTerminal, type Task } from '../domain/workflow/task.ts';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];

export function humanTaskEntry(task: HumanTask, form?: Form): Schemas['HumanTaskEntry'] {
  const { createdOn, updatedOn, input, output, ...hit } = humanTaskHit(task);
  return {
    ...hit,
    humanTaskDef: humanTaskDefinition(task, form),
    input,
    output,
    createdOn,
    updatedOn,
  };
}

/** A task as searches show it: without its definition. */
export function humanTaskHit(task: HumanTask): Schemas['HumanTaskEntry'] {
  return {
    createdBy: task.createdBy,
    updatedBy: task.updatedBy,
    taskId: task.taskId,
    state: task.state,
    displayName: task.displayName,
    definitionName: task.definitionName,
    workflowId: task.workflowId,
    workflowName: task.workflowName,
    taskRefName: task.taskRefName,
    assignee: task.assignee,
    claimant: task.claimant,
    input: inputWithContext(task),
    output: task.output,
    createdOn: task.createdOn,
    updatedOn: task.updatedOn,
  };
}

function humanTaskDefinition(
  task: HumanTask,
  form: Form | undefined,
): Schemas['HumanTaskDefinition'] {
  const { definition } = task;
  return {
    assignments: definition.assignments.map(({ slaMinutes, assignee }) => ({
      slaMinutes,
      assignee,
    })),
    userFormTemplate: definition.userFormTemplate,
    taskTriggers: definition.taskTriggers.length > 0 ? definition.taskTriggers : undefined,
    assignmentCompletionStrategy: definition.assignmentCompletionStrategy,
    displayName: definition.displayName,
    autoClaim: definition.autoClaim,
    fullTemplate: form && formView(form),
  };
}

function inputWithContext(task: HumanTask): Schemas['HumanTaskEntry']['input'] {
  return {
    ...task.input,
    _createdBy: task.createdBy,
    __humanTaskProcessContext: {
      state: task.state,
      lastUpdated: task.updatedOn,
      assigneeIndex: task.assigneeIndex,
      skippedAssigneeIndexes: task.skippedAssigneeIndexes,
      assignmentsCompleted: task.assignmentsCompleted,
      humanTaskActionLogs: task.log,
      humanTaskTriggerLog: task.triggerLog,
    },
  };
}

/** The form that a task names, as far as it is there. */
export async function formOf(task: HumanTask, read: Reader): Promise<Form | undefined> {
  const wanted = task.definition.userFormTemplate;
  if (wanted === undefined) return undefined;
  return formVersion((await read.read('form', wanted.name))?.value, wanted.version);
}

/** The form; `tags` are shown where the platform's lists show them. */
export function formView(form: Form, tags?: readonly Tag[]): Schemas['HumanTaskTemplate'] {
  return {
    createTime: form.createTime,
    updateTime: form.updateTime,
    createdBy: `USER:${form.createdBy}`,
    updatedBy: `USER:${form.updatedBy}`,
    name: form.name,
    version: form.version,
    jsonSchema: form.jsonSchema,
    templateUI: form.templateUI,
    tags: tags && tags.length > 0 ? tags : undefined,
  };
}

/** The Conductor task; `record` is the human record of a HUMAN task. */
export function conductorTask(
  task: Task,
  execution: Execution,
  record?: HumanTask,
): Schemas['Task'] {
  return {
    taskType: task.taskType,
    status: task.status,
    inputData: record ? inputWithContext(record) : task.input,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    seq: task.seq,
    correlationId: execution.correlationId,
    pollCount: task.pollCount,
    taskDefName: task.taskDefName,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    endTime: task.endTime,
    updateTime: task.updateTime,
    startDelayInSeconds: task.startDelayInSeconds,
    retriedTaskId: task.retriedTaskId,
    retried: task.retried,
    executed: isTerminal(task.status),
    callbackFromWorker: true,
    responseTimeoutSeconds: 0,
    workflowInstanceId: execution.workflowId,
    workflowType: execution.definition.name,
    taskId: task.taskId,
    reasonForIncompletion: task.reasonForIncompletion,
    callbackAfterSeconds: task.callbackAfterSeconds,
    workerId: task.workerId,
    outputData: task.output,
    workflowTask: task.workflowTask,
    taskDefinition: task.workflowTask.taskDefinition,
    rateLimitPerFrequency: 0,
    rateLimitFrequencyInSeconds: 0,
    workflowPriority: execution.priority,
    iteration: task.iteration,
    subworkflowChanged: false,
    firstStartTime: 0,
    loopOverTask: task.loopOverTask,
    queueWaitTime: Math.max(0, task.startTime - task.scheduledTime),
  };
}

/** The execution; without its tasks where `humanTasks` (by task id) are left out. */
export function workflowView(
  execution: Execution,
  humanTasks: ReadonlyMap<string, HumanTask> | undefined,
): Schemas['Workflow'] {
  const failed = execution.tasks.filter(
    (task) => isTerminal(task.status) && !isSuccessful(task.status),
  );
  return {
    ownerApp: '',
    createTime: execution.createTime,
    updateTime: execution.updateTime,
    createdBy: execution.createdBy,
    updatedBy: execution.createdBy,
    status: execution.status,
    endTime: execution.endTime,
    workflowId: execution.workflowId,
    tasks: humanTasks
      ? execution.tasks.map((task) => conductorTask(task, execution, humanTasks.get(task.taskId)))
      : [],
    input: execution.input,
    output: execution.output,
    correlationId: execution.correlationId,
    reasonForIncompletion: execution.reasonForIncompletion,
    taskToDomain: {},
    failedReferenceTaskNames: [...new Set(failed.map((task) => task.referenceTaskName))],
    workflowDefinition: execution.definition,
    priority: execution.priority,
    variables: {},
    lastRetriedTime: execution.lastRetriedTime,
    failedTaskNames: [...new Set(failed.map((task) => task.taskDefName))],
    history: [],
    rateLimited: false,
    startTime: execution.createTime,
    workflowName: execution.definition.name,
    workflowVersion: execution.definition.version,
  };
}

export function groupView(group: Group): Schemas['Group'] {
  return {
    id: group.id,
    description: group.description,
    roles: group.roles.map(roleView),
    defaultAccess: group.defaultAccess,
    contactInformation: {},
  };
}

/** A user or application with its roles and groups in full. */
export function personView(person: Person): Schemas['User'] {
  return {
    id: person.id,
    name: person.name,
    roles: person.roles.map(roleView),
    groups: person.groups.map(groupView),
    uuid: person.uuid,
    contactInformation: {},
    namespace: '0000',
    orkesWorkersApp: false,
    orkesApiGateway: false,
    applicationUser: person.isApplication,
    orkesApp: false,
  };
}

function roleView(name: string): Schemas['Role'] {
  return {
    name,
    permissions: (rolePermissions[name] ?? []).map((permission) => ({ name: permission })),
  };
}
