import { MetadataClient, TaskType } from '@io-orkes/conductor-javascript';
import { describe, expect, it } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, NO_TOKEN, useOfficialClient } from '../../support/official-client.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({});
const { client, nobody } = useOfficialClient(cluster);

const { watch, watchOnce, mustCoverTheClass } = callsOf(MetadataClient);
const metadata = watchOnce(() => new MetadataClient(client()));
const metadataOfNobody = async () => watch(new MetadataClient(await nobody()));

const packing = { name: 'pack', description: 'Pack it', retryCount: 1, timeoutSeconds: 60 };
const order = {
  name: 'order',
  version: 1,
  description: 'first',
  timeoutSeconds: 0,
  tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', type: TaskType.SIMPLE }],
};
const urgent = { key: 'urgency', value: 'high' };
const ours = { key: 'team', value: 'ours' };

const expectNoTask = (name: string) =>
  expectTypedError(
    metadata.getTask(name),
    `Failed to get task '${name}': No such taskType found by name: ${name}`,
  );
const expectNoWorkflow = (name: string, version?: number) =>
  expectTypedError(
    metadata.getWorkflowDef(name, version),
    `Failed to get workflow definition '${name}': No such workflow found by name: ${name}` +
      (version === undefined ? '' : `, version: ${version}`),
  );

describe('task definitions', () => {
  it('registerTask: what was registered can be read', async () => {
    await metadata.registerTask(packing);
    expect(await metadata.getTask('pack')).toMatchObject(packing);
  });

  it('registerTask is refused a definition without a name', async () => {
    const nameless = { ...packing, name: '' };
    await expectTypedError(
      metadata.registerTask(nameless),
      'Failed to register task definitions: Validation failed, check below errors for detail.',
    );
  });

  it('registerTasks registers all of them, or none', async () => {
    await metadata.registerTasks([packing, { ...packing, name: 'send' }]);
    expect(await metadata.getTask('pack')).toMatchObject({ name: 'pack' });
    expect(await metadata.getTask('send')).toMatchObject({ name: 'send' });

    const oneNameless = [
      { ...packing, name: 'bill' },
      { ...packing, name: '' },
    ];
    await expectTypedError(
      metadata.registerTasks(oneNameless),
      'Failed to register task definitions: Validation failed, check below errors for detail.',
    );
    await expectNoTask('bill');
  });

  it('updateTask replaces the definition', async () => {
    await metadata.registerTask(packing);
    await metadata.updateTask({ ...packing, description: 'Wrap it', retryCount: 5 });
    expect(await metadata.getTask('pack')).toMatchObject({
      description: 'Wrap it',
      retryCount: 5,
    });
  });

  it('updateTask is refused a definition without a name', async () => {
    const nameless = { ...packing, name: '' };
    await expectTypedError(
      metadata.updateTask(nameless),
      'Failed to update task definition: Validation failed, check below errors for detail.',
    );
  });

  it('getTask is refused when there is no such definition', () => expectNoTask('nothing'));

  it('getAllTaskDefs lists what is registered', async () => {
    await metadata.registerTasks([packing, { ...packing, name: 'send' }]);
    const names = (await metadata.getAllTaskDefs()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['pack', 'send']));
  });

  it('getAllTaskDefs is refused without a token', async () => {
    await expectTypedError(
      (await metadataOfNobody()).getAllTaskDefs(),
      `Failed to get all task definitions: ${NO_TOKEN}`,
    );
  });

  it('unregisterTask: it is gone', async () => {
    await metadata.registerTask(packing);
    await metadata.unregisterTask('pack');
    await expectNoTask('pack');
  });

  it('unregisterTask is refused when there is no such definition', async () => {
    await expectTypedError(
      metadata.unregisterTask('nothing'),
      "Failed to unregister task 'nothing': No such taskType found by name: nothing",
    );
  });
});

describe('workflow definitions', () => {
  it('registerWorkflowDef: what was registered can be read', async () => {
    await metadata.registerWorkflowDef(order);
    expect(await metadata.getWorkflowDef('order')).toMatchObject(order);
  });

  it('registerWorkflowDef is refused a version that exists, unless it is to be overwritten', async () => {
    await metadata.registerWorkflowDef(order);
    const changed = { ...order, description: 'changed' };
    await expectTypedError(
      metadata.registerWorkflowDef(changed),
      'Failed to register workflow definition: Workflow with order.1 already exists!',
    );
    expect(await metadata.getWorkflowDef('order')).toMatchObject({ description: 'first' });

    await metadata.registerWorkflowDef(changed, true);
    expect(await metadata.getWorkflowDef('order')).toMatchObject({ description: 'changed' });
  });

  it('getWorkflowDef answers the version that is asked for, or the newest', async () => {
    await metadata.registerWorkflowDef(order);
    await metadata.registerWorkflowDef({ ...order, version: 2, description: 'second' });
    expect(await metadata.getWorkflowDef('order')).toMatchObject({ version: 2 });
    expect(await metadata.getWorkflowDef('order', 1)).toMatchObject({ description: 'first' });
    expect(await metadata.getWorkflowDef('order', 2, true)).toMatchObject({
      description: 'second',
    });
  });

  it('getWorkflowDef is refused when there is no such version', async () => {
    await metadata.registerWorkflowDef(order);
    await expectNoWorkflow('order', 3);
    await expectNoWorkflow('nothing');
  });

  it('getAllWorkflowDefs lists what is registered', async () => {
    await metadata.registerWorkflowDef(order);
    await metadata.registerWorkflowDef({ ...order, name: 'refund' });
    const names = (await metadata.getAllWorkflowDefs()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['order', 'refund']));
  });

  it('getAllWorkflowDefs is refused without a token', async () => {
    await expectTypedError(
      (await metadataOfNobody()).getAllWorkflowDefs(),
      `Failed to get all workflow definitions: ${NO_TOKEN}`,
    );
  });

  it('unregisterWorkflow removes that version only', async () => {
    await metadata.registerWorkflowDef(order);
    await metadata.registerWorkflowDef({ ...order, version: 2 });
    await metadata.unregisterWorkflow('order');
    await expectNoWorkflow('order', 1);
    expect(await metadata.getWorkflowDef('order')).toMatchObject({ version: 2 });
    await metadata.unregisterWorkflow('order', 2);
    await expectNoWorkflow('order');
  });

  it('unregisterWorkflow is refused when there is no such version', async () => {
    await expectTypedError(
      metadata.unregisterWorkflow('nothing'),
      "Failed to unregister workflow 'nothing': No such workflow found by name: nothing, version: 1",
    );
  });
});

