import fc from 'fast-check';
import { expect } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import type { HumanTask } from '../../src/domain/human/human-task.ts';
import { keys } from '../../src/domain/index-keys.ts';
import {
  answered,
  claimed,
  claimedFor,
  isFinished,
  opened,
  reported,
  settled,
  type ModelAssignment,
  type ModelTask,
} from './human-task-model.ts';
import { actOn, newCluster, resultOf, type Actor } from './in-process-cluster.ts';
import { ann, bob, book, cal, eve, purchaseScene, root, signOff } from './purchase-scene.ts';

interface Model {
  now: number;
  readonly tasks: ModelTask[];
}

interface Real {
  readonly cluster: Cluster;
  readonly act: Actor;
  /** The records as they were after the command before. */
  readonly seen: Map<string, HumanTask>;
}

type Command = fc.AsyncCommand<Model, Real>;

/** Random lives of Human tasks, `count` of them, each step held against the model and the invariants. */
export async function liveThrough(count: number): Promise<void> {
  const cluster = await newCluster(purchaseScene);
  const commands = fc.commands([start, claim, claimFor, answer, report, wait], {
    maxCommands: 30,
    size: '+1',
  });
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      cluster.reset();
      const real: Real = { cluster, act: actOn(cluster.ports), seen: new Map() };
      const now = cluster.readClock().now;
      await fc.asyncModelRun(() => ({ model: { now, tasks: [] }, real }), steps);
    }),
    { numRuns: count },
  );
}

const people = fc.constantFrom(root, ann, bob, eve, cal);
const assignment: fc.Arbitrary<ModelAssignment> = fc.record({
  assignee: fc.constantFrom(
    { userType: 'CONDUCTOR_GROUP', user: 'finance' },
    { userType: 'CONDUCTOR_USER', user: bob },
    { userType: 'EXTERNAL_USER', user: 'visitor' },
    { userType: 'EXTERNAL_GROUP', user: 'visitors' },
  ),
  slaMinutes: fc.constantFrom(0, 10, 10, 25),
});
const someOutput = fc.dictionary(fc.constantFrom('decision', 'note', 'more'), fc.nat(3), {
  maxKeys: 2,
});

/** A step: done for real and in the model, after which both must agree on everything. */
function step(text: string, does: (model: Model, real: Real) => Promise<void>): Command {
  return {
    check: () => true,
    run: async (model, real) => {
      await does(model, real);
      await expectAgreement(model, real);
    },
    toString: () => text,
  };
}

/** A step on one of the tasks there are, if any: it must come to what the model says. */
function stepOnTask(
  text: string,
  which: number,
  inModel: (task: ModelTask) => string,
  inReal: (act: Actor, task: ModelTask) => ReturnType<Actor>,
): Command {
  const command = step(`${text} task ${which}`, async ({ tasks }, { act }) => {
    const task = tasks[which % tasks.length]!;
    const outcome = await inReal(act, task);
    expect(resultOf(outcome)).toBe(inModel(task));
  });
  return { ...command, check: ({ tasks }) => tasks.length > 0 };
}

const start = fc
  .record({ assignments: fc.array(assignment, { maxLength: 3 }), terminates: fc.boolean() })
  .map(({ assignments, terminates }) =>
    step(
      `start ${JSON.stringify({ assignments, terminates })}`,
      async (model, { cluster, act }) => {
        const assignmentCompletionStrategy = terminates ? 'TERMINATE' : 'LEAVE_OPEN';
        const definition = { userFormTemplate: null, assignments, assignmentCompletionStrategy };
        const workflowDef = { name: 'life', tasks: [signOff(definition), book] };
        const started = await act(ann, 'startWorkflow', {
          body: { name: 'life', workflowDef } as never,
        });
        const workflowId = 'body' in started ? String(started.body) : '';
        const [record] = await cluster.ports.store.find('humanTask', [[keys.workflow(workflowId)]]);
        const ids = { workflowId, taskId: record!.id };
        model.tasks.push(opened(ids, assignments, terminates, model.now));
      },
    ),
  );

const claim = fc
  .record({ which: fc.nat(5), by: people, overrideAssignment: fc.boolean() })
  .map(({ which, by, overrideAssignment }) =>
    stepOnTask(
      `${by} claims (override ${overrideAssignment})`,
      which,
      (task) => claimed(task, by, overrideAssignment),
      (act, { taskId }) =>
        act(by, 'claimHumanTask', { path: { taskId }, query: { overrideAssignment } }),
    ),
  );

