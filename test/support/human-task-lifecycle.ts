import fc from 'fast-check';
import { expect } from 'vitest';
import { expectSame } from './expect-same.ts';
import type { Cluster } from '../../src/control/cluster.ts';
import type { Reader } from '../../src/domain/ports.ts';
import { expectAgreement, type Done, type Seen } from './human-task-invariants.ts';
import {
  answered,
  booked,
  claimed,
  claimedFor,
  deleted,
  isOpen,
  operated,
  reassigned,
  released,
  reported,
  settled,
  skipped,
  started,
  taskDefinitions,
  type ModelAssignment,
  type ModelTask,
  type ModelWorkflow,
  type WorkflowCommand,
} from './human-task-model.ts';
import { actOn, newCluster, resultOf, type Actor } from './in-process-cluster.ts';
import { ann, bob, book, cal, eve, purchaseFixtures, root, signOff } from './purchase-fixtures.ts';
import { SingleChangeStore } from './single-change-store.ts';

interface Model {
  now: number;
  readonly workflows: ModelWorkflow[];
}

/** A cluster on a manual clock that is held against the model, wherever it runs. */
export interface Living {
  readonly act: Actor;
  reset(): Promise<void>;
  /** Epoch ms. */
  now(): Promise<number>;
  moveClock(to: number): Promise<unknown>;
  /** What is there at the moment. */
  stored(): Promise<Reader>;
}

interface Real {
  readonly living: Living;
  readonly act: Actor;
  readonly seen: Seen;
}

type Command = fc.AsyncCommand<Model, Real>;

/** Random lives of Human tasks, `count` of them, each step held against the model and the invariants. */
export async function liveThrough(count: number, given?: Cluster | Living): Promise<void> {
  const cluster = given ?? (await newCluster(purchaseFixtures));
  const living = 'ports' in cluster ? inProcess(cluster) : cluster;
  const { act } = living;
  const onTasks = [claim, claimFor, release, skip, reassign, update, updateByRef, report, remove];
  const commands = fc.commands(
    [start, ...onTasks, ...onTasks, operate, operate, operate, finishBook, wait, wait, wait],
    {
      maxCommands: 100,
      size: '+1',
    },
  );
  await fc.assert(
    fc.asyncProperty(start, commands, async (first, steps) => {
      await living.reset();
      await defineTasks(act);
      const real: Real = { living, act, seen: new Map() };
      const now = await living.now();
      await fc.asyncModelRun(() => ({ model: { now, workflows: [] }, real }), [first, ...steps]);
    }),
    { numRuns: count },
  );
}

function inProcess(cluster: Cluster): Living {
  const { ports } = cluster;
  return {
    act: actOn(ports, new SingleChangeStore(ports.store)),
    reset: () => cluster.reset(),
    now: () => Promise.resolve(cluster.readClock().now),
    moveClock: (to) => cluster.moveClock(to),
    stored: () => Promise.resolve(ports.store),
  };
}

async function defineTasks(act: Actor): Promise<void> {
  const body = Object.entries(taskDefinitions)
    .filter(([name]) => name !== 'sign_off')
    .map(([name, { timeout = 20, policy, retries, delay }]) => ({
      name,
      timeoutSeconds: timeout * 60,
      timeoutPolicy: policy,
      retryCount: retries,
      retryDelaySeconds: delay * 60,
    }));
  expect(resultOf(await act(root, 'createTaskDefinitions', { body: body as never }))).toBe('ok');
}

const people = fc.constantFrom(root, ann, bob, eve, cal);
const mostlyOwner = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(root, ann) },
  { weight: 1, arbitrary: people },
);
const assignment: fc.Arbitrary<ModelAssignment> = fc.record({
  assignee: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(
        { userType: 'CONDUCTOR_GROUP', user: 'finance' },
        { userType: 'CONDUCTOR_USER', user: bob },
        { userType: 'EXTERNAL_USER', user: 'visitor' },
        { userType: 'EXTERNAL_GROUP', user: 'visitors' },
      ),
    },
    { weight: 1, arbitrary: fc.constant({ userType: 'CONDUCTOR_USER', user: '' }) },
  ),
  slaMinutes: fc.constantFrom(0, 10, 10, 25),
});
const mostlyNot = fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true));
const assignments = fc.array(assignment, { maxLength: 3 });
const someOutput = fc.dictionary(fc.constantFrom('decision', 'note', 'more'), fc.nat(3), {
  maxKeys: 2,
});
/** Which of the tasks: mostly one that is open, if there is any. */
const which = fc.record({
  at: fc.nat(20),
  open: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
});
type Which = typeof which extends fc.Arbitrary<infer T> ? T : never;

/** A step: done for real and in the model, after which both must agree on everything. */
function step(text: string, does: (model: Model, real: Real) => Promise<Done>): Command {
  return {
    check: () => true,
    run: async (model, real) => {
      const done = await does(model, real);
      const stored = await real.living.stored();
      for (const workflow of model.workflows)
        await expectAgreement(workflow, done, real.seen, stored);
    },
    toString: () => text,
  };
}

