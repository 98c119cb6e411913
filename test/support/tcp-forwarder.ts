import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpForwarder {
  /** A server behind it is called by this name, which is not its own. */
  readonly url: string;
  /** From now on nothing comes through, and nobody is told. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

/** In front of a server, as a port mapping: another address and another port of this machine, byte by byte. */
export async function startTcpForwarder(target: string): Promise<TcpForwarder> {
  const { port } = new URL(target);
  const sockets = new Set<Socket>();
  let isPaused = false;
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('data', (bytes) => other.write(bytes));
      one.on('end', () => other.end());
      if (isPaused) one.pause();
      one.on('error', () => other.destroy());
      one.on('close', () => sockets.delete(one));
    }
  });
  server.listen(0, '127.0.0.2');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.2:${(server.address() as AddressInfo).port}`,
    pause: () => {
      isPaused = true;
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      isPaused = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
