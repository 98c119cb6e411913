import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import type { Outcome } from '../../src/operations/perform.ts';
import { actOn, newCluster, resultOf, type Actor } from '../support/in-process-cluster.ts';
import { allExecutions, expectConsistent } from '../support/operated-executions.ts';
import { root } from '../support/purchase-fixtures.ts';
import { human, worker } from '../support/some-tasks.ts';

/** Every command of an operator in every state of an execution: the state after it, or why not. */
const table = `
                   RUNNING            PAUSED              COMPLETED           FAILED              TIMED_OUT           TERMINATED
pause              PAUSED             PAUSED              WorkflowIsTerminal  WorkflowIsTerminal  WorkflowIsTerminal  WorkflowIsTerminal
resume             WorkflowNotPaused  RUNNING             WorkflowNotPaused   WorkflowNotPaused   WorkflowNotPaused   WorkflowNotPaused
terminate          TERMINATED         TERMINATED          WorkflowIsTerminal  TERMINATED          TERMINATED          TERMINATED
retry              WorkflowIsRunning  WorkflowIsRunning   NothingToRetry      RUNNING             RUNNING             RUNNING
restart            WorkflowNotEnded   WorkflowNotEnded    RUNNING             RUNNING             RUNNING             RUNNING
rerun-from-start   WorkflowNotEnded   WorkflowNotEnded    RUNNING             RUNNING             RUNNING             RUNNING
rerun-from-task    RUNNING            RUNNING             RUNNING             RUNNING             RUNNING             RUNNING
skip               RUNNING            WorkflowNotRunning  WorkflowNotRunning  WorkflowNotRunning  WorkflowNotRunning  WorkflowNotRunning
jump               RUNNING            WorkflowNotRunning  WorkflowNotRunning  WorkflowNotRunning  WorkflowNotRunning  WorkflowNotRunning
remove             gone               gone                gone                gone                gone                gone
`;
const [states = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/));
const cells = rows.flatMap(([command = '', ...outcomes]) =>
  outcomes.map((outcome, at) => [command, states[at] ?? '', outcome] as const),
);

const A_MINUTE = 60_000;
let cluster: Cluster;
let act: Actor;
beforeAll(async () => {
  const tasks = [human('ask'), worker('pack'), worker('ship')];
  cluster = await newCluster({
    users: [{ id: root, roles: ['ADMIN'] }],
    workflowDefinitions: [{ name: 'once', timeoutSeconds: 60, tasks }],
  });
  act = actOn(cluster.ports);
});
beforeEach(() => cluster.reset());

const execution = async () => (await allExecutions(cluster.ports.store))[0];
const report = async (status: 'COMPLETED' | 'FAILED_WITH_TERMINAL_ERROR') => {
  const { workflowId, tasks } = (await execution())!;
  const its = { workflowInstanceId: workflowId, taskId: tasks.last!.taskId };
  return act(root, 'updateTask', { body: { ...its, status } });
};
/** What brings an execution whose first task is done into that state. */
const into: Readonly<Record<string, () => Promise<unknown>>> = {
  RUNNING: () => Promise.resolve(),
  PAUSED: async () => perform('pause', (await execution())!.workflowId),
  COMPLETED: async () => {
    await report('COMPLETED');
    await report('COMPLETED');
  },
  FAILED: () => report('FAILED_WITH_TERMINAL_ERROR'),
  TIMED_OUT: () => cluster.moveClock(cluster.readClock().now + A_MINUTE),
  TERMINATED: async () => perform('terminate', (await execution())!.workflowId),
};
const startedInto = async (state: string): Promise<string> => {
  await act(root, 'startWorkflow', { body: { name: 'once' } });
  await report('COMPLETED');
  await into[state]!();
  const { workflowId, status } = (await execution())!;
  expect(status).toBe(state);
  return workflowId;
};

async function perform(command: string, workflowId: string): Promise<Outcome> {
  const path = { workflowId };
  const { tasks } = (await execution())!;
  switch (command) {
    case 'pause':
      return act(root, 'pauseWorkflow', { path });
    case 'resume':
      return act(root, 'resumeWorkflow', { path });
    case 'terminate':
      return act(root, 'terminateWorkflow', { path: { nameOrId: workflowId } });
    case 'retry':
      return act(root, 'retryWorkflow', { path });
    case 'restart':
      return act(root, 'restartWorkflow', { path });
    case 'rerun-from-start':
      return act(root, 'rerunWorkflow', { path, body: {} });
    case 'rerun-from-task':
      return act(root, 'rerunWorkflow', { path, body: { reRunFromTaskId: tasks.last!.taskId } });
    case 'skip':
      return act(root, 'skipTaskOfWorkflow', { path: { ...path, taskReferenceName: 'ship_ref' } });
    case 'jump':
      return act(root, 'jumpToTask', {
        path: { ...path, taskReferenceName: 'ship_ref' },
        body: {},
      });
    case 'remove':
      return act(root, 'removeWorkflow', { path });
    default:
      throw new Error(`There is no command ${command}`);
  }
}

describe('one execution', () => {
  it.each(cells)('%s of one that is %s: %s', async (command, state, wanted) => {
    const workflowId = await startedInto(state);
    const before = await execution();
    const result = resultOf(await perform(command, workflowId));
    const after = await execution();
    expect(result === 'ok' ? (after?.status ?? 'gone') : result).toBe(wanted);
    if (result !== 'ok') expect(after).toBe(before);
    await expectConsistent(cluster.ports.store);
  });
});

const bulk = {
  pause: 'pauseWorkflows',
  resume: 'resumeWorkflows',
  terminate: 'terminateWorkflows',
  retry: 'retryWorkflows',
  restart: 'restartWorkflows',
  remove: 'removeWorkflows',
} as const;
const bulkCells = cells.flatMap(([command, state, outcome]) => {
  const operationId = (bulk as Record<string, (typeof bulk)[keyof typeof bulk] | undefined>)[
    command
  ];
  return operationId ? [[operationId, state, outcome, command] as const] : [];
});

describe('many executions', () => {
  it.each(bulkCells)('%s on one that is %s: %s', async (operationId, state, wanted, command) => {
    const workflowId = await startedInto(state);
    const alone = await perform(command, workflowId);
    await cluster.reset();
    const again = await startedInto(state);
    const outcome = await act(root, operationId, { body: [again] });
    const { bulkErrorResults, bulkSuccessfulResults } = (outcome as { body: BulkBody }).body;
    if ('name' in alone) expect(bulkErrorResults).toEqual({ [again]: alone.message });
    else expect(bulkSuccessfulResults).toEqual([again]);
    const status = (await execution())?.status ?? 'gone';
    expect(status).toBe('name' in alone ? state : wanted);
    await expectConsistent(cluster.ports.store);
  });
});

interface BulkBody {
  readonly bulkErrorResults: Readonly<Record<string, string>>;
  readonly bulkSuccessfulResults: readonly string[];
}
