import {
  clearWorkerRegistry,
  getTaskContext,
  MetadataClient,
  NonRetryableException,
  noopLogger,
  TaskClient,
  TaskHandler,
  TaskManager,
  TaskRunner,
  TaskType,
  worker,
  WorkflowExecutor,
  type ConductorWorker,
  type TaskHandlerConfig,
  type WorkerOptions,
} from '@io-orkes/conductor-javascript';
import type { Seed } from 'conductor-mock';
import { hostname } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, useOfficialClient, type Client } from '../../support/official-client.ts';
import { eventually, useWorkers } from '../../support/official-workers.ts';
import { useCluster } from '../../support/test-cluster.ts';

const packing = { name: 'pack', taskReferenceName: 'pack_ref', type: TaskType.SIMPLE };
const seed: Seed = {
  taskDefinitions: [
    {
      name: 'pack',
      retryCount: 1,
      retryDelaySeconds: 0,
      timeoutSeconds: 0,
      responseTimeoutSeconds: 2,
    },
  ],
  workflowDefinitions: [
    {
      name: 'order',
      version: 1,
      tasks: [{ ...packing, inputParameters: { to: '${workflow.input.to}' } }],
    },
  ],
};
const cluster = useCluster({ seed });
const { client, nobody } = useOfficialClient(cluster);
const workers = useWorkers();
const { listener, polls, reported, lost } = workers;

const start = (more = {}) =>
  new WorkflowExecutor(client()).startWorkflow({ name: 'order', version: 1, ...more });
const execution = (workflowId: string) => new WorkflowExecutor(client()).getExecution(workflowId);
const packingOf = async (workflowId: string) => (await execution(workflowId)).tasks!.at(-1)!;
const executionIs = (workflowId: string, expected: object) =>
  eventually(async () => {
    expect(await execution(workflowId)).toMatchObject(expected);
  });

/** Says where it packed to. */
const pack: ConductorWorker['execute'] = ({ inputData }) =>
  Promise.resolve({ status: 'COMPLETED', outputData: { packedTo: inputData?.['to'] } });
const packer = (more: Partial<ConductorWorker> = {}): ConductorWorker => ({
  taskDefName: 'pack',
  execute: pack,
  pollInterval: 5,
  ...more,
});
type TaskManagerConfig = NonNullable<ConstructorParameters<typeof TaskManager>[2]>;

/** How long the cluster holds a poll for which there is no task. */
const SHORT = 10;
/** Longer than any test takes: a worker that polls so rarely polls once. */
const ONCE = 60_000;

