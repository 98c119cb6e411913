import { describe, expect, it } from 'vitest';
import { LONG, MARKUP, RIGHT_TO_LEFT } from './hostile-texts.ts';
import { useBrowser } from './use-browser.ts';
import { widthsThatScroll } from './widths.ts';

/** What users wrote is shown as text, whatever it is; the page is watched for scripts, errors and calls to elsewhere. */

const form = (name: string, jsonSchema: object, templateUI: object) => ({
  name,
  version: 1,
  createdBy: 'ann@acme.com',
  jsonSchema,
  templateUI,
});
const control = (name: string, more: object = {}) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  ...more,
});
const column = (...elements: unknown[]) => ({ type: 'VerticalLayout', elements });

const forms = [
  form(
    'Markup',
    { title: MARKUP, properties: { note: { type: 'string', title: MARKUP, description: MARKUP } } },
    column(control('note', { label: MARKUP }), { type: 'Label', text: MARKUP }),
  ),
  form(
    'Endless',
    { properties: { name: { type: 'string' }, child: { $ref: '#' } } },
    column(control('name'), control('child')),
  ),
  form('Gone', { properties: {} }, column()),
  form('Broken', { properties: { note: { type: 'string' } } }, { type: 'Control', scope: 7 }),
  form('Odd', { properties: { note: { type: 'string' } } }, column(null, 7, { type: 'Hologram' })),
  form(
    'Kinds',
    {
      properties: {
        day: { type: 'string', format: 'date' },
        colours: {
          type: 'array',
          items: { type: 'string', enum: ['red', 'blue'] },
          uniqueItems: true,
        },
        lines: {
          type: 'array',
          items: { type: 'object', properties: { price: { type: 'number' } } },
        },
        person: { type: 'object', properties: { age: { type: 'integer' } } },
        choice: { type: 'string', oneOf: '${options}' },
        agreed: { type: 'boolean' },
        mixed: { type: ['string', 'number'] },
        hidden: { type: 'string' },
      },
    },
    column(
      ...['day', 'colours', 'lines', 'person', 'choice', 'agreed', 'mixed'].map((name) =>
        control(name),
      ),
      control('hidden', {
        rule: {
          effect: 'SHOW',
          condition: { scope: '#/properties/agreed', schema: { const: true } },
        },
      }),
    ),
  ),
];

const options = [
  { const: 'a', title: 'First' },
  { const: 'b', title: 'Second' },
];

const assignments = [
  { assignee: { userType: 'EXTERNAL_USER', user: MARKUP }, slaMinutes: 60 },
  { assignee: { userType: 'EXTERNAL_GROUP', user: RIGHT_TO_LEFT } },
];

const workflow = (name: string, displayName: string, formName?: string) => ({
  name,
  tasks: [
    {
      name: 'human',
      taskReferenceName: 'human_ref',
      type: 'HUMAN',
      inputParameters: {
        options,
        long: '${workflow.input.long}',
        __humanTaskDefinition: {
          displayName,
          ...(name === 'markup' && { assignments }),
          ...(formName !== undefined && { userFormTemplate: { name: formName, version: 1 } }),
        },
      },
    },
  ],
});

/** Starts 100 tasks at once. */
const many = {
  name: 'many',
  tasks: [
    {
      name: 'fork',
      taskReferenceName: 'fork_ref',
      type: 'FORK_JOIN',
      forkTasks: Array.from({ length: 100 }, (_, at) => [
        { name: 'human', taskReferenceName: `human_${at}`, type: 'HUMAN', inputParameters: {} },
      ]),
    },
    { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: [] },
  ],
};

const tasks = [
  ['markup', MARKUP, 'Markup'],
  ['broken', 'Broken form', 'Broken'],
  ['odd', 'Odd form', 'Odd'],
  ['kinds', 'All kinds', 'Kinds'],
  ['endless', 'A schema that contains itself', 'Endless'],
  ['gone', 'Form is gone', 'Gone'],
  ['plain', RIGHT_TO_LEFT, undefined],
] as const;

const test = useBrowser({
  now: '2026-11-23T09:00:00Z',
  seed: {
    users: [{ id: 'ann@acme.com', name: MARKUP }],
    forms,
    workflowDefinitions: [
      ...tasks.map(([name, displayName, formName]) => workflow(name, displayName, formName)),
      workflow('long', LONG),
      many,
    ],
    executions: [...tasks.map(([name]) => name), 'long'].map((name, at) => ({
      workflowId: `00000000-0000-11f1-a000-00000000000${at}`,
      name,
      startedBy: 'ann@acme.com',
      input: { long: LONG },
    })),
  } as never,
});

async function deleteForm(name: string): Promise<void> {
  const headers = { 'X-Authorization': await test.cluster.tokenFor('admin@conductor.mock') };
  await fetch(`${test.cluster.apiUrl}/human/template/${name}`, { method: 'DELETE', headers });
}

