import { fork, human, inline, join, simple, task } from '../definition.ts';
import type { Execute, Run } from '../run.ts';
import { shown } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import type { SeenTask } from '../target.ts';

const next = inline('next', '$.v', { v: '${t.output.v}' });
const one = (run: Run, definition: object = {}, more: object = {}, given: Execute = {}) =>
  run.begin([simple('t', more), next], { taskDefinitions: { '~t': definition }, ...given });
const poll = (run: Run, query = '') =>
  run.eventually(`/api/tasks/poll/~t?workerid=w1${query}`, ({ status }) => status === 200);
const update = (run: Run, { taskId, workflowInstanceId }: SeenTask, result: object) =>
  run.call('POST', '/api/tasks', {
    workflowInstanceId: workflowInstanceId as string,
    taskId,
    ...result,
  });
const first = async (run: Run, id: string) => (await run.settled(id)).tasks[0]!;

const failed =
  (count: number, definition: object, status = 'FAILED'): Scenario =>
  async (run) => {
    const id = await one(run, definition);
    for (let at = 0; at < count; at += 1)
      await run.answer(id, 't', { status, output: { at }, reason: `r${at}` });
    return shown(await run.settled(id));
  };
const delays =
  (definition: object): Scenario =>
  async (run) => {
    const id = await one(run, { retryCount: 4, retryDelaySeconds: 20, ...definition });
    for (let at = 0; at < 3; at += 1) await run.answer(id, 't', { status: 'FAILED' });
    const { tasks } = await run.settled(id);
    return tasks.map((task) => [
      task.retryCount,
      task.status,
      task['startDelayInSeconds'],
      task['callbackAfterSeconds'],
    ]);
  };
const timedOut =
  (definition: object, given: Execute = {}): Scenario =>
  async (run) => {
    const id = await one(run, { timeoutSeconds: 0, ...definition }, {}, given);
    await poll(run);
    return shown(
      await run.until(id, ({ status, tasks }) => status !== 'RUNNING' || tasks.length > 1, 15),
    );
  };
const reported =
  (result: object): Scenario =>
  async (run) => {
    const id = await one(run);
    const { status } = await update(run, await first(run, id), result);
    return { status, execution: shown(await run.settled(id)) };
  };
const byReference =
  (status: string, output: unknown = { v: 3 }): Scenario =>
  async (run) => {
    const id = await one(run);
    const answer = await run.call('POST', `/api/tasks/${id}/t/${status}?workerid=w`, output);
    return { status: answer.status, execution: shown(await run.settled(id)) };
  };

