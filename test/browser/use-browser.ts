import { startMockCluster, type MockCluster, type MockClusterOptions } from 'conductor-mock';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { sharedChromium } from './launch-chromium.ts';
import { watchedPage, type WatchedPage } from './watched-page.ts';

export interface Opening {
  /** Where all that the page asks for has to be; default: the cluster. */
  readonly origin?: string;
}

export interface BrowserTest {
  readonly cluster: MockCluster;
  /** The page of a path of the cluster, loaded, in a browser that keeps nothing of pages but their files. */
  open(path: string, opening?: Opening): Promise<Page>;
}

const LONGEST_WAIT_MS = 10_000;

/**
 * A cluster on a free port for the tests of a file, and a browser that shows its pages. A test fails when a page breaks
 * the Content-Security-Policy, writes an error to the console, or asks for anything that is not the cluster's.
 */
export function useBrowser(options: MockClusterOptions = {}): BrowserTest {
  let context: BrowserContext | undefined;
  let cluster: MockCluster | undefined;
  const watched: WatchedPage[] = [];
  beforeAll(async () => {
    cluster = await startMockCluster(options);
    // Files of the pages are read once: each is immutable.
    context = await (await sharedChromium()).newContext(contextOptions(cluster));
    context.setDefaultTimeout(LONGEST_WAIT_MS);
  });
  afterEach(async () => {
    const pages = watched.splice(0);
    for (const { page } of pages) {
      await page.evaluate(FORGET);
      await page.close();
    }
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
  });
  afterAll(async () => {
    await context?.close();
    await cluster?.close();
  });

  const running = () => {
    if (!context || !cluster) throw new Error('nothing is running: open pages only from tests');
    return { context, cluster };
  };
  return {
    get cluster() {
      return running().cluster;
    },
    open: async (path, { origin } = {}) => {
      const { context, cluster } = running();
      const one = await watchedPage(context, origin ?? cluster.url);
      watched.push(one);
      await one.page.goto(path);
      return one.page;
    },
  };
}

/** The next page finds nothing of this one. */
const FORGET = 'localStorage.clear(); sessionStorage.clear()';

function contextOptions({ url }: MockCluster): BrowserContextOptions {
  return {
    baseURL: url,
    colorScheme: 'light',
    viewport: { width: 1_280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  };
}
