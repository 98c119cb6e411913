import { setTimeout as sleep } from 'node:timers/promises';
import { callApi, type ApiCall } from '../../test/support/api-call.ts';
import { hasTime } from '../../test/engine/run.ts';
import {
  hasEnded,
  isOfWorker,
  isOpen,
  readExecution,
  type SeenExecution,
  type SeenTask,
  type Target,
} from '../../test/engine/target.ts';

const LOOK_AGAIN_MS = 60;
/** How long an execution that could go on by itself may do nothing until it is taken to wait. */
const QUIET_MS = 15_000;
const PATIENCE_MS = 30_000;

/** An engine that runs somewhere: it does part of its work after it has answered. */
export function liveTarget(url: string): Target {
  const call = (given: ApiCall) => callApi(url, given);
  const read = (workflowId: string) => readExecution(call, workflowId);
  return {
    call,
    pass: (seconds) => sleep(seconds * 1000),
    settled: (workflowId) => settled(workflowId, read),
    until: (workflowId, wanted, seconds) => until(() => read(workflowId), wanted, seconds * 1000),
    eventually: (given, wanted) => until(() => call(given), wanted, PATIENCE_MS),
  };
}

async function until<Answer>(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
  patienceMs: number,
): Promise<Answer> {
  const giveUp = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > giveUp) return answer;
    await sleep(LOOK_AGAIN_MS);
  }
}

type Read = (workflowId: string) => Promise<SeenExecution>;

/** The execution once it is at rest twice in a row, or has not changed for some time. */
async function settled(workflowId: string, read: Read): Promise<SeenExecution> {
  const giveUp = Date.now() + PATIENCE_MS;
  let last = '';
  let since = Date.now();
  for (;;) {
    const execution = await read(workflowId);
    const now = stateOf(execution);
    const same = now === last;
    if (!same) since = Date.now();
    last = now;
    if (same && (await isAtRest(execution, read))) return execution;
    if (Date.now() - since > QUIET_MS || Date.now() > giveUp) return execution;
    await sleep(LOOK_AGAIN_MS);
  }
}

function stateOf({ status, tasks }: SeenExecution): string {
  return JSON.stringify([
    status,
    ...tasks.map(({ taskId, status: now, ...task }) => [
      taskId,
      now,
      task['subWorkflowId'] as unknown,
      task['outputData'] as unknown,
    ]),
  ]);
}

/** Nothing in it goes on by itself: whatever is open waits for somebody, or for what waits for somebody. */
async function isAtRest(execution: SeenExecution, read: Read): Promise<boolean> {
  const openTasks = execution.tasks.filter(isOpen);
  if (hasEnded(execution)) return openTasks.length === 0;
  if (execution.status === 'PAUSED' || !execution.tasks.every(isDecided)) return false;
  const waits = await Promise.all(openTasks.map((task) => doesWait(task, execution, read)));
  return openTasks.length > 0 && waits.every(Boolean);
}

/** Whether the engine has nothing more to decide about the task. */
function isDecided(task: SeenTask): boolean {
  return (
    isOpen(task) ||
    task.status === 'SKIPPED' ||
    task['executed'] === true ||
    task['retried'] === true
  );
}

async function doesWait(task: SeenTask, { tasks }: SeenExecution, read: Read): Promise<boolean> {
  const { taskType, inputData } = task as unknown as {
    readonly taskType: string;
    readonly inputData: Readonly<Record<string, unknown>>;
  };
  switch (taskType) {
    case 'JOIN': {
      const joined = inputData['joinOn'];
      if (!Array.isArray(joined)) return false;
      const around = task.iteration > 0 ? `__${task.iteration}` : '';
      return joined.some((reference) => isMissing(`${reference}${around}`, tasks));
    }
    case 'SUB_WORKFLOW': {
      const child = task['subWorkflowId'] as string | undefined;
      if (child === undefined || task.status !== 'IN_PROGRESS') return false;
      const execution = await read(child);
      return !hasEnded(execution) && (await isAtRest(execution, read));
    }
    case 'DO_WHILE':
      return tasks.some((one) => isOpen(one) && one['loopOverTask'] === true && one !== task);
    case 'WAIT':
      return !hasTime(inputData);
    case 'HUMAN':
      return true;
    default:
      return isOfWorker(task);
  }
}

/** The engine joins on a reference once each task of it has ended. */
function isMissing(reference: string, tasks: readonly SeenTask[]): boolean {
  const found = tasks.findLast((one) => one.referenceTaskName === reference);
  return found === undefined || isOpen(found);
}
