/**
 * Carries the edge over HTTP: Express 5 for everything, with node's request and response objects made Express's own
 * from the start (docs/decisions/0005).
 */
import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http';
import express, { type Express, type Request, type Response, type Router } from 'express';
import { MIB } from '../domain/units.ts';
import {
  isWithoutBody,
  MOST_BODY_BYTES,
  type ApiResponse,
  type RequestHead,
} from './api-request.ts';
import type { Answer } from './edge.ts';

export interface HttpServerOptions {
  readonly answer: Answer;
  /** Mounted before the API, at the path it names. */
  readonly routers?: readonly { readonly path: string; readonly router: Router }[];
  /**
   * What becomes of a request before it is read: `sent`, it was answered; `here`, it is answered as any other; or its
   * answer. Undefined: as `here`.
   */
  readonly divert?: (request: IncomingMessage, response: ServerResponse) => Diverted | undefined;
  /** The longest body that is read of a request, in bytes. */
  readonly mostBytes?: (head: RequestHead) => number;
  /** Told of a client that speaks TLS to this server, which cannot answer it. */
  readonly onTls?: () => void;
}

export type Diverted = Promise<'sent' | 'here' | ApiResponse>;

/** The server, not listening yet. */
export function createHttpServer({
  answer,
  routers = [],
  divert = () => undefined,
  mostBytes = () => MOST_BODY_BYTES,
  onTls,
}: HttpServerOptions): Server {
  const turn = sharedTurn();
  let connections = 0;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  for (const { path, router } of routers) app.use(path, router);
  app.use(async (request: Request, response: Response) => {
    const diverted = divert(request, response);
    const became = diverted === undefined ? 'here' : await diverted;
    if (became === 'sent') return;
    if (became !== 'here') {
      send(response, became);
      return;
    }
    const [path, query] = splitUrl(request.url);
    const { method, headers, socket } = request;
    const head = { method, path, query, headers, connection: socket, line: socket };
    const body = await readBody(request, mostBytes(head));
    // Member by member, here and on: a copy by spread takes several times as long (docs/decisions/0031).
    const answered = await answer({
      method,
      path,
      query,
      headers,
      connection: socket,
      line: socket,
      body,
    });
    // One that is alone on the server has nobody to share a turn with.
    if (connections > 1) await turn();
    if (body === undefined) response.setHeader('connection', 'close');
    if (answered.isCut) socket.destroy();
    else if (answered.stream === undefined) send(response, answered);
    else await sendParts(response, answered, answered.stream);
  });
  const server = serverFor(app);
  // Each call on a connection may wait for its end: there is no number of them that means a leak.
  server.on('connection', (socket) => {
    socket.setMaxListeners(0);
    connections += 1;
    socket.once('close', () => (connections -= 1));
  });
  if (onTls !== undefined) watchForTls(server, onTls);
  return server;
}

/** The type of the record with which TLS begins: a handshake. */
const HANDSHAKE = 0x16;

/** Only looks on: to a server that listens to its `clientError` node leaves the answer to whatever is no HTTP. */
function watchForTls(server: Server, onTls: () => void): void {
  server.on('connection', (socket) => {
    socket.once('error', (error: Error & { readonly rawPacket?: Uint8Array }) => {
      if (error.rawPacket?.[0] === HANDSHAKE) onTls();
    });
  });
}

/**
 * Express gives every request and response its own prototypes when they arrive, which makes node's objects slow to
 * use. Objects built with those prototypes are left alone. Where node refuses such constructors, the plain server
 * does the same, slower.
 */
function serverFor(app: Express): Server {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  app.request = AppRequest.prototype as Request;
  app.response = AppResponse.prototype as Response;
  return createServer({ IncomingMessage: AppRequest, ServerResponse: AppResponse }, app);
}

/**
 * Resolves for all who ask in one turn of the event loop at its end. Answers that are written one after another wake up
 * a client on the same machine once instead of each time, and the waking is what most of a write costs.
 */
function sharedTurn(): () => Promise<void> {
  let turn: Promise<void> | undefined;
  return () =>
    (turn ??= new Promise((resolve) => {
      setImmediate(() => {
        turn = undefined;
        resolve();
      });
    }));
}

function splitUrl(url: string): readonly [string, string] {
  const at = url.indexOf('?');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

/**
 * The whole body, or undefined where it is longer than allowed. For a sender that is gone before its end there is
 * nothing to do and nobody to answer.
 */
function readBody(request: IncomingMessage, mostBytes: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        request.removeAllListeners('data');
        void drained(request).then(() => {
          resolve(undefined);
        });
      } else chunks.push(chunk);
    });
    request.on('end', () => {
      if (bytes <= mostBytes) resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', () => undefined);
  });
}

/** Whoever is gone before the end is sent no more, and a stream that fails ends in the middle. */
async function sendParts(
  response: ServerResponse,
  { status, headers }: ApiResponse,
  parts: ReadableStream<string>,
): Promise<void> {
  const reader = parts.getReader();
  response.once('close', () => {
    reader.cancel().catch(() => undefined);
  });
  response.writeHead(status, headers).flushHeaders();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!response.write(value)) await writable(response);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

/** Resolves once the client has read what was written, or is gone. */
function writable(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      response.off('drain', goOn).off('close', goOn);
      resolve();
    };
    response.on('drain', goOn).on('close', goOn);
  });
}

/** Bytes of a body that is too long, and ms, for which its sender may go on. */
const MOST_DRAINED = 64 * MIB;
const LONGEST_DRAIN_MS = 1_000;

/**
 * Reads what is still coming, and lets go of it: a sender whose connection ends while it sends does not get to read why.
 * One that sends on and on, or waits for the answer, is answered as it is.
 */
function drained(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_DRAIN_MS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_DRAINED) done();
    });
    request.once('end', done);
  });
}

function send(response: ServerResponse, { status, headers, body, bytes }: ApiResponse): void {
  const sent = bytes ?? body;
  const all: string[] = [];
  for (const name in headers) all.push(name, headers[name] ?? '');
  if (!isWithoutBody(status)) all.push('content-length', String(Buffer.byteLength(sent)));
  response.writeHead(status, all);
  response.end(sent);
}