describe('a task handler', () => {
  const { watch, mustCoverTheClass } = callsOf(TaskHandler);
  afterEach(clearWorkerRegistry);

  const decorate = (execute: ConductorWorker['execute'], options: Partial<WorkerOptions> = {}) =>
    worker({ taskDefName: 'pack', pollInterval: 5, pollTimeout: SHORT, ...options })(execute);
  const configured = (more: Partial<TaskHandlerConfig> = {}): TaskHandlerConfig => ({
    client: client(),
    logger: noopLogger,
    eventListeners: [listener],
    ...more,
  });
  const stoppedAtEnd = (made: TaskHandler) => {
    const handler = watch(made);
    workers.stopAtEnd(() => handler.stopWorkers());
    return handler;
  };
  const handlerOf = (more: Partial<TaskHandlerConfig> = {}) =>
    stoppedAtEnd(new TaskHandler(configured(more)));

  it('startWorkers: a decorated function completes tasks', async () => {
    decorate(pack);
    await handlerOf().startWorkers();
    const workflowId = await start({ input: { to: 'Oslo' } });
    await executionIs(workflowId, {
      status: 'COMPLETED',
      tasks: [{ status: 'COMPLETED', workerId: hostname(), outputData: { packedTo: 'Oslo' } }],
    });
  });

  it('what a function logs is the log of the task', async () => {
    decorate((task) => {
      getTaskContext()!.addLog('found a box');
      return pack(task);
    });
    await handlerOf().startWorkers();
    const workflowId = await start();
    await executionIs(workflowId, { status: 'COMPLETED' });
    const { taskId } = await packingOf(workflowId);
    expect(await new TaskClient(client()).getTaskLogs(taskId!)).toMatchObject([
      { log: 'found a box', taskId },
    ]);
  });

  it('stopWorkers: what is started then waits', async () => {
    decorate(pack);
    const handler = handlerOf();
    await handler.startWorkers();
    await eventually(() => {
      expect(polls.length).toBeGreaterThan(0);
    });
    await handler.stopWorkers();
    expect(handler.running).toBe(false);
    await workers.idle();
    const workflowId = await start();
    expect(await packingOf(workflowId)).toMatchObject({ status: 'SCHEDULED' });
  });

  it.each([
    ['replaces', true, 9],
    ['leaves', false, 1],
  ])(
    '%s the task definition that is there, as it is told',
    async (_what, overwriteTaskDef, retryCount) => {
      const options = { registerTaskDef: true, overwriteTaskDef };
      decorate(pack, {
        ...options,
        taskDef: { name: 'pack', retryCount: 9, timeoutSeconds: 0, totalTimeoutSeconds: 0 },
      });
      await handlerOf().startWorkers();
      expect(await new MetadataClient(client()).getTask('pack')).toMatchObject({ retryCount });
    },
  );

  it('registers a task definition that is not there', async () => {
    decorate(pack, { taskDefName: 'wrap', registerTaskDef: true, overwriteTaskDef: false });
    await handlerOf().startWorkers();
    expect(await new MetadataClient(client()).getTask('wrap')).toMatchObject({
      name: 'wrap',
      timeoutSeconds: 3600,
    });
  });

  it('updates no task definition that is not there, and works nonetheless', async () => {
    decorate(pack, { taskDefName: 'wrap', registerTaskDef: true, overwriteTaskDef: true });
    const handler = handlerOf();
    await handler.startWorkers();
    await expectTypedError(
      new MetadataClient(client()).getTask('wrap'),
      "Failed to get task 'wrap': No such taskType found by name: wrap",
    );
    expect(handler.isHealthy()).toBe(true);
  });

  it('tells how its workers are', async () => {
    const handler = stoppedAtEnd(
      await TaskHandler.create(configured({ workers: [packer()], scanForDecorated: false })),
    );
    const facts = () => [handler.workerCount, handler.runningWorkerCount, handler.running];
    expect([...facts(), handler.isHealthy()]).toEqual([1, 0, false, false]);
    await handler.startWorkers();
    expect([...facts(), handler.isHealthy()]).toEqual([1, 1, true, true]);
    expect(handler.getWorkerStatus()).toMatchObject([{ taskDefName: 'pack', polling: true }]);
    await handler[Symbol.asyncDispose]();
    expect([...facts(), handler.isHealthy()]).toEqual([1, 0, false, false]);
  });

  it('printSummary names its workers', () => {
    const info = vi.fn();
    const logger = { ...noopLogger, info };
    handlerOf({ workers: [packer()], scanForDecorated: false, logger }).printSummary();
    expect(info).toHaveBeenLastCalledWith(expect.stringContaining('Worker: pack'));
  });

  mustCoverTheClass({
    hidden: [
      'checkWorkerHealth',
      'registerTaskDefinitions',
      'startHealthMonitor',
      'stopHealthMonitor',
    ],
    neverRefused: () => true,
  });
});

