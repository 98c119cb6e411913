import { describe, expect, it } from 'vitest';
import { expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const simple = (name: string) => ({ name, taskReferenceName: `${name}_ref`, type: 'SIMPLE' });
const MARKUP = '<img src=x onerror="window.hit=1">';

const test = useBrowser({
  now: '2026-11-23T09:00:00Z',
  seed: {
    taskDefinitions: [{ name: 'pack', description: MARKUP }],
    workflowDefinitions: [
      { name: 'Parcel', version: 1, tasks: [simple('pack')] },
      {
        name: 'Parcel',
        version: 2,
        description: MARKUP,
        tasks: [simple('pack'), { ...simple('send'), name: MARKUP }],
      },
    ],
    forms: [
      {
        name: 'Decision',
        createdBy: 'admin@conductor.mock',
        jsonSchema: {
          properties: {
            approve: { type: 'string', enum: ['Yes', 'No'] },
            note: { type: 'string', title: MARKUP },
          },
          required: ['approve', 'note'],
        },
      },
    ],
  } as never,
});

describe('definitions', () => {
  it('are found by a part of their names, and drawn in each version', async () => {
    const page = await test.open('/definitions');
    await page.getByRole('link', { name: 'Decision' }).waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('parc');
    await page.getByRole('link', { name: 'Decision' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Parcel' }).click();
    const diagram = page.getByRole('region', { name: 'Diagram' });
    await diagram.getByText('send_ref').waitFor();
    await page.getByRole('combobox', { name: 'Version' }).selectOption('1');
    await diagram.getByText('send_ref').waitFor({ state: 'detached' });

    expect(await page.evaluate('window.hit')).toBeUndefined();
  });

  it('are compared with another version', async () => {
    const page = await test.open('/definitions/Parcel?version=2');
    await page.getByRole('button', { name: 'Compare with another version' }).click();
    const lines = page.getByRole('region', { name: 'Differences' });
    await lines.getByText('+       "taskReferenceName": "send_ref"').waitFor();
    expect(await lines.getByText('pack_ref').first().textContent()).toMatch(/^ /);
  });

  it('of tasks are shown as JSON', async () => {
    const page = await test.open('/definitions/tasks/pack');
    await page.getByRole('region', { name: 'Definition' }).getByText('"name": "pack"').waitFor();
  });

  it('that are not there are said to be so', async () => {
    const page = await test.open('/definitions/Nothing');
    await page.getByText('There is no such definition').waitFor();
  });
});

describe('a form', () => {
  it('is tried as save and as completion', async () => {
    const page = await test.open('/forms/Decision');
    await page.getByText('Saved: taken').waitFor();
    await page.getByText('Completed: refused').waitFor();
    await page.getByRole('textbox', { name: 'Answer' }).fill('{"approve": "Maybe"}');
    await page.getByText('Saved: refused').waitFor();
    await page.getByRole('textbox', { name: 'Answer' }).fill('{"approve": "Yes"}');
    await page.getByText('Saved: taken').waitFor();
    await page.getByRole('region', { name: 'Preview' }).getByLabel(MARKUP).fill('fine');

    await page.getByText('Completed: taken').waitFor();
    expect(await page.evaluate('window.hit')).toBeUndefined();
  });
});

it.each(['/definitions', '/definitions/Parcel', '/forms/Decision', '/definitions/tasks/pack'])(
  '%s can be read by everybody, on any screen',
  async (path) => {
    const page = await test.open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByText(/pack|Saved/)
      .first()
      .waitFor();

    await expectReadableAtAllWidths(page);
  },
);
