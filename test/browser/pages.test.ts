import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectReadable, expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

/** What holds for all pages of the console: links, sizes, and what the tests of each page do not look at. */

const CLAIMED = '48fea338-82ab-1d9b-a7e3-b00c6fc6d99c';
const OPINION = '51f2eb05-767d-116b-aad7-b430fad83283';
const MOST_BYTES = 450_000;

const test = useBrowser({ seed: 'examples/loan-approval.yaml', now: '2026-11-23T09:00:00Z' });
beforeEach(() => test.cluster.reset());

/** How many bytes of files the page has loaded, compressed as they were sent. */
function bytesLoaded(page: Page): Promise<number> {
  return page.evaluate<number>(
    `performance.getEntries().reduce((sum, { encodedBodySize = 0, name }) =>
      sum + (name.includes('/assets/') ? encodedBodySize : 0), 0)`,
  );
}

describe('a page', () => {
  it('of the inbox loads at most 450 kB of files, and other pages when they are opened', async () => {
    const page = await test.open('/?as=john.doe@acme.com');
    const task = page.getByRole('link', { name: 'Approve the loan' }).first();
    await task.waitFor();
    const ofInbox = await bytesLoaded(page);
    await task.click();
    await page.getByRole('heading', { name: 'Form LoanApproval v1' }).waitFor();

    expect(ofInbox).toBeGreaterThan(100_000);
    expect(ofInbox).toBeLessThan(MOST_BYTES);
    expect(await bytesLoaded(page)).toBeGreaterThan(ofInbox + 10_000);
  });

  it('shows the same to whoever gets its link, and after a reload', async () => {
    const page = await test.open('/');
    await page.getByRole('combobox', { name: 'Act as' }).click();
    await page.getByRole('option', { name: 'john.doe@acme.com' }).click();
    await page.getByRole('textbox', { name: 'Search' }).fill('review');
    await page.getByRole('tab', { name: 'Done' }).click();
    await page.getByRole('heading', { name: 'Ended (1)' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('fullTextQuery') === 'review');
    const { pathname, search } = new URL(page.url());

    const other = await test.open(pathname + search);
    for (const one of [page, other]) {
      if (one === page) await one.reload();
      await one.getByRole('heading', { name: 'Ended (1)' }).waitFor();
      expect(await one.getByRole('combobox', { name: 'Act as' }).inputValue()).toBe(
        'john.doe@acme.com',
      );
      expect(await one.getByRole('textbox', { name: 'Search' }).inputValue()).toBe('review');
    }
  });

  it('of the journal has the call that is looked at in its link', async () => {
    await test.cluster.fetch('/api/version');
    const page = await test.open('/journal');
    await page
      .getByRole('table')
      .getByRole('button', { name: /^getVersion/ })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.has('request'));
    await page.reload();
    await page.getByRole('dialog').getByText('As curl').waitFor();
  });
});

describe('everybody can read', () => {
  it('the dialogs of a task', async () => {
    const page = await test.open(`/tasks/${OPINION}`);
    for (const name of ['Skip', 'Reassign', 'Delete']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).waitFor();
      await expectReadableAtAllWidths(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it('what is wrong with an answer', async () => {
    const page = await test.open(`/tasks/${CLAIMED}?as=john.doe@acme.com`);
    await page.getByRole('button', { name: 'Complete' }).click();
    await page.getByText('It was not completed (400)').waitFor();
    for (const part of ['Input', 'Output', 'The whole task'])
      await page.getByRole('button', { name: part, exact: true }).click();
    await page.getByRole('region', { name: 'The whole task' }).last().waitFor();
    await expectReadableAtAllWidths(page);
  });

  it('a call of the journal, the calls of the page, and whom they may act as', async () => {
    await test.cluster.fetch('/api/human/tasks/nothing');
    const page = await test.open('/journal');
    await page.getByRole('table').getByRole('button').first().click();
    await page.getByRole('dialog').getByText('As curl').waitFor();
    await expectReadable(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Calls/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /users/ }).first().click();
    await page.getByRole('dialog').getByText('As curl').waitFor();
    await expectReadable(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('combobox', { name: 'Act as' }).click();
    await page.getByRole('option', { name: 'jane.doe@acme.com' }).waitFor();
    await expectReadable(page);
  });

  it.each([
    [`/tasks/${CLAIMED}?as=cal@acme.com`, 'The task is not shown to whom you act as (403)'],
    ['/tasks/nothing', 'There is no such task (404)'],
    ['/tasks/a/b/c', 'There is no such page'],
  ])('why there is nothing to see: %s', async (path, text) => {
    const page = await test.open(path);
    await page.getByText(text).waitFor();
    await expectReadableAtAllWidths(page);
  });
});