async function posted(path: string, body: object = {}): Promise<number> {
  const headers = {
    'X-Authorization': await test.cluster.tokenFor('admin@conductor.mock'),
    'Content-Type': 'application/json',
  };
  const answer = await test.cluster.fetch(path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return answer.status;
}

async function openTask(workflowName: string) {
  const token = await test.cluster.tokenFor('admin@conductor.mock');
  const answer = await fetch(`${test.cluster.apiUrl}/human/tasks/search`, {
    method: 'POST',
    headers: { 'X-Authorization': token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ workflowNames: [workflowName] }),
  });
  const { results } = (await answer.json()) as { results: { taskId: string }[] };
  return test.open(`/tasks/${results[0]!.taskId}`);
}

describe('a hostile cluster', () => {
  it('shows its names in the inbox as they are', async () => {
    const page = await test.open('/?tab=all');
    await page.getByRole('link', { name: MARKUP }).waitFor();
    await page.getByRole('link', { name: '🧾' }).waitFor();

    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await widthsThatScroll(page)).toEqual([]);
  });

  it('shows what was written into logs, outputs and calls as it is', async () => {
    const page = await openTask('markup');
    const id = new URL(page.url()).pathname.slice('/tasks/'.length);
    const reason = MARKUP + RIGHT_TO_LEFT;
    const tasks = '/api/human/tasks';
    expect(await posted(`${tasks}/${id}/update`, { note: MARKUP, [MARKUP]: LONG })).toBe(200);
    expect(await posted(`${tasks}/${id}/skip?reason=${encodeURIComponent(reason)}`)).toBe(200);
    expect(await posted(`${tasks}/${encodeURIComponent(MARKUP)}`)).toBe(405);
    await page.getByText(reason).waitFor();
    await page.getByRole('button', { name: 'Output' }).click();
    await page.getByRole('region', { name: 'Output' }).getByText('<img src=x').waitFor();
    expect(await widthsThatScroll(page)).toEqual([]);

    const journal = await test.open('/journal');
    await journal.getByRole('table').getByText('img').first().click();
    await journal.getByRole('dialog').getByText('As curl').waitFor();
    expect(await widthsThatScroll(journal)).toEqual([]);
    for (const one of [page, journal]) expect(await one.evaluate('window.hit')).toBeUndefined();
  });

  it('pages through 10,000 tasks', async () => {
    const started = Array.from({ length: 100 }, () => posted('/api/workflow/many'));
    expect(new Set(await Promise.all(started))).toEqual(new Set([200]));
    const page = await test.open('/?workflowNames=many');
    await page.getByRole('heading', { name: 'All that may be seen (10,000)' }).waitFor();
    await page.getByRole('button', { name: 'Page 500', exact: true }).click();

    await page.waitForURL((url) => url.searchParams.get('page') === '500');
    expect(await page.getByRole('table').getByRole('link').count()).toBe(20);
    expect(await widthsThatScroll(page)).toEqual([]);
  });

  it.each(['markup', 'long', 'plain', 'odd', 'endless'])('breaks no task: %s', async (name) => {
    const page = await openTask(name);
    await page.getByRole('button', { name: 'Complete' }).waitFor();
    await page.getByRole('button', { name: 'The whole task' }).click();

    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await widthsThatScroll(page)).toEqual([]);
  });

  it.each([
    ['broken', 'This form cannot be shown as fields. Its answer is shown as JSON.'],
    ['plain', 'This task has no form: it takes any JSON object.'],
    ['gone', 'The cluster has no such form.'],
  ])('has an answer as JSON where there are no fields: %s', async (name, sentence) => {
    if (name === 'gone') await deleteForm('Gone');
    const page = await openTask(name);
    await page.getByText(sentence).waitFor();
    const answer = page.getByRole('textbox', { name: 'Answer' });
    await answer.fill('[1]');
    await page.getByText('An answer is a JSON object.').waitFor();
    await answer.fill('{"note": "fine"}');
    await page.getByRole('button', { name: 'Save' }).click();

    await page.getByText('Saved', { exact: true }).waitFor();
  });

  it('has a field for each kind of value, with rules and values of the input', async () => {
    const page = await openTask('kinds');
    await page.getByLabel('Day').fill('2026-11-23');
    await page.getByRole('checkbox', { name: 'blue' }).check();
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('textbox', { name: 'Price' }).fill('1.5');
    await page.getByRole('textbox', { name: 'Age' }).fill('44');
    await page.getByRole('combobox', { name: 'Choice' }).selectOption('Second');
    await page.getByRole('textbox', { name: 'Mixed' }).fill('7');
    expect(await page.getByRole('textbox', { name: 'Hidden' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Agreed' }).check();
    await page.getByRole('textbox', { name: 'Hidden' }).fill('seen');
    await page.getByRole('button', { name: 'Complete' }).click();

    await page.getByText('COMPLETED', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Output' }).click();
    const output = await page.getByRole('region', { name: 'Output' }).last().textContent();
    expect(JSON.parse(output ?? '')).toEqual({
      day: '2026-11-23',
      colours: ['blue'],
      lines: [{ price: 1.5 }],
      person: { age: 44 },
      choice: 'b',
      mixed: '7',
      agreed: true,
      hidden: 'seen',
    });
  });
});
