/** Executions under whatever an operator does to them, in any order: each step is held against what must stay true. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import type { Seed } from '../../src/control/seeds/seed.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import { hasEnded, type Execution } from '../../src/domain/executions/execution.ts';
import type { GivenRequest } from '../../src/operations/call/operation.ts';
import { actOn, newCluster, resultOf, type Actor } from './in-process-cluster.ts';
import { allExecutions, expectConsistent, openLeaves } from './operated-executions.ts';
import { root } from './purchase-fixtures.ts';
import { SingleChangeStore } from './single-change-store.ts';
import { choice, fork, human, join, loop, sub, worker } from './some-tasks.ts';

const inLoop = choice(
  'which',
  '${loop_ref.output.item}',
  { a: [human('review'), worker('file')] },
  [sub('part_b')],
);
const definitions = [
  {
    name: 'whole',
    failureWorkflow: 'sorry',
    timeoutSeconds: 3_600,
    timeoutPolicy: 'TIME_OUT_WF',
    tasks: [
      human('ask'),
      fork('fork', [worker('pack'), human('check')], [sub('part')]),
      join('join', 'check', 'part'),
      loop('loop', ['a', 'b'], inLoop, worker('note')),
      worker('ship'),
    ],
  },
  { name: 'part', tasks: [human('sign'), sub('part_b')] },
  { name: 'part_b', tasks: [worker('stamp')] },
  { name: 'sorry', tasks: [worker('apologise')] },
];
const references = [
  'ask',
  'fork',
  'join',
  'loop',
  'ship',
  'pack',
  'part',
  'which',
  'review',
  'none',
];

interface Real {
  readonly cluster: Cluster;
  readonly act: Actor;
}
type Step = fc.AsyncCommand<object, Real>;

/** What `operateThroughLives` takes a cluster to be seeded with. */
export const operatedFixtures: Seed = {
  users: [{ id: root, roles: ['ADMIN'] }],
  workflowDefinitions: definitions,
};

/** They stay consistent, and can be brought to their end, in so many lives. */
export async function operateThroughLives(count: number, given?: Cluster): Promise<void> {
  const cluster = given ?? (await newCluster(operatedFixtures));
  const act = actOn(cluster.ports, new SingleChangeStore(cluster.ports.store));
  const steps = fc.commands(
    [start, finish, finish, finish, finish, operate, operate, onMany, wait],
    {
      maxCommands: 40,
      size: '+1',
    },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      await cluster.reset();
      const real = { cluster, act };
      await begin(real);
      await fc.asyncModelRun(() => ({ model: {}, real }), commands);
      await bringToTheEnd(real);
    }),
    { numRuns: count },
  );
}

/** Does something for real; afterwards everything must be as it may be. */
function step(text: string, does: (real: Real) => Promise<unknown>): Step {
  return {
    check: () => true,
    run: async (_model, real) => {
      await does(real);
      await expectConsistent(real.cluster.ports.store);
    },
    toString: () => text,
  };
}

/** Performs it; what is refused must not have changed anything. */
async function perform<Id extends OperationId>(
  { cluster, act }: Real,
  operationId: Id,
  request: Partial<GivenRequest<Id>>,
): Promise<string> {
  const { store } = cluster.ports;
  const before = await allExecutions(store);
  const result = resultOf(await act(root, operationId, request));
  if (result !== 'ok') expect(await allExecutions(store)).toEqual(before);
  return result;
}

async function begin(real: Real): Promise<void> {
  await perform(real, 'startWorkflow', { body: { name: 'whole' } });
}

/** One of what there is; undefined where there is nothing. */
function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % all.length];
}

/** One of those that more can happen to than to the rest, if there is any. */
async function someExecution({ cluster }: Real, at: number): Promise<Execution | undefined> {
  const all = await allExecutions(cluster.ports.store);
  const larger = all.filter(({ definition }) => ['whole', 'part'].includes(definition.name));
  return pick(larger.length > 0 ? larger : all, at);
}

async function report(real: Real, execution: Execution, at: number, status: string) {
  const task = pick(openLeaves(execution), at);
  if (task === undefined) return;
  const its = { workflowInstanceId: execution.workflowId, taskId: task.taskId };
  const body = { ...its, status, logs: [{ log: status, createdTime: 0 }] };
  expect(await perform(real, 'updateTask', { body: body as never })).toBe('ok');
}

const start = fc.constant(step('start', begin));

const finish = fc
  .record({
    at: fc.nat(20),
    which: fc.nat(20),
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constant('COMPLETED') },
      fc.constantFrom('FAILED', 'FAILED_WITH_TERMINAL_ERROR'),
    ),
  })
  .map(({ at, which, status }) =>
    step(`${status} task ${which} of open ${at}`, async (real) => {
      const all = await allExecutions(real.cluster.ports.store);
      const open = all.filter((execution) => openLeaves(execution).length > 0);
      const execution = pick(open, at);
      if (execution) await report(real, execution, which, status);
    }),
  );

