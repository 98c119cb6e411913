/** The server with the demo seed, a worker, and calls to paste. Arguments and environment as for `start`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MockCluster } from '../index.ts';
import { demoCalls } from './demo-calls.ts';
import { runDemoWorker } from './demo-worker.ts';
import { endWithNpm, endWithReader } from './early-ends.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';

const manifest = createRequire(import.meta.url).resolve('conductor-mock/package.json');
const DEMO_SEED = join(manifest, '../examples/loan-approval.yaml');

async function onReady(cluster: MockCluster): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stopping.abort();
    });
  runDemoWorker(cluster, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted)
      process.stderr.write(`conductor-mock: the worker of the demo stopped: ${String(error)}\n`);
  });
  try {
    process.stdout.write(await demoCalls(cluster));
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  }
}

endWithReader();
endWithNpm('start');
await runCommand(process.argv.slice(2), [startCommand({ seed: [DEMO_SEED], onReady })]);
