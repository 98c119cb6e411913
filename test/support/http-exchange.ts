import { connect, type Socket } from 'node:net';

/**
 * HTTP/1.1 by hand, as far as tests need it of a server on this machine: a request in one write, its answer, on
 * connections that are kept. It takes a third of the time of node:http, and the tests make some hundred thousand calls.
 */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** In the order in which they came, their names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Rejects where the connection ends before the answer does, or the answer is no HTTP. */
export async function exchange(url: URL, request: HttpRequest): Promise<HttpResponse> {
  const connection = connectionTo(url);
  const response = await connection.send(written(url, request), request.method);
  if (connection.isOpen()) keep(url, connection);
  return response;
}

interface Connection {
  send(request: Buffer, method: string): Promise<HttpResponse>;
  /** Whether it can carry another request. */
  isOpen(): boolean;
  idleSince: number;
}

/** Less than the five seconds after which servers close a connection. */
const LONGEST_IDLE_MS = 3000;

const idle = new Map<string, Connection[]>();

function connectionTo({ host, hostname, port }: URL): Connection {
  const kept = idle.get(host) ?? [];
  for (let found = kept.pop(); found; found = kept.pop())
    if (found.isOpen() && performance.now() - found.idleSince < LONGEST_IDLE_MS) return found;
  return openConnection(connect(Number(port), hostname));
}

function keep({ host }: URL, connection: Connection): void {
  const kept = idle.get(host) ?? [];
  idle.set(host, kept);
  connection.idleSince = performance.now();
  kept.push(connection);
}

function openConnection(socket: Socket): Connection {
  let waiting: { readonly method: string; settle(end: HttpResponse | Error): void } | undefined;
  const received = collected();
  const settle = (end: HttpResponse | Error) => {
    received.clear();
    const { settle } = waiting ?? {};
    waiting = undefined;
    socket.unref();
    settle?.(end);
  };
  const look = (hasEnded: boolean) => {
    if (!waiting) return;
    try {
      const response = readResponse(received.all(), waiting.method, hasEnded);
      if (typeof response === 'number') received.await(response);
      else {
        if (isLast(response)) socket.end();
        settle(response);
      }
    } catch (error) {
      socket.destroy();
      settle(error as Error);
    }
  };
  socket.setNoDelay(true);
  socket.on('data', (chunk: Buffer) => {
    if (received.add(chunk)) look(false);
  });
  socket.on('end', () => {
    look(true);
  });
  socket.on('error', settle);
  socket.on('close', () => {
    settle(new Error('the connection ended before the answer did'));
  });
  return {
    idleSince: 0,
    isOpen: () => socket.writable && !socket.destroyed,
    send: (request, method) =>
      new Promise((resolve, reject) => {
        waiting = {
          method,
          settle: (end) => {
            if (end instanceof Error) reject(end);
            else resolve(end);
          },
        };
        socket.ref();
        socket.write(request);
      }),
  };
}

/** What came so far, in one piece only once it is looked at: long answers come in many. */
function collected() {
  let chunks: Buffer[] = [];
  let length = 0;
  let enough = 0;
  return {
    /** Whether there is as much as was waited for. */
    add: (chunk: Buffer): boolean => {
      chunks.push(chunk);
      length += chunk.length;
      return length >= enough;
    },
    await: (bytes: number) => {
      enough = bytes;
    },
    all: (): Buffer => {
      if (chunks.length !== 1) chunks = [Buffer.concat(chunks)];
      return chunks[0]!;
    },
    clear: () => {
      chunks = [];
      length = 0;
      enough = 0;
    },
  };
}

function isLast({ headers }: HttpResponse): boolean {
  return headers.some(([name, value]) => name === 'connection' && value.toLowerCase() === 'close');
}

/** Of these no length is told where there is no body. */
const MAY_HAVE_NONE = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

function written({ host, pathname, search }: URL, { method, headers, body }: HttpRequest): Buffer {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const isSilent = bytes === undefined && MAY_HAVE_NONE.includes(method);
  const all: Record<string, string> = {
    host,
    ...(isSilent ? {} : { 'content-length': String(bytes?.length ?? 0) }),
    connection: 'keep-alive',
  };
  for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = value;
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(
    `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`,
    'latin1',
  );
  return bytes === undefined ? head : Buffer.concat([head, bytes]);
}

const END_OF_HEAD = '\r\n\r\n';

/** As long as there is more to come: how many bytes there are at least before it is worth another look. */
type More = number;

function readResponse(received: Buffer, method: string, hasEnded: boolean): HttpResponse | More {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return received.length + 1;
  const [first = '', ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new Error(`no HTTP: ${first}`);
  const begin = end + END_OF_HEAD.length;
  const rest = received.subarray(begin);
  if (status < 200) return afterHead(readResponse(rest, method, hasEnded), begin);
  const headers = lines.map(readHeader);
  const body = readBody(rest, method, status, new Map(headers), hasEnded);
  return typeof body === 'number' ? begin + body : { status, headers, body };
}

function afterHead(response: HttpResponse | More, begin: number): HttpResponse | More {
  return typeof response === 'number' ? begin + response : response;
}

function readHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function readBody(
  rest: Buffer,
  method: string,
  status: number,
  headers: ReadonlyMap<string, string>,
  hasEnded: boolean,
): Buffer | More {
  if (method === 'HEAD' || status === 204 || status === 304) return Buffer.alloc(0);
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(rest);
  const length = headers.get('content-length');
  if (length === undefined) return hasEnded ? rest : rest.length + 1;
  return rest.length < Number(length) ? Number(length) : rest.subarray(0, Number(length));
}

function readChunks(rest: Buffer): Buffer | More {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return rest.length + 1;
    const length = Number.parseInt(rest.toString('latin1', at, line), 16);
    const begin = line + 2;
    const end = begin + length + 2;
    if (rest.length < end) return end;
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(rest.subarray(begin, begin + length));
    at = end;
  }
}
