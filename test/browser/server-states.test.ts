import { startMockCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { sharedChromium } from './launch-chromium.ts';
import { useBrowser } from './use-browser.ts';

const test = useBrowser({
  seed: 'examples/loan-approval.yaml',
  adminToken: 'open-sesame',
  now: '2026-11-23T09:00:00Z',
});

describe('a server with an admin token', () => {
  it('is asked for it, again where it is a wrong one, and anew in another tab', async () => {
    const page = await test.open('/?tab=open&as=jane.doe@acme.com');
    const dialog = page.getByRole('dialog', { name: 'This server has an admin token' });
    await dialog.getByLabel('Admin token').first().fill('wrong');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByText('The server has another one.').waitFor();
    await dialog.getByLabel('Admin token').first().fill('open-sesame');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('link', { name: 'Give a second opinion' }).waitFor();
    await dialog.waitFor({ state: 'detached' });

    await page.reload();
    await dialog.waitFor();
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
      'open-sesame',
    );
  });
});

describe('a server that ends', () => {
  it('is said to be gone, and the page goes on when it is back', async () => {
    const seeded = { seed: 'examples/loan-approval.yaml', now: '2026-11-23T09:00:00Z' };
    const first = await startMockCluster(seeded);
    await using context = await (await sharedChromium()).newContext();
    const page = await context.newPage();
    await page.goto(`${first.url}/?tab=open&as=jane.doe@acme.com`);
    const task = page.getByRole('link', { name: 'Give a second opinion' });
    await task.waitFor();
    await first.close();
    const gone = page.getByText('The server does not answer', { exact: true });
    await gone.waitFor();
    expect(await task.count()).toBe(1);

    await using _second = await startMockCluster({
      ...seeded,
      port: Number(new URL(first.url).port),
    });
    await gone.waitFor({ state: 'detached' });
    await task.click();
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByText('claimed by jane.doe@acme.com').waitFor();
  });
});
