import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { executionsSeed } from './executions-seed.ts';
import { expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const test = useBrowser({
  seed: executionsSeed as never,
  now: '2026-11-23T09:00:00Z',
  maxTenants: 3,
});
beforeEach(() => test.cluster.reset());

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

describe('the cluster', () => {
  it('is moved to what falls due next: the next assignee has the task', async () => {
    const inbox = await test.open('/?tab=mine&as=bob@acme.com');
    await inbox.getByText('None.').first().waitFor();
    const page = await test.open('/cluster');
    const due = page.getByRole('list', { name: 'What falls due next' }).getByRole('listitem');
    const escalation = due.filter({ hasText: 'the assignment of ann@acme.com is over' });
    await escalation.getByRole('button', { name: 'Advance to it' }).click();

    await page.getByText('2026-11-23 09:30:00 UTC').first().waitFor();
    await inbox.getByRole('link', { name: 'Decide in time' }).waitFor();
  });

  it('is moved by a span', async () => {
    const page = await test.open('/cluster');
    await page.getByRole('textbox', { name: 'Advance by' }).fill('2');
    await page.getByRole('button', { name: 'Advance', exact: true }).click();

    await page.getByText('2026-11-23 11:00:00 UTC').first().waitFor();
  });

  it('is taken as a snapshot, changed, and put back', async () => {
    const page = await test.open('/cluster');
    const state = section(page, 'State');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      state.getByRole('button', { name: 'Take a snapshot' }).click(),
    ]);
    await section(page, 'Clock').getByRole('button', { name: 'Advance', exact: true }).click();
    await page.getByText('2026-11-23 10:00:00 UTC').first().waitFor();
    await state.getByLabel('Restore a snapshot').setInputFiles(await download.path());

    await state.getByText('The snapshot is in place.').waitFor();
    await page.getByText('2026-11-23 09:00:00 UTC').first().waitFor();
    await state.getByLabel('Restore a snapshot').setInputFiles(fileOf('no.json', '{"format": 9}'));
    await state.getByText('It was not done').waitFor();
  });

  it('takes a seed, and says in which line one is wrong', async () => {
    const page = await test.open('/cluster');
    const state = section(page, 'State');
    const seed = state.getByLabel('Load a seed');
    await seed.setInputFiles(fileOf('wrong.yaml', 'users:\n  - id: kim@acme.com\n    nmae: Kim\n'));
    await state.getByText(/:3: .*nmae/).waitFor();
    await seed.setInputFiles(fileOf('right.yaml', 'users:\n  - { id: kim@acme.com, name: Kim }\n'));
    await state.getByText('right.yaml is loaded.').waitFor();

    await section(page, 'People and applications').getByText('kim@acme.com').waitFor();
    await state.getByRole('button', { name: 'Reset' }).click();
    await section(page, 'People and applications')
      .getByText('kim@acme.com')
      .waitFor({ state: 'detached' });
  });

  it('makes tokens that work', async () => {
    const page = await test.open('/cluster');
    await page.getByRole('button', { name: 'Make a token: ann@acme.com' }).click();
    await page.getByRole('button', { name: 'Copy the token: ann@acme.com' }).waitFor();
    await page.getByRole('button', { name: 'Copy the curl header: ann@acme.com' }).waitFor();
  });

  it('says what it is, where its state is, and what bounds it', async () => {
    const page = await test.open('/cluster');
    const server = section(page, 'Server');
    await server.getByText(`on Node.js ${process.versions.node}`).waitFor();
    await server.getByText('Its state is in memory, and ends with the process.').waitFor();
    const row = server.getByRole('row').filter({ hasText: '--max-tenants' });
    expect(await row.textContent()).toBe('--max-tenantstenants at a time3usually 1,000');
    const others = server.getByRole('row').filter({ hasText: '--max-violations' });
    expect(await others.textContent()).toBe('--max-violationsviolations that a refusal lists100');
  });

  it('makes an access key, and shows its secret once', async () => {
    const page = await test.open('/cluster');
    await page.getByRole('button', { name: 'Access keys: mock' }).click();
    await page.getByText('mock-key (ACTIVE)').waitFor();
    await page.getByRole('button', { name: 'Make an access key: mock' }).click();
    const shown = page.getByRole('status').filter({ hasText: 'The secret is shown this once' });
    await shown.waitFor();
    const [keyId = '', keySecret = ''] = await shown.locator('code').allTextContents();
    await page.getByText(`${keyId} (ACTIVE)`).waitFor();
    const token = await test.cluster.fetch('/api/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ keyId, keySecret }),
    });
    expect(token.status).toBe(200);

    await page.getByRole('button', { name: /^Calls/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: /POST.*accessKeys/ }).click();
    await drawer.getByText('"secret": "***"').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Access keys: mock' }).click();
    await page.getByText(`${keyId} (ACTIVE)`).waitFor();
    expect(await page.content()).not.toContain(keySecret);
  });

  it('has faults added and removed, and says what is wrong with one', async () => {
    const page = await test.open('/cluster');
    const faults = section(page, 'Faults');
    await faults.getByRole('button', { name: 'Add the fault' }).click();
    await faults.getByRole('button', { name: /^Remove the fault/ }).waitFor();
    await faults
      .getByRole('textbox', { name: 'Another fault' })
      .fill('{"match": {"operation": "claim"}, "then": {"status": 503}}');
    await faults.getByRole('button', { name: 'Add the fault' }).click();
    await faults.getByText('It was not added (400)').waitFor();
    await faults.getByRole('button', { name: /^Remove the fault/ }).click();
    await faults.getByText('None: every call is answered as usual.').waitFor();
  });

  it('is forked into a tenant, which goes its own way and is ended', async () => {
    const page = await test.open('/cluster');
    const tenants = section(page, 'Tenants');
    await tenants.getByRole('textbox', { name: 'Id' }).fill('blue');
    await tenants.getByRole('button', { name: 'Fork what is shown' }).click();
    await tenants.getByRole('link', { name: 'blue' }).click();
    await page.getByText('This page shows the tenant blue.').waitFor();
    await page.getByRole('button', { name: 'Advance', exact: true }).click();
    await page.getByText('2026-11-23 10:00:00 UTC').first().waitFor();
    await page.getByRole('link', { name: 'Go to the cluster itself' }).click();
    await page.getByText('2026-11-23 09:00:00 UTC').first().waitFor();
    await page.getByRole('button', { name: 'End the tenant blue' }).click();
    await page.getByRole('link', { name: 'blue' }).waitFor({ state: 'detached' });
  });

  it('can be read by everybody, on any screen', async () => {
    const page = await test.open('/cluster');
    await page
      .getByRole('list', { name: 'What falls due next' })
      .getByRole('listitem')
      .first()
      .waitFor();
    await page.getByText('ann@acme.com').first().waitFor();
    await page.getByText('--max-tenants').waitFor();

    await expectReadableAtAllWidths(page);
  });
});
