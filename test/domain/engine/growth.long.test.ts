import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/domain/units.ts';
import type { Cluster } from '../../../src/control/cluster.ts';
import { countedSteps } from '../../support/counted-steps.ts';
import { actOn, newCluster, resultOf } from '../../support/in-process-cluster.ts';

const ADMIN = 'admin@conductor.mock';
const always = {
  problemWith: () => Promise.resolve(undefined),
  run: () => Promise.resolve({ ok: true, value: true } as const),
  jq: () => Promise.resolve({ ok: true, value: [] } as const),
};
const minute = (reference: string) => ({
  name: reference,
  taskReferenceName: reference,
  type: 'WAIT',
  inputParameters: { duration: '1 minutes' },
});
const loop = (...loopOver: readonly object[]) => ({
  name: 'loop',
  taskReferenceName: 'loop',
  type: 'DO_WHILE',
  loopCondition: 'true',
  loopOver,
});
const forkOf = (branches: number) => [
  {
    name: 'fork',
    taskReferenceName: 'fork',
    type: 'FORK_JOIN',
    forkTasks: Array.from({ length: branches }, (_one, at) => [minute(`wait_${at}`)]),
  },
  {
    name: 'join',
    taskReferenceName: 'join',
    type: 'JOIN',
    joinOn: Array.from({ length: branches }, (_one, at) => `wait_${at}`),
  },
];

async function started(...tasks: readonly object[]): Promise<Cluster> {
  const workflowDefinitions = [{ name: 'grows', version: 1, tasks }];
  const cluster = await newCluster({ workflowDefinitions }, { scripts: always });
  const body = { name: 'grows' };
  expect(resultOf(await actOn(cluster.ports)(ADMIN, 'startWorkflow', { body }))).toBe('ok');
  return cluster;
}

function rounds(cluster: Cluster, count: number): Promise<unknown> {
  return cluster.moveClock(cluster.readClock().now + count * MINUTE_MS);
}

describe('what time does to a long execution', () => {
  it.each([
    ['a wait', [minute('wait')]],
    ['a fork', forkOf(2)],
    ['a fork after a wait', [minute('first'), ...forkOf(3)]],
  ])(
    'takes a loop as many steps a round after many rounds as after few: %s',
    async (_what, inside) => {
      const cluster = await started(loop(...inside));
      await rounds(cluster, 30);
      const few = await countedSteps(() => rounds(cluster, 15));
      await rounds(cluster, 150);
      const many = await countedSteps(() => rounds(cluster, 15));

      expect(many / few).toBeLessThan(1.2);
    },
  );
});
