/**
 * `npm run bench`, `npm run bench -- --quick`, `npm run bench -- --peers`: the update call next to bare Express, bare node:http and Prism's mock of
 * the same document; then the same cluster with few and with many tasks. Budgets are reported, not enforced.
 */
import { cpus, loadavg } from 'node:os';
import {
  fullPlan,
  measureSideBySide,
  measureStarts,
  measureStoreSizes,
  quickPlan,
} from './measure.ts';
import { benchSeed } from './contenders.ts';
import { measureExecutions } from './executions.ts';
import { measureFirstUpdates } from './first-updates.ts';
import { measureInProcess } from './in-process.ts';
import { peers } from './peers.ts';
import { measureStalls } from './stall.ts';
import { measureTenants } from './tenants.ts';
import { measureVerification } from './verification.ts';
import { measureWorkers } from './workers.ts';
import {
  budgetsTable,
  executionsTable,
  measuredFrom,
  serversTable,
  stallsTable,
  storeTable,
} from './report.ts';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--quick' && arg !== '--peers');
if (unknown !== undefined) {
  console.error(`bench: unknown option ${unknown}; there are --quick and --peers`);
  process.exit(2);
}
const plan = args.includes('--quick') ? quickPlan : fullPlan;

const [cpu] = cpus();
console.log(
  `node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
);
console.log(`medians of ${plan.rounds} interleaved rounds; ÷ is the ratio to bare Express\n`);

const wanted = args.includes('--peers') ? peers : [];
const present = wanted.filter(({ missing }) => missing === undefined);
for (const { name, missing } of wanted)
  if (missing !== undefined) console.log(`${name} is not there; ${missing} installs it`);

const startedAt = performance.now();
const starts = await measureStarts(plan, present);
const firstUpdates = await measureFirstUpdates(plan.starts);
const sideBySide = await measureSideBySide(plan, present);
const storeSizes = await measureStoreSizes(plan);
const executions = await measureExecutions(plan);
const tenants = await measureTenants(plan.tenants);
const workers = await measureWorkers(plan.rounds, plan.calls);
const inProcess = await measureInProcess(benchSeed(), plan.rounds, plan.calls);
const verification = await measureVerification(plan.interactions);
const stalls = await measureStalls();
const results = {
  starts,
  firstUpdates,
  sideBySide,
  storeSizes,
  executions,
  tenants,
  workers,
  inProcess,
  verification,
};

console.log(serversTable(results));
console.log(
  `\nthe same with few and many open human tasks; ÷ is the ratio of CPU to the first line\n`,
);
console.log(storeTable(storeSizes));
console.log(`\nlong executions, over HTTP by one worker; a loop turns by itself\n`);
console.log(executionsTable(executions));
console.log(`\na bystander asks /health and sends an update every 10 ms\n`);
console.log(stallsTable(stalls));
console.log(
  `\n${tenants.count} tenants of ${tenants.records} records: ${tenants.mib.toFixed(0)} MiB of heap beyond the first`,
);
console.log(
  `\n${verification.interactions} interactions with ${verification.states} states verified in ${verification.seconds.toFixed(1)} s`,
);
console.log(`\n${budgetsTable(measuredFrom(results, present))}`);
console.log(
  `\n${((performance.now() - startedAt) / 1000).toFixed(0)} s, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
);
