/** The server with the seeds of the demo, and calls to paste. Arguments and environment as for `start`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MockCluster } from '../index.ts';
import { demoCalls } from './demo-calls.ts';
import { endWithNpm, endWithReader } from './early-ends.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';

const manifest = createRequire(import.meta.url).resolve('conductor-mock/package.json');
/** The first alone has the ids that the documents name. */
const DEMO_SEEDS = ['loan-approval', 'living-desk'].map((name) =>
  join(manifest, `../examples/${name}.yaml`),
);

async function onReady(cluster: MockCluster): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stopping.abort();
    });
  try {
    process.stdout.write(await demoCalls(cluster));
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  }
}

endWithReader();
endWithNpm('start');
await runCommand(process.argv.slice(2), [startCommand({ seed: DEMO_SEEDS, onReady })]);
