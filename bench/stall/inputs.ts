/**
 * Inputs that were once able to keep the server from everybody else, or to fill its memory: each is done while others are
 * served, refused, or failed by one of its bounds. `npm run bench` measures how long others wait meanwhile;
 * test/server/stall.long.test.ts sends all of them to one server.
 */
import type { StallInput } from './stall-input.ts';
import type { StalledServer } from './stalled-server.ts';
import { formInputs } from './form-inputs.ts';
import { growingInputs } from './growing-inputs.ts';
import { expressionInputs } from './expression-inputs.ts';
import { wideInputs } from './wide-inputs.ts';
import {
  advance,
  loop,
  outcomeOf,
  refused,
  script,
  set,
  standingOf,
  started,
  task,
  wait,
} from './workflows.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;
/** Steps of a script that take some 0.2 s. */
const FIFTH_OF_A_SECOND = 8_000_000;

const manual = (name: string, outcome: RegExp, send: StallInput['send']): StallInput => ({
  name,
  clock: 'manual',
  outcome,
  send,
});

const timeInputs: readonly StallInput[] = [
  manual('a loop around a minute, moved by a week', /^RUNNING$/, async (server) => {
    const { text } = await started(server, [loop('true', wait('1 minutes'))]);
    await advance(server, WEEK_MS);
    return standingOf(server, text);
  }),
  {
    name: 'a loop of scripts, and ten more behind a timer',
    clock: 'system',
    // Which of the two depends on how busy the machine is.
    outcome: /^(?:COMPLETED|FAILED .* (?:2000 ms|time budget))/s,
    send: async (server) => {
      const turning = loop("$.loop['iteration'] < 5", script('turn', FIFTH_OF_A_SECOND));
      // Ten at once take longer than a script may where there are few processors.
      const long = script('long', FIFTH_OF_A_SECOND * 5);
      const all = [await started(server, [wait('1 seconds'), turning])];
      for (let count = 0; count < 10; count += 1)
        all.push(await started(server, [wait('1 seconds'), long]));
      const ended = all.map(({ text }) => untilEnded(server, text));
      return (await Promise.all(ended)).join(' ');
    },
  },
  manual('workflows that start themselves twice', /^200 /, async (server) => {
    const again = (name: string) =>
      task('START_WORKFLOW', name, { startWorkflow: { name: 'doubling' } });
    const tasks = [wait('1 seconds'), again('one'), again('two')];
    await server.call('POST', '/metadata/workflow', { name: 'doubling', tasks });
    await server.call('POST', '/workflow/doubling', {});
    return refused(await advance(server, 20_000));
  }),
];

async function untilEnded(server: StalledServer, workflowId: string): Promise<string> {
  for (;;) {
    const standing = await standingOf(server, workflowId);
    if (standing !== 'RUNNING') return standing;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `user-${at}@stall.test`, name: `User ${at}` }));
const executions = (count: number) => Array.from({ length: count }, () => ({ name: 'waiting' }));
const waiting = { name: 'waiting', tasks: [task('HUMAN', 'human')] };
const seedOf = (seed: object) => async (server: StalledServer) =>
  refused(await server.steer('POST', '/seed', seed));
const zeros = (count: number) => Array.from({ length: count }, () => 0);
const saves = (body: unknown) => async (server: StalledServer) =>
  refused(await server.call('POST', '/metadata/taskdefs', body));

const bodyInputs: readonly StallInput[] = [
  manual('a seed of 18,000 users', /^200 /, seedOf({ users: people(18_000) })),
  manual(
    'a seed of 3,000 users and 3,000 executions',
    /^200 /,
    seedOf({
      users: people(3_000),
      workflowDefinitions: [waiting],
      executions: executions(3_000),
    }),
  ),
  manual(
    'a seed of 20,000 unknown keys',
    /^400 /,
    seedOf(Object.fromEntries(zeros(20_000).map((zero, at) => [`user${at}`, zero]))),
  ),
  manual('64,000 zeros for task definitions', /^400 /, saves(zeros(64_000))),
  manual('128,000 zeros for task definitions', /^400 /, saves(zeros(128_000))),
];

const hundred = Array.from({ length: 100 }, (_, at) => set(`set_${at}`, { a: at }));

const executionInputs: readonly StallInput[] = [
  manual('a loop around a text of 2.9 MB', /^FAILED .*--max-execution-bytes/, (server) => {
    const growing = loop('true', set('a', { a: 'x${workflow.variables.x}' }));
    return outcomeOf(server, [set('x', { x: '${workflow.input.x}' }), growing], {
      x: 'x'.repeat(2_900_000),
    });
  }),
  manual('150 output parameters of 2.8 MB', /^FAILED .*--max-value-bytes/, (server) => {
    const outputParameters = Object.fromEntries(
      zeros(150).map((_zero, at) => [`o${at}`, '${workflow.input.x}']),
    );
    const input = { x: 'x'.repeat(2_800_000) };
    return outcomeOf(server, [set('a', { a: 1 })], input, { outputParameters });
  }),
  manual('a loop around a hundred tasks', /^FAILED .*(?:2000 iterations|--max-)/, (server) =>
    outcomeOf(server, [loop('true', ...hundred)]),
  ),
];

export const stallInputs: readonly StallInput[] = [
  ...timeInputs,
  ...bodyInputs,
  ...expressionInputs,
  ...executionInputs,
  ...formInputs,
  ...growingInputs,
  ...wideInputs,
];
