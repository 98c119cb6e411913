import { Deviation } from './deviation.ts';
import { eventually } from './eventually.ts';
import { expectSame, expectSuccess, isSame, itemsIn, memberOf, textIn } from './expectations.ts';
import type { taskCalls } from './task-calls.ts';
import type { Seen } from './wire.ts';

type Calls = Pick<ReturnType<typeof taskCalls>, 'workflow' | 'humanTask'>;

/** What a call must leave as it was: an execution with its tasks, and all of its human tasks. */
export async function readState(
  calls: Calls,
  workflowId: string,
  patienceMs: number,
): Promise<readonly Seen[]> {
  if (patienceMs === 0) return readOnce(calls, workflowId);
  // A cluster may still be busy with an earlier step; two equal readings say that it is done.
  return eventually(patienceMs, async () => {
    const first = await readOnce(calls, workflowId);
    const second = await readOnce(calls, workflowId);
    if (!isSame(first.map(valueOf), second.map(valueOf)))
      throw new Deviation('expected the execution to come to rest, got changes', second[0] ?? none);
    return second;
  });
}

export function expectSameState(before: readonly Seen[], after: readonly Seen[]): void {
  const [execution = none] = after;
  expectSame(after.length, before.length, 'the number of tasks (unchanged)', execution);
  after.forEach((now, at) => {
    const then = before[at] ?? none;
    for (const key of keysOf(now, then))
      expectSame(memberOf(now, key), memberOf(then, key), `${key} (unchanged)`, now);
  });
}

async function readOnce(calls: Calls, workflowId: string): Promise<readonly Seen[]> {
  const execution = expectSuccess(await calls.workflow(workflowId));
  const tasks = itemsIn(execution, 'tasks');
  const human = tasks.filter((one) => memberOf(one, 'taskType') === 'HUMAN');
  const read = await Promise.all(human.map((one) => calls.humanTask(textIn(one, 'taskId'))));
  return [
    pick(execution, executionMembers),
    ...tasks.map((one) => pick(one, taskMembers)),
    ...read,
  ];
}

/** Others move by themselves, such as the times at which a cluster looks at a task. */
const executionMembers = ['status', 'output', 'variables', 'reasonForIncompletion'];
const taskMembers = ['taskId', 'status', 'outputData', 'iteration', 'retryCount', 'retried'];

function pick(seen: Seen, members: readonly string[]): Seen {
  return { ...seen, value: Object.fromEntries(members.map((one) => [one, memberOf(seen, one)])) };
}

function keysOf(...seen: readonly Seen[]): ReadonlySet<string> {
  return new Set(seen.flatMap(({ value }) => Object.keys(value ?? {})));
}

const none: Seen = { value: undefined, from: 'what was read' };
const valueOf = ({ value }: Seen) => value;
