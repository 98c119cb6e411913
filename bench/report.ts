/** Medians, ratios, tables of plain text. */
import { budgets, isMet, type Budget, type Measured } from './budgets.ts';
import { searches, type SearchKind } from './searches.ts';
import type { LongExecution } from './executions.ts';
import type { InProcess } from './in-process.ts';
import {
  bareExpress,
  conductorMock,
  emptyConductorMock,
  prismMock,
  unjournaledConductorMock,
  type Contender,
} from './contenders.ts';
import type { Phase, Served, SideBySide, StoreSize } from './measure.ts';
import type { Stall } from './stall.ts';
import type { Tenants } from './tenants.ts';
import type { Verification } from './verification.ts';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The median of the ratios round by round: what slowed a round down slowed both. */
export function medianRatio(values: readonly number[], yardstick: readonly number[]): number {
  return median(values.map((value, at) => value / (yardstick[at] ?? NaN)));
}

const of = (phases: readonly Phase[], figure: keyof Phase) => phases.map((one) => one[figure]);
const mid = (phases: readonly Phase[], figure: keyof Phase) => median(of(phases, figure));

export interface Results {
  readonly starts: ReadonlyMap<string, number[]>;
  readonly firstUpdates: readonly number[];
  readonly sideBySide: SideBySide;
  readonly storeSizes: readonly StoreSize[];
  readonly executions: readonly LongExecution[];
  readonly tenants: Tenants;
  readonly verification: Verification;
  readonly workers: readonly number[];
  readonly inProcess: InProcess;
}

export function measuredFrom(results: Results, peers: readonly Contender[]): Measured {
  const { starts, sideBySide, storeSizes, executions, tenants, verification } = results;
  const { firstUpdates, workers, inProcess } = results;
  const mock = named(sideBySide.servers, conductorMock.name);
  const express = named(sideBySide.servers, bareExpress.name);
  const unjournaled = named(sideBySide.servers, unjournaledConductorMock.name);
  const [small, large] = storeSizes;
  if (small === undefined || large === undefined) throw new Error('two store sizes are compared');
  const ratio = (figure: keyof Phase, key: 'sixteen' | 'one') =>
    medianRatio(of(mock[key], figure), of(express[key], figure));
  return {
    throughput: ratio('perSecond', 'sixteen'),
    peers: ratioToPeers(sideBySide, peers),
    journal: medianRatio(of(mock.sixteen, 'perSecond'), of(unjournaled.sixteen, 'perSecond')),
    latency: ratio('p50', 'one'),
    notFound: medianRatio(
      of(mock.sixteen, 'perSecond'),
      of(sideBySide.notFound.sixteen, 'perSecond'),
    ),
    start: medianRatio(
      starts.get(emptyConductorMock.name) ?? [],
      starts.get(bareExpress.name) ?? [],
    ),
    firstUpdate: median(firstUpdates) / median(starts.get(bareExpress.name) ?? []),
    residentAtRestMib: mock.residentAtRestMib,
    residentAfterLoadMib: mock.residentAfterLoadMib,
    manyTasksTime: medianRatio(of(small.update, 'perSecond'), of(large.update, 'perSecond')),
    manyTasksCpu: medianRatio(
      of(large.update, 'cpuMicrosPerRequest'),
      of(small.update, 'cpuMicrosPerRequest'),
    ),
    manyTasksPage: slowestSearch('page', small, large),
    manyTasksText: slowestSearch('text', small, large),
    kibPerTask: ((large.residentMib - small.residentMib) * 1_024) / (large.tasks - small.tasks),
    longExecution: growth(executions, 'one after another'),
    wideExecution: growth(executions, 'side by side'),
    longLoop: growth(executions, 'loop'),
    tenantMs: median(tenants.createMs),
    // Of fewer, what 1,000 would take.
    tenantsMib: (tenants.mib * 999) / (tenants.count - 1),
    forkCpuMs: tenants.forkCpuMs,
    resetCpuMs: tenants.resetCpuMs,
    workerTaskCpuMs: median(workers),
    inProcess: medianRatio(inProcess.within, inProcess.overSocket),
    verification: (verification.seconds * 1_000) / verification.interactions,
  };
}

/** To the fastest mock server of others; without any that was measured: undefined. */
function ratioToPeers({ servers }: SideBySide, peers: readonly Contender[]): number | undefined {
  if (peers.length === 0) return undefined;
  const mock = named(servers, conductorMock.name);
  const ratios = [...peers, prismMock].map(({ name }) =>
    medianRatio(of(mock.sixteen, 'perSecond'), of(named(servers, name).sixteen, 'perSecond')),
  );
  return Math.min(...ratios);
}

/** How much the time of that search grows which grows most. `but`: searches that do not count. */
export function slowestSearch(
  kind: SearchKind,
  small: StoreSize,
  large: StoreSize,
  but: readonly string[] = [],
): number {
  const growths = searches
    .filter((search) => search.kind === kind && !but.includes(search.name))
    .map(({ name }) =>
      medianRatio(
        of(small.searches.get(name) ?? [], 'perSecond'),
        of(large.searches.get(name) ?? [], 'perSecond'),
      ),
    );
  return Math.max(...growths);
}

