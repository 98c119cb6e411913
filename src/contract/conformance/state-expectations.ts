/** What checks expect of a cluster rather than of one answer. */
import type { Clock } from './clock.ts';
import { expectExactRefusal, type ExpectedRefusal } from './expected-refusal.ts';
import type { Executions } from './executions.ts';
import { expectMembers, expectStatus, expectThat, type Members } from './expectations.ts';
import type { HumanTaskCalls } from './human-task-calls.ts';
import type { Patience } from './patience.ts';
import type { Api } from './session.ts';
import { expectSameState, expectSameTexts, readEverything, readState } from './unchanged.ts';
import type { Answer, Observed } from './wire.ts';
import type { WorkflowCalls } from './workflow-calls.ts';

export interface StateExpectations {
  /** Runs what must change nothing in those executions; on the mock, nothing at all. */
  readonly unchanged: <T>(executionIds: readonly string[], act: () => Promise<T>) => Promise<T>;
  /** The call is answered with that status, and changes nothing. */
  readonly refused: (
    status: number,
    executionIds: string | readonly string[],
    act: () => Promise<Answer>,
    expected: ExpectedRefusal,
  ) => Promise<void>;
  /** The newest task of a full reference comes to hold these. */
  readonly task: (workflowId: string, reference: string, members: Members) => Promise<void>;
  /** The execution has no task of that full reference. */
  readonly noTask: (workflowId: string, reference: string) => Promise<void>;
  /** The human task, as root reads it, comes to hold these. */
  readonly humanTask: (taskId: string, members: Members) => Promise<void>;
  /** The execution comes to hold these. */
  readonly workflow: (workflowId: string, members: Members) => Promise<void>;
}

export interface StateExpectationOptions {
  readonly api: Api;
  readonly humanTasks: HumanTaskCalls;
  readonly workflows: WorkflowCalls;
  readonly executions: Executions;
  readonly clock: Clock;
  readonly patience: Patience;
  /** More is expected of the mock. */
  readonly isMock: boolean;
}

export function makeStateExpectations(options: StateExpectationOptions): StateExpectations {
  const { humanTasks, workflows, executions, patience, isMock } = options;
  const holds = (read: () => Promise<Observed>, members: Members) =>
    patience.eventually(async () => {
      expectMembers(await read(), members);
    });
  const unchanged: StateExpectations['unchanged'] = (ids, act) => actUnchanged(options, ids, act);
  return {
    unchanged,
    refused: (status, executionIds, act, expected) =>
      unchanged([executionIds].flat(), async () => {
        const answer = await act();
        expectStatus(answer, status);
        expectMembers(answer, expected.members ?? {});
        if (isMock) expectExactRefusal(answer, expected);
      }),
    task: (workflowId, reference, members) =>
      holds(() => executions.task(workflowId, reference), members),
    noTask: async (workflowId, reference) => {
      const found = await executions.task(workflowId, reference);
      expectThat(found.value === undefined, `no task ${reference}`, found);
    },
    humanTask: (taskId, members) => holds(() => humanTasks.read(taskId), members),
    workflow: (workflowId, members) => holds(() => workflows.read(workflowId), members),
  };
}

async function actUnchanged<T>(
  options: StateExpectationOptions,
  executionIds: readonly string[],
  act: () => Promise<T>,
): Promise<T> {
  const { api, clock, isMock, patience } = options;
  const read = () => Promise.all(executionIds.map((id) => readState(options, id, patience.ms)));
  const before = await read();
  const allBefore = isMock ? await readEverything(api) : [];
  await clock.tick();
  const result = await act();
  const after = await read();
  after.forEach((state, at) => {
    expectSameState(before[at] ?? [], state);
  });
  if (isMock) expectSameTexts(allBefore, await readEverything(api));
  return result;
}