describe('a task manager', () => {
  const { watch, mustCoverTheClass } = callsOf(TaskManager);
  const managerOf = (workersOfIt: ConductorWorker[], config: TaskManagerConfig = {}) => {
    const manager = watch(
      new TaskManager(client(), workersOfIt, {
        logger: noopLogger,
        eventListeners: [listener],
        ...config,
      }),
    );
    workers.stopAtEnd(() => manager.stopPolling());
    return manager;
  };
  const run = (execute: ConductorWorker['execute'], more: Partial<ConductorWorker> = {}) => {
    const manager = managerOf([packer({ execute, ...more })], {
      options: { workerID: 'ben', batchPollingTimeout: SHORT },
    });
    manager.startPolling();
    return manager;
  };

  it('startPolling: its worker completes tasks', async () => {
    expect(run(pack).isPolling).toBe(true);
    const workflowId = await start({ input: { to: 'Rome' } });
    await executionIs(workflowId, {
      status: 'COMPLETED',
      tasks: [{ status: 'COMPLETED', workerId: 'ben', outputData: { packedTo: 'Rome' } }],
    });
  });

  it('a poll waits at the cluster until there is a task', async () => {
    const options = { batchPollingTimeout: 5000, pollInterval: ONCE };
    managerOf([packer({ pollInterval: ONCE })], { options }).startPolling();
    await eventually(() => {
      expect(polls).toHaveLength(1);
    });
    const workflowId = await start();
    await executionIs(workflowId, { status: 'COMPLETED' });
    expect(polls).toHaveLength(1);
  });

  it('with the answer to a result comes the next task', async () => {
    const workflowIds = [await start(), await start(), await start()];
    run(pack, { pollInterval: ONCE });
    for (const workflowId of workflowIds) await executionIs(workflowId, { status: 'COMPLETED' });
    expect(reported).toHaveLength(3);
    expect(polls).toHaveLength(1);
    expect(Reflect.get(TaskRunner, 'updateV2Available')).toBe(true);
  });

  it('as many tasks are polled as may be worked at once', async () => {
    const workflowIds = [await start(), await start()];
    run(pack, { pollInterval: ONCE, concurrency: 2 });
    for (const workflowId of workflowIds) await executionIs(workflowId, { status: 'COMPLETED' });
    expect(polls).toMatchObject([{ pollCount: 2 }]);
  });

  it('a function that throws fails the task, which is tried again', async () => {
    const onError = vi.fn();
    const execute = vi.fn(pack).mockRejectedValueOnce(new Error('no tape'));
    const manager = managerOf([packer({ execute })], {
      onError,
      options: { batchPollingTimeout: SHORT },
    });
    manager.startPolling();
    const workflowId = await start();
    await executionIs(workflowId, {
      status: 'COMPLETED',
      tasks: [
        { status: 'FAILED', reasonForIncompletion: 'no tape', retried: true },
        { status: 'COMPLETED', retryCount: 1 },
      ],
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no tape'), expect.anything());
    const [{ taskId } = {}] = (await execution(workflowId)).tasks!;
    expect(await new TaskClient(client()).getTaskLogs(taskId!)).toMatchObject([
      { log: expect.stringContaining('Error: no tape') },
    ]);
  });

  it('a function that throws NonRetryableException fails the workflow', async () => {
    run(() => Promise.reject(new NonRetryableException('no such address')));
    const workflowId = await start();
    await executionIs(workflowId, {
      status: 'FAILED',
      tasks: [{ status: 'FAILED_WITH_TERMINAL_ERROR', reasonForIncompletion: 'no such address' }],
    });
  });

  it('a function may say itself that it failed', async () => {
    run(() =>
      Promise.resolve({
        status: 'FAILED_WITH_TERMINAL_ERROR',
        reasonForIncompletion: 'too heavy',
        outputData: { kilos: 90 },
      }),
    );
    const workflowId = await start();
    await executionIs(workflowId, {
      status: 'FAILED',
      tasks: [{ reasonForIncompletion: 'too heavy', outputData: { kilos: 90 } }],
    });
  });

  it('a function that is not done is called again when it said', async () => {
    const execute = vi.fn(pack).mockResolvedValueOnce({
      status: 'IN_PROGRESS',
      callbackAfterSeconds: 30,
      outputData: { half: true },
    });
    run(execute);
    const workflowId = await start();
    await executionIs(workflowId, {
      tasks: [{ status: 'SCHEDULED', callbackAfterSeconds: 30, outputData: { half: true } }],
    });
    expect(execute).toHaveBeenCalledTimes(1);
    await cluster.cluster.clock.advance(30_000);
    await executionIs(workflowId, { status: 'COMPLETED', tasks: [{ status: 'COMPLETED' }] });
    expect(execute).toHaveBeenCalledTimes(2);
  });

  it('a worker in a domain gets the tasks of its domain only', async () => {
    const ours = await start({ taskToDomain: { pack: 'north' } });
    const others = await start();
    run(pack, { domain: 'north' });
    await executionIs(ours, { status: 'COMPLETED', tasks: [{ domain: 'north' }] });
    expect(await packingOf(others)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('a worker that holds on to a task keeps it from timing out', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    try {
      run(
        async (task) => {
          await finished;
          return pack(task);
        },
        { leaseExtendEnabled: true },
      );
      const workflowId = await start();
      await executionIs(workflowId, { tasks: [{ status: 'IN_PROGRESS' }] });
      await cluster.cluster.clock.advance(1500);
      const now = cluster.cluster.clock.now();
      // Four fifths of the time that the definition gives until an answer.
      await vi.advanceTimersByTimeAsync(1700);
      await executionIs(workflowId, { tasks: [{ updateTime: now }] });
      await cluster.cluster.clock.advance(1500);
      expect(await packingOf(workflowId)).toMatchObject({ status: 'IN_PROGRESS' });
      finish();
      await executionIs(workflowId, { status: 'COMPLETED', tasks: [{ status: 'COMPLETED' }] });
    } finally {
      finish();
      vi.useRealTimers();
    }
  });

  it('is told why a poll is refused', async () => {
    const manager = watch(
      new TaskManager(await nobody(), [packer()], {
        logger: noopLogger,
        eventListeners: [listener],
      }),
    );
    workers.stopAtEnd(() => manager.stopPolling());
    manager.startPolling();
    await eventually(() => {
      expect(workers.refusedPolls[0]?.cause).toMatchObject({
        message: 'Token cannot be null or empty',
      });
    });
  });

  it('updatePollingOptions: all its workers poll so from then on', async () => {
    const manager = run(pack);
    manager.updatePollingOptions({ concurrency: 4 });
    await eventually(() => {
      expect(polls.at(-1)).toMatchObject({ pollCount: 4 });
    });
    expect(manager.options).toMatchObject({ concurrency: 4 });
  });

  it('updatePollingOptionForWorker: that worker polls so from then on', async () => {
    const manager = run(pack);
    manager.updatePollingOptionForWorker('pack', { concurrency: 3, pollInterval: 5 });
    await eventually(() => {
      expect(polls.at(-1)).toMatchObject({ pollCount: 3 });
    });
  });

  it('sanityCheck refuses two workers of one task', () => {
    managerOf([packer()]).sanityCheck();
    expect(() => {
      managerOf([packer(), packer()]).sanityCheck();
    }).toThrow('Duplicate worker taskDefName: pack');
  });

  it('stopPolling: what is started then waits', async () => {
    const manager = run(pack);
    await manager.stopPolling();
    expect(manager.isPolling).toBe(false);
    await workers.idle();
    expect(await packingOf(await start())).toMatchObject({ status: 'SCHEDULED' });
  });

  mustCoverTheClass({
    hidden: ['errorHandler', 'workerManagerWorkerOptions'],
    neverRefused: () => true,
    ofInstance: new TaskManager({} as Client, []),
  });
});

describe('a task runner', () => {
  const { watch, mustCoverTheClass } = callsOf(TaskRunner);
  const unwatched = (more: Partial<ConstructorParameters<typeof TaskRunner>[0]> = {}) =>
    new TaskRunner({
      worker: packer(),
      client: {} as Client,
      options: { workerID: 'ben', domain: undefined, pollInterval: 5, batchPollingTimeout: SHORT },
      ...more,
    });
  const runnerOf = (more: Partial<ConstructorParameters<typeof TaskRunner>[0]> = {}) => {
    const runner = watch(unwatched({ client: client(), eventListeners: [listener], ...more }));
    workers.stopAtEnd(() => runner.stopPolling());
    return runner;
  };

  it('startPolling and stopPolling', async () => {
    const runner = runnerOf();
    runner.startPolling();
    expect(runner.isPolling).toBe(true);
    await executionIs(await start(), { status: 'COMPLETED' });
    await runner.stopPolling();
    expect(runner.isPolling).toBe(false);
  });

  it('setPaused: it takes no task until it goes on', async () => {
    const runner = runnerOf();
    runner.setPaused(true);
    expect(runner.isPaused).toBe(true);
    runner.startPolling();
    const workflowId = await start();
    await eventually(() => {
      expect(workers.pauses.length).toBeGreaterThan(2);
    });
    expect(polls).toEqual([]);
    expect(await packingOf(workflowId)).toMatchObject({ status: 'SCHEDULED' });
    runner.setPaused(false);
    await executionIs(workflowId, { status: 'COMPLETED' });
  });

  it('updateOptions: it polls so from then on', async () => {
    const runner = runnerOf();
    runner.updateOptions({ concurrency: 2, pollInterval: 5 });
    expect(runner.getOptions).toMatchObject({ workerID: 'ben', concurrency: 2 });
    runner.startPolling();
    await eventually(() => {
      expect(polls.at(-1)).toMatchObject({ pollCount: 2 });
    });
  });

  it('updateTaskWithRetry reports a result, and answers the next task', async () => {
    const [first, second] = [await start(), await start()];
    const task = await packingOf(first);
    const { taskId } = task;
    const next = await runnerOf().updateTaskWithRetry(task, {
      taskId: taskId!,
      workflowInstanceId: first,
      status: 'COMPLETED',
      outputData: { boxes: 1 },
    });
    expect(await execution(first)).toMatchObject({
      status: 'COMPLETED',
      tasks: [{ workerId: 'ben', outputData: { boxes: 1 } }],
    });
    expect(next).toMatchObject({ workflowInstanceId: second, status: 'IN_PROGRESS' });
  });

  it('updateTaskWithRetry tells that a result was refused', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const onError = vi.fn();
    const workflowId = await start();
    const task = await packingOf(workflowId);
    const runner = runnerOf({ onError, maxRetries: 1 });
    const result = { taskId: 'nothing', workflowInstanceId: workflowId };
    expect(await runner.updateTaskWithRetry(task, { ...result, status: 'COMPLETED' })).toBe(
      undefined,
    );
    expect(lost).toMatchObject([{ taskId: 'nothing', retryCount: 1 }]);
    const refusal = expect.objectContaining({ message: expect.stringContaining('nothing') });
    expect(onError).toHaveBeenCalledExactlyOnceWith(refusal, task);
    expect(print).toHaveBeenCalled();
    expect(await packingOf(workflowId)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('handleUnknownError logs what was thrown', () => {
    const error = vi.fn();
    runnerOf({ logger: { ...noopLogger, error } }).handleUnknownError(new Error('odd'));
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('odd'));
  });

  mustCoverTheClass({
    hidden: ['batchPoll', 'errorHandler', 'executeOneTask', 'executeTask', 'isValidTask'],
    neverRefused: () => true,
    ofInstance: unwatched(),
  });
});
