import {
  ConductorWorkflow,
  humanTask,
  MetadataClient,
  setVariableTask,
  simpleTask,
  WorkflowExecutor,
} from '@io-orkes/conductor-javascript';
import { describe, expect, it } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, useOfficialClient } from '../../support/official-client.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({});
const { client } = useOfficialClient(cluster);

const { watch, mustCoverTheClass } = callsOf(ConductorWorkflow);
const executor = () => new WorkflowExecutor(client());
const definition = (name: string, version?: number) =>
  new MetadataClient(client()).getWorkflowDef(name, version);
const newWorkflow = (name: string, version?: number) =>
  watch(new ConductorWorkflow(executor(), name, version));
const execution = (workflowId: string) => executor().getExecution(workflowId);
const statusesOf = async (workflowId: string) =>
  (await execution(workflowId)).tasks!.map(
    ({ referenceTaskName, status }) => `${referenceTaskName} ${status}`,
  );
const complete = (workflowId: string, reference: string, output: Record<string, unknown> = {}) =>
  executor().updateTaskByRefName(reference, workflowId, 'COMPLETED', output);

/** Greets by itself. */
const greeting = () => {
  const made = newWorkflow('greeting');
  return made
    .add(setVariableTask('greet', { words: `Hello ${made.input('whom')}` }))
    .outputParameter('words', '${workflow.variables.words}');
};

describe('register', () => {
  it('what was built can be read', async () => {
    const built = newWorkflow('order')
      .description('An order')
      .version(3)
      .timeoutPolicy('ALERT_ONLY')
      .timeoutSeconds(600)
      .ownerEmail('ann@acme.com')
      .failureWorkflow('refund')
      .restartable(false)
      .inputParameters(['to'])
      .inputTemplate({ to: 'Oslo' })
      .outputParameters({ boxes: '${pack_ref.output.boxes}' })
      .outputParameter('parcel', '${send_ref.output.parcel}')
      .variables({ colour: 'red' })
      .add(simpleTask('pack_ref', 'pack', {}))
      .add([simpleTask('send_ref', 'send', {})]);
    expect([built.getName(), built.getVersion()]).toEqual(['order', 3]);
    await built.register();
    expect(await definition('order')).toMatchObject({
      name: 'order',
      version: 3,
      description: 'An order',
      timeoutPolicy: 'ALERT_ONLY',
      timeoutSeconds: 600,
      ownerEmail: 'ann@acme.com',
      failureWorkflow: 'refund',
      restartable: false,
      inputParameters: ['to'],
      inputTemplate: { to: 'Oslo' },
      outputParameters: { boxes: '${pack_ref.output.boxes}', parcel: '${send_ref.output.parcel}' },
      variables: { colour: 'red' },
      tasks: [{ taskReferenceName: 'pack_ref' }, { taskReferenceName: 'send_ref' }],
    });
    const { tasks, ...sent } = built.toWorkflowDef();
    expect(await definition('order', 3)).toMatchObject(sent);
    expect(tasks).toHaveLength(2);
  });

  it('replaces what is there unless told otherwise', async () => {
    await greeting().description('first').register();
    await greeting().description('second').register();
    expect(await definition('greeting')).toMatchObject({ description: 'second' });
    await expectTypedError(
      greeting().description('third').register(false),
      'Failed to register workflow: Workflow with greeting.1 already exists!',
    );
    expect(await definition('greeting')).toMatchObject({ description: 'second' });
  });

  it('keeps whether somebody is told of its status', async () => {
    await greeting().enableStatusListener('kafka:orders').register();
    expect(await definition('greeting')).toMatchObject({
      workflowStatusListenerEnabled: true,
      workflowStatusListenerSink: 'kafka:orders',
    });
    await greeting().enableStatusListener('kafka:orders').disableStatusListener().register();
    expect((await definition('greeting')).workflowStatusListenerEnabled ?? false).toBe(false);
  });
});

describe('startWorkflow', () => {
  it('starts what was registered, with all that is said', async () => {
    const order = newWorkflow('order').add(simpleTask('pack_ref', 'pack', {}));
    await order.register();
    const workflowId = await order.startWorkflow({ to: 'Rome' }, 'c-1', 5, undefined, undefined, {
      pack: 'north',
    });
    expect(await execution(workflowId)).toMatchObject({
      workflowName: 'order',
      workflowVersion: 1,
      input: { to: 'Rome' },
      correlationId: 'c-1',
      priority: 5,
      taskToDomain: { pack: 'north' },
    });
  });

  it('starts no second one for the same idempotency key', async () => {
    const order = newWorkflow('order').add(simpleTask('pack_ref', 'pack', {}));
    await order.register();
    const begin = () => order.startWorkflow({}, undefined, undefined, 'key-1', 'RETURN_EXISTING');
    expect(await begin()).toBe(await begin());
  });

  it('is refused before it is registered', async () => {
    await expectTypedError(
      greeting().startWorkflow({}),
      'Failed to start workflow: No such workflow found by name: greeting, version: 1',
    );
  });

  it('inputs that are left out come from the template', async () => {
    const order = newWorkflow('order')
      .workflowInput({ to: 'Oslo', by: 'ship' })
      .add(simpleTask('pack_ref', 'pack', {}));
    await order.register();
    expect(await execution(await order.startWorkflow({ by: 'train' }))).toMatchObject({
      input: { to: 'Oslo', by: 'train' },
    });
  });
});

