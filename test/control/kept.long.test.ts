import v8 from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import { seedFromValue } from '../../src/control/seeds/seed-file.ts';
import { MOST_ORPHANS } from '../../src/domain/human-tasks/orphans.ts';
import { PersistentList } from '../../src/domain/persistent-list.ts';
import { create } from '../../src/domain/ports.ts';
import { actOn, newCluster, resultOf, type Actor } from '../support/in-process-cluster.ts';

const ADMIN = 'admin@conductor.mock';
const ROUNDS = 60;
const ask = {
  name: 'ask',
  taskReferenceName: 'ask_ref',
  type: 'HUMAN',
  inputParameters: {
    __humanTaskDefinition: {
      userFormTemplate: { name: 'F', version: 1 },
      assignments: [{ assignee: { userType: 'EXTERNAL_USER', user: 'u' }, slaMinutes: 0 }],
    },
  },
};
const formOf = (round: number) => ({
  name: 'F',
  version: 1,
  jsonSchema: { properties: { [`p${round}`]: { type: 'string', pattern: `^a${round}$` } } },
  templateUI: {},
});

type Round = (act: Actor, round: number, cluster: Cluster) => Promise<unknown>;

async function ok(outcome: ReturnType<Actor>): Promise<string> {
  const done = await outcome;
  expect(resultOf(done)).toBe('ok');
  return 'body' in done ? String(done.body) : '';
}

const started = (act: Actor) => ok(act(ADMIN, 'startWorkflow', { body: { name: 'w' } }));
const answer = (act: Actor, workflowId: string, complete: boolean) =>
  act(ADMIN, 'updateHumanTaskByRef', {
    query: { workflowId, taskRefName: 'ask_ref', complete },
    body: { a: 1 },
  });

/** Each leaves nothing behind, so that a thousand of them take as much memory as one. */
const LOOPS: Readonly<Record<string, Round>> = {
  'a form that is overwritten, and judges': async (act, round) => {
    await ok(act(ADMIN, 'saveForm', { query: { newVersion: false }, body: formOf(round) }));
    const id = await started(act);
    await answer(act, id, false);
    await ok(act(ADMIN, 'removeWorkflow', { path: { workflowId: id } }));
  },
  'a reset, and a form that is seeded again': async (_act, round, cluster) => {
    await cluster.reset();
    await cluster.seed(seedFromValue({ forms: [{ ...formOf(round), name: 'G' }] }));
  },
  'an execution that is ended and removed': async (act) => {
    const id = await started(act);
    await ok(answer(act, id, true));
    await ok(act(ADMIN, 'removeWorkflow', { path: { workflowId: id } }));
  },
  'an execution that is terminated and removed': async (act) => {
    const id = await started(act);
    await ok(act(ADMIN, 'terminateWorkflow', { path: { nameOrId: id } }));
    await ok(act(ADMIN, 'removeWorkflow', { path: { workflowId: id } }));
  },
  'a definition that is overwritten, with expressions and an input template': async (
    act,
    round,
  ) => {
    const tasks = [{ ...ask, inputParameters: { x: `\${workflow.input.x}`, round } }];
    const definition = { name: 'd', version: 1, inputTemplate: { round }, tasks };
    await ok(act(ADMIN, 'saveWorkflowDefinitions', { body: [definition] }));
  },
  'a task definition that is made and removed': async (act, round) => {
    const name = `t${round}`;
    await ok(
      act(ADMIN, 'createTaskDefinitions', {
        body: [{ name, totalTimeoutSeconds: 0, timeoutSeconds: 0 }],
      }),
    );
    await ok(act(ADMIN, 'deleteTaskDefinition', { path: { taskType: name } }));
  },
  'a user that is made and removed': async (act, round) => {
    const id = `u${round}`;
    await ok(act(ADMIN, 'saveUser', { path: { id }, body: { name: id, roles: ['USER'] } }));
    await ok(act(ADMIN, 'deleteUser', { path: { id } }));
  },
  'polls of one worker': (act) =>
    ok(act(ADMIN, 'pollTask', { path: { taskType: 't' }, query: { workerid: 'w' } })),
};

async function filled(): Promise<Cluster> {
  const cluster = await newCluster({
    forms: [formOf(0)],
    workflowDefinitions: [{ name: 'w', version: 1, tasks: [ask] }],
    taskDefinitions: [{ name: 'stays' }],
    executions: [{ name: 'w' }],
  });
  await fillWithOrphans(cluster);
  return cluster;
}

/** As many Human tasks of removed executions as are remembered, each like one that has come to be. */
async function fillWithOrphans({ ports }: Cluster): Promise<void> {
  const id = await started(actOn(ports));
  const [one] = await ports.store.find('humanTask', []);
  const { value } = one ?? fail();
  const copies = Array.from({ length: MOST_ORPHANS }, (_one, at) => ({
    ...value,
    taskId: `t${at}`,
    workflowId: `w${at}`,
    isOrphan: true,
    owners: [...value.owners],
    input: structuredClone(value.input),
    definition: structuredClone(value.definition),
    log: PersistentList.of(structuredClone(value.log.all())),
    output: { a: 1 },
  }));
  await ports.store.commit(copies.map((task) => create('humanTask', task.taskId, task)));
  await ok(actOn(ports)(ADMIN, 'removeWorkflow', { path: { workflowId: id } }));
}

function fail(): never {
  throw new Error('there is no human task');
}

/** A search sorts in what was written since the last one: up to a thousand places of what is gone wait for that. */
async function sortedIn({ ports }: Cluster): Promise<void> {
  for (const kind of ['execution', 'humanTask', 'user', 'taskDefinition', 'form'] as const)
    await ports.store.page(kind, [], { start: 0, size: 1 });
}

/** All that there are in the process, after a collection of what nobody holds. */
const objects = () => v8.queryObjects(Object, { format: 'count' });

describe('nothing is kept of what is over', () => {
  it.each(Object.entries(LOOPS))('%s', async (_what, loop) => {
    const cluster = await filled();
    const act = actOn(cluster.ports);
    let round = 0;
    const rounds = async () => {
      for (const end = round + ROUNDS; round < end; round += 1) await loop(act, round, cluster);
      await sortedIn(cluster);
      return objects();
    };
    await rounds();
    const before = await rounds();
    const after = await rounds();

    // One each at most: the place of a human task among results is let go once there are thousands of such.
    expect(after - before).toBeLessThan(1.5 * ROUNDS);
  });
});
