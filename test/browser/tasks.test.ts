import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const DAY = 86_400_000;
const CLAIMED = '48fea338-82ab-1d9b-a7e3-b00c6fc6d99c';
const OPINION = '51f2eb05-767d-116b-aad7-b430fad83283';
const REVIEW = 'd2ddae57-41a5-1f3c-a676-547cd00c6c05';
const PARTNER = 'fce9e913-79fc-1d59-a365-cf2cbf8f6684';

const test = useBrowser({ seed: 'examples/loan-approval.yaml', now: '2026-11-23T09:00:00Z' });
beforeEach(() => test.cluster.reset());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const decision = (page: Page) => page.getByRole('combobox', { name: 'Approve this loan?' });

async function statusOf(execution: string): Promise<string> {
  const token = await test.cluster.tokenFor('admin@conductor.mock');
  const headers = { 'X-Authorization': token };
  const answer = await fetch(`${test.cluster.apiUrl}/workflow/${execution}/status`, { headers });
  return ((await answer.json()) as { status: string }).status;
}

describe('a task', () => {
  it('is approved by a member of the group that it was passed on to', async () => {
    await test.cluster.clock.advance(2 * DAY);
    const page = await test.open('/?as=john.doe@acme.com&tab=groups');
    await page.getByRole('link', { name: 'Give a second opinion' }).click();

    await button(page, 'Claim').click();
    await field(page, 'Comments').fill('Income covers it');
    await button(page, 'Complete').click();
    await page.getByText('It was not completed (400)').waitFor();
    expect(await decision(page).getAttribute('aria-invalid')).toBe('true');

    await decision(page).selectOption('Yes');
    await button(page, 'Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    expect(await field(page, 'Comments').inputValue()).toBe('Income covers it');

    await button(page, 'Complete').click();
    await page.getByText('COMPLETED', { exact: true }).first().waitFor();
    expect(await statusOf('7f2e84c6-027b-11f1-913a-226156badb04')).toBe('COMPLETED');
  });

  it('comes back in a loop when it is rejected', async () => {
    const page = await test.open(`/tasks/${REVIEW}?as=john.doe@acme.com`);
    await button(page, 'Claim').click();
    await decision(page).selectOption('No');
    await field(page, 'Comments').fill('Papers are missing still');
    await button(page, 'Complete').click();

    const rounds = page.getByRole('combobox', { name: 'Iteration' });
    await rounds
      .getByRole('option', { name: 'Iteration 3: ASSIGNED' })
      .waitFor({ state: 'attached' });
    await rounds.selectOption('Iteration 3: ASSIGNED');
    await page.waitForURL((url) => !url.pathname.endsWith(REVIEW));

    await button(page, 'Claim').click();
    await decision(page).selectOption('Yes');
    await field(page, 'Comments').fill('All there');
    await button(page, 'Complete').click();
    await page.getByText('COMPLETED', { exact: true }).first().waitFor();
    expect(await statusOf('5e0c9a52-027b-11f1-913a-226156badb04')).toBe('COMPLETED');
  });

  it('says by which rule an action is forbidden', async () => {
    const page = await test.open(`/tasks/${OPINION}?as=jane.doe@acme.com`);

    await page.getByText("You don't have permissions to release human task").waitFor();
    await page.getByText('1,440 min left, until 2026-11-24 09:00:00 UTC').waitFor();
    expect(await page.getByText('rule humanTask.release, NotPermitted, 403').count()).toBe(1);
    expect(await button(page, 'Release').isDisabled()).toBe(true);
    expect(await button(page, 'Claim').isEnabled()).toBe(true);
  });

  it('is not shown to somebody who may not see it', async () => {
    const page = await test.open(`/tasks/${CLAIMED}?as=cal@acme.com`);

    await page.getByText('The task is not shown to whom you act as (403)').waitFor();
  });

  it('that is not there is said to be so', async () => {
    const page = await test.open('/tasks/nothing');

    await page.getByText('There is no such task (404)').waitFor();
  });

  it('is claimed for a person of an outside system', async () => {
    const page = await test.open(`/tasks/${PARTNER}?as=external:kim/partner-bank`);
    await button(page, 'Claim').click();

    await page.getByText('claimed by kim (outside)').waitFor();
  });

  it('is skipped, with a reason that its log has', async () => {
    const page = await test.open(`/tasks/${OPINION}`);
    await button(page, 'Skip').click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('I know the applicant');
    await page.getByRole('dialog').getByRole('button', { name: 'Skip' }).click();

    await page.getByText('“I know the applicant”').waitFor();
    await page.getByText('Assigned to loan-officers (group)').waitFor();
    await page.getByText('Trigger ASSIGNEE_CHANGED').waitFor();
  });

  it('changes on the page when somebody else claims it', async () => {
    const page = await test.open(`/tasks/${OPINION}?as=admin@conductor.mock`);
    await page.getByText('Assigned to jane.doe@acme.com', { exact: true }).waitFor();
    const token = await test.cluster.tokenFor('jane.doe@acme.com');
    const headers = { 'X-Authorization': token };
    await fetch(`${test.cluster.apiUrl}/human/tasks/${OPINION}/claim`, { method: 'POST', headers });

    await page.getByText('Assigned to jane.doe@acme.com, claimed by jane.doe@acme.com').waitFor();
  });

  it('can be read by everybody, on any screen', async () => {
    const page = await test.open(`/tasks/${CLAIMED}?as=john.doe@acme.com`);
    await button(page, 'Complete').waitFor();

    await expectReadableAtAllWidths(page);
  });
});
