import {
  fork,
  human,
  inline,
  join,
  simple,
  switchOn,
  task,
  terminate,
  times,
  type TaskOf,
} from '../definition.ts';
import type { Run } from '../run.ts';
import { shown } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import type { SeenExecution } from '../target.ts';

const usual = [inline('a', '1'), simple('t'), simple('u'), inline('z', '2')];
const definitions = { taskDefinitions: { '~t': {}, '~u': {} } };
const running = (run: Run, definition: object = {}, tasks: readonly TaskOf[] = usual) =>
  run.begin(tasks, { ...definitions, definition, input: { i: 1 } });
const idOf = ({ tasks }: SeenExecution, reference: string) =>
  tasks.findLast(({ referenceTaskName }) => referenceTaskName === reference)!.taskId;

async function completed(run: Run, tasks: readonly TaskOf[] = [inline('a', '1')]): Promise<string> {
  const id = await run.begin(tasks, definitions);
  await run.finish(id);
  return id;
}
async function failed(run: Run, definition: object = {}): Promise<string> {
  const id = await running(run, definition);
  await run.answer(id, 't', { status: 'FAILED', output: { x: 1 }, reason: 'r' });
  await run.until(id);
  return id;
}
async function terminated(run: Run): Promise<string> {
  const id = await running(run);
  await run.settled(id);
  await run.call('DELETE', `/api/workflow/${id}?reason=enough`);
  await run.until(id);
  return id;
}
async function paused(run: Run): Promise<string> {
  const id = await running(run);
  await run.settled(id);
  await run.call('PUT', `/api/workflow/${id}/pause`);
  return id;
}

/** What the command answers to an execution in that state, and what becomes of it. */
const commanded =
  (
    begin: (run: Run) => Promise<string>,
    method: string,
    command: string,
    body?: unknown,
  ): Scenario =>
  async (run) => {
    const id = await begin(run);
    await run.settled(id);
    const { status } = await run.call(method, `/api/workflow/${id}${command}`, body);
    return { status, execution: shown(await run.settled(id)) };
  };
const rerunFrom =
  (reference: string, tasks: readonly TaskOf[], more: object = {}): Scenario =>
  async (run) => {
    const id = await run.begin(tasks, definitions);
    const ended = await run.finish(id, ({ iteration }) => ({ output: { iteration } }));
    const body = { reRunFromWorkflowId: id, reRunFromTaskId: idOf(ended, reference), ...more };
    const { status } = await run.call('POST', `/api/workflow/${id}/rerun`, body);
    return { status, execution: shown(await run.settled(id), { input: 'taskInput' in more }) };
  };
const states = { running, completed, failed, terminated, paused };
const commands: Readonly<Record<string, readonly [string, string]>> = {
  pause: ['PUT', '/pause'],
  resume: ['PUT', '/resume'],
  terminate: ['DELETE', '?reason=stop'],
  'terminate without a reason': ['DELETE', ''],
  retry: ['POST', '/retry'],
  restart: ['POST', '/restart'],
  'rerun from the start': ['POST', '/rerun'],
  'skip the task that is not there yet': ['PUT', '/skiptask/u'],
  'skip the task that is open': ['PUT', '/skiptask/t'],
  'skip what is not there': ['PUT', '/skiptask/nope'],
  decide: ['PUT', '/decide'],
  'reset callbacks': ['POST', '/resetcallbacks'],
};
const everyCommand = Object.fromEntries(
  Object.entries(states).flatMap(([state, begin]) =>
    Object.entries(commands)
      .filter(([command]) => command !== 'decide')
      .map(([command, [method, path]]) => [
        `${command}, ${state}`,
        commanded((run) => begin(run), method, path, bodyOf(command)),
      ]),
  ),
);

function bodyOf(command: string): unknown {
  if (command.startsWith('skip')) return {};
  return command.startsWith('rerun') ? { reRunFromWorkflowId: 'ignored' } : undefined;
}

