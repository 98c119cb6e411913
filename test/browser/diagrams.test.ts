import { drawWorkflow } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { exampleDefinitions } from '../support/example-definitions.ts';
import { sharedChromium } from './launch-chromium.ts';

/** Where lines and nodes stand is tested without a browser. Only a browser knows how wide a text is. */

let context: BrowserContext;
beforeAll(async () => {
  context = await (await sharedChromium()).newContext();
});
afterAll(() => context.close());

/** Texts that reach into the edge of the box in which they stand, 4 pixels, or are in none. */
const CUT = `[...document.querySelectorAll('svg text')].flatMap((text) => {
  const box = text.parentElement.querySelector('rect')?.getBBox() ?? { x: 0, width: 0 };
  const { x, width } = text.getBBox();
  const edge = text.className.baseVal === 'label' ? 0 : 4;
  return x < box.x + edge || x + width > box.x + box.width - edge ? [text.textContent] : [];
})`;

describe('a diagram', () => {
  it('of each definition of the examples cuts no text, in a wide font and in the usual one', async () => {
    const page = await context.newPage();
    for (const font of ['DejaVu Sans', 'system-ui']) {
      const drawn = await Promise.all(exampleDefinitions.map((one) => drawWorkflow(one)));
      await page.setContent(`${drawn.join('')}<style>text { font-family: '${font}' }</style>`);
      expect(await page.locator('svg text').count()).toBeGreaterThan(150);
      expect(await page.evaluate<readonly string[]>(CUT)).toEqual([]);
    }
    await page.close();
  });
});
