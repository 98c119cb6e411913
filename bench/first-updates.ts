/** From the start of a process to the answer of its first update: what each test file pays. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./servers/first-update.js', import.meta.url));

/** Ms of each, one after another. */
export async function measureFirstUpdates(times: number): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) measured.push(await firstUpdateMs());
  return measured;
}

async function firstUpdateMs(): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [unknown];
  const ms = performance.now() - startedAt;
  await ended;
  if (String(said) !== '200') throw new Error(`the first update was answered with ${String(said)}`);
  return ms;
}
