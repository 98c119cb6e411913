/** How long the page of a large execution takes to open, and how many frames a second it shows while its tasks are scrolled. */
import type { MockCluster } from 'conductor-mock';
import type { Browser } from 'playwright-core';

const TASKS = 1_000;
const OPENS_WITHIN_MS = 2_000;
const FRAMES_PER_SECOND = 50;
const SCROLLS_MS = 3_000;
const ID = '00000000-0000-11f1-c000-000000000001';

/** A dynamic fork whose branches wait for a worker, and its join. */
const seed = {
  taskDefinitions: [{ name: 'piece' }],
  workflowDefinitions: [
    {
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
    },
  ],
  executions: [
    {
      workflowId: ID,
      name: 'wide',
      startedBy: 'admin@conductor.mock',
      input: { pieces: Array.from({ length: TASKS - 2 }, (_, at) => ({ at })) },
    },
  ],
};

/** In ms since the page was asked for: when its tasks and its diagram are there. */
const OPENED = `new Promise((resolve) => {
  const look = () => document.querySelector('[role="table"] [role="row"]') && document.querySelector('.diagram svg')
    ? requestAnimationFrame(() => resolve(performance.now()))
    : requestAnimationFrame(look);
  look();
})`;

/** Frames while the list goes from its first task to its last: how many a second, and the longest in ms. */
const SCROLLED = `new Promise((resolve) => {
  const list = document.querySelector('[role="table"]');
  const most = list.scrollHeight - list.clientHeight;
  const begun = performance.now();
  let frames = 0, longest = 0, last = begun;
  const next = (now) => {
    frames += 1;
    longest = Math.max(longest, now - last);
    last = now;
    const passed = now - begun;
    if (passed >= ${SCROLLS_MS}) return resolve({ perSecond: (frames * 1000) / passed, longest });
    list.scrollTop = (most * passed) / ${SCROLLS_MS};
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})`;

/** Prints both, each with whether it is as it has to be. */
export async function measureExecution(browser: Browser, cluster: MockCluster): Promise<void> {
  await cluster.seed(seed);
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  await page.goto(`${cluster.url}/executions/${ID}`);
  const opened = await page.evaluate<number>(OPENED);
  console.log(
    `an execution of ${TASKS.toLocaleString('en')} tasks opens in ${opened.toFixed(0)} ms; ` +
      `within ${OPENS_WITHIN_MS} ms: ${opened <= OPENS_WITHIN_MS ? 'yes' : 'no'}`,
  );
  const scrolled = await page.evaluate<{ perSecond: number; longest: number }>(SCROLLED);
  const { perSecond, longest } = scrolled;
  console.log(
    `its tasks scroll at ${perSecond.toFixed(1)} frames a second, the longest ${longest.toFixed(0)} ms; ` +
      `${FRAMES_PER_SECOND} or more: ${perSecond >= FRAMES_PER_SECOND ? 'yes' : 'no'}`,
  );
  await page.close();
}
