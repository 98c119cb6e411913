/**
 * `npm run bench:console`, `npm run bench:console -- --tasks 1000`: how long the inbox takes in a Chromium, from the click
 * to the first page of what it finds, with so many Human tasks in the cluster (left out: 100,000); and how the page of an
 * execution of 1,000 tasks opens and scrolls.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startMockCluster } from 'conductor-mock';
import { measureExecution } from './console-execution.ts';
import { launchChromium } from '../test/browser/launch-chromium.ts';

const { values } = parseArgs({ options: { tasks: { type: 'string', default: '100000' } } });
const tasks = Number(values.tasks);
if (!Number.isInteger(tasks) || tasks < 100) {
  console.error(`--tasks must be a whole number from 100, got "${values.tasks}"`);
  process.exit(2);
}

const BUDGET_MS = 500;
const AT_ONCE = 50;
const user = 'reader@acme.com';
const task = {
  name: 'human',
  taskReferenceName: 'human_ref',
  type: 'HUMAN',
  inputParameters: {
    __humanTaskDefinition: {
      displayName: 'Approve',
      assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user }, slaMinutes: 60 }],
    },
  },
};

await using cluster = await startMockCluster({
  now: '2026-11-23T09:00:00Z',
  journal: 0,
  seed: { users: [{ id: user }], workflowDefinitions: [{ name: 'approval', tasks: [task] }] },
});
const headers = {
  'X-Authorization': await cluster.tokenFor('admin@conductor.mock'),
  'Content-Type': 'application/json',
};
const start = () =>
  cluster.fetch('/api/workflow/approval', { method: 'POST', headers, body: '{}' });
for (let started = 0; started < tasks; started += AT_ONCE)
  await Promise.all(Array.from({ length: AT_ONCE }, start));

const browser = await launchChromium();
const page = await browser.newPage();
await page.goto(`${cluster.url}/?tab=done&as=${user}`);
await page.getByText('None.').waitFor();

/** From the click until the page shows the text, in ms, as the page itself measures it, and how long the server worked. */
async function measured(click: string, text: string) {
  const before = process.cpuUsage();
  const measure = `new Promise((resolve) => {
    const from = performance.now();
    const look = () => document.querySelector('main').innerText.includes(${JSON.stringify(text)})
      ? resolve(performance.now() - from)
      : requestAnimationFrame(look);
    [...document.querySelectorAll('main button')]
      .find((one) => (one.ariaLabel ?? one.textContent) === ${JSON.stringify(click)}).click();
    look();
  })`;
  const ms = await page.evaluate<number>(measure);
  const { user: ofUser, system } = process.cpuUsage(before);
  return { ms, serverMs: (ofUser + system) / 1_000 };
}

const total = tasks.toLocaleString('en');
const steps = [
  ['All', `All that may be seen (${total})`],
  ['Mine', `Assigned, not claimed yet (${total})`],
  ['Open', `To be claimed (${total})`],
] as const;
console.log(`${total} tasks`);
let slowest = 0;
for (const [click, text] of steps) {
  const { ms, serverMs } = await measured(click, text);
  slowest = Math.max(slowest, ms);
  console.log(
    `${click}: ${ms.toFixed(0)} ms, of which the server worked ${serverMs.toFixed(0)} ms`,
  );
}
await page.close();
console.log(`the first page within ${BUDGET_MS} ms: ${slowest <= BUDGET_MS ? 'yes' : 'no'}`);
await measureExecution(browser, cluster);
await browser.close();
console.log(
  `load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
);
