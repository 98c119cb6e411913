import { startMockCluster, type MockCluster, type MockClusterOptions } from 'conductor-mock';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import { watchedPage, type WatchedPage } from './watched-page.ts';

export interface Opening {
  /** Default `light`. */
  readonly theme?: 'light' | 'dark';
  /** Pixels; default 1,280. */
  readonly width?: number;
  /** Where all that the page asks for has to be; default: the cluster. */
  readonly origin?: string;
}

export interface BrowserTest {
  readonly cluster: MockCluster;
  /** The page of a path of the cluster, loaded, in a browser that has never been there. */
  open(path: string, opening?: Opening): Promise<Page>;
}

const LONGEST_WAIT_MS = 10_000;

/**
 * A cluster on a free port for the tests of a file, and a browser that shows its pages. A test fails when a page breaks
 * the Content-Security-Policy, writes an error to the console, or asks for anything that is not the cluster's.
 */
export function useBrowser(options: MockClusterOptions = {}): BrowserTest {
  let browser: Browser | undefined;
  let cluster: MockCluster | undefined;
  const watched: WatchedPage[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    cluster = await startMockCluster(options);
  });
  afterEach(async () => {
    const pages = watched.splice(0);
    for (const { page } of pages) await page.context().close();
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await cluster?.close();
  });

  const running = () => {
    if (!browser || !cluster) throw new Error('nothing is running: open pages only from tests');
    return { browser, cluster };
  };
  return {
    get cluster() {
      return running().cluster;
    },
    open: async (path, opening = {}) => {
      const { browser, cluster } = running();
      const context = await browser.newContext(contextOptions(cluster, opening));
      context.setDefaultTimeout(LONGEST_WAIT_MS);
      const one = await watchedPage(context, opening.origin ?? cluster.url);
      watched.push(one);
      await one.page.goto(path);
      return one.page;
    },
  };
}

function contextOptions(
  { url }: MockCluster,
  { theme = 'light', width = 1_280 }: Opening,
): BrowserContextOptions {
  return {
    baseURL: url,
    colorScheme: theme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  };
}
