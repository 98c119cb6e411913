import type { Page } from 'playwright-core';

/** Of a small phone, a tablet, a laptop, a large screen; in pixels. */
const WIDTHS = [360, 768, 1_280, 2_560];

/** The widths at which the page as a whole can be scrolled sideways. */
export async function widthsThatScroll(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    if (await page.evaluate<boolean>(SCROLLS_SIDEWAYS)) found.push(width);
  }
  return found;
}

const SCROLLS_SIDEWAYS = `new Promise((resolve) => requestAnimationFrame(() =>
  resolve(document.documentElement.scrollWidth > document.documentElement.clientWidth)))`;
