import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectReadable, expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const test = useBrowser({ seed: 'examples/loan-approval.yaml', now: '2026-11-23T09:00:00Z' });
beforeEach(async () => {
  await test.cluster.reset();
  test.cluster.journal.clear();
});

async function called(path: string, method = 'GET'): Promise<number> {
  const token = await test.cluster.tokenFor('john.doe@acme.com');
  const headers = { 'X-Authorization': token };
  return (await fetch(`${test.cluster.apiUrl}${path}`, { method, headers })).status;
}

const calls = (page: Page) => page.getByRole('table').getByRole('button');

describe('the journal', () => {
  it('shows calls as they happen, and lets those through that are asked for', async () => {
    const page = await test.open('/journal');
    await page.getByText('No call yet.').waitFor();
    await called('/human/tasks/nothing');
    await called('/version');
    await calls(page).filter({ hasText: 'getVersion' }).waitFor();
    expect(await calls(page).count()).toBe(2);

    await page.getByRole('textbox', { name: 'Status' }).fill('4xx');
    await calls(page).filter({ hasText: 'getVersion' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('table').getByText('UnknownTask').count()).toBe(1);
  });

  it('shows one call in full, which can be replayed', async () => {
    await called('/human/tasks/nothing');
    const page = await test.open('/journal');
    await calls(page).first().click();
    const details = page.getByRole('dialog');
    await details.getByText('documented', { exact: true }).waitFor();
    await details.getByRole('button', { name: 'Replay' }).click();

    await details.getByText('Answered 404').waitFor();
    const mine = { source: 'console', operation: 'getHumanTask' } as const;
    expect(test.cluster.journal.requests(mine)).toMatchObject([{ caller: 'john.doe@acme.com' }]);
    await expectReadable(page);
  });

  it('lets the next call like one of it fail', async () => {
    expect(await called('/human/tasks/48fea338-82ab-1d9b-a7e3-b00c6fc6d99c')).toBe(200);
    const page = await test.open('/journal');
    await calls(page).first().click();
    await page.getByRole('button', { name: 'Fail the next one like this' }).click();
    await page.getByText('waits for it').waitFor();

    expect(await called('/human/tasks/48fea338-82ab-1d9b-a7e3-b00c6fc6d99c')).toBe(503);
    expect(await called('/human/tasks/48fea338-82ab-1d9b-a7e3-b00c6fc6d99c')).toBe(200);
  });

  it('can be read by everybody, on any screen', async () => {
    await called('/human/tasks/nothing');
    const page = await test.open('/journal');
    await calls(page).first().waitFor();

    await expectReadableAtAllWidths(page);
  });
});
