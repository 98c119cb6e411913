/** What a Human task should be after each call, as a plain table of a few columns: the rules a second time, short. */
import { ann, bob, eve, root } from './purchase-scene.ts';

export interface ModelUser {
  readonly userType: string;
  readonly user: string;
}

export interface ModelAssignment {
  readonly assignee: ModelUser;
  readonly slaMinutes: number;
}

export interface ModelTask {
  readonly workflowId: string;
  readonly taskId: string;
  readonly assignments: readonly ModelAssignment[];
  readonly terminates: boolean;
  state: 'ASSIGNED' | 'IN_PROGRESS' | 'COMPLETED' | 'DELETED';
  /** The status of the Conductor task and of the workflow. */
  status: string;
  workflow: 'RUNNING' | 'FAILED';
  assignee: ModelUser | undefined;
  claimant: ModelUser | undefined;
  assigneeIndex: number | undefined;
  dueAt: number | undefined;
  output: Readonly<Record<string, unknown>>;
  /** The actions in the log. */
  log: readonly string[];
}

const MINUTE_MS = 60_000;
const finance = [bob, eve];
const users = [root, ann, bob, eve, 'cal@acme.com'];

export function opened(
  ids: Pick<ModelTask, 'workflowId' | 'taskId'>,
  assignments: readonly ModelAssignment[],
  terminates: boolean,
  now: number,
): ModelTask {
  const task: ModelTask = {
    ...ids,
    assignments,
    terminates,
    state: 'ASSIGNED',
    status: 'IN_PROGRESS',
    workflow: 'RUNNING',
    assignee: undefined,
    claimant: undefined,
    assigneeIndex: undefined,
    dueAt: undefined,
    output: {},
    log: [],
  };
  offer(task, 0, now);
  return task;
}

function offer(task: ModelTask, index: number, now: number): void {
  const assignment = task.assignments[index];
  task.assignee = assignment?.assignee;
  task.dueAt = assignment?.slaMinutes ? now + assignment.slaMinutes * MINUTE_MS : undefined;
  task.log = [...task.log, assignment ? 'ASSIGNMENT' : 'ASSIGNMENTS_COMPLETED'];
  if (assignment) task.assigneeIndex = index;
  else if (task.terminates && task.assignments.length > 0) {
    task.state = 'DELETED';
    task.status = 'CANCELED';
    task.workflow = 'FAILED';
  }
}

export function settled(task: ModelTask, now: number): void {
  while (task.dueAt !== undefined && task.dueAt <= now)
    offer(task, (task.assigneeIndex ?? -1) + 1, task.dueAt);
}

export function isFinished({ state }: ModelTask): boolean {
  return state === 'COMPLETED' || state === 'DELETED';
}

function isOffered({ assignee }: ModelTask, user: string): boolean {
  if (assignee === undefined || assignee.userType === 'EXTERNAL_GROUP') return true;
  return assignee.userType === 'CONDUCTOR_GROUP' ? finance.includes(user) : assignee.user === user;
}

function rules(user: string): boolean {
  return user === root || user === ann;
}

/** The name of the refusal, or `ok` once the task has changed. */
type Result = string;

export function claimed(task: ModelTask, by: string, override: boolean): Result {
  const offered = isOffered(task, by) && !task.assignee?.userType.startsWith('EXTERNAL');
  if (!rules(by) && !offered) return 'NotPermitted';
  return take(task, { userType: 'CONDUCTOR_USER', user: by }, offered, override);
}

export function claimedFor(task: ModelTask, by: string, user: string, override: boolean): Result {
  if (!rules(by)) return 'NotPermitted';
  const offered = isOffered(task, user);
  const isOurs = users.includes(user) && task.assignee?.userType.startsWith('CONDUCTOR');
  const userType = isOurs && offered ? 'CONDUCTOR_USER' : 'EXTERNAL_USER';
  return take(task, { userType, user }, offered, override);
}

function take(task: ModelTask, claimant: ModelUser, offered: boolean, override: boolean): Result {
  if (isFinished(task)) return 'TaskIsTerminal';
  if (task.state === 'IN_PROGRESS') return 'AlreadyClaimed';
  if (!offered && !override) return 'AssignedToAnother';
  if (!offered) task.assignee = claimant;
  task.claimant = claimant;
  task.state = 'IN_PROGRESS';
  task.dueAt = undefined;
  task.log = [...task.log, 'CLAIM'];
  return 'ok';
}

export function answered(
  task: ModelTask,
  by: string,
  answer: Readonly<Record<string, unknown>>,
  complete: boolean,
): Result {
  if (!mayUpdate(task, by)) return 'NotPermitted';
  if (isFinished(task)) return 'TaskIsTerminal';
  task.output = { ...task.output, ...answer };
  if (complete) finish(task, 'COMPLETED');
  return 'ok';
}

export function reported(
  task: ModelTask,
  by: string,
  status: string,
  output: Readonly<Record<string, unknown>>,
): Result {
  if (!mayUpdate(task, by)) return 'NotPermitted';
  if (isFinished(task)) return 'ok';
  task.output = output;
  if (status !== 'IN_PROGRESS') finish(task, status);
  return 'ok';
}

function mayUpdate({ claimant }: ModelTask, by: string): boolean {
  return rules(by) || (claimant?.userType === 'CONDUCTOR_USER' && claimant.user === by);
}

function finish(task: ModelTask, status: string): void {
  task.status = status;
  task.state = status === 'COMPLETED' ? 'COMPLETED' : 'DELETED';
  if (status !== 'COMPLETED') task.workflow = 'FAILED';
  task.dueAt = undefined;
}
