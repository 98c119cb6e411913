import { describe, it } from 'vitest';
import { expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const test = useBrowser();

describe('the page of fidelity', () => {
  it('finds answers and refusals by words, kind and evidence', async () => {
    const page = await test.open('/cluster');
    await page.getByRole('link', { name: 'How each of its answers is known' }).click();
    await page.getByRole('table').waitFor();
    await page.getByRole('textbox', { name: 'Words' }).fill('claimHumanTask TaskIsTerminal');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Refusals');
    await page.getByRole('combobox', { name: 'Evidence' }).selectOption('assumed');

    await page.getByText('400 TaskIsTerminal').first().waitFor();
    await page.getByRole('combobox', { name: 'Evidence' }).selectOption('observed');
    await page.getByText(/^0 of/).waitFor();
  });

  it('can be read by everybody, on any screen', async () => {
    const page = await test.open('/cluster/fidelity');
    await page.getByRole('table').waitFor();

    await expectReadableAtAllWidths(page);
  });
});
