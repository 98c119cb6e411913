import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LONG, MARKUP, RIGHT_TO_LEFT } from './hostile-texts.ts';
import { useBrowser } from './use-browser.ts';
import { widthsThatScroll } from './widths.ts';

/** Executions, definitions, forms and the cluster, where users wrote anything and there is much of everything. */

const MARKED = '00000000-0000-11f1-b000-000000000001';
const WIDE = '00000000-0000-11f1-b000-000000000002';
const MANY = 3_000;

const simple = (name: string, more: object = {}) => ({
  name,
  taskReferenceName: name,
  type: 'SIMPLE',
  ...more,
});

/** Each task of it has been named by somebody who means harm. */
const marked = {
  name: MARKUP,
  description: LONG,
  inputParameters: [MARKUP, RIGHT_TO_LEFT],
  tasks: [
    simple(MARKUP),
    {
      name: 'which',
      taskReferenceName: RIGHT_TO_LEFT,
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'way',
      inputParameters: { way: '${workflow.input.way}' },
      decisionCases: { [MARKUP]: [simple('after_markup')], [LONG]: [simple('after_long')] },
      defaultCase: [simple('otherwise')],
    },
  ],
};

/** As large as an execution that people still look at. */
const wide = {
  name: 'wide',
  tasks: [
    {
      name: 'spread',
      taskReferenceName: 'spread_ref',
      type: 'FORK_JOIN_DYNAMIC',
      inputParameters: { forkTaskName: 'piece', forkTaskInputs: '${workflow.input.pieces}' },
    },
    { name: 'gathered', taskReferenceName: 'gathered_ref', type: 'JOIN' },
  ],
};

/** What falls due in it, and for whom, is in words of theirs. */
const due = {
  name: 'due',
  tasks: [
    {
      name: 'decide',
      taskReferenceName: 'decide_ref',
      type: 'HUMAN',
      inputParameters: {
        __humanTaskDefinition: {
          displayName: RIGHT_TO_LEFT + MARKUP + LONG,
          assignments: [
            { assignee: { userType: 'EXTERNAL_USER', user: MARKUP }, slaMinutes: 60 },
            { assignee: { userType: 'EXTERNAL_USER', user: LONG }, slaMinutes: 0 },
          ],
        },
      },
    },
  ],
};

const form = (name: string, title: string) => ({
  name,
  version: 1,
  createdBy: 'admin@conductor.mock',
  jsonSchema: { title, properties: { [title]: { type: 'string', title, description: title } } },
  templateUI: {
    type: 'VerticalLayout',
    elements: [
      { type: 'Control', scope: `#/properties/${encodeURIComponent(title)}`, label: title },
      { type: 'Label', text: title },
    ],
  },
});

const test = useBrowser({
  now: '2026-11-23T09:00:00Z',
  seed: {
    users: Array.from({ length: MANY }, (_, at) => ({ id: `user-${at}@acme.com`, name: MARKUP })),
    groups: [{ id: 'group', description: MARKUP }],
    forms: [form(MARKUP, MARKUP), form('RightToLeft', RIGHT_TO_LEFT), form('Long', LONG)],
    taskDefinitions: [
      { name: 'piece' },
      { name: 'talkative', description: LONG },
      { name: MARKUP, description: RIGHT_TO_LEFT, responseTimeoutSeconds: 3_600, retryCount: 0 },
    ],
    workflowDefinitions: [
      marked,
      wide,
      due,
      ...Array.from({ length: MANY }, (_, at) => ({
        name: `definition ${at}`,
        tasks: [simple('piece')],
      })),
    ],
    executions: [
      {
        workflowId: MARKED,
        name: MARKUP,
        startedBy: 'admin@conductor.mock',
        correlationId: RIGHT_TO_LEFT + MARKUP,
        input: { way: MARKUP, [MARKUP]: LONG, text: RIGHT_TO_LEFT },
      },
      {
        workflowId: WIDE,
        name: 'wide',
        startedBy: 'admin@conductor.mock',
        input: { pieces: Array.from({ length: MANY }, (_, at) => ({ at, note: MARKUP })) },
      },
      { name: 'due', startedBy: 'admin@conductor.mock' },
    ],
  } as never,
});

async function called(method: string, path: string, body?: unknown): Promise<string> {
  const headers = {
    'X-Authorization': await test.cluster.tokenFor('app:mock'),
    'Content-Type': 'application/json',
  };
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await test.cluster.fetch(`/api${path}`, { method, headers, ...text });
  expect(answer.status).toBeLessThan(300);
  return answer.text();
}

/** Nothing that was written has become part of the page, and no width of it scrolls sideways. */
async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate('window.hit')).toBeUndefined();
  expect(await page.locator('img').count()).toBe(0);
  expect(await widthsThatScroll(page)).toEqual([]);
}

