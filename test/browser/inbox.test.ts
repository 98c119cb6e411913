import { beforeEach, describe, expect, it } from 'vitest';
import { expectReadable, expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const test = useBrowser({ seed: 'examples/loan-approval.yaml', now: '2026-11-23T09:00:00Z' });
beforeEach(() => test.cluster.reset());

describe('the inbox', () => {
  it.each([
    ['mine', 'john.doe@acme.com', ['Approve the loan', 'Review the loan']],
    ['groups', 'john.doe@acme.com', ['Approve the loan', 'Approve the loan']],
    ['open', 'jane.doe@acme.com', ['Give a second opinion']],
    ['done', 'john.doe@acme.com', ['Review the loan']],
    ['groups', 'external:kim/partner-bank', ['Approve the share of a partner']],
  ])('shows in "%s" what there is for %s', async (tab, as, names) => {
    const page = await test.open(`/?tab=${tab}&as=${as}`);
    const links = page.getByRole('table').getByRole('link');
    await links.nth(names.length - 1).waitFor();

    expect((await links.allTextContents()).sort()).toEqual(names);
  });

  it('acts as whom one chooses, and the URL says so', async () => {
    const page = await test.open('/?tab=open');
    await page.getByRole('combobox', { name: 'Act as' }).click();
    const jane = page.getByRole('option', { name: 'jane.doe@acme.com' });
    expect(await jane.textContent()).toContain('USER');
    await jane.click();

    await page.getByRole('link', { name: 'Give a second opinion' }).waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toBe('jane.doe@acme.com');
  });

  it('is searched by words, and says why a query cannot be read', async () => {
    const page = await test.open('/');
    await page.getByRole('textbox', { name: 'Search' }).fill('partner*');
    await page.getByRole('heading', { name: 'All that may be seen (1)' }).waitFor();

    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('textbox', { name: 'Input, such as cost = 120' }).fill('loan_amount');
    await page.getByText('The search was not answered (400)').waitFor();
  });

  it('lists the calls that it made, and how their answers are known', async () => {
    const page = await test.open('/?tab=open&as=jane.doe@acme.com');
    await page.getByRole('link', { name: 'Give a second opinion' }).waitFor();
    await page.getByRole('button', { name: /^Calls/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer
      .getByRole('button', { name: /search/ })
      .first()
      .click();

    await drawer.getByText('documented', { exact: true }).waitFor();
    await drawer.getByText('One page of the tasks that match.').first().waitFor();
    expect(await drawer.getByText('curl -i').first().textContent()).toContain(
      '/api/human/tasks/search',
    );
    await expectReadable(page);
  });

  it('marks its calls in the journal', async () => {
    const page = await test.open('/?tab=open&as=jane.doe@acme.com');
    await page.getByRole('link', { name: 'Give a second opinion' }).waitFor();
    const answer = await fetch(`${test.cluster.url}/__admin/requests?source=console`);
    const { requests } = (await answer.json()) as { requests: { operation: string }[] };

    expect(requests.map(({ operation }) => operation)).toContain('searchHumanTasks');
    expect(test.cluster.journal.requests({ operation: 'searchHumanTasks' })).toEqual([]);
  });

  it('of a tenant shows that tenant', async () => {
    const body = JSON.stringify({ id: 'blue' });
    await fetch(`${test.cluster.url}/__admin/tenants`, { method: 'POST', body });
    const page = await test.open('/t/blue/?tab=open&as=jane.doe@acme.com');
    await page.getByText('tenant blue').waitFor();
    await page.getByRole('link', { name: 'Give a second opinion' }).click();
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByText('claimed by jane.doe@acme.com').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/t\/blue\/tasks\//);

    const main = await test.open('/?tab=open&as=jane.doe@acme.com');
    await main.getByRole('link', { name: 'Give a second opinion' }).waitFor();
    await fetch(`${test.cluster.url}/__admin/tenants/blue`, { method: 'DELETE' });
  });

  it('can be read by everybody, on any screen', async () => {
    const page = await test.open('/?tab=all');
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'More filters' }).click();

    await expectReadableAtAllWidths(page);
  });
});
