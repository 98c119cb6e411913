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
  await page.evaluate(untilShown(colorScheme));
  expect(await accessibilityProblems(page), colorScheme).toEqual([]);
}

/** Pages hear of the scheme some frames later, and what changes its colours slowly begins to with the next. */
const MOST_FRAMES = 120;

/** Resolves once the page is in the scheme, and three frames have had no colour that is on its way to another. */
function untilShown(colorScheme: 'light' | 'dark'): string {
  return `new Promise((resolve) => {
    let quiet = 0;
    let frames = 0;
    const root = document.documentElement;
    const frame = () => {
      const shown = root.dataset.mantineColorScheme ?? (root.classList.contains('dark-mode') ? 'dark' : 'light');
      const running = document.getAnimations().filter((one) => one instanceof CSSTransition);
      for (const one of running) one.finish();
      quiet = shown === '${colorScheme}' && running.length === 0 ? quiet + 1 : 0;
      frames += 1;
      if (quiet === 3 || frames === ${MOST_FRAMES}) resolve();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`;
}
