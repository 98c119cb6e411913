import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { useLoopbackServers } from '../support/loopback-server.ts';
import { accessibilityProblems } from './accessibility.ts';
import { findChromium } from './find-chromium.ts';
import { sharedChromium } from './launch-chromium.ts';
import { watchedPage } from './watched-page.ts';
import { widthsThatScroll } from './widths.ts';

/** The browser tests fail on what a page must not do: here pages do it. */

const serve = useLoopbackServers();
let context: BrowserContext;
beforeAll(async () => {
  context = await (await sharedChromium()).newContext();
});
afterAll(() => context.close());

async function shown(body: string, policy = '') {
  const { origin } = await serve((request, reply) => {
    reply.statusCode = request.url === '/' ? 200 : 403;
    reply.setHeader('content-type', 'text/html');
    if (policy !== '') reply.setHeader('content-security-policy', policy);
    reply.end(
      `<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,">${body}`,
    );
  });
  const watched = await watchedPage(context, origin);
  await watched.page.goto(origin);
  return watched;
}

describe('a page is seen', () => {
  it.each([
    [
      'to run a script that its policy forbids',
      '<script>1</script>',
      'the policy forbids script-src-elem inline',
    ],
    ['to write an error', '<script>console.error("oh")</script>', 'console: oh'],
    ['to throw', '<script>throw new Error("oh")</script>', 'error: oh'],
    [
      'to ask elsewhere',
      '<script>fetch("http://127.0.0.1:1/x").catch(() => 0)</script>',
      'asked for http://127.0.0.1:1/x',
    ],
    ['to miss a file', '<img src="/x.png" alt="x">', 'status of 403'],
  ])('%s', async (what, body, problem) => {
    const { problems } = await shown(body, what.includes('policy') ? "default-src 'self'" : '');
    await vi.waitFor(() => {
      expect(problems.join('\n')).toContain(problem);
    });
  });

  it('to do nothing wrong where a call is refused', async () => {
    const { page, problems } = await shown('<h1>t</h1>');
    await page.evaluate('fetch("/api/x").then((answer) => answer.text())');
    expect(problems).toEqual([]);
  });

  it('to be hard to read, and too wide', async () => {
    const { page } = await shown(
      '<main><h1 style="color: #999; background: #aaa; width: 400px">A title</h1></main>',
    );
    expect(await accessibilityProblems(page)).toEqual([
      expect.stringMatching(/^color-contrast: h1/),
    ]);
    expect(await widthsThatScroll(page)).toEqual([360]);
  });
});

describe('without a Chromium', () => {
  it('the tests say which package has one', () => {
    expect(() => findChromium({ PATH: '/nowhere', CHROMIUM: '/nowhere/chromium' })).toThrow(
      'CHROMIUM names /nowhere/chromium, and there is no such file',
    );
  });
});
