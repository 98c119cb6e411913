import { describe, expect, it } from 'vitest';
import { openConnection, rawCall } from '../support/raw-http.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({});
const url = () => test.cluster.url;
const LONGEST = 6 * 1024 * 1024;
const LOGIN = '{"keyId":"mock-key","keySecret":"mock-secret"}';

const login = (headers: readonly string[] = [], body = LOGIN) =>
  [
    'POST /api/token HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    ...headers,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
const get = (path: string, method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const statusesIn = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));
const answers = (count: number) => (text: string) => statusesIn(text).length >= count;

describe('HEAD', () => {
  it('is answered as GET is, without the body', async () => {
    const token = await test.cluster.tokenFor('admin@conductor.mock');
    const headers = { 'x-authorization': token };
    for (const path of ['/api/version', '/health', '/api/users/admin@conductor.mock']) {
      const asked = await rawCall(url(), { path, headers });
      const head = await rawCall(url(), { method: 'HEAD', path, headers });

      expect(head.status).toBe(200);
      expect(head.text).toBe('');
      expect(head.headers['content-type']).toBe(asked.headers['content-type']);
      expect(head.headers['content-length']).toBe(String(Buffer.byteLength(asked.text)));
    }
  });

  it('is refused as GET is', async () => {
    const token = await test.cluster.tokenFor('admin@conductor.mock');
    const statusOf = async (path: string, headers: Record<string, string> = {}) =>
      (await rawCall(url(), { method: 'HEAD', path, headers })).status;

    expect(await statusOf('/nothing')).toBe(404);
    expect(await statusOf('/api/token/userInfo')).toBe(401);
    expect(await statusOf('/api/users/nobody', { 'x-authorization': token })).toBe(404);
    expect(await statusOf('/api/token', { 'x-authorization': token })).toBe(405);
  });

  it('leaves the connection ready for the next request', async () => {
    const connection = await openConnection(url());
    connection.send(get('/api/version', 'HEAD') + get('/health'));
    const text = await connection.receive((received) => received.includes('healthy'));
    connection.cut();

    expect(statusesIn(text)).toEqual([200, 200]);
    expect(text.match(/\r\n\r\n/g)).toHaveLength(2);
  });
});

describe('a body that is too large', () => {
  it('is answered 413 and the connection closed, without waiting for its end', async () => {
    const connection = await openConnection(url());
    connection.send(
      'POST /api/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${10 * LONGEST}\r\n\r\n`,
    );
    connection.send('x'.repeat(LONGEST + 1));
    const text = await connection.closed();

    expect(statusesIn(text)).toEqual([413]);
    expect(text.toLowerCase()).toContain('connection: close');
    expect(JSON.parse(text.slice(text.indexOf('{')))).toMatchObject({
      status: 413,
      instance: 'conductor-mock',
    });
  });

  it('is answered once all of it has come, so that its sender reads why', async () => {
    const connection = await openConnection(url());
    connection.send(
      'POST /api/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${5 * LONGEST}\r\n\r\n${'x'.repeat(5 * LONGEST)}`,
    );

    expect(statusesIn(await connection.closed())).toEqual([413]);
    const body = 'x'.repeat(5 * LONGEST);
    const sent = await rawCall(url(), { method: 'POST', path: '/api/token', body });
    expect(sent.status).toBe(413);
  });

  it('is found out when it does not say how long it is', async () => {
    const connection = await openConnection(url());
    connection.send(
      'POST /api/token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const size = 64 * 1024;
    for (let sent = 0; sent <= LONGEST; sent += size)
      connection.send(`${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`);

    expect(statusesIn(await connection.closed())).toEqual([413]);
  });

  it('is one byte longer than the longest that is read', async () => {
    const body = LOGIN.padEnd(LONGEST);
    const sent = (text: string) => test.direct({ method: 'POST', path: '/api/token', body: text });

    expect((await sent(body)).status).toBe(200);
    expect((await sent(`${body} `)).status).toBe(413);
    expect((await sent(body)).status).toBe(200);
  });
});

describe('one connection', () => {
  it('takes one request after the other', async () => {
    const connection = await openConnection(url());
    for (let count = 1; count <= 3; count += 1) {
      connection.send(login());
      const text = await connection.receive((received) => received.split('"token"').length > count);
      expect(statusesIn(text)).toEqual(Array(count).fill(200));
    }
    connection.cut();
  });

  it('answers requests that are sent at once, in their order', async () => {
    const connection = await openConnection(url());
    connection.send(
      login() +
        get('/nothing') +
        login([], '{"keyId":') +
        get('/api/token/userInfo') +
        get('/health'),
    );
    const text = await connection.receive((received) => received.includes('healthy'));
    connection.cut();

    expect(statusesIn(text)).toEqual([200, 404, 400, 401, 200]);
  });

  it('is told to go on when it asks before sending its body', async () => {
    const connection = await openConnection(url());
    const [head, body] = login(['Expect: 100-continue']).split('\r\n\r\n');
    connection.send(`${head!}\r\n\r\n`);
    expect(statusesIn(await connection.receive(answers(1)))).toEqual([100]);
    connection.send(body!);

    expect(statusesIn(await connection.receive(answers(2)))).toEqual([100, 200]);
    connection.cut();
  });

  it('is closed when what it sends is not HTTP', async () => {
    const connection = await openConnection(url());
    connection.send('hello\r\n\r\n');

    expect(statusesIn(await connection.closed())).toEqual([400]);
    expect((await test.direct({ path: '/health' })).status).toBe(200);
  });
});