/** A step on one of the records there are, if any: it must come to what the model says. */
function stepOnTask(
  does: string,
  details: string,
  { at, open }: Which,
  inModel: (task: ModelTask, now: number) => string,
  inReal: (act: Actor, task: ModelTask) => ReturnType<Actor>,
  /** The task that is meant by that one. */
  meant: (task: ModelTask) => ModelTask = (task) => task,
): Command {
  const command = step(`${details} (${open ? 'open ' : ''}task ${at})`, async (model, { act }) => {
    const records = recordsOf(model);
    const openOnes = records.filter(isOpen);
    const chosen = open && openOnes.length > 0 ? openOnes : records;
    const task = meant(chosen[at % chosen.length]!);
    const result = resultOf(await inReal(act, task));
    expectSame(result, inModel(task, model.now));
    return { does, result, taskId: task.taskId };
  });
  return { ...command, check: (model) => recordsOf(model).length > 0 };
}

function recordsOf({ workflows }: Model): readonly ModelTask[] {
  return workflows.flatMap(({ attempts }) => attempts.filter(({ state }) => state !== undefined));
}

/** A step on one of the workflows that it is for, on one where it matters if there is any. */
function stepOnWorkflow(
  does: string,
  at: number,
  isFor: (workflow: ModelWorkflow) => boolean,
  matters: (workflow: ModelWorkflow) => boolean,
  inModel: (workflow: ModelWorkflow, now: number) => string,
  inReal: (act: Actor, workflow: ModelWorkflow) => ReturnType<Actor>,
): Command {
  const command = step(`${does} (workflow ${at})`, async (model, { act }) => {
    const all = model.workflows.filter(isFor);
    const best = all.filter(matters);
    const chosen = best.length > 0 ? best : all;
    const workflow = chosen[at % chosen.length]!;
    const result = resultOf(await inReal(act, workflow));
    expectSame(result, inModel(workflow, model.now));
    return { does, result, taskId: undefined };
  });
  return { ...command, check: ({ workflows }) => workflows.some(isFor) };
}

const start = fc
  .record({
    assignments,
    terminates: fc.boolean(),
    autoClaim: fc.boolean(),
    optional: mostlyNot,
    definition: fc.constantFrom(
      'sign_off_later',
      ...(Object.keys(taskDefinitions) as (keyof typeof taskDefinitions)[]),
    ),
  })
  .map((chain) =>
    step(`start ${JSON.stringify(chain)}`, async (model, { act }) => {
      const definition = {
        userFormTemplate: null,
        assignments: chain.assignments,
        assignmentCompletionStrategy: chain.terminates ? 'TERMINATE' : 'LEAVE_OPEN',
        autoClaim: chain.autoClaim,
      };
      const task = { ...signOff(definition), name: chain.definition, optional: chain.optional };
      const outcome = await act(ann, 'startWorkflow', {
        body: { name: 'life', workflowDef: { name: 'life', tasks: [task, book] } },
      });
      const workflowId = 'body' in outcome ? String(outcome.body) : '';
      model.workflows.push(started(workflowId, chain, model.now));
      return { does: 'start', result: resultOf(outcome), taskId: undefined };
    }),
  );

const claim = fc
  .record({ which, by: people, overrideAssignment: fc.boolean() })
  .map(({ which, by, overrideAssignment }) =>
    stepOnTask(
      'claim',
      `${by} claims${overrideAssignment ? ', overriding' : ''}`,
      which,
      (task) => claimed(task, by, overrideAssignment),
      (act, { taskId }) =>
        act(by, 'claimHumanTask', { path: { taskId }, query: { overrideAssignment } }),
    ),
  );

const claimFor = fc
  .record({
    which,
    by: mostlyOwner,
    userId: fc.constantFrom('visitor', 'stranger', bob, cal),
    overrideAssignment: fc.boolean(),
  })
  .map(({ which, by, userId, overrideAssignment }) =>
    stepOnTask(
      'claim',
      `${by} claims for ${userId}${overrideAssignment ? ', overriding' : ''}`,
      which,
      (task) => claimedFor(task, by, userId, overrideAssignment),
      (act, { taskId }) =>
        act(by, 'claimHumanTaskForUser', {
          path: { taskId, userId },
          query: { overrideAssignment },
        }),
    ),
  );

const release = fc.record({ which, by: people }).map(({ which, by }) =>
  stepOnTask(
    'release',
    `${by} releases`,
    which,
    (task, now) => released(task, by, now),
    (act, { taskId }) => act(by, 'releaseHumanTask', { path: { taskId } }),
  ),
);

const skip = fc.record({ which, by: people }).map(({ which, by }) =>
  stepOnTask(
    'skip',
    `${by} skips`,
    which,
    (task, now) => skipped(task, by, now),
    (act, { taskId }) => act(by, 'skipHumanTask', { path: { taskId } }),
  ),
);

