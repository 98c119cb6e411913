/** Several servers on one database: one of them leads, and the others hand their calls on to it. */
import { hostname } from 'node:os';
import { OptionError, refuseUnknownOptions } from '../../control/option-error.ts';
import { readStore } from '../../control/store-option.ts';
import { EnvFile, type ClientKey } from '../env-file.ts';
import { allOptions, servingOptions, type MockClusterOptions } from '../mock-cluster.ts';
import { watchOf } from '../seeds-of-options.ts';
import type { ServingOptions } from '../server.ts';

export interface ReplicaOptions extends MockClusterOptions {
  /** The database that the replicas share: `postgres://…`. Those on one database have the same seeds, or are refused. */
  readonly store: string;
  /** Where the other replicas reach this one. Default: its host, or the name of its machine, and its port. */
  readonly replicaUrl?: string;
}

/** A server that leads or stands by; which of them a client asks makes no difference. */
export interface Replica extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** `url` with the `/api` that SDKs expect at its end. */
  readonly apiUrl: string;
  /** Resolves with why it cannot go on, as where the store has begun anew with other seeds; it is to be closed then. */
  readonly failed: Promise<unknown>;
  /** Answers what is under way; where it leads, another one does afterwards. */
  close(): Promise<void>;
}

/**
 * Starts a server on a database that others may have, too: it leads, or stands by and hands every call on. Throws an
 * OptionError, a SeedError, a PortInUseError, or a StoreError where the store cannot be reached or began with other seeds.
 */
export async function startReplica(options: ReplicaOptions): Promise<Replica> {
  refuseUnknownOptions('startReplica', options, [...Object.keys(allOptions), 'replicaUrl']);
  watchOf(options);
  const { port = 0, host = '127.0.0.1', adminToken, hostNames = [], unref = false } = options;
  const databaseUrl = databaseOf(options.store);
  const urlOn = urlOfReplica(options.replicaUrl, host);
  const envFile = options.writeEnv === undefined ? undefined : new EnvFile(options.writeEnv);
  const serving = servingOptions(options);
  const listening = { port, host, adminToken, hostNames, unref };
  const { Replica } = await import('./replica.ts');
  const replica = await Replica.start({ ...serving, ...listening, databaseUrl, urlOn });
  const { url, failed } = replica;
  const apiUrl = `${url}/api`;
  const close = async () => {
    envFile?.remove();
    await replica.close();
  };
  try {
    envFile?.write(apiUrl, await (replica.serving?.cluster.clientKey() ?? keyOfSeeds(serving)));
  } catch (error) {
    await close();
    throw error;
  }
  return { url, apiUrl, failed, close, [Symbol.asyncDispose]: close };
}

function databaseOf(given: string): string {
  const store = readStore(given);
  if (store.kind === 'postgres') return store.url;
  throw new OptionError((named) => `${named('store')} of a replica must be postgres://…`);
}

/** Where others reach a server that listens on the host and a port. Throws an OptionError. */
function urlOfReplica(given: string | undefined, host: string): (port: number) => string {
  if (given === undefined) return (port) => `http://${hostForOthers(host)}:${String(port)}`;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'http:' && url.href === `${url.origin}/`) return () => url.origin;
  throw new OptionError(
    (named) =>
      `${named('replicaUrl')} must be where the other replicas reach this one, such as http://10.0.0.7:8080, got "${given}"`,
  );
}

function hostForOthers(host: string): string {
  if (host === '0.0.0.0' || host === '::') return hostname();
  return host.includes(':') ? `[${host}]` : host;
}

/** Nobody but the one who leads knows the keys of the present state. */
async function keyOfSeeds(options: ServingOptions): Promise<ClientKey> {
  const { serve } = await import('../server.ts');
  const served = serve({ ...options, store: undefined });
  try {
    await served.start();
    return await served.cluster.clientKey();
  } finally {
    await served.end();
  }
}
