import { Connection, type ConnectionOptions } from '../cluster/connection.ts';
import { Refusal, type RefusalKind } from '../cluster/refusal.ts';

/**
 * What a service behind a portal knows of the cluster: it started an execution and knows its Human task by reference.
 * Customers, who are no users of the cluster, answer through it.
 */
export class ApprovalClient {
  readonly #cluster: Connection;

  constructor(options: ConnectionOptions) {
    this.#cluster = new Connection(options);
  }

  /** Keeps the answer with the task, which stays open. */
  saveDraft(task: ApprovalTask, answer: unknown): Promise<Submission> {
    return this.#answer(task, answer, false);
  }

  /** Answers the task for good: its workflow goes on. */
  submit(task: ApprovalTask, answer: unknown): Promise<Submission> {
    return this.#answer(task, answer, true);
  }

  async #answer(task: ApprovalTask, answer: unknown, complete: boolean): Promise<Submission> {
    const no = await this.#cluster.send('POST', '/api/human/tasks/update/taskRef', {
      query: { ...task, complete: String(complete) },
      body: answer,
    });
    if (no instanceof Refusal) return noOf(no);
    return { outcome: complete ? 'completed' : 'saved' };
  }

  /** Sets a task aside for a customer of the portal; `override`, from its configuration, takes it over. */
  async reserveFor(customer: string, taskId: string, override = 'false'): Promise<Reservation> {
    const path = `/api/human/tasks/${taskId}/externalUser/${encodeURIComponent(customer)}`;
    const task = await this.#cluster.send<Task>('POST', path, {
      query: { overrideAssignment: override },
    });
    if (task instanceof Refusal) return noOf(task);
    return task.claimant.userType === 'EXTERNAL_USER'
      ? { outcome: 'reserved', customer: task.claimant.user }
      : { outcome: 'ask an operator', reason: `${task.claimant.userType} has claimed it` };
  }

  /** How the task of the workflow behind the Human task stands. */
  async progressOf(taskId: string): Promise<Progress> {
    const path = `/api/human/tasks/${taskId}/conductorTask`;
    const task = await this.#cluster.send<WorkflowTask>('GET', path);
    if (task instanceof Refusal) return noOf(task);
    const { status, outputData, workflowInstanceId: workflowId } = task;
    return status === 'COMPLETED'
      ? { outcome: 'answered', workflowId, answer: outputData }
      : { outcome: 'waiting', workflowId };
  }
}

/** A type, so that it is a query as well. */
export type ApprovalTask = {
  /** Old records of the service lack it. */
  readonly workflowId?: string;
  readonly taskRefName: string;
  readonly iteration?: string | string[];
};

interface Task {
  readonly claimant: { readonly userType: string; readonly user: string };
}

interface WorkflowTask {
  readonly status: string;
  readonly outputData: object;
  readonly workflowInstanceId: string;
}

export type Submission = { readonly outcome: 'saved' | 'completed' } | No;
export type Reservation = { readonly outcome: 'reserved'; readonly customer: string } | No;
export type Progress =
  | { readonly outcome: 'waiting'; readonly workflowId: string }
  | { readonly outcome: 'answered'; readonly workflowId: string; readonly answer: object }
  | No;

/** What the service does instead: asks for a token, closes its own record, has the answer corrected, alerts people. */
export type No =
  | { readonly outcome: 'get a token' | 'get a new token' | 'close the approval' }
  | { readonly outcome: 'already reserved' | 'reserved for another' | 'ask for a shorter answer' }
  | { readonly outcome: 'correct the answer'; readonly fields: readonly string[] }
  | { readonly outcome: 'ask an operator'; readonly reason: string };

const understood = {
  'no token': 'get a token',
  'unknown token': 'get a new token',
  'expired token': 'get a new token',
  'unknown task': 'close the approval',
  'unknown reference': 'close the approval',
  'unknown workflow': 'close the approval',
  'task is over': 'close the approval',
  'task is claimed': 'already reserved',
  'assigned to others': 'reserved for another',
  'body too long': 'ask for a shorter answer',
  'output too large': 'ask for a shorter answer',
} as const satisfies Partial<Record<RefusalKind, string>>;

function noOf({ kind, reason, fields }: Refusal): No {
  if (kind in understood) return { outcome: understood[kind as keyof typeof understood] };
  if (kind === 'invalid fields') return { outcome: 'correct the answer', fields };
  return { outcome: 'ask an operator', reason };
}
