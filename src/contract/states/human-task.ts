/** Human tasks for the states that speak of one: a definition, an execution of it, and what has happened since. */
import { isJsonObject, type JsonObject } from '../documents/json.ts';
import type { StateContext, StateTask } from './state-context.ts';
import type { StateSeed } from './state-target.ts';

/** The parameters that every state with a Human task has. */
export interface TaskParameters {
  readonly workflowId: string;
  readonly taskRefName: string;
  readonly taskName: string;
  readonly owner: string;
  readonly form?: JsonObject;
  readonly formName: string;
  readonly output?: JsonObject;
}

/** Those of states that assign it. */
export interface ChainParameters extends TaskParameters {
  readonly slaMinutes: number;
  readonly then: readonly LaterAssignment[];
  readonly whenOver: 'LEAVE_OPEN' | 'TERMINATE';
}

interface LaterAssignment {
  readonly userType?: UserType;
  readonly user?: string;
  readonly group?: string;
  readonly slaMinutes?: number;
}

type UserType = 'CONDUCTOR_USER' | 'CONDUCTOR_GROUP' | 'EXTERNAL_USER' | 'EXTERNAL_GROUP';

export interface Assignee {
  readonly userType: UserType;
  readonly user: string;
}

interface Assignment {
  readonly assignee: Assignee;
  readonly slaMinutes: number;
}

interface TaskPlan {
  readonly assignments?: readonly Assignment[];
  readonly whenOver?: 'LEAVE_OPEN' | 'TERMINATE';
  /** It times out when so much time has passed. */
  readonly timeoutSeconds?: number;
  /** It stands in a loop that goes on for ever. */
  readonly inLoop?: boolean;
}

type HumanTaskState =
  'PENDING' | 'ASSIGNED' | 'IN_PROGRESS' | 'COMPLETED' | 'TIMED_OUT' | 'DELETED';

/** The whole chain that the parameters describe, beginning with this assignee. */
export async function chainFrom(
  assignee: Assignee,
  { then, slaMinutes, whenOver }: ChainParameters,
  context: StateContext,
): Promise<TaskPlan> {
  const later = then.map(readLater);
  const assignments = [{ assignee, slaMinutes }, ...later];
  for (const { assignee: one } of later)
    if (one.userType === 'CONDUCTOR_USER') await context.ensureCaller(one.user);
    else if (one.userType === 'CONDUCTOR_GROUP') await context.ensureGroup(one.user);
  return { assignments, whenOver };
}

function readLater({ user, group, userType, slaMinutes = 0 }: LaterAssignment): Assignment {
  const type = userType ?? (user === undefined ? 'CONDUCTOR_GROUP' : 'CONDUCTOR_USER');
  return { assignee: { userType: type, user: user ?? group ?? '' }, slaMinutes };
}

/** Starts an execution with the task as the owner's, and makes it the task of the context. */
export async function makeTask(
  parameters: TaskParameters,
  plan: TaskPlan,
  context: StateContext,
): Promise<StateTask> {
  const { workflowId, taskRefName, taskName, owner } = parameters;
  await context.ensureCaller(owner);
  await context.target.seed(seedWith(parameters, plan, context));
  const reference = plan.inLoop ? `${taskRefName}__1` : taskRefName;
  const taskId = await taskIdOf(reference, workflowId, context);
  const task = { workflowId, taskId, taskRefName, taskName, owner };
  context.task = task;
  return task;
}

