import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { callApi } from './api-call.ts';
import type { CliProcess } from './cli-process.ts';

const workflow = {
  name: 'asking',
  tasks: [{ name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' }],
};

type Run = (args: readonly string[]) => CliProcess;

interface Killed {
  readonly store: string;
  /** What is kept; left out: whatever was answered. */
  readonly written?: () => string;
  /** By which it ends; SIGTERM: by itself, and well. */
  readonly signal?: 'SIGKILL' | 'SIGTERM';
}

/**
 * Starts executions on a server with a store, ends it, and starts it again there, `rounds` times: what is kept by then has
 * to be there.
 */
export async function killedUnderLoad(
  { store, written, signal = 'SIGKILL' }: Killed,
  rounds: number,
  run: Run,
): Promise<void> {
  const begin = () => run(['--port', '0', '--store', store]);
  const durable = new Set<string>();
  let server = begin();
  for (let round = 1; round <= rounds; round += 1) {
    const url = await server.ready();
    const token = await tokenAt(url);
    // It may be lost with what was not written yet.
    await define(url, token);
    for (const id of durable) await expectThere(url, token, id);
    const load = new Load(url, token);
    await Promise.race([load.answers(10 + 7 * round), load.end]);
    // Those that stand in the files do so whatever becomes of the process.
    const text = written?.();
    server.kill(signal);
    const [end] = await Promise.all([server.end, load.end]);
    expect(end).toBe(signal === 'SIGTERM' ? 0 : signal);
    for (const id of load.answered) if (text?.includes(id) ?? true) durable.add(id);
    server = begin();
  }
  const url = await server.ready();
  const token = await tokenAt(url);
  for (const id of durable) await expectThere(url, token, id);
  expect(durable.size).toBeGreaterThan(0);
  server.kill('SIGTERM');
  expect(await server.end).toBe(0);
}

/** A store in a file, and what stands there. */
export function fileStore(path: string) {
  return {
    store: `file:${path}`,
    written: () => [path, `${path}.log`].map((file) => readFileSync(file, 'utf8')).join(''),
  };
}

async function tokenAt(url: string): Promise<string> {
  const body = { user: 'admin@conductor.mock' };
  return (await callApi(url, { method: 'POST', path: '/__admin/tokens', body })).json.token;
}

async function define(url: string, token: string): Promise<void> {
  const path = '/api/metadata/workflow?overwrite=true';
  expect((await callApi(url, { method: 'POST', path, body: workflow, token })).status).toBe(200);
}

async function expectThere(url: string, token: string, id: string): Promise<void> {
  const { status, json } = await callApi(url, { path: `/api/workflow/${id}`, token });
  expect({ id, status, tasks: json.tasks?.length }).toEqual({ id, status: 200, tasks: 1 });
}

/** Clients that start executions until nobody answers any more. */
class Load {
  readonly answered: string[] = [];
  readonly end: Promise<unknown>;
  #onAnswer: () => void = () => undefined;

  constructor(url: string, token: string) {
    this.end = Promise.all(Array.from({ length: 4 }, () => this.#startUntilKilled(url, token)));
  }

  /** Resolves once there are so many. */
  answers(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#onAnswer = () => {
        if (this.answered.length >= count) resolve();
      };
    });
  }

  async #startUntilKilled(url: string, token: string): Promise<void> {
    const call = { method: 'POST', path: '/api/workflow/asking', body: {}, token };
    for (;;) {
      const answer = await callApi(url, call).catch(endOfConnection);
      if (answer === undefined) return;
      expect(answer.status).toBe(200);
      this.answered.push(answer.text);
      this.#onAnswer();
    }
  }
}

const ENDS = /ECONNRESET|ECONNREFUSED|EPIPE|the connection ended before/;

function endOfConnection(error: unknown): undefined {
  if (!ENDS.test(String(error))) throw error;
}
