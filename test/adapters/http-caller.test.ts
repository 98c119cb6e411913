import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { HttpCaller } from '../../src/adapters/http-caller.ts';
import type { HttpCall } from '../../src/domain/workers/http-call.ts';
import { bodyOf, useLoopbackServers } from '../support/loopback-server.ts';

const serve = useLoopbackServers();
const never = new AbortController().signal;
const get = (uri: string, more: Partial<HttpCall> = {}): HttpCall => ({
  uri,
  method: 'GET',
  headers: {},
  body: undefined,
  timeoutMs: 10_000,
  ...more,
});
const callerOf = (...origins: readonly string[]) => new HttpCaller(new Set(origins));

describe('a call', () => {
  it('tells no password of its URI when it fails', async () => {
    const { origin } = await serve((_request, response) => response.end());
    const { error } = await callerOf(origin).call(get(origin.replace('//', '//ann:pw@')), never);
    expect(error).toMatch(/^Failed to invoke HTTP task due to: /);
    expect(error).not.toContain('pw');
  });

  it('sends what it says, and gives the whole answer', async () => {
    const { origin } = await serve((request, response) => {
      void bodyOf(request).then((text) => {
        response.writeHead(201, 'Made', { 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] });
        response.end(
          `${request.method!} ${request.url!} ${String(request.headers['x-key'])} ${text}`,
        );
      });
    });
    const call = get(`${origin}/things?a=1`, {
      method: 'POST',
      headers: { 'x-key': 'k' },
      body: '{"n":1}',
    });
    const { response, error } = await callerOf(origin).call(call, never);
    expect(error).toBeUndefined();
    expect(response).toMatchObject({
      statusCode: 201,
      reasonPhrase: 'Made',
      headers: { 'x-one': ['1'], 'set-cookie': ['a=1', 'b=2'] },
      body: 'POST /things?a=1 k {"n":1}',
    });
  });

  it('keeps no connection open', async () => {
    const { origin, server } = await serve((_request, response) => response.end());
    await callerOf(origin).call(get(origin), never);
    const connections = promisify(server.getConnections.bind(server));
    await vi.waitFor(async () => {
      expect(await connections()).toBe(0);
    });
  });

  it('gives up an answer of more than 1 MiB', async () => {
    const { origin } = await serve((_request, response) => response.end('x'.repeat(1_048_577)));
    const { response, error } = await callerOf(origin).call(get(origin), never);
    expect(response).toBeUndefined();
    expect(error).toBe(
      'Failed to invoke HTTP task due to: the answer is larger than 1048576 bytes',
    );
  });

  it('takes one of 1 MiB', async () => {
    const { origin } = await serve((_request, response) => response.end('x'.repeat(1_048_576)));
    const { response } = await callerOf(origin).call(get(origin), never);
    expect(response?.body.length).toBe(1_048_576);
  });

  it.each<[string, (sent: () => void) => void]>([
    ['before it begins', () => undefined],
    [
      'in the middle',
      (send) => {
        send();
      },
    ],
  ])('gives up an answer that does not come in time: %s', async (_when, begin) => {
    const { origin } = await serve((_request, response) => {
      begin(() => response.write('some'));
    });
    const { error } = await callerOf(origin).call(get(origin, { timeoutMs: 30 }), never);
    expect(error).toBe('Failed to invoke HTTP task due to: no answer within 30 ms');
  });

  it('ends at once when it is given up', async () => {
    const stop = new AbortController();
    const { origin } = await serve(() => {
      stop.abort();
    });
    const { error } = await callerOf(origin).call(get(origin), stop.signal);
    expect(error).toContain('Failed to invoke HTTP task due to: ');
  });

  it.each([
    ['nobody listens', 'http://127.0.0.1:1', 'GET', ''],
    ['the method cannot be sent', 'http://127.0.0.1:1', 'TRACE', "'TRACE' HTTP method is"],
    ['the URI carries a password', 'http://a:b@127.0.0.1:1', 'GET', 'credentials'],
  ])('says so when %s', async (_what, uri, method, reason) => {
    const { response, error } = await callerOf(uri).call(get(uri, { method }), never);
    expect(response).toBeUndefined();
    expect(error).toMatch(/^Failed to invoke HTTP task due to: ./);
    expect(error).toContain(reason);
  });
});

describe('a redirect', () => {
  const moved = async (status: number, headers: object = {}) => {
    const target = await serve((request, response) => {
      void bodyOf(request).then((text) => response.end(`${request.method!} ${text}`));
    });
    const first = await serve((_request, response) => {
      response.writeHead(status, { location: `${target.origin}/there`, ...headers }).end('moved');
    });
    return { target, first };
  };

  it.each([
    [301, 'GET '],
    [302, 'GET '],
    [303, 'GET '],
    [307, 'POST text'],
    [308, 'POST text'],
  ])('of %s is followed to another allowed origin', async (status, body) => {
    const { target, first } = await moved(status);
    const call = get(first.origin, { method: 'POST', body: 'text' });
    const { response } = await callerOf(first.origin, target.origin).call(call, never);
    expect(response).toMatchObject({ statusCode: 200, body });
  });

  it('elsewhere is not followed, and what was answered is told', async () => {
    const { target, first } = await moved(302);
    const { response, error } = await callerOf(first.origin).call(get(first.origin), never);
    expect(error).toBe(
      `The redirect to ${target.origin} is not followed: --allow-http does not name it`,
    );
    expect(response).toMatchObject({ statusCode: 302, body: 'moved' });
    expect(target.seen).toEqual([]);
  });

  it('to another origin does not carry what was meant for the first', async () => {
    let told: object = {};
    const target = await serve((request, response) => {
      told = request.headers;
      response.end();
    });
    const first = await serve((_request, response) => {
      response.writeHead(302, { location: target.origin }).end();
    });
    const headers = { authorization: 'Bearer x', cookie: 'a=1', 'x-kept': 'yes' };
    await callerOf(first.origin, target.origin).call(get(first.origin, { headers }), never);
    expect(told).toMatchObject({ 'x-kept': 'yes' });
    expect(told).not.toHaveProperty('authorization');
    expect(told).not.toHaveProperty('cookie');
  });

  it('within the origin carries all of it', async () => {
    let told: object = {};
    const { origin } = await serve((request, response) => {
      told = request.headers;
      response.writeHead(request.url === '/' ? 302 : 200, { location: '/there' }).end();
    });
    await callerOf(origin).call(get(origin, { headers: { authorization: 'Bearer x' } }), never);
    expect(told).toMatchObject({ authorization: 'Bearer x' });
  });

  it('after redirect ends some time', async () => {
    const { origin, seen } = await serve((_request, response) => {
      response.writeHead(302, { location: '/again' }).end();
    });
    const { error } = await callerOf(origin).call(get(origin), never);
    expect(error).toBe('Failed to invoke HTTP task due to: more than 10 redirects');
    expect(seen.length).toBe(11);
  });
});
