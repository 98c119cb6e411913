import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { read } = inlineWorkflows(cluster);
const { poll, polled, report } = workerCalls(cluster);

/** The domains of the tasks of an execution that was started so. */
const domains = async (taskToDomain: object, ...tasks: object[]) => {
  const body = { name: 'inline', taskToDomain, workflowDef: { tasks } };
  const { text } = await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });
  const { tasks: scheduled } = await read(text);
  return scheduled.map(({ domain }: { domain?: string }) => domain);
};
const domain = async (text: string) => (await domains({ pack: text }, simple('pack')))[0];

describe('the domain of a task', () => {
  it('is what the execution says for its name, or else for *', async () => {
    const wait = { name: 'wait', taskReferenceName: 'wait_ref', type: 'WAIT' };
    const branches = [[simple('pack')], [simple('send')], [wait]];
    const fork = { name: 'fork', taskReferenceName: 'f', type: 'FORK_JOIN', forkTasks: branches };
    const join = {
      name: 'join',
      taskReferenceName: 'j',
      type: 'JOIN',
      joinOn: ['pack_ref', 'send_ref', 'wait_ref'],
    };
    const found = await domains({ '*': 'west', pack: 'east' }, fork, join);
    expect(found.filter((one: unknown) => one)).toEqual(['east', 'west']);
    expect(await domains({ '*': 'west', pack: 'NO_DOMAIN' }, simple('pack'))).toEqual([undefined]);
    expect(await domains({ other: 'east' }, simple('pack'))).toEqual([undefined]);
  });

  it('is the only one of its list, polled or not', async () => {
    expect(await domain(' east ')).toBe('east');
    expect(await domain('no_domain')).toBeUndefined();
    expect(await domain(',')).toBeUndefined();
  });

  it('is the first of a list that a worker polls for its type', async () => {
    await poll('pack', { domain: 'middle' });
    await poll('pack', { domain: 'west' });
    await poll('send', { domain: 'east' });
    expect(await domain('east, middle, west')).toBe('middle');
    expect(await domain('west,middle,NO_DOMAIN')).toBe('west');
  });

  it('is the last of a list that no worker polls', async () => {
    expect(await domain('east,west')).toBe('west');
    expect(await domain('east,west,NO_DOMAIN')).toBeUndefined();
    await poll('pack');
    expect(await domain('NO_DOMAIN,west')).toBe('west');
  });

  it('is not one whose workers have not polled for ten seconds', async () => {
    await poll('pack', { domain: 'east' });
    await cluster.cluster.clock.advance(9_999);
    expect(await domain('east,NO_DOMAIN')).toBe('east');
    await cluster.cluster.clock.advance(1);
    expect(await domain('east,NO_DOMAIN')).toBeUndefined();
  });

  it('is settled when the task is scheduled, for each attempt anew', async () => {
    const body = {
      name: 'inline',
      taskToDomain: { pack: 'east,west' },
      workflowDef: { tasks: [simple('pack')] },
    };
    await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });
    expect((await poll('pack', { domain: 'east' })).status).toBe(204);
    const west = await polled('pack', { domain: 'west' });
    await cluster.cluster.clock.advance(9_000);
    await poll('pack', { domain: 'east' });
    await report(west, { status: 'FAILED' });
    await cluster.cluster.clock.advance(60_000);
    expect(await polled('pack', { domain: 'east' })).toMatchObject({ retryCount: 1 });
  });
});
