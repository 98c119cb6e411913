/** Inputs with very many parts, each of which is looked at: the work is done in slices, or stops at the first faults. */
import type { StallInput } from './stall-input.ts';
import type { StalledServer } from './stalled-server.ts';
import { outcomeOf, refused, set, started, task } from './workflows.ts';

const input = (name: string, outcome: RegExp, send: StallInput['send']): StallInput => ({
  name,
  clock: 'manual',
  outcome,
  send,
});

const list = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_none, at) => one(at));

const human = task('HUMAN', 'human');
const waiting = { name: 'waiting', tasks: [human] };

const seeded = (seed: () => object) => async (server: StalledServer) =>
  refused(await server.steer('POST', '/seed', seed()));
const called = (method: string, path: string, body: () => unknown) => async (s: StalledServer) =>
  refused(await s.call(method, path, body()));

const grant = (at: number) => ({
  subject: { type: 'USER', id: `user-${at}@stall.test` },
  target: { type: 'WORKFLOW_DEF', id: 'waiting' },
  access: ['READ'],
});
const fork = (count: number) =>
  task('FORK_JOIN_DYNAMIC', 'fork', {
    forkTaskName: 'HUMAN',
    forkTaskType: 'HUMAN',
    forkTaskInputs: list(count, () => ({})),
  });

function loops(depth: number): readonly object[] {
  const loopOver = depth === 1 ? [human] : loops(depth - 1);
  return [task('DO_WHILE', `loop_${depth}`, {}, { loopCondition: 'false', loopOver })];
}

export const wideInputs: readonly StallInput[] = [
  input(
    'a seed of 20,000 grants',
    /^200 /,
    seeded(() => ({
      users: list(20_000, (at) => ({ id: `user-${at}@stall.test` })),
      workflowDefinitions: [waiting],
      grants: list(20_000, grant),
    })),
  ),
  input(
    'a seed of 20,000 wrong task mocks',
    /^400 /,
    seeded(() => ({
      taskMocks: Object.fromEntries(list(20_000, (at) => [`mock-${at}`, { output: at }])),
    })),
  ),
  input(
    'a seed of 3,000 definitions',
    /^200 /,
    seeded(() => ({ workflowDefinitions: list(3_000, (at) => ({ ...waiting, name: `w${at}` })) })),
  ),
  input(
    '5,000 definitions in one body',
    /^200 /,
    called('PUT', '/metadata/workflow', () =>
      list(5_000, (at) => ({ ...waiting, name: `workflow-${at}` })),
    ),
  ),
  input(
    '5,000 versions of one definition',
    /^200 /,
    called('PUT', '/metadata/workflow', () =>
      list(5_000, (at) => ({ ...waiting, version: at + 1 })),
    ),
  ),
  input(
    '20,000 task definitions in one body',
    /^200 /,
    called('POST', '/metadata/taskdefs', () => list(20_000, (at) => ({ name: `task-${at}` }))),
  ),
  input(
    'a definition of 300 loops in one another',
    /^501 /,
    called('POST', '/metadata/workflow', () => ({ name: 'deep', tasks: loops(300) })),
  ),
  input('100,000 correlation ids', /^200/, async (server) => {
    await server.call('POST', '/metadata/workflow', waiting);
    const ids = list(100_000, (at) => `id-${at}`);
    return String((await server.call('POST', '/workflow/waiting/correlated', ids)).status);
  }),
  input('a fork of 50,000 Human tasks', /^RUNNING$/, (server) =>
    outcomeOf(server, [fork(50_000), task('JOIN', 'join')]),
  ),
  input('20,000 masked members', /^200$/, async (server) => {
    const masked = list(20_000, (at) => [`member-${at}`, { _secrets: at }] as const);
    const { text } = await started(server, [human], { masked: Object.fromEntries(masked) });
    return String((await server.call('GET', `/workflow/${text}`)).status);
  }),
  input('20,000 tags, put and listed', /^200 200 20000$/, async (server) => {
    await server.call('POST', '/metadata/workflow', waiting);
    const tags = list(20_000, (at) => ({ key: `key-${at}`, value: 'value' }));
    const put = await server.call('PUT', '/metadata/workflow/waiting/tags', tags);
    const listed = await server.call('GET', '/metadata/tags');
    const { length } = JSON.parse(listed.text) as readonly unknown[];
    return `${put.status} ${listed.status} ${length}`;
  }),
  input(
    '60,000 mocks of a run that is tried',
    /^200 /,
    called('POST', '/workflow/test', () => ({
      name: 'tried',
      workflowDef: { name: 'tried', tasks: [task('SIMPLE', 'one')] },
      taskRefToMockOutput: { one: list(60_000, () => ({ output: {} })) },
    })),
  ),
  input('paths that look at 900 levels again and again', /^FAILED .*1000000 steps/, (server) => {
    let deep: unknown = 1;
    for (let level = 0; level < 900; level += 1) deep = { a: deep };
    return outcomeOf(server, [set('a', { t: '${workflow.input.deep..a..a..a}' })], { deep });
  }),
  input('an input of 100,000 members', /^COMPLETED$/, (server) => {
    const members = list(100_000, (at) => [`member-${at}`, '${workflow.input.x}'] as const);
    return outcomeOf(server, [set('a', Object.fromEntries(members))], { x: 1 });
  }),
];