export const workerScenarios: Scenarios = {
  'FAILED until no retry is left': failed(3, { retryCount: 2 }),
  'FAILED without retries': failed(1, {}),
  'FAILED, then COMPLETED': async (run) => {
    const id = await one(run, { retryCount: 1 });
    await run.answer(id, 't', { status: 'FAILED', output: { v: 1 } });
    await run.answer(id, 't', { output: { v: 2 } });
    return shown(await run.settled(id));
  },
  'FAILED_WITH_TERMINAL_ERROR with retries left': failed(
    1,
    { retryCount: 2 },
    'FAILED_WITH_TERMINAL_ERROR',
  ),
  'CANCELED by the worker': failed(1, {}, 'CANCELED'),
  'TIMED_OUT by the worker': failed(1, {}, 'TIMED_OUT'),
  'SKIPPED by the worker': failed(1, {}, 'SKIPPED'),
  'COMPLETED_WITH_ERRORS by the worker': failed(1, {}, 'COMPLETED_WITH_ERRORS'),
  'SCHEDULED by the worker': failed(1, {}, 'SCHEDULED'),
  'FAILED without a task definition': async (run) => {
    const id = await run.begin([simple('t')]);
    await run.answer(id, 't', { status: 'FAILED' });
    const execution = await run.settled(id);
    const { startDelayInSeconds, callbackAfterSeconds } = execution.tasks[1]!;
    return { execution: shown(execution), startDelayInSeconds, callbackAfterSeconds };
  },
  'retryCount of the task over that of its definition': async (run) => {
    const id = await one(run, { retryCount: 0 }, { retryCount: 1 });
    await run.answer(id, 't', { status: 'FAILED' });
    return shown(await run.settled(id));
  },
  'retryCount 0 of the task over that of its definition': async (run) => {
    const id = await one(run, { retryCount: 2 }, { retryCount: 0 });
    await run.answer(id, 't', { status: 'FAILED' });
    return shown(await run.settled(id));
  },
  'delays of retries, FIXED': delays({ retryLogic: 'FIXED' }),
  'delays of retries, LINEAR_BACKOFF': delays({ retryLogic: 'LINEAR_BACKOFF' }),
  'delays of retries, LINEAR_BACKOFF with a factor': delays({
    retryLogic: 'LINEAR_BACKOFF',
    backoffScaleFactor: 3,
  }),
  'delays of retries, EXPONENTIAL_BACKOFF': delays({ retryLogic: 'EXPONENTIAL_BACKOFF' }),
  'delays of retries, EXPONENTIAL_BACKOFF with a factor': delays({
    retryLogic: 'EXPONENTIAL_BACKOFF',
    backoffScaleFactor: 3,
  }),
  'delays of retries, at most': delays({
    retryLogic: 'EXPONENTIAL_BACKOFF',
    maxRetryDelaySeconds: 30,
  }),
  'IN_PROGRESS with a callback': async (run) => {
    const id = await one(run);
    await poll(run);
    const answer = await update(run, await first(run, id), {
      status: 'IN_PROGRESS',
      callbackAfterSeconds: 30,
      outputData: { half: 1 },
    });
    const { status, outputData, callbackAfterSeconds } = await first(run, id);
    return {
      answer: answer.status,
      status,
      outputData: outputData as unknown,
      callbackAfterSeconds: callbackAfterSeconds as unknown,
    };
  },
  'IN_PROGRESS, then COMPLETED': async (run) => {
    const id = await one(run);
    await run.answer(id, 't', { status: 'IN_PROGRESS', output: { half: 1 } });
    await run.answer(id, 't', { output: { v: 1 } });
    return shown(await run.settled(id));
  },
  'what a poll shows': async (run) => {
    await one(run, {}, { inputParameters: { p: 1 } });
    const { json } = await poll(run);
    const {
      status,
      workerId,
      pollCount,
      taskType,
      taskDefName,
      responseTimeoutSeconds,
      callbackFromWorker,
      inputData,
    } = json;
    return {
      status,
      workerId,
      pollCount,
      taskType,
      taskDefName,
      responseTimeoutSeconds,
      callbackFromWorker,
      inputData,
    };
  },
  'the members of a polled task': async (run) => {
    await one(run);
    return Object.keys((await poll(run)).json as object).sort();
  },
  'a poll when nothing is there': async (run) => {
    const single = await run.call('GET', '/api/tasks/poll/~t');
    const batch = await run.call('GET', '/api/tasks/poll/batch/~t?count=2&timeout=100');
    return { single: [single.status, single.text], batch: [batch.status, batch.json as unknown] };
  },
  'a poll of two': async (run) => {
    await one(run);
    await run.start();
    const answer = await run.eventually(
      '/api/tasks/poll/batch/~t?count=5&timeout=1000&workerid=w',
      ({ json }) => (json as unknown[]).length > 0,
    );
    return [answer.status, (answer.json as unknown[]).length > 0];
  },
  'a poll for a domain': async (run) => {
    const id = await one(run, {}, {}, { request: { taskToDomain: { '*': 'north' } } });
    await run.settled(id);
    const without = await run.call('GET', '/api/tasks/poll/~t');
    const { status, json } = await poll(run, '&domain=north');
    return {
      without: without.status,
      within: status,
      domain: (json as { domain?: string }).domain,
    };
  },
  'COMPLETED twice': async (run) => {
    const id = await one(run);
    const done = await run.answer(id, 't', { output: { v: 1 } });
    await run.settled(id);
    const { status } = await update(run, done, { status: 'COMPLETED', outputData: { v: 2 } });
    return { status, execution: shown(await run.settled(id)) };
  },
  'FAILED after COMPLETED': async (run) => {
    const id = await one(run);
    const done = await run.answer(id, 't', { output: { v: 1 } });
    await run.settled(id);
    const { status } = await update(run, done, { status: 'FAILED' });
    return { status, execution: shown(await run.settled(id)) };
  },
  'an update by reference': byReference('COMPLETED'),
  'an update by reference as FAILED': byReference('FAILED'),
  'an update by reference as FAILED_WITH_TERMINAL_ERROR': byReference('FAILED_WITH_TERMINAL_ERROR'),
  'an update by reference as TIMED_OUT': byReference('TIMED_OUT'),
  'an update by reference as SKIPPED': byReference('SKIPPED'),
  'an update by reference as CANCELED': byReference('CANCELED'),
  'an update by reference as COMPLETED_WITH_ERRORS': byReference('COMPLETED_WITH_ERRORS'),
  'an update by reference as something else': byReference('DONE'),
  'an update by reference of what is not there': async (run) => {
    const id = await one(run);
    return (await run.call('POST', `/api/tasks/${id}/nope/COMPLETED`, {})).status;
  },
  'an update by reference keeps the output of before': async (run) => {
    const id = await one(run);
    await run.call('POST', `/api/tasks/${id}/t/IN_PROGRESS`, { a: 1, o: { x: 1 } });
    await run.call('POST', `/api/tasks/${id}/t/COMPLETED`, { v: 3, o: { y: 2 } });
    return shown(await run.settled(id));
  },
  'an update puts its output in the place of the one before': async (run) => {
    const id = await one(run);
    await run.answer(id, 't', { status: 'IN_PROGRESS', output: { a: 1 } });
    await run.answer(id, 't', { output: { v: 3 } });
    return shown(await run.settled(id));
  },
  'an update without a status': reported({ outputData: { v: 1 } }),
  'an update with an output that is null': reported({ status: 'COMPLETED', outputData: null }),
  'an update without an output': reported({ status: 'COMPLETED' }),
  'an update with a reason': reported({ status: 'COMPLETED', reasonForIncompletion: 'fine' }),
  'an update with a status that nobody knows': reported({ status: 'DONE' }),
  'an update without ids': async (run) =>
    (await run.call('POST', '/api/tasks', { status: 'COMPLETED' })).status,
  'an update of a task that is not there': async (run) => {
    const id = await one(run);
    const taskId = '11111111-1111-1111-1111-111111111111';
    return (
      await run.call('POST', '/api/tasks', { workflowInstanceId: id, taskId, status: 'COMPLETED' })
    ).status;
  },
  extendLease: async (run) => {
    const id = await one(run);
    await poll(run);
    const { status } = await update(run, await first(run, id), {
      status: 'IN_PROGRESS',
      extendLease: true,
    });
    return { status, task: (await first(run, id)).status };
  },
  'the next task in the answer to an update': async (run) => {
    const id = await one(run);
    const { status } = await run.call('POST', '/api/tasks/update-v2', {
      workflowInstanceId: id,
      taskId: (await first(run, id)).taskId,
      status: 'COMPLETED',
      outputData: { v: 1 },
    });
    return { status, execution: shown(await run.settled(id)) };
  },
  'responseTimeoutSeconds, no retry': timedOut({ responseTimeoutSeconds: 1 }),
  'responseTimeoutSeconds, a retry': timedOut({
    responseTimeoutSeconds: 1,
    retryCount: 1,
    timeoutPolicy: 'RETRY',
  }),
  'timeoutSeconds, TIME_OUT_WF': timedOut({
    timeoutSeconds: 2,
    responseTimeoutSeconds: 1,
    timeoutPolicy: 'TIME_OUT_WF',
  }),
  'timeoutSeconds, RETRY': timedOut({
    timeoutSeconds: 1,
    responseTimeoutSeconds: 1,
    timeoutPolicy: 'RETRY',
    retryCount: 1,
  }),
  'timeoutSeconds of the workflow': timedOut(
    {},
    { definition: { timeoutSeconds: 1, timeoutPolicy: 'TIME_OUT_WF' } },
  ),
  'a HUMAN task fails, with a retry': async (run) => {
    const id = await run.begin([human('h', { name: '~h' })], {
      taskDefinitions: { '~h': { retryCount: 1 } },
    });
    await run.answer(id, 'h', { status: 'FAILED', reason: 'r' });
    await run.answer(id, 'h', { output: { ok: 1 } });
    return shown(await run.settled(id));
  },
  logs: async (run) => {
    const id = await one(run);
    const { taskId } = await first(run, id);
    const added = await run.raw({
      method: 'POST',
      path: `/api/tasks/${taskId}/log`,
      body: 'hello',
    });
    const read = await run.eventually(
      `/api/tasks/${taskId}/log`,
      ({ json }) => (json as unknown[] | undefined)?.length === 1,
    );
    return {
      added: added.status,
      read: read.status,
      logs: (read.json as { log: string }[]).map(({ log }) => log),
    };
  },
  'logs in an update': async (run) => {
    const id = await one(run);
    const task = await first(run, id);
    await update(run, task, {
      status: 'COMPLETED',
      logs: [{ log: 'a', taskId: task.taskId, createdTime: 1 }],
    });
    const read = await run.eventually(
      `/api/tasks/${task.taskId}/log`,
      ({ json }) => (json as unknown[] | undefined)?.length === 1,
    );
    return (read.json as { log: string }[]).map(({ log }) => log);
  },
  'the members of a task': async (run) => {
    const id = await one(run);
    const { json } = await run.call('GET', `/api/tasks/${(await first(run, id)).taskId}`);
    return Object.keys(json as object).sort();
  },
  startDelay: async (run) => {
    const id = await one(run, {}, { startDelay: 3 });
    const { startDelayInSeconds, callbackAfterSeconds } = await first(run, id);
    const early = await run.call('GET', '/api/tasks/poll/~t');
    await run.pass(5);
    return {
      startDelayInSeconds,
      callbackAfterSeconds,
      early: early.status,
      later: (await poll(run)).status,
    };
  },
  'a HUMAN task with responseTimeoutSeconds': async (run) => {
    const id = await run.begin([human('h', { name: '~h' })], {
      taskDefinitions: { '~h': { responseTimeoutSeconds: 1 } },
    });
    await run.pass(4);
    return shown(await run.settled(id));
  },
  'asyncComplete of a worker': async (run) => {
    const id = await one(run, {}, { asyncComplete: true });
    await run.answer(id, 't', { output: { v: 1 } });
    return shown(await run.settled(id));
  },
  'asyncComplete of a script': async (run) =>
    shown(await run.execute([{ ...inline('t', '1'), asyncComplete: true }, inline('z', '1')])),
  'asyncComplete of a HUMAN task': async (run) =>
    shown(await run.execute([human('t', { asyncComplete: true }), inline('z', '1')])),
  'asyncComplete of a WAIT': async (run) =>
    shown(
      await run.execute(
        [
          task('WAIT', 't', { asyncComplete: true, inputParameters: { duration: '1 seconds' } }),
          inline('z', '1'),
        ],
        { within: 5 },
      ),
    ),
  'tasks of one type in a fork': async (run) => {
    const id = await run.begin([
      fork('f', [simple('a', { name: '~t' })], [simple('b', { name: '~t' })]),
      join('j', ['a', 'b']),
    ]);
    await run.settled(id);
    const sizes = await run.eventually('/api/tasks/queue/sizes?taskType=~t', ({ text }) =>
      text.includes('2'),
    );
    return { status: sizes.status, size: Object.values((sizes.json ?? {}) as object) };
  },
};