/** How much dearer a step is in the larger execution. */
function growth(executions: readonly LongExecution[], name: string): number {
  const [small, large] = executions.find((one) => one.name === name)?.sizes ?? [];
  if (small === undefined || large === undefined)
    throw new Error(`${name}: two sizes are compared`);
  return medianRatio(large.microsPerStep, small.microsPerStep);
}

/** What a bystander waits at worst, in ms. */
export function stallsTable(stalls: readonly Stall[]): string {
  const rows = stalls.map(({ name, worstWaitMs, seconds }) => [
    name,
    whole(worstWaitMs),
    seconds.toFixed(1),
  ]);
  return table('while others send|worst wait ms|takes s', rows);
}

export function executionsTable(executions: readonly LongExecution[]): string {
  const rows = executions.flatMap(({ name, sizes }) =>
    sizes.map(({ count, microsPerStep }) => [name, whole(count), whole(median(microsPerStep))]),
  );
  return table('execution|tasks or iterations|µs each', rows);
}

function named(servers: readonly Served[], name: string): Served {
  const found = servers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} was not measured`);
  return found;
}

/** The update call on every server; ÷ is the ratio to bare Express. */
export function serversTable({ starts, sideBySide }: Results): string {
  const express = named(sideBySide.servers, bareExpress.name);
  const mock = named(sideBySide.servers, conductorMock.name);
  const rows = [
    ...sideBySide.servers,
    {
      ...sideBySide.notFound,
      name: `${mock.name}, 404`,
      residentAtRestMib: NaN,
      residentAfterLoadMib: NaN,
    },
  ];
  return table(
    'update call|req/s 16c|÷|req/s 1c|p50 µs 1c|÷|p99 µs 1c|p50 µs 16c|p99 µs 16c|CPU µs|start ms|÷|MiB rest|MiB load',
    rows.map((server) => [
      server.name,
      whole(mid(server.sixteen, 'perSecond')),
      ratio(medianRatio(of(server.sixteen, 'perSecond'), of(express.sixteen, 'perSecond'))),
      whole(mid(server.one, 'perSecond')),
      whole(mid(server.one, 'p50')),
      ratio(medianRatio(of(server.one, 'p50'), of(express.one, 'p50'))),
      whole(mid(server.one, 'p99')),
      whole(mid(server.sixteen, 'p50')),
      whole(mid(server.sixteen, 'p99')),
      whole(mid(server.sixteen, 'cpuMicrosPerRequest')),
      ...startCells(server.name, starts),
      whole(server.residentAtRestMib),
      whole(server.residentAfterLoadMib),
    ]),
  );
}

/** A start of conductor-mock is one without a seed; with the benchmark's seed it follows in brackets. */
function startCells(name: string, starts: ReadonlyMap<string, number[]>): readonly string[] {
  const isMock = name === conductorMock.name;
  const times = starts.get(isMock ? emptyConductorMock.name : name);
  if (times === undefined) return ['', ''];
  const seeded = isMock ? ` (${whole(median(starts.get(name) ?? []))})` : '';
  const yardstick = starts.get(bareExpress.name) ?? [];
  return [`${whole(median(times))}${seeded}`, ratio(medianRatio(times, yardstick))];
}

export function storeTable(sizes: readonly StoreSize[]): string {
  const calls = ['update', ...searches.map(({ name }) => `search, ${name}`)];
  const phasesOf = (size: StoreSize) => [
    size.update,
    ...searches.map(({ name }) => size.searches.get(name) ?? []),
  ];
  const [small] = sizes;
  if (small === undefined) return '';
  const rows = calls.map((call, at) => [
    call,
    ...sizes.flatMap((size) => {
      const phases = phasesOf(size)[at] ?? [];
      return [whole(mid(phases, 'p50')), whole(mid(phases, 'cpuMicrosPerRequest'))];
    }),
    ratio(
      medianRatio(
        of(phasesOf(sizes.at(-1) ?? small)[at] ?? [], 'cpuMicrosPerRequest'),
        of(phasesOf(small)[at] ?? [], 'cpuMicrosPerRequest'),
      ),
    ),
  ]);
  const columns = sizes.map(
    ({ tasks, residentMib }) => `${whole(tasks)} tasks, ${whole(residentMib)} MiB: p50 µs|CPU µs`,
  );
  return table(`call|${columns.join('|')}|CPU ÷`, rows);
}

export function budgetsTable(measured: Measured): string {
  return verdictsTable(budgets, measured);
}

/** A line for each figure that was measured. */
export function verdictsTable<
  Figures extends { readonly [Of in keyof Figures]?: number | undefined },
>(all: readonly Budget<Figures>[], measured: Figures): string {
  return table(
    'budget|limit|measured|',
    all.flatMap((budget) => {
      const value = measured[budget.of];
      if (value === undefined) return [];
      const figure = value >= 10 ? whole(value) : ratio(value);
      const verdict = isMet(budget, value) ? 'met' : 'MISSED';
      return [[budget.about, `${budget.kind} ${budget.limit}`, figure, verdict]];
    }),
  );
}

export function table(header: string, rows: readonly (readonly string[])[]): string {
  const all = [header.split('|'), ...rows];
  const widths = (all[0] ?? []).map((_, at) =>
    Math.max(...all.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
  return all.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

export function whole(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(0);
}

function ratio(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(2);
}
