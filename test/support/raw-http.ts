import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface RawCall {
  readonly method?: string;
  readonly path: string;
  /** Any header, also those that a browser or `fetch` sets by itself: Host, Origin, Sec-Fetch-Site. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request on a connection of its own, with exactly these headers. */
export function rawCall(baseUrl: string, call: RawCall): Promise<RawAnswer> {
  const { method = 'GET', path, headers = {}, body } = call;
  return new Promise((resolve, reject) => {
    const sent = request(`${baseUrl}${path}`, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface RawConnection {
  send(text: string): void;
  /** All that came back so far, once `enough` says that it is. */
  receive(enough: (text: string) => boolean): Promise<string>;
  /** All that came back, once the server has closed the connection. */
  closed(): Promise<string>;
  /** Cuts the connection without a goodbye. */
  cut(): void;
}

/** A connection on which a test writes HTTP by hand. */
export async function openConnection(baseUrl: string): Promise<RawConnection> {
  const { hostname, port } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  let received = '';
  let ended = false;
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    received += chunk;
    tell();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    ended = true;
    tell();
  });
  const until = (done: () => boolean) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!done()) return;
        watchers.delete(look);
        resolve(received);
      };
      watchers.add(look);
      look();
    });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return {
    send: (text) => {
      socket.write(text);
    },
    receive: (enough) => until(() => enough(received) || ended),
    closed: () => until(() => ended),
    cut: () => {
      socket.destroy();
    },
  };
}
