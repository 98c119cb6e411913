import {
  isSharedStore,
  OptionError,
  PortInUseError,
  SeedError,
  startMockCluster,
  startReplica,
  StoreError,
  type MockCluster,
  type Replica,
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
  const server = await startOrExplain(options);
  if (server === undefined) return;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(server));
  process.stdout.write(`ready ${server.url}\n`);
  if (!options.noConsole) process.stdout.write(`console ${server.url}/\n`);
  if ('failed' in server) await server.failed.then((error) => giveUp(server, error));
  else await onReady?.(server);
}

async function startOrExplain(options: StartOptions): Promise<MockCluster | Replica | undefined> {
  try {
    return await startServer(options);
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

/** A cluster of its own or, on a database, one of those that share it. */
function startServer(options: StartOptions): Promise<MockCluster | Replica> {
  const { adminToken, writeEnv, store, clock, now, strictEvidence, replicaUrl, ...rest } = options;
  const given = {
    ...rest,
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(writeEnv === undefined ? {} : { writeEnv }),
    ...(clock === undefined ? {} : { clock }),
    ...(now === undefined ? {} : { now }),
    ...(strictEvidence === undefined ? {} : { strictEvidence }),
    unref: false,
  };
  if (store === undefined) return startMockCluster(given);
  if (!isSharedStore(store)) return startMockCluster({ ...given, store });
  return startReplica({ ...given, store, ...(replicaUrl === undefined ? {} : { replicaUrl }) });
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

async function stop(server: MockCluster | Replica): Promise<void> {
  try {
    await server.close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    process.stderr.write(`conductor-mock: ${error.message}; what came last is not kept\n`);
    process.exit(1);
  }
  process.exit();
}

/** What it could not have known at its start is told as it would have been then. */
async function giveUp(replica: Replica, error: unknown): Promise<void> {
  await replica.close().catch(() => undefined);
  throw error instanceof StoreError || error instanceof SeedError
    ? new OptionError(error.message)
    : error;
}
