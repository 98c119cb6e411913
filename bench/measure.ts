/** The three measurements: starting, serving side by side, serving with many tasks in the store. */
import {
  bareExpress,
  conductorMock,
  emptyConductorMock,
  FILLER,
  others,
  tokenOf,
  unjournaledConductorMock,
  type Contender,
} from './contenders.ts';
import type { LoadOrder, LoadReport } from './load.ts';
import { LoadProcess, pause, ServerProcess } from './processes.ts';
import { CLAIMANT, CONNECTIONS, saves, savesToNowhere, startWorkflows } from './requests.ts';
import { assignee, requestsFor, searches } from './searches.ts';

export interface Plan {
  readonly rounds: number;
  readonly starts: number;
  readonly warmMs: number;
  /** Of each phase with 16 connections; half of it with one. */
  readonly phaseMs: number;
  /** Requests that each server has answered when its memory is read again. */
  readonly loadRequests: number;
  readonly manyTasks: number;
  /** Tasks of the longest execution. */
  readonly longExecution: number;
  readonly executionRounds: number;
  readonly tenants: number;
  /** Tasks that a worker does, and calls from within the process, in each round. */
  readonly calls: number;
  /** Interactions that are verified. */
  readonly interactions: number;
}

export const fullPlan: Plan = {
  rounds: 5,
  starts: 5,
  warmMs: 1_500,
  phaseMs: 2_000,
  loadRequests: 100_000,
  manyTasks: 100_000,
  longExecution: 10_000,
  executionRounds: 3,
  tenants: 1_000,
  calls: 3_000,
  interactions: 1_000,
};

export const quickPlan: Plan = {
  rounds: 3,
  starts: 2,
  warmMs: 500,
  phaseMs: 400,
  loadRequests: 20_000,
  manyTasks: 10_000,
  longExecution: 2_000,
  executionRounds: 1,
  tenants: 200,
  calls: 1_000,
  interactions: 400,
};

/** One phase of load on a server, and what it cost the server. */
export interface Phase extends LoadReport {
  readonly cpuMicrosPerRequest: number;
}

/** Start-up times in ms, by contender, one per start. */
export async function measureStarts(
  { starts }: Plan,
  peers: readonly Contender[],
): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map<string, number[]>();
  for (let start = 0; start < starts; start += 1) {
    const all = [bareExpress, emptyConductorMock, conductorMock, ...others, ...peers];
    for (const { name, args, command } of all) {
      const server = await ServerProcess.start(args, command);
      await server.stop();
      times.set(name, [...(times.get(name) ?? []), server.startMs]);
    }
  }
  return times;
}

export interface Served {
  readonly name: string;
  readonly sixteen: readonly Phase[];
  readonly one: readonly Phase[];
  readonly residentAtRestMib: number;
  /** The highest reading after a phase. */
  readonly residentAfterLoadMib: number;
}

export interface SideBySide {
  readonly servers: readonly Served[];
  /** conductor-mock, answering 404. */
  readonly notFound: Pick<Served, 'sixteen' | 'one'>;
}

/** All servers at once, idle but for the one whose turn it is. */
export async function measureSideBySide(
  plan: Plan,
  peers: readonly Contender[],
): Promise<SideBySide> {
  const load = new LoadProcess();
  const benches: Bench[] = [];
  try {
    const all = [conductorMock, unjournaledConductorMock, bareExpress, ...others, ...peers];
    for (const contender of all) benches.push(await Bench.open(contender, load));
    const [mock] = benches;
    if (mock === undefined) throw new Error('nothing to measure');
    const token = await tokenOf(CLAIMANT, mock.server.port);
    const requests = saves(token);
    const toNowhere = savesToNowhere(token);
    const notFound = { sixteen: [] as Phase[], one: [] as Phase[] };

    for (const bench of benches) await bench.phase(requests, CONNECTIONS, plan.warmMs);
    await mock.phase(toNowhere, CONNECTIONS, plan.warmMs, { status: 404 });
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const bench of benches) {
        bench.sixteen.push(await bench.phase(requests, CONNECTIONS, plan.phaseMs));
        bench.one.push(await bench.phase(requests, 1, plan.phaseMs / 2));
      }
      notFound.sixteen.push(
        await mock.phase(toNowhere, CONNECTIONS, plan.phaseMs, { status: 404 }),
      );
      notFound.one.push(await mock.phase(toNowhere, 1, plan.phaseMs / 2, { status: 404 }));
    }
    for (const bench of benches) await bench.completeLoad(requests, plan.loadRequests);
    return { servers: benches, notFound };
  } finally {
    load.stop();
    for (const { server } of benches) await server.stop();
  }
}

