import { startMockCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/ports.ts';
import { settle } from '../../src/operations/settle.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import {
  ann,
  openW,
  purchaseCalls,
  purchaseFixtures,
  signOff,
  W,
} from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const { humanTask, task } = purchaseCalls(test);
const admin = steer(() => test.cluster.url);
const START = Date.parse('2026-01-05T09:00:00Z');
const MINUTE_MS = 60_000;

describe('/__admin/clock of a manual clock', () => {
  it('stands still and can be read', async () => {
    for (let count = 0; count < 2; count += 1)
      expect((await admin('GET', '/clock')).json).toEqual({ now: START, mode: 'manual' });
  });

  it.each([
    ['by milliseconds', { advanceMs: MINUTE_MS }],
    ['to epoch milliseconds', { now: START + MINUTE_MS }],
    ['to an ISO 8601 text', { now: '2026-01-05T09:01:00Z' }],
  ])('moves %s', async (_how, body) => {
    const answer = await admin('POST', '/clock', body);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ now: START + MINUTE_MS, mode: 'manual' });
    expect((await admin('GET', '/clock')).json.now).toBe(START + MINUTE_MS);
  });

  it('may be moved to where it is', async () => {
    expect((await admin('POST', '/clock', { advanceMs: 0 })).status).toBe(200);
    expect((await admin('POST', '/clock', { now: START })).status).toBe(200);
  });

  it.each([
    ['a step back', { advanceMs: -1 }, 'back'],
    ['an earlier time', { now: START - 1 }, 'back'],
    ['nothing', {}, 'advanceMs'],
    ['both', { advanceMs: 1, now: START + 1 }, 'advanceMs'],
    ['no time', { now: 'tomorrow' }, 'now'],
    ['a text for a number', { advanceMs: '5' }, 'advanceMs'],
    ['a step without an end', '{"advanceMs":1e400}', 'number'],
    ['a step beyond all dates', { advanceMs: 8.64e15 }, 'advanceMs'],
    ['an unknown key', { forwardMs: 5 }, 'forwardMs'],
  ])('answers 400 to %s and stays where it is', async (_what, body, named) => {
    const answer = await admin('POST', '/clock', body);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(named);
    expect(test.cluster.clock.now()).toBe(START);
  });

  it('has happened what fell due on the way, each thing at its own time', async () => {
    const { taskId } = await task('sign_off_ref');
    await admin('POST', '/clock', { advanceMs: 10 * MINUTE_MS });
    const started = await test.call({
      method: 'POST',
      path: '/api/workflow/purchase',
      as: ann,
      body: {},
    });
    const later = await task('sign_off_ref', started.text);

    await admin('POST', '/clock', { advanceMs: 100 * MINUTE_MS });

    const lastEntry = async (id: string) =>
      (await humanTask(id)).json.input.__humanTaskProcessContext.humanTaskActionLogs.at(-1);
    expect(await lastEntry(taskId)).toMatchObject({ stateStart: START + 30 * MINUTE_MS });
    expect(await lastEntry(later.taskId)).toMatchObject({ stateStart: START + 40 * MINUTE_MS });
  });

  it('changes no task that is not due', async () => {
    const { taskId } = await task('sign_off_ref', openW);
    const before = (await humanTask(taskId)).text;
    await admin('POST', '/clock', { advanceMs: 365 * 24 * 60 * MINUTE_MS });

    expect((await humanTask(taskId)).text).toBe(before);
  });

  it('settles when the call is answered, not with the next call', async () => {
    const { taskId } = await task('sign_off_ref');
    const moved = await admin('POST', '/clock', { advanceMs: 30 * MINUTE_MS });
    expect(moved.status).toBe(200);

    expect((await humanTask(taskId)).json).toMatchObject({
      assignee: { user: 'root@acme.com' },
      updatedOn: START + 30 * MINUTE_MS,
    });
  });
});

describe('what falls due while a clock moves', () => {
  it('happens in the order of its times, over all tasks', async () => {
    const chain = (slas: readonly number[]) =>
      signOff({
        assignments: slas.map((slaMinutes) => ({
          assignee: { userType: 'CONDUCTOR_GROUP', user: 'finance' },
          slaMinutes,
        })),
      });
    const cluster = await newCluster({
      ...purchaseFixtures,
      workflowDefinitions: [
        { name: 'slow', tasks: [chain([7, 5, 20])] },
        { name: 'fast', tasks: [chain([3, 3, 3])] },
      ],
      executions: [{ name: 'slow' }, { name: 'fast' }],
    });
    const { store, clock } = cluster.ports;
    const happened: string[] = [];
    const commit = (changes: readonly Change[]) => {
      for (const change of changes) {
        if (change.kind !== 'humanTask' || change.value === undefined) continue;
        const { workflowName, updatedOn } = change.value;
        happened.push(`${workflowName} ${(updatedOn - START) / MINUTE_MS}`);
      }
      return store.commit(changes);
    };
    const recording = {
      read: store.read.bind(store),
      find: store.find.bind(store),
      page: store.page.bind(store),
      firstDue: store.firstDue.bind(store),
      commit,
    };

    await settle(clock.now() + 60 * MINUTE_MS, { ...cluster.ports, store: recording });

    expect(happened).toEqual(['fast 3', 'fast 6', 'slow 7', 'fast 9', 'slow 12', 'slow 32']);
  });
});

describe("/__admin/clock of the system's clock", () => {
  it('can be read but not moved', async () => {
    const cluster = await startMockCluster({ clock: 'system' });
    const call = steer(() => cluster.url);
    try {
      expect((await call('GET', '/clock')).json).toEqual({
        now: expect.any(Number),
        mode: 'system',
      });
      const moved = await call('POST', '/clock', { advanceMs: 1000 });
      expect(moved.status).toBe(409);
      expect(moved.json.message).toContain('--clock manual');
      await expect(cluster.clock.advance(1000)).rejects.toThrow("clock: 'manual'");
    } finally {
      await cluster.close();
    }
  });
});

describe('the clock of the library', () => {
  it('moves, and refuses to go back or nowhere', async () => {
    const { clock } = test.cluster;
    await clock.advance(1000);
    expect(clock.now()).toBe(START + 1000);
    await clock.set(START + 2000);
    expect(clock.now()).toBe(START + 2000);
    for (const wrong of [-1, NaN, Infinity])
      await expect(clock.advance(wrong)).rejects.toThrow(RangeError);
    await expect(clock.set(START)).rejects.toThrow(RangeError);
    expect(clock.now()).toBe(START + 2000);
  });
});

it('the fixtures are those that these tests speak of', async () => {
  expect((await task('sign_off_ref', W)).scheduledTime).toBe(START);
});
