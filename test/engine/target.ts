import type { ApiAnswer, ApiCall } from '../support/api-call.ts';

/** A task as the wire has it; only what scenarios decide on is named. */
export interface SeenTask {
  readonly taskId: string;
  readonly referenceTaskName: string;
  readonly taskType: string;
  readonly status: string;
  readonly iteration: number;
  readonly retryCount: number;
  readonly [field: string]: any;
}

export interface SeenExecution {
  readonly workflowId: string;
  readonly status: string;
  readonly tasks: readonly SeenTask[];
  readonly [field: string]: any;
}

/** Where scenarios are sent: the mock, or the engine while its answers are recorded. */
export interface Target {
  call(call: ApiCall): Promise<ApiAnswer>;
  /** The execution once nothing in it goes on by itself. */
  settled(workflowId: string): Promise<SeenExecution>;
  /** The execution as soon as it is as wanted, or as it is after `seconds` of the target's time. */
  until(
    workflowId: string,
    wanted: (execution: SeenExecution) => boolean,
    seconds: number,
  ): Promise<SeenExecution>;
  /** Lets `seconds` of the target's time pass. */
  pass(seconds: number): Promise<void>;
  /** Calls again until the answer is as wanted: the engine indexes and queues after it has answered. */
  eventually(call: ApiCall, wanted: (answer: ApiAnswer) => boolean): Promise<ApiAnswer>;
}

const ended: ReadonlySet<string> = new Set(['COMPLETED', 'FAILED', 'TERMINATED', 'TIMED_OUT']);
const open: ReadonlySet<string> = new Set(['SCHEDULED', 'IN_PROGRESS']);

export const hasEnded = ({ status }: SeenExecution): boolean => ended.has(status);
export const isOpen = ({ status }: SeenTask): boolean => open.has(status);

/** Types that servers do themselves, or that a person or a signal ends. */
const builtIn: ReadonlySet<string> = new Set(
  (
    'DECISION DO_WHILE DYNAMIC EVENT EXCLUSIVE_JOIN FORK FORK_JOIN FORK_JOIN_DYNAMIC HTTP HUMAN INLINE JOIN ' +
    'JSON_JQ_TRANSFORM KAFKA_PUBLISH LAMBDA NOOP SET_VARIABLE START_WORKFLOW SUB_WORKFLOW SWITCH TERMINATE WAIT'
  ).split(' '),
);

/** The type of a worker's task is its name. */
export const isOfWorker = ({ taskType }: SeenTask): boolean => !builtIn.has(taskType);

export async function readExecution(
  call: Target['call'],
  workflowId: string,
): Promise<SeenExecution> {
  const answer = await call({ path: `/api/workflow/${workflowId}?includeTasks=true` });
  if (answer.status !== 200) throw new Error(`reading ${workflowId}: ${answer.text}`);
  return answer.json as SeenExecution;
}
