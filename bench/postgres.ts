/**
 * `npm run bench:postgres`, `npm run bench:postgres -- --quick`: a server whose store is a PostgreSQL of its own, next to a
 * bare update of one row of the same database. Budgets are reported, not enforced.
 */
import { cpus, loadavg } from 'node:os';
import { PostgresServer, postgresPrograms } from '../test/support/postgres-process.ts';
import { budgetsOnPostgres, figuresFrom } from './postgres/budgets.ts';
import { measureClaimRaces } from './postgres/claim-races.ts';
import { fullPlan, quickPlan } from './postgres/plan.ts';
import { measureReplicas } from './postgres/replicas.ts';
import { measureSizes, measureStarts } from './postgres/sizes.ts';
import { measureTenantsOn } from './postgres/tenants.ts';
import { measureUpdates } from './postgres/updates.ts';
import { median, storeTable, table, verdictsTable, whole } from './report.ts';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--quick');
if (unknown !== undefined) {
  console.error(`bench:postgres: unknown option ${unknown}; there is --quick`);
  process.exit(2);
}
if (postgresPrograms() === undefined) {
  console.error(
    'NOTHING IS MEASURED: PostgreSQL is not installed; apt-get install postgresql, or name its programs in POSTGRES_BIN',
  );
  process.exit(1);
}
const plan = args.includes('--quick') ? quickPlan : fullPlan;
const [cpu] = cpus();
const load = () => loadavg()[0]?.toFixed(1) ?? '';
console.log(
  `node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, load ${load()}`,
);

const startedAt = performance.now();
const database = new PostgresServer({ isDurable: true });
try {
  await database.start();
  const updates = await measureUpdates(plan, database);
  const replicas = await measureReplicas(plan, database);
  const races = await measureClaimRaces(plan, database);
  const tenants = await measureTenantsOn(plan, database);
  const sizes = await measureSizes(plan, database);
  const starts = await measureStarts(plan, sizes);

  const rows = [
    ['bare update of a row, p50 µs', whole(median(updates.barePerRound))],
    ['update call, 1 connection, p50 µs', whole(median(updates.onePerRound))],
    ['update calls/s, 16 connections', whole(median(updates.perSecond))],
    ['… over three replicas', whole(median(replicas))],
    ['two who claim a task at once, p50 ms until both are answered', median(races).toFixed(1)],
    ['a tenant of 1,000 records is made, p50 ms', median(tenants.createMs).toFixed(1)],
    ['… and ended', median(tenants.endMs).toFixed(1)],
    ['start on an empty database, ms', whole(median(starts.emptyMs))],
    [`start on ${whole(plan.manyTasks)} tasks, ms`, whole(median(starts.fullMs))],
  ];
  console.log(`\n${table('on PostgreSQL|', rows)}`);
  console.log(`\n${storeTable(sizes.measured)}`);
  const figures = figuresFrom({ updates, tenants, sizes, starts });
  console.log(`\n${verdictsTable(budgetsOnPostgres, figures)}`);
} finally {
  await database.remove();
}
console.log(`\n${((performance.now() - startedAt) / 1000).toFixed(0)} s, load ${load()}`);
