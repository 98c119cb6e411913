import { inline, wait } from '../definition.ts';
import { shown } from '../shown.ts';
import { executed, type Scenario, type Scenarios } from '../scenario.ts';

const after = inline('after', '1');
/** Whether it is over after some seconds, and what it shows. */
const waited = (input: object): Scenario => executed([wait('w', input), after], { within: 4 });
const table = (given: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([member, values]) =>
      values.map((value) => [`${member} ${value}`, waited({ [member]: value })]),
    ),
  );

export const waitScenarios: Scenarios = {
  ...table({
    duration: [
      '1 seconds',
      '1 second',
      '1 secs',
      '1 sec',
      '1s',
      '1S',
      '1 s',
      '01s',
      '0m 1s',
      '0 days 0 hours 0 minutes 1 seconds',
      '0d0h0m1s',
      '1',
      '-1 seconds',
      'PT1S',
      '1.5 seconds',
      '1 s 1 s',
      '0 hrs 1 secs',
      '0 mins',
      '0 h',
      ' 1 seconds ',
      '1000ms',
      'soon',
      '1 fortnight',
      '',
    ],
    until: [
      '2020-01-01',
      '2020-01-01 00:00',
      '2020-01-01 00:00 GMT',
      '2020-01-01 00:00 UTC',
      '2020-01-01 00:00 GMT+05:30',
      '2020-01-01 00:00:00',
      '2020-01-01T00:00:00Z',
      '2020-1-1',
      '2020-13-01',
      '01/02/2020',
      'tomorrow',
      '1577836800000',
      '',
    ],
  }),
  'a duration and a time': waited({ duration: '1 seconds', until: '2020-01-01 00:00' }),
  'a duration that is a number': waited({ duration: 1 }),
  'a duration from the input': executed([wait('w', { duration: '${workflow.input.d}' }), after], {
    input: { d: '1 seconds' },
    within: 4,
  }),
  'a duration that is null': executed([wait('w', { duration: '${workflow.input.d}' }), after], {
    within: 4,
  }),
  'neither: it ends by an update': executed([wait('w'), after], {
    worker: () => ({ output: { a: 1 } }),
  }),
  'neither, failed by an update': executed([wait('w'), after], {
    worker: () => ({ status: 'FAILED', reason: 'no' }),
  }),
  'other inputs': executed([wait('w', { note: 'x', duration: '1 seconds' }), after], {
    within: 4,
    showInput: true,
  }),
  'an update before the time': async (run) => {
    const id = await run.begin([wait('w', { duration: '1 hours' }), after]);
    await run.answer(id, 'w', { output: { early: true } });
    return shown(await run.settled(id));
  },
  'the seconds that are left': async (run) => {
    const id = await run.begin([wait('w', { duration: '2 minutes' })]);
    await run.pass(1);
    const { tasks } = await run.settled(id);
    const left = tasks[0]!['callbackAfterSeconds'] as number;
    return { status: tasks[0]!.status, left: left > 60 && left <= 120 ? 'some' : left };
  },
  'it elapses while the execution is paused': async (run) => {
    const id = await run.begin([wait('w', { duration: '2 seconds' }), after]);
    await run.call('PUT', `/api/workflow/${id}/pause`);
    await run.pass(6);
    const paused = await run.settled(id);
    await run.call('PUT', `/api/workflow/${id}/resume`);
    return { paused: shown(paused), resumed: shown(await run.until(id)) };
  },
};
