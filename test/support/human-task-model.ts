/** What should become of Human tasks and their workflow with each call: the rules a second time, as tables. */
import { ann, bob, cal, eve, root } from './purchase-fixtures.ts';

export interface ModelUser {
  readonly userType: string;
  readonly user: string;
}

export interface ModelAssignment {
  readonly assignee: ModelUser;
  readonly slaMinutes: number;
}

const MINUTE_MS = 60_000;
const finance = [bob, eve];
const users = [root, ann, bob, eve, cal];

/** The definitions that the HUMAN task may have, by name: minutes until it times out, and how often it is tried again. */
export const taskDefinitions = {
  sign_off: { timeout: undefined, policy: '', retries: 0, delay: 0 },
  sign_off_alert: { timeout: undefined, policy: 'ALERT_ONLY', retries: 0, delay: 0 },
  sign_off_once: { timeout: 20, policy: 'TIME_OUT_WF', retries: 1, delay: 0 },
  sign_off_again: { timeout: 20, policy: 'RETRY', retries: 1, delay: 0 },
  sign_off_later: { timeout: 20, policy: 'RETRY', retries: 2, delay: 2 },
} as const;

const STATES = ['ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'TIMED_OUT', 'DELETED'] as const;
export type ModelState = (typeof STATES)[number];

/** For each command who may, besides administrators, and what it then comes to in each of STATES. */
const commands = {
  claim: {
    may: ['owner', 'assignee', 'anyone when open'],
    comesTo: 'ok AlreadyClaimed TaskIsTerminal TaskIsTerminal TaskIsTerminal',
  },
  claimFor: {
    may: ['owner'],
    comesTo: 'ok AlreadyClaimed TaskIsTerminal TaskIsTerminal TaskIsTerminal',
  },
  release: {
    may: ['owner', 'claimant'],
    comesTo: 'TaskNotClaimed ok TaskIsTerminal TaskIsTerminal TaskIsTerminal',
  },
  skip: {
    may: ['owner', 'assignee', 'claimant'],
    comesTo: 'ok TaskIsClaimed TaskIsTerminal TaskIsTerminal TaskIsTerminal',
  },
  reassign: {
    may: ['owner', 'assignee'],
    comesTo: 'ok TaskIsClaimed TaskIsTerminal TaskIsTerminal TaskIsTerminal',
  },
  update: {
    may: ['owner', 'claimant'],
    comesTo: 'ok ok TaskIsTerminal TaskIsTerminal TaskIsTerminal',
  },
  report: { may: ['owner', 'claimant'], comesTo: 'ok ok ignored ignored ignored' },
  delete: { may: ['owner'], comesTo: 'ok ok ok ok TaskIsDeleted' },
} as const;

const STATUSES = ['RUNNING', 'PAUSED', 'COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'] as const;
type WorkflowStatus = (typeof STATUSES)[number];

/** What becomes of a workflow in each of STATUSES: its next status, or why not. */
const workflowCommands = {
  pause:
    'PAUSED PAUSED WorkflowIsTerminal WorkflowIsTerminal WorkflowIsTerminal WorkflowIsTerminal',
  resume:
    'WorkflowNotPaused RUNNING WorkflowNotPaused WorkflowNotPaused WorkflowNotPaused WorkflowNotPaused',
  terminate: 'TERMINATED TERMINATED WorkflowIsTerminal TERMINATED TERMINATED TERMINATED',
  retry: 'WorkflowIsRunning WorkflowIsRunning NothingToRetry RUNNING RUNNING RUNNING',
  restart: 'WorkflowNotEnded WorkflowNotEnded RUNNING RUNNING RUNNING RUNNING',
  rerun: 'RUNNING RUNNING RUNNING RUNNING RUNNING RUNNING',
} as const;
export type WorkflowCommand = keyof typeof workflowCommands;

export interface ModelChain {
  readonly assignments: readonly ModelAssignment[];
  readonly terminates: boolean;
  readonly autoClaim: boolean;
  readonly optional: boolean;
  readonly definition: keyof typeof taskDefinitions;
}

/** A HUMAN task, its attempts in order, and after it a worker's task. */
export interface ModelWorkflow {
  readonly workflowId: string;
  readonly chain: ModelChain;
  status: WorkflowStatus;
  readonly attempts: ModelTask[];
  /** The status of the newest attempt at the worker's task. */
  book: 'SCHEDULED' | 'COMPLETED' | 'CANCELED' | undefined;
}

/** One attempt at the HUMAN task, and its record. */
export interface ModelTask {
  readonly workflow: ModelWorkflow;
  /** Unknown until the task is seen. */
  taskId: string;
  readonly startsAt: number;
  /** The status of the Conductor task. */
  status: string;
  /** Undefined: it has not begun, so there is no record. */
  state: ModelState | undefined;
  assignments: readonly ModelAssignment[];
  assignee: ModelUser | undefined;
  claimant: ModelUser | undefined;
  assigneeIndex: number | undefined;
  skipped: readonly number[];
  exhausted: boolean;
  slaDueAt: number | undefined;
  timeoutAt: number | undefined;
  output: Readonly<Record<string, unknown>>;
  updatedBy: string;
  /** The actions in the log. */
  log: readonly string[];
}

/** The name of the refusal, or `ok`. */
type Result = string;

export function started(workflowId: string, chain: ModelChain, now: number): ModelWorkflow {
  const workflow: ModelWorkflow = {
    workflowId,
    chain,
    status: 'RUNNING',
    attempts: [],
    book: undefined,
  };
  attempt(workflow, now, 0);
  decide(workflow, now);
  return workflow;
}

function attempt(workflow: ModelWorkflow, now: number, delay: number): void {
  const task: ModelTask = {
    workflow,
    taskId: '',
    startsAt: now + delay * MINUTE_MS,
    status: 'SCHEDULED',
    state: undefined,
    assignments: workflow.chain.assignments,
    assignee: undefined,
    claimant: undefined,
    assigneeIndex: undefined,
    skipped: [],
    exhausted: false,
    slaDueAt: undefined,
    timeoutAt: undefined,
    output: {},
    updatedBy: ann,
    log: [],
  };
  workflow.attempts.push(task);
  if (delay === 0) begin(task, now);
}

function begin(task: ModelTask, now: number): void {
  const { chain } = task.workflow;
  const { timeout } = taskDefinitions[chain.definition];
  task.status = 'IN_PROGRESS';
  task.timeoutAt = timeout === undefined ? undefined : now + timeout * MINUTE_MS;
  offer(task, 0, now);
  if (chain.autoClaim && task.assignee?.userType.endsWith('_USER')) take(task, task.assignee);
}

/** To the assignment at `index`, or the next that names somebody; with none left, to anybody or nobody. */
function offer(task: ModelTask, index: number, now: number): void {
  const next = task.assignments.findIndex(
    ({ assignee }, at) => at >= index && assignee.user !== '',
  );
  const assignment = task.assignments[next];
  task.state = 'ASSIGNED';
  task.assignee = assignment?.assignee;
  task.claimant = undefined;
  task.slaDueAt = assignment?.slaMinutes ? now + assignment.slaMinutes * MINUTE_MS : undefined;
  task.log = [...task.log, assignment ? 'ASSIGNMENT' : 'ASSIGNMENTS_COMPLETED'];
  if (assignment) {
    task.assigneeIndex = next;
    return;
  }
  task.exhausted = true;
  if (task.workflow.chain.terminates && task.assignments.length > 0)
    end(task, 'DELETED', 'CANCELED');
}

function take(task: ModelTask, claimant: ModelUser): void {
  task.claimant = claimant;
  task.state = 'IN_PROGRESS';
  task.slaDueAt = undefined;
  task.log = [...task.log, 'CLAIM'];
}

function end(task: ModelTask, state: ModelState, status: string): void {
  task.state = state;
  task.status = status;
  task.slaDueAt = undefined;
  task.timeoutAt = undefined;
}

/** How a running workflow goes on once its HUMAN task has ended. */
function decide(workflow: ModelWorkflow, now: number): void {
  const { status } = newest(workflow);
  if (workflow.status !== 'RUNNING' || isWaiting(status)) return;
  const { policy, retries, delay } = taskDefinitions[workflow.chain.definition];
  const timedOut = status === 'TIMED_OUT' && policy === 'TIME_OUT_WF';
  const isRetried = status === 'FAILED' || (status === 'TIMED_OUT' && !timedOut);
  if (isDone(status)) {
    workflow.book ??= 'SCHEDULED';
    if (workflow.book === 'COMPLETED') workflow.status = 'COMPLETED';
  } else if (isRetried && workflow.attempts.length <= retries) attempt(workflow, now, delay);
  else if (workflow.chain.optional && status !== 'CANCELED' && !timedOut) {
    newest(workflow).status = 'COMPLETED_WITH_ERRORS';
    workflow.book ??= 'SCHEDULED';
  } else workflow.status = status === 'TIMED_OUT' ? 'TIMED_OUT' : 'FAILED';
}

function newest(workflow: ModelWorkflow): ModelTask {
  return workflow.attempts.at(-1)!;
}

function isDone(status: string): boolean {
  return status === 'COMPLETED' || status === 'COMPLETED_WITH_ERRORS';
}

function isWaiting(status: string): boolean {
  return status === 'SCHEDULED' || status === 'IN_PROGRESS';
}

export function isOpen({ state }: ModelTask): boolean {
  return state === 'ASSIGNED' || state === 'IN_PROGRESS';
}

/** What falls due up to `now`, in its order. */
export function settled(workflow: ModelWorkflow, now: number): void {
  for (;;) {
    const task = newest(workflow);
    const { slaDueAt = Infinity, timeoutAt = Infinity } = task;
    const begins = task.status === 'SCHEDULED' && workflow.status === 'RUNNING';
    const at = begins ? task.startsAt : Math.min(slaDueAt, timeoutAt);
    if (at > now) return;
    if (begins) begin(task, at);
    else if (timeoutAt === at) end(task, 'TIMED_OUT', 'TIMED_OUT');
    else offer(task, (task.assigneeIndex ?? -1) + 1, at);
    decide(workflow, at);
  }
}

function judge(command: keyof typeof commands, task: ModelTask, by: string): Result {
  const { may, comesTo } = commands[command];
  const { assignee, claimant } = task;
  const isAssignee = assignee?.userType.startsWith('CONDUCTOR') && isOffered(assignee, by);
  const isClaimant = claimant?.userType === 'CONDUCTOR_USER' && claimant.user === by;
  const relations = [
    ...(by === ann ? ['owner'] : []),
    ...(isAssignee ? ['assignee'] : []),
    ...(isClaimant ? ['claimant'] : []),
    ...(assignee === undefined && task.state !== 'DELETED' ? ['anyone when open'] : []),
  ];
  if (by !== root && !may.some((one) => relations.includes(one))) return 'NotPermitted';
  return comesTo.split(' ')[STATES.indexOf(task.state!)]!;
}

function isOffered(assignee: ModelUser, user: string): boolean {
  if (assignee.userType === 'EXTERNAL_GROUP') return true;
  return assignee.userType === 'CONDUCTOR_GROUP' ? finance.includes(user) : assignee.user === user;
}

export function claimed(task: ModelTask, by: string, override: boolean): Result {
  const { assignee } = task;
  const isTheirs = assignee?.userType.startsWith('CONDUCTOR') && isOffered(assignee, by);
  const claimant = { userType: 'CONDUCTOR_USER', user: by };
  return takeOver('claim', task, by, claimant, !assignee || isTheirs === true, override);
}

export function claimedFor(task: ModelTask, by: string, user: string, override: boolean): Result {
  const { assignee } = task;
  const offered = !assignee || isOffered(assignee, user);
  const isOurs = users.includes(user) && assignee?.userType.startsWith('CONDUCTOR');
  const userType = isOurs && offered ? 'CONDUCTOR_USER' : 'EXTERNAL_USER';
  return takeOver('claimFor', task, by, { userType, user }, offered, override);
}

function takeOver(
  command: 'claim' | 'claimFor',
  task: ModelTask,
  by: string,
  claimant: ModelUser,
  offered: boolean,
  override: boolean,
): Result {
  const result = judge(command, task, by);
  if (result !== 'ok') return result;
  if (!offered && !override) return 'AssignedToAnother';
  if (!offered) task.assignee = claimant;
  take(task, claimant);
  task.updatedBy = by;
  return 'ok';
}

export function released(task: ModelTask, by: string, now: number): Result {
  const result = judge('release', task, by);
  if (result !== 'ok') return result;
  task.updatedBy = by;
  task.log = [...task.log, 'RELEASE'];
  const again = task.exhausted || task.assigneeIndex === undefined;
  offer(task, again ? task.assignments.length : task.assigneeIndex!, now);
  return 'ok';
}

export function skipped(task: ModelTask, by: string, now: number): Result {
  const result = judge('skip', task, by);
  if (result !== 'ok') return result;
  if (task.assignee === undefined) return 'NoAssigneeToSkip';
  const index = task.assigneeIndex!;
  task.updatedBy = by;
  task.log = [...task.log, 'SKIP'];
  task.skipped = [...task.skipped, index];
  offer(task, index + 1, now);
  decide(task.workflow, now);
  return 'ok';
}

export function reassigned(
  task: ModelTask,
  by: string,
  assignments: readonly ModelAssignment[],
  now: number,
): Result {
  const result = judge('reassign', task, by);
  if (result !== 'ok') return result;
  const endsEarly = assignments.slice(0, -1).some(({ slaMinutes }) => slaMinutes === 0);
  const namesNobody = assignments.some(({ assignee }) => assignee.user === '');
  if (assignments.length === 0 || endsEarly || namesNobody) return 'InvalidAssignments';
  task.updatedBy = by;
  task.log = [...task.log, 'REASSIGNMENT'];
  task.assignments = assignments;
  task.skipped = [];
  task.exhausted = false;
  offer(task, 0, now);
  return 'ok';
}

type Output = Readonly<Record<string, unknown>>;

export function answered(
  task: ModelTask,
  by: string,
  answer: Output,
  complete: boolean,
  now: number,
): Result {
  const result = judge('update', task, by);
  if (result !== 'ok') return result;
  task.updatedBy = by;
  task.output = { ...task.output, ...answer };
  if (complete) end(task, 'COMPLETED', 'COMPLETED');
  decide(task.workflow, now);
  return 'ok';
}

export function reported(
  task: ModelTask,
  by: string,
  status: string,
  output: Output,
  now: number,
): Result {
  const result = judge('report', task, by);
  if (result === 'ignored') return 'ok';
  if (result !== 'ok') return result;
  task.updatedBy = by;
  task.output = output;
  if (status !== 'IN_PROGRESS') end(task, status === 'COMPLETED' ? 'COMPLETED' : 'DELETED', status);
  decide(task.workflow, now);
  return 'ok';
}

/** The record of a finished task is deleted alone; an open one takes its Conductor task along. */
export function deleted(task: ModelTask, by: string, now: number): Result {
  const result = judge('delete', task, by);
  if (result !== 'ok') return result;
  end(task, 'DELETED', isOpen(task) ? 'CANCELED' : task.status);
  task.updatedBy = by;
  task.log = [...task.log, 'DELETE'];
  decide(task.workflow, now);
  return 'ok';
}

export function operated(
  workflow: ModelWorkflow,
  command: WorkflowCommand,
  by: string,
  now: number,
): Result {
  if (by !== root && by !== ann) return 'NotPermitted';
  const row = workflowCommands[command].split(' ');
  const comesTo = row[STATUSES.indexOf(workflow.status)]!;
  const next = STATUSES.find((status) => status === comesTo);
  if (next === undefined) return comesTo;
  const humanIsDone = isDone(newest(workflow).status);
  if (command === 'retry' && humanIsDone && workflow.book !== 'CANCELED') return 'NothingToRetry';
  const changes = workflow.status !== next;
  workflow.status = next;
  if (command === 'terminate' && changes) cancelOpen(workflow);
  if (command === 'retry' && humanIsDone) workflow.book = 'SCHEDULED';
  else if (command === 'retry') attempt(workflow, now, 0);
  if (command === 'restart' || command === 'rerun') beginAnew(workflow, now);
  if (command === 'resume') beginLate(workflow, now);
  decide(workflow, now);
  return 'ok';
}

/** The tasks there were are no part of the workflow any more. */
function beginAnew(workflow: ModelWorkflow, now: number): void {
  workflow.attempts.length = 0;
  workflow.book = undefined;
  attempt(workflow, now, 0);
}

function cancelOpen(workflow: ModelWorkflow): void {
  const task = newest(workflow);
  if (isOpen(task)) end(task, 'DELETED', 'CANCELED');
  if (task.status === 'SCHEDULED') task.status = 'CANCELED';
  if (workflow.book === 'SCHEDULED') workflow.book = 'CANCELED';
}

/** What should have begun during the pause begins after it. */
function beginLate(workflow: ModelWorkflow, now: number): void {
  const task = newest(workflow);
  if (task.status === 'SCHEDULED' && task.startsAt <= now) begin(task, now);
}

/** The worker has done its part. */
export function booked(workflow: ModelWorkflow, now: number): Result {
  workflow.book = 'COMPLETED';
  decide(workflow, now);
  return 'ok';
}