const claimFor = fc
  .record({
    which: fc.nat(5),
    by: people,
    userId: fc.constantFrom('visitor', 'stranger', bob, cal),
    overrideAssignment: fc.boolean(),
  })
  .map(({ which, by, userId, overrideAssignment }) =>
    stepOnTask(
      `${by} claims for ${userId} (override ${overrideAssignment})`,
      which,
      (task) => claimedFor(task, by, userId, overrideAssignment),
      (act, { taskId }) =>
        act(by, 'claimHumanTaskForUser', {
          path: { taskId, userId },
          query: { overrideAssignment },
        }),
    ),
  );

const answer = fc
  .record({ which: fc.nat(5), by: people, body: someOutput, complete: fc.boolean() })
  .map(({ which, by, body, complete }) =>
    stepOnTask(
      `${by} ${complete ? 'completes' : 'saves'} ${JSON.stringify(body)}`,
      which,
      (task) => answered(task, by, body, complete),
      (act, { workflowId }) =>
        act(by, 'updateHumanTaskByRef', {
          query: { workflowId, taskRefName: 'sign_off_ref', complete },
          body,
        }),
    ),
  );

const report = fc
  .record({
    which: fc.nat(5),
    by: people,
    status: fc.constantFrom(
      'IN_PROGRESS' as const,
      'COMPLETED' as const,
      'FAILED' as const,
      'FAILED_WITH_TERMINAL_ERROR' as const,
    ),
    outputData: someOutput,
  })
  .map(({ which, by, status, outputData }) =>
    stepOnTask(
      `${by} reports ${status} ${JSON.stringify(outputData)}`,
      which,
      (task) => reported(task, by, status, outputData),
      (act, { workflowId: workflowInstanceId, taskId }) =>
        act(by, 'updateTask', { body: { workflowInstanceId, taskId, status, outputData } }),
    ),
  );

const wait = fc.constantFrom(1, 9, 10, 26, 60).map((minutes) =>
  step(`wait ${minutes} minutes`, async (model, { cluster }) => {
    model.now += minutes * 60_000;
    await cluster.moveClock(model.now);
    for (const task of model.tasks) settled(task, model.now);
  }),
);

async function expectAgreement(model: Model, { cluster, seen }: Real): Promise<void> {
  for (const wanted of model.tasks) {
    const record = (await cluster.ports.store.read('humanTask', wanted.taskId))!.value;
    expectAsModelled(record, wanted);
    expectInvariants(record, seen.get(wanted.taskId));
    await expectWorkflowAgrees(record, wanted, cluster);
    seen.set(wanted.taskId, record);
  }
}

function expectAsModelled(record: HumanTask, wanted: ModelTask): void {
  const { state, assignee, claimant, assigneeIndex, dueAt, output, log } = record;
  const actions = log.map(({ action }) => action);
  expect({ state, assignee, claimant, assigneeIndex, dueAt, output, log: actions }).toEqual({
    state: wanted.state,
    assignee: wanted.assignee,
    claimant: wanted.claimant,
    assigneeIndex: wanted.assigneeIndex,
    dueAt: wanted.dueAt,
    output: wanted.output,
    log: wanted.log,
  });
}

function expectInvariants(record: HumanTask, before: HumanTask | undefined): void {
  const { state, claimant, assigneeIndex, definition, log, dueAt } = record;
  if (before && ['COMPLETED', 'DELETED', 'TIMED_OUT'].includes(before.state))
    expect(record).toBe(before);
  // One claimant at most: whoever claimed stays the claimant, and nobody is one without having claimed.
  expect(claimant !== undefined).toBe(log.some(({ action }) => action === 'CLAIM'));
  expect(log.filter(({ action }) => action === 'CLAIM').length).toBeLessThanOrEqual(1);
  if (before?.claimant) expect(claimant).toEqual(before.claimant);
  if (state === 'IN_PROGRESS') expect(claimant).toBeDefined();
  if (assigneeIndex !== undefined) expect(definition.assignments[assigneeIndex]).toBeDefined();
  if (dueAt !== undefined) expect(state).toBe('ASSIGNED');
  // The log only grows, in the order of its times.
  expect(log.slice(0, before?.log.length ?? 0)).toEqual(before?.log ?? []);
  const times = log.map(({ stateStart }) => stateStart);
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(record.updatedOn).toBeGreaterThanOrEqual(before?.updatedOn ?? record.createdOn);
}

async function expectWorkflowAgrees(
  record: HumanTask,
  wanted: ModelTask,
  { ports }: Cluster,
): Promise<void> {
  const { status, tasks } = (await ports.store.read('execution', record.workflowId))!.value;
  const [task, next] = tasks;
  expect(status).toBe(wanted.workflow);
  expect(task).toMatchObject({ taskId: record.taskId, status: wanted.status });
  expect(task?.output).toEqual(record.output);
  expect(next?.status).toBe(wanted.state === 'COMPLETED' ? 'SCHEDULED' : undefined);
  expect(isFinished(wanted)).toBe(task?.endTime !== 0);
}
