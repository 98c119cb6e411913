import { createMockCluster, startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPages } from '../../src/server/pages.ts';
import { openConnection, rawCall } from '../support/raw-http.ts';

/** Over HTTP: which paths the pages have, and which stay the API's. */

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript;charset=UTF-8',
  css: 'text/css;charset=UTF-8',
  svg: 'image/svg+xml',
};

const ofConsole = [
  '/',
  '/tasks/00000000-0000-0000-0000-000000000000',
  '/executions/1/tasks',
  '/definitions/loan/2',
  '/forms/%C3%A4%2F/1',
  '/journal',
  '/cluster',
];
const pages = [...ofConsole, '/docs', '/docs/steering'];
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let cluster: MockCluster;
let bare: MockCluster;
beforeAll(async () => {
  cluster = await startMockCluster();
  bare = await startMockCluster({ noConsole: true });
  await cluster.fork({ id: 'side' });
});
afterAll(async () => {
  await cluster.close();
  await bare.close();
});

const get = (path: string, headers: Readonly<Record<string, string>> = html) =>
  rawCall(cluster.url, { path, headers });

describe('a page', () => {
  it.each(pages.flatMap((path) => [path, `/t/side${path}`]))(
    'is sent to a browser under %s, with a policy that lets in no script of elsewhere',
    async (path) => {
      const { status, headers, text } = await get(path);

      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html;charset=UTF-8');
      expect(text).toMatch(/^<!doctype html>/i);
      expect(headers).toMatchObject({
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('is sent as a head alone to whoever wants that', async () => {
    const [whole, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => rawCall(cluster.url, { method, path: '/', headers: html })),
    );

    expect(head?.status).toBe(whole?.status);
    expect(head?.text).toBe('');
    expect(head?.headers['content-length']).toBe(String(Buffer.byteLength(whole?.text ?? '')));
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { status, headers, text } = await rawCall(cluster.url, { method, path: '/journal' });

    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect(JSON.parse(text)).toEqual({
      status: 405,
      message: `${method} is not supported on /journal`,
    });
  });

  it('is kept from a tenant that is not there', async () => {
    const { status, text } = await get('/t/nobody/journal');

    expect(status).toBe(404);
    expect(text).toContain('there is no tenant \\"nobody\\"');
  });

  it('is refused under a foreign host, as a call of the API is', async () => {
    for (const path of [...pages, '/assets/x.js', '/openapi.json', '/t/side/', '/t/nobody/']) {
      const answer = await get(path, { ...html, host: 'evil.example' });
      expect(answer.status, path).toBe(403);
      expect(JSON.parse(answer.text)).toMatchObject({ instance: 'conductor-mock' });
    }
  });

  it('is answered within the process as over a connection', async () => {
    await using inside = await createMockCluster();
    for (const path of [...pages, '/openapi.json', '/assets/nothing.js', '/nothing']) {
      const init = { headers: { ...html, 'accept-encoding': 'identity' } };
      const [here, there] = await Promise.all([
        inside.fetch(path, init),
        fetch(cluster.url + path, init),
      ]);
      expect(here.status).toBe(there.status);
      expect(here.headers.get('etag')).toBe(there.headers.get('etag'));
      expect(await here.text()).toBe(await there.text());
    }
  });

  it('is not in the journal', async () => {
    cluster.journal.clear();
    for (const path of [...pages, '/assets/nothing.js']) await get(path);
    expect(cluster.journal.requests({ source: 'console' })).toEqual([]);
    expect(cluster.journal.requests()).toEqual([]);
  });
});

describe('whatever is no page', () => {
  it.each(['/index.html', '/doc', '/docsx', '/tasksx', '/Journal', '/favicon.ico', '//journal'])(
    'stays the API’s: %s',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(JSON.parse(text)).toMatchObject({ instance: 'conductor-mock' });
    },
  );

  it.each(['*/*', 'application/json', undefined])(
    'is told of the /api that it left out, where it takes %s',
    async (accept) => {
      const headers: Record<string, string> = accept === undefined ? {} : { accept };
      for (const method of ['GET', 'POST']) {
        const answer = await rawCall(cluster.url, { method, path: '/tasks', headers });
        expect(answer.status).toBe(404);
        expect(answer.headers['x-mock-hint']).toContain('/api/tasks');
      }
    },
  );

  it.each([
    '/assets/nothing.js',
    '/docs/assets/nothing.js',
    '/docs/assets/../index.html',
    '/docs/assets/../licences/swagger-ui.txt',
    '/assets/../index.html',
    '/assets/../../../package.json',
    '/assets/%2e%2e/index.html',
    '/assets/..%2findex.html',
    '/assets/..\\index.html',
    '/assets/.hidden',
    '/assets//etc/passwd',
    '/assets/',
    '/assets/x/../../index.html',
  ])('of the folder of the assets is not sent: %s', async (path) => {
    const connection = await openConnection(cluster.url);
    connection.send(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    expect(await connection.closed()).toMatch(/^HTTP\/1.1 404 /);
  });
});

describe('a server without its console', () => {
  it('leaves all its paths to the API, and has the document', async () => {
    for (const path of [...pages, '/assets/x.js']) {
      const { status, text } = await rawCall(bare.url, { path, headers: html });
      expect(status, path).toBe(404);
      expect(JSON.parse(text)).toMatchObject({ message: `No such endpoint: GET ${path}` });
    }
    expect((await rawCall(bare.url, { path: '/openapi.json' })).status).toBe(200);
  });
});

describe('/openapi.json', () => {
  const path = '/openapi.json';

  it('is the OpenAPI document of the API', async () => {
    const { status, headers, text } = await get(path, {});

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(Object.keys((JSON.parse(text) as { paths: object }).paths)).toContain(
      '/api/human/tasks/{taskId}',
    );
  });

  it('is sent again only to whoever has another', async () => {
    const { headers, text } = await get(path, {});
    const { etag = '', 'cache-control': kept } = headers;
    expect(kept).toBe('no-cache');

    for (const known of [etag, `"x", ${etag}`, '*']) {
      const again = await get(path, { 'if-none-match': known });
      expect(again.status).toBe(304);
      expect(again.text).toBe('');
      expect(again.headers.etag).toBe(etag);
    }
    expect((await get(path, { 'if-none-match': '"x"' })).text).toBe(text);
  });

  it('is compressed for those who say that they can read it', async () => {
    const sizeFor = async (encoding: string) => {
      const { headers } = await rawCall(cluster.url, {
        method: 'HEAD',
        path,
        headers: { 'accept-encoding': encoding },
      });
      return [headers['content-encoding'], Number(headers['content-length'])] as const;
    };
    const [none, whole] = await sizeFor('br, deflate');
    const [gzip, compressed] = await sizeFor('br, gzip;q=0.5');

    expect([none, gzip]).toEqual([undefined, 'gzip']);
    expect(compressed).toBeLessThan(whole / 5);
    expect((await sizeFor('gzip;q=0, br'))[0]).toBeUndefined();
    expect(await (await fetch(cluster.url + path)).json()).toHaveProperty('openapi');
  });
});

describe('the files of a page', () => {
  it.each(['/', '/t/side/tasks/1', '/docs', '/t/side/docs/steering'])(
    'are named after what is in them and kept for good: %s',
    async (path) => {
      const page = await get(path);
      expect(page.headers['cache-control']).toBe('no-cache');
      expect((await get(path, { ...html, 'if-none-match': page.headers.etag! })).status).toBe(304);

      const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)].map(
        ([, file = '']) => file,
      );
      expect(files.length).toBeGreaterThanOrEqual(2);
      for (const file of files) {
        const { status, headers } = await get(file, { 'accept-encoding': 'gzip' });
        expect(status, file).toBe(200);
        expect(headers).toMatchObject({
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
        });
        expect(headers['content-type']).toBe(TYPES[file.slice(file.lastIndexOf('.') + 1)]);
        expect((await get(`/t/side${file}`)).status, 'below a tenant').toBe(200);
      }
    },
  );

  it('that no build has made are said to be missing', async () => {
    const answer = withPages({
      api: () => Promise.reject(new Error('not the API')),
      fileOf: () => Promise.resolve(undefined),
      hasConsole: true,
      isOwnHost: () => true,
      isApiPath: () => false,
    });
    const request = { method: 'GET', path: '/docs', query: '', headers: {}, body: undefined };
    const { status, body } = await answer(request);
    expect(status).toBe(503);
    expect(body).toContain('npm run build');
  });
});
