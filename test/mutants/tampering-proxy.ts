import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Tampering {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly status: number;
  readonly body: string;
}

/** What is answered instead of what the cluster said. */
export type Tamper = (said: Tampering) => Partial<Pick<Tampering, 'status' | 'body'>>;

/** What is asked instead of what the caller asked: a URL for a URL. */
export type Divert = (url: string) => string;

/**
 * In front of a cluster: carries every call there and answers what `tamper` makes of its answer. Where that throws, the
 * cluster has done what was asked and its answer is lost.
 */
export async function startTamperingProxy(
  upstream: string,
  tamper: Tamper,
  divert: Divert = (url) => url,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    carry((url) => upstream + divert(url), tamper, request, response).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function carry(
  asked: (url: string) => string,
  tamper: Tamper,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const sent = await buffer(request);
  const answer = await fetch(asked(url), {
    method,
    headers: headersOf(request),
    ...(sent.length === 0 ? {} : { body: new Uint8Array(sent) }),
  });
  const said = { method, url, status: answer.status, body: await answer.text() };
  const { status, body } = { ...said, ...tamper(said) };
  const contentType = answer.headers.get('content-type');
  response.writeHead(status, contentType === null ? {} : { 'content-type': contentType });
  response.end(body);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const carried = ['x-authorization', 'authorization', 'content-type'];
  return Object.fromEntries(
    carried.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
