import type { MockCluster } from 'conductor-mock';
import type { Page } from 'playwright-core';

export interface Screenshot {
  /** Of its file. */
  readonly name: string;
  readonly path: string;
  /** Of the window, in pixels. */
  readonly height: number;
  /** What happens before it is opened. */
  readonly before?: (cluster: MockCluster) => Promise<void>;
  /** Brings the page to where it is taken. */
  readonly arrange: (page: Page) => Promise<unknown>;
}

const UPDATE = '#operations-human-tasks-updateHumanTaskByRef';

export const screenshots: readonly Screenshot[] = [
  {
    name: 'inbox',
    path: '/?as=john.doe@acme.com&tab=all',
    height: 800,
    arrange: (page) => page.getByRole('link', { name: 'Approve the loan' }).first().waitFor(),
  },
  {
    name: 'task',
    path: '/?as=john.doe@acme.com&tab=mine',
    height: 1_180,
    arrange: async (page) => {
      await completeInVain(page);
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'calls',
    path: '/?as=john.doe@acme.com&tab=mine',
    height: 800,
    arrange: async (page) => {
      await completeInVain(page);
      await page.getByRole('button', { name: /^Calls/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /update/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText('As curl').waitFor();
    },
  },
  {
    name: 'executions',
    path: '/executions',
    height: 800,
    arrange: (page) => page.getByRole('table').getByRole('link').first().waitFor(),
  },
  {
    name: 'execution',
    path: '/executions/e4000000-0000-11f1-a000-000000000001',
    height: 1_100,
    arrange: (page) => page.getByRole('region', { name: 'Diagram' }).waitFor(),
  },
  {
    name: 'start',
    path: '/executions',
    height: 640,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Start an execution' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Definition' }).selectOption('payment_release v1');
      await dialog.getByText(/^Without a value/).waitFor();
    },
  },
  {
    name: 'definition',
    path: '/definitions/DeskLoan',
    height: 800,
    arrange: (page) => page.getByRole('region', { name: 'Diagram' }).waitFor(),
  },
  {
    name: 'form',
    path: '/forms/LoanApproval',
    height: 1_000,
    arrange: async (page) => {
      const answer = { loan_amount: 25_000, annual_income: 64_000, approve: 'Perhaps' };
      await page.getByRole('textbox', { name: 'Answer' }).fill(JSON.stringify(answer));
      await page.getByText('Saved: refused').waitFor();
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'journal',
    path: '/journal',
    height: 640,
    before: callAsAnApp,
    arrange: (page) => page.getByRole('table').getByRole('button').first().waitFor(),
  },
  {
    name: 'cluster',
    path: '/cluster',
    height: 1_000,
    arrange: (page) =>
      page
        .getByRole('list', { name: 'What falls due next' })
        .getByRole('listitem')
        .first()
        .waitFor(),
  },
  {
    name: 'fidelity',
    path: '/cluster/fidelity',
    height: 640,
    arrange: (page) => page.getByRole('table').first().waitFor(),
  },
  {
    name: 'reference',
    path: '/docs',
    height: 900,
    arrange: async (page) => {
      await page.click('#operations-tag-human-tasks button');
      await page.click(`${UPDATE} .opblock-summary-control`);
      await page.waitForSelector(`${UPDATE} .response`);
      await page.locator(UPDATE).scrollIntoViewIfNeeded();
    },
  },
];

/** The form of a loan wants more than there is. */
async function completeInVain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Approve the loan' }).first().click();
  await page.getByRole('button', { name: 'Complete' }).click();
  await page.getByText('It was not completed (400)').waitFor();
}

/** As an app does that lets John decide about a loan. */
async function callAsAnApp(cluster: MockCluster): Promise<void> {
  const task = '/api/human/tasks/48fea338-82ab-1d9b-a7e3-b00c6fc6d99c';
  const calls = [
    ['john.doe@acme.com', 'POST', '/api/human/tasks/search', { searchType: 'INBOX' }],
    ['cal@acme.com', 'GET', task],
    ['john.doe@acme.com', 'GET', task],
    ['john.doe@acme.com', 'POST', `${task}/update?complete=true`, { approve: 'Perhaps' }],
    [
      'john.doe@acme.com',
      'POST',
      `${task}/update?complete=true`,
      { approve: 'Yes', comments: 'Fine' },
    ],
    [
      'john.doe@acme.com',
      'POST',
      `${task}/update?complete=true`,
      { approve: 'Yes', comments: 'Fine' },
    ],
    ['app:loan-portal', 'GET', '/api/tasks/poll/send_message'],
  ] as const;
  for (const [caller, method, path, body] of calls) {
    const token = await cluster.tokenFor(caller);
    const headers = { 'X-Authorization': token, 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    await cluster.fetch(path, { method, headers, ...sent });
  }
}