export const lifeCycleScenarios: Scenarios = {
  ...everyCommand,
  'a task completes while it is paused': async (run) => {
    const id = await paused(run);
    await run.answer(id, 't');
    const while_ = await run.settled(id);
    await run.call('PUT', `/api/workflow/${id}/resume`);
    return { while: shown(while_), then: shown(await run.settled(id)) };
  },
  'pause twice': commanded(paused, 'PUT', '/pause'),
  'retry, then to its end': async (run) => {
    const id = await failed(run);
    await run.call('POST', `/api/workflow/${id}/retry`);
    return shown(await run.finish(id));
  },
  'retry, fail and retry again': async (run) => {
    const id = await failed(run);
    await run.call('POST', `/api/workflow/${id}/retry`);
    await run.answer(id, 't', { status: 'FAILED' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${id}/retry`);
    return shown(await run.settled(id));
  },
  'retry of one that a TERMINATE failed': commanded(
    (run) =>
      completed(run, [inline('a', '1'), terminate('end', 'FAILED', { terminationReason: 'x' })]),
    'POST',
    '/retry',
  ),
  'retry of a fork with a failed branch': async (run) => {
    const id = await run.begin(
      [fork('f', [simple('a')], [simple('t')]), join('j', ['a', 't']), inline('z', '1')],
      definitions,
    );
    await run.answer(id, 't', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${id}/retry`);
    const retried = shown(await run.settled(id));
    return { retried, ended: shown(await run.finish(id)) };
  },
  'retry of a loop with a failed task': async (run) => {
    const id = await run.begin([times('l', 2, simple('t'))], definitions);
    await run.answer(id, 't__1');
    await run.answer(id, 't__2', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${id}/retry`);
    return shown(await run.settled(id));
  },
  'retry of a person who declined': async (run) => {
    const id = await run.begin([human('h'), inline('z', '1')]);
    await run.answer(id, 'h', { status: 'FAILED', reason: 'no' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${id}/retry`);
    return shown(await run.settled(id));
  },
  'restart of a failed one that is not restartable': commanded(
    (run) => failed(run, { restartable: false }),
    'POST',
    '/restart',
  ),
  'retry of a failed one that is not restartable': commanded(
    (run) => failed(run, { restartable: false }),
    'POST',
    '/retry',
  ),
  'restart of a completed one that is not restartable': commanded(
    async (run) => {
      const id = await run.begin([inline('a', '1')], { definition: { restartable: false } });
      await run.until(id);
      return id;
    },
    'POST',
    '/restart',
  ),
  'restart with the latest definition': async (run) => {
    const id = await completed(run);
    await run.define([inline('b', '2')], { version: 2 });
    const { status } = await run.call(
      'POST',
      `/api/workflow/${id}/restart?useLatestDefinitions=true`,
    );
    const execution = await run.until(id);
    return {
      status,
      version: execution['workflowVersion'] as unknown,
      execution: shown(execution),
    };
  },
  'rerun from a worker in the middle': rerunFrom('t', usual),
  'rerun from the last worker': rerunFrom('u', usual),
  'rerun from a script': rerunFrom('a', usual),
  'rerun with another input of the task': rerunFrom('u', usual, { taskInput: { fresh: 1 } }),
  'rerun with another input of the workflow': async (run) => {
    const id = await failed(run);
    const { status } = await run.call('POST', `/api/workflow/${id}/rerun`, {
      reRunFromWorkflowId: id,
      workflowInput: { i: 2 },
    });
    const execution = await run.settled(id);
    return { status, input: execution['input'] as unknown, execution: shown(execution) };
  },
  'rerun from a person': rerunFrom('h', [human('h'), inline('z', '1')]),
  'rerun from a task of a loop': rerunFrom('t__1', [times('l', 2, simple('t'))]),
  'rerun from the last task of a loop': rerunFrom('t__2', [
    times('l', 2, simple('t')),
    inline('z', '1'),
  ]),
  'rerun from a task of a fork': rerunFrom('t', [
    fork('f', [simple('a')], [simple('t')]),
    join('j', ['a', 't']),
    inline('z', '1'),
  ]),
  'rerun from a task of a case': rerunFrom('t', [
    switchOn('s', 'a', { a: [simple('t')] }),
    inline('z', '1'),
  ]),
  'rerun from a switch': rerunFrom('s', [
    switchOn('s', 'a', { a: [simple('t')] }),
    inline('z', '1'),
  ]),
  'rerun from a fork': rerunFrom('f', [
    fork('f', [simple('a')], [simple('t')]),
    join('j', ['a', 't']),
    inline('z', '1'),
  ]),
  'rerun from a JOIN': rerunFrom('j', [
    fork('f', [simple('a')], [simple('t')]),
    join('j', ['a', 't']),
    simple('u'),
  ]),
  'rerun from a loop': rerunFrom('l', [times('l', 2, simple('t')), inline('z', '1')]),
  'rerun from a task that is not there': async (run) => {
    const id = await completed(run);
    const reRunFromTaskId = '11111111-1111-1111-1111-111111111111';
    return (
      await run.call('POST', `/api/workflow/${id}/rerun`, {
        reRunFromWorkflowId: id,
        reRunFromTaskId,
      })
    ).status;
  },
  'skip, then on to its end': async (run) => {
    const id = await running(run);
    await run.call('PUT', `/api/workflow/${id}/skiptask/u`, {
      taskOutput: { s: 1 },
      taskInput: { q: 2 },
    });
    await run.answer(id, 't');
    return shown(await run.settled(id), { input: true });
  },
  remove: async (run) => {
    const id = await completed(run);
    const { status } = await run.call('DELETE', `/api/workflow/${id}/remove?archiveWorkflow=false`);
    return { status, then: (await run.call('GET', `/api/workflow/${id}`)).status };
  },
  'its status': async (run) => {
    const id = await run.begin(
      [task('SET_VARIABLE', 'v', { inputParameters: { q: 1 } }), human('h')],
      { request: { correlationId: 'c' } },
    );
    await run.settled(id);
    const { status, json } = await run.call(
      'GET',
      `/api/workflow/${id}/status?includeOutput=true&includeVariables=true`,
    );
    return { status, json: json as unknown };
  },
  'bulk: pause, resume and terminate, with one that is not there': async (run) => {
    const id = await running(run);
    await run.settled(id);
    const ids = [id, '22222222-2222-2222-2222-222222222222'];
    const answers = [
      await run.call('PUT', '/api/workflow/bulk/pause', ids),
      await run.call('PUT', '/api/workflow/bulk/resume', ids),
      await run.call('POST', '/api/workflow/bulk/terminate?reason=b', ids),
    ];
    return {
      answers: answers.map(({ status, json }) => [
        status,
        (json as { bulkSuccessfulResults: unknown }).bulkSuccessfulResults,
        Object.keys((json as { bulkErrorResults: object }).bulkErrorResults),
      ]),
      execution: shown(await run.until(id)),
    };
  },
  'bulk: retry and restart': async (run) => {
    const id = await failed(run);
    const retried = await run.call('POST', '/api/workflow/bulk/retry', [id]);
    await run.answer(id, 't', { status: 'FAILED' });
    await run.until(id);
    const restarted = await run.call('POST', '/api/workflow/bulk/restart', [id]);
    return {
      retried: retried.json as unknown,
      restarted: restarted.json as unknown,
      execution: shown(await run.settled(id)),
    };
  },
};