/** Input that also keeps a loop from going on for ever. */
const given = fc.option(
  fc.record({
    items: fc.constantFrom([], ['b'], ['a', 'b', 'a']),
    which: fc.constantFrom('a', 'b'),
  }),
  { nil: undefined },
);

const operate = fc
  .record({
    at: fc.nat(20),
    task: fc.nat(60),
    flag: fc.boolean(),
    reference: fc.constantFrom(...references).map((name) => `${name}_ref`),
    given,
    command: fc.constantFrom(
      'pause',
      'resume',
      'terminate',
      'retry',
      'retry',
      'restart',
      'rerun',
      'rerun from a task',
      'rerun from a task',
      'rerun from a task',
      'skip',
      'jump',
      'jump',
      'remove',
    ),
  })
  .map(({ command, at, ...how }) =>
    step(`${command} of execution ${at} ${JSON.stringify(how)}`, async (real) => {
      const execution = await someExecution(real, at);
      if (execution) await operateOn(real, execution, command, how);
    }),
  );

interface How {
  readonly task: number;
  readonly flag: boolean;
  readonly reference: string;
  readonly given: Readonly<Record<string, unknown>> | undefined;
}

async function operateOn(
  real: Real,
  execution: Execution,
  command: string,
  { task, flag, reference, given }: How,
): Promise<string> {
  const { workflowId } = execution;
  const path = { workflowId };
  switch (command) {
    case 'pause':
      return perform(real, 'pauseWorkflow', { path });
    case 'resume':
      return perform(real, 'resumeWorkflow', { path });
    case 'terminate':
      return perform(real, 'terminateWorkflow', {
        path: { nameOrId: workflowId },
        query: { triggerFailureWorkflow: flag },
      });
    case 'retry':
      return perform(real, 'retryWorkflow', { path, query: { resumeSubworkflowTasks: flag } });
    case 'restart':
      return perform(real, 'restartWorkflow', { path, query: { useLatestDefinitions: flag } });
    case 'rerun':
      return perform(real, 'rerunWorkflow', { path, body: { workflowInput: given ?? null } });
    case 'rerun from a task':
      return perform(real, 'rerunWorkflow', {
        path: flag ? { workflowId: await rootOf(real, execution) } : path,
        body: {
          reRunFromTaskId: pick(execution.tasks.all(), task)?.taskId ?? 'none',
          taskInput: given ?? null,
        },
      });
    case 'skip':
      return perform(real, 'skipTaskOfWorkflow', {
        path: { ...path, taskReferenceName: reference },
        body: { taskOutput: given ?? null },
      });
    case 'jump':
      return perform(real, 'jumpToTask', {
        path: { ...path, taskReferenceName: reference },
        body: given ?? {},
      });
    default:
      return perform(real, 'removeWorkflow', { path });
  }
}

/** The execution around it that nothing has started. */
async function rootOf({ cluster }: Real, execution: Execution): Promise<string> {
  const parent = await cluster.ports.store.read('execution', execution.parentWorkflowId ?? '');
  return parent ? rootOf({ cluster } as Real, parent.value) : execution.workflowId;
}

const onMany = fc
  .record({
    which: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    operationId: fc.constantFrom(
      'pauseWorkflows',
      'resumeWorkflows',
      'terminateWorkflows',
      'restartWorkflows',
      'retryWorkflows',
      'removeWorkflows',
    ),
  })
  .map(({ which, operationId }) =>
    step(`${operationId} ${which.join()}`, async (real) => {
      const all = await allExecutions(real.cluster.ports.store);
      const body = which.map((at) => pick(all, at)?.workflowId ?? 'none');
      expect(await perform(real, operationId, { body })).toBe('ok');
    }),
  );

const wait = fc
  .constantFrom(1, 20, 40)
  .map((minutes) =>
    step(`wait ${minutes} minutes`, ({ cluster }) =>
      cluster.moveClock(cluster.readClock().now + minutes * 60_000),
    ),
  );

const MOST_STEPS = 500;

/** Nothing is left of what was done to them that could keep executions from ending. */
async function bringToTheEnd(real: Real): Promise<void> {
  const { store } = real.cluster.ports;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const open = (await allExecutions(store)).filter((execution) => !hasEnded(execution));
    const [first] = open.filter(
      (execution) => execution.status === 'PAUSED' || openLeaves(execution).length > 0,
    );
    if (first === undefined) {
      expect(open.map(({ workflowId, status }) => `${status} ${workflowId}`)).toEqual([]);
      return;
    }
    if (first.status === 'PAUSED')
      expect(await operateOn(real, first, 'resume', {} as How)).toBe('ok');
    else await report(real, first, 0, 'COMPLETED');
    await expectConsistent(store);
  }
  throw new Error(`not all has ended after ${MOST_STEPS} steps`);
}
