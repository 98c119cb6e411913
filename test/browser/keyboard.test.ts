import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { pressAt, tabTo, typeAt } from './keyboard.ts';
import { useBrowser } from './use-browser.ts';

/** Everything that the pages can do is done without a mouse: with Tab, Enter, Space, Escape, arrows and letters. */

const CLAIMED = '48fea338-82ab-1d9b-a7e3-b00c6fc6d99c';
const OPINION = '51f2eb05-767d-116b-aad7-b430fad83283';

const test = useBrowser({ seed: 'examples/loan-approval.yaml', now: '2026-11-23T09:00:00Z' });
beforeEach(async () => {
  await test.cluster.reset();
  test.cluster.journal.clear();
});

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const inDialog = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

describe('by keyboard alone', () => {
  it('one goes to the content, chooses a person and a tab, and opens a task', async () => {
    const page = await test.open('/');
    await pressAt(page, page.getByRole('link', { name: 'Go to the content' }));
    await page.waitForURL((url) => url.hash === '#content');
    await tabTo(page, page.getByRole('combobox', { name: 'Act as' }), 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'john.doe@acme.com' }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('john');
    await page.getByRole('option', { name: 'jane' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('as') === 'john.doe@acme.com');

    await tabTo(page, page.getByRole('tab', { name: 'All' }));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Ended (1)' }).waitFor();
    await pressAt(page, page.getByRole('link', { name: 'Review the loan' }));
    await page.getByRole('heading', { name: 'Review the loan' }).waitFor();
  });

  it('one searches, by words and with more filters, and clears them', async () => {
    const page = await test.open('/?as=john.doe@acme.com');
    await typeAt(page, page.getByRole('textbox', { name: 'Search' }), 'review');
    await page.getByRole('heading', { name: 'All that may be seen (2)' }).waitFor();
    await pressAt(page, button(page, 'More filters'));
    await tabTo(page, page.getByRole('combobox', { name: 'States' }));
    await page.keyboard.type('COMPLETED');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'All that may be seen (1)' }).waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, button(page, 'Clear (2)'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'All that may be seen (4)' }).waitFor();
  });

  it('a task is claimed, saved, released and completed', async () => {
    const page = await test.open(`/tasks/${CLAIMED}?as=john.doe@acme.com`);
    await pressAt(page, button(page, 'Release'));
    await pressAt(page, button(page, 'Claim'));
    await tabTo(page, page.getByRole('combobox', { name: 'Approve this loan?' }));
    await page.keyboard.type('Yes');
    await typeAt(page, page.getByRole('textbox', { name: 'Comments' }), 'Fine');
    await pressAt(page, button(page, 'Save'));
    await page.getByText('Saved', { exact: true }).waitFor();
    await tabTo(page, button(page, 'Complete'), 'Shift+Tab');
    await page.keyboard.press('Space');
    await page.getByText('COMPLETED', { exact: true }).first().waitFor();
    await pressAt(page, button(page, 'Output'));
    await tabTo(page, page.getByRole('region', { name: 'Output' }).getByLabel('Output'));
  });

  it('a task is passed on, skipped and deleted, and each can be left undone', async () => {
    const page = await test.open(`/tasks/${OPINION}`);
    await pressAt(page, button(page, 'Skip'));
    await typeAt(page, page.getByRole('textbox', { name: 'Reason' }), 'Not me');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await pressAt(page, button(page, 'Skip'));
    await pressAt(page, inDialog(page, 'Skip'));
    await page.getByText('Assigned to loan-officers (group)').waitFor();

    await pressAt(page, button(page, 'Reassign'));
    await pressAt(page, inDialog(page, 'Remove assignee 2'));
    await tabTo(page, page.getByRole('textbox', { name: 'User or group' }), 'Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('ann@acme.com');
    await pressAt(page, inDialog(page, 'Reassign'));
    await page.getByText('Assigned to ann@acme.com').waitFor();

    await pressAt(page, button(page, 'Delete'));
    await pressAt(page, inDialog(page, 'Delete'));
    await page.getByText('DELETED', { exact: true }).first().waitFor();
  });

  it('a round of a loop is chosen', async () => {
    const page = await test.open('/tasks/d2ddae57-41a5-1f3c-a676-547cd00c6c05');
    await tabTo(page, page.getByRole('combobox', { name: 'Iteration' }));
    await page.keyboard.press('ArrowUp');
    await page.getByText('COMPLETED', { exact: true }).first().waitFor();
  });

  it('a call is looked at in the journal, replayed, and the next one fails', async () => {
    await test.cluster.fetch('/api/version');
    const page = await test.open('/journal');
    await pressAt(page, button(page, /^getVersion/));
    await pressAt(page, inDialog(page, 'Replay'));
    await page.getByText('Answered 200').waitFor();
    await tabTo(page, page.getByRole('combobox', { name: 'What goes wrong' }));
    await page.keyboard.type('status 500');
    await pressAt(page, inDialog(page, 'Fail the next one like this'));
    await page.getByText('waits for it').waitFor();
    await pressAt(page, inDialog(page, 'Copy: As curl'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await test.cluster.fetch('/api/version')).status).toBe(500);
  });

  it('the calls of the page are looked at, and the colours changed', async () => {
    const page = await test.open('/?as=john.doe@acme.com');
    await page.getByRole('table').waitFor();
    await pressAt(page, button(page, 'Dark'));
    await pressAt(page, button(page, /^Calls/));
    await pressAt(page, inDialog(page, /search/).first());
    await page.getByText('documented', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark');
  });

  it('a call is tried in the reference, and a refusal provoked', async () => {
    const page = await test.open('/docs?as=john.doe@acme.com#/human-tasks/claimHumanTask');
    const claim = page.locator('#operations-human-tasks-claimHumanTask');
    await pressAt(page, claim.locator('.execute'));
    await claim.locator('.live-responses-table').waitFor();
    await pressAt(page, claim.locator('.try').first());
    await claim.locator('.known pre').first().waitFor();
  });
});
