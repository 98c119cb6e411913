/** What a store in PostgreSQL may cost, as ratios within one run. */
import type { Budget } from '../budgets.ts';
import { median, medianRatio, slowestSearch } from '../report.ts';
import type { Sizes, Starts } from './sizes.ts';
import type { KeptTenants } from './tenants.ts';
import type { Updates } from './updates.ts';

interface OnPostgres {
  /** Median latency of an update on one connection ÷ a bare durable update of one row. */
  readonly update: number;
  /** Time of the first page of the search that grows most with many tasks ÷ with 100, of those by what a task is … */
  readonly manyTasksPage: number;
  /** … and of those by what it holds. */
  readonly manyTasksText: number;
  /** Median ms to make a tenant of 1,000 records ÷ a bare durable update of one row. */
  readonly tenant: number;
  readonly tenantEnd: number;
  /** Start on a database with many tasks ÷ on one without. */
  readonly start: number;
}

export const budgetsOnPostgres: readonly Budget<OnPostgres>[] = [
  { about: 'p50 of an update, 1 conn ÷ a bare one', of: 'update', limit: 4, kind: 'at most' },
  {
    about: 'time of the first page, by what a task is, many ÷ 100',
    of: 'manyTasksPage',
    limit: 5,
    kind: 'at most',
  },
  {
    about: 'time of the first page, by what it holds, many ÷ 100',
    of: 'manyTasksText',
    limit: 20,
    kind: 'at most',
  },
  { about: 'time to make a tenant ÷ a bare update', of: 'tenant', limit: 10, kind: 'at most' },
  { about: 'time to end a tenant ÷ a bare update', of: 'tenantEnd', limit: 10, kind: 'at most' },
  { about: 'start-up, many tasks ÷ none', of: 'start', limit: 1.5, kind: 'at most' },
];

interface Measured {
  readonly updates: Updates;
  readonly tenants: KeptTenants;
  readonly sizes: Sizes;
  readonly starts: Starts;
}

export function figuresFrom({ updates, tenants, sizes, starts }: Measured): OnPostgres {
  const [small, large] = sizes.measured;
  if (small === undefined || large === undefined) throw new Error('two store sizes are compared');
  const bareMs = median(updates.barePerRound) / 1_000;
  return {
    update: medianRatio(updates.onePerRound, updates.barePerRound),
    manyTasksPage: slowestSearch('page', small, large, ['page 100']),
    manyTasksText: slowestSearch('text', small, large),
    tenant: median(tenants.createMs) / bareMs,
    tenantEnd: median(tenants.endMs) / bareMs,
    start: medianRatio(starts.fullMs, starts.emptyMs),
  };
}