const AS_LONG_AS_IT_TAKES = 120_000;

/** A server and what it was measured at. */
export class Bench implements Served {
  readonly name: string;
  readonly server: ServerProcess;
  readonly sixteen: Phase[] = [];
  readonly one: Phase[] = [];
  readonly residentAtRestMib: number;
  residentAfterLoadMib = 0;
  readonly #load: LoadProcess;
  #answered = 0;

  private constructor(name: string, server: ServerProcess, load: LoadProcess) {
    this.name = name;
    this.server = server;
    this.#load = load;
    this.residentAtRestMib = server.residentMib();
  }

  static async open({ name, args, command }: Contender, load: LoadProcess): Promise<Bench> {
    const server = await ServerProcess.start(args, command);
    await pause(500);
    return new Bench(name, server, load);
  }

  async phase(
    requests: readonly string[],
    connections: number,
    forMs: number,
    how: Partial<Pick<LoadOrder, 'status' | 'most' | 'inTurn'>> = {},
  ): Promise<Phase> {
    const before = this.server.cpuMicros();
    const { port } = this.server;
    const report = await this.#load.run({
      port,
      requests,
      connections,
      forMs,
      status: 200,
      ...how,
    });
    if (report.requests === 0) throw new Error(`${this.name} was asked nothing`);
    const cpuMicrosPerRequest = (this.server.cpuMicros() - before) / report.requests;
    this.#answered += report.requests;
    this.residentAfterLoadMib = Math.max(this.residentAfterLoadMib, this.server.residentMib());
    return { ...report, cpuMicrosPerRequest };
  }

  /** What is missing to the load. */
  async completeLoad(requests: readonly string[], wanted: number): Promise<void> {
    const missing = wanted - this.#answered;
    if (missing > 0)
      await this.phase(requests, CONNECTIONS, AS_LONG_AS_IT_TAKES, { most: missing });
  }
}

export interface StoreSize {
  readonly tasks: number;
  readonly update: readonly Phase[];
  /** By the name of the search. */
  readonly searches: ReadonlyMap<string, readonly Phase[]>;
  /** After all of it, what searches have made included. */
  readonly residentMib: number;
}

/** However many tasks there are, each assignee has that many. */
const TASKS_PER_ASSIGNEE = 20;

/** The same calls on a cluster with 100 human tasks and on one with many, by turns. `contender`: of that many. */
export async function measureStoreSizes(
  plan: Pick<Plan, 'rounds' | 'phaseMs' | 'manyTasks'>,
  contender: (tasks: number) => Contender = () => conductorMock,
): Promise<readonly StoreSize[]> {
  const load = new LoadProcess();
  const filled: (StoreSize & { bench: Bench; token: string; update: Phase[] })[] = [];
  try {
    for (const tasks of [100, plan.manyTasks]) {
      const bench = await Bench.open(contender(tasks), load);
      const token = await tokenOf('admin@conductor.mock', bench.server.port);
      await fill(bench, tasks, token);
      const none = new Map(searches.map(({ name }) => [name, [] as Phase[]]));
      filled.push({ tasks, bench, token, update: [], searches: none, residentMib: 0 });
    }
    for (let round = 0; round <= plan.rounds; round += 1) {
      for (const one of filled) await measureStore(one, round > 0, plan.phaseMs / 2); // the first warms up
    }
    return filled.map((one) => ({ ...one, residentMib: one.bench.server.residentMib() }));
  } finally {
    load.stop();
    for (const { bench } of filled) await bench.server.stop();
  }
}

interface FilledStore {
  readonly bench: Bench;
  readonly token: string;
  readonly update: Phase[];
  readonly searches: ReadonlyMap<string, readonly Phase[]>;
}

async function measureStore(filled: FilledStore, counts: boolean, forMs: number): Promise<void> {
  const { bench, token } = filled;
  const note = (phases: readonly Phase[] | undefined, phase: Phase) => {
    if (counts) (phases as Phase[]).push(phase);
  };
  note(filled.update, await bench.phase(saves(token), CONNECTIONS, forMs));
  for (const search of searches) {
    const phase = await bench.phase(requestsFor(search, token), 1, forMs / 2);
    note(filled.searches.get(search.name), phase);
  }
}

async function fill(bench: Bench, tasks: number, token: string): Promise<void> {
  const assignees = Array.from({ length: tasks / TASKS_PER_ASSIGNEE }, (_, at) => assignee(at));
  await bench.phase(startWorkflows(FILLER, assignees, token), CONNECTIONS, AS_LONG_AS_IT_TAKES, {
    most: tasks,
    inTurn: true,
  });
}
