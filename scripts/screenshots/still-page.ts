/** A page that looks the same on every machine and at every run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const WIDTH = 1_280;

/** As base64. */
const fonts = {
  Inter: fontAt(
    import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  ),
  'JetBrains Mono': fontAt(
    import.meta
      .resolve('@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2'),
  ),
};

/** What takes its place whatever the page says. `performance.now` stands still, so that each call has taken no time. */
const STILL = `
performance.now = () => 0;
document.addEventListener('DOMContentLoaded', () => {
  const style = document.createElement('style');
  style.textContent = ${JSON.stringify(styles())};
  document.head.append(style);
});`;

/** `height` of the window in pixels; it is as wide as each other. */
export async function openStill(browser: Browser, url: string, height: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // The fonts are no part of what the server serves.
    bypassCSP: true,
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(STILL);
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page;
}

function styles(): string {
  const faces = Object.entries(fonts).map(
    ([family, data]) =>
      `@font-face { font-family: '${family}'; font-weight: 100 900; src: url(data:font/woff2;base64,${data}); }`,
  );
  return `${faces.join('\n')}
:root, [data-mantine-color-scheme] {
  --mantine-font-family: 'Inter' !important;
  --mantine-font-family-headings: 'Inter' !important;
  --mantine-font-family-monospace: 'JetBrains Mono' !important;
}
body, text { font-family: 'Inter' !important; }
.swagger-ui :not(code, pre, pre *, .opblock-summary-path *) { font-family: 'Inter' !important; }
code, pre, pre *, .swagger-ui .opblock-summary-path * { font-family: 'JetBrains Mono' !important; }
*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
::-webkit-scrollbar { display: none; }`;
}

function fontAt(url: string): string {
  return readFileSync(fileURLToPath(url)).toString('base64');
}
