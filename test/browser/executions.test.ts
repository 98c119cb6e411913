import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING_ID, executionsSeed, MANY_ID } from './executions-seed.ts';
import { expectReadable, expectReadableAtAllWidths } from './looks.ts';
import { useBrowser } from './use-browser.ts';

const test = useBrowser({ seed: executionsSeed as never, now: '2026-11-23T09:00:00Z' });
beforeEach(() => test.cluster.reset());

async function called(method: string, path: string, body?: unknown): Promise<string> {
  const token = await test.cluster.tokenFor('app:mock');
  const answer = await fetch(test.cluster.apiUrl + path, {
    method,
    headers: { 'X-Authorization': token, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return answer.text();
}

/** The worker of the type takes its next task, and ends it so. */
async function worked(type: string, status = 'COMPLETED'): Promise<void> {
  const task = await called('GET', `/tasks/poll/${type}`);
  const { taskId, workflowInstanceId } = JSON.parse(task) as Record<string, string>;
  const logs = [{ log: `${type} was at work` }];
  const why = status === 'FAILED' && { reasonForIncompletion: 'the lorry is broken' };
  await called('POST', '/tasks', { taskId, workflowInstanceId, status, logs, ...why });
}

const advance = (seconds: number) => test.cluster.clock.advance(seconds * 1_000);

/** By what stands in it, in that order. */
const node = (page: Page, ...words: readonly string[]) =>
  page.getByRole('region', { name: 'Diagram' }).getByRole('button', {
    name: new RegExp(words.join('.*')),
  });
const rows = (page: Page) => page.getByRole('table', { name: 'Tasks' }).getByRole('row');

describe('executions', () => {
  it('are found by status, words and a query, which is told what is wrong with it', async () => {
    const page = await test.open('/executions');
    await page.getByText('3 found').waitFor();
    await page.getByRole('textbox', { name: 'Words' }).fill('Kim');
    await page.getByText('1 found').waitFor();
    await page.getByRole('textbox', { name: 'Words' }).fill('');
    await page.getByRole('textbox', { name: 'Query' }).fill('workflowType IN (Many, Escalation)');
    await page.getByText('2 found').waitFor();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('FAILED');
    await page.getByText('0 found').waitFor();

    await page.getByRole('textbox', { name: 'Query' }).fill('workflowType');
    await page.getByText('The search was not answered (400)').waitFor();
  });

  it('are started with an input that the page knows the names of', async () => {
    const page = await test.open('/executions');
    await page.getByRole('button', { name: 'Start an execution' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Definition' }).selectOption('Everything v1');
    await dialog.getByText('Without a value: customer').waitFor();
    const input = dialog.getByRole('textbox', { name: 'Input' });
    await input.fill('{"amount": 1,}');
    await dialog.getByText('This is no JSON').waitFor();
    expect(await dialog.getByRole('button', { name: 'Start' }).isDisabled()).toBe(true);
    await input.fill('{"amount": 200, "custmer": "Kim", "pieces": []}');
    await dialog.getByText('Not named by the definition: custmer').waitFor();
    await expectReadable(page);
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();

    await node(page, 'short_ref', 'WAIT').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/executions\/[0-9a-f-]{36}$/);
  });

  it('that may not be started say so', async () => {
    const page = await test.open('/executions?as=ann@acme.com');
    await page.getByRole('button', { name: 'Start an execution' }).click();
    await page.getByText('ann@acme.com may read no definition').waitFor();
  });
});

describe('an execution', () => {
  it('shows a fork whose branches end at different times, as they end', async () => {
    const page = await test.open(`/executions/${EVERYTHING_ID}`);
    await node(page, 'long_ref', 'WAIT', 'long', 'IN PROGRESS').waitFor();
    await advance(10);
    await node(page, 'short_ref', 'WAIT', 'short', 'COMPLETED').waitFor();
    await node(page, 'long_ref', 'WAIT', 'long', 'IN PROGRESS').waitFor();
    await advance(50);
    await node(page, 'joined_ref', 'JOIN', 'joined', 'COMPLETED').waitFor();

    const bars = await rows(page)
      .getByRole('img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(bars.slice(1, 4)).toEqual([
      'waited 0 ms, ran 10 s',
      'waited 0 ms, ran 1 min',
      'waited 0 ms, ran 1 min',
    ]);
  });

  it('retries from outside what failed in its sub-workflow', async () => {
    await advance(60);
    await worked('pack', 'FAILED');
    const page = await test.open(`/executions/${EVERYTHING_ID}`);
    await page.getByRole('heading', { name: 'Everything', exact: true }).waitFor();
    await node(page, 'sub_ref', 'SUB_WORKFLOW', 'sub', 'FAILED').click();
    await page.getByText('the lorry is broken').first().waitFor();
    await page.getByRole('link', { name: 'The execution that it has started' }).click();
    await node(page, 'pack_ref', 'SIMPLE', 'pack', 'FAILED').click();
    await page.getByText('pack was at work').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'The execution around it' }).click();
    await page.getByRole('heading', { name: 'Everything', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retry' }).click();

    await node(page, 'sub_ref', 'SUB_WORKFLOW', 'sub', 'IN PROGRESS').waitFor();
    await worked('pack');
    await worked('ship');
    await node(page, 'sub_ref', 'SUB_WORKFLOW', 'sub', 'COMPLETED').waitFor();
  });

  it('is run again from its middle', async () => {
    await advance(60);
    await worked('pack');
    await worked('ship');
    const page = await test.open(`/executions/${EVERYTHING_ID}`);
    await node(page, 'rounds_ref', 'DO_WHILE').waitFor();
    await node(page, 'which_ref', 'SWITCH', 'which', 'COMPLETED').click();
    await page.getByRole('button', { name: 'Rerun from here' }).click();

    await node(page, 'sub_ref', 'SUB_WORKFLOW', 'sub', 'IN PROGRESS').waitFor();
    await node(page, 'joined_ref', 'JOIN', 'joined', 'COMPLETED').waitFor();
  });

  it('skips what it has not reached, and shows one iteration of a loop', async () => {
    await advance(60);
    const page = await test.open(`/executions/${EVERYTHING_ID}`);
    await node(page, 'check_ref', 'HUMAN').press('Enter');
    await page.getByText('The execution has not reached this task.').waitFor();
    await page.getByRole('button', { name: 'Skip when it is reached' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    for (const type of ['pack', 'ship', 'step', 'step']) await worked(type);
    await node(page, 'step_ref', 'SIMPLE', 'step', 'SCHEDULED').waitFor();
    await node(page, 'iteration 3 of 3').waitFor();
    await page.getByRole('combobox', { name: 'Iteration of rounds_ref' }).selectOption('1');

    await node(page, 'check_ref', 'HUMAN', 'check', 'SKIPPED').waitFor();
    await node(page, 'iteration 1 of 3').waitFor();
  });

  it('is paused, resumed, signalled and terminated, and says what may not be done', async () => {
    const page = await test.open(`/executions/${EVERYTHING_ID}`);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('PAUSED').first().waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByText('RUNNING').first().waitFor();
    await page.getByRole('button', { name: 'Signal' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Signal' }).click();
    await node(page, 'short_ref', 'WAIT', 'short', 'COMPLETED').waitFor();
    await page.getByRole('button', { name: 'Terminate', exact: true }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('no longer needed');
    await page.getByRole('dialog').getByRole('button', { name: 'Terminate' }).click();

    await page.getByText('no longer needed').first().waitFor();
    await page.getByText(/^Why not pause, resume/).click();
    await page
      .getByText(/WorkflowNotRunning|rule|409|404/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Restart' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restart' }).click();
    await node(page, 'long_ref', 'WAIT', 'long', 'IN PROGRESS').waitFor();
  });

  it('links its human tasks to their pages', async () => {
    const page = await test.open('/executions/00000000-0000-11f1-a000-000000000002');
    await node(page, 'decide_ref', 'HUMAN').click();
    await page.getByRole('link', { name: 'Its page in the inbox' }).click();
    await page.getByRole('heading', { name: 'Decide in time' }).waitFor();
  });

  it('of a thousand tasks has those in the page that are seen', async () => {
    const page = await test.open(`/executions/${MANY_ID}`);
    await node(page, 'spread_ref').waitFor();
    await page.locator('text').getByText('1000 SCHEDULED').waitFor();
    expect(await rows(page).count()).toBeLessThan(50);
    await page.getByRole('table', { name: 'Tasks' }).evaluate((table) => {
      table.scrollTop = table.scrollHeight;
    });
    await page.getByRole('button', { name: '_piece_999' }).waitFor();
  });

  it('that is not there, or not for whom one acts as, is said to be so', async () => {
    const nothing = await test.open('/executions/nothing');
    await nothing.getByText('There is no such execution (404)').waitFor();
    const forbidden = await test.open(`/executions/${MANY_ID}?as=ann@acme.com`);
    await forbidden.getByText('The execution is not shown to whom you act as (403)').waitFor();
  });

  it('can be read by everybody, on any screen', async () => {
    await advance(60);
    await worked('pack', 'FAILED');
    const list = await test.open('/executions');
    await list.getByRole('table').waitFor();
    await expectReadableAtAllWidths(list);

    const page = await test.open(`/executions/${EVERYTHING_ID}`);
    await node(page, 'sub_ref').waitFor();
    await expectReadableAtAllWidths(page);
    await node(page, 'sub_ref').click();
    await page.getByText('Why not').last().waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'The execution that it has started' }).waitFor();
    await expectReadable(page);
  });
});