describe('a hostile cluster', () => {
  it('has its executions listed, and one looked into', async () => {
    const polled = await called(
      'GET',
      `/tasks/poll/${encodeURIComponent(MARKUP)}?workerid=${MARKUP}`,
    );
    const { taskId } = JSON.parse(polled) as { taskId: string };
    await called('POST', '/tasks', {
      taskId,
      workflowInstanceId: MARKED,
      status: 'FAILED',
      reasonForIncompletion: MARKUP + RIGHT_TO_LEFT + LONG,
      outputData: { [MARKUP]: RIGHT_TO_LEFT, long: LONG },
      logs: [{ log: MARKUP }, { log: RIGHT_TO_LEFT }, { log: LONG }],
    });
    const page = await test.open('/executions');
    await page.getByRole('link', { name: MARKUP }).waitFor();
    await expectUnharmed(page);

    await page.setViewportSize({ width: 1_280, height: 900 });
    await page.getByRole('link', { name: MARKUP }).click();
    const diagram = page.getByRole('region', { name: 'Diagram' });
    await diagram.waitFor();
    for (const part of ['Input', 'Output', 'Definition', 'Everything else'])
      await page.getByRole('button', { name: part, exact: true }).click();
    await expectUnharmed(page);

    await page.setViewportSize({ width: 1_280, height: 900 });
    await diagram.getByRole('button').filter({ hasText: 'FAILED' }).first().click();
    const details = page.getByRole('dialog');
    await details.getByRole('region', { name: 'Logs' }).getByText('<script>').waitFor();
    await details.getByText('In the definition').click();
    await expectUnharmed(page);
  });

  it('has its start form filled in', async () => {
    const page = await test.open('/executions');
    await page.getByRole('button', { name: 'Start an execution' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Definition' }).selectOption(`${MARKUP} v1`);
    await dialog.getByText('Without a value:').waitFor();
    await expectUnharmed(page);
  });

  it('draws the states of thousands of branches, and has their rows as they are seen', async () => {
    const page = await test.open(`/executions/${WIDE}`);
    await page.locator('text').getByText(`${MANY} SCHEDULED`).waitFor();
    const rows = page.getByRole('table', { name: 'Tasks' }).getByRole('row');
    expect(await rows.count()).toBeLessThan(50);
    await expectUnharmed(page);
  });

  it('lists thousands of definitions, and says that there are more', async () => {
    const page = await test.open('/definitions');
    await page.getByRole('heading', { name: 'Workflows (3,003)' }).waitFor();
    await page.getByText('These are the first 500').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('definition 2999');
    await page.getByRole('link', { name: 'definition 2999' }).waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('<img');
    await page.getByRole('heading', { name: 'Workflows (1)' }).waitFor();
    await expectUnharmed(page);
  });

  it.each([
    ['a definition', `/definitions/${encodeURIComponent(MARKUP)}`, 'Diagram'],
    ['a definition of a task', `/definitions/tasks/${encodeURIComponent(MARKUP)}`, 'Definition'],
    ['a form of markup', `/forms/${encodeURIComponent(MARKUP)}`, 'Preview'],
    ['a form from right to left', '/forms/RightToLeft', 'Preview'],
    ['a form of long texts', '/forms/Long', 'Preview'],
  ])('shows %s', async (_what, path, region) => {
    const page = await test.open(path);
    await page.getByRole('region', { name: region }).waitFor();
    await expectUnharmed(page);
  });

  it('is steered all the same', async () => {
    const then = { status: 503, body: { [MARKUP]: LONG.slice(0, 10_000) } };
    const faults = Array.from({ length: 200 }, () => ({ match: { path: `/${MARKUP}` }, then }));
    for (const fault of faults) test.cluster.faults.add(fault);
    await test.cluster.setActors({
      people: [{ user: 'user-0@acme.com', then: { claim: true, output: { [MARKUP]: MARKUP } } }],
    });
    const page = await test.open('/cluster');
    await page.getByText('user-0@acme.com').first().waitFor();
    await page.getByText(/and \d,?\d+ more/).waitFor();
    await page
      .getByRole('list', { name: 'Faults that wait' })
      .getByRole('listitem')
      .nth(199)
      .waitFor();
    const dueNext = page.getByRole('list', { name: 'What falls due next' });
    await dueNext.getByRole('listitem').filter({ hasText: '<img' }).waitFor();
    await page.getByLabel('Load a seed').setInputFiles({
      name: `${RIGHT_TO_LEFT}<img src=x>.yaml`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`users:\n  - { id: kim@acme.com, '${MARKUP}': 1 }\n`),
    });
    await page.getByText('It was not done').waitFor();
    await expectUnharmed(page);
  });
});
