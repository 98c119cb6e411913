/** `npm start`: the server with the demo seed, a worker, and calls to paste. Arguments and environment as for `start`. */
import { fileURLToPath } from 'node:url';
import type { MockCluster } from '../index.ts';
import { demoCalls } from './demo-calls.ts';
import { runDemoWorker } from './demo-worker.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';

const DEMO_SEED = fileURLToPath(new URL('../../examples/loan-approval.yaml', import.meta.url));

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
  process.stdout.write(await demoCalls(cluster));
}

await runCommand(process.argv.slice(2), [startCommand({ seed: [DEMO_SEED], onReady })]);
