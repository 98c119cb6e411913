/** A cluster that answers on a port. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../adapters/json-log.ts';
import type { Cluster } from '../control/cluster.ts';
import { createHttpServer } from '../http/express-server.ts';
import { PortInUseError } from './port-in-use-error.ts';
import { serve, type Serving, type ServingOptions } from './server.ts';

export interface RunOptions extends ServingOptions {
  readonly port: number;
  readonly host: string;
  /** Does not keep the process from ending. */
  readonly unref: boolean;
}

export interface RunningServer extends Pick<
  Serving,
  'answer' | 'mostBytes' | 'beginWith' | 'settled' | 'tenants'
> {
  /** Without a slash at the end. */
  readonly url: string;
  readonly cluster: Cluster;
  readonly close: () => Promise<void>;
}

/** What open requests get to finish once the server is told to stop. */
const GRACE_MS = 500;

/**
 * A server that listens; its seeds are loaded. It listens before they are, so that it can be asked whether they are.
 * Throws a PortInUseError, or a SeedError.
 */
export async function run(options: RunOptions): Promise<RunningServer> {
  const { cluster, tenants, answer, mostBytes, start, beginWith, settled, end } = serve(options);
  const server = createHttpServer({
    answer,
    mostBytes,
    onTls: warnOfTls(options.log),
  });
  if (options.unref) unrefServer(server);
  try {
    await listen(server, options);
    await start();
  } catch (error) {
    server.close();
    server.closeAllConnections();
    await end();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${hostInUrl(options.host)}:${String(port)}`,
    cluster,
    tenants,
    answer,
    mostBytes,
    beginWith,
    settled,
    close: async () => {
      await tenants.stopAll();
      cluster.endWaits();
      await stop(server);
      await end();
    },
  };
}

export function warnOfTls(log: Log): () => void {
  return () => {
    log.warn({}, 'a client speaks https to this server; its URL begins with http://');
  };
}

/** Throws a PortInUseError where somebody else listens there. */
export function listen(
  server: Server,
  { port, host }: Pick<RunOptions, 'port' | 'host'>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(host, port) : error);
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

/** Neither the server nor what is connected to it keeps the process. */
export function unrefServer(server: Server): void {
  server.unref();
  server.on('connection', (socket) => socket.unref());
}

/** No new requests; those under way finish, within the grace. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const grace = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MS);
    server.close(() => {
      clearTimeout(grace);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Where a server on this machine answers that listens on the host. */
export function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
