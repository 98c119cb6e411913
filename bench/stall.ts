/** How long a bystander waits at worst while an input is dealt with that once kept the server from everybody. */
import { conductorMockWith } from './contenders.ts';
import { BystanderProcess, pause, ServerProcess } from './processes.ts';
import { save } from './requests.ts';
import { stallInputs } from './stall/inputs.ts';
import type { StallInput } from './stall/stall-input.ts';
import { stalledServer } from './stall/stalled-server.ts';

export interface Stall {
  readonly name: string;
  /** Of all that the bystander has asked, in ms. */
  readonly worstWaitMs: number;
  readonly seconds: number;
}

/** One after another on a server of their clock; `only`: those whose names have that in them. */
export async function measureStalls(only = ''): Promise<readonly Stall[]> {
  const stalls: Stall[] = [];
  for (const clock of ['manual', 'system'] as const) {
    const inputs = stallInputs.filter((one) => one.clock === clock && one.name.includes(only));
    if (inputs.length === 0) continue;
    const server = await ServerProcess.start(conductorMockWith('--clock', clock));
    try {
      for (const input of inputs) stalls.push(await measureStall(input, server.port));
    } finally {
      await server.stop();
    }
  }
  return stalls;
}

/** The bystander asks before the input comes, and afterwards. */
const AROUND_MS = 300;

async function measureStall(input: StallInput, port: number): Promise<Stall> {
  const server = await stalledServer(`http://127.0.0.1:${port}`);
  const bystander = new BystanderProcess({ port, ...save(), headers: server.headers });
  try {
    await pause(AROUND_MS);
    const startedAt = performance.now();
    const outcome = await input.send(server);
    const seconds = (performance.now() - startedAt) / 1_000;
    await pause(AROUND_MS);
    const worstWaitMs = await bystander.end();
    await server.steer('POST', '/reset');
    if (!input.outcome.test(outcome)) throw new Error(`${input.name}: ${outcome.slice(0, 300)}`);
    return { name: input.name, worstWaitMs, seconds };
  } finally {
    bystander.stop();
  }
}