describe('execute', () => {
  it('answers the result of what completes by itself', async () => {
    await greeting().register();
    const run = await greeting().execute({ whom: 'world' });
    expect(run).toMatchObject({ status: 'COMPLETED', output: { words: 'Hello world' } });
    expect(await execution(run.workflowId!)).toMatchObject({ status: 'COMPLETED' });
  });

  it('answers when the task is reached that it was to wait for', async () => {
    const asking = greeting().add(humanTask('ask'));
    await asking.register();
    const run = await asking.execute({ whom: 'you' }, 'greet', 'request-1');
    expect(run).toMatchObject({ status: 'RUNNING', requestId: 'request-1' });
    expect(await statusesOf(run.workflowId!)).toEqual(['greet COMPLETED', 'ask IN_PROGRESS']);
  });

  it('is refused before it is registered', async () => {
    await expectTypedError(
      greeting().execute({}),
      'Failed to execute workflow: No such workflow found by name: greeting, version: 1',
    );
  });
});

describe('fork', () => {
  it('branches run side by side, and are joined', async () => {
    const fork = newWorkflow('fork')
      .fork([
        [simpleTask('pack_ref', 'pack', {}), simpleTask('label_ref', 'label', {})],
        [simpleTask('bill_ref', 'bill', {})],
      ])
      .add(simpleTask('send_ref', 'send', {}));
    await fork.register();
    const workflowId = await fork.startWorkflow({});
    expect(await statusesOf(workflowId)).toEqual(
      expect.arrayContaining(['__fork_1 COMPLETED', 'pack_ref SCHEDULED', 'bill_ref SCHEDULED']),
    );
    await complete(workflowId, 'bill_ref', { sum: 7 });
    await complete(workflowId, 'pack_ref');
    expect(await statusesOf(workflowId)).not.toContain('send_ref SCHEDULED');
    await complete(workflowId, 'label_ref', { text: 'fragile' });
    expect(await statusesOf(workflowId)).toEqual(
      expect.arrayContaining(['__join_1 COMPLETED', 'send_ref SCHEDULED']),
    );
    const join = (await execution(workflowId)).tasks!.find(
      ({ referenceTaskName }) => referenceTaskName === '__join_1',
    );
    expect(join!.outputData).toMatchObject({
      bill_ref: { sum: 7 },
      label_ref: { text: 'fragile' },
    });
  });
});

describe('toSubWorkflowTask', () => {
  it('runs inside of another workflow, without being registered', async () => {
    const inner = newWorkflow('inner')
      .add(simpleTask('pack_ref', 'pack', {}))
      .outputParameters({ boxes: '${pack_ref.output.boxes}' });
    const outer = newWorkflow('outer').add(inner.toSubWorkflowTask('inner_ref'));
    outer.outputParameters({ boxes: '${inner_ref.output.boxes}' });
    await outer.register();
    const workflowId = await outer.startWorkflow({});
    const [inside] = (await execution(workflowId)).tasks!;
    expect(inside).toMatchObject({ referenceTaskName: 'inner_ref', status: 'IN_PROGRESS' });

    await complete(inside!.subWorkflowId!, 'pack_ref', { boxes: 4 });
    expect(await execution(inside!.subWorkflowId!)).toMatchObject({
      workflowName: 'inner',
      parentWorkflowId: workflowId,
      status: 'COMPLETED',
    });
    expect(await execution(workflowId)).toMatchObject({
      status: 'COMPLETED',
      output: { boxes: 4 },
    });
    await expectTypedError(
      definition('inner'),
      "Failed to get workflow definition 'inner': No such workflow found by name: inner",
    );
  });
});

it('input and output write the expressions that the cluster resolves', async () => {
  const made = newWorkflow('copy');
  expect([made.output('words'), made.output()]).toEqual([
    '${workflow.output.words}',
    '${workflow.output}',
  ]);
  made.add(simpleTask('pack_ref', 'pack', { to: made.input('address.city') }));
  await made.register();
  const workflowId = await made.startWorkflow({ address: { city: 'Bern' } });
  expect((await execution(workflowId)).tasks).toMatchObject([{ inputData: { to: 'Bern' } }]);
});

mustCoverTheClass({
  neverRefused: (name) => !['register', 'startWorkflow', 'execute'].includes(name),
});
