import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export interface LoopbackServer {
  readonly origin: string;
  /** What has reached it: method and path. */
  readonly seen: readonly string[];
  readonly server: Server;
}

/** Servers that a test starts for whatever calls them; they end with the test. */
export function useLoopbackServers() {
  const running = new Set<Server>();
  afterEach(async () => {
    await Promise.all([...running].map(close));
    running.clear();
  });
  return async (answer: RequestListener): Promise<LoopbackServer> => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method!} ${request.url!}`);
      answer(request, response);
    });
    running.add(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { origin: `http://127.0.0.1:${port}`, seen, server };
  };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
