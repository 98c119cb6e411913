import { describe, expect, it, vi } from 'vitest';
import { usePostgres } from '../../support/postgres-server.ts';
import { leaderAmong, tokenAt, untilAnswered, useReplicas } from '../../support/replicas.ts';

const postgres = usePostgres();
const { startSome } = useReplicas(() => postgres.url());

describe('a replica that leads and hangs', () => {
  it('is replaced after ten seconds, and stands by once it goes on', async () => {
    const replicas = await startSome(3);
    const [first, ...others] = replicas;
    await tokenAt(others[0]!.url, 'admin@conductor.mock');
    first!.kill('SIGSTOP');
    await vi.waitFor(() => leaderAmong(others), { timeout: 60_000, interval: 100 });
    const ready = { path: '/readyz' };
    expect((await untilAnswered(others[1]!.url, ready)).status).toBe(200);
    first!.kill('SIGCONT');
    await vi.waitFor(
      () => {
        expect(first!.stderr).toContain('leads no longer');
      },
      { timeout: 20_000 },
    );
    expect((await untilAnswered(first!.url, ready)).status).toBe(200);
  });
});
