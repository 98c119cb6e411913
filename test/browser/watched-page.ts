import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** A page, and all that no page may do and this one did. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Its reports come to the console, where they are seen like any other error. */
const TELL_OF_POLICY = `addEventListener('securitypolicyviolation', (event) => {
  console.error('the policy forbids ' + event.effectiveDirective + ' ' + event.blockedURI);
});`;

/** Watches a page from before it loads anything. `origin`: where all that it asks for has to be. */
export async function watchedPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const problems: string[] = [];
  const page = await context.newPage();
  await page.addInitScript(TELL_OF_POLICY);
  page.on('request', (request) => {
    if (!isOwn(request.url(), origin)) problems.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusalOfCall(message, origin))
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`error: ${error.message}`);
  });
  return { page, problems };
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
}

/** A call that the cluster refuses is no fault of the page, but the browser writes each to the console. */
function isRefusalOfCall(message: ConsoleMessage, origin: string): boolean {
  const { url } = message.location();
  const isCall = url.startsWith(origin) && /^(\/t\/[^/]+)?\/(api|__admin)\//.test(pathOf(url));
  return isCall && message.text().startsWith('Failed to load resource: the server responded');
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
