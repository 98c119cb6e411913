import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 120;

/** Goes with Tab to what is looked for, from wherever the focus is; backwards for what stands before it. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const reached = target.and(page.locator(':focus'));
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} cannot be reached with ${key}`);
}

/** Goes there with Tab and presses the key. */
export async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes there with Tab and types. */
export async function typeAt(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}
