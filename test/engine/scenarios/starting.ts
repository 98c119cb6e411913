import { human, inline, simple, type TaskOf } from '../definition.ts';
import { workflow, type Run } from '../run.ts';
import { shown } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const a = [inline('a', '$.x', { x: '${workflow.input.x}' })];
const started =
  (request: object, tasks: readonly TaskOf[] = a): Scenario =>
  async (run) => {
    await run.define(tasks);
    const answer = await run.call('POST', '/api/workflow', { name: '~w', ...request });
    if (answer.status !== 200) return answer.status;
    const execution = await run.settled(answer.text);
    const { correlationId, priority, workflowVersion, input } = execution;
    return {
      execution: shown(execution),
      correlationId,
      priority,
      workflowVersion,
      input,
    };
  };
const refused =
  (method: string, path: string, body?: unknown): Scenario =>
  async (run) =>
    (await run.call(method, path, body)).status;
const inlined = (more: object = {}) => ({ workflowDef: workflow([inline('b', '2')], more) });
const twice = async (run: Run, request: object) => {
  await run.define([human('h')]);
  const one = await run.call('POST', '/api/workflow', { name: '~w', ...request });
  const other = await run.call('POST', '/api/workflow', { name: '~w', ...request });
  return { one: one.status, other: other.status, same: one.text === other.text };
};

export const startingScenarios: Scenarios = {
  'by name and version': started({ version: 1, input: { x: 5 } }),
  'without a version': started({ input: { x: 5 } }),
  'with a version as a text': started({ version: '1' }),
  'with a version as a word': started({ version: 'one' }),
  'with a version that is not there': started({ version: 9 }),
  'with version 0': started({ version: 0 }),
  'with a correlation and a priority': started({ correlationId: 'c', priority: 5 }),
  'with a priority as a text': started({ priority: '5' }),
  'with priority 0': started({ priority: 0 }),
  'with priority 99': started({ priority: 99 }),
  'with priority 100': started({ priority: 100 }),
  'with priority -1': started({ priority: -1 }),
  'without an input': started({}),
  'with an input that is null': started({ input: null }),
  'with an input that is a text': started({ input: 'text' }),
  'with an input that is a list': started({ input: [1] }),
  'with a correlation that is a number': started({ correlationId: 5 }),
  'with a member that nobody knows': started({ other: 1 }),
  'with its definition': started(inlined()),
  'with its definition, of version 0': started(inlined({ version: 0 })),
  'with its definition, without tasks': started({ workflowDef: workflow([]) }),
  'with its definition, whose name is another': started({
    workflowDef: workflow([inline('b', '2')], { name: '~other' }),
  }),
  'with its definition, which has no name': started({
    workflowDef: workflow([inline('b', '2')], { name: undefined }),
  }),
  'the newest version': async (run) => {
    await run.define([inline('a', '1')], { version: 1 });
    await run.define([inline('a', '3')], { version: 3 });
    const { text } = await run.call('POST', '/api/workflow', { name: '~w' });
    const execution = await run.until(text);
    return [execution['workflowVersion'], execution['output']];
  },
  'by name in the path': async (run) => {
    await run.define(a);
    const { status, text, headers } = await run.call(
      'POST',
      '/api/workflow/~w?version=1&correlationId=k&priority=7',
      { x: 5 },
    );
    const execution = await run.until(text);
    return {
      status,
      type: headers.get('content-type')?.split(';')[0],
      correlationId: execution['correlationId'],
      priority: execution['priority'],
      output: execution['output'],
    };
  },
  'by a name in the path that is not there': refused('POST', '/api/workflow/~zz', {}),
  'by a name that is not there': refused('POST', '/api/workflow', { name: '~zz' }),
  'without a name': refused('POST', '/api/workflow', { input: {} }),
  'with a list': refused('POST', '/api/workflow', []),
  'without a body': refused('POST', '/api/workflow'),
  'with broken JSON': async (run) =>
    (await run.raw({ method: 'POST', path: '/api/workflow', body: '{"name":' })).status,
  'with text for JSON': async (run) =>
    (
      await run.raw({
        method: 'POST',
        path: '/api/workflow',
        body: 'x',
        headers: { 'content-type': 'text/plain' },
      })
    ).status,
  'the same key twice, RETURN_EXISTING': (run) =>
    twice(run, { idempotencyKey: 'k', idempotencyStrategy: 'RETURN_EXISTING' }),
  'domains of its tasks': async (run) => {
    const id = await run.begin([simple('t')], { request: { taskToDomain: { '~t': 'north' } } });
    const { tasks, taskToDomain } = await run.settled(id);
    return { domain: tasks[0]!['domain'], taskToDomain };
  },
  'executions of a correlation': async (run) => {
    await run.define([simple('t')]);
    const request = { correlationId: '~c' };
    await run.start({}, request);
    const ended = await run.start({}, request);
    await run.settled(ended);
    await run.call('DELETE', `/api/workflow/${ended}`);
    await run.until(ended);
    const count = async (query: string) =>
      ((await run.call('GET', `/api/workflow/~w/correlated/~c${query}`)).json as []).length;
    return { open: await count(''), all: await count('?includeClosed=true') };
  },
  'executions of a correlation that is not there': async (run) => {
    const { status, json } = await run.call('GET', '/api/workflow/~zz/correlated/c');
    return { status, json: json as unknown };
  },
  'those that run': async (run) => {
    const id = await run.begin([simple('t')]);
    await run.settled(id);
    const { status, json } = await run.call('GET', '/api/workflow/running/~w?version=1');
    return { status, mine: (json as string[]).includes(id) };
  },
  'those that run, of a name that is not there': async (run) => {
    const { status, json } = await run.call('GET', '/api/workflow/running/~zz?version=1');
    return { status, json: json as unknown };
  },
};
