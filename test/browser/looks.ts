import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { widthsThatScroll } from './widths.ts';

const THEMES = ['light', 'dark'] as const;

/** The page as it stands can be read by everybody, in light and in dark. */
export async function expectReadable(page: Page): Promise<void> {
  for (const theme of THEMES) await expectReadableIn(page, theme);
}

/** The same, and it does not scroll sideways, however wide the window is. */
export async function expectReadableAtAllWidths(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1_280, height: 900 };
  for (const theme of THEMES) {
    await expectReadableIn(page, theme);
    expect(await widthsThatScroll(page), theme).toEqual([]);
    await page.setViewportSize({ width, height });
  }
}

async function expectReadableIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(END_TRANSITIONS);
  expect(await accessibilityProblems(page), colorScheme).toEqual([]);
}

/** Colours that are on their way from one theme to the other are there. */
const END_TRANSITIONS = `new Promise((resolve) => requestAnimationFrame(() => {
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  resolve();
}))`;