/** Definitions of both kinds are tagged alike. */
const tagging = [
  {
    kind: 'workflow',
    unknown: 'No such workflow found by name: nothing',
    name: 'order',
    given: () => metadata.registerWorkflowDef(order),
    add: (...parameters: Parameters<MetadataClient['addWorkflowTag']>) =>
      metadata.addWorkflowTag(...parameters),
    set: (...parameters: Parameters<MetadataClient['setWorkflowTags']>) =>
      metadata.setWorkflowTags(...parameters),
    remove: (...parameters: Parameters<MetadataClient['deleteWorkflowTag']>) =>
      metadata.deleteWorkflowTag(...parameters),
    read: (name: string) => metadata.getWorkflowTags(name),
  },
  {
    kind: 'task',
    unknown: 'No such taskType found by name: nothing',
    name: 'pack',
    given: () => metadata.registerTask(packing),
    add: (...parameters: Parameters<MetadataClient['addTaskTag']>) =>
      metadata.addTaskTag(...parameters),
    set: (...parameters: Parameters<MetadataClient['setTaskTags']>) =>
      metadata.setTaskTags(...parameters),
    remove: (...parameters: Parameters<MetadataClient['deleteTaskTag']>) =>
      metadata.deleteTaskTag(...parameters),
    read: (name: string) => metadata.getTaskTags(name),
  },
];

describe.each(tagging)('tags of a $kind definition', ({ kind, name, unknown, given, ...tags }) => {
  const pairs = async () =>
    (await tags.read(name)).map(({ key, value }) => `${key}:${value}`).toSorted();

  it('there are none at first', async () => {
    await given();
    expect(await pairs()).toEqual([]);
  });

  it('one is added to those that are there', async () => {
    await given();
    await tags.add(urgent, name);
    await tags.add(ours, name);
    expect(await pairs()).toEqual(['team:ours', 'urgency:high']);
  });

  it('setting them replaces all', async () => {
    await given();
    await tags.add(urgent, name);
    await tags.set([ours], name);
    expect(await pairs()).toEqual(['team:ours']);
    await tags.set([], name);
    expect(await pairs()).toEqual([]);
  });

  it('one is removed', async () => {
    await given();
    await tags.set([urgent, ours], name);
    await tags.remove(urgent, name);
    expect(await pairs()).toEqual(['team:ours']);
  });

  it.each([
    ['added', 'add tag to', () => tags.add(urgent, 'nothing')],
    ['set', 'set tags for', () => tags.set([urgent], 'nothing')],
    ['removed', 'delete tag from', () => tags.remove(urgent, 'nothing')],
    ['read', 'get tags for', () => tags.read('nothing')],
  ])('none is %s where there is no such definition', async (_what, words, call) => {
    await expectTypedError(call(), `Failed to ${words} ${kind} 'nothing': ${unknown}`);
  });
});

describe('rate limits of a workflow definition', () => {
  const limit = { rateLimitKey: '${workflow.input.customer}', concurrentExecLimit: 3 };

  it('is read as it was set', async () => {
    await metadata.registerWorkflowDef(order);
    await metadata.setWorkflowRateLimit(limit, 'order');
    expect(await metadata.getWorkflowRateLimit('order')).toEqual(limit);
  });

  it('is nothing until it is set, and once it is removed', async () => {
    await metadata.registerWorkflowDef(order);
    expect(await metadata.getWorkflowRateLimit('order')).toBeUndefined();
    await metadata.setWorkflowRateLimit(limit, 'order');
    await metadata.removeWorkflowRateLimit('order');
    expect(await metadata.getWorkflowRateLimit('order')).toBeUndefined();
  });

  it('is neither set nor removed where there is no such definition', async () => {
    await expectTypedError(
      metadata.setWorkflowRateLimit(limit, 'nothing'),
      "Failed to set rate limit for workflow 'nothing': No such workflow found by name: nothing",
    );
    await expectTypedError(
      metadata.removeWorkflowRateLimit('nothing'),
      "Failed to remove rate limit for workflow 'nothing': No such workflow found by name: nothing",
    );
  });

  it('is not read without a token', async () => {
    await expectTypedError(
      (await metadataOfNobody()).getWorkflowRateLimit('order'),
      `Failed to get rate limit for workflow 'order': ${NO_TOKEN}`,
    );
  });
});

mustCoverTheClass();
