/** Work that is made of steps lets others have their turn between them. Turns are counted, as if each step took long. */
import { describe, expect, it } from 'vitest';
import { ROUNDS_OF_OTHERS, SLICE_MS } from '../../src/operations/paced.ts';
import type { ChangeSignal } from '../../src/operations/ports.ts';
import { readSeed } from '../../src/control/seeds/seed-file.ts';
import { unhurried } from '../../src/control/seeds/unhurried-store.ts';
import { actOn, newCluster, resultOf, type Actor } from '../support/in-process-cluster.ts';
import { taskOf } from '../support/around-operator.ts';

const ADMIN = 'admin@conductor.mock';
const list = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_none, at) => one(at));

class CountingTurns {
  turns = 0;
  #elapsed = 0;

  elapsed(): number {
    return (this.#elapsed += SLICE_MS);
  }

  async turn(): Promise<void> {
    this.turns += 1;
    await Promise.resolve();
  }
}

async function turnsOf(call: (act: Actor) => Promise<unknown>): Promise<number> {
  const cluster = await newCluster({});
  const counting = new CountingTurns();
  const changes: ChangeSignal = Object.assign(counting, {
    watch: () => {
      throw new Error('nobody waits');
    },
  });
  await call(actOn({ ...cluster.ports, changes }));
  await cluster.stop();
  return counting.turns;
}

/** As it would come in a body. */
const given = (type: string, name: string) => ({ ...taskOf(type, name), inputParameters: {} });
const human = given('HUMAN', 'human');
const calls: Readonly<Record<string, (count: number) => (act: Actor) => Promise<unknown>>> = {
  'task definitions in one body': (count) => async (act) => {
    const body = list(count, (at) => ({ name: `task-${at}` }));
    expect(resultOf(await act(ADMIN, 'createTaskDefinitions', { body }))).toBe('ok');
  },
  'workflow definitions in one body': (count) => async (act) => {
    const body = list(count, (at) => ({ name: `workflow-${at}`, tasks: [human] }));
    expect(resultOf(await act(ADMIN, 'saveWorkflowDefinitions', { body }))).toBe('ok');
  },
  'tasks of one definition': (count) => async (act) => {
    const tasks = list(count, (at) => ({ ...human, taskReferenceName: `human-${at}` }));
    const body = { name: 'long', tasks };
    expect(resultOf(await act(ADMIN, 'createWorkflowDefinition', { body }))).toBe('ok');
  },
  'Human tasks that begin at once': (count) => async (act) => {
    const tasks = list(count, (at) => ({ ...human, taskReferenceName: `human-${at}` }));
    const fork = { ...given('FORK_JOIN', 'fork'), forkTasks: tasks.map((one) => [one]) };
    const workflowDef = { name: 'wide', tasks: [fork, given('JOIN', 'join')] };
    const body = { name: 'wide', workflowDef };
    expect(resultOf(await act(ADMIN, 'startWorkflow', { body }))).toBe('ok');
  },
};

describe('others have their turn', () => {
  it.each(Object.entries(calls))('between %s', async (_what, of) => {
    const [few, many] = [await turnsOf(of(20)), await turnsOf(of(40))];

    expect(many - few).toBeGreaterThanOrEqual(20 * ROUNDS_OF_OTHERS);
    expect(many).toBeLessThanOrEqual(2.2 * few);
  });

  it('between all that a seed reads and writes', async () => {
    const cluster = await newCluster({});
    const counting = new CountingTurns();
    const store = unhurried(cluster.ports.store, counting);
    for (let at = 0; at < 3; at += 1) await store.read('user', 'nobody');
    await store.find('user', []);
    await store.commit([]);

    expect(counting.turns).toBe(5 * ROUNDS_OF_OTHERS);
    await cluster.stop();
  });
});

describe('a seed that is loaded while the cluster is reset', () => {
  it('comes in as a whole, on the state after the reset', async () => {
    const cluster = await newCluster({ groups: [{ id: 'first' }] });
    const users = list(50, (at) => ({ id: `user-${at}@x.test`, groups: ['first'] }));
    const text = JSON.stringify({ users });
    const [seeded] = await Promise.all([cluster.seed(readSeed(text, 'seed')), cluster.reset()]);

    expect(seeded).toBeUndefined();
    const kept = await cluster.ports.store.find('user', []);
    expect(kept.filter(({ id }) => id.endsWith('@x.test'))).toHaveLength(50);
    await cluster.stop();
  });
});
