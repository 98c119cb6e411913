import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { operationSpecs } from '../../src/generated/operations.ts';
import { startValidatingProxy } from './validating-proxy.ts';

/**
 * Prism in front of a cluster, for whoever makes calls of every kind: well-formed calls of documented operations go
 * through the validating proxy; the rest, which Prism would answer itself, goes straight to the cluster.
 */
export interface PrismInFront {
  readonly url: string;
  /** What the OpenAPI document does not allow, a line for each answer. */
  readonly violations: readonly string[];
  /** How many answers were held against the document. */
  readonly judged: number;
  close(): Promise<void>;
}

export async function startPrismInFront(upstream: string): Promise<PrismInFront> {
  const prism = await startValidatingProxy(upstream);
  const violations: string[] = [];
  let judged = 0;
  const server = createServer((request, response) => {
    carry(request, response).catch((error: unknown) => {
      violations.push(`${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const judges = isDocumented(request) && isWellFormed(request, body);
    const answer = await fetch(`${judges ? prism.url : upstream}${request.url}`, {
      method: request.method!,
      headers: headersOf(request),
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
      redirect: 'manual',
    });
    if (judges) {
      judged += 1;
      const found = violationIn(answer);
      if (found !== undefined) violations.push(`${request.method} ${request.url}: ${found}`);
    }
    await give(answer, response);
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    violations,
    get judged() {
      return judged;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await prism.close();
    },
  };
}

const documented = operationSpecs.map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
}));

function isDocumented({ method, url = '' }: IncomingMessage): boolean {
  const [path = ''] = url.split('?');
  return documented.some((one) => one.method === method && one.pattern.test(path));
}

function isWellFormed({ headers }: IncomingMessage, body: Buffer): boolean {
  if (body.length === 0) return true;
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return false;
  try {
    // Prism takes null for no body, and carries none.
    return JSON.parse(body.toString()) !== null;
  } catch {
    return false;
  }
}

/** Those of the connection are made anew for the next one. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !OF_THE_CONNECTION.has(name))
      .map(([name, value]) => [name, String(value)]),
  );
}

function violationIn({ headers, status }: Response): string | undefined {
  const listed = headers.get('sl-violations');
  if (listed !== null) return `answered ${status}: ${listed}`;
  const isOfPrism = headers.get('content-type')?.includes('problem+json') ?? false;
  return isOfPrism ? `Prism refused to carry the answer (${status})` : undefined;
}

async function give(answer: Response, response: ServerResponse): Promise<void> {
  const headers = [...answer.headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
  response.writeHead(answer.status, Object.fromEntries(headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
