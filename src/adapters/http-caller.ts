import type { HttpCall, HttpOutcome, HttpResponse } from '../domain/workers/http-call.ts';

const LARGEST_BODY_BYTES = 1_048_576;
const MOST_REDIRECTS = 10;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/** What is meant for one origin is not told to another. */
const PRIVATE_HEADERS: readonly string[] = ['authorization', 'cookie', 'proxy-authorization'];

/** What stands before the host in a URL: a name and a password. */
const USER_INFO = /:\/\/[^/?#\s]*@/g;

/** An answer that does not count, and why. */
class CallError extends Error {}

/** Makes HTTP calls within some origins; whatever goes wrong is part of the outcome. */
export class HttpCaller {
  readonly #allowed: ReadonlySet<string>;

  constructor(allowedOrigins: ReadonlySet<string>) {
    this.#allowed = allowedOrigins;
  }

  async call(call: HttpCall, stop: AbortSignal): Promise<HttpOutcome> {
    const late = new AbortController();
    const deadline = setTimeout(() => {
      late.abort(new CallError(`no answer within ${String(call.timeoutMs)} ms`));
    }, call.timeoutMs);
    try {
      return await this.#follow(call, AbortSignal.any([stop, late.signal]));
    } catch (error) {
      return { error: `Failed to invoke HTTP task due to: ${causeOf(error)}` };
    } finally {
      clearTimeout(deadline);
    }
  }

  async #follow(call: HttpCall, signal: AbortSignal): Promise<HttpOutcome> {
    let next = call;
    for (let redirects = 0; ; redirects += 1) {
      const response = await send(next, signal);
      const target = redirectTarget(response, next.uri);
      if (target === undefined) return { response: await read(response) };
      if (!this.#allowed.has(target.origin)) {
        const error = `The redirect to ${target.origin} is not followed: --allow-http does not name it`;
        return { response: await read(response), error };
      }
      await response.body?.cancel();
      if (redirects === MOST_REDIRECTS)
        throw new CallError(`more than ${String(MOST_REDIRECTS)} redirects`);
      next = redirected(next, target, response.status);
    }
  }
}

function send({ uri, method, headers, body }: HttpCall, signal: AbortSignal): Promise<Response> {
  return fetch(uri, {
    method,
    // A connection that is kept open would outlive the cluster.
    headers: { ...headers, connection: 'close' },
    redirect: 'manual',
    signal,
    ...(body !== undefined && { body }),
  });
}

function redirectTarget({ status, headers }: Response, from: string): URL | undefined {
  const location = headers.get('location');
  return location === null || !REDIRECTS.includes(status) ? undefined : new URL(location, from);
}

/** As browsers follow: what sent a body asks again without it, unless the answer says to send it again. */
function redirected(call: HttpCall, target: URL, status: number): HttpCall {
  const again = status === 307 || status === 308 || call.method === 'HEAD';
  const moved = target.origin !== new URL(call.uri).origin;
  const dropped = [...(moved ? PRIVATE_HEADERS : []), ...(again ? [] : ['content-type'])];
  const headers = Object.fromEntries(
    Object.entries(call.headers).filter(([name]) => !dropped.includes(name)),
  );
  const { timeoutMs } = call;
  return again
    ? { ...call, uri: target.href, headers }
    : { uri: target.href, method: 'GET', headers, body: undefined, timeoutMs };
}

async function read(response: Response): Promise<HttpResponse> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of response.headers) (headers[name] ??= []).push(value);
  return {
    headers,
    reasonPhrase: response.statusText,
    body: await textOf(response),
    statusCode: response.status,
  };
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES)
      throw new CallError(`the answer is larger than ${String(LARGEST_BODY_BYTES)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** fetch hides what went wrong behind a cause. */
function causeOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const { message = '', code = '' } = cause as { message?: string; code?: string };
  return (message === '' ? code : message).replaceAll(USER_INFO, '://');
}
