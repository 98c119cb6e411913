/** Calls from within this process, as the global `fetch` makes them: the edge answers, no connection carries them. */
import { STATUS_CODES } from 'node:http';
import { isWithoutBody, type ApiResponse, type Line, type RequestHead } from './api-request.ts';
import type { Answer } from './edge.ts';

interface InProcessOptions {
  readonly answer: Answer;
  /** The longest body that is read of a request, in bytes. */
  readonly mostBytes: (head: RequestHead) => number;
  /** Whether nobody answers any more. */
  readonly isClosed: () => boolean;
}

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Of a path alone; whose name it is does not matter here. */
const BASE = 'http://127.0.0.1';

export function inProcessFetch(options: InProcessOptions): Fetch {
  return async (input, init) => {
    const request = new Request(isPath(input) ? BASE + input : input, init);
    request.signal.throwIfAborted();
    if (options.isClosed()) throw new TypeError('fetch failed: the cluster is closed');
    return unlessAborted(answered(request, init?.body, options), request.signal);
  };
}

async function answered(
  request: Request,
  given: RequestInit['body'],
  { answer, mostBytes }: InProcessOptions,
): Promise<Response> {
  const { method, url, signal } = request;
  const { pathname: path, search } = new URL(url);
  const query = search.slice(1);
  const head = { method, path, query, headers: headersOf(request), line: lineOf(signal) };
  const most = mostBytes(head);
  // A text is what the request would give of it, without a stream around it.
  const body = typeof given === 'string' ? bytesOf(given, most) : await readBody(request, most);
  const response = await answer({ ...head, body });
  if (response.isCut) throw new TypeError('fetch failed: the connection was cut');
  return responseOf(response, method, signal);
}

function isPath(input: string | URL | Request): input is string {
  return typeof input === 'string' && input.startsWith('/');
}

/** But for the name of the host, under which a cluster without a port cannot be called. */
function headersOf({ headers }: Request): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => name !== 'host'));
}

function bytesOf(text: string, mostBytes: number): Uint8Array | undefined {
  return Buffer.byteLength(text) > mostBytes ? undefined : Buffer.from(text);
}

/** The whole body, or undefined as soon as it is longer than allowed. */
async function readBody({ body }: Request, mostBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whoever aborts the call is gone. */
function lineOf(signal: AbortSignal): Line {
  return {
    get destroyed() {
      return signal.aborted;
    },
    once: (_close, listener) => {
      signal.addEventListener('abort', listener, { once: true });
    },
    off: (_close, listener) => {
      signal.removeEventListener('abort', listener);
    },
  };
}

/** What the call has set going goes on, as over a connection that ends. */
function unlessAborted<T>(answering: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    void answering.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

function responseOf(
  { status, headers, body, bytes, stream }: ApiResponse,
  method: string,
  signal: AbortSignal,
): Response {
  // A Response of such a status refuses one.
  const hasBody = method !== 'HEAD' && !isWithoutBody(status);
  // As bytes: of a text, a Response would say what type it is. Whoever aborts the call reads no further.
  const sent =
    stream === undefined
      ? (bytes ?? Buffer.from(body))
      : stream.pipeThrough(new TextEncoderStream(), { signal });
  const statusText = STATUS_CODES[status] ?? '';
  return new Response(hasBody ? sent : null, { status, statusText, headers });
}
