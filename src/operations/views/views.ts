/**
 * Domain values in their shape on the wire: here and nowhere else, but for the execution and its tasks, which workflows
 * see as well (domain/human-tasks/*-with-record*.ts). Members that are undefined are left out.
 */
import { formVersion, type Form } from '../../domain/forms/form.ts';
import type { HumanTask } from '../../domain/human-tasks/human-task.ts';
import { inputWithContext } from '../../domain/human-tasks/input-with-context.ts';
import { accessByTarget, type Subject } from '../../domain/identity/grants.ts';
import type { AccessKey, Application, Group } from '../../domain/identity/people.ts';
import type { Person } from '../../domain/identity/person.ts';
import type { Tag } from '../../domain/identity/tags.ts';
import { rolePermissions } from '../../domain/identity/roles.ts';
import { keys } from '../../domain/index-keys.ts';
import type { Context } from '../../domain/context.ts';
import type { Reader } from '../../domain/ports.ts';
import type { WorkflowDefinition } from '../../domain/definitions/definition.ts';
import { namedValues, type NamedValues } from '../../domain/named-values/named-values.ts';
import type { Execution } from '../../domain/executions/execution.ts';
import { definitionWithDefaults } from '../../domain/executions/with-defaults.ts';
import { withoutSecrets } from '../../domain/executions/masked.ts';
import type { PollData } from '../../domain/executions/poll-data.ts';
import type { BulkOutcome } from '../../domain/lifecycle/command.ts';
import { maskedTaskWithRecord, taskWithRecord } from '../../domain/human-tasks/task-with-record.ts';
import { executionWithRecords } from '../../domain/human-tasks/execution-with-records.ts';
import { isHuman, type Task } from '../../domain/executions/task.ts';
import { withSecretsIn } from '../../domain/named-values/with-secrets.ts';
import type { TaskDefinition } from '../../domain/definitions/task-definition.ts';
import type { components } from '../../generated/api.ts';

type Schemas = components['schemas'];

/** `secrets`, those of the cluster, are not shown. */
export function humanTaskEntry(
  task: HumanTask,
  secrets: NamedValues,
  form?: Form,
): Schemas['HumanTaskEntry'] {
  const { createdOn, updatedOn, input, output, ...hit } = humanTaskHit(task, secrets);
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
export function humanTaskHit(task: HumanTask, secrets: NamedValues): Schemas['HumanTaskEntry'] {
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
    input: inputWithContext(task, withoutSecrets(task.input, secrets)),
    output: withoutSecrets(task.output, secrets),
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

/** The workflow definition; `tags` are shown with its metadata, its tasks unless it is to be short. */
export function workflowDefinitionView(
  definition: WorkflowDefinition,
  tags: readonly Tag[] | undefined,
  isShort = false,
): Schemas['WorkflowDef'] {
  return {
    ...definitionWithDefaults(definition),
    ...(isShort && { tasks: [] }),
    ...(tags && { overwriteTags: true, tags }),
  };
}

/** What the platform shows of a task definition that says nothing of it (the engine 3.32.1). */
const UNSET_IN_TASK_DEFINITION = { ownerApp: '', isolationGroupId: '', executionNameSpace: '' };

/** The task definition; its tags are shown with its metadata. */
export function taskDefinitionView(
  { tags = [], ...content }: TaskDefinition,
  withMetadata: boolean,
): Schemas['TaskDef'] {
  const definition = { ...UNSET_IN_TASK_DEFINITION, ...content };
  return withMetadata ? { ...definition, overwriteTags: true, tags } : definition;
}

/** The Conductor task in the hands of its worker, who has all values. */
export async function polledTask(
  task: Task,
  execution: Execution,
  read: Reader,
): Promise<Schemas['Task']> {
  return taskWithRecord(await withSecretsIn(task, read), execution);
}

/** The Conductor task; `record` is the human record of a HUMAN task. */
export async function conductorTask(
  task: Task,
  execution: Execution,
  read: Reader,
  record?: HumanTask,
): Promise<Schemas['Task']> {
  return maskedTaskWithRecord(task, execution, await namedValues('secrets', read), record);
}

/** The Conductor task as it is read: that of a HUMAN task with what its record knows. */
export async function conductorTaskWithRecord(
  task: Task,
  execution: Execution,
  read: Reader,
): Promise<Schemas['Task']> {
  const record = isHuman(task) ? await read.read('humanTask', task.taskId) : undefined;
  return conductorTask(task, execution, read, record?.value);
}

/** The execution as it is read, with or without its tasks. */
export async function workflowWithTasks(
  execution: Execution,
  includeTasks: boolean,
  read: Reader,
): Promise<Schemas['Workflow']> {
  if (!includeTasks) return workflowView(execution, undefined, read);
  const records = await read.find('humanTask', [[keys.workflow(execution.workflowId)]]);
  return workflowView(execution, new Map(records.map(({ id, value }) => [id, value])), read);
}

/** Executions by correlation id. */
export async function correlatedView(
  found: ReadonlyMap<string, readonly Execution[]>,
  includeTasks: boolean,
  { read, turn }: Pick<Context, 'read' | 'turn'>,
): Promise<Schemas['CorrelatedWorkflows']> {
  const views: [string, Schemas['Workflow'][]][] = [];
  for (const [id, executions] of found) {
    const others = turn?.();
    if (others) await others;
    const shown = executions.map((one) => workflowWithTasks(one, includeTasks, read));
    views.push([id, await Promise.all(shown)]);
  }
  return Object.fromEntries(views);
}

/** What is known of a worker's polls. */
export function pollDataView({
  taskType,
  domain,
  workerId,
  lastPollTime,
}: PollData): Schemas['PollData'] {
  return { queueName: taskType, domain, workerId, lastPollTime };
}

/** The execution; without its tasks where `humanTasks` (by task id) are left out. */
export async function workflowView(
  execution: Execution,
  humanTasks: ReadonlyMap<string, HumanTask> | undefined,
  read: Reader,
): Promise<Schemas['Workflow']> {
  return executionWithRecords(execution, humanTasks, await namedValues('secrets', read));
}

export function bulkView({ succeeded, failed }: BulkOutcome): Schemas['BulkResponse'] {
  return { bulkErrorResults: Object.fromEntries(failed), bulkSuccessfulResults: succeeded };
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

/** The application; `tags` are shown where the platform's lists show them. */
export function applicationView(
  { id, name, createdBy, updatedBy, createTime, updateTime }: Application,
  tags?: readonly Tag[],
): Schemas['Application'] {
  return { id, name, createdBy, updatedBy, createTime, updateTime, tags };
}

/** The access key without its secret. */
export function accessKeyView({ id, createdAt, status }: AccessKey): Schemas['AccessKeyInfo'] {
  return { id, createdAt, status };
}

/** What was granted to the subject itself. */
export async function grantedAccessView(
  subject: Subject,
  read: Reader,
): Promise<Schemas['GrantedAccess']> {
  const held = await read.find('grants', [[keys.subject(subject)]]);
  const all = held.map(({ value }) => value);
  return { grantedAccess: accessByTarget(all, subject) };
}

function roleView(name: string): Schemas['Role'] {
  return {
    name,
    permissions: (rolePermissions[name] ?? []).map((permission) => ({ name: permission })),
  };
}
