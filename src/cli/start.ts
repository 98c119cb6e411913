import {
  OptionError,
  PortInUseError,
  SeedError,
  startMockCluster,
  StoreError,
  type MockCluster,
} from '../index.ts';
import type { Command } from './command.ts';
import { readStartOptions, startOptions, type StartOptions } from './start-options.ts';

type OnReady = (cluster: MockCluster) => Promise<void>;

interface StartDefaults {
  /** Loaded before the seeds that are given. */
  readonly seed?: readonly string[];
  readonly onReady?: OnReady;
}

export function startCommand({ seed = [], onReady }: StartDefaults = {}): Command {
  return {
    name: 'start',
    does: 'serves a cluster until it is told to stop; what is done where no command is named',
    options: startOptions,
    notes:
      'It prints "ready <url>" on standard output once it answers, and where the console is; its log goes to standard error.',
    run: (texts) => {
      const options = readStartOptions(texts);
      return start({ ...options, seed: [...seed, ...options.seed] }, onReady);
    },
  };
}

/** Serves until told to stop; ends the process with 1 where the port is not to be had. */
async function start(options: StartOptions, onReady?: OnReady): Promise<void> {
  const cluster = await startOrExplain(options);
  if (cluster === undefined) return;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(cluster));
  process.stdout.write(`ready ${cluster.url}\n`);
  if (!options.noConsole) process.stdout.write(`console ${cluster.url}/\n`);
  await onReady?.(cluster);
}

async function startOrExplain(options: StartOptions): Promise<MockCluster | undefined> {
  const { adminToken, writeEnv, store, clock, now, strictEvidence, ...rest } = options;
  try {
    return await startMockCluster({
      ...rest,
      ...(adminToken === undefined ? {} : { adminToken }),
      ...(writeEnv === undefined ? {} : { writeEnv }),
      ...(store === undefined ? {} : { store }),
      ...(clock === undefined ? {} : { clock }),
      ...(now === undefined ? {} : { now }),
      ...(strictEvidence === undefined ? {} : { strictEvidence }),
      unref: false,
    });
  } catch (error) {
    if (error instanceof SeedError || error instanceof StoreError)
      throw new OptionError(error.message);
    const reason = listenProblem(error, options);
    if (reason === undefined) throw error;
    process.stderr.write(`conductor-mock: ${reason}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function listenProblem(error: unknown, { host, port }: StartOptions): string | undefined {
  if (error instanceof PortInUseError)
    return `${error.message}; choose another with --port, or --port 0 for a free one`;
  const code = (error as { code?: unknown }).code;
  const at = `${host}:${String(port)}`;
  if (code === 'EACCES')
    return `no permission to listen on ${at}; choose a port above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `this machine has no address ${host} (--host)`;
  return undefined;
}

async function stop(cluster: MockCluster): Promise<void> {
  try {
    await cluster.close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    process.stderr.write(`conductor-mock: ${error.message}; what came last is not kept\n`);
    process.exit(1);
  }
  process.exit();
}