function seedWith(parameters: TaskParameters, plan: TaskPlan, context: StateContext): StateSeed {
  const { workflowId, taskName, owner, form, formName } = parameters;
  const name = context.uniqueName('approval');
  const timeout = plan.timeoutSeconds ?? 0;
  const task = workflowTask(parameters, plan);
  const loop = { name: 'rounds', taskReferenceName: 'rounds_ref', type: 'DO_WHILE' };
  const tasks = plan.inLoop ? [{ ...loop, loopCondition: 'true', loopOver: [task] }] : [task];
  return {
    ...(context.isNew(`taskDefinition ${taskName}`) && {
      taskDefinitions: [
        { name: taskName, timeoutSeconds: timeout, timeoutPolicy: 'TIME_OUT_WF' as const },
      ],
    }),
    // Tasks of one state share their form.
    ...(form &&
      context.isNew(`form ${formName} ${JSON.stringify(form)}`) && {
        forms: [{ name: formName, jsonSchema: form }],
      }),
    workflowDefinitions: [{ name, tasks }],
    executions: [{ name, workflowId, startedBy: owner }],
  };
}

function workflowTask(
  { taskName, taskRefName, form, formName }: TaskParameters,
  { assignments = [], whenOver = 'LEAVE_OPEN' }: TaskPlan,
): JsonObject {
  const definition = {
    assignments,
    assignmentCompletionStrategy: whenOver,
    ...(form && { userFormTemplate: { name: formName, version: 1 } }),
  };
  return {
    name: taskName,
    taskReferenceName: taskRefName,
    type: 'HUMAN',
    inputParameters: { __humanTaskDefinition: definition },
  };
}

/** The id of the task with that reference, the latest when there are several. */
export async function taskIdOf(
  reference: string,
  workflowId: string,
  context: StateContext,
): Promise<string> {
  const path = `/workflow/${encodeURIComponent(workflowId)}`;
  const { json } = await context.look(path, { includeTasks: true });
  const tasks = Array.isArray(json['tasks']) ? json['tasks'].filter(isJsonObject) : [];
  const taskId = tasks.findLast((one) => one['referenceTaskName'] === reference)?.['taskId'];
  if (typeof taskId === 'string') return taskId;
  throw new Error(`the workflow ${workflowId} has no task ${reference} after its start`);
}

/** The assignee claims it; the owner claims for an assignee without an account. */
export async function claimTask(
  { taskId, owner }: StateTask,
  { userType, user }: Assignee,
  context: StateContext,
): Promise<void> {
  const path = `/human/tasks/${taskId}`;
  if (userType === 'CONDUCTOR_USER')
    await context.callAs(user, { method: 'POST', path: `${path}/claim` });
  else
    await context.callAs(owner, {
      method: 'POST',
      path: `${path}/externalUser/${encodeURIComponent(user)}`,
    });
}

/** Saves the output, if there is any, as the claimant or else as the owner. */
export async function saveOutput(
  { output }: TaskParameters,
  task: StateTask,
  context: StateContext,
): Promise<void> {
  if (output !== undefined)
    await answerTask(task, output, false, task.claimant ?? task.owner, context);
}

export async function answerTask(
  { workflowId, taskRefName }: Pick<StateTask, 'workflowId' | 'taskRefName'>,
  output: JsonObject,
  complete: boolean,
  by: string,
  context: StateContext,
): Promise<void> {
  const path = '/human/tasks/update/taskRef';
  const query = { workflowId, taskRefName, complete };
  await context.callAs(by, { method: 'POST', path, query, body: output });
}

/** Throws unless the task is in that state. */
export async function mustBe(
  state: HumanTaskState,
  { taskId }: StateTask,
  context: StateContext,
): Promise<void> {
  const { json } = await context.look(`/human/tasks/${taskId}`);
  if (json['state'] !== state)
    throw new Error(`the Human task is ${String(json['state'])} and not ${state}`);
}

/** Throws unless the task waits and nobody is assigned to it. */
export async function mustBeOpen({ taskId }: StateTask, context: StateContext): Promise<void> {
  const { json } = await context.look(`/human/tasks/${taskId}`);
  const { state, assignee, claimant } = json;
  const waits = state === 'PENDING' || state === 'ASSIGNED';
  if (!waits || isJsonObject(assignee) || isJsonObject(claimant))
    throw new Error(
      `the Human task is ${String(state)}, or somebody's: ${JSON.stringify({ assignee, claimant })}`,
    );
}
