import { fileURLToPath } from 'node:url';
import { startMockCluster } from 'conductor-mock';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

/** `/docs` and `/docs/steering`, in a browser. */

const seed = fileURLToPath(new URL('../../examples/loan-approval.yaml', import.meta.url));
const test = useBrowser({ seed, clock: 'manual' });

const byReference = '#operations-human-tasks-updateHumanTaskByRef';
const issueToken = '#operations-state-issueSteeringToken';

async function shown(path: string): Promise<Page> {
  const page = await test.open(path);
  await page.waitForSelector('.opblock-tag');
  return page;
}

/** The reference of the API with the update of a Human task opened, as whoever is chosen. */
async function openUpdate(path = '/docs'): Promise<Page> {
  const page = await shown(path);
  await page.click('#operations-tag-human-tasks button');
  await page.click(`${byReference} .opblock-summary-control`);
  await page.waitForSelector(`${byReference} .response`);
  return page;
}

describe('the API reference', () => {
  it('tries a call as the person who is chosen, and the journal has it as the console’s', async () => {
    const page = await openUpdate();
    await page.selectOption('#person', 'john.doe@acme.com');
    await page.click(`${byReference} .execute`);
    await page.waitForSelector(`${byReference} .live-responses-table`);

    const [call] = test.cluster.journal.requests({
      source: 'console',
      operation: 'updateHumanTaskByRef',
    });
    expect(call).toMatchObject({ status: 200, caller: 'john.doe@acme.com' });
    const answer = await page.innerText(`${byReference} .live-responses-table`);
    expect(answer).toContain('x-mock-evidence: documented');
  });

  it('calls as nobody, as long as nobody is chosen', async () => {
    const page = await openUpdate();
    await page.click(`${byReference} .execute`);
    await page.waitForSelector(`${byReference} .live-responses-table`);

    expect(await page.innerText(`${byReference} .live-responses-table`)).toContain(
      'Token cannot be null or empty',
    );
  });

  it('shows how each answer is known, and what it refuses', async () => {
    const page = await openUpdate();
    const shownIn = (code: string) =>
      page.innerText(`${byReference} .response[data-code="${code}"] .response-col_description`);

    expect(await shownIn('200')).toContain('documented the vendor says so');
    expect(await shownIn('400')).toMatch(/OutputBreaksForm\s+assumed our choice/);
    expect(await shownIn('404')).toMatch(/UnknownTaskRef\s+documented/);
  });

  it('provokes refusals on the demo', async () => {
    const page = await openUpdate();
    const refusal = (name: string) => page.locator(`${byReference} .known li`, { hasText: name });
    for (const name of ['OutputBreaksForm', 'ExpiredToken', 'NotPermitted']) {
      await refusal(name).getByRole('button').click();
      await refusal(name).getByRole('status').waitFor();
    }
    expect(await refusal('OutputBreaksForm').innerText()).toMatch(
      /as john\.doe@acme\.com[^]*\n400 /,
    );
    expect(await refusal('ExpiredToken').innerText()).toMatch(/\n401 .*EXPIRED_TOKEN/);
    const refused = test.cluster.journal.requests({ source: 'console', refusal: 'NotPermitted' });
    expect(refused).toHaveLength(1);
  });

  it('of a tenant calls the tenant', async () => {
    await using side = await test.cluster.fork({ id: 'side' });
    const page = await openUpdate('/t/side/docs');
    await page.selectOption('#person', 'john.doe@acme.com');
    await page.click(`${byReference} .execute`);
    await page.waitForSelector(`${byReference} .live-responses-table`);

    const where = { source: 'console', operation: 'updateHumanTaskByRef' } as const;
    expect(side.journal.requests(where)).toHaveLength(1);
    expect(await page.getAttribute('nav a:first-child', 'href')).toBe('/t/side/');
  });

  it('opens an operation by its link, in sight, as whom the link names', async () => {
    const page = await shown('/docs?as=john.doe@acme.com#/human-tasks/claimHumanTask');
    await page.waitForSelector('#operations-human-tasks-claimHumanTask .responses-wrapper');
    const top = `document.querySelector('#operations-human-tasks-claimHumanTask').getBoundingClientRect().top`;
    await expect.poll(() => page.evaluate<number>(top)).toBeLessThan(500);
    await page.waitForSelector('#person option[value="john.doe@acme.com"]:checked', {
      state: 'attached',
    });
    await page.selectOption('#person', 'jane.doe@acme.com');
    await page.waitForURL('**/docs?as=jane.doe%40acme.com#/human-tasks/claimHumanTask');
  });

  it('calls for a person of an outside system whom the link names', async () => {
    const page = await openUpdate('/docs?as=external:kim/partner-bank');
    await page.locator('#person option:checked', { hasText: 'kim (outside' }).waitFor({
      state: 'attached',
    });
    await page.click(`${byReference} .execute`);
    await page.waitForSelector(`${byReference} .live-responses-table`);

    const where = { source: 'console', operation: 'updateHumanTaskByRef' } as const;
    expect(test.cluster.journal.requests(where).at(-1)?.caller).toBe('app:mock');
  });
});

describe('the reference of steering', () => {
  it('tries a steering call', async () => {
    const page = await shown('/docs/steering');
    await page.click('#operations-tag-state button');
    await page.click(`${issueToken} .opblock-summary-control`);
    await page.click(`${issueToken} .execute`);
    await page.waitForSelector(`${issueToken} .live-responses-table`);

    expect(await page.innerText(`${issueToken} .live-responses-table`)).toContain('"token"');
  });
});

describe('a server with an admin token that is not the demo', () => {
  it('is asked for the token once, and says that it is not the demo', async () => {
    await using guarded = await startMockCluster({ adminToken: 'open-sesame' });
    const page = await test.open(`${guarded.url}/docs#/human-tasks/claimHumanTask`, {
      origin: guarded.url,
    });
    for (const token of ['wrong', 'open-sesame']) {
      await page.fill('input[type=password]', token);
      await page.keyboard.press('Enter');
    }
    await page.waitForSelector('#person');
    await page.locator('.known .try').first().click();
    expect(await page.locator('.known pre').innerText()).toContain('This cluster is not the demo');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });
});

describe('a reference', () => {
  it('can be read and used by all, at all widths', async () => {
    const page = await openUpdate();
    await page.click(`${byReference} .try`);
    await page.waitForSelector(`${byReference} .known pre`);
    await page.click(`${byReference} .execute`);
    await page.waitForSelector(`${byReference} .live-responses-table`);
    await expectReadableAtAllWidths(page);
  });

  it('of steering, too', async () => {
    const page = await shown('/docs/steering');
    await page.click('#operations-tag-state button');
    await page.click(`${issueToken} .opblock-summary-control`);
    await page.waitForSelector(`${issueToken} .response`);
    await expectReadableAtAllWidths(page);
  });
});
