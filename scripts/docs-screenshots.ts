/**
 * `npm run docs:screenshots [NAME…]`: takes the pictures of docs/images/, all of them or those named. They are the same at
 * every run: one font, one window, a clock that stands still, nothing that moves. Nobody compares them: look at them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMockCluster } from 'conductor-mock';
import { launchChromium } from '../test/browser/launch-chromium.ts';
import { openStill } from './screenshots/still-page.ts';
import { palettePng } from './screenshots/palette-png.ts';
import { screenshots } from './screenshots/screenshots.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const SEEDS = ['loan-approval', 'living-desk', 'four-eyes'];
/** It stands in the curl commands that are shown. */
const PORT = 8080;
/** So long the actors of the desk have acted. */
const LIVED_MS = 272_000;
const RENDERING = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const wanted = process.argv.slice(2);
const known = screenshots.map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`there is no ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}

mkdirSync(`${root}docs/images`, { recursive: true });
const browser = await launchChromium(RENDERING);
try {
  for (const screenshot of screenshots) {
    if (wanted.length > 0 && !wanted.includes(screenshot.name)) continue;
    await using cluster = await startMockCluster({
      port: PORT,
      now: '2026-11-23T09:00:00Z',
      seed: SEEDS.map((name) => `${root}examples/${name}.yaml`),
    });
    await cluster.clock.advance(LIVED_MS);
    await screenshot.before?.(cluster);
    const page = await openStill(browser, cluster.url + screenshot.path, screenshot.height);
    await screenshot.arrange(page);
    const png = await palettePng(page.context(), await page.screenshot({ caret: 'hide' }));
    const path = `docs/images/${screenshot.name}.png`;
    writeFileSync(root + path, png);
    console.log(`${path}: ${Math.round(png.length / 1_000)} kB`);
    await page.context().close();
  }
} finally {
  await browser.close();
}
