import { createMockCluster, OptionError, SeedError } from 'conductor-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { useCli } from '../support/cli-process.ts';

const NOW = '2026-11-23T09:00:00Z';
const run = useCli();

async function begun(options: Parameters<typeof createMockCluster>[0]) {
  const cluster = await createMockCluster(options);
  onTestFinished(() => cluster.close());
  const clock = await cluster.fetch('/__admin/clock');
  return { cluster, clock: (await clock.json()) as { now: number; mode: string } };
}

describe('a cluster whose start has a time', () => {
  it.each([NOW, '2026-11-23T10:00+01:00', Date.parse(NOW), String(Date.parse(NOW))])(
    'stands still at that time: %j',
    async (now) => {
      const { clock } = await begun({ now });
      expect(clock).toEqual({ now: Date.parse(NOW), mode: 'manual' });
    },
  );

  it('goes on from there, and back to it with a reset', async () => {
    const { cluster } = await begun({ now: NOW, clock: 'manual' });
    await cluster.clock.advance(1000);
    expect(cluster.clock.now()).toBe(Date.parse(NOW) + 1000);
    await cluster.reset();
    expect(cluster.clock.now()).toBe(Date.parse(NOW));
  });

  it('takes seeds that name a later time, and refuses those that name an earlier one', async () => {
    const { cluster } = await begun({ now: NOW, seed: { now: '2026-11-24' } });
    expect(cluster.clock.now()).toBe(Date.parse('2026-11-24'));
    const earlier = createMockCluster({ now: NOW, seed: { now: '2026-11-22' } });

    await expect(earlier).rejects.toThrow(SeedError);
    await expect(earlier).rejects.toThrow('is before 2026-11-23T09:00:00.000Z');
  });

  it('has the same ids as without one', async () => {
    const seed = { users: [{ id: 'one@acme.com' }], now: NOW };
    const { now: _now, ...timeless } = seed;
    const tokens = await Promise.all(
      [
        await begun({ clock: 'manual', seed: timeless, now: NOW }),
        await begun({ now: NOW, seed: timeless }),
      ].map(({ cluster }) => cluster.tokenFor('admin@conductor.mock')),
    );
    expect(tokens[0]).toBe(tokens[1]);
  });

  it.each([
    [
      'tomorrow',
      'now must be a time such as 2026-11-23T09:00:00Z, or epoch milliseconds, got "tomorrow"',
    ],
    ['2026-11-23T09:00:00', 'now must be a time'],
    ['2026-13-01', 'now must be a time'],
    ['', 'now must be a time'],
    [-1, 'now must be a time'],
    [1.5, 'now must be a time'],
    [Number.NaN, 'now must be a time'],
    [9e15, 'now must be a time'],
  ])('refuses what is none: %j', async (now, message) => {
    await expect(createMockCluster({ now })).rejects.toThrow(OptionError);
    await expect(createMockCluster({ now })).rejects.toThrow(message);
  });

  it("refuses one for the system's clock", async () => {
    await expect(createMockCluster({ now: NOW, clock: 'system' })).rejects.toThrow(
      'now is for a manual clock: leave clock out, or say manual',
    );
  });
});

describe('--now', () => {
  it('begins then', async () => {
    const cli = run(['--port', '0', '--now', NOW]);
    const clock = await fetch(`${await cli.ready()}/__admin/clock`);

    expect(await clock.json()).toEqual({ now: Date.parse(NOW), mode: 'manual' });
  });

  it.each([
    [['--clock', 'system', '--now', NOW], '--now is for a manual clock: leave --clock out'],
    [['--now', 'noon'], '--now must be a time such as'],
  ])('is refused with exit code 2: %j', async (args, message) => {
    const cli = run(['--port', '0', ...args]);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toContain(message);
  });
});
