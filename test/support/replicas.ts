/** Servers of the built command line that share a database. */
import type { Seed } from 'conductor-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { callApi, type ApiAnswer, type ApiCall } from './api-call.ts';
import { useCli, type CliProcess } from './cli-process.ts';

export interface ReplicaProcess extends CliProcess {
  readonly url: string;
  /** Whether it has said that it leads, and not since that it does no longer. */
  readonly leads: boolean;
}

const LEADS = 'leads from now on';
const STANDS_BY = ['stands by;', 'leads no longer'];

/** What takes over has a second to pass, and some milliseconds of work; a busy machine takes its time. */
export const SOON = { timeout: 20_000, interval: 20 };

/** They end with the test or, `afterAll`, with the tests of the file. */
export function useReplicas(
  store: () => string,
  options: readonly string[] = [],
  atTheEnd: (end: () => void) => void = afterEach,
) {
  const run = useCli(atTheEnd);

  /** One more, which answers; `more` are options of its own. */
  async function start(...more: readonly string[]): Promise<ReplicaProcess> {
    const cli = run(['--port', '0', '--store', store(), ...options, ...more]);
    return asReplica(cli, await cli.ready());
  }

  /** So many, the first of which leads. */
  async function startSome(count: number): Promise<ReplicaProcess[]> {
    const first = await start();
    const others = await Promise.all(Array.from({ length: count - 1 }, () => start()));
    return [first, ...others];
  }

  return { run, start, startSome };
}

/** The path of a file with the seed; it goes with the tests of the file. */
export function useSeedFile(seed: Seed): string {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'seed.json');
  writeFileSync(path, JSON.stringify(seed));
  return path;
}

/** A process that said where it answers. */
export function asReplica(cli: CliProcess, url: string): ReplicaProcess {
  return {
    ...cli,
    get stdout() {
      return cli.stdout;
    },
    get stderr() {
      return cli.stderr;
    },
    url,
    get leads() {
      const said = cli.stderr;
      return said.lastIndexOf(LEADS) > Math.max(...STANDS_BY.map((text) => said.lastIndexOf(text)));
    },
  };
}

/** The one of them that leads, once there is one. */
export function leaderAmong(replicas: readonly ReplicaProcess[]): Promise<ReplicaProcess> {
  return vi.waitFor(() => {
    const [leader, ...more] = replicas.filter(({ leads }) => leads);
    if (leader === undefined || more.length > 0) throw new Error(`${more.length} lead`);
    return leader;
  }, SOON);
}

/** A token of whoever has the id, from any of them. */
export async function tokenAt(url: string, user: string): Promise<string> {
  const call = { method: 'POST', path: '/__admin/tokens', body: { user } };
  const { status, json } = await callApi(url, call);
  expect(status).toBe(200);
  return json.token;
}

/** The answer to a call that may have to be sent again until somebody leads. */
export function untilAnswered(url: string, call: ApiCall): Promise<ApiAnswer> {
  return vi.waitFor(async () => {
    const answer = await callApi(url, call);
    expect(answer.status, answer.text).not.toBe(503);
    return answer;
  }, SOON);
}
