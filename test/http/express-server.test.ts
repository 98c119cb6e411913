import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../src/http/api-request.ts';
import { createHttpServer } from '../../src/http/express-server.ts';
import { rawCall } from '../support/raw-http.ts';

const listening = new Set<Server>();
afterEach(() => {
  for (const server of listening) server.close();
  listening.clear();
});

async function urlOf(server: Server): Promise<string> {
  listening.add(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that tells what it was asked, and one page beside it. */
function newServer() {
  const asked: ApiRequest[] = [];
  const page = Router();
  page.get('/', (request: Request, response: Response) => {
    response.json({ path: request.path, host: request.hostname, wants: request.accepts('json') });
  });
  page.get('/broken', () => {
    throw new Error('broken page');
  });
  page.use((_request: Request, response: Response) => response.status(404).send('no such page'));
  const server = createHttpServer({
    answer: (request) => {
      asked.push(request);
      const status = request.path === '/missing' ? 404 : request.path === '/empty' ? 204 : 200;
      const body = status === 204 ? '' : JSON.stringify({ status });
      return Promise.resolve({ status, headers: { 'x-mine': 'yes' }, body });
    },
    routers: [{ path: '/page', router: page }],
  });
  return { server, asked };
}

describe('the prototypes of requests and responses', () => {
  /** The prototypes as node made them, and as they are once Express has been at work. */
  async function prototypesAround(server: Server, path: string) {
    const seen: object[][] = [];
    const look = (request: IncomingMessage, response: ServerResponse) => {
      const prototypes = () =>
        [request, response].map((one) => Object.getPrototypeOf(one) as object);
      seen.push(prototypes());
      response.on('finish', () => seen.push(prototypes()));
    };
    server.prependListener('request', look);
    await rawCall(await urlOf(server), { path });
    return seen;
  }

  it.each(['/anything', '/missing', '/page', '/page/missing', '/page/broken'])(
    'are left as node made them at %s: replacing them makes every request slow',
    async (path) => {
      const [made, after] = await prototypesAround(newServer().server, path);

      expect(after?.[0]).toBe(made?.[0]);
      expect(after?.[1]).toBe(made?.[1]);
    },
  );

  it('would be found replaced in a plain Express server', async () => {
    const app = express();
    app.use((_request: Request, response: Response, _next: NextFunction) => response.send('ok'));
    const { createServer } = await import('node:http');
    const [made, after] = await prototypesAround(createServer(app), '/');

    expect(after?.[0]).not.toBe(made?.[0]);
    expect(after?.[1]).not.toBe(made?.[1]);
  });
});

describe('the server', () => {
  it('hands over a request as it came and carries the answer back', async () => {
    const { server, asked } = newServer();
    const url = await urlOf(server);
    const answer = await rawCall(url, {
      method: 'POST',
      path: '/a%20b/c?d=%41&d=2?',
      headers: { 'X-Any': 'Thing' },
      body: 'text',
    });

    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/a%20b/c',
      query: 'd=%41&d=2?',
      headers: { 'x-any': 'Thing' },
    });
    expect(Buffer.from(asked[0]!.body!).toString()).toBe('text');
    expect(answer).toMatchObject({ status: 200, text: '{"status":200}' });
    expect(answer.headers).toMatchObject({ 'x-mine': 'yes', 'content-length': '14' });
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it('carries errors, empty answers and HEAD', async () => {
    const url = await urlOf(newServer().server);
    const missing = await rawCall(url, { path: '/missing' });
    const empty = await rawCall(url, { path: '/empty' });
    const head = await rawCall(url, { method: 'HEAD', path: '/any' });

    expect(missing).toMatchObject({ status: 404, text: '{"status":404}' });
    expect(empty).toMatchObject({ status: 204, text: '' });
    expect(empty.headers).not.toHaveProperty('content-length');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe('14');
  });

  it("gives pages Express's own requests and responses", async () => {
    const { server, asked } = newServer();
    const url = await urlOf(server);
    const page = await rawCall(url, { path: '/page' });

    expect(JSON.parse(page.text)).toEqual({ path: '/', host: '127.0.0.1', wants: 'json' });
    expect(await rawCall(url, { path: '/page/missing' })).toMatchObject({
      status: 404,
      text: 'no such page',
    });
    expect((await rawCall(url, { method: 'HEAD', path: '/page' })).text).toBe('');
    expect((await rawCall(url, { path: '/page/broken' })).status).toBe(500);
    expect(asked).toEqual([]);
  });
});