const reassign = fc.record({ which, by: people, assignments }).map(({ which, by, assignments }) =>
  stepOnTask(
    'reassign',
    `${by} reassigns to ${JSON.stringify(assignments)}`,
    which,
    (task, now) => reassigned(task, by, assignments, now),
    (act, { taskId }) => act(by, 'reassignHumanTask', { path: { taskId }, body: assignments }),
  ),
);

const anAnswer = { which, by: people, body: someOutput, complete: fc.boolean() };

const update = fc.record(anAnswer).map(({ which, by, body, complete }) =>
  stepOnTask(
    'update',
    `${by} ${complete ? 'completes' : 'saves'} ${JSON.stringify(body)} by id`,
    which,
    (task, now) => answered(task, by, body, complete, now),
    (act, { taskId }) =>
      act(by, 'updateHumanTask', { path: { taskId }, query: { complete }, body }),
  ),
);

const updateByRef = fc.record(anAnswer).map(({ which, by, body, complete }) =>
  stepOnTask(
    'update',
    `${by} ${complete ? 'completes' : 'saves'} ${JSON.stringify(body)} by ref`,
    which,
    (task, now) => answered(task, by, body, complete, now),
    (act, { workflow: { workflowId } }) =>
      act(by, 'updateHumanTaskByRef', {
        query: { workflowId, taskRefName: 'sign_off_ref', complete },
        body,
      }),
    ({ workflow }) => newestBegun(workflow),
  ),
);

/** The attempt that a reference means. */
function newestBegun({ attempts }: ModelWorkflow): ModelTask {
  return attempts.findLast(({ state }) => state !== undefined)!;
}

const report = fc
  .record({
    which,
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
      'report',
      `${by} reports ${status} ${JSON.stringify(outputData)}`,
      which,
      (task, now) => reported(task, by, status, outputData, now),
      (act, { workflow: { workflowId: workflowInstanceId }, taskId }) =>
        act(by, 'updateTask', { body: { workflowInstanceId, taskId, status, outputData } }),
    ),
  );

const remove = fc.record({ which, by: mostlyOwner }).map(({ which, by }) =>
  stepOnTask(
    'delete',
    `${by} deletes`,
    which,
    (task, now) => deleted(task, by, now),
    (act, { taskId }) => act(by, 'deleteHumanTask', { path: { taskId } }),
  ),
);

const isDelayed = ({ attempts }: ModelWorkflow) => attempts.at(-1)?.status === 'SCHEDULED';
/** Where each is not refused, and more than a status may change. */
const matters: Readonly<Record<WorkflowCommand, (workflow: ModelWorkflow) => boolean>> = {
  pause: isDelayed,
  resume: ({ status }) => status === 'PAUSED',
  terminate: isDelayed,
  retry: ({ status }) => ['FAILED', 'TIMED_OUT', 'TERMINATED'].includes(status),
  restart: ({ status }) => ['COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'].includes(status),
  rerun: ({ status }) => status !== 'COMPLETED',
};

const operate = fc
  .record({
    at: fc.nat(20),
    by: mostlyOwner,
    command: fc.constantFrom('pause', 'resume', 'terminate', 'retry', 'restart', 'rerun'),
    favoured: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  })
  .map(({ at, by, command, favoured }) =>
    stepOnWorkflow(
      `${by} ${command}`,
      at,
      () => true,
      (workflow) => favoured && matters[command](workflow),
      (workflow, now) => operated(workflow, command, by, now),
      (act, { workflowId, attempts }) => {
        if (command === 'terminate')
          return act(by, 'terminateWorkflow', { path: { nameOrId: workflowId } });
        const body = command === 'rerun' ? { reRunFromTaskId: attempts[0]!.taskId } : undefined;
        return act(by, `${command}Workflow`, { path: { workflowId }, body });
      },
    ),
  );

const finishBook = fc.nat(20).map((at) =>
  stepOnWorkflow(
    'book',
    at,
    ({ book }) => book === 'SCHEDULED',
    () => true,
    booked,
    async (act, { workflowId }) => {
      const polled = await act(root, 'getWorkflow', { path: { nameOrId: workflowId } });
      const { tasks } = (polled as { body: { tasks: { taskId: string }[] } }).body;
      const { taskId } = tasks.at(-1)!;
      const body = { workflowInstanceId: workflowId, taskId, status: 'COMPLETED' } as const;
      return act(root, 'updateTask', { body });
    },
  ),
);

const wait = fc.constantFrom(1, 2, 9, 10, 20, 20, 26).map((minutes) =>
  step(`wait ${minutes} minutes`, async (model, { living }) => {
    model.now += minutes * 60_000;
    await living.moveClock(model.now);
    for (const workflow of model.workflows) settled(workflow, model.now);
    return { does: 'wait', result: 'ok', taskId: undefined };
  }),
);
