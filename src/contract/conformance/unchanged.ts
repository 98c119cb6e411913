import { Deviation } from './deviation.ts';
import { eventually } from './eventually.ts';
import { expectSame, expectSuccess, isSame, itemsIn, memberOf, textIn } from './expectations.ts';
import type { HumanTaskCalls } from './human-task-calls.ts';
import type { Api } from './session.ts';
import type { Answer, Observed } from './wire.ts';
import type { WorkflowCalls } from './workflow-calls.ts';

interface Readers {
  readonly workflows: Pick<WorkflowCalls, 'read'>;
  readonly humanTasks: Pick<HumanTaskCalls, 'read'>;
}

/** What a call must leave as it was: an execution with its tasks, and all of its human tasks. */
export async function readState(
  readers: Readers,
  workflowId: string,
  patienceMs: number,
): Promise<readonly Observed[]> {
  if (patienceMs === 0) return readOnce(readers, workflowId);
  // A cluster may still be busy with an earlier step; two equal readings say that it is done.
  return eventually(patienceMs, async () => {
    const first = await readOnce(readers, workflowId);
    const second = await readOnce(readers, workflowId);
    if (!isSame(first.map(valueOf), second.map(valueOf)))
      throw new Deviation('expected the execution to come to rest, got changes', second[0] ?? none);
    return second;
  });
}

/** All executions and human tasks of the cluster, whole: for a mock that serves this run alone. */
export async function readEverything({ call }: Api): Promise<readonly Answer[]> {
  const body = { searchType: 'ADMIN', size: 1000 };
  const query = { query: 'startTime > 0', size: 1000 };
  return [
    await call({ method: 'POST', path: '/api/human/tasks/search', as: 'root', body }),
    await call({ path: '/api/workflow/search-v2', as: 'root', query }),
  ].map(expectSuccess);
}

export function expectSameState(before: readonly Observed[], after: readonly Observed[]): void {
  const [execution = none] = after;
  expectSame(after.length, before.length, 'the number of tasks (unchanged)', execution);
  after.forEach((now, at) => {
    const then = before[at] ?? none;
    for (const key of keysOf(now, then))
      expectSame(memberOf(now, key), memberOf(then, key), `${key} (unchanged)`, now);
  });
}

/** Byte for byte. */
export function expectSameTexts(before: readonly Answer[], after: readonly Answer[]): void {
  after.forEach((now, at) => {
    expectSame(now.text, before[at]?.text, 'all records (unchanged)', now);
  });
}

async function readOnce(
  { workflows, humanTasks }: Readers,
  workflowId: string,
): Promise<readonly Observed[]> {
  const execution = expectSuccess(await workflows.read(workflowId));
  const tasks = itemsIn(execution, 'tasks');
  const human = tasks.filter((one) => memberOf(one, 'taskType') === 'HUMAN');
  const records = await Promise.all(human.map((one) => humanTasks.read(textIn(one, 'taskId'))));
  return [
    pick(execution, executionMembers),
    ...tasks.map((one) => pick(one, taskMembers)),
    ...records,
  ];
}

/** Others move by themselves, such as the times at which a cluster looks at a task. */
const executionMembers = ['status', 'output', 'variables', 'reasonForIncompletion'];
const taskMembers = ['taskId', 'status', 'outputData', 'iteration', 'retryCount', 'retried'];

function pick(observed: Observed, members: readonly string[]): Observed {
  const kept = members.map((one) => [one, memberOf(observed, one)] as const);
  return { ...observed, value: Object.fromEntries(kept) };
}

function keysOf(...observed: readonly Observed[]): ReadonlySet<string> {
  return new Set(observed.flatMap(({ value }) => Object.keys(value ?? {})));
}

const none: Observed = { value: undefined, from: 'what was read' };
const valueOf = ({ value }: Observed) => value;
